"""What a controller has learned is kept with the study, and only saves time."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa
from optuna.trial import TrialState

from fathom_service import evidence, lifecycle
from fathom_service.samplers import ControllerSampler, checks
from fathom_service.samplers.controller import sampler as module
from fathom_service.samplers.controller.memory import LOG_PROBABILITY, Kept, mark
from fathom_spaces.domains import Params
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_storage import sampler_states, tables
from fathom_storage.database import Database
from tests.service.world import World, spec

from .controllers import CHAIN, ended, points, searched

BATCH, TRIALS, SEEDS = 2, 7, 2


def experiment() -> Experiment:
    method = {"searched": "controller", "trials": TRIALS, "batch": BATCH}
    return spec(methods=[method], seeds=SEEDS, confirm={"seeds": 0})


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets this process forget what it learned, as a restart does."""

    def forget() -> None:
        monkeypatch.setattr(module, "MEMORIES", type(module.MEMORIES)())

    forget()
    return forget


def work_off(world: World, before: Callable[[], None]) -> list[dict[str, Any]]:
    """Run an experiment to its end; returns its points in order."""
    mine = world.submit(experiment())
    for _ in range(TRIALS * SEEDS):
        before()
        (lease,) = world.ask()
        world.finish(lease)
    return [json.loads(trial.params) for trial in world.trials(mine)]


def lose(database: Database) -> None:
    """Lose every stored state."""
    database.write(lambda connection: connection.execute(tables.sampler_states.delete()))


def test_stored_or_not_and_whenever_it_restarts_the_search_is_the_same(
    database: Database, forget: Callable[[], None]
) -> None:
    world = World(database)

    def restart_without_states() -> None:
        forget()
        lose(database)

    alive = work_off(world, lambda: None)
    assert work_off(world, forget) == alive
    assert work_off(world, restart_without_states) == alive
    assert len({str(point) for point in alive}) > 3


def test_every_update_is_a_version_with_what_the_policy_thought(
    database: Database, forget: Callable[[], None]
) -> None:
    world = World(database)
    work_off(world, forget)
    rows = world.rows(tables.sampler_states)
    # The last asks come before the last trials end.
    versions = sorted((row.repetition, row.version, row.absorbed) for row in rows)
    assert versions == [(r, v, v * BATCH) for r in range(SEEDS) for v in (1, 2, 3)]
    for row in rows:
        said = json.loads(row.summary)
        assert (said["update"], said["trials"]) == (row.version, row.absorbed)
        assert sum(share for _, share in said["depths"]["depth"]) == pytest.approx(1, abs=1e-4)


