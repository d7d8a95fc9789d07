"""The life of an experiment: every change of its state, and of its studies', happens here.

submit -> RUNNING <-> PAUSED
             |  \\______|____ cancel -> CANCELLED
             |
the methods' studies end -> the confirmation is planned and runs -> COMPLETE
"""

import json
import secrets
from collections.abc import Sequence
from functools import partial

import sqlalchemy as sa
import structlog

from fathom_spaces.errors import Conflict, WrongState
from fathom_spaces.experiment import Experiment, ExperimentState, Outcome
from fathom_spaces.preflight import preflight
from fathom_spaces.tasks import Direction
from fathom_storage import ledger, trials
from fathom_storage.database import Database, clock, take_control
from fathom_storage.records import ExperimentRecord, StudyRecord

from . import evidence, notes, transfer
from .comparison import chosen_depths
from .endings import Ending, end_trials
from .samplers.checks import check
from .search import Planned, dump_plan, planned_slots
from .specs import spec_of
from .transfer import Given

_logger = structlog.get_logger()

FINAL = frozenset({ExperimentState.COMPLETE, ExperimentState.CANCELLED})

_MOVES = {
    "pause": ({ExperimentState.RUNNING}, ExperimentState.PAUSED),
    "resume": ({ExperimentState.PAUSED}, ExperimentState.RUNNING),
    "cancel": ({ExperimentState.RUNNING, ExperimentState.PAUSED}, ExperimentState.CANCELLED),
}
_EVENTS = {"pause": "paused", "resume": "resumed", "cancel": "cancelled"}


def submit(
    database: Database, experiment: Experiment, key: str | None = None
) -> tuple[ExperimentRecord, bool]:
    """Store an experiment and its studies; returns it and whether it is new.

    Raises:
        InvalidSpec: the budget is too small for one trial, a method's libraries are missing, or
            there is nothing to take from a study it names.
        Conflict: the idempotency key was used for another spec.
    """
    preflight(experiment)
    check(experiment)
    spec = experiment.model_dump_json(by_alias=True)
    submitted = database.read(partial(_submitted, key, spec))
    if submitted is not None:  # its sources may be gone by now
        return submitted, False
    given = transfer.of_experiment(database, experiment)

    def work(connection: sa.Connection) -> tuple[ExperimentRecord, bool]:
        take_control(connection)
        known = _submitted(key, spec, connection)
        if known is not None:
            return known, False
        now = clock(connection)
        experiment_id = secrets.token_hex(5)
        row = {
            "id": experiment_id,
            "name": experiment.name,
            "state": ExperimentState.RUNNING,
            "spec": spec,
            "idempotency_key": key,
            "created_at": now,
            "events": 0,
        }
        ledger.add_experiment(connection, row, _studies(experiment, experiment_id, given))
        notes.begin(connection, experiment_id)
        ledger.record_event(
            connection, experiment_id, "experiment.submitted", now, name=experiment.name
        )
        return ledger.experiment(connection, experiment_id), True

    return database.write(work)


def _submitted(key: str | None, spec: str, connection: sa.Connection) -> ExperimentRecord | None:
    """The experiment that was submitted with the key, if any."""
    known = ledger.experiment_by_key(connection, key) if key else None
    if known is not None and known.spec != spec:
        raise Conflict(
            f"The Idempotency-Key {key!r} was used for another spec, experiment {known.id}."
            " Use a new key for a new experiment."
        )
    return known


def move(database: Database, experiment_id: str, verb: str) -> ExperimentRecord:
    """Pause, resume or cancel; doing it twice is fine.

    Raises:
        NotFound: there is no such experiment.
        WrongState: its state does not allow it.
    """
    allowed, target = _MOVES[verb]

    def work(connection: sa.Connection) -> ExperimentRecord:
        take_control(connection)
        record = ledger.experiment(connection, experiment_id, lock=True)
        state = ExperimentState(record.state)
        if state is target:
            return record
        if state not in allowed:
            raise WrongState(f"Experiment {experiment_id} is {state}; it cannot {verb} any more.")
        now = clock(connection)
        ended = {"ended_at": now} if target in FINAL else {}
        ledger.update_experiment(connection, experiment_id, state=target, **ended)
        if target is ExperimentState.CANCELLED:
            _drop(connection, record)
        ledger.record_event(connection, experiment_id, f"experiment.{_EVENTS[verb]}", now)
        return ledger.experiment(connection, experiment_id)

    return database.write(work)


def remove(database: Database, experiment_id: str) -> list[str]:
    """Remove an ended experiment for good; returns the locations of its artifacts.

    Raises:
        NotFound: there is no such experiment.
        WrongState: it has not ended, or a worker still holds one of its trials.
    """

    def work(connection: sa.Connection) -> list[str]:
        take_control(connection)
        record = ledger.experiment(connection, experiment_id, lock=True)
        if record.state not in FINAL:
            raise WrongState(f"Experiment {experiment_id} is {record.state}: cancel it first.")
        mine = ledger.trials_of(connection, experiment_id)
        running = [trial.trial_id for trial in mine if trial.status != "ended"]
        if running:
            raise WrongState(
                f"Workers still hold trials {running} of experiment {experiment_id}. "
                "Try again when they have let go."
            )
        files = trials.artifacts_of_experiment(connection, experiment_id)
        ledger.remove_experiment(connection, experiment_id)
        return [file.location for file in files]

    return database.write(work)


