"""Model families as data: the layers they are made of, in closed form, without torch."""

from collections.abc import Callable
from dataclasses import dataclass

from .layers import Stack, flatten, linear, relu
from .tasks import TaskShape


@dataclass(frozen=True)
class Family:
    """A family: its name and the layers it has for a width and a task."""

    name: str
    summary: str
    stack: Callable[[int, TaskShape], Stack]


def _mlp(width: int, shape: TaskShape) -> Stack:
    return Stack(
        stem=(flatten(shape.inputs), linear(shape.inputs, width), relu(width)),
        block=(linear(width, width), relu(width)),
        head=(linear(width, shape.outputs),),
    )


FAMILIES = {
    family.name: family
    for family in (Family("mlp", "Flatten, Linear, ReLU; blocks of Linear, ReLU", _mlp),)
}
