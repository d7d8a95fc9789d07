"""Settings of the methods with a head at every exit."""

from typing import ClassVar, Literal

from pydantic import Field, JsonValue

from .base import LearnedSettings, Readout


class JointExits(LearnedSettings):
    """What methods have whose exits are trained together, from the first step to the last."""

    by_family: ClassVar[tuple[str, ...]] = ("readout",)

    readout: Readout = Field(
        Readout.KNEE,
        description="How the depth is read off the run; smoothed_argmin by default on residual "
        "families and your own.",
    )

    def by_trunk(self, *, residual: bool, candidates: int) -> dict[str, JsonValue]:
        """Deep residual nets do not get worse, so that a knee would come too early."""
        del candidates
        return {"readout": Readout.SMOOTHED_ARGMIN} if residual else {}


class Udn(JointExits):
    """Unbounded depth network: a truncated Poisson over exits (Nazaret & Blei, ICML 2022).

    `truncated_normal` is a discrete distribution after van Erp & de Vries 2024 (arXiv 2410.10395),
    whose spread is free of its mean. A rate of it stands for the normal that is nearest to the
    Poisson: mean rate - 1/2, variance rate.
    """

    by_family: ClassVar[tuple[str, ...]] = ("readout", "initial_rate")

    learned: Literal["udn"]
    posterior: Literal["poisson", "truncated_normal"] = Field(
        "poisson", description="The distribution over depths."
    )
    initial_rate: float = Field(
        1.0,
        gt=0,
        description="Rate nu of the Poisson at the start; half the number of depths by default on "
        "residual families and your own.",
    )
    prior_rate: float = Field(0.5, gt=0, description="Rate of the prior Poisson.")
    quantile: float = Field(0.95, gt=0, lt=1, description="Where the distribution is truncated.")

    def by_trunk(self, *, residual: bool, candidates: int) -> dict[str, JsonValue]:
        """A residual trunk that first serves shallow exits goes on to serve them best."""
        taken = super().by_trunk(residual=residual, candidates=candidates)
        return taken | {"initial_rate": candidates / 2} if residual else taken


class Vsd(LearnedSettings):
    """Validation-steered depth: exit weights around a depth that follows the validation curve."""

    by_family: ClassVar[tuple[str, ...]] = ("readout", "commit", "commit_to")

    learned: Literal["vsd"]
    readout: Readout = Field(
        Readout.PARAM,
        description="How the depth is read off the run; smoothed_argmin where residual families "
        "and your own do not commit.",
    )
    commit: float = Field(
        0.75,
        gt=0,
        le=1,
        description="Share of the schedule after which one depth alone is kept; 1 (never) by "
        "default on residual families and your own.",
    )
    commit_to: Literal["target", "knee"] = Field(
        "target", description="Which depth that is: the one steered to, or the curve's knee."
    )
    initial_depth: float | None = Field(
        None, ge=0, description="c at the start; the second candidate unless given."
    )
    uniform: float = Field(0.3, ge=0, le=1, description="Share of the weights that is uniform.")
    se: float = Field(1.0, ge=0, description="Standard errors of the rule that reads the target.")
    evaluations: int = Field(24, ge=2, description="How often c is steered, over the schedule.")

    def by_trunk(self, *, residual: bool, candidates: int) -> dict[str, JsonValue]:
        """A residual trunk is steered to the end: a commitment before it is too shallow.

        Who says when or to what to commit wants to, and reads what it committed to.
        """
        del candidates
        commits = self.model_fields_set & {"commit", "commit_to"} and self.commit < 1
        if not residual or commits:
            return {}
        return {"commit": 1.0, "readout": Readout.SMOOTHED_ARGMIN}


class DeepSupervision(JointExits):
    """The mean of all exits' losses (Lee et al., AISTATS 2015)."""

    learned: Literal["deep_supervision"]


class RandomPrefix(LearnedSettings):
    """A random depth in each step, trained with all exits below (stochastic depth's prefixes)."""

    by_family: ClassVar[tuple[str, ...]] = ("readout",)

    learned: Literal["random_prefix"]
    readout: Readout = Field(
        Readout.KNEE,
        description="How the depth is read off the run; argmin by default on residual families "
        "and your own.",
    )
    lower_exits: bool = Field(True, description="Train the exits below the drawn one too.")

    def by_trunk(self, *, residual: bool, candidates: int) -> dict[str, JsonValue]:
        """Its deep exits are trained too seldom to show the least loss, as measured."""
        del candidates
        return {"readout": Readout.ARGMIN} if residual else {}


class Dun(LearnedSettings):
    """Depth uncertainty network: a categorical over exits (Antoran et al. 2020, 2006.08437)."""

    learned: Literal["dun"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    lr_multiplier: float = Field(3.0, gt=0, description="Learning rate of q over the others'.")

    @property
    def mixes_layers(self) -> bool:
        """All exits pass one head together."""
        return True


class Gumbel(LearnedSettings):
    """One exit for each step by straight-through Gumbel-softmax (Jang et al., Maddison et al.)."""

    learned: Literal["gumbel"]
    initial_temperature: float = Field(1.0, gt=0, description="Temperature at the start.")
    final_temperature: float = Field(0.2, gt=0, description="Temperature at the end.")
    depth_lr: float = Field(0.03, gt=0, description="Learning rate of the exits' logits.")
