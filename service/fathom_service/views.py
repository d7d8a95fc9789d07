"""Views: records as the API shows them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Literal, TypeAlias, cast

from fathom_client.wire import (
    Ablation,
    AttemptView,
    Costs,
    Event,
    ExitCurve,
    ExperimentView,
    Latency,
    LayerCounts,
    Progress,
    StudyView,
    Transfer,
    TrialState,
    TrialView,
)
from fathom_client.wire_work import Artifact, WorkerView
from fathom_spaces.architecture import architecture
from fathom_spaces.counting import counted
from fathom_spaces.experiment import ExperimentState, Outcome
from fathom_spaces.methods import LearnedMethod
from fathom_spaces.study import ENDLESS
from fathom_storage.ledger import Counts
from fathom_storage.records import (
    ArtifactRecord,
    EventRecord,
    ExperimentRecord,
    LeaseRecord,
    StudyRecord,
    TrialRecord,
    WorkerRecord,
)

from .endings import TRIAL_STATES
from .specs import method_of, spec_of, study_spec_of
from .utilisation import Use

Kind: TypeAlias = Literal["learned", "searched", "confirm", "bare", "objective"]

# A worker that waits for work is heard of once a minute, one that trains far more often.
GONE_AFTER = timedelta(seconds=90)
NO_USE = Use()


def experiment_view(
    record: ExperimentRecord,
    studies: Iterable[StudyRecord],
    counts: Mapping[int, Counts],
    *,
    pending: tuple[str, ...] = (),
    whole: bool = True,
) -> ExperimentView:
    """One experiment; without its spec and studies unless `whole`."""
    views = [study_view(record, study, counts.get(study.study_id, Counts())) for study in studies]
    return ExperimentView(
        id=record.id,
        name=record.name,
        state=ExperimentState(record.state),
        created_at=_utc(record.created_at),
        ended_at=_utc_or_none(record.ended_at),
        last_event=record.events,
        progress=_sum([view.progress for view in views]),
        studies=tuple(views) if whole else (),
        pending=pending,
        recommendation=record.recommendation,
        spec=spec_of(record) if whole else None,
    )


def study_view(
    record: ExperimentRecord,
    study: StudyRecord,
    counts: Counts,
    *,
    pending: tuple[str, ...] = (),
) -> StudyView:
    """One study with its progress."""
    spec = study_spec_of(record) if record.kind == "study" else None
    stopped = study.stopped_because is not None or record.state == ExperimentState.CANCELLED
    endless = study.planned == ENDLESS
    if spec is not None:
        objectives = spec.objectives
    else:
        measure = spec_of(record).task.measure
        objectives = ((measure.name, measure.direction),)
    return StudyView(
        id=study.study_id,
        experiment=None if spec else study.experiment_id,
        name=study.label,
        kind=cast(Kind, study.kind),
        optuna_name=study.optuna_name,
        metric=", ".join(name for name, _ in objectives),
        direction=", ".join(direction for _, direction in objectives),
        directions=tuple(way for _, way in objectives) if len(objectives) > 1 else (),
        state=cast(Literal["waiting", "running", "complete"], study.state),
        progress=Progress(
            planned=counts.handed_out if stopped or endless else study.planned,
            running=counts.leased,
            complete=counts.complete,
            pruned=counts.pruned,
            failed=counts.failed,
        ),
        stopped_because=study.stopped_because,
        transfer=tuple(Transfer(**each) for each in json.loads(study.transfer or "[]")),
        pending=pending,
        spec=spec,
    )


def trial_view(
    record: ExperimentRecord,
    study: StudyRecord,
    trial: TrialRecord,
    attempts: Iterable[LeaseRecord] = (),
    stood: Mapping[int, int | None] = MappingProxyType({}),
) -> TrialView:
    """One trial; `stood` is where attempts were, by number, of which only measurements tell."""
    told = json.loads(trial.result) if trial.result else {}
    outcome = Outcome(trial.outcome) if trial.outcome else None
    return TrialView(
        id=trial.trial_id,
        study=trial.study_id,
        number=trial.number,
        state=trial_state(trial),
        params=json.loads(trial.params),
        seed=trial.training_seed,
        repetition=trial.repetition,
        depth=trial.depth,
        architecture=_architecture(record, study, trial),
        value=trial.validation,
        values=told.get("values", ()) if outcome is Outcome.FINISHED else (),
        test=trial.test,
        outcome=outcome,
        message=trial.message,
        signals=trial.signals,
        costs=Costs.model_validate(told["costs"]) if "costs" in told else None,
        readouts=told.get("readouts", {}),
        exits=ExitCurve.model_validate(told["exits"]) if told.get("exits") else None,
        latency=Latency.model_validate(told["latency"]) if told.get("latency") else None,
        layers=_layers(record, study, trial, told),
        ablation=Ablation.model_validate(told["ablation"]) if told.get("ablation") else None,
        started_at=_utc(trial.started_at),
        ended_at=_utc_or_none(trial.ended_at),
        attempts=tuple(attempt_view(one, trial, stood.get(one.attempt)) for one in attempts),
    )


def _architecture(record: ExperimentRecord, study: StudyRecord, trial: TrialRecord) -> str | None:
    if record.kind == "study":
        return None
    experiment = spec_of(record)
    # The depth of one that failed is where it failed, and no choice.
    chosen = trial.depth if trial.outcome == Outcome.FINISHED else None
    return architecture(experiment, method_of(experiment, study), json.loads(trial.params), chosen)


def _layers(
    record: ExperimentRecord, study: StudyRecord, trial: TrialRecord, told: Mapping[str, Any]
) -> LayerCounts | None:
    if record.kind == "study":
        return None
    experiment, method = spec_of(record), method_of(spec_of(record), study)
    chosen = trial.depth if trial.outcome == Outcome.FINISHED else None
    count = counted(experiment, method, json.loads(trial.params), chosen)
    if count is None:
        return None
    learning = isinstance(method, LearnedMethod) and chosen is None
    effective = (told.get("ablation") or {}).get("effective")
    known = {"active": None if learning else count.active, "effective": effective}
    return LayerCounts.model_validate({**asdict(count), **known})


def trial_state(trial: TrialRecord) -> TrialState:
    """Optuna's state of a trial: between two attempts it is still running."""
    if trial.outcome is None:
        return TrialState.RUNNING
    return TRIAL_STATES.get(Outcome(trial.outcome), TrialState.FAIL)


