"""The ledger: experiments, their studies, and the events that tell their story."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
import structlog

from fathom_spaces.errors import NotFound

from . import optuna_store, tables, transferred
from .numbered import Numbered
from .records import (
    EventRecord,
    ExperimentRecord,
    StudyRecord,
    TrialRecord,
    fetch,
    fetch_by,
    fetch_one,
)

_logger = structlog.get_logger()

# The kind of a study that any program asks for trials; no worker runs them.
BARE = "bare"
# The kind of a study whose trials are runs of a user's function by workers.
OBJECTIVE = "objective"

_E, _S, _T = tables.experiments, tables.studies, tables.trials

# Each experiment counts its events.
_STORY = Numbered(tables.events, "experiment_id", "id", key=_E.c.id, count=_E.c.events)


@dataclass(frozen=True)
class Counts:
    """Trials of a study by what became of them."""

    handed_out: int = 0
    leased: int = 0
    queued: int = 0
    complete: int = 0
    pruned: int = 0
    failed: int = 0

    @property
    def ended(self) -> int:
        """Trials that will not change any more."""
        return self.complete + self.pruned + self.failed


@dataclass(frozen=True)
class Event:
    """Something that happened, to be told in an experiment's story."""

    experiment_id: str
    kind: str
    study: int | None = None
    trial: int | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


def add_experiment(
    connection: sa.Connection, row: Mapping[str, Any], studies: list[dict[str, Any]]
) -> None:
    """Insert an experiment and its studies, each with a study of Optuna's.

    `studies` hold the columns of `fathom_studies` less the ids, plus `objectives` (names and
    directions) and `attributes` for Optuna's side; and `transferred`, the trials that one knows
    from its start, if any.
    """
    connection.execute(_E.insert().values(**row))
    for position, study in enumerate(studies):
        columns = dict(study)
        known = columns.pop("transferred", ())
        study_id = optuna_store.add_study(
            connection,
            columns["optuna_name"],
            columns.pop("objectives"),
            columns.pop("attributes"),
        )
        connection.execute(
            _S.insert().values(
                study_id=study_id, experiment_id=row["id"], position=position, **columns
            )
        )
        transferred.add(connection, study_id, known)


def experiment(
    connection: sa.Connection, experiment_id: str, *, lock: bool = False
) -> ExperimentRecord:
    """The experiment with that id; raises `NotFound`. `lock` holds its row until commit."""
    query = sa.select(_E).where(_E.c.id == experiment_id)
    found = fetch_one(connection, ExperimentRecord, query.with_for_update() if lock else query)
    if found is None:
        raise NotFound("experiment", experiment_id)
    return found


def several(
    connection: sa.Connection, experiment_ids: Collection[str]
) -> dict[str, ExperimentRecord]:
    """Those of the experiments that are there, by id."""
    return fetch_by(connection, ExperimentRecord, _E.c.id, experiment_ids)


def experiment_by_key(connection: sa.Connection, key: str) -> ExperimentRecord | None:
    """The experiment that was submitted with that idempotency key."""
    return fetch_one(connection, ExperimentRecord, sa.select(_E).where(_E.c.idempotency_key == key))


def experiments(
    connection: sa.Connection,
    limit: int,
    after: tuple[datetime, str] | None = None,
    kind: str = "experiment",
) -> list[ExperimentRecord]:
    """Experiments, newest first, that come after the one with that time and id.

    With the kind 'study' the owners of bare studies.
    """
    query = sa.select(_E).where(_E.c.kind == kind).limit(limit)
    query = query.order_by(_E.c.created_at.desc(), _E.c.id.desc())
    if after is not None:
        query = query.where(sa.tuple_(_E.c.created_at, _E.c.id) < sa.tuple_(*after))
    return fetch(connection, ExperimentRecord, query)


def in_state(connection: sa.Connection, state: str) -> list[ExperimentRecord]:
    """Experiments in a state, oldest first."""
    query = sa.select(_E).where(_E.c.state == state).order_by(_E.c.created_at)
    return fetch(connection, ExperimentRecord, query)


