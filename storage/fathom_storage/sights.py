"""What pages look at: trials that run, attempts over time, trials in any order. Reads alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

import sqlalchemy as sa

from . import tables
from .records import TrialRecord, fetch

Order: TypeAlias = Literal["oldest", "newest", "best"]

_T, _S, _L, _M = tables.trials, tables.studies, tables.leases, tables.measurements


@dataclass(frozen=True)
class Running:
    """A trial that a worker holds; `step` and `body` are those of its latest measurement."""

    trial_id: int
    study: str
    repetition: int
    params: str
    worker: str
    attempt: int
    started_at: datetime
    step: int | None
    body: str | None


@dataclass(frozen=True)
class Attempt:
    """One attempt at a trial: who ran it, when, and how it ended; null while it runs."""

    trial_id: int
    study: str
    attempt: int
    worker: str
    started_at: datetime
    ended_at: datetime | None
    outcome: str | None


def running(connection: sa.Connection, experiment_id: str, limit: int) -> list[Running]:
    """Trials of an experiment that workers hold now, the latest begun first."""
    other = _M.alias()
    latest = (
        sa.select(sa.func.max(other.c.step))
        .where(other.c.trial_id == _L.c.trial_id, other.c.attempt == _L.c.attempt)
        .correlate(_L)
        .scalar_subquery()
    )
    here = sa.and_(
        _M.c.trial_id == _L.c.trial_id, _M.c.attempt == _L.c.attempt, _M.c.step == latest
    )
    columns = (
        _T.c.trial_id,
        _S.c.label.label("study"),
        _T.c.repetition,
        _T.c.params,
        _L.c.worker_id.label("worker"),
        _L.c.attempt,
        _L.c.started_at,
        _M.c.step,
        _M.c.body,
    )
    query = (
        sa.select(*columns)
        .select_from(_T.join(_S, _S.c.study_id == _T.c.study_id))
        .join(_L, sa.and_(_L.c.trial_id == _T.c.trial_id, _L.c.ended_at.is_(None)))
        .join(_M, here, isouter=True)
        .where(_S.c.experiment_id == experiment_id, _T.c.status == "leased")
        .order_by(_L.c.started_at.desc(), _T.c.trial_id.desc())
        .limit(limit)
    )
    return fetch(connection, Running, query)


def attempts_of_experiment(connection: sa.Connection, experiment_id: str) -> list[Attempt]:
    """All attempts at an experiment's trials, in the order in which they began."""
    return fetch(connection, Attempt, _attempts().where(_S.c.experiment_id == experiment_id))


def latest_attempts(connection: sa.Connection, limit: int) -> list[Attempt]:
    """The attempts of all workers that began last, in the order in which they began."""
    newest = sa.select(_L.c.id).order_by(_L.c.started_at.desc()).limit(limit).subquery()
    mine = _L.c.id.in_(sa.select(newest.c.id))
    return fetch(connection, Attempt, _attempts().where(mine))


def sorted_trials(
    connection: sa.Connection, study_id: int, order: Order, limit: int, offset: int, *, high: bool
) -> list[TrialRecord]:
    """A part of a study's trials; the best have the highest validation values where `high`."""
    value = _T.c.validation.desc() if high else _T.c.validation
    orders: dict[Order, Sequence[Any]] = {
        "oldest": (_T.c.trial_id,),
        "newest": (_T.c.trial_id.desc(),),
        "best": (_T.c.validation.is_(None), value, _T.c.trial_id),
    }
    query = sa.select(_T).where(_T.c.study_id == study_id).order_by(*orders[order])
    return fetch(connection, TrialRecord, query.limit(limit).offset(offset))


def _attempts() -> sa.Select[Any]:
    columns = (
        _L.c.trial_id,
        _S.c.label.label("study"),
        _L.c.attempt,
        _L.c.worker_id.label("worker"),
        _L.c.started_at,
        _L.c.ended_at,
        _L.c.outcome,
    )
    joined = _L.join(_T, _T.c.trial_id == _L.c.trial_id).join(_S, _S.c.study_id == _T.c.study_id)
    return sa.select(*columns).select_from(joined).order_by(_L.c.started_at, _L.c.trial_id)
