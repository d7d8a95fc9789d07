"""Statistics against simulated experiments whose truth is known. Seeds are fixed."""

import itertools
import math

import numpy as np
import pytest

from fathom_service.comparison.estimates import estimate, holm, paired

from .world import confirm, experiment, grid, outcome_of, run

SD = 0.02
# True means of depth 1 to 6: 3 is best, 2 and 4 are within one standard error of three runs.
MEANS = {1: 0.85, 2: 0.893, 3: 0.90, 4: 0.895, 5: 0.87, 6: 0.80}
WITHIN = max(MEANS.values()) - SD / math.sqrt(3)
TRUE_SET = [d for d, mean in MEANS.items() if mean >= WITHIN]


def search(method, depth):
    """Three searches that chose one depth."""
    return [run(method, depth, 0.9, seed=seed) for seed in range(3)]


def coverage(draw, mean, n, repeats=1000):
    """The share of intervals of n draws that hold the mean."""
    rng = np.random.default_rng(0)
    found = [estimate(draw(rng, n)) for _ in range(repeats)]
    return float(np.mean([one.low <= mean <= one.high for one in found]))


@pytest.mark.parametrize("n", [3, 5, 10])
def test_intervals_of_normal_values_cover_as_they_say(n):
    # Binomial(1000, 0.95) has a sd of 0.007.
    assert coverage(lambda rng, k: rng.normal(0.9, SD, k), 0.9, n) == pytest.approx(0.95, abs=0.02)


def test_intervals_of_skewed_values_cover_somewhat_less():
    """Accuracies near 1 are skewed: a beta with mean 0.97, more below than above."""
    assert 0.88 <= coverage(lambda rng, k: rng.beta(32.0, 1.0, k), 32 / 33, 5) <= 0.95


def test_equal_choices_are_seldom_told_apart():
    """The chance of any false alarm among all pairs of four equal choices over eight seeds."""
    rng = np.random.default_rng(1)
    alarms = 0
    for _ in range(60):
        runs = [dict(enumerate(rng.normal(0.9, SD, 8))) for _ in range(4)]
        tests = [paired(a, b) for a, b in itertools.combinations(runs, 2)]
        alarms += min(holm([test.p_value for test in tests])) <= 0.05
    assert alarms <= 6  # Binomial(60, 0.05) has a mean of 3 and a sd of 1.7


def test_the_recommended_depth_lies_in_the_true_set_nearly_always():
    """A grid of three seeds, whose choice is confirmed with five fresh ones."""
    rng = np.random.default_rng(2)
    spec = experiment(
        model={"family": "mlp", "depth": {"low": 1, "high": 6}, "width": 16},
        methods=[{"searched": "grid"}],
    )
    hits = 0
    for _ in range(60):
        draws = {d: rng.normal(mean, SD, (3, 2)) for d, mean in MEANS.items()}
        found = grid(
            {d: draw[:, 0].tolist() for d, draw in draws.items()},
            {d: draw[:, 1].tolist() for d, draw in draws.items()},
        )
        chosen = outcome_of(spec, found).methods[0].chosen_depth
        fresh = confirm({chosen: rng.normal(MEANS[chosen], SD, 5).tolist()})
        hits += outcome_of(spec, [*found, *fresh]).recommendation.depth in TRUE_SET
    assert hits >= 57


def test_a_deeper_net_that_is_no_better_is_seldom_recommended():
    """Where all depths are equal, the shallowest that was confirmed is the answer."""
    rng = np.random.default_rng(3)
    spec = experiment(methods=[{"searched": "tpe", "trials": 4}, {"searched": "random"}])
    shallow = 0
    for _ in range(60):
        fresh = confirm({depth: rng.normal(0.9, SD, 5).tolist() for depth in (2, 6)})
        searched = [*search("searched/tpe", 2), *search("searched/random", 6)]
        shallow += outcome_of(spec, [*searched, *fresh]).recommendation.depth == 2
    # The shallow one loses only by more than one standard error: P(z > sqrt(5 / 6)) = 0.18.
    assert shallow >= 40
