"""Settings of gated connections."""

from typing import Any, Literal

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.gates import GateKind, Gates, Initial, Interpolation, MergeMode
from fathom_spaces.layers import Layer, LayerKind, Stack

from .base import LearnedSettings, Readout


class GatedConnections(LearnedSettings):
    """Every block fed by all earlier ones through sigmoid gates, pruned, then retrained.

    On the family densely_gated the merges are those of its options; elsewhere a merge is put in
    front of every block.
    """

    learned: Literal["gated_connections"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    merge: MergeMode | None = Field(
        None,
        description="How a block's inputs become one; squeeze: 1x1 projection of concat. A sum "
        "unless given.",
    )
    gate: GateKind | None = Field(
        None,
        description="One gate for an input (shared, unless given), or one for each of its feature "
        "maps (unique).",
    )
    initial: Initial | None = Field(
        None,
        description="Gates' logits at the start, constant unless given; chain: biased to the "
        "feed-forward one.",
    )
    initial_logit: float | None = Field(
        None, ge=-20, le=20, description="The constant, or the Gaussian's mean; 0 unless given."
    )
    interpolation: Interpolation | None = Field(
        None, description="How feature maps come to the smallest size; by area unless given."
    )
    threshold: float = Field(0.3, ge=0, lt=1, description="Gates below it are pruned.")
    lr_multiplier: float = Field(10.0, gt=0, description="Learning rate of the gates.")
    retrain: bool = Field(True, description="Train again from scratch without the pruned gates.")

    @property
    def given(self) -> dict[str, Any]:
        """The settings of merges that were given."""
        values = {name: getattr(self, name) for name in Gates.__dataclass_fields__}
        return {name: value for name, value in values.items() if value is not None}

    @property
    def gates(self) -> Gates:
        """The merges in front of the blocks of a chain."""
        return Gates(**self.given)

    def refused(self, family: str, stack: Stack) -> Refusal | None:
        """Merges that the family has of its own, and a concat that its blocks cannot take."""
        if _has_gates(stack):
            for name, value in self.given.items():
                remedy = f"Leave it out, and give model.options.{name}."
                return Refusal(name, value, f"the merges of {family} are its own", remedy)
        elif self.merge == "concat":
            message = f"blocks of {family} take a fixed width, which concat exceeds"
            remedy = "Choose sum, max or squeeze, or the family densely_gated."
            return Refusal("merge", self.merge, message, remedy)
        return None

    def epochs(self, epochs: int, depths: tuple[int, ...]) -> int:
        """The schedule, twice where the pruned net is trained again."""
        del depths
        return 2 * epochs if self.retrain else epochs

    def heads(self, depths: tuple[int, ...]) -> int:
        """That of the deepest block."""
        del depths
        return 1

    def flops(
        self, stack: Stack, depths: tuple[int, ...], epochs: int, rows: tuple[int, int, int]
    ) -> int:
        """The family's blocks, all connections open, and what merges in front of them take."""
        squeezes = self.merge == "squeeze" and not _has_gates(stack)
        return super().flops(_squeezed(stack) if squeezes else stack, depths, epochs, rows)


def _has_gates(stack: Stack) -> bool:
    return any(layer.kind is LayerKind.GATES for block in stack.blocks for layer in block)


def _squeezed(stack: Stack) -> Stack:
    """A chain with a projection of all earlier states in front of every block.

    Its channels are what the head's first matrix takes: a neck has no weights, and brings the
    states of every block to that one shape.
    """
    sizes = [_size(stack.stem), *(_size(block) for block in stack.blocks)]
    matrices = (layer.flops // (2 * layer.outputs) for layer in stack.head if layer.flops)
    width = next(matrices, max(sizes))
    projections = (
        Layer(LayerKind.OTHER, flops=2 * sources * width * sizes[sources - 1])
        for sources in range(1, len(sizes))
    )
    blocks = tuple((p, *block) for p, block in zip(projections, stack.blocks, strict=True))
    return Stack(stack.stem, blocks, stack.head)


def _size(layers: tuple[Layer, ...]) -> int:
    """Numbers that the last of these layers gives."""
    return next((layer.outputs for layer in reversed(layers) if layer.outputs), 0)
