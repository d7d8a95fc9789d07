"""Readouts: small curves read by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.methods import Readout
from fathom_spaces.readouts import OVERFLOWED, READOUTS, argmin, one_se, smooth, smoothed_one_se

DEPTHS = (1, 2, 4, 8)
LOSSES = (0.50, 0.31, 0.30, 0.40)
ERRORS = (0.02, 0.02, 0.0, 0.02)


def test_every_readout_but_the_parameter_is_a_rule_over_exits():
    assert set(READOUTS) == {*Readout} - {Readout.PARAM}


def test_argmin_takes_the_best_exit_and_the_shallower_of_equals():
    assert argmin(DEPTHS, LOSSES, ERRORS) == 4
    assert argmin((1, 2, 3), (0.2, 0.1, 0.1), (0, 0, 0)) == 2


def test_one_se_takes_the_shallowest_exit_within_its_paired_error():
    assert one_se(DEPTHS, LOSSES, ERRORS) == 2
    assert one_se(DEPTHS, LOSSES, (0.3, 0.02, 0.0, 0.02)) == 1
    assert one_se(DEPTHS, LOSSES, (0, 0, 0, 0)) == 4


def test_smoothing_weighs_neighbours_and_repeats_the_ends():
    assert smooth([4, 0, 8]) == [3.0, 3.0, 6.0]


def test_smoothed_one_se_is_not_caught_by_one_lucky_exit():
    losses, errors = (0.10, 0.60, 0.30, 0.20, 0.22), (0.0, 0.05, 0.05, 0.05, 0.05)
    assert argmin((1, 2, 3, 4, 5), losses, errors) == 1
    # Smoothed: 0.225, 0.4, 0.35, 0.23, 0.215.
    assert smoothed_one_se((1, 2, 3, 4, 5), losses, errors) == 1
    assert smoothed_one_se((1, 2, 3, 4, 5), losses, (0.0,) * 5) == 5


@pytest.mark.parametrize(
    ("depths", "losses", "errors"),
    [((), (), ()), ((1, 2), (0.1,), (0.1, 0.1)), ((2, 1), (0.1, 0.2), (0, 0))],
)
def test_a_broken_curve_is_refused(depths, losses, errors):
    for rule in READOUTS.values():
        with pytest.raises(ValueError, match=r"readout needs|must ascend"):
            rule(depths, losses, errors)


@given(st.lists(st.tuples(st.floats(-10, 10), st.floats(0, 1)), min_size=1, max_size=12))
def test_the_one_se_rule_is_never_deeper_than_the_best_exit(points):
    depths = range(1, len(points) + 1)
    losses, errors = [loss for loss, _ in points], [error for _, error in points]
    assert one_se(depths, losses, errors) <= argmin(depths, losses, errors)
    assert smoothed_one_se(depths, losses, errors) in depths


def test_an_exit_that_overflowed_is_within_no_standard_error():
    losses, errors = (OVERFLOWED, 0.31, 0.30), (OVERFLOWED, 0.02, 0.0)
    assert one_se((1, 2, 3), losses, errors) == 2
    assert smoothed_one_se((1, 2, 3), losses, errors) == 3
    assert argmin((1, 2, 3), losses, errors) == 3
