"""Settings of the controller."""

from typing import Literal

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.space import Space

from .base import SampledSettings

# Values of one parameter: each is a word that the policy has to learn.
MAX_VALUES = 1_000


class Controller(SampledSettings):
    """An LSTM policy emits the network step by step and learns from rewards (Zoph & Le 2017)."""

    searched: Literal["controller"]
    emits: Literal["depth", "stop"] = Field(
        "depth",
        description="The number of layers before them, or after each layer whether to stop.",
    )
    reward: Literal["metric", "cube"] = Field(
        "metric",
        description="The validation metric, or its cube (Zoph & Le); of a minimised metric the "
        "cube of exp(-loss / m), m the median loss of the first batch.",
    )
    # `algorithm` of a method is its name.
    gradient: Literal["reinforce", "ppo"] = Field(
        "reinforce",
        alias="algorithm",
        description="REINFORCE (Williams 1992) or PPO (Schulman et al. 2017).",
    )
    batch: int = Field(5, ge=1, le=1_000, description="Finished trials for each update.")
    learning_rate: float = Field(0.02, gt=0, le=1, description="Of Adam.")
    entropy: float = Field(0.02, ge=0, le=10, description="Weight of the entropy bonus.")
    baseline_decay: float = Field(
        0.8, ge=0, lt=1, description="Of the rewards' moving average, from batch to batch."
    )
    units: int = Field(32, ge=1, le=1_024, description="Of the LSTM.")
    clip: float = Field(0.2, gt=0, lt=1, description="PPO: how far a probability may move.")
    epochs: int = Field(4, ge=1, le=100, description="PPO: gradient steps for each batch.")
    failed: Literal["worst", "ignored"] = Field(
        "worst",
        description="Reward of a trial that failed, diverged or did not fit into memory: the least "
        "so far, or none.",
    )
    pruned: Literal["value", "worst", "ignored"] = Field(
        "value",
        description="Reward of a pruned trial: that of its last measurement, the least, or none.",
    )

    @property
    def learns_nothing_because(self) -> str:
        """Its gradient is on-policy."""
        return "a policy gradient credits what the policy drew itself, not what others drew"

    def refused(self, space: Space) -> Refusal | None:
        """It says its choices one after the other, so there have to be finitely many."""
        for name in space.continuous():
            return self.refusal(
                f"a controller cannot emit values of the continuous range of {name}",
                f"Give {name} a step or choices, or fix it for this method: "
                f"`fixed: {{{name}: ...}}`.",
            )
        for name, domain in space.domains.items():
            size = domain.count() or 0
            if size > MAX_VALUES:
                return self.refusal(
                    f"{name} has {size:,} values, more than the {MAX_VALUES:,} a controller learns",
                    f"Give {name} a larger step, or choices.",
                )
        return None
