"""Endings: how a trial ends, here and in Optuna's tables."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

import sqlalchemy as sa

from fathom_client.wire import TrialState
from fathom_spaces.experiment import Outcome
from fathom_spaces.study import StudySpec
from fathom_storage import ledger, optuna_store, trials
from fathom_storage.ledger import Event
from fathom_storage.records import ExperimentRecord, StudyRecord, TrialRecord

from .objectives import amounts, objective_values
from .specs import any_spec_of

TRIAL_STATES = {
    Outcome.FINISHED: TrialState.COMPLETE,
    Outcome.PRUNED: TrialState.PRUNED,
    Outcome.INFEASIBLE: TrialState.PRUNED,
}


@dataclass(frozen=True)
class Ending:
    """The end of a trial; `result` is the worker's as JSON, `at_depth` where a lost one stood."""

    record: ExperimentRecord
    study: StudyRecord
    trial: TrialRecord
    outcome: Outcome
    message: str
    result: str | None = None
    failures: int = 0
    at_depth: int | None = None

    @cached_property
    def told(self) -> dict[str, Any]:
        """What the worker said."""
        told: dict[str, Any] = json.loads(self.result) if self.result else {}
        return told

    @property
    def state(self) -> TrialState:
        """As Optuna knows it."""
        return TRIAL_STATES.get(self.outcome, TrialState.FAIL)

    @property
    def depth(self) -> int | None:
        """Of its net, as far as that is known."""
        told, params = self.told, json.loads(self.trial.params)
        known = (told.get("depth"), told.get("at_depth"), self.at_depth, params.get("depth"))
        # Of a bare study 'depth' may be anything.
        return next((found for found in known if type(found) is int), None)


def end_trials(connection: sa.Connection, endings: Sequence[Ending], now: datetime) -> None:
    """Bring trials to their ends, here and in Optuna's tables; the caller has taken control."""
    # As Optuna does: the last report is a pruned trial's value.
    pruned = [one.trial.trial_id for one in endings if one.outcome is Outcome.PRUNED]
    values = optuna_store.last_intermediate_values(connection, pruned)
    finished = [one for one in endings if one.outcome is Outcome.FINISHED]
    values |= {one.trial.trial_id: one.told.get("validation") for one in finished}
    ends = {one.trial.trial_id: (one, values.get(one.trial.trial_id)) for one in endings}
    rows = {trial_id: _columns(one, value, now) for trial_id, (one, value) in ends.items()}
    trials.end(connection, [one.trial for one in endings], rows)
    shown = {trial_id: _shown(one, value) for trial_id, (one, value) in ends.items()}
    optuna_store.end_trials(connection, shown, now)
    ledger.record_events(connection, [_ended(one, value) for one, value in ends.values()], now)


def _columns(ending: Ending, value: float | None, now: datetime) -> dict[str, Any]:
    costs = ending.told.get("costs", {})
    trial = ending.trial
    return {
        "status": "ended",
        "failures": ending.failures,
        "outcome": ending.outcome,
        "message": ending.message,
        "depth": ending.depth,
        "validation": value,
        "test": ending.told.get("test") if ending.outcome is Outcome.FINISHED else None,
        "result": ending.result,
        "flops": max(trial.flops, costs.get("flops", 0)),
        "device_seconds": max(trial.device_seconds, costs.get("device_seconds", 0)),
        "ended_at": now,
    }


def _shown(ending: Ending, value: float | None) -> optuna_store.Ended:
    """The end of a trial as Optuna's readers see it."""
    told, outcome = ending.told, ending.outcome
    attributes = {
        "outcome": outcome,
        "depth": ending.depth,
        "test": told.get("test"),
        "readouts": told.get("readouts"),
        "costs": told.get("costs", {}),
        "latency": told.get("latency"),
        "effective_depth": (told.get("ablation") or {}).get("effective"),
        "message": ending.message[:1000],
    }
    shown = {name: value for name, value in attributes.items() if value not in (None, "", {})}
    values, excess = [] if value is None else [value], {}
    spec = any_spec_of(ending.record)
    if isinstance(spec, StudySpec):
        if len(spec.objectives) > 1:  # one that was pruned has none, however much it reported
            values = told.get("values", []) if outcome is Outcome.FINISHED else []
    elif spec.quantities:
        found = amounts(spec, ending.study, ending.trial.params, told)
        values = objective_values(spec, outcome, value, found)
        excess = spec.quantities.excess(found)
        shown |= found
    return optuna_store.Ended(ending.state.upper(), values, shown, excess)


def _ended(ending: Ending, value: float | None) -> Event:
    told = {
        "state": ending.state,
        "outcome": ending.outcome,
        "depth": ending.depth,
        "value": value,
    }
    trial = ending.trial
    return Event(ending.record.id, "trial.ended", trial.study_id, trial.trial_id, told)
