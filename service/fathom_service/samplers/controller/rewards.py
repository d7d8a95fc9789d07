"""Rewards: what a finished trial is worth to the policy.

More is better. A trial's quality is its value where the metric is maximised. Where it is minimised
it is exp(-loss / m), m being the median size of the losses of the first batch: positive, falling,
without a scale, and near 1 - loss / m for small losses. The reward is the value itself (turned, if
minimised), or the cube of the quality, which makes more of small differences between good nets
(Zoph & Le 2017, section 4.1, cube the accuracy); a negative quality has reward 0 there.

The policy never sees rewards as such: a baseline is taken from them and they are divided by their
spread, so neither their unit nor their offset matters, only which differences are large.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from optuna.trial import FrozenTrial, TrialState

Reward: TypeAlias = Literal["metric", "cube"]
Failed: TypeAlias = Literal["worst", "ignored"]
Pruned: TypeAlias = Literal["value", "worst", "ignored"]

# exp(-loss / m) of a loss far below zero would not fit a float any more.
_STEEPEST = 100.0


@dataclass(frozen=True)
class Rewarding:
    """How trials are rewarded.

    Attributes:
        minimise: whether small values are good.
        shape: the metric itself, or the cube of the quality.
        failed: of a trial without a finite value: the least reward so far, or none.
        pruned: of a pruned trial: that of its last value, the least reward so far, or none.
    """

    minimise: bool
    shape: Reward = "cube"
    failed: Failed = "worst"
    pruned: Pruned = "value"

    def rewards(
        self, trials: Sequence[FrozenTrial], scale: float, least: float
    ) -> list[float | None]:
        """The rewards of a batch; None where a trial teaches nothing.

        Args:
            trials: finished.
            scale: m of the losses.
            least: the least reward before them; inf where there was none.
        """
        values = [self._value(trial) for trial in trials]
        found = [None if value is None else self.reward(value, scale) for value in values]
        worst = min((reward for reward in [least, *found] if reward is not None), default=math.inf)
        return [
            reward
            if reward is not None
            else worst
            if self._counts(trial) == "worst" and math.isfinite(worst)
            else None
            for trial, reward in zip(trials, found, strict=True)
        ]

    def reward(self, value: float, scale: float) -> float:
        """Of a finite value."""
        if self.shape == "metric":
            return -value if self.minimise else value
        if not self.minimise:
            return max(value, 0.0) ** 3
        return math.exp(3 * min(-value / scale, _STEEPEST))

    def scale(self, trials: Sequence[FrozenTrial]) -> float | None:
        """The median size of the values; None where none is finite."""
        sizes = [abs(value) for trial in trials if (value := self._value(trial)) is not None]
        return (float(np.median(sizes)) or 1.0) if sizes else None

    def _counts(self, trial: FrozenTrial) -> str:
        """What a trial without a value of its own counts as."""
        is_pruned = trial.state is TrialState.PRUNED and self.pruned != "value"
        return self.pruned if is_pruned else self.failed

    def _value(self, trial: FrozenTrial) -> float | None:
        """The value a trial is rewarded by; None where it has none that counts."""
        value = None
        if trial.state is TrialState.COMPLETE:
            value = trial.value
        elif trial.state is TrialState.PRUNED and self.pruned == "value":
            steps = trial.intermediate_values
            value = steps[max(steps)] if steps else trial.value
        return value if value is not None and math.isfinite(value) else None
