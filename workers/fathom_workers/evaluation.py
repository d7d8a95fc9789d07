"""Exits evaluated alone: the metric of every row, curves over exits, paired standard errors."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from fathom_spaces.tasks import Metric

from .depth import DepthMethod
from .depth.readouts import Exits
from .tasks import Part, per_sample

ROWS_AT_ONCE = 8192
NUMBERS_AT_ONCE = 2**26  # activations of the rows that are evaluated together
# Stands for the loss of an exit whose outputs are not finite; messages carry finite numbers.
OVERFLOWED = 1e30


@torch.inference_mode()
def score(
    method: DepthMethod,
    part: Part,
    metrics: Sequence[Metric],
    exits: Sequence[int],
    progress: Callable[[], None] = lambda: None,
) -> Tensor:
    """Metrics of every row at each of these exits, (metrics, exits, rows) float64, on the CPU.

    `progress` is told before each part of the rows.
    """
    method.eval()
    pieces, where = [], next(method.parameters()).device
    together = rows_at_once(method.setup.stack.activations(method.depths[exits[-1] - 1]))
    for x, y in zip(torch.split(part.x, together), torch.split(part.y, together), strict=True):
        progress()
        x, y = x.to(where), y.to(where)  # large data stay on the host
        outputs = method.outputs(x, exits)
        pieces.append(
            torch.stack(
                [torch.stack([per_sample(m.name, one, y) for one in outputs]) for m in metrics]
            )
        )
    method.train()
    values = torch.cat(pieces, 2) if len(pieces) > 1 else pieces[0]
    return values.cpu().double()


def rows_at_once(activations: int) -> int:
    """How many rows, of so many numbers each, are evaluated together."""
    return max(1, min(ROWS_AT_ONCE, NUMBERS_AT_ONCE // max(activations, 1)))


def means(scores: Tensor) -> list[float]:
    """The metric of each exit; not finite where its outputs are not."""
    found: list[float] = scores.mean(1).tolist()
    return found


def values(scores: Tensor, metric: Metric) -> list[float]:
    """The metric of each exit, very bad where it is not finite."""
    return [v if math.isfinite(v) else metric.loss(OVERFLOWED) for v in means(scores)]


def curve(scores: Tensor, metric: Metric, depths: tuple[int, ...]) -> Exits:
    """Losses of the exits at `depths`, and standard errors of their differences to the best."""
    losses = [metric.loss(value) for value in values(scores, metric)]
    best = scores[losses.index(min(losses))]
    rows = scores.shape[1]
    if rows < 2:
        return Exits(depths, tuple(losses), (0.0,) * len(depths))
    errors = (scores - best).std(1) / math.sqrt(rows)
    return Exits(depths, tuple(losses), tuple(torch.nan_to_num(errors, OVERFLOWED).tolist()))


def with_fit(exits: Exits, scores: Tensor, metric: Metric) -> Exits:
    """The same exits with their losses by another metric: the one that training minimises."""
    fit = curve(scores, metric, exits.depths)
    return replace(exits, fit_losses=fit.losses, fit_se=fit.paired_se)
