"""An asyncio program of one's own at a bare study, through `AsyncClient` and the real server."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import httpx
import optuna
import pytest

from fathom_client import AsyncClient
from fathom_client.ask_and_tell import AsyncStudy, AsyncTrial, PrunedError
from fathom_client.handles import StudyHandle
from fathom_service.settings import Settings
from fathom_spaces.errors import Conflict, InvalidSpec, WrongState

from .conftest import LOCAL, Answer

SPACE = {"x": {"low": -3.0, "high": 3.0}}
SECONDS = 60.0  # only a failing test waits so long

Run = Callable[[Callable[[AsyncClient], Coroutine[Any, Any, None]]], list[httpx.Request]]


@pytest.fixture
def run(answer: Answer) -> Run:
    """Runs a program with a client of the server in this process; returns what it sent."""

    def run(program: Callable[[AsyncClient], Coroutine[Any, Any, None]]) -> list[httpx.Request]:
        seen = []

        async def answered(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return await asyncio.to_thread(answer, request)

        async def whole() -> None:
            transport = httpx.MockTransport(answered)
            async with AsyncClient(LOCAL, token="", transport=transport) as fathom:
                await asyncio.wait_for(program(fathom), SECONDS)

        asyncio.run(whole())
        return seen

    return run


async def created(fathom: AsyncClient, **changes: Any) -> AsyncStudy:
    whole = {"name": "mine", "space": SPACE, "direction": "minimize", "sampler": "random"}
    return await fathom.create_study({**whole, **changes})


async def square(trial: AsyncTrial) -> float:
    return float(trial.params["x"]) ** 2


def test_a_loop_of_ask_and_tell(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom, trials=3)
        for number in range(3):
            trial = await study.ask()
            assert trial.number == number
            assert (await study.tell(trial, await square(trial))).state == "complete"
        with pytest.raises(WrongState):
            await study.ask()
        trials = await study.trials
        assert [t.value for t in trials] == [float(str(t.params["x"])) ** 2 for t in trials]
        (best,) = await study.best_trials
        assert best.value == min(t.value or 0.0 for t in trials)
        again = await fathom.open_study(study.id)
        assert (await again.view).state == "complete"
        assert [view.id async for view in fathom.studies()] == [study.id]

    run(program)


def test_all_trials_are_listed_over_all_pages(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fathom_client.calls.PAGE_ITEMS", 2)

    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom, trials=5)
        await study.optimize(square)
        assert [trial.number for trial in await study.trials] == [0, 1, 2, 3, 4]

    seen = run(program)
    assert len([r for r in seen if r.method == "GET" and r.url.path.endswith("/trials")]) == 3


def test_a_trial_asks_for_its_parameters_as_it_runs(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom, space={})
        trial = await study.ask()
        x = await trial.suggest_float("x", -1, 1)
        kind = await trial.suggest_categorical("kind", ["lru", "none"])
        assert await trial.suggest_int("size", 1, 64, log=True) in range(1, 65)
        assert -1 <= x == await trial.suggest_float("x", -1, 1) <= 1
        assert kind in ("lru", "none")
        assert trial.params["kind"] == kind
        with pytest.raises(ValueError, match="y: "):
            await trial.suggest_int("y", 4, 1)
        with pytest.raises(ValueError, match="x: this trial has it from"):
            await trial.suggest_float("x", 0, 9)
        await study.tell(trial, x)
        (view,) = await study.trials
        assert view.params == trial.params

    asked = [request for request in run(program) if request.url.path.endswith(":suggest")]
    assert len(asked) == 4  # neither what was asked before nor what is no range


def test_a_trial_hears_that_it_is_worse(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        pruner = {"kind": "threshold", "upper": 5.0, "warmup_steps": 0}
        trial = await (await created(fathom, pruner=pruner, steps=4)).ask()
        await trial.report(1.0, step=1)
        assert not trial.should_prune()
        await trial.report(9.0, step=2)
        assert trial.should_prune()

    run(program)


def test_a_note_is_where_optuna_shows_it(run: Run, settings: Settings) -> None:
    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom)
        trial = await study.ask()
        await trial.set_user_attr("who", "me")
        await study.tell(trial, 1.0)
        names.append(str((await study.view).optuna_name))

    names: list[str] = []
    run(program)
    storage = optuna.storages.RDBStorage(settings.database_url)
    try:
        (trial,) = optuna.load_study(study_name=names[0], storage=storage).trials
        assert trial.user_attrs["who"] == "me"
    finally:
        storage.remove_session()
        storage.engine.dispose()


def test_an_objective_may_be_pruned_or_fail(run: Run) -> None:
    states = iter(["pruned", "fails", "nan", "breaks"])

    async def objective(trial: AsyncTrial) -> float:
        state = next(states)
        await trial.report(7.0, step=1)
        if state == "pruned":
            raise PrunedError
        if state == "nan":
            return float("nan")
        raise ValueError(state) if state == "fails" else KeyError(state)

    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom, trials=4)
        with pytest.raises(KeyError):
            await study.optimize(objective, catch=(ValueError,))
        found = [(t.state, t.value, t.message) for t in await study.trials]
        assert found == [
            ("pruned", 7.0, ""),
            ("fail", None, "ValueError: fails"),
            ("fail", None, "The value is nan."),
            ("fail", None, "KeyError: 'breaks'"),
        ]

    run(program)


def test_several_trials_run_at_a_time(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        study, together = await created(fathom, trials=6), asyncio.Barrier(3)

        async def objective(trial: AsyncTrial) -> float:
            await together.wait()
            return await square(trial)

        async with asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(study.optimize(objective, n_trials=2))
        assert [trial.state for trial in await study.trials] == ["complete"] * 6

    run(program)


def test_a_long_trial_is_renewed_meanwhile(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def program(fathom: AsyncClient) -> None:
        study, twice = await created(fathom, lease_seconds=1), asyncio.Event()
        renewed: list[int] = []
        renew = AsyncTrial.renew

        async def noted(trial: AsyncTrial) -> None:
            await renew(trial)
            renewed.append(trial.number)
            if len(renewed) == 2:
                twice.set()

        async def objective(trial: AsyncTrial) -> float:
            return float(await twice.wait())

        monkeypatch.setattr(AsyncTrial, "renew", noted)
        await study.optimize(objective, n_trials=1)
        assert renewed[:2] == [0, 0]
        assert (await study.trials)[0].value == 1.0
        assert [task.get_name() for task in asyncio.all_tasks()].count("trial-1") == 0

    run(program)


def test_a_cancelled_objective_has_failed_and_the_cancellation_goes_on(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        study, begun = await created(fathom), asyncio.Event()

        async def objective(trial: AsyncTrial) -> float:
            begun.set()
            return float(await asyncio.Event().wait())

        running = asyncio.create_task(study.optimize(objective, catch=(Exception,)))
        await begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert [(t.state, t.message) for t in await study.trials] == [("fail", "CancelledError: ")]

    run(program)


def test_steps_that_nobody_carries_out_any_more_end_in_silence() -> None:
    """As those of a loop that was closed: there is no other step to say that the trial failed."""
    handle: Any = object.__new__(AsyncStudy)
    steps = StudyHandle._run(handle, object.__new__(AsyncTrial), square, ())
    assert isinstance(next(steps), partial)
    steps.close()


def test_an_end_without_a_value_and_a_second_end_are_refused(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        study = await created(fathom)
        trial = await study.ask(key="mine")
        with pytest.raises(InvalidSpec, match="a complete trial has a value"):
            await study.tell(trial)
        await study.tell(trial, 1.0)
        assert (await study.ask(key="mine")).id == trial.id
        with pytest.raises(Conflict, match="Another result"):
            await study.tell(trial, 2.0)
        with pytest.raises(TimeoutError, match="has not ended after 0"):
            await study.wait(timeout=0)
        assert (await study.stop()).state == "complete"
        assert (await study.wait()).state == "complete"

    run(program)


def test_several_values_and_known_points(run: Run) -> None:
    async def program(fathom: AsyncClient) -> None:
        directions = {"direction": None, "directions": ["minimize", "maximize"]}
        study = await created(fathom, **directions, trials=3)
        assert (await study.enqueue([{"x": 0.5}])).points == 1
        told = iter([(2.0, 5.0), (1.0, 1.0), (3.0, 5.0)])

        async def objective(trial: AsyncTrial) -> tuple[float, float]:
            return next(told)

        await study.optimize(objective)
        assert [trial.values for trial in await study.best_trials] == [(1.0, 1.0), (2.0, 5.0)]
        assert (await study.trials)[0].params == {"x": 0.5}

    run(program)
