"""The one definition of a layer, and how layers are counted.

A stack of depth d is a stem, d blocks and a head. For an `mlp` of width w:

    depth 1: Flatten, Linear(in, w), ReLU | Linear(w, w), ReLU                     | Linear(w, out)
    depth 2: Flatten, Linear(in, w), ReLU | Linear(w, w), ReLU, Linear(w, w), ReLU | Linear(w, out)

so depth 2 has 2 repeats, 4 layers with weights, 8 layers in all. FLOPs count a multiply and an add
as two, of matrix products only (the convention of `torch.utils.flop_counter`); one sample, forward.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain


class LayerKind(StrEnum):
    """What a layer computes."""

    FLATTEN = "flatten"
    LINEAR = "linear"
    RELU = "relu"
    GELU = "gelu"
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
    OTHER = "other"


@dataclass(frozen=True)
class Layer:
    """One layer: its trainable parameters, forward FLOPs per sample and outputs per sample."""

    kind: LayerKind
    parameters: int = 0
    flops: int = 0
    outputs: int = 0


@dataclass(frozen=True)
class LayerCount:
    """The four depths that are always told apart.

    Attributes:
        repeats: what the depth parameter says.
        weighted: layers with trainable weights in the built model.
        total: all layers of the built model.
        active: blocks that run at inference (a learned model may run fewer than it has).
    """

    repeats: int
    weighted: int
    total: int
    active: int


@dataclass(frozen=True)
class Stack:
    """The layers of a model: stem, blocks (those of the deepest in question), head."""

    stem: tuple[Layer, ...]
    blocks: tuple[tuple[Layer, ...], ...]
    head: tuple[Layer, ...]

    def layers(self, depth: int) -> tuple[Layer, ...]:
        """All layers of the built model at `depth`; raises ValueError beyond the blocks known."""
        if not 0 <= depth <= len(self.blocks):
            raise ValueError(f"depth {depth} is outside 0..{len(self.blocks)}")
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
        return sum(layer.flops for layer in self.layers(depth))

    def activations(self, depth: int) -> int:
        """Numbers kept for the backward pass, for one sample at `depth`."""
        return sum(layer.outputs for layer in self.layers(depth))


def linear(inputs: int, outputs: int) -> Layer:
    """A linear layer with bias."""
    return Layer(LayerKind.LINEAR, inputs * outputs + outputs, 2 * inputs * outputs, outputs)


def relu(width: int) -> Layer:
    """A ReLU over `width` units."""
    return Layer(LayerKind.RELU, outputs=width)


def flatten(inputs: int) -> Layer:
    """Samples laid flat."""
    return Layer(LayerKind.FLATTEN, outputs=inputs)
