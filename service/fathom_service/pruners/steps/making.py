"""From a pruner's settings to the rule that decides as it; what they leave open as in `make`."""

from collections.abc import Callable
from typing import Any

from fathom_service.pruners.make import Schedule, make_pruner, ranked
from fathom_spaces.pruning import (
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

from .rules import (
    AloneRule,
    BestRule,
    Brackets,
    HalvingRule,
    PatientRule,
    PercentileRule,
    Rule,
)


def make_rule(settings: PrunerSettings, schedule: Schedule, study_name: str) -> Rule[Any] | None:
    """The rule, or None where a decision needs the trials themselves.

    Hyperband deals trials to brackets by a hash of the study's name.
    """
    make = _MAKERS.get(type(settings))
    return None if make is None else make(settings, schedule, study_name)


def _median(settings: Median, schedule: Schedule, name: str) -> Rule[Any]:
    del name
    return PercentileRule(50.0, _maximises(schedule), **ranked(settings, schedule))


def _percentile(settings: Percentile, schedule: Schedule, name: str) -> Rule[Any]:
    del name
    return PercentileRule(settings.percentile, _maximises(schedule), **ranked(settings, schedule))


def _halving(settings: SuccessiveHalving, schedule: Schedule, name: str) -> Rule[Any]:
    del name
    return HalvingRule(
        _maximises(schedule),
        settings.first_rung(schedule.steps),
        settings.reduction_factor,
        settings.bootstrap_count,
        skipped_rungs=settings.min_early_stopping_rate,
    )


def _hyperband(settings: Hyperband, schedule: Schedule, name: str) -> Rule[Any]:
    first, factor = settings.first_rung(schedule.steps), settings.reduction_factor
    brackets = Brackets(name, first, settings.max_resource or schedule.steps, factor)
    return HalvingRule(
        _maximises(schedule), first, factor, settings.bootstrap_count, bracket=brackets
    )


def _alone(settings: Threshold | NoPruner, schedule: Schedule, name: str) -> Rule[Any]:
    del name
    return AloneRule(make_pruner(settings, schedule), schedule.direction)


def _wilcoxon(settings: Wilcoxon, schedule: Schedule, name: str) -> Rule[Any]:
    del name
    return BestRule(make_pruner(settings, schedule), schedule.direction)


def _patient(settings: Patient, schedule: Schedule, name: str) -> Rule[Any] | None:
    if not settings.wrapped.prunes:
        return AloneRule(make_pruner(settings, schedule), schedule.direction)
    wrapped = make_rule(settings.wrapped, schedule, name)
    if wrapped is None:
        return None
    return PatientRule(wrapped, settings.patience, settings.min_delta, schedule.direction)


def _maximises(schedule: Schedule) -> bool:
    return schedule.direction is Direction.MAXIMIZE


_MAKERS: dict[type[PrunerSettings], Callable[[Any, Schedule, str], Rule[Any] | None]] = {
    NoPruner: _alone,
    Median: _median,
    Percentile: _percentile,
    Threshold: _alone,
    Patient: _patient,
    SuccessiveHalving: _halving,
    Hyperband: _hyperband,
    Wilcoxon: _wilcoxon,
}
