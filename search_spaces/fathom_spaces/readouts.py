"""How a depth is read off the exits of a learned run; workers and server share these.

Each readout takes the exits' depths, ascending, their validation losses (smaller is better) and
`paired_se`: the standard error, over validation rows, of the paired difference to the best exit.
Some read the metric, others (`ON_FIT`) the loss that training minimises, which has more to say of
single rows than right or wrong. A tie goes to the shallower exit. An exit whose outputs were not
finite has a loss and a standard error of `OVERFLOWED`: it is never within any standard error. The
method's own parameter (`param`) is no rule over exits, so it is not here. As measured: read depth
off this curve, never off the parameter.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

# Stands for the loss of an exit whose outputs are not finite; messages carry finite numbers.
OVERFLOWED = 1e30

# `knee`: how many standard errors, and which share of the whole fall, still count as level.
KNEE_SE, KNEE_SHARE = 2.5, 0.02

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


def smoothed_argmin(
    depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]
) -> int:
    """`argmin` on losses smoothed over neighbouring exits."""
    _check(depths, losses, paired_se)
    return argmin(depths, smooth(losses), paired_se)


def knee(depths: Sequence[int], losses: Sequence[float], paired_se: Sequence[float]) -> int:
    """Where the smoothed curve stops to fall: the shallowest exit that is level with its minimum.

    Level is what lies within the greater of 2.5 smoothed standard errors and 2 % of the fall from
    the first exit to the minimum. Exits that are trained together give a curve that falls and then
    stays flat, where nets trained for themselves get worse again, so that the minimum may lie
    anywhere on the flat part. Our own rule; it does not suit residual trunks, whose deep nets do
    not get worse.
    """
    _check(depths, losses, paired_se)
    curve, errors = smooth(losses), smooth(_finite(paired_se))
    least = min(curve)
    share = KNEE_SHARE * (curve[0] - least)
    return next(
        depth
        for depth, loss, se in zip(depths, curve, errors, strict=True)
        if loss - least <= max(KNEE_SE * se, share)
    )


READOUTS: Mapping[str, ReadoutRule] = MappingProxyType(
    {
        "argmin": argmin,
        "one_se": one_se,
        "smoothed_one_se": smoothed_one_se,
        "smoothed_argmin": smoothed_argmin,
        "knee": knee,
    }
)
ON_FIT = frozenset({"smoothed_argmin", "knee"})


@dataclass(frozen=True)
class Exits:
    """The exits of one network on validation rows, each evaluated alone; or means over networks.

    Attributes:
        losses: the metric turned so that smaller is better.
        paired_se: standard error of the paired difference to the best exit.
        fit_losses: the loss that training minimises; the metric's where not given.
        fit_se: as `paired_se`, of that loss.
    """

    depths: tuple[int, ...]
    losses: tuple[float, ...]
    paired_se: tuple[float, ...]
    fit_losses: tuple[float, ...] = ()
    fit_se: tuple[float, ...] = ()


def read(exits: Exits) -> dict[str, int]:
    """The depth that each readout gives."""
    metric = exits.losses, exits.paired_se
    fit = (exits.fit_losses, exits.fit_se) if exits.fit_losses else metric
    return {
        name: rule(exits.depths, *(fit if name in ON_FIT else metric))
        for name, rule in READOUTS.items()
    }


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
