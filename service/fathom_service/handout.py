"""Handing out: which trial a worker gets next."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import partial

import sqlalchemy as sa
import structlog

from fathom_client.wire_work import Registration
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, SearchedMethod, SearchedSettings
from fathom_spaces.objectives import counted
from fathom_spaces.preflight import trial_flops
from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec
from fathom_storage import enqueued, leases, ledger, optuna_rows, optuna_store, trials, workers
from fathom_storage.database import clock
from fathom_storage.ledger import OBJECTIVE
from fathom_storage.records import StudyRecord, TrialRecord, WorkerRecord

from . import budget, lifecycle, transfer
from .bare.proposing import proposed
from .held import Held
from .histories import HISTORIES
from .jobs import values_of
from .samplers.controller import StoredStates
from .search import Proposal, load_plan, propose, propose_planned
from .specs import method_of, spec_of, study_spec_of
from .views import is_live

_log = structlog.get_logger()


def next_trial(connection: sa.Connection, worker: WorkerRecord) -> TrialRecord | None:
    """A trial that waits for its next attempt, else a new one of the study whose turn it is.

    A new one beyond a constraint comes back ended: there is nothing to train, and its sampler and
    its study know already. The caller has taken control, so that slots, numbers and budgets are
    exact.
    """
    for trial in trials.queued(connection):
        study = ledger.study(connection, trial.study_id)
        if lacking(worker, connection, study) is None and _takes(worker, connection, study, trial):
            return trial
    for study in leases.open_studies(connection):
        if lacking(worker, connection, study) is None:
            made = _new_trial(connection, study)
            if made is not None:
                return made
    return None


def _takes(
    worker: WorkerRecord, connection: sa.Connection, study: StudyRecord, trial: TrialRecord
) -> bool:
    """Whether a trial is for this worker: one that refused it leaves it to those that have not.

    Where no other lives that might take it, the refusal is its own to repeat, until the trial has
    failed often enough to say so.
    """
    refused = leases.refused_by(connection, trial.trial_id)
    if worker.id not in refused:
        return True
    now = clock(connection)
    others = [w for w in workers.known(connection) if w.id not in refused and is_live(w, now)]
    return all(lacking(other, connection, study) is not None for other in others)


def lacking(worker: WorkerRecord, connection: sa.Connection, study: StudyRecord) -> str | None:
    """What the worker would need for a trial of the study and does not have."""
    has = json.loads(worker.capabilities)
    record = ledger.experiment(connection, study.experiment_id)
    if study.kind == OBJECTIVE:
        name = str(study_spec_of(record).objective)
        return None if _offered(name, has.get("objectives", [])) else f"objective {name!r}"
    experiment = spec_of(record)
    needs = {
        "datasets": ("dataset", experiment.task.dataset),
        "families": ("family", experiment.model.family),
    }
    if study.kind == "learned":
        needs["methods"] = ("method", study.algorithm)
    if experiment.quantities.latency is not None:
        needs["measures"] = ("measurement", "latency_ms")
    for capability, (noun, name) in needs.items():
        # An older worker has not said what it measures.
        if not _offered(name, has.get(capability, [])):
            return f"{noun} {name!r}"
    return None


def _offered(name: str, entries: list[str]) -> bool:
    """Whether a worker's entries cover the name; one that ends in * stands for all that begin so.

    An entry such as `openml:*` says that the worker will try.
    """
    begins = tuple(entry[:-1] for entry in entries if entry.endswith("*"))
    return name in entries or name.startswith(begins)


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
    kept = registration.model_dump(
        include={"versions", "datasets", "families", "methods", "measures", "objectives"}
    )
    return json.dumps(kept)


def _new_trial(connection: sa.Connection, study: StudyRecord) -> TrialRecord | None:
    record = ledger.experiment(connection, study.experiment_id)
    if study.kind == OBJECTIVE:
        return _new_run(connection, study, study_spec_of(record))
    experiment = spec_of(record)
    method = method_of(experiment, study)
    # Asking a sampler costs time: not for a study that the budget has ended already.
    if method is not None and not _fits(connection, study, experiment, flops=0.0):
        return None
    try:
        proposal = _proposal(connection, study, experiment, method)
        excess = _excess(experiment, method, proposal.params)
        values = values_of(experiment, method, proposal.params)
        flops = 0.0 if excess else float(trial_flops(experiment, method, values))
    except sa.exc.SQLAlchemyError:
        raise  # the database's fault, which may pass: whoever asks again gets the trial
    except Exception as error:  # noqa: BLE001 (a sampler's fault must not stop other studies)
        _sampler_failed(connection, study, error)
        return None
    if excess:
        trial = insert(connection, study, experiment.space(), proposal, flops)
        lifecycle.end_trial(connection, record, trial, Outcome.INFEASIBLE, _beyond(excess))
        return trials.get(connection, trial.trial_id)
    if method is not None and not _fits(connection, study, experiment, flops):
        return None
    return insert(connection, study, experiment.space(), proposal, flops)


def _new_run(connection: sa.Connection, study: StudyRecord, spec: StudySpec) -> TrialRecord | None:
    """A trial of a user's objective."""
    try:
        proposal = proposed(connection, study, spec)
    except sa.exc.SQLAlchemyError:
        raise
    except Exception as error:  # noqa: BLE001 (as above)
        _sampler_failed(connection, study, error)
        return None
    return insert(connection, study, spec.declared, proposal, flops=0.0)


