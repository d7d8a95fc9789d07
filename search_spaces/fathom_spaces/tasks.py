"""Datasets and metrics as data: what the server must know of them without loading anything."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

Option: TypeAlias = bool | int | float | str
Options: TypeAlias = Mapping[str, Option]


class TaskKind(StrEnum):
    """What is predicted.

    Attributes:
        CLASSIFICATION: one class for each sample.
        REGRESSION: numbers for each sample.
        TOKENS: one class at each position of a sequence, from that position and those before it.
    """

    CLASSIFICATION = "classification"
    REGRESSION = "regression"
    TOKENS = "tokens"


class Form(StrEnum):
    """How one sample is laid out.

    Attributes:
        FEATURES: numbers without an order, (features,).
        IMAGE: (channels, height, width).
        SEQUENCE: vectors one after another, (length, channels).
        TOKENS: whole numbers below a vocabulary's size, (length,).
    """

    FEATURES = "features"
    IMAGE = "image"
    SEQUENCE = "sequence"
    TOKENS = "tokens"


class Direction(StrEnum):
    """Which way is better."""

    MAXIMIZE = "maximize"
    MINIMIZE = "minimize"


@dataclass(frozen=True)
class Metric:
    """A mean over samples of a per-sample value, so that paired standard errors exist."""

    name: str
    kinds: tuple[TaskKind, ...]
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
    """What a family needs to size its stem and head.

    Attributes:
        kind: what is predicted.
        inputs: shape of one sample, as `Form` says.
        outputs: classes, or target numbers.
        vocabulary: how many tokens there are; 0 where the inputs are numbers.
    """

    kind: TaskKind
    inputs: tuple[int, ...]
    outputs: int
    vocabulary: int = 0

    @property
    def size(self) -> int:
        """Numbers (or tokens) in one sample."""
        return math.prod(self.inputs)

    @property
    def form(self) -> Form:
        """How one sample is laid out."""
        if self.vocabulary:
            return Form.TOKENS
        return {1: Form.FEATURES, 2: Form.SEQUENCE}.get(len(self.inputs), Form.IMAGE)


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
    options: Options = field(default_factory=dict)

    def shape_with(self, options: Options) -> TaskShape:
        """The shape under these options: a generated sequence has the length asked for."""
        given = {**self.options, **options}
        if "length" not in given:
            return self.shape
        length = int(given["length"])
        if self.name == "parity":
            return TaskShape(TaskKind.CLASSIFICATION, (length,), 2, vocabulary=2)
        # The symbols, a blank to fill the time, and a mark that says "now repeat".
        tokens = int(given["symbols"]) + 2
        return TaskShape(TaskKind.TOKENS, (2 * length + 1,), tokens, vocabulary=tokens)


@dataclass(frozen=True)
class Source:
    """A kind of dataset that lies outside of Fathom: `csv:energy.txt`, `openml:61`.

    `options` are the settings a spec may give, with their defaults.
    """

    prefix: str
    summary: str
    options: Options = field(default_factory=dict)


_C, _R, _T = TaskKind.CLASSIFICATION, TaskKind.REGRESSION, TaskKind.TOKENS

METRICS = {
    metric.name: metric
    for metric in (
        Metric("accuracy", (_C, _T), Direction.MAXIMIZE, "accuracy"),
        Metric("log_loss", (_C, _T), Direction.MINIMIZE, "cross-entropy (nats)"),
        Metric("mse", (_R,), Direction.MINIMIZE, "mean squared error (standardised target)"),
        Metric("mae", (_R,), Direction.MINIMIZE, "mean absolute error (standardised target)"),
    )
}
DEFAULT_METRIC = MappingProxyType({_C: "accuracy", _R: "mse", _T: "log_loss"})
# What every arm's training minimises.
FIT_METRIC = MappingProxyType({_C: "log_loss", _R: "mse", _T: "log_loss"})

DATASETS = {
    dataset.name: dataset
    for dataset in (
        Dataset("digits", TaskShape(_C, (1, 8, 8), 10), 1797, "scikit-learn, bundled"),
        Dataset("iris", TaskShape(_C, (4,), 3), 150, "scikit-learn, bundled"),
        Dataset("wine", TaskShape(_C, (13,), 3), 178, "scikit-learn, bundled"),
        Dataset("breast_cancer", TaskShape(_C, (30,), 2), 569, "scikit-learn, bundled"),
        Dataset("diabetes", TaskShape(_R, (10,), 1), 442, "scikit-learn, bundled"),
        Dataset("linnerud", TaskShape(_R, (3,), 3), 20, "scikit-learn, bundled"),
        Dataset(
            "two_spirals",
            TaskShape(_C, (2,), 2),
            4096,
            "generated (Lang & Witbrock 1988; turns are quarter turns)",
            {"turns": 6.0, "rows": 4096, "noise": 0.02},
        ),
        Dataset(
            "parity",
            TaskShape(_C, (16,), 2, vocabulary=2),
            4096,
            "generated: whether a sequence of bits has an odd number of ones",
            {"length": 16, "rows": 4096},
        ),
        Dataset(
            "copy",
            TaskShape(_T, (17,), 10, vocabulary=10),
            4096,
            "generated: repeat the symbols after a mark (Hochreiter & Schmidhuber 1997)",
            {"length": 8, "symbols": 8, "rows": 4096},
        ),
    )
}

# Common to all files: `rows` takes so many of them, chosen by the split's seed; 0 takes all.
_TABLE: Options = {"target": "", "kind": "", "rows": 0}
SOURCES = {
    source.prefix: source
    for source in (
        Source("csv", "a text table, columns parted by commas, semicolons, tabs or blanks", _TABLE),
        Source("parquet", "a Parquet table", _TABLE),
        Source("npz", "NumPy arrays x and y", {"kind": "", "rows": 0}),
        Source("images", "a folder for each class, also inside of a tar", {"size": 0, "rows": 0}),
        Source("text", "characters to be predicted", {"context": 64, "rows": 0}),
        Source("openml", "by name or number, through scikit-learn", _TABLE),
    )
}
