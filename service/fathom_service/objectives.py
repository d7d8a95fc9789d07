"""Objectives and constraints of trials: what is known of each, stored, and told to samplers."""

import copy
import json
from collections.abc import Mapping, Sequence
from typing import Any

from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, SearchedMethod, SearchedSettings
from fathom_spaces.objectives import LATENCY, counted
from fathom_spaces.study import StudySpec
from fathom_storage.records import StudyRecord

from .specs import method_of


def amounts(
    experiment: Experiment, study: StudyRecord, params: str, told: Mapping[str, Any]
) -> dict[str, float]:
    """What is known of a trial's net, by name; `params` and `told`, its result, are as stored.

    Of a learned run that has not said its depth, nothing is.
    """
    given = json.loads(params)
    method = method_of(experiment, study)
    asked = experiment.resolve(experiment.given(method, given)).get("depth")
    depth = told.get("depth", asked)
    if depth is None:
        return {}
    found = counted(experiment, method, given, int(depth))
    latency = told.get("latency") or {}
    return found | ({LATENCY: latency["milliseconds"]} if latency else {})


def objective_values(
    experiment: Experiment, outcome: Outcome, value: float | None, found: Mapping[str, float]
) -> list[float]:
    """The values of a trial in Optuna's tables: the metric, then what is minimised.

    Of several objectives only a finished trial has values, as in Optuna: a pruned one has none,
    however far it came.
    """
    minimised = experiment.quantities.minimised
    if value is None or (minimised and outcome is not Outcome.FINISHED):
        return []
    return [value, *(found[quantity.name] for quantity in minimised)]


def directions(experiment: Experiment) -> tuple[StudyDirection, ...]:
    """Of the metric, then of what is minimised."""
    metric = StudyDirection[experiment.task.measure.direction.upper()]
    return (metric, *(StudyDirection.MINIMIZE for _ in experiment.quantities.minimised))


def directions_of(spec: StudySpec) -> tuple[StudyDirection, ...]:
    """Of the values that a bare study is told."""
    return tuple(StudyDirection[direction.upper()] for _, direction in spec.objectives)


def seen(
    trials: Sequence[FrozenTrial], experiment: Experiment, *, constrained: bool
) -> Sequence[FrozenTrial]:
    """The trials as a sampler may be shown them; `constrained` if it knows constraints itself.

    Measurements of a pruned trial are of one metric: among several objectives they rank nothing,
    and Optuna's samplers fail on them. To a sampler without constraints, what is beyond one was
    stopped before it had a value, which it takes as worse than any other.
    """
    several = bool(experiment.quantities.minimised)
    if not experiment.quantities:
        return trials
    return [_seen(trial, several=several, constrained=constrained) for trial in trials]


def seen_in_study(trials: Sequence[FrozenTrial], spec: StudySpec) -> Sequence[FrozenTrial]:
    """The trials of a bare study as a sampler may be shown them; see `seen`."""
    if len(spec.objectives) == 1:
        return trials
    return [_seen(trial, several=True, constrained=True) for trial in trials]


def _seen(trial: FrozenTrial, *, several: bool, constrained: bool) -> FrozenTrial:
    beyond = not constrained and any(value > 0 for value in trial.constraints.values())
    if not ((trial.state.is_finished() and beyond) or (several and trial.intermediate_values)):
        return trial
    shown = copy.copy(trial)
    shown.intermediate_values = {}
    if beyond and trial.state is TrialState.COMPLETE:
        shown.state, shown.values = TrialState.PRUNED, None
    return shown


def beyond(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None, params: Params
) -> dict[str, float]:
    """By how much a searched point is beyond constraints that are known without training it."""
    if not isinstance(method, SearchedSettings) or not experiment.quantities.limits:
        return {}
    depth = int(experiment.resolve(experiment.given(method, params))["depth"])
    excess = experiment.quantities.excess(counted(experiment, method, params, depth))
    return {name: value for name, value in excess.items() if value > 0}


def said_of(excess: Mapping[str, float]) -> str:
    """Why a point beyond constraints is not trained."""
    said = (f"{value:,.12g} {name} too many" for name, value in excess.items())
    return f"Never trained: {', '.join(said)}."
