"""How a depth is read off the exits of a learned run; workers and server share these.

Each readout takes the exits' depths, ascending, their validation losses (smaller is better) and
`paired_se`: the standard error, over validation rows, of the paired difference to the best exit.
A tie goes to the shallower exit. An exit whose outputs were not finite has a loss and a standard
error of `OVERFLOWED`: it is never within any standard error. The method's own parameter (`param`)
is no rule over exits, so it is not here. As measured: read depth off this curve, never off the
parameter.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

# Stands for the loss of an exit whose outputs are not finite; messages carry finite numbers.
OVERFLOWED = 1e30

ReadoutRule: TypeAlias = Callable[[Sequence[int], Sequence[float], Sequence[float]], int]


def argmin(depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]) -> int:
    """The exit with the smallest loss."""
    _check(depths, losses, paired_se)
    return depths[min(range(len(losses)), key=losses.__getitem__)]


def one_se(depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]) -> int:
    """The shallowest exit whose loss is within one paired standard error of the smallest."""
    _check(depths, losses, paired_se)
    best, errors = min(losses), _finite(paired_se)
    # The best exit itself always qualifies, whatever its standard error.
    return next(
        depth
        for depth, loss, se in zip(depths, losses, errors, strict=True)
        if loss - best <= max(se, 0.0)
    )


def smoothed_one_se(
    depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]
) -> int:
    """`one_se` on losses and standard errors smoothed over neighbouring exits."""
    _check(depths, losses, paired_se)
    return one_se(depths, smooth(losses), smooth(_finite(paired_se)))


def smooth(values: Sequence[float]) -> list[float]:
    """Weights 1/4, 1/2, 1/4 over neighbours; the two ends repeat themselves."""
    padded = [values[0], *values, values[-1]]
    return [
        0.25 * left + 0.5 * middle + 0.25 * right
        for left, middle, right in zip(padded, padded[1:], padded[2:], strict=False)
    ]


READOUTS: Mapping[str, ReadoutRule] = MappingProxyType(
    {"argmin": argmin, "one_se": one_se, "smoothed_one_se": smoothed_one_se}
)


def _finite(paired_se: Sequence[float]) -> list[float]:
    return [se if se < OVERFLOWED else 0.0 for se in paired_se]


def _check(depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]) -> None:
    if not depths or not len(depths) == len(losses) == len(paired_se):
        raise ValueError(
            f"a readout needs one loss and one standard error for each exit: {len(depths)} depths, "
            f"{len(losses)} losses, {len(paired_se)} standard errors"
        )
    if any(deeper <= depth for depth, deeper in pairwise(depths)):
        raise ValueError(f"the exits' depths must ascend: {list(depths)}")
