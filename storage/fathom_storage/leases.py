"""Leases: who runs which trial until when. One row is one attempt; it is live until it has ended.

    leased --result--> ended
    leased --expired, by the sweeper--> queued --claimed--> leased, attempt + 1, a new token
                                    \\--too many failures--> ended

The token fences: whatever a worker sends with a token of an attempt that has ended changes nothing
of the trial, except a finished result that the trial still lacks.
"""

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from fathom_spaces.errors import NotFound
from fathom_spaces.experiment import Outcome

from . import bulk, tables
from .ledger import BARE
from .records import LeaseRecord, StudyRecord, TrialRecord, fetch, fetch_one, record

_L, _T, _S, _E = tables.leases, tables.trials, tables.studies, tables.experiments


@dataclass(frozen=True)
class OpenStudy:
    """A study that may hand out trials.

    Attributes:
        study: the study.
        leased: the trials of its experiment that run now.
        created_at: of its experiment.
        has_enqueued: whether known configurations were added to it.
    """

    study: StudyRecord
    leased: int
    created_at: datetime
    has_enqueued: bool

    def turn(self, leased: int, handed_out: int) -> tuple[int, datetime, float, int]:
        """What fair order goes by, given how many trials are leased and handed out by now.

        The experiment with the fewest live leases comes first, then the oldest; within one
        experiment the study that has handed out the smallest share of its plan, so that a budget is
        shared.
        """
        return leased, self.created_at, handed_out / self.study.planned, self.study.position


@dataclass(frozen=True)
class End:
    """How an attempt ended, and what the worker sent of it, as it was sent."""

    outcome: str
    message: str = ""
    result: str | None = None


def open_studies(connection: sa.Connection) -> list[OpenStudy]:
    """Studies of running experiments that may hand out trials, in fair order."""
    others = _S.alias()
    leased = (
        sa.select(sa.func.count())
        .select_from(_T.join(others, others.c.study_id == _T.c.study_id))
        .where(others.c.experiment_id == _S.c.experiment_id, _T.c.status == "leased")
        .scalar_subquery()
    )
    added = sa.exists().where(tables.enqueued.c.study_id == _S.c.study_id)
    query = (
        sa.select(_S, leased.label("leased"), _E.c.created_at, added.label("added"))
        .join(_E, _E.c.id == _S.c.experiment_id)
        .where(_E.c.state == "running", _S.c.state == "running", _S.c.stopped_because.is_(None))
        .where(_S.c.handed_out < _S.c.planned, _S.c.kind != BARE)
    )
    found = [
        OpenStudy(record(StudyRecord, row), row["leased"], row["created_at"], bool(row["added"]))
        for row in connection.execute(query).mappings()
    ]
    return sorted(found, key=lambda one: one.turn(one.leased, one.study.handed_out))


