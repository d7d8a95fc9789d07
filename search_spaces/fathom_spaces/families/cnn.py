"""Plain convolutions, and dense layers behind them, in closed form."""

import math

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import (
    Layer,
    Stack,
    activation,
    concat,
    conv,
    dropout,
    flatten,
    linear,
    pool,
)
from fathom_spaces.tasks import Form

from .base import Family
from .settings import ACTIVATION, KERNEL_SIZE, WIDTHS, LayerSetting, Setting
from .stages import OPTIONS, Stage, stages, stem_sides


def _stack(net: Blueprint) -> Stack:
    sides = stem_sides(net.shape, net.options)
    size = net.width * math.prod(sides)
    found = stages(net.depth, net.shape, net.options)
    return Stack(
        stem=(
            conv(net.shape.inputs[0], net.width, math.prod(sides)),
            activation(str(net.options["activation"]), size),
        ),
        blocks=tuple(_block(net, number, stage) for number, stage in enumerate(found)),
        head=_head(net, math.prod(found[-1].given if found else sides)),
    )


def channels(net: Blueprint, number: int) -> list[int]:
    """Channels of all that a block takes: of the one before it (or the stem), of its skips.

    `net` has all settings filled in.
    """
    filters = net.layers["filters"]
    before = filters[number - 1] if number else net.width
    return [int(before), *(int(filters[source]) for source in net.sources(number))]


def _block(net: Blueprint, number: int, stage: Stage) -> tuple[Layer, ...]:
    taken, filters = channels(net, number), int(net.layers["filters"][number])
    kernel = int(net.layers["kernel_size"][number])
    given = filters * math.prod(stage.given)
    return (
        *concat(taken, math.prod(stage.taken)),
        *((pool(sum(taken) * stage.pixels),) if stage.pooled else ()),
        conv(sum(taken), filters, stage.pixels, kernel=kernel),
        activation(str(net.layers["activation"][number]), filters * stage.pixels),
        *((pool(given),) if stage.ends else ()),
        *dropout(given, float(net.options["dropout"])),
    )


def _head(net: Blueprint, pixels: int) -> tuple[Layer, ...]:
    """What brings an image of so many pixels to one vector, dense layers, and the outputs."""
    size = channels(net, net.depth)[0]
    layers = [pool(size)]
    if net.options["head"] == "flatten":
        size *= pixels
        layers = [flatten(size)]
    for units in net.layers["dense_units"]:
        layers += linear(size, int(units)), activation(str(net.options["activation"]), int(units))
        size = int(units)
    return (*layers, linear(size, net.shape.outputs))


CNN = Family(
    "cnn",
    "Conv 3x3, ReLU; blocks of Conv, ReLU, each stage's first behind a max pooling, or its last "
    "before one; mean over pixels (or all of them), dense layers if any, and a linear head",
    frozenset({Form.IMAGE}),
    _stack,
    {
        **OPTIONS,
        "pool_at": Setting("start", choices=("start", "end"), by_layers=True),
        "kernel_size": KERNEL_SIZE,
        "activation": ACTIVATION,
        "head": Setting("mean", choices=("mean", "flatten")),
        "dense_layers": Setting(0, 0, 100),
    },
    stacks=("conv_layers", "dense_layers"),
    layer_settings={
        "filters": LayerSetting(WIDTHS, "conv_layers", "width", reshapes=True),
        "kernel_size": LayerSetting(KERNEL_SIZE, "conv_layers", "kernel_size", alone=True),
        "activation": LayerSetting(ACTIVATION, "conv_layers", "activation"),
        "dense_units": LayerSetting(WIDTHS, "dense_layers", "width"),
    },
    skips=True,
)
