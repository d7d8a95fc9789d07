"""A task's rows: as they were found, and as methods train on them."""

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray
from torch import Tensor

from fathom_spaces.task import DataShape
from fathom_spaces.tasks import TaskShape

Array = NDArray[Any]


@dataclass(frozen=True)
class Part:
    """The rows of one part of a split.

    Attributes:
        x: (rows, *inputs) float32, standardised; tokens are int64 as they are.
        y: (rows,) int64 classes; (rows, outputs) float32, standardised; or (rows, length) int64
            classes at each position.
    """

    x: Tensor
    y: Tensor

    def __len__(self) -> int:
        return len(self.x)

    def to(self, device: str) -> "Part":
        """The same rows on a device."""
        return Part(self.x.to(device), self.y.to(device))


@dataclass(frozen=True)
class Scaling:
    """Means and scales of the training rows: standardised = (raw - mean) / scale.

    They broadcast against one sample: of its own shape for features, (channels, 1, 1) for
    images. What is not standardised (tokens, classes) has mean 0 and scale 1.
    """

    input_mean: Tensor
    input_scale: Tensor
    target_mean: Tensor
    target_scale: Tensor


@dataclass(frozen=True)
class Data:
    """A task's rows, standardised, and how.

    Attributes:
        classes: what the classes are called, in order; empty where they have no names.
    """

    train: Part
    validation: Part
    test: Part
    scaling: Scaling
    classes: tuple[str, ...] = ()

    @property
    def bytes(self) -> int:
        """Memory that the rows take."""
        parts = (self.train, self.validation, self.test)
        return sum(part.x.nbytes + part.y.nbytes for part in parts)

    def to(self, device: str) -> "Data":
        """The same rows on a device; the scaling stays on the CPU."""
        train, validation, test = (p.to(device) for p in (self.train, self.validation, self.test))
        return Data(train, validation, test, self.scaling, self.classes)


@dataclass(frozen=True)
class Raw:
    """A dataset as it was found: neither divided nor standardised.

    Attributes:
        x: the rows that were taken, (rows, *inputs); whole numbers where they are tokens.
        y: (rows,) classes from 0; (rows, outputs) numbers; (rows, length) classes.
        shape: of one sample.
        there: rows of the whole dataset, of which these were taken.
        classes: what the classes are called, in order.
        shared: axes of x whose numbers share one mean and scale, rows (axis 0) among them.
        in_order: the rows follow one another, and so must the parts of a split.
    """

    x: Array
    y: Array
    shape: TaskShape
    there: int
    classes: tuple[str, ...] = ()
    shared: tuple[int, ...] = (0,)
    in_order: bool = False

    @property
    def described(self) -> DataShape:
        """What a spec says of it."""
        shape = self.shape
        return DataShape(
            kind=shape.kind,
            inputs=shape.inputs,
            outputs=shape.outputs,
            vocabulary=shape.vocabulary,
            rows=self.there,
        )
