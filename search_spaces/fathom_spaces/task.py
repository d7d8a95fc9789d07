"""The task of an experiment: what is learned, how rows are divided, how it is measured."""

import re
from math import prod
from typing import Any

from pydantic import (
    Field,
    PositiveInt,
    model_validator,
)

from .base import SpecModel, nearest, refuse
from .domains import AnyConstant
from .tasks import (
    DATASETS,
    DEFAULT_METRIC,
    METRICS,
    SOURCES,
    Form,
    Metric,
    Option,
    Options,
    TaskKind,
    TaskShape,
)

MAX_ROWS = 10_000_000
MAX_GENERATED = 2**28  # numbers of a generated dataset
MAX_SAMPLE = 2**28  # numbers of one sample, classes, tokens: the server counts with them


class Split(SpecModel):
    """How rows are divided; fixed by the seed and shared by every method."""

    validation: float = Field(0.2, gt=0, lt=1)
    test: float = Field(0.2, gt=0, lt=1)
    seed: int = Field(0, ge=0, lt=2**31)

    @model_validator(mode="after")
    def _leaves_training_rows(self) -> "Split":
        if self.validation + self.test > 0.9:
            raise refuse("validation and test leave under a tenth for training", "Lower one.")
        return self


class DataShape(SpecModel):
    """What the server has to know of a dataset it cannot make by itself.

    `fathom describe SPEC` writes it, on a machine that has the data; `fathom run` and
    `fathom submit` do so by themselves where they find it.
    """

    kind: TaskKind
    inputs: tuple[PositiveInt, ...] = Field(
        min_length=1,
        max_length=3,
        description="Of one sample: [features], [channels, height, width], [length, channels], "
        "or [length] of tokens.",
    )
    outputs: PositiveInt = Field(le=MAX_SAMPLE, description="Classes, or target numbers.")
    vocabulary: int = Field(
        0, ge=0, le=MAX_SAMPLE, description="How many tokens there are; 0 for numbers."
    )
    rows: int = Field(ge=1, le=MAX_ROWS)

    @model_validator(mode="after")
    def _fits_together(self) -> "DataShape":
        if self.vocabulary and len(self.inputs) != 1:
            raise refuse("tokens have one axis", "Write [length].", "inputs", list(self.inputs))
        if self.kind is TaskKind.TOKENS and not self.vocabulary:
            raise refuse("tokens have a vocabulary", "Give its size.", "vocabulary", 0)
        if prod(self.inputs) > MAX_SAMPLE:
            message = f"a sample has more than {MAX_SAMPLE:,} numbers"
            raise refuse(message, "Make it smaller.", "inputs", list(self.inputs))
        return self

    @property
    def shape(self) -> TaskShape:
        """The shape of one sample."""
        return TaskShape(self.kind, self.inputs, self.outputs, self.vocabulary)


class Augment(SpecModel):
    """How training images are varied, anew in every batch; the same in every method."""

    shift: float = Field(
        0.0, ge=0, le=0.5, description="Moved by up to this share of each side, zeros moving in."
    )
    flip: bool = Field(False, description="Mirrored left to right, every second one.")
    crop: int = Field(
        0, ge=0, le=64, description="Padded by so many pixels, then cropped at random to its size."
    )

    def __bool__(self) -> bool:
        return bool(self.shift or self.flip or self.crop)


