"""Pre-activation residual convolutions in closed form."""

import math

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
from .settings import KERNEL_SIZE, LayerSetting
from .stages import OPTIONS, Stage, stages, stem_sides


def _stack(net: Blueprint) -> Stack:
    width, shape = net.width, net.shape
    pixels = math.prod(stem_sides(shape, net.options))
    found = stages(net.depth, shape, net.options)
    return Stack(
        stem=(
            conv(shape.inputs[0], width, pixels, bias=False),
            batch_norm(width, pixels),
            relu(width * pixels),
        ),
        blocks=tuple(_block(net, number, stage) for number, stage in enumerate(found)),
        head=(pool(width), layer_norm(width), linear(width, shape.outputs)),
    )


def _block(net: Blueprint, number: int, stage: Stage) -> tuple[Layer, ...]:
    width, pixels = net.width, stage.pixels
    size, kernel = width * pixels, int(net.layers["kernel_size"][number])
    half = (batch_norm(width, pixels), relu(size))
    folded = conv(width, width, pixels, kernel=kernel, bias=False)
    dropped = dropout(size, float(net.options["dropout"]))
    halved = (pool(size),) if stage.pooled else ()
    return (*halved, *residual(*half, folded, *half, *dropped, folded))


RESNET = Family(
    "resnet",
    "Conv 3x3, BatchNorm, ReLU; blocks of a sum with twice BatchNorm, ReLU, Conv 3x3, each stage's "
    "first behind a mean pooling; mean over pixels, LayerNorm and a linear head",
    frozenset({Form.IMAGE}),
    _stack,
    {**OPTIONS, "kernel_size": KERNEL_SIZE},
    layer_settings={
        "kernel_size": LayerSetting(KERNEL_SIZE, "blocks", "kernel_size", alone=True),
    },
)