def test_what_was_learned_in_a_transaction_that_failed_is_learned_again(
    database: Database, forget: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = work_off(World(database), forget)
    world = World(database)
    mine = world.submit(experiment())
    for number in range(TRIALS * SEEDS):
        if number == SEEDS * BATCH:  # the next ask learns, and then its transaction fails
            with monkeypatch.context() as patched:
                patched.setattr(lifecycle.ledger, "record_events", _fails)
                with pytest.raises(RuntimeError, match="the disk went away"):
                    world.ask()
            stored = len(world.rows(tables.sampler_states))
        (lease,) = world.ask()
        if number == SEEDS * BATCH:
            assert len(world.rows(tables.sampler_states)) == stored + 1
        world.finish(lease)
    assert [json.loads(trial.params) for trial in world.trials(mine)] == expected


def test_the_comparison_tells_what_it_thought(
    database: Database, forget: Callable[[], None]
) -> None:
    world = World(database)
    work_off(world, forget)
    (mine,) = {row.id for row in world.rows(tables.experiments)}
    (method,) = evidence.comparison_of(database, mine).methods
    assert [(point.update, point.trials) for point in method.policy] == [(1, 2), (2, 4), (3, 6)]
    assert all(set(point.depths["depth"]) == {1, 2, 3, 4} for point in method.policy)
    assert all(0 <= point.entropy <= 1.4 for point in method.policy)  # log 4 = 1.386


def _fails(*_: Any, **__: Any) -> None:
    raise RuntimeError("the disk went away")


@dataclass
class InMemory:
    """States in a list, as a database keeps them."""

    found: list[Kept] = field(default_factory=list)
    summaries: list[dict[str, Any]] = field(default_factory=list)

    def kept(self) -> Sequence[Kept]:
        return self.found[::-1]

    def save(self, absorbed: int, digest: str, state: bytes, summary: dict[str, Any]) -> None:
        self.found.append(Kept(absorbed, digest, lambda: state))
        self.summaries.append(summary)


def score(params: Params) -> float:
    return float(params["depth"]) - 3 * float(params["lr"])


def stored(states: InMemory) -> ControllerSampler:
    sampler = ControllerSampler(CHAIN, seed=5, batch=2)
    sampler.keep_in(states)
    return sampler


def test_a_late_result_of_a_trial_that_was_learned_from_is_learned(
    forget: Callable[[], None],
) -> None:
    states = InMemory()
    trials = searched(lambda _: stored(states), 9, score)
    assert [kept.absorbed for kept in states.found] == [2, 4, 6, 8]
    # The fourth trial got another value, and later: all but one state are of what is no more.
    changed = [*trials[:3], ended(3, trials[3].params, CHAIN, 99.0, at=8), *trials[4:]]
    forget()
    alone = ControllerSampler(CHAIN, seed=5, batch=2)
    wanted = points(searched(lambda _: alone, 14, score, changed))
    forget()
    assert points(searched(lambda _: stored(states), 14, score, changed)) == wanted
    assert [kept.absorbed for kept in states.found[4:]] == [4, 6, 8, 10, 12]


def test_a_state_of_other_settings_or_another_seed_is_not_taken_up(
    forget: Callable[[], None],
) -> None:
    states = InMemory()
    trials = searched(lambda _: stored(states), 8, score)
    for other in ({"seed": 6}, {"seed": 5, "entropy": 0.5}, {"seed": 5, "units": 8}):
        settings = {"batch": 2, **other}
        forget()
        alone = ControllerSampler(CHAIN, **settings)
        wanted = points(searched(lambda _, s=alone: s, 12, score, trials))
        forget()
        sharing = ControllerSampler(CHAIN, **settings)
        sharing.keep_in(InMemory(list(states.found)))
        assert points(searched(lambda _, s=sharing: s, 12, score, trials)) == wanted


def test_of_a_long_history_it_learns_the_latest_batches_alone(
    forget: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    trials = searched(lambda _: stored(InMemory()), 11, score)
    monkeypatch.setattr(module, "MOST_BATCHES", 2)
    forget()
    states = InMemory()
    first = points(searched(lambda _: stored(states), 12, score, trials))
    assert [kept.absorbed for kept in states.found] == [8, 10]
    forget()  # what it has learned is stored, and is gone on with
    kept = InMemory(list(states.found))
    assert points(searched(lambda _: stored(kept), 14, score, trials))[:12] == first
    assert [kept.absorbed for kept in kept.found] == [8, 10, 12]


def test_marks_tell_points_and_measurements_apart() -> None:
    one = ended(3, {"depth": 1, "lr": 0.1}, CHAIN, None, TrialState.FAIL, at=3)
    other = ended(3, {"depth": 2, "lr": 0.1}, CHAIN, None, TrialState.FAIL, at=3)
    assert mark(one) != mark(other)
    pruned, better = (
        ended(3, {"depth": 1}, CHAIN, None, TrialState.PRUNED, intermediate_values={1: value})
        for value in (0.1, 0.2)
    )
    assert mark(pruned) != mark(better)
    proposed = ended(3, {"depth": 1, "lr": 0.1}, CHAIN, None, TrialState.FAIL, at=3)
    proposed.system_attrs = {LOG_PROBABILITY: -1.0}
    assert mark(one) != mark(proposed)


def test_a_server_without_the_libraries_refuses_at_submit_with_the_remedy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LIBRARIES", ("not_here",))
    with pytest.raises(InvalidSpec) as caught:
        World(database).submit(experiment())
    (error,) = caught.value.errors
    assert error.path == "methods.0.searched"
    assert "no not_here" in error.message
    assert "pip install 'fathom-depth[controller]'" in error.remedy
    with pytest.raises(InvalidSpec):
        checks.check(experiment())


def test_versions_of_a_study_are_read_by_repetition(
    database: Database, forget: Callable[[], None]
) -> None:
    world = World(database)
    work_off(world, forget)
    (study,) = {row.study_id for row in world.rows(tables.sampler_states)}

    def read(connection: sa.Connection) -> dict[tuple[int, int], list[int]]:
        found = sampler_states.versions(connection, [study])
        return {of: [version.absorbed for version in each] for of, each in found.items()}

    assert database.read(read) == {(study, 0): [2, 4, 6], (study, 1): [2, 4, 6]}
