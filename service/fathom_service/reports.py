"""Reports: what running trials have measured, and what their pruners say to that."""

import json
from collections import ChainMap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command
from fathom_spaces.errors import Conflict
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_storage import ledger, optuna_rows, optuna_store, trials
from fathom_storage.database import Database
from fathom_storage.ledger import Event
from fathom_storage.records import TrialRecord
from fathom_storage.trials import Step

from .held import Held
from .pruners import Candidate, costs_to_keep, decided


@dataclass(frozen=True)
class Reported:
    """What one attempt has sent; `method` may have a pruner that compares costs."""

    held: Held
    method: LearnedMethod | SearchedMethod | None
    measurements: Sequence[Measurement]


@dataclass(frozen=True)
class Pending:
    """A trial to be judged at the last of its new steps."""

    candidate: Candidate
    step: int

    @property
    def trial_id(self) -> int:
        """Of the trial."""
        return self.candidate.trial.trial_id


@dataclass(frozen=True)
class _New:
    """What of a report was not known, by step."""

    held: Held
    measurements: Mapping[int, Measurement]
    costs: Mapping[str, float]

    @property
    def trial(self) -> TrialRecord:
        return self.held.trial

    @property
    def last(self) -> Measurement:
        return self.measurements[max(self.measurements)]


def keep(
    connection: sa.Connection, reports: Sequence[Reported], now: datetime
) -> list[int | Conflict | None]:
    """Store what trials, each of them once, have measured; the last step of each that is new.

    A report with another measurement of a step that is known is a `Conflict`, and none of it is
    kept.
    """
    bodies = [_bodies(report) for report in reports]
    stored = trials.keep_measurements(connection, dict(ChainMap(*bodies)))
    found = [_new(report, mine, stored) for report, mine in zip(reports, bodies, strict=True)]
    unkept = [
        step
        for new, mine in zip(found, bodies, strict=True)
        if isinstance(new, Conflict)
        for step in mine
        if step not in stored
    ]
    trials.remove_measurements(connection, unkept)
    _note(connection, [new for new in found if isinstance(new, _New)], now)
    return [new.last.step if isinstance(new, _New) else new for new in found]


def reached(connection: sa.Connection, trial_id: int, attempt: int) -> int | None:
    """The deepest depth that a learned run had come to, as the attempt's last measurement says."""
    body = trials.last_measured(connection, trial_id, attempt)
    depth = json.loads(body)["trace"].get("reached") if body else None
    return depth if type(depth) is int else None


def _bodies(report: Reported) -> dict[Step, str]:
    trial_id, attempt = report.held.trial.trial_id, report.held.lease.attempt
    return {(trial_id, attempt, m.step): m.model_dump_json() for m in report.measurements}


def _new(
    report: Reported, bodies: Mapping[Step, str], stored: Mapping[Step, str]
) -> _New | Conflict | None:
    for step, body in bodies.items():
        if stored.get(step, body) != body:
            return Conflict(
                "Trial {}, attempt {} already has another measurement at step {}. "
                "A step is measured once.".format(*step)
            )
    steps = {step for _, _, step in bodies.keys() - stored.keys()}
    measured = {m.step: m for m in report.measurements if m.step in steps}
    if not measured:
        return None
    return _New(report.held, measured, costs_to_keep(report.method, measured))


def _note(connection: sa.Connection, found: Sequence[_New], now: datetime) -> None:
    """Tell Optuna's tables, the trials and their stories what is new."""
    if not found:
        return
    values = {
        new.trial.trial_id: {step: m.validation for step, m in sorted(new.measurements.items())}
        for new in found
    }
    optuna_store.add_intermediate_values(connection, values)
    costs = {new.trial.trial_id: new.costs for new in found}
    optuna_rows.set_attributes_of_trials(connection, costs, system=True)
    trials.set_columns(connection, {new.trial.trial_id: _spent(new) for new in found})
    ledger.record_events(connection, [_event(new) for new in found], now)


def _spent(new: _New) -> dict[str, float]:
    costs = new.last.costs
    return {
        "flops": max(new.trial.flops, costs.flops),
        "device_seconds": max(new.trial.device_seconds, costs.device_seconds),
    }


def _event(new: _New) -> Event:
    told = {
        "step": new.last.step,
        "validation": new.last.validation,
        "train_loss": new.last.train_loss,
        "flops": new.last.costs.flops,
    }
    trial = new.trial
    return Event(new.held.record.id, "trial.measured", trial.study_id, trial.trial_id, told)


def judged(database: Database, pending: Sequence[Pending]) -> list[Command]:
    """Ask the pruners about trials, each at its last step, and write down what they say."""
    if not pending:
        return []
    verdicts = decided(database, [one.candidate for one in pending])
    remembered = {
        one.trial_id: noted for one, (_, noted) in zip(pending, verdicts, strict=True) if noted
    }
    pruned = {
        one.trial_id: {"prune_step": one.step}
        for one, (prune, _) in zip(pending, verdicts, strict=True)
        if prune
    }

    def work(connection: sa.Connection) -> None:
        optuna_rows.set_attributes_of_trials(connection, remembered, system=True)
        trials.set_columns(connection, pruned)

    if pruned or remembered:
        database.write(work)
    return [Command.PRUNE if prune else Command.CONTINUE for prune, _ in verdicts]
