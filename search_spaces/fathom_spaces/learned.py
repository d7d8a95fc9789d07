"""Settings of the learned methods: one class each, its source in its docstring.

How each trains is in the worker's `depth` folder, how each does in docs/methods.md.
"""

import math
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator

from .base import SpecModel, refuse
from .layers import Stack
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

    `truncated_normal` is the discrete distribution of van Erp & de Vries 2024 (arXiv 2410.10395),
    whose spread is free of its mean.
    """

    learned: Literal["udn"]
    posterior: Literal["poisson", "truncated_normal"] = Field(
        "poisson", description="The distribution over depths."
    )
    initial_rate: float = Field(1.0, gt=0, description="Rate nu of the Poisson at the start.")
    prior_rate: float = Field(0.5, gt=0, description="Rate of the prior Poisson.")
    quantile: float = Field(0.95, gt=0, lt=1, description="Where the Poisson is truncated.")


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

    def heads(self, depths: tuple[int, ...]) -> int:
        """One head, which every exit shares, applied to all."""
        return len(depths)


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
            remedy = "Leave it out, or set `selector: scheduled`."
            raise refuse(
                "a trained selector ends anywhere", remedy, "final_depth", self.final_depth
            )
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
    """Every block fed by all earlier ones through sigmoid gates, pruned, then retrained."""

    learned: Literal["gated_connections"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    merge: Literal["concat", "sum", "max", "squeeze"] = Field(
        "sum", description="How a block's inputs become one; squeeze: 1x1 projection of concat."
    )
    gate: Literal["shared", "unique"] = Field(
        "shared", description="One gate for an input, or one for each of its feature maps."
    )
    initial: Literal["constant", "normal", "chain"] = Field(
        "constant", description="Gates' logits at the start; chain: biased to the feed-forward one."
    )
    initial_logit: float = Field(0.0, description="The constant, or the Gaussian's mean.")
    interpolation: Literal["area", "nearest", "bilinear", "bicubic"] = Field(
        "area", description="How feature maps come to the smallest size."
    )
    threshold: float = Field(0.3, ge=0, lt=1, description="Gates below it are pruned.")
    lr_multiplier: float = Field(10.0, gt=0, description="Learning rate of the gates.")
    retrain: bool = Field(True, description="Train again from scratch without the pruned gates.")

    def epochs(self, epochs: int, depths: tuple[int, ...]) -> int:
        """The schedule, twice where the pruned net is trained again."""
        del depths
        return 2 * epochs if self.retrain else epochs


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


class Growth(LearnedSettings):
    """A block more when the loss or metric stalls, or when told to from outside.

    New blocks as in Net2Net (Chen et al., ICLR 2016) or with a zeroed last layer (Goyal et al.
    2017; zero-residual); AutoGrow (1906.02909) found that random ones do as well.
    """

    learned: Literal["growth"]
    criterion: Literal["metric", "loss", "signal"] = Field(
        "metric", description="What has to stall: validation metric, training loss; or a signal."
    )
    patience: int = Field(1, ge=1, description="Evaluations without improvement before it grows.")
    min_improvement: float = Field(
        0.005, ge=0, lt=1, description="Relative improvement that counts as one."
    )
    new_block: Literal["kaiming", "xavier", "identity", "zero_residual"] = Field(
        "identity", description="How a new block's weights start."
    )
    initial_depth: int | None = Field(None, ge=0, description="The shallowest unless given.")


class Progressive(LearnedSettings):
    """One candidate depth more every so many epochs (deep progressive training, 2511.04981)."""

    learned: Literal["progressive"]
    every: int = Field(1, ge=1, description="Epochs from one block to the next.")
    new_block: Literal["kaiming", "xavier", "identity", "zero_residual"] = Field(
        "kaiming", description="How a new block's weights start."
    )
    initial_depth: int | None = Field(None, ge=0, description="The shallowest unless given.")


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
