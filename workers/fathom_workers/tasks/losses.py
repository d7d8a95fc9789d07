"""The loss that every arm trains on, and the metrics: a value for each row."""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from fathom_spaces.tasks import TaskKind

IGNORED = -100  # a target that does not count; torch's own default


def mean_loss(kind: TaskKind, outputs: Tensor, y: Tensor) -> Tensor:
    """The loss every arm trains on: cross-entropy, or squared error; a mean over rows.

    Args:
        kind: what is predicted.
        outputs: (rows, outputs), or (exits, rows, outputs); of tokens, (rows, length, outputs) or
            (exits, rows, length, outputs).
        y: targets of the rows; positions with `IGNORED` do not count.

    Returns:
        A scalar, or one loss for each exit.
    """
    outputs = outputs.float()  # of a pass in bfloat16
    single = outputs.dim() == (3 if kind is TaskKind.TOKENS else 2)
    if kind is TaskKind.REGRESSION:
        return functional.mse_loss(outputs, y) if single else (outputs - y).square().mean((1, 2))
    classes, targets = outputs.shape[-1], y.flatten()
    if single:
        return functional.cross_entropy(outputs.reshape(-1, classes), targets)
    exits = len(outputs)
    losses = functional.cross_entropy(
        outputs.reshape(-1, classes), targets.repeat(exits), reduction="none"
    ).view(exits, -1)
    return losses.sum(1) / (targets != IGNORED).sum()


def per_sample(metric: str, outputs: Tensor, y: Tensor) -> Tensor:
    """The metric of each row, shape (rows,), from outputs (rows, outputs).

    Of tokens, outputs are (rows, length, outputs), and a row's metric is its mean over the
    positions that count.
    """
    if outputs.dim() == 2:
        return _PER_SAMPLE[metric](outputs, y)
    each = _PER_SAMPLE[metric](outputs.flatten(0, 1), y.flatten()).view(y.shape)
    counts = y != IGNORED
    return torch.where(counts, each, 0.0).sum(1) / counts.sum(1)


def _accuracy(outputs: Tensor, y: Tensor) -> Tensor:
    # Outputs that are not finite predict nothing: NaN, as in the other metrics.
    right = (outputs.argmax(1) == y).float()
    return right.masked_fill(~outputs.isfinite().all(1), torch.nan)


_PER_SAMPLE: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "accuracy": _accuracy,
    "log_loss": lambda outputs, y: functional.cross_entropy(outputs, y, reduction="none"),
    "mse": lambda outputs, y: (outputs - y).square().mean(1),
    "mae": lambda outputs, y: (outputs - y).abs().mean(1),
}
