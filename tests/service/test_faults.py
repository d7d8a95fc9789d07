"""Faults of one experiment, one worker or one sampler, and that they stay its own."""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from pydantic import ValidationError

from fathom_client.wire import ExitCurve
from fathom_service import evidence, reading
from fathom_service.samplers import SAMPLERS
from fathom_spaces.errors import InvalidSpec, Unavailable
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.preflight import trial_flops
from fathom_storage import optuna_tables
from fathom_storage.database import Database

from .world import World, spec

RANDOM = {"searched": "random", "trials": 3}
UDN = {"learned": "udn"}


@pytest.fixture
def world(sqlite_url: str) -> Iterator[World]:
    database = Database(sqlite_url)
    yield World(database)
    database.close()


def test_an_exit_curve_has_one_value_for_each_exit() -> None:
    with pytest.raises(ValidationError, match="one value for each exit"):
        ExitCurve(depths=(1, 2), losses=(0.1,), paired_se=(0.1, 0.1), test=(0.1, 0.1))
    whole = {"losses": (0.1, 0.2), "paired_se": (0.1, 0.1), "test": (0.1, 0.1)}
    with pytest.raises(ValidationError, match="one value for each exit, or none"):
        ExitCurve(depths=(1, 2), **whole, fit_losses=(0.1, 0.2), fit_se=(0.1,))
    for depths in ((2, 1), (1, 1)):
        with pytest.raises(ValidationError, match="depths must ascend"):
            ExitCurve(depths=depths, **whole)


@pytest.mark.parametrize(
    ("told", "path"),
    [({"depth": 9}, "depth"), ({"readouts": {"argmin": 0}}, "readouts")],
)
def test_a_result_about_another_depth_is_refused(
    world: World, told: dict[str, object], path: str
) -> None:
    world.submit(spec(methods=[UDN]))
    (lease,) = world.ask()
    with pytest.raises(InvalidSpec, match=rf"{path}: depth \d is not one of \[1, 2, 3, 4\]"):
        world.finish(lease, **told)
    assert world.finish(lease).state == "complete"


def test_a_sampler_that_fails_ends_its_own_study_only(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OverflowError("too large for it")

    monkeypatch.setitem(SAMPLERS, "random", broken)
    mine = world.submit(spec(methods=[RANDOM, UDN]))
    other = world.submit(spec(methods=[UDN], name="other"))
    world.work_off()
    view = reading.experiment(world.database, mine)
    assert view.studies[0].stopped_because == "its sampler failed (OverflowError: too large for it)"
    assert [view.state, world.state(other)] == ["complete", "complete"]


def test_a_fault_of_the_database_ends_no_study(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise sa.exc.OperationalError("SELECT", {}, OSError("connection lost"))

    mine = world.submit(spec(methods=[RANDOM]))
    with monkeypatch.context() as patch:
        patch.setitem(SAMPLERS, "random", away)
        with pytest.raises(Unavailable, match="connection lost"):
            world.ask()
    assert reading.experiment(world.database, mine).studies[0].stopped_because is None
    assert len(world.ask()) == 1


def test_a_point_that_cannot_be_costed_ends_its_own_study_only(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def costed(experiment: Experiment, *given: Any) -> int:
        if experiment.name == "other":
            return trial_flops(experiment, *given)
        raise ZeroDivisionError("no cost")

    monkeypatch.setattr("fathom_service.handout.trial_flops", costed)
    mine = world.submit(spec(methods=[RANDOM]))
    other = world.submit(spec(methods=[RANDOM], name="other"))
    world.work_off()
    view = reading.experiment(world.database, mine)
    assert "(ZeroDivisionError: no cost)" in str(view.studies[0].stopped_because)
    assert world.state(other) == "complete"
    assert {trial.outcome for trial in world.trials(other)} == {"finished"}


def test_a_comparison_that_fails_keeps_nobody_else_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise IndexError("what a worker sent")

    monkeypatch.setattr("fathom_service.lifecycle.chosen_depths", broken)
    mine = world.submit(spec(methods=[UDN]))
    world.work_off()
    view = reading.experiment(world.database, mine)
    assert view.state == "complete"
    assert "could not be planned" in str(view.studies[-1].stopped_because)


def test_an_experiment_whose_trials_all_fail_still_ends_and_says_why(world: World) -> None:
    mine = world.submit(spec(methods=[UDN, RANDOM]))
    said: Any = {
        "outcome": Outcome.DIVERGED,
        "validation": None,
        "depth": None,
        "message": "Not finite",
    }
    while asked := world.ask():
        world.finish(asked[0], **said)
    assert world.state(mine) == "complete"
    found = evidence.comparison_of(world.database, mine)
    assert "trials failed, all with “Not finite”" in found.recommendation.sentence
    assert [failure.trials for failure in found.failures] == [len(world.trials(mine))]


def test_a_trial_given_up_as_lost_is_saved_by_its_late_result(world: World) -> None:
    mine = world.submit(spec(methods=[RANDOM], seeds=1, confirm={"seeds": 0}))
    for _ in range(3):
        (lease,) = world.ask()
        world.expire(lease)
    assert [t.outcome for t in world.trials(mine)] == ["lost"]
    with pytest.raises(Exception, match="had no result yet, so this one was used"):
        world.finish(lease)
    assert [t.outcome for t in world.trials(mine)] == ["finished"]
    told = {row.key: row.value_json for row in world.rows(optuna_tables.trial_user_attributes)}
    assert told["outcome"] == '"finished"'


def test_a_late_result_about_another_depth_is_refused_too(world: World) -> None:
    mine = world.submit(spec(methods=[UDN]))
    (lease,) = world.ask()
    world.expire(lease)
    with pytest.raises(InvalidSpec, match="depth 9 is not one of"):
        world.finish(lease, depth=9)
    assert {t.status for t in world.trials(mine)} == {"queued"}
