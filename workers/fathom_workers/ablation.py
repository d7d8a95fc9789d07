"""Effective depth: the blocks of a trained net whose removal makes it worse.

Each block of the plain net is taken out in turn, all else stays as it was trained, and the metric
is measured on the same rows of the validation part (Veit et al. 2016, arXiv 1605.06431, take single
blocks out of residual nets so). In its place stands what the family has for it without weights
(`DepthModel.shortcut`): nothing, or the pooling of a block that begins or ends a stage. Where
blocks take what all earlier ones gave, a block that is taken out gives what the one before it gave.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from fathom_client.measured import Ablation
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.tasks import Metric

from .evaluation import OVERFLOWED, rows_at_once
from .models import DepthModel, places
from .tasks import Part, per_sample

# Fewer say little: the standard error of an accuracy is then 0.05.
FEWEST_ROWS = 100
# Of a block that does nothing, but moves outputs a little, one in 44 counts all the same.
STANDARD_ERRORS = 2.0


@dataclass(frozen=True)
class Allowance:
    """How much may be measured.

    Attributes:
        flops: for all removals together.
        forward_flops: of one row through the whole net.
        activations: numbers that one row takes on its way.
    """

    flops: float
    forward_flops: int
    activations: int

    def rows(self, blocks: int, given: int) -> int:
        """So many of the rows given can be measured, without each block and with all."""
        each = self.forward_flops * (blocks + 1)
        return given if self.flops >= each * given else int(self.flops / each)


class _Needed(Exception):
    """What stands for a block gives another shape, so the block cannot be taken out."""


def ablate(
    net: DepthModel,
    kept: Sequence[int],
    part: Part,
    metric: Metric,
    allowance: Allowance,
    progress: Callable[[], None] = lambda: None,
) -> Ablation:
    """Take each block out in turn.

    Args:
        net: a plain net, in evaluation mode.
        kept: numbers, from 0, of the blocks of the family's net that it is made of.
        part: rows to measure it on.
        metric: what is measured.
        allowance: how much; fewer rows are taken where all are too many, evenly spread.
        progress: told before each part of the rows.

    Returns:
        By block, how much worse the net is without it, with its standard error. No block is
        measured, and a reason is given, where the allowance is less than `FEWEST_ROWS` rows.
    """
    blocks = [place for place, number in enumerate(places(net, kept)) if number in set(kept)]
    given = len(part.x)
    rows = allowance.rows(len(blocks), given)
    if rows < min(given, FEWEST_ROWS):
        reason = (
            f"To take out {len(blocks)} blocks one by one, on {min(given, FEWEST_ROWS)} rows, "
            "takes more than `training.ablation` allows of the run's FLOPs."
        )
        return Ablation(reason=reason)
    taken = torch.arange(rows, device=part.x.device) * given // rows
    x, y = part.x[taken], part.y[taken]
    together = rows_at_once(allowance.activations)
    pieces = list(zip(torch.split(x, together), torch.split(y, together), strict=True))
    whole = _losses(net, pieces, metric, progress)
    rises: list[float | None] = []
    errors: list[float | None] = []
    for place, number in zip(blocks, kept, strict=True):
        try:
            with _without(net, place, number):
                without = _losses(net, pieces, metric, progress)
        except (_Needed, InvalidSpec):  # a family of one's own refuses with the latter
            rise = error = None
        else:
            rise, error = _paired(without - whole)
        rises.append(rise)
        errors.append(error)
    return Ablation(
        effective=sum(map(_counts, rises, errors)),
        rises=tuple(rises),
        standard_errors=tuple(errors),
        rows=rows,
    )


def _counts(rise: float | None, error: float | None) -> bool:
    """Whether the net is worse without a block, beyond noise; it is where it cannot do without."""
    return rise is None or error is None or rise > STANDARD_ERRORS * error


@contextmanager
def _without(net: DepthModel, place: int, number: int) -> Iterator[None]:
    """The net with a block's output replaced by what stands for the block."""
    stands_in = net.shortcut(number)

    def instead(
        _: nn.Module, taken: tuple[Tensor | Sequence[Tensor | None]], gave: Tensor
    ) -> Tensor:
        found: Tensor = stands_in(_before(taken[0]))
        if found.shape != gave.shape:
            raise _Needed
        return found

    handle = net.blocks[place].register_forward_hook(instead)
    try:
        yield
    finally:
        handle.remove()


def _before(taken: Tensor | Sequence[Tensor | None]) -> Tensor:
    """What the block before gave, of all that a block was given."""
    if isinstance(taken, Tensor):
        return taken
    return next(state for state in reversed(taken) if state is not None)


@torch.inference_mode()
def _losses(
    net: DepthModel,
    pieces: Sequence[tuple[Tensor, Tensor]],
    metric: Metric,
    progress: Callable[[], None],
) -> Tensor:
    """The loss of every row, (rows,) float64, on the CPU."""
    found, where = [], next(net.parameters()).device
    for x, y in pieces:
        progress()
        x, y = x.to(where), y.to(where)  # large data stay on the host
        found.append(per_sample(metric.name, net(x), y))
    return torch.cat(found).cpu().double() * metric.loss(1.0)  # the metric, or its negative


def _paired(differences: Tensor) -> tuple[float, float]:
    """The mean of paired differences and its standard error, finite whatever they are."""
    rise = differences.mean().item()
    if not math.isfinite(rise):
        return OVERFLOWED, 0.0
    rows = len(differences)
    return rise, differences.std().item() / math.sqrt(rows) if rows > 1 else 0.0
