"""Searches in the service: what samplers remember is stored, and a restart changes nothing."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from fathom_service import proposals
from fathom_service.histories import Histories
from fathom_service.samplers import SAMPLERS
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_storage import optuna_tables
from fathom_storage.database import Database
from tests.service.world import World, spec

# Enough for a generation of each that has some.
GIVEN: dict[str, dict[str, Any]] = {
    "grid": {},
    "cmaes": {"trials": 10, "population": 4},
    "evolution": {"trials": 10, "population": 3},
    "gp": {"trials": 6, "startup_trials": 3},
    "nsga2": {"searched": "evolution", "algorithm": "nsga2", "trials": 10, "population": 3},
    "successive_halving": {"trials": 8, "pruner": "median"},
}
KINDS = [name for name in (*SAMPLERS, "nsga2") if name != "controller"]


def searched(name: str) -> Experiment:
    method = {"searched": name, **GIVEN.get(name, {"trials": 8})}
    model = {"depth": {"low": 1, "high": 4}, "width": {"low": 4, "high": 12, "step": 4}}
    return spec(model=model, methods=[method], seeds=2, confirm={"seeds": 0})


def searched_with(world: World, name: str, before: Callable[[], None]) -> list[Params]:
    """The points of a search whose trials overlap, and of which some fail."""
    mine, running, done = world.submit(searched(name)), [], 0
    while True:
        before()
        asked = world.ask()
        running += asked
        if not running:
            return [json.loads(trial.params) for trial in world.trials(mine)]
        if len(running) < 4 and asked:
            continue
        # The second of those that run, so that they end in another order than they began.
        lease = running.pop(min(1, len(running) - 1))
        done += 1
        if done % 5 == 0:
            world.finish(lease, outcome=Outcome.DIVERGED, validation=None, depth=None)
        else:
            world.finish(lease)


@pytest.mark.parametrize("name", KINDS)
def test_a_server_that_restarts_all_the_time_goes_on_with_the_same_search(
    name: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget() -> None:
        monkeypatch.setattr(proposals, "HISTORIES", Histories())

    once = searched_with(World(database), name, lambda: None)
    assert len(once) == searched(name).trials_per_seed(searched(name).methods[0]) * 2
    assert searched_with(World(database), name, forget) == once


def test_what_samplers_remember_is_kept_as_json_and_nothing_else(database: Database) -> None:
    world = World(database)
    searched_with(world, "cmaes", lambda: None)
    searched_with(world, "nsga2", lambda: None)
    rows = world.rows(optuna_tables.trial_system_attributes)
    kept = {(row.key, type(json.loads(row.value_json))) for row in rows}
    assert kept >= {("cmaes:generation", list), ("cmaes:place", list), ("cmaes:told", list)}
    assert ("fathom:study", dict) in kept
    assert not any("relative_params" in key for key, _ in kept)


def test_repetitions_are_searches_of_their_own(database: Database) -> None:
    world = World(database)
    mine = world.submit(searched("random"))
    world.work_off()
    points = [(t.repetition, t.params) for t in world.trials(mine)]
    first, second = ([p for r, p in points if r == repetition] for repetition in (0, 1))
    assert first != second
