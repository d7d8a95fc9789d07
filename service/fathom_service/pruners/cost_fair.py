"""A pruner that compares trials at equal cost, and lets dear ones start slowly.

Two nets of different depths that have seen as many epochs have not cost the same, so that a rule
at equal steps asks which net learns faster by the epoch, whatever an epoch costs. At equal cost a
deep net has had fewer epochs, though, and deep nets start slowly besides (Saxe et al. 2014), so
that this comparison alone would be unfair to them the other way round. Hence two rules:

- A trial has a minimum budget, a share of its own schedule that grows with what the schedule
  costs, C, against the cheapest finished trial, C_min:
  ``min(max_share, min_share * (1 + log2(C / C_min)))``.
- From ``min_share`` on, until that budget is spent, it is compared with its peers alone: finished
  trials whose schedules cost no less than C / `peer_ratio`. At equal cost they have had no more of
  their schedules than it has, so being behind them is its own fault. Then it is compared with all.
"""

import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal

import numpy as np
from optuna.pruners import BasePruner
from optuna.study import Study, StudyDirection
from optuna.trial import FrozenTrial, TrialState

from .cost_curves import CostCurve, CostCurves

Unit = Literal["flops", "device_seconds"]


def cost_attribute(unit: str, step: int) -> str:
    """The trial attribute, user or system, that holds what a trial had cost at a step.

    Set beside each report: ``trial.set_user_attr(cost_attribute("flops", step), 3.2e9)``.
    """
    return f"fathom:{unit}:{step}"


class CostFairPruner(BasePruner):
    """Prunes a trial that is behind others that have cost as much.

    A trial's best value so far is compared with the best so far of finished trials at the same
    cost, interpolated linearly between their steps. A finished trial has its last value from its
    end on, and takes no part below the cost of its first step. Values that are not finite count as
    none at all; a trial without any other is the worst. Trials whose costs are not known
    (`cost_attribute`) are never pruned and never compared with.

    Args:
        unit: of cost, part of the attributes' names.
        percentile: the best so many per cent of the trials go on.
        n_startup_trials: trials that finish before any is pruned.
        n_min_trials: finished trials to compare with, or the trial goes on.
        n_steps: steps of a whole schedule; of the longest finished trial unless given.
        min_share: share of its schedule that the cheapest trial has before it may be pruned.
        max_share: the largest such share, of the dearest.
        peer_ratio: how much cheaper than a trial its peers may be.
        direction: of the intermediate values; the study's unless given, which a study of several
            objectives does not have.

    Raises:
        ValueError: an argument is out of its range.
    """

    def __init__(
        self,
        unit: Unit = "flops",
        *,
        percentile: float = 50.0,
        n_startup_trials: int = 5,
        n_min_trials: int = 2,
        n_steps: int | None = None,
        min_share: float = 0.25,
        max_share: float = 0.9,
        peer_ratio: float = 1.3,
        direction: Literal["minimize", "maximize"] | None = None,
    ) -> None:
        if unit not in _UNITS:
            raise ValueError(f"unit={unit!r}: must be 'flops' or 'device_seconds'.")
        if not 0 < percentile < 100:
            raise ValueError(f"percentile={percentile}: must lie between 0 and 100.")
        if not 0 < min_share <= max_share <= 1:
            given = f"min_share={min_share}, max_share={max_share}"
            raise ValueError(f"{given}: must be above 0, ascend, and be at most 1.")
        if peer_ratio < 1:
            raise ValueError(f"peer_ratio={peer_ratio}: must be at least 1.")
        least = {"n_startup_trials": n_startup_trials, "n_min_trials": n_min_trials}
        for name, count in (least | {"n_steps": 1 if n_steps is None else n_steps}).items():
            if count < 1:
                raise ValueError(f"{name}={count}: must be at least 1.")
        self._unit = unit
        self._percentile = percentile
        self._n_startup_trials = n_startup_trials
        self._n_min_trials = n_min_trials
        self._n_steps = n_steps
        self._min_share = min_share
        self._max_share = max_share
        self._peer_ratio = peer_ratio
        self._direction = direction

    def prune(self, study: Study, trial: FrozenTrial) -> bool:
        """Whether the trial is behind, for what it has cost."""
        finished = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
        step = trial.last_step
        if step is None or len(finished) < self._n_startup_trials:
            return False
        sign = 1.0 if self._maximises(study) else -1.0
        known = _CURVES[self._unit, sign]
        curves = [known.of(trial) for trial in finished]
        steps = self._n_steps or max(curve.steps for curve in curves)
        share = 1.0 if step >= steps else step / steps
        cost = _cost(self._unit, trial, step)
        if cost is None or share < self._min_share:
            return False
        others = self._at_equal_cost(curves, cost, share)
        if len(others) < self._n_min_trials:
            return False
        return bool(_best(trial, sign) < np.percentile(others, 100 - self._percentile))

    def share(self, cost: float, cheapest: float) -> float:
        """The share of its schedule, of that cost, in which a trial is compared with peers alone.

        `cheapest` is the cost of the cheapest finished trial, in the same unit.
        """
        doublings = math.log2(max(1.0, cost / cheapest))
        return min(self._max_share, self._min_share * (1 + doublings))

    def _at_equal_cost(self, curves: Sequence[CostCurve], cost: float, share: float) -> list[float]:
        """The best so far, at that cost, of the trials to compare with."""
        wholes = [(curve.whole, curve) for curve in curves if curve.whole is not None]
        least, mine = 0.0, cost / share
        if wholes and share < self.share(mine, min(whole for whole, _ in wholes)):
            least = mine / self._peer_ratio
        peers = (curve for whole, curve in wholes if whole >= least)
        return [value for curve in peers if (value := curve.at(cost)) is not None]

    def _maximises(self, study: Study) -> bool:
        if self._direction is not None:
            return self._direction == "maximize"
        return study.direction == StudyDirection.MAXIMIZE


def _best(trial: FrozenTrial, sign: float) -> float:
    """The best value so far, greater being better; minus infinity where there is none."""
    values = (v * sign for v in trial.intermediate_values.values() if math.isfinite(v))
    return max(values, default=-math.inf)


def _cost(unit: str, trial: FrozenTrial, step: int) -> float | None:
    """What the trial had cost at a step; None where nobody knows, or it is nothing."""
    name = cost_attribute(unit, step)
    attributes: Mapping[str, object] = trial.system_attrs
    if name not in attributes:
        attributes = trial.user_attrs
    cost = attributes.get(name)
    return float(cost) if isinstance(cost, int | float) and 0 < cost < math.inf else None


_UNITS: tuple[Unit, ...] = ("flops", "device_seconds")
# Of all studies: pruners are made anew for every decision.
_CURVES = {
    (unit, sign): CostCurves(sign, partial(_cost, unit)) for unit in _UNITS for sign in (1.0, -1.0)
}
