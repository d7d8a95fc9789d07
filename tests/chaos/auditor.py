"""The auditor: what a database, alone or against its clients' letters, says against itself.

Every violation is a sentence. `audit` takes a database at any moment; `over=True` says that all
work has ended, so that nothing may be half-way.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from fathom_storage.database import Database

from . import book, testimony
from .book import METHODS, Book
from .letters import Letter

OPTUNA_STATES = {"finished": "COMPLETE", "pruned": "PRUNED", "infeasible": "PRUNED"}
ENDED_WELL = ("finished", "pruned")


def audit(database: Database, letters: Sequence[Letter] = (), *, over: bool = False) -> list[str]:
    """Every violation that can be found; an empty list where all is well.

    Letters are compared only if there are any: then they must be all that was ever sent. They must
    have been read before this is called, since what is answered must be there already.
    """
    read = book.read(database)
    found = [sentence for check in _CHECKS for sentence in check(read)]
    if over:
        found += _unfinished(read)
    if letters:
        found += testimony.violations(read, letters)
    return found


def _numbers(read: Book) -> Iterator[str]:
    """Readers of Optuna's tables rely on number = rank by id."""
    for study_id, mine in book.grouped(read.theirs, "study_id").items():
        numbers = [row.number for row in sorted(mine, key=lambda row: row.trial_id)]
        if numbers != list(range(len(numbers))):
            yield f"Optuna study {study_id}: numbers are not ranks by id: {numbers[:50]}."
    ours = {row.trial_id: row for row in read.trials}
    for trial_id in ours.keys() ^ read.optuna.keys():
        where = "our tables" if trial_id in ours else "Optuna's tables"
        yield f"Trial {trial_id} is in {where} only."
    for trial_id in ours.keys() & read.optuna.keys():
        here, there = ours[trial_id], read.optuna[trial_id]
        if (here.number, here.study_id) != (there.number, there.study_id):
            yield f"Trial {trial_id} has another number or study in Optuna's tables."


def _plans(read: Book) -> Iterator[str]:
    """The plan's slots and the grid's points are handed out once each; no budget is overdrawn."""
    for study in read.studies:
        mine = read.trials_of.get(study.study_id, [])
        slots = [trial.slot for trial in mine]
        if slots != list(range(len(slots))):
            yield f"Study {study.study_id}: slots are not 0 to {len(slots) - 1} each once: {slots}."
        if len(mine) != study.handed_out:
            yield f"Study {study.study_id}: {len(mine)} trials, {study.handed_out} handed out."
        if len(mine) > study.planned:
            yield f"Study {study.study_id}: {len(mine)} trials, {study.planned} planned."
        yield from _counted(study, mine)
        if study.algorithm == "grid":
            yield from _grid(study, mine)
    for experiment in read.experiments:
        yield from _budget(read, experiment)


def _counted(study: Any, mine: Sequence[Any]) -> Iterator[str]:
    """Budgets go by what a study has counted of its trials that have ended."""
    ended = [t for t in mine if t.status == "ended" and t.outcome != "infeasible"]
    took = (
        len(ended),
        math.fsum(trial.flops for trial in ended),
        math.fsum(trial.device_seconds for trial in ended),
    )
    counted = (study.ended_trials, study.ended_flops, study.ended_device_seconds)
    if any(not math.isclose(*pair, abs_tol=1e-9) for pair in zip(took, counted, strict=True)):
        yield f"Study {study.study_id}: its ended trials took {took}, it counts {counted}."


def _grid(study: Any, mine: Sequence[Any]) -> Iterator[str]:
    points = Counter((trial.params, trial.repetition) for trial in mine)
    for (params, repetition), times in points.items():
        if times > 1:
            yield f"Study {study.study_id}: point {params}, seed {repetition}: {times} times."
    whole = study.state == "complete" and study.stopped_because is None
    if whole and len(mine) != study.planned:
        yield f"Study {study.study_id}: {len(mine)} of {study.planned} grid points were handed out."


def _budget(read: Book, experiment: Any) -> Iterator[str]:
    allowed = (json.loads(experiment.spec).get("budget") or {}).get("trials")
    if allowed is None:
        return
    mine = [
        trial
        for study in read.studies
        if study.experiment_id == experiment.id and study.kind in METHODS
        for trial in read.trials_of.get(study.study_id, [])
        if trial.outcome != "infeasible"
    ]
    if len(mine) > allowed:
        yield f"Experiment {experiment.id}: {len(mine)} trials, its budget is {allowed}."


