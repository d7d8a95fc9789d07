"""Blocks fed by all earlier ones through gates, in closed form."""

from typing import Any, get_args

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.gates import GateKind, Gates, Initial, Interpolation, MergeMode
from fathom_spaces.layers import Layer, LayerKind, Stack, conv, dropout, flatten, linear, pool, relu
from fathom_spaces.tasks import Form, Options, TaskShape

from .base import NUMBERS, Family
from .settings import Setting
from .stages import OPTIONS, stem_sides

Sides = tuple[int, int]


def gates_of(options: Options) -> Gates:
    """The settings of the merges that all of the family's options hold."""
    given: dict[str, Any] = {name: options[name] for name in Gates.__dataclass_fields__}
    return Gates(**given)


def sides(depth: int, shape: TaskShape, options: Options) -> list[Sides]:
    """Height and width behind the stem and behind each of `depth` blocks.

    Every block whose number, from 1, is a multiple of `pool_every` halves both sides at its end, as
    long as neither is a single pixel.
    """
    found, every = [stem_sides(shape, options)], int(options["pool_every"])
    for block in range(1, depth + 1):
        height, width = found[-1]
        pooled = every and block % every == 0 and min(height, width) > 1
        found.append((height // 2, width // 2) if pooled else (height, width))
    return found


def _stack(blueprint: Blueprint) -> Stack:
    width, depth, shape = blueprint.width, blueprint.depth, blueprint.shape
    options = blueprint.options
    if shape.form is Form.IMAGE:
        return _of_images(width, depth, shape, options)
    gates, dropped = gates_of(options), dropout(width, float(options["dropout"]))
    return Stack(
        stem=(flatten(shape.size), linear(shape.size, width), relu(width)),
        blocks=tuple(
            (
                *gates.layers(LayerKind.LINEAR, sources, width, 1),
                linear(gates.channels(sources, width), width),
                relu(width),
                *dropped,
            )
            for sources in range(1, depth + 1)
        ),
        head=(linear(width, shape.outputs),),
    )


def _of_images(width: int, depth: int, shape: TaskShape, options: Options) -> Stack:
    every = [height * across for height, across in sides(depth, shape, options)]
    gates, rate = gates_of(options), float(options["dropout"])
    return Stack(
        stem=(conv(shape.inputs[0], width, every[0]), relu(width * every[0])),
        blocks=tuple(
            _image_block(gates, rate, sources, width, every[sources - 1], every[sources])
            for sources in range(1, depth + 1)
        ),
        head=(pool(width), linear(width, shape.outputs)),
    )


def _image_block(
    gates: Gates, rate: float, sources: int, width: int, taken: int, given: int
) -> tuple[Layer, ...]:
    """A block that takes so many pixels and gives so many."""
    return (
        *gates.layers(LayerKind.CONV, sources, width, taken),
        conv(gates.channels(sources, width), width, taken),
        relu(width * taken),
        conv(width, width, taken),
        relu(width * taken),
        *((pool(width * given),) if given < taken else ()),
        *dropout(width * given, rate),
    )


DENSELY_GATED = Family(
    "densely_gated",
    "Conv 3x3, ReLU (no images: Flatten, Linear, ReLU); blocks of Conv, ReLU, Conv, ReLU, MaxPool, "
    "Dropout (no images: Linear, ReLU, Dropout), each fed by all earlier ones and the stem through "
    "sigmoid gates; a linear head",
    NUMBERS,
    _stack,
    {
        "merge": Setting("sum", choices=get_args(MergeMode)),
        "gate": Setting("shared", choices=get_args(GateKind)),
        "initial": Setting("constant", choices=get_args(Initial)),
        "initial_logit": Setting(0.0, -20, 20),
        "interpolation": Setting("area", choices=get_args(Interpolation)),
        "stem_stride": OPTIONS["stem_stride"],
        "pool_every": Setting(2, 0, 1000, by_layers=True),
        "dropout": OPTIONS["dropout"],
    },
    chain=False,
)
