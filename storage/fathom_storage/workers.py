"""Workers: who they are and when they were last heard of."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from . import tables
from .bulk import among, upsert_rows
from .records import WorkerRecord, fetch, fetch_by, fetch_one

_W = tables.workers
_NEWS = timedelta(seconds=1)


def register(connection: sa.Connection, now: datetime, **columns: Any) -> WorkerRecord:
    """Insert a worker, or replace what is known of it where it registers again."""
    row = {"registered_at": now, "last_seen_at": now, **columns}
    upsert_rows(connection, _W, ("id",), [row], once=("registered_at",))
    found = get(connection, columns["id"])
    assert found is not None
    return found


def get(connection: sa.Connection, worker_id: str) -> WorkerRecord | None:
    """The worker with that id, if it ever registered."""
    return fetch_one(connection, WorkerRecord, sa.select(_W).where(_W.c.id == worker_id))


def several(connection: sa.Connection, worker_ids: Collection[str]) -> dict[str, WorkerRecord]:
    """Those of the workers that have registered, by id."""
    return fetch_by(connection, WorkerRecord, _W.c.id, worker_ids)


def of_fleet(connection: sa.Connection, fleet: str) -> list[WorkerRecord]:
    """The workers named after a fleet, as in `lab-0`."""
    begin = f"{fleet}-"
    query = sa.select(_W).where(_W.c.id.startswith(begin, autoescape=True)).order_by(_W.c.id)
    found = fetch(connection, WorkerRecord, query)
    return [worker for worker in found if worker.id.removeprefix(begin).isdigit()]


def seen(connection: sa.Connection, worker_ids: Collection[str], now: datetime) -> None:
    """Note that workers were heard of, where that is news of more than a second.

    A row that is being written to now is left alone: somebody else has heard of that worker.
    """
    if not worker_ids:
        return
    stale = (among(connection, _W.c.id, worker_ids), _W.c.last_seen_at < now - _NEWS)
    query = sa.select(_W.c.id).where(*stale).order_by(_W.c.id).with_for_update(skip_locked=True)
    if found := list(connection.scalars(query)):
        connection.execute(_W.update().where(_W.c.id.in_(found)).values(last_seen_at=now))


def known(connection: sa.Connection) -> list[WorkerRecord]:
    """All workers, the latest heard of first."""
    query = sa.select(_W).order_by(_W.c.last_seen_at.desc(), _W.c.id)
    return fetch(connection, WorkerRecord, query)
