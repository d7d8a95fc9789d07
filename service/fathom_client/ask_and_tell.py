"""A bare study in a program of your own, in the manner of Optuna.

space = {"size": {"low": 1, "high": 64}}
study = client.create_study({"name": "cache", "direction": "minimize", "space": space})
trial = study.ask()
study.tell(trial, seconds_of(trial.params["size"]))

study.optimize(lambda trial: seconds_of(trial.params["size"]), n_trials=20)

Without a space a trial asks for its parameters as it runs:

study = client.create_study({"name": "cache", "direction": "minimize"})
study.optimize(lambda trial: seconds_of(trial.suggest_int("size", 1, 64)), n_trials=20)

An `AsyncClient` makes an `AsyncStudy`, the same to be awaited:

async def seconds(trial):
    return await seconds_of(await trial.suggest_int("size", 1, 64))

study = await client.create_study({"name": "cache", "direction": "minimize"})
await study.optimize(seconds, n_trials=20)
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from fathom_spaces.errors import FathomError

from .handles import StudyHandle, TrialHandle
from .steps import Later, Now, Steps
from .suggesting import PrunedError
from .wire_studies import AskedTrial

if TYPE_CHECKING:
    from .client import AsyncClient, Client

__all__ = ["AsyncStudy", "AsyncTrial", "PrunedError", "Study", "Trial"]

T = TypeVar("T")
# What is measured of a trial: a value, or one for each of several directions.
Value: TypeAlias = float | Sequence[float]


class Trial(TrialHandle, Now):
    """A trial to run; see `TrialHandle` for what it has."""

    def __init__(self, client: "Client", asked: AskedTrial):
        super().__init__(asked)
        self._client = client

    def _follow(self, steps: Steps[T]) -> T:
        return self._client.follow(steps)


class AsyncTrial(TrialHandle, Later):
    """The same for asyncio: await every method but `should_prune`."""

    def __init__(self, client: "AsyncClient", asked: AskedTrial):
        super().__init__(asked)
        self._client = client

    def _follow(self, steps: Steps[T]) -> Coroutine[Any, Any, T]:
        return self._client.follow(steps)


class Study(StudyHandle[Trial, Value], Now):
    """A study on a server; see `fathom_spaces.study.StudySpec` for what it is made of."""

    def __init__(self, client: "Client", study_id: int):
        super().__init__(study_id)
        self._client = client

    def _follow(self, steps: Steps[T]) -> T:
        return self._client.follow(steps)

    def _trial(self, asked: AskedTrial) -> Trial:
        return Trial(self._client, asked)

    def _measure(self, trial: Trial, objective: Callable[[Trial], Value]) -> Value:
        with _kept_alive(trial):
            return objective(trial)


class AsyncStudy(StudyHandle[AsyncTrial, Awaitable[Value]], Later):
    """The same for asyncio: await every method and property, and give `optimize` a coroutine.

    Several `optimize` at a time run as many trials at a time. What computes for long belongs in
    `asyncio.to_thread`: while it holds the event loop no trial is renewed.
    """

    def __init__(self, client: "AsyncClient", study_id: int):
        super().__init__(study_id)
        self._client = client

    def _follow(self, steps: Steps[T]) -> Coroutine[Any, Any, T]:
        return self._client.follow(steps)

    def _trial(self, asked: AskedTrial) -> AsyncTrial:
        return AsyncTrial(self._client, asked)

    async def _measure(
        self, trial: AsyncTrial, objective: Callable[[AsyncTrial], Awaitable[Value]]
    ) -> Value:
        renewing = asyncio.create_task(_renewing(trial), name=f"trial-{trial.id}")
        try:
            return await objective(trial)
        finally:
            renewing.cancel()
            await asyncio.wait([renewing])


@contextmanager
def _kept_alive(trial: Trial) -> Iterator[None]:
    """Renew a trial in the background."""
    over = threading.Event()

    def renew() -> None:
        while not over.wait(trial._renewal_seconds):
            # The objective's next word will tell it what is wrong.
            with suppress(FathomError):
                trial.renew()

    thread = threading.Thread(target=renew, name=f"trial-{trial.id}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


async def _renewing(trial: AsyncTrial) -> None:
    while True:
        await asyncio.sleep(trial._renewal_seconds)
        with suppress(FathomError):
            await trial.renew()