def advance(database: Database, experiment_id: str) -> None:
    """End the studies that are done, plan the confirmation after them, complete the experiment.

    Doing it twice, or at the same time, is fine.
    """
    if experiment_id not in database.read(ledger.ripe):
        return
    while database.write(partial(_end_studies, experiment_id)):
        # Every method has ended, so the choice can be made without holding anybody up.
        plan, trouble = database.read(partial(_plan, experiment_id))
        database.write(partial(_start_confirmation, experiment_id, plan, trouble))


def _end_studies(experiment_id: str, connection: sa.Connection) -> bool:
    """End what is done; returns whether the confirmation is to be planned now."""
    take_control(connection)
    record = ledger.experiment(connection, experiment_id, lock=True)
    if record.state in FINAL:
        return False
    for study in ledger.studies_of(connection, experiment_id):
        if study.state == "running" and _is_done(connection, study):
            _end_study(connection, study)
    *methods, confirm = ledger.studies_of(connection, experiment_id)
    if confirm.state == "complete":
        now = clock(connection)
        ledger.update_experiment(
            connection, experiment_id, state=ExperimentState.COMPLETE, ended_at=now
        )
        ledger.record_event(connection, experiment_id, "experiment.complete", now)
    return confirm.state == "waiting" and all(study.state == "complete" for study in methods)


def _studies(
    experiment: Experiment, experiment_id: str, given: Sequence[Given]
) -> list[dict[str, object]]:
    metric = experiment.task.measure
    beside = [(q.name, Direction.MINIMIZE) for q in experiment.quantities.minimised]
    rows = [
        (m.label, m.kind, m.algorithm, planned_slots(experiment, m), known)
        for m, known in zip(experiment.methods, given, strict=True)
    ]
    confirmation = ("confirm", "confirm", "confirm", 0, Given())
    return [
        {
            "label": label,
            "kind": kind,
            "algorithm": algorithm,
            "optuna_name": f"{experiment.name}-{experiment_id}/{label}",
            "state": "waiting" if kind == "confirm" else "running",
            "planned": planned,
            "objectives": [(metric.name, metric.direction), *beside],
            "attributes": {"fathom_experiment": experiment_id, "metric": metric.name},
            **known.columns(),
        }
        for label, kind, algorithm, planned, known in [*rows, confirmation]
    ]


def _is_done(connection: sa.Connection, study: StudyRecord) -> bool:
    return not study.hands_out and trials.unfinished(connection, study.study_id) == 0


def _end_study(connection: sa.Connection, study: StudyRecord) -> None:
    ledger.update_study(connection, study.study_id, state="complete")
    ledger.record_event(
        connection,
        study.experiment_id,
        "study.complete",
        clock(connection),
        study=study.study_id,
        label=study.label,
    )


def _plan(experiment_id: str, connection: sa.Connection) -> tuple[tuple[Planned, ...], str | None]:
    """Each distinct choice once for each fresh seed, however many methods made it.

    What cannot be planned must not stop the experiment: the comparison says why nothing confirms.
    """
    experiment = spec_of(ledger.experiment(connection, experiment_id))
    try:
        # Others wait to write meanwhile, and no choice looks at a curve.
        runs = evidence.runs_of(connection, experiment_id, curves=False)
        choices = chosen_depths(experiment, runs)
    except Exception as error:  # whatever a worker sent must not stop the experiment
        _logger.exception("no plan", action="confirmation.failed", experiment=experiment_id)
        return (), f"it could not be planned ({type(error).__name__}: {error})"
    serves: dict[str, list[str]] = {}
    for label, choice in choices.items():
        serves.setdefault(json.dumps(choice.params, sort_keys=True), []).append(label)
    plan = tuple(
        Planned(json.loads(params), seed, tuple(labels))
        for seed in range(experiment.confirm.seeds)
        for params, labels in serves.items()
    )
    return plan, None


def _start_confirmation(
    experiment_id: str, plan: tuple[Planned, ...], trouble: str | None, connection: sa.Connection
) -> None:
    ledger.experiment(connection, experiment_id, lock=True)
    confirm = ledger.studies_of(connection, experiment_id)[-1]
    if confirm.state != "waiting":
        return
    ledger.update_study(
        connection,
        confirm.study_id,
        plan=dump_plan(plan),
        planned=len(plan),
        state="running",
        stopped_because=trouble,
    )
    ledger.record_event(
        connection,
        experiment_id,
        "confirmation.planned",
        clock(connection),
        study=confirm.study_id,
        runs=len(plan),
        depths=sorted({int(planned.params["depth"]) for planned in plan}),
    )


def _drop(connection: sa.Connection, record: ExperimentRecord) -> None:
    """End what a cancelled experiment still had ahead; running trials are told by their leases."""
    message = "the experiment was cancelled"
    studies = {study.study_id: study for study in ledger.studies_of(connection, record.id)}
    endings = [
        Ending(record, studies[t.study_id], t, Outcome.CANCELLED, message, None, t.failures)
        for t in ledger.trials_of(connection, record.id)
        if t.status == "queued"
    ]
    end_trials(connection, endings, clock(connection))
    for study in studies.values():
        if study.state != "complete":
            ledger.update_study(
                connection, study.study_id, state="complete", stopped_because=message
            )
