"""Datasets as tensors: loaded once per process, split and standardised alike for every method.

Shapes: x is (rows, inputs) float32; y is (rows,) int64 for classification, (rows, 1) float32 for
regression.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from fathom_spaces.task import Task
from fathom_spaces.tasks import DATASETS, Options, TaskKind, TaskShape

Array = NDArray[Any]
CACHED_TASKS = 16
IGNORED = -100  # a target that does not count; torch's own default


@dataclass(frozen=True)
class Part:
    """The rows of one part of a split."""

    x: Tensor
    y: Tensor

    def __len__(self) -> int:
        return len(self.x)

    def to(self, device: str) -> "Part":
        """The same rows on a device."""
        return Part(self.x.to(device), self.y.to(device))


@dataclass(frozen=True)
class Scaling:
    """Means and scales of the training rows: standardised = (raw - mean) / scale."""

    input_mean: Tensor
    input_scale: Tensor
    target_mean: Tensor
    target_scale: Tensor


@dataclass(frozen=True)
class Data:
    """A task's rows, standardised, and how."""

    train: Part
    validation: Part
    test: Part
    scaling: Scaling


def load(task: Task, device: str = "cpu") -> Data:
    """The task's data on `device`; the same object for every later call with that split."""
    key = task.model_dump(mode="json", include={"dataset", "options", "shape", "split"})
    return _load(json.dumps(key, sort_keys=True), device)


@lru_cache(maxsize=CACHED_TASKS)
def _load(key: str, device: str) -> Data:
    if device != "cpu":
        data = _load(key, "cpu")
        return replace(
            data,
            train=data.train.to(device),
            validation=data.validation.to(device),
            test=data.test.to(device),
        )
    return _make(Task.model_validate_json(key))


def _make(task: Task) -> Data:
    options = dict(DATASETS[task.dataset].options) | task.options
    x, y = LOADERS[task.dataset](options, task.split.seed)
    classes = task.sample.kind is TaskKind.CLASSIFICATION
    train, validation, test = split(
        y if classes else None, len(x), task.split_rows()[1:], task.split.seed
    )
    scaling = _scaling(x[train], None if classes else y[train])
    return Data(
        train=_part(x[train], y[train], task.sample, scaling),
        validation=_part(x[validation], y[validation], task.sample, scaling),
        test=_part(x[test], y[test], task.sample, scaling),
        scaling=scaling,
    )


def split(
    labels: Array | None, rows: int, held_out: tuple[int, int], seed: int
) -> tuple[Array, Array, Array]:
    """Row numbers for training, validation and test, of exactly the sizes asked for.

    With labels, every part has each class in proportion, to within two rows: rows in random
    order, sorted by class, are dealt out at even distances.
    """
    order = np.random.default_rng(seed).permutation(rows)
    if labels is not None:
        order = order[np.argsort(labels[order], kind="stable")]
    validation, test = held_out
    in_test = _evenly(rows, test)
    rest = order[~in_test]
    in_validation = _evenly(len(rest), validation)
    return rest[~in_validation], rest[in_validation], order[in_test]


def _evenly(rows: int, picks: int) -> Array:
    """A mask that picks `picks` of `rows` positions at even distances."""
    steps: Array = np.arange(rows + 1) * picks // max(rows, 1)
    mask: Array = steps[1:] > steps[:-1]
    return mask


def _scaling(x: Array, target: Array | None) -> Scaling:
    scale = x.std(0)
    target = np.array([0.0]) if target is None else target
    return Scaling(
        input_mean=_float(x.mean(0)),
        # A column that is constant in training says nothing: it is centred, not blown up.
        input_scale=_float(np.where(scale > 0, scale, 1.0)),
        target_mean=_float(target.mean()),
        target_scale=_float(target.std() or 1.0),
    )


def _part(x: Array, y: Array, shape: TaskShape, scaling: Scaling) -> Part:
    features = (_float(x) - scaling.input_mean) / scaling.input_scale
    features = features.view(-1, *shape.inputs)
    if shape.kind is TaskKind.CLASSIFICATION:
        return Part(features, torch.as_tensor(y, dtype=torch.int64))
    target = (_float(y) - scaling.target_mean) / scaling.target_scale
    return Part(features, target[:, None])


def _float(values: Any) -> Tensor:
    return torch.as_tensor(np.asarray(values), dtype=torch.float32)


# --- losses and metrics -----------------------------------------------------------------------


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


# --- where the rows come from -----------------------------------------------------------------


def _bundled(function: str) -> Callable[[Options, int], tuple[Array, Array]]:
    def loader(_options: Options, _seed: int) -> tuple[Array, Array]:
        from sklearn import datasets  # a second of import time, only where it is needed

        x, y = getattr(datasets, function)(return_X_y=True)
        return x, y

    return loader


def two_spirals(options: Options, seed: int) -> tuple[Array, Array]:
    """Two interlocked spirals (Lang & Witbrock 1988), sampled as in Nazaret & Blei (ICML 2022).

    A point at radius r lies at angle `turns` * pi/2 * r: `turns` counts quarter turns of an arm
    from the centre to radius 1. The arms are each other's reflection through the origin; radii are
    drawn with density 2r, and each coordinate gets Gaussian noise of sd `noise`.
    """
    generator = np.random.default_rng(seed)
    position = generator.uniform(-1, 1, int(options["rows"]))
    signed_radius = np.sign(position) * np.sqrt(np.abs(position))
    angle = float(options["turns"]) * np.pi / 2 * np.abs(signed_radius)
    points = signed_radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    return generator.normal(points, float(options["noise"])), (signed_radius >= 0).astype(np.int64)


LOADERS: dict[str, Callable[[Options, int], tuple[Array, Array]]] = {
    "digits": _bundled("load_digits"),
    "iris": _bundled("load_iris"),
    "wine": _bundled("load_wine"),
    "breast_cancer": _bundled("load_breast_cancer"),
    "diabetes": _bundled("load_diabetes"),
    "two_spirals": two_spirals,
}
