"""The loss that every arm trains on, member by member, and the metrics of rows."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from fathom_spaces.tasks import Metric, TaskKind
from fathom_workers.tasks import per_sample
from fathom_workers.tasks.losses import IGNORED


def mean_losses(kind: TaskKind, outputs: Tensor, y: Tensor) -> Tensor:
    """Means over each member's own rows, (exits, k), as `tasks.mean_loss` gives them.

    Args:
        kind: what is predicted.
        outputs: (exits, k, rows, outputs), or (exits, k, rows, length, outputs).
        y: (k, rows), (k, rows, outputs) or (k, rows, length).
    """
    if kind is TaskKind.REGRESSION:
        return (outputs - y).square().mean((2, 3))
    exits, members = outputs.shape[:2]
    targets = y.flatten() if exits == 1 else y.flatten().repeat(exits)
    losses = functional.cross_entropy(
        outputs.reshape(-1, outputs.shape[-1]), targets, reduction="none"
    ).view(exits, members, -1)
    if kind is not TaskKind.TOKENS:
        return losses.mean(2)
    return losses.sum(2) / (y.flatten(1) != IGNORED).sum(1)


def metric_of_rows(metrics: Sequence[Metric], outputs: Tensor, y: Tensor) -> Tensor:
    """Each metric of every row, (metrics, exits, k, rows).

    Args:
        metrics: which.
        outputs: (exits, k, rows, ...).
        y: (rows, ...), the same for all members.
    """
    exits, members, rows = outputs.shape[:3]
    every = outputs.reshape(-1, *outputs.shape[3:])
    targets = y.repeat(exits * members, *[1] * (y.dim() - 1))
    values = [per_sample(metric.name, every, targets) for metric in metrics]
    return torch.stack(values).view(len(metrics), exits, members, rows)
