"""The budget: how much of it is left, and what is said of a study that it ends."""

from typing import Any

import pytest

from fathom_client.wire import Costs
from fathom_service import reading
from fathom_service.budget import Spent, Verdict, judge
from fathom_storage.database import Database

from .world import World, spec

GRID: dict[str, Any] = {"methods": [{"searched": "grid"}], "seeds": 1, "confirm": {"seeds": 0}}


def verdict(budget: dict[str, float], at_most: float = 0.0, **spent: float) -> Verdict:
    """Of a trial that takes at most so many FLOPs, beside what is spent."""
    nothing = {"trials": 0, "flops": 0.0, "reserved": 0.0, "device_seconds": 0.0}
    return judge(Spent(**nothing | spent), spec(budget=budget), at_most)


def test_trials_are_handed_out_until_the_last_of_the_budget() -> None:
    assert verdict({"trials": 7}, trials=6) == Verdict(True)
    over = Verdict(False, "the budget of 7 trials is handed out")
    assert verdict({"trials": 7}, trials=7) == verdict({"trials": 7}, trials=8) == over


def test_device_seconds_are_spent_when_none_are_left() -> None:
    assert verdict({"device_seconds": 10}, device_seconds=9.9) == Verdict(True)
    for spent in (10.0, 12.0):
        over = Verdict(False, f"{spent:g} of 10 device-seconds are spent")
        assert verdict({"device_seconds": 10}, device_seconds=spent) == over


def test_a_trial_that_exceeds_what_is_left_of_the_flops_ends_its_study() -> None:
    assert verdict({"flops": 1e9}, 4e8, flops=6e8) == Verdict(True)
    assert verdict({"flops": 1e9}, 5e8, flops=6e8) == Verdict(
        False, "the next trial may take 5e+08 FLOPs, and 6e+08 of 1e+09 are spent"
    )


def test_a_trial_waits_for_flops_that_running_ones_may_leave_over() -> None:
    for at_most in (1e8, 4e8):
        assert verdict({"flops": 1e9}, at_most, flops=3e8, reserved=3e8) == Verdict(True)
    assert verdict({"flops": 1e9}, 4e8, flops=3e8, reserved=4e8) == Verdict(False)


def test_each_limit_counts_and_no_other() -> None:
    much = {"trials": 9, "flops": 9e9, "reserved": 9e9, "device_seconds": 9e9}
    assert verdict({}, 9e9, **much) == Verdict(True)
    both = {"trials": 10, "device_seconds": 5}
    assert "device-seconds" in str(verdict(both, trials=9, device_seconds=5.0).exhausted)
    assert "trials" in str(verdict(both, trials=10, device_seconds=4.0).exhausted)


def test_a_trial_that_is_handed_out_is_reserved() -> None:
    spent = Spent(trials=1, flops=5.0, reserved=2.0, device_seconds=3.0)
    spent.reserve(4.0)
    assert spent == Spent(trials=2, flops=5.0, reserved=6.0, device_seconds=3.0)


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def test_what_was_spent_is_counted_where_something_is_limited(world: World) -> None:
    limited = spec(budget={"trials": 99}, **GRID)
    experiment = world.submit(limited)
    (first,) = world.ask()
    (second,) = world.ask("w2")
    world.finish(first, costs=Costs(flops=7.0, device_seconds=3.0))
    world.finish(second, costs=Costs(flops=5.0, device_seconds=4.0))
    counted = world.database.read(lambda c: Spent.of(c, limited, experiment))
    assert counted == Spent(trials=2, flops=12.0, reserved=0.0, device_seconds=7.0)
    free = world.database.read(lambda c: Spent.of(c, spec(**GRID), experiment))
    assert free == Spent(trials=0, flops=0.0, reserved=0.0, device_seconds=0.0)


def test_device_seconds_end_their_experiment_and_are_told(world: World) -> None:
    experiment = world.submit(spec(budget={"device_seconds": 2.5}, **GRID))
    for _ in range(3):
        (lease,) = world.ask()
        world.finish(lease, costs=Costs(flops=5.0, device_seconds=1.0))
    assert world.ask() == []
    view = reading.experiment(world.database, experiment)
    assert view.state == "complete"
    assert view.studies[0].stopped_because == "3 of 2.5 device-seconds are spent"