def _states(read: Book) -> Iterator[str]:
    """A trial's state is the same here and there, and an end has one value and one event."""
    ended = Counter(event.trial_id for event in read.events if event.kind == "trial.ended")
    for trial in read.trials:
        name = f"Trial {trial.trial_id} ({trial.status}, {trial.outcome})"
        if (trial.status == "ended") != (trial.outcome is not None):
            yield f"{name}: its status and its outcome differ."
        expected = OPTUNA_STATES.get(trial.outcome, "FAIL") if trial.outcome else "RUNNING"
        there = read.optuna.get(trial.trial_id)
        if there is not None and there.state != expected:
            yield f"{name}: Optuna has {there.state}, not {expected}."
        yield from _value(read, trial, name)
        saved = trial.outcome == "finished" and any(
            lease.late for lease in read.leases_of.get(trial.trial_id, [])
        )
        allowed = (1, 2) if saved else (int(trial.status == "ended"),)
        if ended[trial.trial_id] not in allowed:
            yield f"{name}: {ended[trial.trial_id]} events say that it ended."


def _value(read: Book, trial: Any, name: str) -> Iterator[str]:
    values = [row.value for row in read.values_of.get(trial.trial_id, [])]
    if trial.outcome == "finished":
        if values[:1] != [trial.validation]:
            yield f"{name}: its value is {trial.validation}, Optuna has {values}."
        if trial.validation != json.loads(trial.result or "{}").get("validation"):
            yield f"{name}: its value is not its result's."
    elif trial.outcome != "pruned" and values:
        yield f"{name}: Optuna has values {values}."


def _leases(read: Book) -> Iterator[str]:
    """A trial is leased exactly while one attempt, its last, is live; and it ends well once."""
    for trial in read.trials:
        name = f"Trial {trial.trial_id} ({trial.status}, {trial.outcome})"
        mine = read.leases_of.get(trial.trial_id, [])
        attempts = [lease.attempt for lease in mine]
        if attempts != list(range(1, trial.attempts + 1)):
            yield f"{name}: attempts {attempts}, {trial.attempts} counted."
        live = [lease.attempt for lease in mine if lease.ended_at is None]
        if live != [trial.attempts] * (trial.status == "leased"):
            yield f"{name}: {len(live)} live leases, of attempts {live}."
        well = [lease.attempt for lease in mine if lease.outcome in ENDED_WELL]
        if len(well) > 1:
            yield f"{name}: attempts {well} all ended well."
        if trial.outcome in ENDED_WELL and trial.result not in [lease.result for lease in mine]:
            yield f"{name}: its result is no attempt's."
        for lease in mine:
            if (lease.ended_at is None) != (lease.outcome is None):
                yield f"Lease {lease.id}: its end and its outcome differ."


def _curves(read: Book) -> Iterator[str]:
    """A measured sequence has no holes; a later attempt begins where it may resume."""
    reached: dict[int, int] = {}
    steps: dict[int, set[int]] = {}
    for (trial_id, attempt), measured in read.bodies.items():
        mine = [step for step, _ in measured]
        name = f"Trial {trial_id}, attempt {attempt}"
        if mine != list(range(mine[0], mine[0] + len(mine))):
            yield f"{name}: its steps have holes or repeats: {mine}."
        if mine[0] > reached.get(trial_id, 0) + 1:
            yield f"{name}: begins at step {mine[0]}, after step {reached.get(trial_id, 0)}."
        if any(body["step"] != step for step, body in measured):
            yield f"{name}: a measurement is kept under another step."
        reached[trial_id] = max(reached.get(trial_id, 0), mine[-1])
        steps.setdefault(trial_id, set()).update(mine)
    theirs = book.grouped(read.steps, "trial_id")
    for trial_id in steps.keys() | theirs.keys():
        here = sorted(steps.get(trial_id, ()))
        there = [row.step for row in theirs.get(trial_id, [])]
        if here != there:
            yield f"Trial {trial_id}: measured at {here}, in Optuna's tables at {there}."


def _events(read: Book) -> Iterator[str]:
    """An experiment's story has no holes: its readers go on by the last number they saw."""
    mine = book.grouped(read.events, "experiment_id")
    for experiment in read.experiments:
        numbers = [event.id for event in mine.get(experiment.id, [])]
        if numbers != list(range(1, experiment.events + 1)):
            yield f"Experiment {experiment.id}: events are not 1 to {experiment.events} each once."


def _unfinished(read: Book) -> Iterator[str]:
    for trial in read.trials:
        if trial.status != "ended":
            yield f"Trial {trial.trial_id} is {trial.status} after all work has ended."
    for study in read.studies:
        if study.state != "complete":
            yield f"Study {study.study_id} is {study.state} after all work has ended."


_CHECKS = (_numbers, _plans, _states, _leases, _curves, _events)
