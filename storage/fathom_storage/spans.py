"""Spans: when workers had trials lately, and since when these could have run."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from . import bulk, tables

_L, _T, _S, _E, _M = (
    tables.leases,
    tables.trials,
    tables.studies,
    tables.experiments,
    tables.measurements,
)


@dataclass(frozen=True)
class Span:
    """The time of one lease.

    Attributes:
        ready_at: since when its trial could have run: the end of the attempt before, or the
            submission of its experiment.
    """

    lease_id: str
    worker_id: str
    trial_id: int
    attempt: int
    study_id: int
    experiment_id: str
    kind: str
    started_at: datetime
    ended_at: datetime | None
    ready_at: datetime


def since(connection: sa.Connection, moment: datetime) -> list[Span]:
    """Leases that live, or ended after the moment, in the order in which they began."""
    before = _L.alias()
    query = (
        sa.select(
            _L.c.id.label("lease_id"),
            _L.c.worker_id,
            _L.c.trial_id,
            _L.c.attempt,
            _T.c.study_id,
            _S.c.experiment_id,
            _S.c.kind,
            _L.c.started_at,
            _L.c.ended_at,
            sa.func.coalesce(before.c.ended_at, _E.c.created_at).label("ready_at"),
        )
        .join(_T, _T.c.trial_id == _L.c.trial_id)
        .join(_S, _S.c.study_id == _T.c.study_id)
        .join(_E, _E.c.id == _S.c.experiment_id)
        .outerjoin(
            before,
            sa.and_(before.c.trial_id == _L.c.trial_id, before.c.attempt == _L.c.attempt - 1),
        )
        .where(sa.or_(_L.c.ended_at.is_(None), _L.c.ended_at > moment))
        .order_by(_L.c.started_at, _L.c.id)
    )
    return [Span(**row) for row in connection.execute(query).mappings()]


def results(connection: sa.Connection, lease_ids: Collection[str]) -> dict[str, str]:
    """What workers sent of the ends of these leases, as JSON, where they sent anything."""
    if not lease_ids:
        return {}
    query = sa.select(_L.c.id, _L.c.result).where(bulk.among(connection, _L.c.id, lease_ids))
    return {row.id: row.result for row in connection.execute(query) if row.result is not None}


def last_measured(connection: sa.Connection, trial_ids: Collection[int]) -> dict[int, str]:
    """The last measurement of each of the trials that has one, as JSON."""
    if not trial_ids:
        return {}
    mine = bulk.among(connection, _M.c.trial_id, trial_ids)
    last = (
        sa.select(_M.c.trial_id, sa.func.max(_M.c.step).label("step"))
        .where(mine)
        .group_by(_M.c.trial_id)
        .subquery()
    )
    same = sa.and_(_M.c.trial_id == last.c.trial_id, _M.c.step == last.c.step)
    query = sa.select(_M.c.trial_id, _M.c.body).join(last, same).order_by(_M.c.attempt)
    return {row.trial_id: row.body for row in connection.execute(query)}
