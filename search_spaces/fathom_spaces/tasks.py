"""Datasets and metrics as data: what the server must know of them without loading anything."""

from dataclasses import dataclass
from enum import StrEnum


class TaskKind(StrEnum):
    """What is predicted."""

    CLASSIFICATION = "classification"
    REGRESSION = "regression"


class Direction(StrEnum):
    """Which way is better."""

    MAXIMIZE = "maximize"
    MINIMIZE = "minimize"


@dataclass(frozen=True)
class Metric:
    """A mean over samples of a per-sample value, so that paired standard errors exist."""

    name: str
    kind: TaskKind
    direction: Direction
    label: str

    def better(self, a: float, b: float) -> bool:
        """Whether `a` is strictly better than `b`."""
        return a > b if self.direction is Direction.MAXIMIZE else a < b

    def loss(self, value: float) -> float:
        """The value turned so that smaller is better."""
        return -value if self.direction is Direction.MAXIMIZE else value


@dataclass(frozen=True)
class TaskShape:
    """What a family needs to size its stem and head."""

    kind: TaskKind
    inputs: int
    outputs: int


@dataclass(frozen=True)
class Dataset:
    """A dataset every worker can make by itself.

    `rows` is the default number of rows; `options` are the settings a spec may give, with their
    defaults (generated sets only).
    """

    name: str
    shape: TaskShape
    rows: int
    source: str
    options: tuple[tuple[str, int | float], ...] = ()


_C, _R = TaskKind.CLASSIFICATION, TaskKind.REGRESSION

METRICS = {
    metric.name: metric
    for metric in (
        Metric("accuracy", _C, Direction.MAXIMIZE, "accuracy"),
        Metric("log_loss", _C, Direction.MINIMIZE, "cross-entropy (nats)"),
        Metric("mse", _R, Direction.MINIMIZE, "mean squared error (standardised target)"),
        Metric("mae", _R, Direction.MINIMIZE, "mean absolute error (standardised target)"),
    )
}

DATASETS = {
    dataset.name: dataset
    for dataset in (
        Dataset("digits", TaskShape(_C, 64, 10), 1797, "scikit-learn, bundled"),
        Dataset("iris", TaskShape(_C, 4, 3), 150, "scikit-learn, bundled"),
        Dataset("wine", TaskShape(_C, 13, 3), 178, "scikit-learn, bundled"),
        Dataset("breast_cancer", TaskShape(_C, 30, 2), 569, "scikit-learn, bundled"),
        Dataset("diabetes", TaskShape(_R, 10, 1), 442, "scikit-learn, bundled"),
        Dataset(
            "two_spirals",
            TaskShape(_C, 2, 2),
            4096,
            "generated (Lang & Witbrock 1988; turns are quarter turns)",
            (("turns", 6.0), ("rows", 4096), ("noise", 0.02)),
        ),
    )
}
