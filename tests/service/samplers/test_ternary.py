"""Section search over the depth: what it asks for, and that it finds the best one."""

import math
from typing import Literal

import pytest
from optuna.trial import TrialState

from fathom_service.samplers import TernarySampler
from fathom_spaces.domains import IntRange
from fathom_spaces.space import Space
from tests.contracts.searches import Search, settings


def space(count: int) -> Space:
    return Space({"depth": IntRange(low=1, high=count)})


def search(count: int, section: Literal["ternary", "golden"] = "ternary") -> Search:
    return Search(lambda: TernarySampler(space(count), section=section))


def depths(of: Search) -> list[object]:
    return [trial.params["depth"] for trial in of.trials]


@pytest.mark.parametrize("section", ["ternary", "golden"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 12, 40, 200])
def test_it_finds_any_peak_in_the_trials_it_has_by_default(section: str, count: int) -> None:
    planned = settings("ternary", section=section).trials_per_seed(space(count), count)
    assert planned <= count
    for peak in range(1, count + 1):
        made = search(count, section)
        made.run(planned, lambda point, peak=peak: -(abs(float(point["depth"]) - peak) ** 1.5))
        assert peak in depths(made), (peak, depths(made))


def test_asked_while_a_probe_is_pending_it_gives_the_other_one_then_others() -> None:
    made = search(12)
    asked = [made.ask()["depth"] for _ in range(12)]
    assert asked[:2] == [5, 8]
    assert sorted(asked) == list(range(1, 13))


def test_of_equally_good_probes_the_shallower_side_is_kept() -> None:
    made = search(12)
    made.run(3, lambda point: 0.0)
    assert made.trials[2].params["depth"] < 8


def test_a_depth_that_failed_is_tried_once_more_and_is_then_worse_than_any() -> None:
    made = search(12)
    made.ask(), made.ask()
    made.tell(0, 0.1)
    made.tell(1, None, TrialState.FAIL)
    assert made.ask()["depth"] == 8
    made.tell(2, math.inf)
    assert made.ask()["depth"] < 8


def test_one_failure_does_not_spoil_a_depth_that_is_good() -> None:
    made = search(12)
    made.ask(), made.ask()
    made.tell(0, 0.1)
    made.tell(1, None, TrialState.FAIL)
    assert made.ask()["depth"] == 8
    made.tell(2, 0.9)
    assert made.ask()["depth"] > 8


def test_ten_million_values_are_not_listed() -> None:
    low, high, best = 1, 10_000_000, 7_654_321
    made = Search(lambda: TernarySampler(Space({"depth": IntRange(low=low, high=high)})))
    made.run(90, lambda point: -abs(float(point["depth"]) - best))
    assert min(abs(depth - best) for depth in depths(made)) == 0


def test_when_closed_it_refines_around_the_best_and_then_goes_round_again() -> None:
    made = search(6)
    made.run(18, lambda point: -abs(float(point["depth"]) - 2))
    tries = {depth: depths(made).count(depth) for depth in range(1, 7)}
    assert set(tries.values()) == {3}
    assert depths(made)[6:9] == [2, 1, 3]


def test_other_stacks_may_be_in_question() -> None:
    stacks = Space({"depth": 3, "dense_layers": IntRange(low=0, high=9)})
    made = Search(lambda: TernarySampler(stacks, over="dense_layers"))
    assert made.ask()["dense_layers"] == 3
