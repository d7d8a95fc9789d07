"""Means, intervals and paired tests, by hand where the numbers are small."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from fathom_service.comparison.estimates import Paired, estimate, holm, margin, paired, pooled_sd

VALUES = st.lists(st.floats(-100, 100), min_size=1, max_size=8)


def test_a_mean_has_the_t_interval_of_its_seeds():
    found = estimate([1.0, 2.0, 3.0])
    assert (found.mean, found.n) == (2.0, 3)
    assert found.se == pytest.approx(1 / math.sqrt(3))
    assert found.high == pytest.approx(2 + 4.302653 / math.sqrt(3), rel=1e-6)
    assert found.low == pytest.approx(2 - 4.302653 / math.sqrt(3), rel=1e-6)


def test_four_seeds_leave_three_degrees_of_freedom():
    found = estimate([1.0, 2.0, 3.0, 6.0])
    se = math.sqrt(14 / 3 / 4)
    assert found.se == pytest.approx(se)
    assert (found.low, found.high) == pytest.approx((3 - 3.1824463 * se, 3 + 3.1824463 * se))


def test_one_value_has_no_error_and_none_has_no_mean():
    assert estimate([0.5]).model_dump() == {
        "mean": 0.5, "se": None, "low": None, "high": None, "n": 1
    }  # fmt: skip
    assert estimate([]).mean is None


def test_equal_values_have_an_interval_of_no_width():
    found = estimate([0.25, 0.25, 0.25])
    assert (found.se, found.low, found.high) == (0.0, 0.25, 0.25)


def test_two_values_have_a_standard_error_and_no_interval():
    found = estimate([0.2, 0.4])
    assert found.se == pytest.approx(0.1)
    assert (found.low, found.high) == (None, None)


def test_the_pooled_sd_weighs_groups_by_their_degrees_of_freedom():
    # Variances 1 (two degrees) and 8 (one degree): (2 * 1 + 1 * 8) / 3.
    assert pooled_sd([[1, 2, 3], [0, 4], [7]]) == pytest.approx(math.sqrt(10 / 3))
    assert pooled_sd([[1, 2, 3], []]) == 1
    assert pooled_sd([[1], [2]]) is None


def test_one_standard_error_is_that_of_three_runs_whatever_the_seeds():
    assert margin(3.0) == pytest.approx(3 / math.sqrt(3))
    assert margin(None) is None


def test_holm_multiplies_by_what_is_left_and_never_falls():
    assert holm([0.01, 0.04, 0.03, 0.5]) == pytest.approx([0.04, 0.09, 0.09, 0.5])
    assert holm([0.6, 0.7]) == [1.0, 1.0]
    assert holm([]) == []


def test_paired_differences_use_the_seeds_that_both_have():
    first = {1: 1.0, 2: 2.0, 3: 4.0, 9: 100.0}
    second = {1: 0.0, 2: 1.0, 3: 1.0, 8: -100.0}
    found = paired(first, second)
    assert found is not None
    assert (found.n, found.difference) == (3, pytest.approx(5 / 3))
    # All three differences are positive: two of eight sign patterns are as extreme.
    assert found.p_value == pytest.approx(2 / 8)


def test_fewer_than_three_pairs_are_no_test():
    assert paired({1: 1.0, 2: 2.0}, {1: 0.0, 2: 0.0}) is None


def test_equal_differences_have_an_interval_of_no_width():
    found = paired(dict.fromkeys(range(5), 0.5), dict.fromkeys(range(5), 0.25))
    assert found is not None
    assert (found.low, found.high, found.p_value) == (0.25, 0.25, pytest.approx(2 / 32))
    same = paired(dict.fromkeys(range(5), 0.5), dict.fromkeys(range(5), 0.5))
    assert same is not None
    assert (same.difference, same.p_value) == (0.0, 1.0)


def test_a_comparison_that_is_made_again_says_the_same():
    first = dict(enumerate([1.0, 2.5, 4.0, 3.0, 5.5, 2.25, 0.75, 3.5]))
    second = dict(enumerate([0.5, 2.75, 2.0, 1.0, 5.0, 2.0, 1.5, 0.25]))
    assert paired(first, second) == Paired(0.9375, -0.09375, 2.09375, 0.125, 8)


def test_the_expanded_bootstrap_covers_as_it_says():
    rng = stats.norm(0, 1)
    hits = 0
    for i in range(120):
        values = rng.rvs(6, random_state=i)
        found = paired(dict(enumerate(values)), dict.fromkeys(range(6), 0.0))
        assert found is not None
        hits += found.low <= 0 <= found.high
    # Binomial(120, 0.95) has a sd of 2.4; the plain percentile interval gets 99.
    assert hits >= 109


@given(VALUES)
def test_an_interval_holds_its_mean(values):
    found = estimate(values)
    assert found.mean is not None
    assert min(values) - 1e-9 <= found.mean <= max(values) + 1e-9
    if found.low is not None:
        assert found.low <= found.mean <= found.high
        assert found.se >= 0


@given(st.lists(st.floats(0, 1), max_size=8))
def test_adjusted_p_values_keep_order_and_bounds(p_values):
    adjusted = holm(p_values)
    assert all(p <= q <= 1 for p, q in zip(p_values, adjusted, strict=True))
    ranked = sorted(range(len(p_values)), key=p_values.__getitem__)
    assert [adjusted[i] for i in ranked] == sorted(adjusted)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.floats(-10, 10), st.floats(-10, 10)), min_size=3, max_size=6))
def test_swapping_the_two_turns_the_sign(pairs):
    first, second = dict(enumerate(a for a, _ in pairs)), dict(enumerate(b for _, b in pairs))
    one, other = paired(first, second), paired(second, first)
    assert one is not None
    assert other is not None
    assert one.difference == pytest.approx(-other.difference, abs=1e-12)
    assert one.p_value == pytest.approx(other.p_value)
    assert min(a - b for a, b in pairs) - 1e-9 <= one.low <= one.difference + 1e-9
