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
from fathom_spaces.tasks import Options, TaskKind, TaskShape

from .base import IN_ORDER, Family, Refusal, Setting
from .sequences import READABLE, length, outputs_of, reader


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    steps, heard = length(shape), outputs_of(shape)
    mean = () if shape.kind is TaskKind.TOKENS else (pool(width),)
    return Stack(
        stem=(*reader(width, shape), embedding(steps, width, steps)),
        blocks=(_block(width, steps, options),) * depth,
        head=(*mean, layer_norm(width, heard), linear(width, shape.outputs, heard)),
    )


def _block(width: int, steps: int, options: Options) -> tuple[Layer, ...]:
    inner = width * int(options["mlp_ratio"])
    dropped = dropout(width * steps, float(options["dropout"]))
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


def _check(width: int, shape: TaskShape, options: Options) -> Refusal | None:
    del shape
    heads = int(options.get("heads", TRANSFORMER.options["heads"].default))
    if width % heads == 0:
        return None
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
        "heads": Setting(4, 1, 1024),
        "mlp_ratio": Setting(4, 1, 64),
        "dropout": Setting(0.0, 0, 0.95),
    },
    steps=IN_ORDER,
    check=_check,
)
