"""Pre-activation residual convolutions in closed form."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import (
    Layer,
    Stack,
    batch_norm,
    conv,
    dropout,
    layer_norm,
    linear,
    pool,
    relu,
    residual,
)
from fathom_spaces.tasks import Form

from .base import Family
from .stages import OPTIONS, Stage, stages, stem_sides


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    height, across = stem_sides(shape, options)
    pixels = height * across
    rate = float(options["dropout"])
    return Stack(
        stem=(
            conv(shape.inputs[0], width, pixels, bias=False),
            batch_norm(width, pixels),
            relu(width * pixels),
        ),
        blocks=tuple(_block(width, stage, rate) for stage in stages(depth, shape, options)),
        head=(pool(width), layer_norm(width), linear(width, shape.outputs)),
    )


def _block(width: int, stage: Stage, rate: float) -> tuple[Layer, ...]:
    pixels, size = stage.pixels, width * stage.pixels
    half = (batch_norm(width, pixels), relu(size))
    folded = conv(width, width, pixels, bias=False)
    halved = (pool(size),) if stage.pooled else ()
    return (*halved, *residual(*half, folded, *half, *dropout(size, rate), folded))


RESNET = Family(
    "resnet",
    "Conv 3x3, BatchNorm, ReLU; blocks of a sum with twice BatchNorm, ReLU, Conv 3x3, each stage's "
    "first behind a mean pooling; mean over pixels, LayerNorm and a linear head",
    frozenset({Form.IMAGE}),
    _stack,
    OPTIONS,
)
