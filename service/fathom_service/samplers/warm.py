"""Where CMA-ES starts that knows trials of another task (Nomura et al., AAAI 2021, 2012.06932)."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# The share of the trials that is taken as promising, and the least number, of fewer all.
SHARE, LEAST = 0.1, 3
# How far around each of them it may be as good, in widths of the ranges.
SPREAD = 0.1


@dataclass(frozen=True)
class Gaussian:
    """A normal distribution over the unit cube.

    Attributes:
        mean: (dimensions,)
        sigma: the step size.
        covariance: (dimensions, dimensions), of determinant 1; the unit matrix unless given.
    """

    mean: NDArray[np.float64]
    sigma: float
    covariance: NDArray[np.float64] | None = None


def most_promising(count: int) -> int:
    """How many of so many trials are taken."""
    return min(count, max(LEAST, round(count * SHARE)))


def warm(places: NDArray[np.float64]) -> Gaussian:
    """The distribution around promising places, (trials, dimensions): equation 11 of the paper.

    As `cmaes.get_warm_start_mgd`, by logarithms: a determinant of many dimensions is no float.
    """
    size = places.shape[1]
    spread = SPREAD**2 * np.eye(size) + np.cov(places, rowvar=False, bias=True).reshape(size, size)
    log_determinant = float(np.linalg.slogdet(spread)[1])
    sigma = float(np.exp(log_determinant / size / 2))
    return Gaussian(places.mean(axis=0), sigma, spread / sigma**2)
