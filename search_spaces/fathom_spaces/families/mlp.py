"""The multi-layer perceptron, plain or residual, in closed form."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import (
    Layer,
    Stack,
    activation,
    concat,
    dropout,
    embedding,
    flatten,
    layer_norm,
    linear,
    residual,
)
from fathom_spaces.tasks import Form, TaskShape

from .base import Family, Refusal
from .settings import ACTIVATION, DROPOUT, WIDTHS, LayerSetting, Setting


def _stack(net: Blueprint) -> Stack:
    flat, numbers = _flat(net.width, net.shape), range(net.depth)
    if net.options["residual"]:
        blocks = tuple(_residual_block(net, number) for number in numbers)
        return Stack(flat, blocks, (layer_norm(net.width), linear(net.width, net.shape.outputs)))
    size = units(net, net.depth)[0]
    return Stack(
        stem=(*flat, activation(str(net.options["activation"]), net.width)),
        blocks=tuple(_block(net, number) for number in numbers),
        head=(linear(size, net.shape.outputs),),
    )


def units(net: Blueprint, number: int) -> list[int]:
    """Sizes of all that a plain block takes: of the one before it (or the stem), of its skips.

    `net` has all settings filled in.
    """
    sizes = net.layers["units"]
    before = sizes[number - 1] if number else net.width
    return [int(before), *(int(sizes[source]) for source in net.sources(number))]


def _block(net: Blueprint, number: int) -> tuple[Layer, ...]:
    taken, size = units(net, number), int(net.layers["units"][number])
    return (
        *concat(taken),
        linear(sum(taken), size),
        activation(str(net.layers["activation"][number]), size),
        *dropout(size, float(net.options["dropout"])),
    )


def _residual_block(net: Blueprint, number: int) -> tuple[Layer, ...]:
    width, inner = net.width, int(net.layers["units"][number])
    return residual(
        layer_norm(width),
        linear(width, inner),
        activation(str(net.layers["activation"][number]), inner),
        linear(inner, width),
        *dropout(width, float(net.options["dropout"])),
    )


def _flat(width: int, shape: TaskShape) -> tuple[Layer, ...]:
    if shape.form is not Form.TOKENS:
        return flatten(shape.size), linear(shape.size, width)
    size = shape.size * width
    return embedding(shape.vocabulary, width, shape.size), flatten(size), linear(size, width)


def _check(net: Blueprint) -> Refusal | None:
    if not net.skips or not net.options.get("residual", MLP.options["residual"].default):
        return None
    message = "a sum's layers have one width, which those with skips exceed"
    return Refusal("options.residual", True, message, "Leave it out, or skips.")


MLP = Family(
    "mlp",
    "Flatten, Linear, ReLU; blocks of Linear, ReLU (residual: a sum with LayerNorm, Linear, ReLU, "
    "Linear); a linear head",
    frozenset(Form),
    _stack,
    {"residual": Setting(default=False), "activation": ACTIVATION, "dropout": DROPOUT},
    stacks=("dense_layers",),
    layer_settings={
        "units": LayerSetting(WIDTHS, "dense_layers", "width", reshapes=True),
        "activation": LayerSetting(ACTIVATION, "dense_layers", "activation"),
    },
    skips=True,
    check=_check,
    checked=("residual",),
)
