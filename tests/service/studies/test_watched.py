"""Bare studies of several values, one of which is reported on the way, and watched by a pruner."""

from collections.abc import Iterator
from typing import Any

import pytest

from fathom_client.wire import Costs
from fathom_client.wire_studies import AskedTrial, Report
from fathom_client.wire_work import Command, ObjectiveJob, Result
from fathom_service import reading
from fathom_service.bare import asking
from fathom_service.bare.best import best_trials
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_storage.database import Database
from tests.service.world import World

from . import by_run
from .bare import created, told

X = {"low": 0.0, "high": 3.0}
MEDIAN = {"kind": "median", "startup_trials": 2, "warmup_steps": 0}
SEVERAL: dict[str, Any] = {
    "space": {"x": X},
    "direction": None,
    "directions": ["maximize", "minimize"],
    "metrics": ["hits", "seconds"],
    "watched": "seconds",
    "sampler": "random",
    "pruner": MEDIAN,
    "steps": 9,
}
ONE: dict[str, Any] = {"space": {"x": X}, "metric": "seconds", "sampler": "random", "steps": 9}
# Seconds of trials at their steps, each to be told as their mean.
CURVES = [
    [3.0 + 0.1 * step * (-1) ** trial + trial % 4 for step in range(9)] for trial in range(10)
]


def say(database: Database, asked: AskedTrial, step: int, seconds: float) -> Command:
    costs = Costs(flops=100.0 * step)
    report = Report(token=asked.token, step=step, value=seconds, costs=costs)
    return asking.report(database, asked.id, report).command


def stops(database: Database, study: int, *, several: bool) -> Iterator[int | None]:
    """At which step each trial hears that it is to stop, if any does."""
    for number, curve in enumerate(CURVES):
        asked = asking.ask(database, study, f"key-{number}")
        heard = (s for s, v in enumerate(curve, 1) if say(database, asked, s, v) is Command.PRUNE)
        stopped = next(heard, None)
        mean = sum(curve) / len(curve)
        said = {"values": (1.0, mean)} if several else {"value": mean}
        told(database, asked, **({"state": "pruned"} if stopped else said))
        yield stopped


@pytest.mark.parametrize(
    "pruner",
    [
        MEDIAN,
        {"kind": "percentile", "percentile": 30.0, "startup_trials": 2, "warmup_steps": 1},
        {"kind": "threshold", "upper": 4.5, "warmup_steps": 0},
        {"kind": "patient", "patience": 1, "wrapped": MEDIAN},
        {"kind": "successive_halving", "reduction_factor": 2},
        {"kind": "hyperband", "reduction_factor": 3},
        {"kind": "wilcoxon", "p_threshold": 0.2},
        {"kind": "cost_fair", "startup_trials": 2},
    ],
    ids=lambda pruner: pruner["kind"],
)
def test_a_pruner_says_of_the_value_watched_what_it_says_of_one_alone(
    database: Database, pruner: dict[str, Any]
) -> None:
    one = created(database, **ONE, pruner=pruner)
    several = created(database, **{**SEVERAL, "pruner": pruner})
    expected = list(stops(database, one, several=False))
    assert list(stops(database, several, several=True)) == expected
    assert any(expected)
    assert None in expected


def test_better_is_what_is_better_of_the_value_watched(database: Database) -> None:
    study = created(database, **{**SEVERAL, "watched": "hits"})
    for key in "abc":
        asked = asking.ask(database, study, key)
        assert say(database, asked, 1, 5.0) is Command.CONTINUE
        told(database, asked, values=(5.0, 1.0))
    more, fewer = asking.ask(database, study, "more"), asking.ask(database, study, "fewer")
    assert say(database, more, 1, 9.0) is Command.CONTINUE
    assert say(database, fewer, 1, 1.0) is Command.PRUNE


def test_a_pruned_trial_has_its_curve_and_no_values_and_is_not_on_the_front(
    database: Database,
) -> None:
    study = created(database, **SEVERAL)
    whole, pruned = asking.ask(database, study, "whole"), asking.ask(database, study, "pruned")
    told(database, whole, values=(5.0, 1.0))
    say(database, pruned, 1, 0.5)
    assert told(database, pruned, state="pruned") == "pruned"
    assert [trial.id for trial in best_trials(database, study).items] == [whole.id]
    stored = by_run.optuna_study(database, study).trials[1]
    assert (stored.state.name, stored.values) == ("PRUNED", None)
    assert stored.intermediate_values == {1: 0.5}


@pytest.mark.parametrize(
    "sampler", ["tpe", "qmc", "gp", {"searched": "evolution", "algorithm": "nsga2"}]
)
def test_samplers_go_on_after_trials_that_were_pruned(database: Database, sampler: Any) -> None:
    study = created(database, **{**SEVERAL, "sampler": sampler})
    for number in range(16):
        asked = asking.ask(database, study, f"key-{number}")
        say(database, asked, 1, float(number))
        said = {"state": "pruned"} if number % 3 == 0 else {"values": (1.0, asked.params["x"])}
        told(database, asked, **said)
    assert reading.study(database, study).progress.pruned == 6


@pytest.mark.parametrize("sampler", ["tpe", "gp"])
def test_so_do_those_that_answer_a_trial_as_it_runs(database: Database, sampler: str) -> None:
    study = created(database, **{**SEVERAL, "space": {}, "sampler": sampler})
    for number in range(16):
        asked = asking.ask(database, study, f"key-{number}")
        x = by_run.suggested(database, asked, "x", X)
        say(database, asked, 1, x)
        told(database, asked, **({"state": "pruned"} if number % 3 else {"values": (1.0, x)}))
    assert reading.study(database, study).progress.complete == 6


def test_workers_are_told_that_they_may_report_and_hear_that_a_trial_is_worse(
    world: World,
) -> None:
    several = {**SEVERAL, "space": {}, "objective": by_run.OBJECTIVE}
    study = created(world.database, **several)
    for _ in range(2):
        (lease,) = world.ask()
        assert isinstance(lease.job, ObjectiveJob)
        assert (lease.job.values, lease.job.watched, lease.job.prunable) == (2, "seconds", True)
        assert world.report(lease, 1.0, 1.0) is Command.CONTINUE
        done = Result(token=lease.token, outcome=Outcome.FINISHED, values=(3.0, 1.0))
        assert world.engine.result(lease.id, done).state == "complete"
    (lease,) = world.ask()
    assert world.report(lease, 9.0) is Command.PRUNE
    pruned = Result(token=lease.token, outcome=Outcome.PRUNED)
    assert world.engine.result(lease.id, pruned).state == "pruned"
    assert by_run.optuna_study(world.database, study).trials[2].values is None


def test_a_pruner_is_refused_until_it_is_said_what_it_goes_by(database: Database) -> None:
    said = r"pruner: a pruner goes by one value, and 2 are told.*`watched: hits`, say"
    with pytest.raises(InvalidSpec, match=said):
        created(database, **{**SEVERAL, "watched": None})
    with pytest.raises(InvalidSpec, match=r"watched: no value of that name.*seconds"):
        created(database, **{**SEVERAL, "watched": "second"})
