"""The one definition of a layer, and how layers are counted.

A stack of depth d is a stem, d blocks and a head. For an `mlp` of width w:

    depth 1: Flatten, Linear(in, w), ReLU | Linear(w, w), ReLU                     | Linear(w, out)
    depth 2: Flatten, Linear(in, w), ReLU | Linear(w, w), ReLU, Linear(w, w), ReLU | Linear(w, out)

so depth 2 has 2 repeats, 4 layers with weights, 8 layers in all. Layers are counted in the order
they run: a sum (Add) behind the branch it adds, what brings a block's output to the head's shape
(Pool, Select) with the head. Normalisations have weights. Depth 1 of the others:

    mlp, residual: Flatten, Linear(in, w)
        | LayerNorm, Linear(w, w), ReLU, Linear(w, w), Add | LayerNorm, Linear(w, out)
    cnn: Conv(channels, w), ReLU | Conv(w, w), ReLU | Pool, Linear(w, out)
        a stage's first block begins with Pool, or its last ends with one (`pool_at`); with dropout,
        each block ends with Dropout; dense layers in the head are Linear, ReLU each; `flatten`
        has Flatten for the head's Pool
    resnet: Conv(channels, w), BatchNorm, ReLU
        | BatchNorm, ReLU, Conv(w, w), BatchNorm, ReLU, Conv(w, w), Add
        | Pool, LayerNorm, Linear(w, out)
    lstm: Embedding(vocabulary, w) | LSTM(w, w) | Select, Linear(w, w), ReLU, Linear(w, out)
        where stack is dense: Embedding, LSTM(w, w), Select | Linear(w, w), ReLU | Linear(w, out)
    transformer: Embedding(vocabulary, w), Embedding(length, w)
        | LayerNorm, Linear(w, 3w), Attention, Linear(w, w), Add,
          LayerNorm, Linear(w, 4w), GELU, Linear(4w, w), Add
        | Pool, LayerNorm, Linear(w, out)

Where a layer also takes what others than the one before it gave, Concat stands first in its block:
one layer, bringing images to one size among it. Layers with settings of their own are as many and
of the same kinds, an activation's excepted.

Of sequences of numbers, and of images read row by row (Flatten), Linear(channels, w) stands for the
Embedding; where every step has a target, there is no Pool nor Select.

FLOPs count a multiply and an add as two, of matrix products only (the convention of
`torch.utils.flop_counter`), convolutions and attention among them; one sample, forward.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, chain
from typing import Annotated

from pydantic import Field


class LayerKind(StrEnum):
    """What a layer computes."""

    FLATTEN = "flatten"
    LINEAR = "linear"
    RELU = "relu"
    GELU = "gelu"
    TANH = "tanh"
    SILU = "silu"
    LAYER_NORM = "layer_norm"
    ADD = "add"
    CONV = "conv"
    BATCH_NORM = "batch_norm"
    POOL = "pool"
    DROPOUT = "dropout"
    EMBEDDING = "embedding"
    ATTENTION = "attention"
    LSTM = "lstm"
    SELECT = "select"
    GATES = "gates"
    CONCAT = "concat"
    OTHER = "other"


# Bounds hold for profiles in specs: sums of what is accepted stay within a float.
Count = Annotated[int, Field(ge=0, le=2**62)]


@dataclass(frozen=True)
class Layer:
    """One layer: its trainable parameters, forward FLOPs per sample and outputs per sample."""

    kind: LayerKind
    parameters: Count = 0
    flops: Count = 0
    outputs: Count = 0


@dataclass(frozen=True)
class LayerCount:
    """The four depths that are always told apart.

    Attributes:
        repeats: what the depth parameter says.
        weighted: layers with trainable weights in the built model.
        total: all layers of the built model.
        active: blocks that run at inference (a learned model may run fewer than it has).
        stacks: repeats of each stack by its name, where a family has several.
    """

    repeats: int
    weighted: int
    total: int
    active: int
    stacks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Stack:
    """The layers of a model: stem, blocks (those of the deepest in question), head."""

    stem: tuple[Layer, ...]
    blocks: tuple[tuple[Layer, ...], ...]
    head: tuple[Layer, ...]

    def layers(self, depth: int) -> tuple[Layer, ...]:
        """All layers of the built model at `depth`; raises ValueError beyond the blocks known."""
        self._check(depth)
        return (*self.stem, *chain(*self.blocks[:depth]), *self.head)

    def count(self, depth: int, active: int | None = None) -> LayerCount:
        """The four depths of a model built with `depth` blocks, of which `active` run."""
        layers = self.layers(depth)
        return LayerCount(
            repeats=depth,
            weighted=sum(layer.parameters > 0 for layer in layers),
            total=len(layers),
            active=depth if active is None else active,
        )

    def parameters(self, depth: int) -> int:
        """Trainable parameters at `depth`."""
        return sum(layer.parameters for layer in self.layers(depth))

    def forward_flops(self, depth: int) -> int:
        """Forward FLOPs of one sample at `depth`, one head."""
        self._check(depth)
        return self._flops[depth]

    def activations(self, depth: int) -> int:
        """Numbers kept for the backward pass, for one sample at `depth`."""
        return sum(layer.outputs for layer in self.layers(depth))

    def _check(self, depth: int) -> None:
        if not 0 <= depth <= len(self.blocks):
            raise ValueError(f"depth {depth} is outside 0..{len(self.blocks)}")

    @cached_property
    def _flops(self) -> tuple[int, ...]:
        """Forward FLOPs at each depth, counted once: a grid asks for all of them."""
        ends = sum(layer.flops for layer in (*self.stem, *self.head))
        blocks = (sum(layer.flops for layer in block) for block in self.blocks)
        return tuple(accumulate(blocks, initial=ends))


def linear(inputs: int, outputs: int, positions: int = 1) -> Layer:
    """A linear layer with bias, the same at every position of a sequence."""
    weights = inputs * outputs
    return Layer(LayerKind.LINEAR, weights + outputs, 2 * weights * positions, outputs * positions)


def conv(inputs: int, outputs: int, pixels: int, *, kernel: int = 3, bias: bool = True) -> Layer:
    """A convolution, `kernel` wide and high, that gives `outputs` channels of so many pixels."""
    weights = kernel**2 * inputs * outputs
    parameters = weights + (outputs if bias else 0)
    return Layer(LayerKind.CONV, parameters, 2 * weights * pixels, outputs * pixels)


def lstm(inputs: int, width: int, length: int) -> Layer:
    """One LSTM layer: four gates with weights to input and state, and torch's two biases each."""
    weights = 4 * width * (inputs + width)
    return Layer(LayerKind.LSTM, weights + 8 * width, 2 * weights * length, width * length)