def ripe(connection: sa.Connection) -> list[str]:
    """Ids of experiments that can be moved on: no study of theirs hands out or waits for a trial.

    A study without a trial ahead may have ended; so may one that was never counted as ended since
    a server died. Looking twice does no harm.
    """
    open_trials = sa.exists().where(_T.c.study_id == _S.c.study_id, _T.c.status.in_(tables.OPEN))
    hands_out = sa.and_(_S.c.stopped_because.is_(None), _S.c.handed_out < _S.c.planned)
    done = sa.exists().where(
        _S.c.experiment_id == _E.c.id, _S.c.state == "running", ~hands_out, ~open_trials
    )
    at_work = sa.exists().where(_S.c.experiment_id == _E.c.id, _S.c.state == "running")
    query = sa.select(_E.c.id).where(_E.c.ended_at.is_(None), sa.or_(done, ~at_work))
    return list(connection.scalars(query.order_by(_E.c.created_at)))


def update_experiment(connection: sa.Connection, experiment_id: str, **columns: Any) -> None:
    """Set columns of one experiment."""
    connection.execute(_E.update().where(_E.c.id == experiment_id).values(**columns))


def studies_of(connection: sa.Connection, experiment_id: str) -> list[StudyRecord]:
    """The experiment's studies in the order of its methods, the confirmation last."""
    query = sa.select(_S).where(_S.c.experiment_id == experiment_id).order_by(_S.c.position)
    return fetch(connection, StudyRecord, query)


def study(connection: sa.Connection, study_id: int) -> StudyRecord:
    """The study with that id; raises `NotFound`."""
    found = fetch_one(connection, StudyRecord, sa.select(_S).where(_S.c.study_id == study_id))
    if found is None:
        raise NotFound("study", study_id)
    return found


def studies(connection: sa.Connection, study_ids: Collection[int]) -> dict[int, StudyRecord]:
    """Those of the studies that are there, by id."""
    return fetch_by(connection, StudyRecord, _S.c.study_id, study_ids)


def algorithms(connection: sa.Connection) -> set[str]:
    """Of the studies that run."""
    query = sa.select(_S.c.algorithm).where(_S.c.state == "running").distinct()
    return set(connection.scalars(query))


def update_study(connection: sa.Connection, study_id: int, **columns: Any) -> None:
    """Set columns of one study."""
    connection.execute(_S.update().where(_S.c.study_id == study_id).values(**columns))


def trials_of(connection: sa.Connection, experiment_id: str) -> list[TrialRecord]:
    """All trials of an experiment, oldest first."""
    query = (
        sa.select(_T)
        .join(_S, _S.c.study_id == _T.c.study_id)
        .where(_S.c.experiment_id == experiment_id)
        .order_by(_T.c.trial_id)
    )
    return fetch(connection, TrialRecord, query)


def counts(connection: sa.Connection, experiment_ids: list[str]) -> dict[int, Counts]:
    """Trials by status for each study of these experiments that has any."""
    query = (
        sa.select(_T.c.study_id, _T.c.status, _T.c.outcome, sa.func.count())
        .join(_S, _S.c.study_id == _T.c.study_id)
        .where(_S.c.experiment_id.in_(experiment_ids))
        .group_by(_T.c.study_id, _T.c.status, _T.c.outcome)
    )
    found: dict[int, dict[str, int]] = {}
    for study_id, status, outcome, number in connection.execute(query):
        kinds = {"finished": "complete", "pruned": "pruned", "infeasible": "pruned"}
        kind = kinds.get(outcome, "failed") if status == "ended" else status
        of_study = found.setdefault(study_id, {})
        of_study[kind] = of_study.get(kind, 0) + number
        of_study["handed_out"] = of_study.get("handed_out", 0) + number
    return {study_id: Counts(**numbers) for study_id, numbers in found.items()}


