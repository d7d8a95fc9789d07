"""Leases: who runs which trial until when. One row is one attempt; it is live until it has ended.

    leased --result--> ended
    leased --expired, by the sweeper--> queued --claimed--> leased, attempt + 1, a new token
                                    \\--too many failures--> ended

The token fences: whatever a worker sends with a token of an attempt that has ended changes nothing
of the trial, except a finished result that the trial still lacks.
"""

import secrets
from datetime import datetime, timedelta

import sqlalchemy as sa

from fathom_spaces.errors import NotFound
from fathom_spaces.experiment import Outcome

from . import tables, trials
from .ledger import BARE
from .records import LeaseRecord, StudyRecord, TrialRecord, fetch, fetch_one

_L, _T, _S, _E = tables.leases, tables.trials, tables.studies, tables.experiments


def open_studies(connection: sa.Connection) -> list[StudyRecord]:
    """Studies that may hand out trials, in fair order.

    The experiment with the fewest live leases comes first, then the oldest; within one experiment
    the study that has handed out the smallest share of its plan, so that a budget is shared.
    """
    busy = (
        sa.select(_S.c.experiment_id, sa.func.count().label("leases"))
        .join(_T, _T.c.study_id == _S.c.study_id)
        .where(_T.c.status == "leased")
        .group_by(_S.c.experiment_id)
        .subquery()
    )
    taken = (
        sa.select(_T.c.study_id, sa.func.count().label("trials")).group_by(_T.c.study_id).subquery()
    )
    handed_out = sa.func.coalesce(taken.c.trials, 0)
    query = (
        sa.select(_S)
        .join(_E, _E.c.id == _S.c.experiment_id)
        .outerjoin(busy, busy.c.experiment_id == _S.c.experiment_id)
        .outerjoin(taken, taken.c.study_id == _S.c.study_id)
        .where(_E.c.state == "running", _S.c.state == "running", _S.c.stopped_because.is_(None))
        .where(handed_out < _S.c.planned, _S.c.kind != BARE)
        .order_by(
            sa.func.coalesce(busy.c.leases, 0),
            _E.c.created_at,
            handed_out * 1.0 / _S.c.planned,
            _S.c.position,
        )
    )
    return fetch(connection, StudyRecord, query)


def grant(
    connection: sa.Connection,
    trial: TrialRecord,
    worker_id: str,
    ask: tuple[str, int],
    now: datetime,
    seconds: float,
) -> LeaseRecord:
    """Give the trial's next attempt to a worker; `ask` is the request's key and an index in it."""
    attempt = trial.attempts + 1
    lease = LeaseRecord(
        id=secrets.token_hex(12),
        trial_id=trial.trial_id,
        attempt=attempt,
        worker_id=worker_id,
        token=secrets.token_hex(16),
        ask_key=ask[0],
        ask_index=ask[1],
        started_at=now,
        expires_at=now + timedelta(seconds=seconds),
        ended_at=None,
        outcome=None,
        message="",
        result=None,
        late=False,
    )
    connection.execute(_L.insert().values(**vars(lease)))
    trials.move(connection, trial, "leased", attempts=attempt)
    return lease


def get(connection: sa.Connection, lease_id: str) -> LeaseRecord:
    """The lease, locked until commit; raises `NotFound`."""
    query = sa.select(_L).where(_L.c.id == lease_id).with_for_update()
    found = fetch_one(connection, LeaseRecord, query)
    if found is None:
        raise NotFound("lease", lease_id)
    return found


def of_ask(connection: sa.Connection, key: str) -> list[LeaseRecord]:
    """The leases an earlier request with that key got."""
    query = sa.select(_L).where(_L.c.ask_key == key).order_by(_L.c.ask_index)
    return fetch(connection, LeaseRecord, query)


def renew(connection: sa.Connection, lease_id: str, expires_at: datetime) -> None:
    """Let a lease run until `expires_at`."""
    connection.execute(_L.update().where(_L.c.id == lease_id).values(expires_at=expires_at))


def prolong_all(connection: sa.Connection, expires_at: datetime) -> None:
    """Let every live lease run until `expires_at` at least."""
    short = (_L.c.ended_at.is_(None), _L.c.expires_at < expires_at)
    connection.execute(_L.update().where(*short).values(expires_at=expires_at))


def end(
    connection: sa.Connection, lease_id: str, outcome: str, now: datetime, message: str = ""
) -> None:
    """End a live lease."""
    mine = (_L.c.id == lease_id, _L.c.ended_at.is_(None))
    connection.execute(
        _L.update().where(*mine).values(ended_at=now, outcome=outcome, message=message)
    )


def keep_result(connection: sa.Connection, lease_id: str, result: str, *, late: bool) -> None:
    """Keep what the worker sent, as it was sent; `late` if the lease had ended."""
    connection.execute(_L.update().where(_L.c.id == lease_id).values(result=result, late=late))


def live_of(connection: sa.Connection, trial_id: int) -> LeaseRecord | None:
    """The trial's live lease, if it has one, locked until commit."""
    query = sa.select(_L).where(_L.c.trial_id == trial_id, _L.c.ended_at.is_(None))
    return fetch_one(connection, LeaseRecord, query.with_for_update())


def live(connection: sa.Connection) -> list[LeaseRecord]:
    """All live leases."""
    return fetch(connection, LeaseRecord, sa.select(_L).where(_L.c.ended_at.is_(None)))


def refused_by(connection: sa.Connection, trial_id: int) -> set[str]:
    """The workers that refused the trial."""
    mine = (_L.c.trial_id == trial_id, _L.c.outcome == Outcome.REFUSED)
    return set(connection.scalars(sa.select(_L.c.worker_id).where(*mine)))


def last_error(connection: sa.Connection, experiment_id: str) -> LeaseRecord | None:
    """The experiment's last attempt that ended in an error, or was refused."""
    errors = (Outcome.ERROR, Outcome.REFUSED)
    query = (
        sa.select(_L)
        .join(_T, _T.c.trial_id == _L.c.trial_id)
        .join(_S, _S.c.study_id == _T.c.study_id)
        .where(_S.c.experiment_id == experiment_id, _L.c.outcome.in_(errors))
        .order_by(_L.c.ended_at.desc(), _L.c.id)
        .limit(1)
    )
    return fetch_one(connection, LeaseRecord, query)


def expired(connection: sa.Connection, now: datetime) -> list[LeaseRecord]:
    """Live leases whose time is over, locked; one that is being written to now is left alone."""
    query = sa.select(_L).where(_L.c.ended_at.is_(None), _L.c.expires_at < now)
    return fetch(connection, LeaseRecord, query.order_by(_L.c.id).with_for_update(skip_locked=True))