def attention(width: int, length: int) -> Layer:
    """Scores of all pairs of positions, and the values they weigh; heads share the width.

    A causal one counts the same: kernels that leave out the upper half are not everywhere.
    """
    return Layer(LayerKind.ATTENTION, flops=4 * width * length**2, outputs=width * length)


def embedding(entries: int, width: int, length: int) -> Layer:
    """A table of vectors, looked up for tokens, or added by position: no products."""
    return Layer(LayerKind.EMBEDDING, entries * width, outputs=width * length)


def layer_norm(width: int, positions: int = 1) -> Layer:
    """Layer normalisation over `width`, with scale and shift."""
    return Layer(LayerKind.LAYER_NORM, 2 * width, outputs=width * positions)


def batch_norm(channels: int, pixels: int) -> Layer:
    """Batch normalisation, with scale and shift; its running statistics are no parameters."""
    return Layer(LayerKind.BATCH_NORM, 2 * channels, outputs=channels * pixels)


def activation(name: str, size: int) -> Layer:
    """An activation over `size` units: relu, gelu, tanh or silu."""
    return Layer(LayerKind(name), outputs=size)


def relu(size: int) -> Layer:
    """A ReLU over `size` units."""
    return activation("relu", size)


def gelu(size: int) -> Layer:
    """A GELU over `size` units."""
    return activation("gelu", size)


def dropout(size: int, rate: float) -> tuple[Layer, ...]:
    """Dropout over `size` units; no layer at a rate of zero."""
    return (Layer(LayerKind.DROPOUT, outputs=size),) if rate else ()


def pool(size: int) -> Layer:
    """Pooling that leaves `size` numbers."""
    return Layer(LayerKind.POOL, outputs=size)


def select(size: int) -> Layer:
    """A choice of `size` numbers, such as the last step's."""
    return Layer(LayerKind.SELECT, outputs=size)


def flatten(size: int) -> Layer:
    """Samples laid flat, or images as rows."""
    return Layer(LayerKind.FLATTEN, outputs=size)


def concat(channels: Sequence[int], positions: int = 1) -> tuple[Layer, ...]:
    """What several layers gave, side by side, images at one size; no layer where there is one."""
    outputs = sum(channels) * positions
    return (Layer(LayerKind.CONCAT, outputs=outputs),) if len(channels) > 1 else ()


def residual(*branch: Layer) -> tuple[Layer, ...]:
    """A branch, and its sum with what went into it."""
    return (*branch, Layer(LayerKind.ADD, outputs=branch[-1].outputs))
