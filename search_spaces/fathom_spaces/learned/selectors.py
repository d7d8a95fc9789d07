"""Settings of the methods that weigh layers, or gate blocks."""

from typing import Literal, Self

from pydantic import Field, model_validator

from fathom_spaces.base import refuse
from fathom_spaces.layers import Stack

from .base import LearnedSettings, Readout


class HardConcrete(LearnedSettings):
    """A gate over each block with an L0 penalty (Louizos, Welling & Kingma, ICLR 2018).

    The depth is the number of open gates; the shallowest candidate's number is always open.
    """

    learned: Literal["hard_concrete"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    penalty: float = Field(
        0.01,
        ge=0,
        description="Weight of the expected share of open gates; 0.01 leaves all open, 1 prunes "
        "residual networks.",
    )
    initial_logit: float = Field(2.0, description="Of every gate: 2 is mostly open.")
    lr_multiplier: float = Field(10.0, gt=0, description="Learning rate of the gates.")

    @property
    def chain_only(self) -> bool:
        """A closed gate passes the block's input on."""
        return True

    def heads(self, depths: tuple[int, ...]) -> int:
        """One, on the gated net."""
        del depths
        return 1

    def scored_flops(self, stack: Stack, depths: tuple[int, ...]) -> int:
        """Each exit is a net of its own: the blocks with the widest gates."""
        return len(depths) * stack.forward_flops(depths[-1])

    def flops(
        self, stack: Stack, depths: tuple[int, ...], epochs: int, rows: tuple[int, int, int]
    ) -> int:
        """At most how many FLOPs a run takes; after an epoch one net alone is evaluated."""
        trained, validated, tested = rows
        run = (3 * trained + validated) * self.epochs(epochs, depths)
        once = (validated + tested) * self.scored_flops(stack, depths)
        return run * stack.forward_flops(depths[-1]) + once


class LayerSelect(LearnedSettings):
    """A selector k: output = sum over l of max(0, 1 - a (l - k)^2) h_l."""

    learned: Literal["layer_select"]
    selector_width: float = Field(
        1.0, gt=0, lt=4, description="a: 1 selects one or two layers, 0.25 up to four."
    )
    selector: Literal["trained", "scheduled"] = Field(
        "trained", description="Trained by the optimiser, or moved between epochs by a schedule."
    )
    initial_depth: float | None = Field(
        None, ge=0, description="k at the start; trained: the middle; scheduled: the shallowest."
    )
    final_depth: float | None = Field(
        None, ge=0, description="Where a schedule ends; the deepest unless given."
    )
    lr_multiplier: float = Field(10.0, gt=0, description="Learning rate of k over the others'.")

    @property
    def mixes_layers(self) -> bool:
        """It sums layers."""
        return True

    @model_validator(mode="after")
    def _check_schedule(self) -> Self:
        if self.final_depth is not None and self.selector == "trained":
            message, remedy = "only a schedule has an end", "Add `selector: scheduled`."
            raise refuse(message, remedy, "final_depth", self.final_depth)
        return self

    def heads(self, depths: tuple[int, ...]) -> int:
        """One, on the weighted sum."""
        del depths
        return 1


class Fusion(LearnedSettings):
    """A weighted sum of all layers' outputs, its weights trained (Dense(1) over the stack)."""

    learned: Literal["fusion"]
    weighting: Literal["linear", "softmax"] = Field("linear", description="Free, or of sum 1.")
    initial: Literal["uniform", "normal", "first", "last", "starved"] = Field(
        "uniform",
        description="Weights at the start: equal; Gaussian; all on the first or last layer; "
        "starved leaves the first half without any.",
    )
    lr_multiplier: float = Field(1.0, gt=0, description="Learning rate of the weights.")

    @property
    def mixes_layers(self) -> bool:
        """It sums layers."""
        return True

    def heads(self, depths: tuple[int, ...]) -> int:
        """One, on the weighted sum."""
        del depths
        return 1
