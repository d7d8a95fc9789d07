"""Which rows are taken, how they are divided, and how they are standardised."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from fathom_spaces.task import Task
from fathom_spaces.tasks import TaskKind

from .data import Array, Data, Part, Raw, Scaling

NUMBERS_AT_ONCE = 2**24  # so that the statistics of many images need little memory
# A spread this small against its mean is rounding: such a column is constant.
CONSTANT = 1e-12


@dataclass(frozen=True)
class Pick:
    """How many rows of a dataset are taken, chosen by the seed; 0 takes all of them."""

    rows: int = 0
    seed: int = 0

    def of(self, there: int, labels: Array | None = None) -> Array:
        """Row numbers, ascending; with labels, each class in proportion."""
        if not 0 < self.rows < there:
            return np.arange(there)
        order = _shuffled(there, labels, self.seed)
        return np.sort(order[_evenly(there, self.rows)])

    def in_order(self, there: int) -> Array:
        """Row numbers at even distances, ascending."""
        return np.flatnonzero(_evenly(there, min(self.rows or there, there)))


def divide(raw: Raw, task: Task) -> Data:
    """The rows in the parts of the task's split, standardised as the training rows are."""
    held_out = task.split_rows()[1:]
    kind = raw.shape.kind
    if raw.in_order:
        parts = _consecutive(len(raw.x), held_out)
    else:
        labels = raw.y if kind is TaskKind.CLASSIFICATION else None
        parts = split(labels, len(raw.x), held_out, task.split.seed)
    scaling = _scaling(raw, parts[0])
    train, validation, test = (_part(raw, rows, scaling) for rows in parts)
    return Data(train, validation, test, scaling, raw.classes)


def split(
    labels: Array | None, rows: int, held_out: tuple[int, int], seed: int
) -> tuple[Array, Array, Array]:
    """Row numbers for training, validation and test, of exactly the sizes asked for.

    With labels, every part has each class in proportion, to within two rows: rows in random
    order, sorted by class, are dealt out at even distances.
    """
    order = _shuffled(rows, labels, seed)
    validation, test = held_out
    in_test = _evenly(rows, test)
    rest = order[~in_test]
    in_validation = _evenly(len(rest), validation)
    return rest[~in_validation], rest[in_validation], order[in_test]


def _consecutive(rows: int, held_out: tuple[int, int]) -> tuple[Array, Array, Array]:
    """Training rows first, then those for validation, then those for the test."""
    test = rows - held_out[1]
    validation = test - held_out[0]
    return np.arange(validation), np.arange(validation, test), np.arange(test, rows)


def _shuffled(rows: int, labels: Array | None, seed: int) -> Array:
    """Row numbers in random order; with labels, sorted by class."""
    order = np.random.default_rng(seed).permutation(rows)
    return order if labels is None else order[np.argsort(labels[order], kind="stable")]


def _evenly(rows: int, picks: int) -> Array:
    """A mask that picks `picks` of `rows` positions at even distances."""
    steps: Array = np.arange(rows + 1) * picks // max(rows, 1)
    mask: Array = steps[1:] > steps[:-1]
    return mask


def _scaling(raw: Raw, train: Array) -> Scaling:
    mean, scale = np.zeros(()), np.ones(())
    if not raw.shape.vocabulary:
        mean, scale = _moments(raw.x[train], raw.shared)
    target_mean, target_scale = np.zeros(1), np.ones(1)
    if raw.shape.kind is TaskKind.REGRESSION:
        target_mean, target_scale = _moments(raw.y[train], (0,))
    return Scaling(*map(_float, (mean, scale, target_mean, target_scale)))


def _moments(x: Array, shared: tuple[int, ...]) -> tuple[Array, Array]:
    """Mean and standard deviation over the shared axes; 1 for what is constant in training.

    A column that is constant in training says nothing: it is centred, not blown up.
    """
    mean: Array = x.mean(shared, dtype=np.float64, keepdims=True)
    pieces = np.array_split(x, -(-x.size // NUMBERS_AT_ONCE))
    squares = sum(np.square(piece - mean).sum(shared, keepdims=True) for piece in pieces)
    deviation: Array = np.sqrt(squares * (mean.size / x.size))
    return mean[0], np.where(deviation > CONSTANT * np.abs(mean), deviation, 1.0)[0]


def _part(raw: Raw, rows: Array, scaling: Scaling) -> Part:
    x = torch.as_tensor(raw.x[rows], dtype=torch.int64) if raw.shape.vocabulary else None
    if x is None:
        x = _standardised(raw.x[rows], scaling.input_mean, scaling.input_scale)
    if raw.shape.kind is TaskKind.REGRESSION:
        return Part(x, _standardised(raw.y[rows], scaling.target_mean, scaling.target_scale))
    return Part(x, torch.as_tensor(raw.y[rows], dtype=torch.int64))


def _standardised(values: Array, mean: Tensor, scale: Tensor) -> Tensor:
    # In float64 where the raw numbers are: a year or a time stamp has its digits at the end.
    centred = values - mean.numpy()
    centred /= scale.numpy()
    return _float(centred)


def _float(values: Array) -> Tensor:
    return torch.as_tensor(values, dtype=torch.float32)
