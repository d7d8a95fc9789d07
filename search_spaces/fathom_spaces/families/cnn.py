"""Plain convolutions in closed form."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import Layer, Stack, conv, dropout, linear, pool, relu
from fathom_spaces.tasks import Form

from .base import Family
from .stages import OPTIONS, Stage, stages, stem_sides


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    height, across = stem_sides(shape, options)
    size = width * height * across
    rate = float(options["dropout"])
    return Stack(
        stem=(conv(shape.inputs[0], width, height * across), relu(size)),
        blocks=tuple(_block(width, stage, rate) for stage in stages(depth, shape, options)),
        head=(pool(width), linear(width, shape.outputs)),
    )


def _block(width: int, stage: Stage, rate: float) -> tuple[Layer, ...]:
    size = width * stage.pixels
    halved = (pool(size),) if stage.pooled else ()
    return (*halved, conv(width, width, stage.pixels), relu(size), *dropout(size, rate))


CNN = Family(
    "cnn",
    "Conv 3x3, ReLU; blocks of Conv 3x3, ReLU, each stage's first behind a max pooling; mean over "
    "pixels and a linear head",
    frozenset({Form.IMAGE}),
    _stack,
    OPTIONS,
)
