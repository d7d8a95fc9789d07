"""Settings of the learned methods: one class each, its source in its docstring.

How each trains is in the worker's `depth` folder, how each does in docs/methods.md.
"""

import math
from enum import StrEnum
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from .base import SpecModel, refuse
from .families.base import Refusal
from .gates import GateKind, Gates, Initial, Interpolation, MergeMode
from .layers import Layer, LayerKind, Stack
from .space import AnyValue


class Readout(StrEnum):
    """How a depth is read off a learned run.

    Attributes:
        PARAM: the method's own depth parameter.
        ARGMIN: the exit with the best validation metric.
        ONE_SE: the smallest exit within one paired standard error of the best.
        SMOOTHED_ONE_SE: the same on the curve smoothed with weights 1/4, 1/2, 1/4.
    """

    PARAM = "param"
    ARGMIN = "argmin"
    ONE_SE = "one_se"
    SMOOTHED_ONE_SE = "smoothed_one_se"


class NamedMethod(SpecModel):
    """What every method has, learned or searched."""

    name: str | None = Field(
        None,
        min_length=1,
        max_length=60,
        pattern=r"^[\w./ -]+$",
        description="Label in the comparison; 'learned/udn' unless given.",
    )
    fixed: dict[str, AnyValue] = Field(
        default_factory=dict,
        description="Values this method takes for parameters that the others search.",
    )

    @property
    def kind(self) -> str:
        """'learned': one network for each seed; 'searched': one for each trial."""
        return "learned" if "learned" in type(self).model_fields else "searched"

    @property
    def algorithm(self) -> str:
        """The method's registered name: 'udn', 'grid'."""
        return str(getattr(self, self.kind))

    @property
    def label(self) -> str:
        """The method's name in studies, tables and figures."""
        return self.name or f"{self.kind}/{self.algorithm}"


class LearnedSettings(NamedMethod):
    """What every learned method has."""

    readout: Readout = Field(Readout.ARGMIN, description="How the depth is read off the run.")
    runs: int = Field(
        1,
        ge=1,
        le=20,
        description="Runs for each seed: their exit curves are averaged before the readout, and "
        "the best of them on validation is deployed.",
    )

    @property
    def chain_only(self) -> bool:
        """Whether it needs blocks that each take the one before it alone."""
        return False

    def refused(self, family: str, stack: Stack) -> Refusal | None:
        """Why it cannot work on such layers, and which of its fields says so; None if it can."""
        del family, stack
        return None

    def epochs(self, epochs: int, depths: tuple[int, ...]) -> int:
        """At most how many epochs a run has, where the schedule asks for `epochs`."""
        del depths
        return epochs

    def heads(self, depths: tuple[int, ...]) -> int:
        """At most how many heads run in one step."""
        return len(depths)

    def scored_flops(self, stack: Stack, depths: tuple[int, ...]) -> int:
        """At most how many FLOPs a sample takes to evaluate every exit alone."""
        spare = (len(depths) - 1) * sum(layer.flops for layer in stack.head)
        return stack.forward_flops(depths[-1]) + spare

    def flops(
        self, stack: Stack, depths: tuple[int, ...], epochs: int, rows: tuple[int, int, int]
    ) -> int:
        """At most how many FLOPs a run takes.

        `rows` are trained in an epoch, evaluated after each, and tested at the end, when the exits
        are read as well.
        """
        trained, validated, tested = rows
        spare = (self.heads(depths) - 1) * sum(layer.flops for layer in stack.head)
        step, scored = stack.forward_flops(depths[-1]) + spare, self.scored_flops(stack, depths)
        whole = self.epochs(epochs, depths)
        return whole * (3 * trained * step + validated * scored) + scored * (validated + tested)


class Udn(LearnedSettings):
    """Unbounded depth network: a truncated Poisson over exits (Nazaret & Blei, ICML 2022).

    `truncated_normal` is a discrete distribution after van Erp & de Vries 2024 (arXiv 2410.10395),
    whose spread is free of its mean. A rate of it stands for the normal that is nearest to the
    Poisson: mean rate - 1/2, variance rate.
    """

    learned: Literal["udn"]
    posterior: Literal["poisson", "truncated_normal"] = Field(
        "poisson", description="The distribution over depths."
    )
    initial_rate: float = Field(1.0, gt=0, description="Rate nu of the Poisson at the start.")
    prior_rate: float = Field(0.5, gt=0, description="Rate of the prior Poisson.")
    quantile: float = Field(0.95, gt=0, lt=1, description="Where the distribution is truncated.")


class Vsd(LearnedSettings):
    """Validation-steered depth: exit weights around a depth that follows the validation curve."""

    learned: Literal["vsd"]
    commit: float = Field(
        0.75, gt=0, le=1, description="Share of the schedule after which one depth alone is kept."
    )
    initial_depth: float | None = Field(
        None, ge=0, description="c at the start; the second candidate unless given."
    )
    uniform: float = Field(0.3, ge=0, le=1, description="Share of the weights that is uniform.")
    se: float = Field(1.0, ge=0, description="Standard errors of the rule that reads the target.")
    evaluations: int = Field(24, ge=2, description="How often c is steered, over the schedule.")


class DeepSupervision(LearnedSettings):
    """The mean of all exits' losses (Lee et al., AISTATS 2015)."""

    learned: Literal["deep_supervision"]
    readout: Readout = Field(
        Readout.SMOOTHED_ONE_SE, description="How the depth is read off the run."
    )


class RandomPrefix(LearnedSettings):
    """A random depth in each step, trained with all exits below (stochastic depth's prefixes)."""

    learned: Literal["random_prefix"]
    lower_exits: bool = Field(True, description="Train the exits below the drawn one too.")


class Dun(LearnedSettings):
    """Depth uncertainty network: a categorical over exits (Antoran et al. 2020, 2006.08437)."""

    learned: Literal["dun"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    lr_multiplier: float = Field(3.0, gt=0, description="Learning rate of q over the others'.")


class Gumbel(LearnedSettings):
    """One exit for each step by straight-through Gumbel-softmax (Jang et al., Maddison et al.)."""

    learned: Literal["gumbel"]
    initial_temperature: float = Field(1.0, gt=0, description="Temperature at the start.")
    final_temperature: float = Field(0.2, gt=0, description="Temperature at the end.")
    depth_lr: float = Field(0.03, gt=0, description="Learning rate of the exits' logits.")


class HardConcrete(LearnedSettings):
    """A gate over each block with an L0 penalty (Louizos, Welling & Kingma, ICLR 2018).

    The depth is the number of open gates; the shallowest candidate's number is always open.
    """

    learned: Literal["hard_concrete"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    penalty: float = Field(0.01, ge=0, description="Weight of the expected share of open gates.")
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
        1.0, gt=0, le=4, description="a: 1 selects one or two layers, 0.25 up to four."
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

    def heads(self, depths: tuple[int, ...]) -> int:
        """One, on the weighted sum."""
        del depths
        return 1


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


LearnedMethod = (
    Udn
    | Vsd
    | DeepSupervision
    | RandomPrefix
    | Dun
    | Gumbel
    | HardConcrete
    | LayerSelect
    | Fusion
    | GatedConnections
    | GreedyLayerwise
    | Growth
    | Progressive
)
