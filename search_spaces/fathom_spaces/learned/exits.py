"""Settings of the methods with a head at every exit."""

from typing import Literal

from pydantic import Field

from .base import LearnedSettings, Readout


class Udn(LearnedSettings):
    """Unbounded depth network: a truncated Poisson over exits (Nazaret & Blei, ICML 2022).

    `truncated_normal` is a discrete distribution after van Erp & de Vries 2024 (arXiv 2410.10395),
    whose spread is free of its mean. A rate of it stands for the normal that is nearest to the
    Poisson: mean rate - 1/2, variance rate.
    """

    learned: Literal["udn"]
    readout: Readout = Field(
        Readout.KNEE,
        description="How the depth is read off the run; smoothed_argmin by default on residual "
        "families and your own.",
    )
    posterior: Literal["poisson", "truncated_normal"] = Field(
        "poisson", description="The distribution over depths."
    )
    initial_rate: float = Field(1.0, gt=0, description="Rate nu of the Poisson at the start.")
    prior_rate: float = Field(0.5, gt=0, description="Rate of the prior Poisson.")
    quantile: float = Field(0.95, gt=0, lt=1, description="Where the distribution is truncated.")

    @classmethod
    def default_readout(cls, *, residual: bool) -> Readout | None:
        """Deep residual nets do not get worse, so that a knee would come too early."""
        return Readout.SMOOTHED_ARGMIN if residual else None


class Vsd(LearnedSettings):
    """Validation-steered depth: exit weights around a depth that follows the validation curve."""

    learned: Literal["vsd"]
    readout: Readout = Field(Readout.PARAM, description="How the depth is read off the run.")
    commit: float = Field(
        0.75, gt=0, le=1, description="Share of the schedule after which one depth alone is kept."
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
