"""Settings of the methods whose network grows."""

import math
from typing import Literal

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.layers import Layer, LayerKind, Stack

from .base import LearnedSettings, Readout


class GreedyLayerwise(LearnedSettings):
    """Train, freeze, insert a block before the head, train again (Bengio et al. 2007)."""

    learned: Literal["greedy_layerwise"]
    stage_epochs: int | None = Field(
        None, ge=1, description="Epochs of each stage; a quarter of the schedule unless given."
    )
    patience: int = Field(1, ge=1, description="Stages without a better metric before it stops.")
    min_improvement: float = Field(
        0.005, ge=0, lt=1, description="Relative improvement that counts as better."
    )

    def stage(self, epochs: int) -> int:
        """Epochs of each stage."""
        return self.stage_epochs or max(1, math.ceil(epochs / 4))

    def epochs(self, epochs: int, depths: tuple[int, ...]) -> int:
        """A stage for each candidate depth."""
        return self.stage(epochs) * len(depths)

    def heads(self, depths: tuple[int, ...]) -> int:
        """That of the stage."""
        del depths
        return 1

    def flops(
        self, stack: Stack, depths: tuple[int, ...], epochs: int, rows: tuple[int, int, int]
    ) -> int:
        """Every stage: its new blocks and head are trained, what is below runs forward."""
        trained, validated, tested = rows
        head = sum(layer.flops for layer in stack.head)
        of_stages = frozen = 0
        for stage, depth in enumerate(depths):
            whole = stack.forward_flops(depth)
            of_stages += trained * (3 * (whole - frozen) + frozen)
            of_stages += validated * (whole + stage * head)
            frozen = whole - head
        last = self.scored_flops(stack, depths) * (validated + tested)
        return self.stage(epochs) * of_stages + last


NewBlock = Literal["identity", "zero_residual", "kaiming", "xavier"]

# Layers that a plain block may have besides the one that is made an identity.
_PASSING = {LayerKind.RELU, LayerKind.POOL, LayerKind.DROPOUT}
_MATRICES = {LayerKind.LINEAR, LayerKind.CONV}


class _Growing(LearnedSettings):
    """What methods have that train one head on a net which gets deeper."""

    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    new_block: NewBlock | None = Field(
        None,
        description="How a new block's weights start; unless given, as the identity where it can "
        "be one, else as its family draws them.",
    )
    initial_depth: int | None = Field(None, ge=0, description="The shallowest unless given.")

    def heads(self, depths: tuple[int, ...]) -> int:
        """That of the deepest block so far."""
        del depths
        return 1

    def refused(self, family: str, stack: Stack) -> Refusal | None:
        """Identities need blocks that can be one, zeroed branches need branches."""
        able = {"identity": _can_be_identity, "zero_residual": _has_branches}.get(
            self.new_block or ""
        )
        if able is None or all(able(block) for block in stack.blocks):
            return None
        assert self.new_block is not None
        message = {
            "identity": f"a block of {family} cannot be the identity",
            "zero_residual": f"blocks of {family} are not residual",
        }[self.new_block]
        return Refusal("new_block", self.new_block, message, "Choose kaiming or xavier.")


def _has_branches(block: tuple[Layer, ...]) -> bool:
    kinds = {layer.kind for layer in block}
    return bool(kinds & {LayerKind.ADD, LayerKind.OTHER})


def _can_be_identity(block: tuple[Layer, ...]) -> bool:
    """A sum with a branch, or one square matrix with a ReLU; of others only the worker knows."""
    kinds = {layer.kind for layer in block}
    matrices = sum(layer.kind in _MATRICES for layer in block)
    plain = matrices == 1 and kinds <= _MATRICES | _PASSING
    return plain or _has_branches(block)


class Growth(_Growing):
    """A block more when the loss or metric stalls, or when told to from outside.

    New blocks as in Net2Net (Chen et al., ICLR 2016) or with a zeroed last layer (Goyal et al.
    2017; zero-residual); AutoGrow (1906.02909) found that random ones do as well, at a constant
    learning rate. Under `schedule: cosine` they do much worse: a late block has no time left.
    """

    learned: Literal["growth"]
    criterion: Literal["metric", "loss", "signal"] = Field(
        "metric", description="What has to stall: validation metric, training loss; or a signal."
    )
    patience: int = Field(1, ge=1, description="Evaluations without improvement before it grows.")
    min_improvement: float = Field(
        0.005, ge=0, lt=1, description="Relative improvement that counts as one."
    )
    give_up: int | None = Field(
        None,
        ge=1,
        description="Depths in a row that came out no better than the best before, after which it "
        "stays as it is; never unless given.",
    )


class Progressive(_Growing):
    """One candidate depth more every so many epochs (deep progressive training, 2511.04981)."""

    learned: Literal["progressive"]
    every: int = Field(1, ge=1, description="Epochs from one block to the next.")
