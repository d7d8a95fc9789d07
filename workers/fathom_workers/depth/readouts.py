"""The four ways a depth is read off an exit curve: pure functions of numbers.

A curve has one loss (smaller is better) and one paired standard error for each candidate depth,
ascending; the standard error is that of the paired difference to the best exit over validation
rows, and so zero at the best exit itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from fathom_spaces.methods import Readout


@dataclass(frozen=True)
class Exits:
    """The exits of one network on one part of the data, each evaluated alone."""

    depths: tuple[int, ...]
    losses: tuple[float, ...]
    paired_se: tuple[float, ...]


def argmin(exits: Exits) -> int:
    """The depth with the smallest loss; the smallest such depth where several tie."""
    return exits.depths[_lowest(exits.losses)]


def one_se(exits: Exits) -> int:
    """The smallest depth whose loss is within one paired standard error of the best."""
    return exits.depths[_first_within(exits.losses, exits.paired_se)]


def smoothed_one_se(exits: Exits) -> int:
    """`one_se` on losses and standard errors that are both smoothed."""
    return exits.depths[_first_within(smooth(exits.losses), smooth(exits.paired_se))]


def smooth(values: Sequence[float]) -> tuple[float, ...]:
    """Weights 1/4, 1/2, 1/4 over neighbours; the ends are repeated outward."""
    padded = (values[0], *values, values[-1])
    return tuple(
        left / 4 + middle / 2 + right / 4
        for left, middle, right in zip(padded, padded[1:], padded[2:], strict=False)
    )


def read_all(exits: Exits, param_depth: int) -> dict[Readout, int]:
    """Every readout's depth; `param_depth` is the method's own."""
    return {
        Readout.PARAM: param_depth,
        Readout.ARGMIN: argmin(exits),
        Readout.ONE_SE: one_se(exits),
        Readout.SMOOTHED_ONE_SE: smoothed_one_se(exits),
    }


def _lowest(values: Sequence[float]) -> int:
    return min(range(len(values)), key=values.__getitem__)


def _first_within(losses: Sequence[float], errors: Sequence[float]) -> int:
    best = min(losses)
    near = (i for i, (loss, se) in enumerate(zip(losses, errors, strict=True)) if loss <= best + se)
    return next(near, _lowest(losses))
