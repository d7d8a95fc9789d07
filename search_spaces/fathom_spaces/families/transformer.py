"""The pre-LN transformer in closed form: an encoder, or for tokens a causal model."""

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.layers import (
    Layer,
    Stack,
    attention,
    dropout,
    embedding,
    gelu,
    layer_norm,
    linear,
    pool,
    residual,
)
from fathom_spaces.tasks import TaskKind

from .base import IN_ORDER, Family, Refusal
from .sequences import READABLE, length, outputs_of, reader
from .settings import DROPOUT, LayerSetting, Setting

HEADS, MLP_RATIO = Setting(4, 1, 1024), Setting(4, 1, 64)


def _stack(net: Blueprint) -> Stack:
    width, shape = net.width, net.shape
    steps, heard = length(shape), outputs_of(shape)
    mean = () if shape.kind is TaskKind.TOKENS else (pool(width),)
    return Stack(
        stem=(*reader(width, shape), embedding(steps, width, steps)),
        blocks=tuple(_block(net, number, steps) for number in range(net.depth)),
        head=(*mean, layer_norm(width, heard), linear(width, shape.outputs, heard)),
    )


def _block(net: Blueprint, number: int, steps: int) -> tuple[Layer, ...]:
    width = net.width
    inner = width * int(net.layers["mlp_ratio"][number])
    dropped = dropout(width * steps, float(net.options["dropout"]))
    return (
        *residual(
            layer_norm(width, steps),
            linear(width, 3 * width, steps),
            attention(width, steps),
            linear(width, width, steps),
            *dropped,
        ),
        *residual(
            layer_norm(width, steps),
            linear(width, inner, steps),
            gelu(inner * steps),
            linear(inner, width, steps),
            *dropped,
        ),
    )


def _check(net: Blueprint) -> Refusal | None:
    width = net.width
    usual = net.options.get("heads", HEADS.default)
    wrong = [int(h) for h in net.layers.get("heads", (usual,)) if width % int(h)]
    if not wrong:
        return None
    heads = wrong[0]
    if "heads" in net.layers:
        message = f"heads cannot share a width of {width} equally"
        return Refusal("per_layer.heads", heads, message, f"Give divisors of {width}.")
    message = f"{heads} heads cannot share it equally"
    remedy = f"Give a multiple of {heads}, such as {-(-width // heads) * heads}, or other heads."
    return Refusal("width", width, message, remedy)


TRANSFORMER = Family(
    "transformer",
    "an embedding or Linear, learned positions; blocks of self-attention and an MLP, each a sum "
    "behind LayerNorm; mean over steps (of tokens none: causal), LayerNorm and a linear head",
    READABLE,
    _stack,
    {
        "heads": HEADS,
        "mlp_ratio": MLP_RATIO,
        "dropout": DROPOUT,
    },
    layer_settings={
        "heads": LayerSetting(HEADS, "blocks", "heads", alone=True),
        "mlp_ratio": LayerSetting(MLP_RATIO, "blocks", "mlp_ratio", alone=True),
    },
    steps=IN_ORDER,
    check=_check,
    checked=("width", "heads"),
)
