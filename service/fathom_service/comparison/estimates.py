"""Means with intervals, pooled spread and paired tests, by scipy."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import scipy  # its parts are loaded when first used: half a second of a start

from fathom_client.comparison import Estimate

CONFIDENCE = 0.95

# docs/methods.md: SE = pooled sd / sqrt(3). A fixed number, so that the margin of "not worse" is
# the noise of a three-run mean and does not vanish as an experiment gets more seeds.
REFERENCE_SEEDS = 3

FEWEST_PAIRS = 3
FEWEST_FOR_INTERVAL = 3
_RESAMPLES = 9_999


@dataclass(frozen=True)
class Paired:
    """Paired differences: their mean, a 95 % interval and a p-value."""

    difference: float
    low: float
    high: float
    p_value: float
    n: int


def estimate(values: Sequence[float]) -> Estimate:
    """Mean, standard error and t interval of independent values; of three or more."""
    n = len(values)
    if n == 0:
        return Estimate()
    mean = float(np.mean(values))
    if n == 1:
        return Estimate(mean=mean, n=1)
    se = float(scipy.stats.sem(values))
    if n < FEWEST_FOR_INTERVAL:
        return Estimate(mean=mean, se=se, n=n)
    # scipy answers NaN for a scale of zero; equal values have an interval of no width.
    t = scipy.stats.t
    low, high = t.interval(CONFIDENCE, n - 1, loc=mean, scale=se) if se else (mean, mean)
    return Estimate(mean=mean, se=se, low=float(low), high=float(high), n=n)


def pooled_sd(groups: Sequence[Sequence[float]]) -> float | None:
    """Standard deviation within groups, pooled by degrees of freedom; None without any."""
    spread = [(len(g) - 1, float(np.var(g, ddof=1))) for g in groups if len(g) > 1]
    freedom = sum(df for df, _ in spread)
    return math.sqrt(sum(df * variance for df, variance in spread) / freedom) if freedom else None


def margin(sd: float | None) -> float | None:
    """One standard error: how much worse a mean may be and still count as not worse."""
    return None if sd is None else sd / math.sqrt(REFERENCE_SEEDS)


def paired(first: Mapping[int, float], second: Mapping[int, float]) -> Paired | None:
    """Compare two sets of runs over the seeds they share; None with fewer than three.

    The interval is a paired bootstrap. Plain percentile intervals of few values are too narrow;
    the level is expanded by Hesterberg 2015 ("What teachers should know about the bootstrap",
    section 5.3) so that the interval is as wide as a t interval would be on normal values. The
    p-value is the paired permutation test's: exact, without a normal assumption.
    """
    shared = sorted(set(first) & set(second))
    n = len(shared)
    if n < FEWEST_PAIRS:
        return None
    differences = np.array([first[seed] - second[seed] for seed in shared])
    expanded = math.sqrt(n / (n - 1)) * scipy.stats.t.ppf((1 + CONFIDENCE) / 2, n - 1)
    interval = scipy.stats.bootstrap(
        (differences,),
        np.mean,
        n_resamples=_RESAMPLES,
        confidence_level=float(1 - 2 * scipy.stats.norm.sf(expanded)),
        method="percentile",
        rng=np.random.default_rng(0),
    ).confidence_interval
    low, high = float(interval.low), float(interval.high)
    return Paired(float(differences.mean()), low, high, _sign_flips(differences), n)


def _sign_flips(differences: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    test = scipy.stats.permutation_test(
        (differences,),
        np.mean,
        permutation_type="samples",
        vectorized=True,
        n_resamples=_RESAMPLES,
        rng=np.random.default_rng(0),
    )
    return float(test.pvalue)


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down adjusted p-values, in the order given (Holm 1979)."""
    adjusted = [1.0] * len(p_values)
    highest = 0.0
    for rank, index in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[index]))
        adjusted[index] = highest
    return adjusted
