"""Handing out: which trial a worker gets next."""

import json
from datetime import datetime

import sqlalchemy as sa

from fathom_client.wire import Registration
from fathom_spaces.preflight import trial_flops
from fathom_spaces.space import Space
from fathom_storage import ledger, optuna_store, trials
from fathom_storage.database import Database
from fathom_storage.leases import open_studies
from fathom_storage.records import StudyRecord, TrialRecord, WorkerRecord

from . import budget, lifecycle
from .held import Held
from .jobs import values_of
from .search import Proposal, load_plan, propose, propose_planned
from .specs import method_of, spec_of


def next_trial(
    connection: sa.Connection, database: Database, worker: WorkerRecord
) -> TrialRecord | None:
    """A trial that waits for its next attempt, else a new one of the study whose turn it is.

    The caller has taken control, so that slots, numbers and budgets are exact.
    """
    for trial in trials.queued(connection):
        if lacking(worker, connection, ledger.study(connection, trial.study_id)) is None:
            return trial
    for study in open_studies(connection):
        if lacking(worker, connection, study) is None:
            made = _new_trial(connection, database, study)
            if made is not None:
                return made
    return None


def lacking(worker: WorkerRecord, connection: sa.Connection, study: StudyRecord) -> str | None:
    """What the worker would need for a trial of the study and does not have."""
    experiment = spec_of(ledger.experiment(connection, study.experiment_id))
    has = json.loads(worker.capabilities)
    needs = {
        "datasets": ("dataset", experiment.task.dataset),
        "families": ("family", experiment.model.family),
    }
    if study.kind == "learned":
        needs["methods"] = ("method", study.algorithm)
    for capability, (noun, name) in needs.items():
        if name not in has[capability]:
            return f"{noun} {name!r}"
    return None


def note(connection: sa.Connection, held: Held, now: datetime) -> None:
    """Tell the experiment's story: this trial was leased."""
    ledger.record_event(
        connection,
        held.record.id,
        "trial.leased",
        now,
        study=held.study.study_id,
        trial=held.trial.trial_id,
        attempt=held.lease.attempt,
        worker=held.lease.worker_id,
        params=json.loads(held.trial.params),
    )


def capabilities(registration: Registration) -> str:
    """What a worker can do, as it is stored."""
    kept = registration.model_dump(include={"versions", "datasets", "families", "methods"})
    return json.dumps(kept)


def _new_trial(
    connection: sa.Connection, database: Database, study: StudyRecord
) -> TrialRecord | None:
    record = ledger.experiment(connection, study.experiment_id)
    experiment, slot = spec_of(record), trials.slots_taken(connection, study.study_id)
    method = method_of(experiment, study)
    if method is None:
        proposal = propose_planned(load_plan(study.plan), slot)
    else:
        proposal = propose(
            experiment,
            method,
            slot,
            lambda repetition: optuna_store.history(connection, study.study_id, repetition),
        )
    flops = float(trial_flops(experiment, method, values_of(experiment, method, proposal.params)))
    if method is not None:
        verdict = budget.judge(connection, experiment, record.id, flops)
        if verdict.exhausted is not None:
            _stop(connection, database, study, verdict.exhausted)
        if not verdict.fits:
            return None
    return _insert(connection, database, study, proposal, flops)


def _insert(
    connection: sa.Connection,
    database: Database,
    study: StudyRecord,
    proposal: Proposal,
    flops: float,
) -> TrialRecord:
    experiment = spec_of(ledger.experiment(connection, study.experiment_id))
    now = database.now(connection)
    space = optuna_store.distributions(Space(experiment.values()))
    trial_id, number = optuna_store.add_trial(
        connection,
        study.study_id,
        {name: value for name, value in proposal.params.items() if name in space},
        space,
        {"seed": proposal.training_seed, "repetition": proposal.repetition},
        now,
    )
    return trials.add(
        connection,
        trial_id=trial_id,
        study_id=study.study_id,
        slot=proposal.slot,
        number=number,
        seed=proposal.repetition,
        training_seed=proposal.training_seed,
        params=json.dumps(proposal.params),
        reserved_flops=flops,
        started_at=now,
    )


def _stop(connection: sa.Connection, database: Database, study: StudyRecord, because: str) -> None:
    """Hand out no more trials of a study; it ends with those that run."""
    ledger.update_study(connection, study.study_id, stopped_because=because)
    ledger.record_event(
        connection,
        study.experiment_id,
        "study.stopped",
        database.now(connection),
        study=study.study_id,
        label=study.label,
        because=because,
    )
    lifecycle.advance(connection, database, study.experiment_id)
