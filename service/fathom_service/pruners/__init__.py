"""Pruners: whether a running trial is worth its further cost, by Optuna's rules and by ours.

`decided` is how the server asks: over what `steps` keeps of the other trials in memory, as far as a
pruner needs no more; `should_prune` asks the pruner itself, given all trials.

Each repetition is judged among its own trials only: seeds must not tell each other anything, or
their spread would say too little. `CostFairPruner` serves any Optuna study, without the service.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from optuna.trial import FrozenTrial

from fathom_client.wire import Measurement
from fathom_service.histories import HISTORIES
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.pruning import NEVER, CostFair, Patient, PrunerSettings
from fathom_storage import trial_feed
from fathom_storage.database import Database
from fathom_storage.records import TrialRecord

from .cost_fair import CostFairPruner, cost_attribute
from .make import Schedule, make_pruner
from .steps import PASTS, Asked, Rule, Verdict, make_rule
from .view import view

__all__ = [
    "Candidate",
    "CostFairPruner",
    "Schedule",
    "cost_attribute",
    "costs_to_keep",
    "decided",
    "is_pruned",
    "judged",
    "make_pruner",
    "schedule_of",
    "should_prune",
    "view",
]


def is_pruned(method: LearnedMethod | SearchedMethod | None) -> bool:
    """Whether trials of the method may be stopped early."""
    return _settings(method).prunes


@dataclass(frozen=True)
class Candidate:
    """A trial that may be stopped at its last step."""

    trial: TrialRecord
    method: LearnedMethod | SearchedMethod
    schedule: Schedule


def schedule_of(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> Schedule:
    """How many steps the trials of a method have, how many trials there are, and what is better."""
    direction = experiment.task.measure.direction
    return Schedule(experiment.training.epochs, experiment.trials_per_seed(method), direction)


def decided(
    database: Database, candidates: Sequence[Candidate]
) -> list[tuple[bool, dict[str, Any]]]:
    """Of each candidate, whether to stop it, and what the pruner wants remembered.

    As `should_prune`, of the trials that the database has now: those of its repetition, and those
    that foreign programs added to the study. What several need is read once.
    """
    numbers = {one.trial.trial_id: one.trial.number for one in candidates}
    rules = [make_rule(_settings(o.method), o.schedule, o.method.label) for o in candidates]
    recalling = [
        one.trial.trial_id
        for one, rule in zip(candidates, rules, strict=True)
        if rule is not None and rule.recalls
    ]
    now = database.read(lambda c: trial_feed.running_trials(c, numbers, recalling))
    verdicts: dict[int, Verdict] = {}
    asked: dict[int, list[Asked]] = defaultdict(list)
    for one, rule in zip(candidates, rules, strict=True):
        running = now[one.trial.trial_id]
        verdict = _alone(database, one, rule, running)
        if verdict is not None:
            verdicts[one.trial.trial_id] = verdict
        elif rule is not None:
            asked[one.trial.study_id].append(Asked(one.trial.repetition, rule, running))
    for study_id, some in asked.items():
        found = PASTS.decide(database, study_id, some)
        verdicts |= {a.trial._trial_id: verdict for a, verdict in zip(some, found, strict=True)}
    made = [verdicts[one.trial.trial_id] for one in candidates]
    return [(verdict.prune, verdict.remembered) for verdict in made]


def _alone(
    database: Database, candidate: Candidate, rule: Rule[Any] | None, running: FrozenTrial
) -> Verdict | None:
    """What needs no rule's memory of the others, if anything does not."""
    if _is_spent(running, candidate.schedule):
        return Verdict(False)
    if rule is not None:
        return rule.alone(running)
    trial = candidate.trial
    search = (trial.study_id, trial.repetition)
    history = database.read(lambda connection: HISTORIES.read(connection, *search))
    prune, remembered = judged(candidate.method, candidate.schedule, history, trial.number)
    return Verdict(prune, remembered)


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
    return judged(method, schedule_of(experiment, method), history, number)


def judged(
    method: LearnedMethod | SearchedMethod,
    schedule: Schedule,
    history: Sequence[FrozenTrial],
    number: int,
) -> tuple[bool, dict[str, Any]]:
    """As `should_prune`, of trials on a schedule."""
    trial = next(trial for trial in history if trial.number == number)
    if _is_spent(trial, schedule):
        return False, {}
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


def _is_spent(trial: FrozenTrial, schedule: Schedule) -> bool:
    """Whether nothing is left to save: stopping a trial then would only lose its result."""
    return trial.last_step is None or trial.last_step >= schedule.steps


def _settings(method: LearnedMethod | SearchedMethod | None) -> PrunerSettings:
    settings: PrunerSettings = getattr(method, "pruner", NEVER)
    return settings
