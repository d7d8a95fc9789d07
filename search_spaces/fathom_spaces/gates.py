"""How blocks are fed by all earlier ones: each input scaled by a gate, sigmoid(w), then merged."""

from dataclasses import dataclass, replace
from typing import Literal

from .layers import Layer, LayerKind, linear

MergeMode = Literal["concat", "sum", "max", "squeeze"]
GateKind = Literal["shared", "unique"]
Initial = Literal["constant", "normal", "chain"]
Interpolation = Literal["area", "nearest", "bilinear", "bicubic"]


@dataclass(frozen=True)
class Gates:
    """Settings of the merges in front of blocks.

    Attributes:
        merge: how a block's inputs become one; squeeze is a 1x1 projection of concat.
        gate: one gate for an input (shared), or one for each of its feature maps (unique).
        initial: the gates' logits w at the start: all `initial_logit`; Gaussian around it with sd
            1; or two above it for the block before and two below it for all others (chain).
        initial_logit: the constant, or the mean.
        interpolation: how feature maps come to the smallest size among them.
    """

    merge: MergeMode = "sum"
    gate: GateKind = "shared"
    initial: Initial = "constant"
    initial_logit: float = 0.0
    interpolation: Interpolation = "area"

    def channels(self, sources: int, width: int) -> int:
        """Channels of what `sources` inputs of `width` channels become."""
        return sources * width if self.merge == "concat" else width

    def layers(
        self, kind: LayerKind, sources: int, width: int, positions: int
    ) -> tuple[Layer, ...]:
        """Layers that make one input of so many, each `width` channels at so many positions.

        The projection of squeeze is a layer of that kind.
        """
        count = sources if self.gate == "shared" else sources * width
        outputs = self.channels(sources, width) * positions
        gates = Layer(LayerKind.GATES, count, outputs=outputs)
        if self.merge != "squeeze":
            return (gates,)
        return replace(linear(sources * width, width, positions), kind=kind), gates
