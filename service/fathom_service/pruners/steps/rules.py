"""Optuna's pruners, asked about one trial and what is kept of the others.

Each first says what the trial alone decides (a warm-up, a step between two rungs), so that most
reports look at nothing else.
"""

import binascii
import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from optuna.pruners import BasePruner, PatientPruner
from optuna.trial import FrozenTrial

from fathom_service.pruners.view import view

from .past import RUNG, BestPast, Past, RungsPast, StepsPast

AnyPast = TypeVar("AnyPast", bound=Past[Any])


@dataclass(frozen=True)
class Verdict:
    """Whether to stop a trial, and what is to be remembered of it as its system attributes."""

    prune: bool
    remembered: dict[str, float] = field(default_factory=dict)


GO_ON, STOP = Verdict(False), Verdict(True)


class Rule(ABC, Generic[AnyPast]):
    """A pruner. What it is asked about is a trial at its last step; it must have one.

    Attributes:
        recalls: whether it reads what it has remembered of the trial.
    """

    recalls = True

    @abstractmethod
    def alone(self, trial: FrozenTrial) -> Verdict | None:
        """What the trial alone decides; None where the others must be looked at."""

    @abstractmethod
    def new_past(self) -> AnyPast:
        """What is to be kept of the other trials, none as yet."""

    @abstractmethod
    def among(self, past: AnyPast, trial: FrozenTrial) -> Verdict:
        """What is decided among the others, where the trial alone does not."""


class AloneRule(Rule[StepsPast]):
    """A pruner of Optuna's that looks at no other trial."""

    def __init__(self, pruner: BasePruner, direction: str) -> None:
        self._pruner = pruner
        self._direction = direction

    def alone(self, trial: FrozenTrial) -> Verdict:
        """Optuna's answer."""
        return Verdict(_asked(self._pruner, [trial], self._direction, trial))

    def new_past(self) -> StepsPast:
        """Nobody needs it."""
        return StepsPast()

    def among(self, past: StepsPast, trial: FrozenTrial) -> Verdict:
        """As alone."""
        del past
        return self.alone(trial)


class PatientRule(Rule[Past[Any]]):
    """Optuna's `PatientPruner`: asks another once the trial has not got better for a while."""

    def __init__(self, wrapped: Rule[Any], patience: int, min_delta: float, direction: str) -> None:
        self._wrapped = wrapped
        self._patience = AloneRule(PatientPruner(None, patience, min_delta), direction)

    def alone(self, trial: FrozenTrial) -> Verdict | None:
        """To go on while there is patience."""
        return self._wrapped.alone(trial) if self._patience.alone(trial).prune else GO_ON

    def new_past(self) -> Past[Any]:
        """What the other needs."""
        past: Past[Any] = self._wrapped.new_past()
        return past

    def among(self, past: Past[Any], trial: FrozenTrial) -> Verdict:
        """What the other says."""
        return self._wrapped.among(past, trial)


class PercentileRule(Rule[StepsPast]):
    """Optuna's `PercentilePruner`, and at 50 its `MedianPruner`."""

    recalls = False

    def __init__(
        self,
        percentile: float,
        maximises: bool,
        *,
        n_startup_trials: int,
        n_min_trials: int,
        n_warmup_steps: int,
        interval_steps: int,
    ) -> None:
        self._percentile = 100 - percentile if maximises else percentile
        self._maximises = maximises
        self._n_startup_trials = n_startup_trials
        self._n_min_trials = n_min_trials
        self._n_warmup_steps = n_warmup_steps
        self._interval_steps = interval_steps

    def alone(self, trial: FrozenTrial) -> Verdict | None:
        """To go on in the warm-up, and between the steps that are looked at."""
        steps = trial.intermediate_values
        if not _is_looked_at(steps, self._n_warmup_steps, self._interval_steps):
            return GO_ON
        return None

    def new_past(self) -> StepsPast:
        """The values at each step."""
        return StepsPast()

    def among(self, past: StepsPast, trial: FrozenTrial) -> Verdict:
        """To stop a trial whose best value is behind that percentile of the others' at its step."""
        if not past.complete or past.complete < self._n_startup_trials:
            return GO_ON
        numbers = [value for value in trial.intermediate_values.values() if not math.isnan(value)]
        if not numbers:
            return STOP
        others = past.at(max(trial.intermediate_values))
        if others.count < self._n_min_trials:
            return GO_ON
        bound = others.percentile(self._percentile)  # NaN is neither above nor below
        behind = max(numbers) < bound if self._maximises else min(numbers) > bound
        return Verdict(behind)


