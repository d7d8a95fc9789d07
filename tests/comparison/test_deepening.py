"""One more layer: what it brings along the grid's curve, and what it costs."""

import pytest

from fathom_client.wire import Costs
from fathom_spaces.preflight import trial_flops

from .world import TEST, VALIDATION, experiment, grid, outcome_of, run


def test_the_gain_is_paired_over_the_seeds_that_both_depths_have():
    first, *_ = outcome_of(experiment(), grid(VALIDATION, TEST)).deepening
    assert (first.shallow, first.deep, first.n) == (1, 2, 3)
    assert first.gain == pytest.approx(0.10)  # 0.10 for each of the seeds
    assert first.low == pytest.approx(first.high) == pytest.approx(0.10)


def test_a_layer_that_makes_it_worse_has_a_negative_gain():
    last = outcome_of(experiment(), grid(VALIDATION, TEST)).deepening[-1]
    assert (last.shallow, last.deep) == (3, 4)
    assert last.gain == pytest.approx(0.5 - 0.892)
    assert last.low < last.gain < last.high < 0


def test_a_metric_to_minimise_is_turned_round():
    spec = experiment(task={"dataset": "diabetes"})
    (step,) = outcome_of(spec, grid({1: [0.5] * 3, 2: [0.3, 0.31, 0.32]})).deepening
    assert step.gain == pytest.approx(0.19)


def test_the_cost_of_a_layer_is_the_difference_of_means():
    spec = experiment(seeds=1)
    flops = {d: float(trial_flops(spec, None, {"depth": d})) for d in (1, 2)}
    runs = [
        run("searched/grid", d, 0.9, costs=Costs(flops=flops[d], device_seconds=1.5 * d))
        for d in (1, 2)
    ]
    (step,) = outcome_of(spec, runs).deepening
    assert step.flops == flops[2] - flops[1]
    assert step.device_seconds == pytest.approx(1.5)
    assert step.parameters == 16 * 16 + 16  # one hidden layer of width 16
    assert (step.gain, step.low, step.n) == (0.0, None, 1)


def test_depths_that_were_left_out_are_stepped_over():
    values = {1: [0.8] * 3, 4: [0.9] * 3, 8: [0.95] * 3}
    spec = experiment(model={"family": "mlp", "depth": {"choices": [1, 4, 8]}, "width": 64})
    steps = outcome_of(spec, grid(values)).deepening
    assert [(s.shallow, s.deep) for s in steps] == [(1, 4), (4, 8)]
    assert [s.parameters for s in steps] == [3 * (64 * 64 + 64), 4 * (64 * 64 + 64)]


def test_without_a_grid_there_is_no_curve_to_go_along():
    spec = experiment(methods=[{"searched": "random"}])
    runs = [run("searched/random", d, 0.9, seed=s) for d in (1, 2) for s in range(3)]
    assert outcome_of(spec, runs).deepening == ()
