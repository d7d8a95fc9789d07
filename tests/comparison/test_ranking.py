"""The ranking: by cost at equal quality, and by quality at equal cost."""

import pytest

from fathom_client.wire import Costs
from fathom_spaces.preflight import grid_flops

from .world import experiment, outcome_of, run

SPEC = experiment(methods=[{"searched": "tpe", "trials": 2}, {"searched": "random", "trials": 2}])
UNIT = grid_flops(SPEC)


def trial(method, number, value, share, *, seed=0):
    """One that ends at a share of the grid's cost."""
    costs = Costs(flops=share * UNIT)
    return run(method, 1 + number, value, seed=seed, number=number, costs=costs)


def compared(tpe, random):
    """The ranking of two searches of one seed, each told as (value, share) of its trials."""
    told = {"searched/tpe": tpe, "searched/random": random}
    runs = [trial(name, i, *ends) for name, trials in told.items() for i, ends in enumerate(trials)]
    return outcome_of(SPEC, runs).ranking


def names(ranked):
    return [one.name for one in ranked]


def test_the_cheaper_of_two_equals_comes_first():
    found = compared(tpe=[(0.9, 0.1), (0.9, 0.4)], random=[(0.5, 0.2), (0.9, 0.2)])
    assert found.quality == pytest.approx(0.9)
    assert names(found.by_cost) == ["searched/tpe", "searched/random"]
    assert [one.value for one in found.by_cost] == pytest.approx([0.1, 0.4])


def test_quality_is_compared_at_the_cost_of_the_cheapest():
    found = compared(tpe=[(0.7, 0.1), (0.95, 0.4)], random=[(0.5, 0.1), (0.8, 0.1)])
    assert found.cost == pytest.approx(0.2)
    assert [(one.name, one.value) for one in found.by_quality] == [
        ("searched/random", 0.8),
        ("searched/tpe", 0.7),
    ]
    assert found.by_cost[0].name == "searched/tpe"


def test_who_never_gets_there_and_who_has_not_begun_come_last():
    found = compared(tpe=[(0.95, 0.5)], random=[(0.5, 0.1), (0.8, 0.1)])
    assert [(one.name, one.value) for one in found.by_cost] == [
        ("searched/tpe", pytest.approx(0.5)),
        ("searched/random", None),
    ]
    assert [(one.name, one.value) for one in found.by_quality] == [
        ("searched/random", 0.8),
        ("searched/tpe", None),
    ]


def test_one_standard_error_worse_counts_as_equal():
    ends = {"searched/tpe": [0.90, 0.92, 0.94], "searched/random": [0.89, 0.91, 0.93]}
    runs = [
        trial(method, 0, value, 0.1, seed=seed)
        for method, values in ends.items()
        for seed, value in enumerate(values)
    ]
    found = outcome_of(SPEC, runs).ranking
    assert found.quality == pytest.approx(0.92 - 0.02 / 3**0.5)
    assert all(one.value is not None for one in found.by_cost)


def test_a_loss_is_ranked_from_below():
    spec = experiment(task={"dataset": "diabetes"}, methods=list(SPEC.methods))
    runs = [trial("searched/tpe", 0, 0.3, 0.1), trial("searched/random", 0, 0.2, 0.1)]
    found = outcome_of(spec, runs).ranking
    assert names(found.by_quality) == ["searched/random", "searched/tpe"]
    assert found.quality == pytest.approx(0.2)


def test_without_a_measurement_there_is_no_ranking():
    assert outcome_of(SPEC, []).ranking is None