def new(
    trial: TrialRecord, worker_id: str, ask: tuple[str, int], now: datetime, seconds: float
) -> LeaseRecord:
    """A trial's next attempt for a worker, not stored yet; `ask` is a key and an index."""
    return LeaseRecord(
        id=secrets.token_hex(12),
        trial_id=trial.trial_id,
        attempt=trial.attempts + 1,
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


def add(connection: sa.Connection, granted: Sequence[LeaseRecord]) -> None:
    """Store leases; their trials are leased from now on."""
    bulk.insert_rows(connection, _L, [vars(lease) for lease in granted])
    moved = [
        {"trial_id": lease.trial_id, "status": "leased", "attempts": lease.attempt}
        for lease in granted
    ]
    bulk.update_rows(connection, _T, "trial_id", moved)


def get(connection: sa.Connection, lease_id: str) -> LeaseRecord:
    """The lease, locked until commit; raises `NotFound`."""
    found = several(connection, [lease_id])
    if not found:
        raise NotFound("lease", lease_id)
    return found[lease_id]


def several(connection: sa.Connection, lease_ids: Collection[str]) -> dict[str, LeaseRecord]:
    """Those of the leases that are there, locked until commit, all in one order."""
    query = sa.select(_L).where(bulk.among(connection, _L.c.id, lease_ids))
    query = query.order_by(_L.c.id).with_for_update()
    return {lease.id: lease for lease in fetch(connection, LeaseRecord, query)}


def of_asks(connection: sa.Connection, keys: Collection[str]) -> dict[str, list[LeaseRecord]]:
    """The leases that earlier requests with these keys got, by key."""
    query = sa.select(_L).where(bulk.among(connection, _L.c.ask_key, keys))
    query = query.order_by(_L.c.ask_key, _L.c.ask_index)
    found: dict[str, list[LeaseRecord]] = {}
    for lease in fetch(connection, LeaseRecord, query):
        found.setdefault(lease.ask_key, []).append(lease)
    return found


def renew(connection: sa.Connection, lease_ids: Collection[str], expires_at: datetime) -> None:
    """Let leases run until `expires_at`."""
    if not lease_ids:
        return
    mine = bulk.among(connection, _L.c.id, lease_ids)
    connection.execute(_L.update().where(mine).values(expires_at=expires_at))


def prolong_all(connection: sa.Connection, expires_at: datetime) -> None:
    """Let every live lease run until `expires_at` at least."""
    short = (_L.c.ended_at.is_(None), _L.c.expires_at < expires_at)
    connection.execute(_L.update().where(*short).values(expires_at=expires_at))


def end(connection: sa.Connection, ends: Mapping[str, End], now: datetime) -> None:
    """End live leases, which the caller has locked, by id."""
    rows = [{"id": lease_id, "ended_at": now, **vars(ended)} for lease_id, ended in ends.items()]
    bulk.update_rows(connection, _L, "id", rows)


def keep_late(connection: sa.Connection, results: Mapping[str, str]) -> None:
    """Keep what workers sent after their leases had ended, by the leases' ids."""
    rows = [{"id": lease, "result": sent, "late": True} for lease, sent in results.items()]
    bulk.update_rows(connection, _L, "id", rows)


def live_of(connection: sa.Connection, trial_ids: Collection[int]) -> list[LeaseRecord]:
    """The live leases of these trials, at most one of each, locked until commit."""
    query = sa.select(_L).where(_L.c.trial_id.in_(trial_ids), _L.c.ended_at.is_(None))
    return fetch(connection, LeaseRecord, query.order_by(_L.c.id).with_for_update())


def live(connection: sa.Connection) -> list[LeaseRecord]:
    """All live leases."""
    return fetch(connection, LeaseRecord, sa.select(_L).where(_L.c.ended_at.is_(None)))


def holders(connection: sa.Connection, worker_ids: Collection[str], now: datetime) -> int:
    """How many of these workers hold a lease that has not expired."""
    mine = (bulk.among(connection, _L.c.worker_id, worker_ids), _L.c.ended_at.is_(None))
    one_each = sa.func.count(sa.distinct(_L.c.worker_id))
    query = sa.select(one_each).where(*mine, _L.c.expires_at > now)
    return int(connection.scalar(query) or 0)


def refusals(connection: sa.Connection, trial_ids: Collection[int]) -> dict[int, set[str]]:
    """The workers that refused trials, by trial."""
    if not trial_ids:
        return {}
    mine = (bulk.among(connection, _L.c.trial_id, trial_ids), _L.c.outcome == Outcome.REFUSED)
    found: dict[int, set[str]] = {}
    for trial_id, worker in connection.execute(
        sa.select(_L.c.trial_id, _L.c.worker_id).where(*mine)
    ):
        found.setdefault(trial_id, set()).add(worker)
    return found


def failed_before(connection: sa.Connection, trial_ids: Collection[int]) -> set[int]:
    """Those of the trials that had an attempt that failed, not just handed back or lost."""
    if not trial_ids:
        return set()
    mine = bulk.among(connection, _L.c.trial_id, trial_ids)
    failed = _L.c.outcome.not_in((Outcome.PREEMPTED, Outcome.LOST))
    query = sa.select(_L.c.trial_id).where(mine, _L.c.ended_at.is_not(None), failed)
    return set(connection.execute(query).scalars())


def last_error(connection: sa.Connection, experiment_id: str) -> LeaseRecord | None:
    """The experiment's last attempt that ended in an error, hung, or was refused."""
    errors = (Outcome.ERROR, Outcome.HUNG, Outcome.REFUSED)
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
