"""Pruners: whether a running trial is worth its further cost, by Optuna's rules and by ours.

Each repetition is judged among its own trials only: seeds must not tell each other anything, or
their spread would say too little. `CostFairPruner` serves any Optuna study, without the service.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from optuna.trial import FrozenTrial

from fathom_client.wire import Measurement
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.pruning import NEVER, CostFair, Patient, PrunerSettings

from .cost_fair import CostFairPruner, cost_attribute
from .make import Schedule, make_pruner
from .view import view

__all__ = [
    "CostFairPruner",
    "Schedule",
    "cost_attribute",
    "costs_to_keep",
    "is_pruned",
    "judged",
    "make_pruner",
    "should_prune",
    "view",
]


def is_pruned(method: LearnedMethod | SearchedMethod | None) -> bool:
    """Whether trials of the method may be stopped early."""
    return _settings(method).prunes


def should_prune(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod,
    history: Sequence[FrozenTrial],
    number: int,
) -> tuple[bool, dict[str, Any]]:
    """Whether to stop trial `number` at its last step, and what the pruner wants remembered.

    What it wants remembered (the rungs of successive halving) is kept in the trial's system
    attributes, and must be in `history` the next time. Several objectives change nothing: what is
    measured after each epoch is the task's metric, and its direction is the pruner's.
    """
    direction = experiment.task.measure.direction
    schedule = Schedule(experiment.training.epochs, experiment.trials_per_seed(method), direction)
    return judged(method, schedule, history, number)


def judged(
    method: LearnedMethod | SearchedMethod,
    schedule: Schedule,
    history: Sequence[FrozenTrial],
    number: int,
) -> tuple[bool, dict[str, Any]]:
    """As `should_prune`, of trials on a schedule."""
    trial = next(trial for trial in history if trial.number == number)
    if trial.last_step is None or trial.last_step >= schedule.steps:
        return False, {}  # all is spent: stopping it would only lose its result
    study, storage = view(history, schedule.direction, method.label)
    prune = make_pruner(_settings(method), schedule).prune(study, trial)
    return bool(prune), storage.remembered.get(trial._trial_id, {})


def costs_to_keep(
    method: LearnedMethod | SearchedMethod | None, measured: Mapping[int, Measurement]
) -> dict[str, float]:
    """The system attributes by which the method's pruner knows what a trial had cost at steps."""
    settings = _settings(method)
    if isinstance(settings, Patient):
        settings = settings.wrapped
    if not isinstance(settings, CostFair):
        return {}
    unit = settings.unit
    return {cost_attribute(unit, step): getattr(m.costs, unit) for step, m in measured.items()}


def _settings(method: LearnedMethod | SearchedMethod | None) -> PrunerSettings:
    settings: PrunerSettings = getattr(method, "pruner", NEVER)
    return settings