def attempt_view(lease: LeaseRecord, trial: TrialRecord, stood: int | None = None) -> AttemptView:
    """One attempt at a trial, which stood at a depth that it did not say itself."""
    return AttemptView(
        attempt=lease.attempt,
        worker=lease.worker_id,
        started_at=_utc(lease.started_at),
        ended_at=_utc_or_none(lease.ended_at),
        outcome=Outcome(lease.outcome) if lease.outcome else None,
        message=lease.message,
        at_depth=_depth_at_end(lease, trial, stood),
    )


def _depth_at_end(lease: LeaseRecord, trial: TrialRecord, stood: int | None) -> int | None:
    """Where an attempt stood that did not finish: as its worker said or measured, or as asked."""
    if lease.outcome in (None, Outcome.FINISHED):
        return None
    told = json.loads(lease.result) if lease.result else {}
    known = (told.get("at_depth"), stood, json.loads(trial.params).get("depth"))
    return next((depth for depth in known if type(depth) is int and depth >= 0), None)


def worker_view(
    worker: WorkerRecord,
    now: datetime,
    held: tuple[str, ...] = (),
    ended: int = 0,
    use: Use = NO_USE,
) -> WorkerView:
    """One worker, live unless it was silent for long."""
    can = json.loads(worker.capabilities)
    return WorkerView(
        id=worker.id,
        host=worker.host,
        device=worker.device,
        memory_bytes=worker.memory_bytes,
        versions=can["versions"],
        datasets=tuple(can["datasets"]),
        registered_at=_utc(worker.registered_at),
        last_seen_at=_utc(worker.last_seen_at),
        state="live" if is_live(worker, now) else "gone",
        leases=held,
        trials_ended=ended,
        features=tuple(can.get("features", ())),
        busy=use.busy,
        samples_per_second=use.samples_per_second,
        queue_wait_seconds=use.queue_wait_seconds,
    )


def is_live(worker: WorkerRecord, now: datetime) -> bool:
    """Whether the worker was heard of lately."""
    return worker.last_seen_at > now - GONE_AFTER


def event_view(event: EventRecord) -> Event:
    """One event."""
    return Event(
        id=event.id,
        kind=event.kind,
        experiment=event.experiment_id,
        study=event.study_id,
        trial=event.trial_id,
        at=_utc(event.at),
        data=json.loads(event.data),
    )


def artifact_view(artifact: ArtifactRecord) -> Artifact:
    """One file of a trial."""
    return Artifact(
        name=artifact.name,
        size_bytes=artifact.size_bytes,
        sha256=artifact.sha256,
        attempt=artifact.attempt,
    )


def _sum(parts: list[Progress]) -> Progress:
    names = Progress.model_fields
    return Progress(**{name: sum(getattr(part, name) for part in parts) for name in names})


def _utc(time: datetime) -> datetime:
    return time.replace(tzinfo=UTC)


def _utc_or_none(time: datetime | None) -> datetime | None:
    return None if time is None else _utc(time)
