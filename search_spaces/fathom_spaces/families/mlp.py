"""The plain multi-layer perceptron, in closed form."""

from fathom_spaces.layers import Stack, flatten, linear, relu
from fathom_spaces.tasks import Options, TaskShape

from .base import NUMBERS, Family


def _stack(width: int, depth: int, shape: TaskShape, options: Options) -> Stack:
    del options
    return Stack(
        stem=(flatten(shape.size), linear(shape.size, width), relu(width)),
        blocks=((linear(width, width), relu(width)),) * depth,
        head=(linear(width, shape.outputs),),
    )


MLP = Family("mlp", "Flatten, Linear, ReLU; blocks of Linear, ReLU", NUMBERS, _stack)