class Task(SpecModel):
    """What is learned, and how it is measured."""

    dataset: str = Field(
        min_length=1,
        max_length=300,
        description="A built-in dataset; csv:FILE, parquet:, npz:, images:, text: under the "
        "workers' data directory; openml:NAME; your own by its name or as module:attribute.",
    )
    metric: str = Field("", description="accuracy or log_loss; mse or mae for regression.")
    options: dict[str, AnyConstant] = Field(
        default_factory=dict, description="Settings of the dataset, such as turns or target."
    )
    shape: DataShape | None = Field(
        None, description="Of a dataset that is not built in; filled in where it is found."
    )
    augment: Augment = Augment()
    split: Split = Split()

    @model_validator(mode="before")
    @classmethod
    def _default_metric(cls, data: Any) -> Any:
        if not isinstance(data, dict) or data.get("metric") not in (None, ""):
            return data
        kind = _kind_of(data)
        return data if kind is None else {**data, "metric": DEFAULT_METRIC[kind]}

    @model_validator(mode="after")
    def _known(self) -> "Task":
        self._check_dataset()
        self._check_options()
        fitting = [m.name for m in METRICS.values() if self.sample.kind in m.kinds]
        if self.metric not in fitting:
            unfit = f"a {self.sample.kind} task cannot be measured by it"
            message = unfit if self.metric in METRICS else "unknown metric"
            raise refuse(message, nearest(self.metric, fitting), "metric", self.metric)
        if self.augment and self.sample.form is not Form.IMAGE:
            message = f"{self.dataset} has no images to vary"
            raise refuse(message, "Leave it out.", "augment", self.augment.model_dump())
        self._check_split()
        return self

    def _check_dataset(self) -> None:
        source = SOURCES.get(self.source or "")
        if self.dataset in DATASETS:
            if self.shape is not None:
                raise refuse("a built-in dataset has its own", "Leave it out.", "shape")
        elif self.shape is None:
            remedy = "Run `fathom describe` where the data lies, and give what it says."
            if source is None:
                remedy = f"{nearest(self.dataset, DATASETS)} One of your own needs a `shape`."
                raise refuse("unknown dataset", remedy, "dataset", self.dataset)
            raise refuse("the server cannot see the data", remedy, "shape", None)
        if source is not None:
            _check_place(source.prefix, self.dataset)

    def _check_options(self) -> None:
        if self.dataset in DATASETS:
            known: Options | None = DATASETS[self.dataset].options
        else:
            source = SOURCES.get(self.source or "")
            known = None if source is None else source.options
        for name, value in self.options.items():
            if known is not None and name not in known:
                remedy = nearest(name, known) if known else "This dataset has no options."
                raise refuse("unknown option", remedy, f"options.{name}", value)
            if known is not None:
                _check_option(name, value, known[name])

    def _check_split(self) -> None:
        if not 20 <= self.rows <= MAX_ROWS:
            raise refuse(f"rows must lie in 20..{MAX_ROWS:,}", "", "options.rows", self.rows)
        if self.dataset in DATASETS and self.rows * self.sample.size > MAX_GENERATED:
            message = f"{self.rows:,} rows of {self.sample.size:,} numbers are too many"
            most = MAX_GENERATED // self.sample.size
            raise refuse(message, f"Write {most:,} or fewer.", "options.rows", self.rows)
        _, validation, test = self.split_rows()
        for name, rows in (("validation", validation), ("test", test)):
            if rows == 0:
                share, remedy = getattr(self.split, name), f"Write {1 / self.rows:.2g} or more."
                message = f"none of {self.rows} rows is left for it"
                raise refuse(message, remedy, f"split.{name}", share)

    @property
    def source(self) -> str | None:
        """The kind of source that the dataset's name begins with, such as csv; None without."""
        prefix, colon, _ = self.dataset.partition(":")
        return prefix if colon and prefix in SOURCES else None

    @property
    def sample(self) -> TaskShape:
        """Inputs and outputs of one sample."""
        if self.shape is not None:
            return self.shape.shape
        return DATASETS[self.dataset].shape_with(self.options)

    @property
    def measure(self) -> Metric:
        """The metric itself."""
        return METRICS[self.metric]

    @property
    def rows(self) -> int:
        """Rows in all parts together."""
        if self.shape is None:
            return int(self.options.get("rows", DATASETS[self.dataset].rows))
        there = self.shape.rows
        # What `rows` means to a dataset of one's own is known to its author alone.
        wanted = int(self.options.get("rows", 0)) if self.source else 0
        return min(wanted, there) if wanted else there

    def split_rows(self) -> tuple[int, int, int]:
        """Rows for training, validation and test."""
        validation = round(self.rows * self.split.validation)
        test = round(self.rows * self.split.test)
        return self.rows - validation - test, validation, test


def _kind_of(data: dict[str, Any]) -> TaskKind | None:
    """What a task predicts, as far as its raw data says."""
    dataset, shape = data.get("dataset"), data.get("shape")
    if isinstance(dataset, str) and dataset in DATASETS:
        return DATASETS[dataset].shape.kind
    if isinstance(shape, DataShape):
        return shape.kind
    kind = shape.get("kind") if isinstance(shape, dict) else None
    return TaskKind(kind) if kind in list(TaskKind) else None


def _check_place(source: str, dataset: str) -> None:
    """The name of a file, or of a dataset of openml.org, in its plain form."""
    name = dataset.partition(":")[2]
    if source == "openml":
        if not re.fullmatch(r"[\w.()+-]+", name):
            remedy = "Write openml:61, or openml:credit-g."
            raise refuse("not a name or number of openml.org", remedy, "dataset", dataset)
        return
    wrong = "\\" in name or not name.isprintable()
    if wrong or any(part in ("", ".", "..") for part in name.split("/")):
        remedy = "Name a file below the workers' data directory, such as csv:uci/energy.txt."
        raise refuse("does not lie in the data directory", remedy, "dataset", dataset)


def _check_option(name: str, value: Option, default: Option) -> None:
    path, number = f"options.{name}", not isinstance(default, str)
    if number and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise refuse("not a number", "Write a whole or decimal number.", path, value)
    if isinstance(default, str):
        _check_word(name, value)
    if isinstance(default, int) and not isinstance(value, int) and not float(value).is_integer():
        raise refuse("not a whole number", "Write one without decimals.", path, value)
    if number and (float(value) < 0 or (default != 0 and name in _MOST and float(value) == 0)):
        raise refuse("must be positive", f"The default is {default}.", path, value)
    if name in _MOST and float(value) > _MOST[name]:
        raise refuse("too large", f"Write {_MOST[name]:,} or less.", path, value)


def _check_word(name: str, value: Option) -> None:
    if name == "kind" and value not in _KINDS:
        remedy = nearest(str(value), filter(None, _KINDS))
        raise refuse("unknown kind", remedy, f"options.{name}", value)
    by_number = name == "target" and isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(value, str) and not by_number:
        remedy = "Name a column, or number it from 0." if name == "target" else "Write a word."
        raise refuse("not text", remedy, f"options.{name}", value)


_KINDS = ("", *TaskKind)
# How large options may be; these are zero only where that is the default, and means all.
_MOST = {"rows": MAX_ROWS, "turns": 1_000_000, "length": 4096, "symbols": 1000}
_MOST |= {"context": 65_536, "size": 4096}