class HalvingRule(Rule[RungsPast]):
    """Optuna's `SuccessiveHalvingPruner`, and `HyperbandPruner` where there are brackets."""

    def __init__(
        self,
        maximises: bool,
        min_resource: int,
        reduction_factor: int,
        bootstrap_count: int,
        skipped_rungs: int = 0,
        bracket: Callable[[int], int] | None = None,
    ) -> None:
        self._maximises = maximises
        self._min_resource = min_resource
        self._reduction_factor = reduction_factor
        self._bootstrap_count = bootstrap_count
        self._skipped_rungs = skipped_rungs
        self._bracket = bracket or _only_one

    def new_past(self) -> RungsPast:
        """Each bracket for itself."""
        return RungsPast(self._bracket)

    def alone(self, trial: FrozenTrial) -> Verdict | None:
        """To go on before the next rung; at a rung without a number, to stop."""
        step = max(trial.intermediate_values)
        if step < self._step_of(_rung(trial), self._bracket(trial.number)):
            return GO_ON
        return STOP if math.isnan(trial.intermediate_values[step]) else None

    def among(self, past: RungsPast, trial: FrozenTrial) -> Verdict:
        """To go on past each rung at which the trial is among the best."""
        bracket, rung = self._bracket(trial.number), _rung(trial)
        step = max(trial.intermediate_values)
        value, remembered = trial.intermediate_values[step], {}
        while step >= self._step_of(rung, bracket):
            remembered[f"{RUNG}{rung}"] = value
            others = past.at(bracket, rung)
            competing = others.count + 1
            ahead = others.above(value) if self._maximises else others.below(value)
            promoted = max(competing // self._reduction_factor - 1, 0)
            if competing <= self._bootstrap_count or ahead > promoted:
                return Verdict(True, remembered)
            rung += 1
        return Verdict(False, remembered)

    def _step_of(self, rung: int, bracket: int) -> int:
        # Each bracket leaves out one more of the first rungs.
        power = self._skipped_rungs + bracket + rung
        return self._min_resource * int(self._reduction_factor**power)


def _only_one(number: int) -> int:
    """Successive halving has no brackets."""
    del number
    return 0


class Brackets:
    """Which bracket of Hyperband's a trial is in: by a hash, so many to each as in Optuna."""

    def __init__(
        self, study_name: str, min_resource: int, max_resource: int, reduction_factor: int
    ) -> None:
        self._study_name = study_name
        count = math.floor(math.log(max_resource / min_resource, reduction_factor)) + 1
        self._budgets = [
            math.ceil(count * reduction_factor ** (count - 1 - bracket) / (count - bracket))
            for bracket in range(count)
        ]

    def __call__(self, number: int) -> int:
        """The bracket of a trial by its number."""
        dealt = binascii.crc32(f"{self._study_name}_{number}".encode()) % sum(self._budgets)
        bracket = 0
        while dealt >= self._budgets[bracket]:
            dealt -= self._budgets[bracket]
            bracket += 1
        return bracket


class BestRule(Rule[BestPast]):
    """A pruner of Optuna's that compares a trial with the best one alone."""

    def __init__(self, pruner: BasePruner, direction: str) -> None:
        self._pruner = pruner
        self._direction = direction

    def alone(self, trial: FrozenTrial) -> None:
        """Nothing."""

    def new_past(self) -> BestPast:
        """The best trial as Optuna chooses it."""
        return BestPast(self._best)

    def among(self, past: BestPast, trial: FrozenTrial) -> Verdict:
        """Optuna's answer where there are but these two."""
        others = [] if past.best is None else [past.best]
        return Verdict(_asked(self._pruner, [*others, trial], self._direction, trial))

    def _best(self, trials: Sequence[FrozenTrial]) -> FrozenTrial | None:
        study, _ = view(trials, self._direction, "")
        try:
            return study.best_trial
        except ValueError:  # none is complete and within its constraints
            return None


def _asked(
    pruner: BasePruner, trials: Sequence[FrozenTrial], direction: str, trial: FrozenTrial
) -> bool:
    """What a pruner of Optuna's says among a few trials."""
    return bool(pruner.prune(view(trials, direction, "")[0], trial))


def _is_looked_at(steps: Collection[int], n_warmup_steps: int, interval_steps: int) -> bool:
    """Whether the last step is the first after a warm-up, or in its interval."""
    last = max(steps)
    if last < n_warmup_steps:
        return False
    begins = (last - n_warmup_steps) // interval_steps * interval_steps + n_warmup_steps
    return max((step for step in steps if step != last), default=-1) < begins


def _rung(trial: FrozenTrial) -> int:
    """The first rung that a trial has not completed."""
    rung = 0
    while f"{RUNG}{rung}" in trial.system_attrs:
        rung += 1
    return rung
