"""The hub: who waits for work is woken when there is some, and one look serves all."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from fathom_service.hub import Hub
from fathom_spaces.errors import Unavailable

LONG = 60.0


class Work:
    """So many trials to hand out; counts the looks."""

    def __init__(self, trials: int = 0):
        self.trials = trials
        self.looks = 0

    def look(self) -> int:
        self.looks += 1
        return self.trials


@asynccontextmanager
async def watched(look: Callable[[], int]) -> AsyncIterator[Hub]:
    hub = Hub()
    hub.open()
    watching = asyncio.create_task(hub.watch(look))
    try:
        yield hub
    finally:
        hub.close()
        await watching


def waiting(hub: Hub, number: int) -> list[asyncio.Task[bool]]:
    until = time.monotonic() + LONG
    return [asyncio.create_task(hub.work_appears(until)) for _ in range(number)]


async def settled() -> None:
    """Let every task go as far as it can."""
    for _ in range(5):
        await asyncio.sleep(0)


def test_as_many_are_woken_as_there_are_trials_first_come() -> None:
    async def run() -> None:
        work = Work()
        async with watched(work.look) as hub:
            tasks = waiting(hub, 5)
            await settled()
            work.trials = 2
            hub.changed()
            assert await asyncio.gather(*tasks[:2]) == [True, True]
            await settled()
            work.trials = 0
            assert not any(task.done() for task in tasks[2:])
            work.trials = 9
            hub.changed()
            assert await asyncio.gather(*tasks) == [True] * 5

    asyncio.run(run())


def test_one_look_serves_all_and_nobody_looks_where_nobody_waits() -> None:
    async def run() -> None:
        work = Work(trials=1000)
        async with watched(work.look) as hub:
            hub.changed()
            await settled()
            assert work.looks == 0
            tasks = waiting(hub, 1000)
            await settled()
            hub.changed()
            assert all(await asyncio.gather(*tasks))
            assert work.looks == 1

    asyncio.run(run())


def test_the_close_ends_every_wait() -> None:
    async def run() -> None:
        async with watched(Work().look) as hub:
            tasks = waiting(hub, 3)
            await settled()
        assert await asyncio.gather(*tasks) == [False] * 3
        assert not await hub.work_appears(time.monotonic() + LONG)

    asyncio.run(run())


def test_a_wait_ends_when_its_time_is_over() -> None:
    async def run() -> None:
        async with watched(Work().look) as hub:
            assert not await hub.work_appears(time.monotonic() - 1)
            assert not await hub.work_appears(time.monotonic() + 0.01)
            work = waiting(hub, 1)
            await settled()
            work[0].cancel()  # its worker has hung up
            await settled()
        assert work[0].cancelled()

    asyncio.run(run())


@pytest.mark.parametrize("trouble", [Unavailable("away"), ValueError("a fault")])
def test_where_looking_fails_it_is_looked_again(trouble: Exception) -> None:
    async def run() -> None:
        answers = iter([trouble, 1])

        def look() -> int:
            answer = next(answers)
            if isinstance(answer, Exception):
                raise answer
            return answer

        async with watched(look) as hub:
            (task,) = waiting(hub, 1)
            await settled()
            hub.changed()
            assert await task

    asyncio.run(run())
