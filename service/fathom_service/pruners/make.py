"""From a pruner's settings to the pruner: Optuna's own, or one of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from optuna.pruners import (
    BasePruner,
    HyperbandPruner,
    MedianPruner,
    NopPruner,
    PatientPruner,
    PercentilePruner,
    SuccessiveHalvingPruner,
    ThresholdPruner,
    WilcoxonPruner,
)

from fathom_spaces.pruning import (
    CostFair,
    Hyperband,
    Median,
    NoPruner,
    Patient,
    Percentile,
    PrunerSettings,
    SuccessiveHalving,
    Threshold,
    Wilcoxon,
)
from fathom_spaces.tasks import Direction

from .cost_fair import CostFairPruner


@dataclass(frozen=True)
class Schedule:
    """What a pruner's defaults depend on.

    Attributes:
        steps: how many measurements a whole trial has, numbered from 1.
        trials: how many trials the search has.
        direction: of the metric that is measured.
    """

    steps: int
    trials: int
    direction: Direction

    @property
    def startup_trials(self) -> int:
        """Trials that finish before any is stopped: as many as TPE starts with in short studies."""
        return max(2, self.trials // 3)

    @property
    def warmup_steps(self) -> int:
        """The first step at which a trial may be stopped."""
        return self.steps // 4 + 1


def make_pruner(settings: PrunerSettings, schedule: Schedule) -> BasePruner:
    """The pruner with these settings; what they leave open follows from the schedule."""
    return _MAKERS[type(settings)](settings, schedule)


def _median(settings: Median, schedule: Schedule) -> BasePruner:
    return MedianPruner(**ranked(settings, schedule))


def _percentile(settings: Percentile, schedule: Schedule) -> BasePruner:
    return PercentilePruner(settings.percentile, **ranked(settings, schedule))


def ranked(settings: Median | Percentile, schedule: Schedule) -> dict[str, Any]:
    """The arguments of a pruner that compares a trial with the others at its step."""
    return {
        "n_startup_trials": settings.startup_trials or schedule.startup_trials,
        "n_min_trials": settings.min_trials,
        **_warm(settings, schedule),
    }


def _warm(settings: Median | Percentile | Threshold, schedule: Schedule) -> dict[str, int]:
    given = settings.warmup_steps
    return {
        "n_warmup_steps": schedule.warmup_steps if given is None else given,
        "interval_steps": settings.interval_steps,
    }


def _threshold(settings: Threshold, schedule: Schedule) -> BasePruner:
    return ThresholdPruner(settings.lower, settings.upper, **_warm(settings, schedule))


def _patient(settings: Patient, schedule: Schedule) -> BasePruner:
    wrapped = make_pruner(settings.wrapped, schedule) if settings.wrapped.prunes else None
    return PatientPruner(wrapped, settings.patience, settings.min_delta)


def _halving(settings: SuccessiveHalving, schedule: Schedule) -> BasePruner:
    return SuccessiveHalvingPruner(
        min_resource=settings.first_rung(schedule.steps),
        reduction_factor=settings.reduction_factor,
        min_early_stopping_rate=settings.min_early_stopping_rate,
        bootstrap_count=settings.bootstrap_count,
    )


def _hyperband(settings: Hyperband, schedule: Schedule) -> BasePruner:
    return HyperbandPruner(
        min_resource=settings.first_rung(schedule.steps),
        max_resource=settings.max_resource or schedule.steps,
        reduction_factor=settings.reduction_factor,
        bootstrap_count=settings.bootstrap_count,
    )


def _wilcoxon(settings: Wilcoxon, schedule: Schedule) -> BasePruner:
    del schedule
    return WilcoxonPruner(p_threshold=settings.p_threshold, n_startup_steps=settings.startup_steps)


def _cost_fair(settings: CostFair, schedule: Schedule) -> BasePruner:
    return CostFairPruner(
        settings.unit,
        percentile=settings.percentile,
        n_startup_trials=settings.startup_trials or schedule.startup_trials,
        n_min_trials=settings.min_trials,
        n_steps=schedule.steps,
        min_share=settings.min_share,
        max_share=settings.max_share,
        peer_ratio=settings.peer_ratio,
        direction=schedule.direction.value,
    )


def _none(settings: NoPruner, schedule: Schedule) -> BasePruner:
    del settings, schedule
    return NopPruner()


_MAKERS: dict[type[PrunerSettings], Callable[[Any, Schedule], BasePruner]] = {
    NoPruner: _none,
    Median: _median,
    Percentile: _percentile,
    Threshold: _threshold,
    Patient: _patient,
    SuccessiveHalving: _halving,
    Hyperband: _hyperband,
    Wilcoxon: _wilcoxon,
    CostFair: _cost_fair,
}
