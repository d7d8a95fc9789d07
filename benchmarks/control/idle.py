"""Many workers with nothing to do: each polls and waits. Run as a script.

Every worker asks again when its poll has ended, as the real one does; that is how the server hears
of it. One in ten holds a trial besides and renews its lease with nothing to report. The work to be
leased is what the holders take: the rest find none.
"""

import asyncio
import json
import os
import sys
import time
from contextlib import suppress
from typing import Any

from .http import FAILURES
from .loop import READY, Tally, cpu_seconds
from .workers import PretendedWorker

AT_ONCE = 50


async def _crowd(asked: dict[str, Any]) -> None:
    wait = asked["poll_seconds"]
    names = [f"idle-{number}" for number in range(asked["clients"])]
    crowd = [PretendedWorker(name, asked["port"], asked["token"]) for name in names]
    gate = asyncio.Semaphore(AT_ONCE)

    async def register(worker: PretendedWorker) -> None:
        async with gate:
            await worker.register()

    await asyncio.gather(*(register(worker) for worker in crowd))
    tally = Tally()
    held = crowd[: asked["trials"]]
    jobs = [asyncio.create_task(_holds(worker, wait, tally)) for worker in held]
    while tally.trials < len(held):
        await asyncio.sleep(0.05)
    jobs += [asyncio.create_task(_polls(worker, wait, tally)) for worker in crowd[len(held) :]]
    await asyncio.sleep(wait)  # everybody has come in, and the polls are spread
    print(READY, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    tally.errors, tally.error, tally.ask, tally.report = 0, "", [], []
    started, used = time.monotonic(), cpu_seconds()
    await asyncio.sleep(asked["seconds"])
    tally.cpu_seconds = cpu_seconds() - used
    print(json.dumps({**vars(tally), "seconds": time.monotonic() - started}), flush=True)
    os._exit(0)  # thousands of open polls need no farewell


async def _polls(worker: PretendedWorker, wait: float, tally: Tally) -> None:
    while True:
        before = time.perf_counter()
        try:
            await worker.lease(wait)
            tally.ask.append(time.perf_counter() - before)
        except FAILURES as error:
            tally.fail(error)
            await asyncio.sleep(1)
            with suppress(OSError):
                await worker.register()


async def _holds(worker: PretendedWorker, wait: float, tally: Tally) -> None:
    lease = None
    while lease is None:
        lease = await worker.lease(wait)
    tally.trials += 1
    while True:
        await asyncio.sleep(wait / 2)
        before = time.perf_counter()
        try:
            await worker.renew(lease, [])
            tally.report.append(time.perf_counter() - before)
        except FAILURES as error:
            tally.fail(error)
            await asyncio.sleep(1)
            with suppress(OSError):
                await worker.register()


if __name__ == "__main__":
    asyncio.run(_crowd(json.loads(sys.argv[1])))