def _sampler_failed(connection: sa.Connection, study: StudyRecord, error: Exception) -> None:
    _log.error("sampler failed", action="sampler.failed", study=study.study_id, exc_info=error)
    stop(connection, study, f"its sampler failed ({type(error).__name__}: {error})")


def _excess(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None, params: Params
) -> dict[str, float]:
    """By how much a searched point is beyond constraints that are known without training it."""
    if not isinstance(method, SearchedSettings) or not experiment.quantities.limits:
        return {}
    depth = int(values_of(experiment, method, params)["depth"])
    excess = experiment.quantities.excess(counted(experiment, method, params, depth))
    return {name: value for name, value in excess.items() if value > 0}


def _beyond(excess: Mapping[str, float]) -> str:
    said = (f"{value:,.12g} {name} too many" for name, value in excess.items())
    return f"Never trained: {', '.join(said)}."


def _proposal(
    connection: sa.Connection,
    study: StudyRecord,
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod | None,
) -> Proposal:
    slot = trials.slots_taken(connection, study.study_id)
    if method is None:
        return propose_planned(load_plan(study.plan), slot)
    past = partial(HISTORIES.read, connection, study.study_id)
    states = partial(StoredStates, connection, study.study_id)
    more = enqueued.of_study(connection, study.study_id)
    before = transfer.history(connection, study, experiment.space(method))
    return propose(experiment, method, slot, past, states, more, before)


def _fits(
    connection: sa.Connection, study: StudyRecord, experiment: Experiment, flops: float
) -> bool:
    """Whether the budget lets such a trial be handed out; one that is spent ends the study."""
    verdict = budget.judge(connection, experiment, study.experiment_id, flops)
    if verdict.exhausted is not None:
        stop(connection, study, verdict.exhausted)
    return verdict.fits


def insert(
    connection: sa.Connection,
    study: StudyRecord,
    searched: Space,
    proposal: Proposal,
    flops: float,
) -> TrialRecord:
    """Make a trial, here and in Optuna's tables, that is about to be leased."""
    now = clock(connection)
    space = optuna_store.distributions(searched)
    trial_id, number = optuna_store.add_trial(
        connection,
        study.study_id,
        {name: value for name, value in proposal.params.items() if name in space},
        space,
        {"seed": proposal.training_seed, "repetition": proposal.repetition},
        now,
    )
    if proposal.attributes:
        optuna_rows.set_trial_attributes(connection, trial_id, proposal.attributes, system=True)
    return trials.add(
        connection,
        trial_id=trial_id,
        study_id=study.study_id,
        slot=proposal.slot,
        number=number,
        repetition=proposal.repetition,
        training_seed=proposal.training_seed,
        params=json.dumps(proposal.params),
        reserved_flops=flops,
        started_at=now,
    )


def stop(connection: sa.Connection, study: StudyRecord, because: str) -> None:
    """Hand out no more trials of a study; it ends with those that run."""
    ledger.update_study(connection, study.study_id, stopped_because=because[:500])
    ledger.record_event(
        connection,
        study.experiment_id,
        "study.stopped",
        clock(connection),
        study=study.study_id,
        label=study.label,
        because=because[:500],
    )