def spent(connection: sa.Connection, experiment_id: str) -> tuple[int, float, float, float]:
    """What the methods of an experiment took so far: trials, FLOPs, FLOPs reserved, device seconds.

    An open trial counts with what it has used; what it may still use is reserved. Points beyond a
    constraint were never trained and do not count. However many trials have ended, only open ones
    are looked at: studies keep what the others took.
    """
    mine = (_S.c.experiment_id == experiment_id, _S.c.kind != "confirm")
    ended = sa.select(
        _total(_S.c.ended_trials).label("trials"),
        _total(_S.c.ended_flops).label("flops"),
        _total(_S.c.ended_device_seconds).label("seconds"),
    ).where(*mine)
    ahead = sa.case((_T.c.reserved_flops > _T.c.flops, _T.c.reserved_flops - _T.c.flops), else_=0.0)
    still_open = (
        sa.select(
            sa.func.count().label("trials"),
            _total(_T.c.flops).label("flops"),
            _total(ahead).label("reserved"),
            _total(_T.c.device_seconds).label("seconds"),
        )
        .join(_S, _S.c.study_id == _T.c.study_id)
        .where(*mine, _T.c.status.in_(tables.OPEN))
    )
    past, now = ended.subquery("past"), still_open.subquery("now")
    # One statement, which sees one moment: a trial that ends meanwhile is counted once.
    query = sa.select(
        past.c.trials + now.c.trials,
        past.c.flops + now.c.flops,
        now.c.reserved,
        past.c.seconds + now.c.seconds,
    ).select_from(past.join(now, sa.true()))
    trials, flops, reserved, seconds = connection.execute(query).one()
    return int(trials), float(flops), float(reserved), float(seconds)


def _total(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.coalesce(sa.func.sum(column), 0)


def record_event(
    connection: sa.Connection,
    experiment_id: str,
    kind: str,
    at: datetime,
    *,
    study: int | None = None,
    trial: int | None = None,
    **data: Any,
) -> None:
    """Append to the experiment's story; its row is locked until commit: no gap in the numbers."""
    record_events(connection, [Event(experiment_id, kind, study, trial, data)], at)


def record_events(connection: sa.Connection, told: Sequence[Event], at: datetime) -> None:
    """Append to the stories of several experiments, whose rows are locked until commit."""
    if told:
        _STORY.append(connection, [_event(event, at) for event in told])


def _event(event: Event, at: datetime) -> dict[str, Any]:
    ids = {"experiment": event.experiment_id, "study": event.study, "trial": event.trial}
    level = _logger.debug if event.kind == "trial.measured" else _logger.info
    level(event.kind, action=event.kind, **ids, **event.data)
    return {
        "experiment_id": event.experiment_id,
        "kind": event.kind,
        "study_id": event.study,
        "trial_id": event.trial,
        "at": at,
        "data": json.dumps(event.data),
    }


def events_after(
    connection: sa.Connection, experiment_id: str, after: int, limit: int = 500
) -> list[EventRecord]:
    """Events with a number above `after`, in order."""
    events = tables.events
    query = (
        sa.select(events)
        .where(events.c.experiment_id == experiment_id, events.c.id > after)
        .order_by(events.c.id)
        .limit(limit)
    )
    return fetch(connection, EventRecord, query)


def events_of_kind(connection: sa.Connection, experiment_id: str, kind: str) -> list[EventRecord]:
    """The experiment's events of one kind, in order."""
    events = tables.events
    mine = (events.c.experiment_id == experiment_id, events.c.kind == kind)
    return fetch(connection, EventRecord, sa.select(events).where(*mine).order_by(events.c.id))


def remove_experiment(connection: sa.Connection, experiment_id: str) -> None:
    """Remove an experiment with all that belongs to it: its studies, their trials, its events."""
    study_ids = [s.study_id for s in studies_of(connection, experiment_id)]
    trial_ids = sa.select(_T.c.trial_id).where(_T.c.study_id.in_(study_ids))
    for table in (tables.leases, tables.measurements, tables.artifacts):
        connection.execute(table.delete().where(table.c.trial_id.in_(trial_ids)))
    connection.execute(_T.delete().where(_T.c.study_id.in_(study_ids)))
    for table in (tables.sampler_states, tables.enqueued, tables.transferred):
        connection.execute(table.delete().where(table.c.study_id.in_(study_ids)))
    connection.execute(tables.events.delete().where(tables.events.c.experiment_id == experiment_id))
    connection.execute(_S.delete().where(_S.c.study_id.in_(study_ids)))
    connection.execute(_E.delete().where(_E.c.id == experiment_id))
    for study_id in study_ids:
        optuna_store.remove_study(connection, study_id)
