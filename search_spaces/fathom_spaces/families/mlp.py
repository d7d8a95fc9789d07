"""The multi-layer perceptron, plain or residual, in closed form."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import (
    Layer,
    Stack,
    embedding,
    flatten,
    layer_norm,
    linear,
    relu,
    residual,
)
from fathom_spaces.tasks import Form, TaskShape

from .base import Family, Setting


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    flat = _flat(width, shape)
    block = (linear(width, width), relu(width))
    head = linear(width, shape.outputs)
    if not options["residual"]:
        return Stack((*flat, relu(width)), (block,) * depth, (head,))
    summed = residual(layer_norm(width), *block, linear(width, width))
    return Stack(flat, (summed,) * depth, (layer_norm(width), head))


def _flat(width: int, shape: TaskShape) -> tuple[Layer, ...]:
    if shape.form is not Form.TOKENS:
        return flatten(shape.size), linear(shape.size, width)
    size = shape.size * width
    return embedding(shape.vocabulary, width, shape.size), flatten(size), linear(size, width)


MLP = Family(
    "mlp",
    "Flatten, Linear, ReLU; blocks of Linear, ReLU (residual: a sum with LayerNorm, Linear, ReLU, "
    "Linear); a linear head",
    frozenset(Form),
    _stack,
    {"residual": Setting(default=False)},
)
