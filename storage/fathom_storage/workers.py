"""Workers: who they are and when they were last heard of."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from . import tables
from .records import WorkerRecord, fetch, fetch_one
from .upsert import upsert

_W = tables.workers


def register(connection: sa.Connection, now: datetime, **columns: Any) -> WorkerRecord:
    """Insert a worker, or replace what is known of it where it registers again."""
    row = {"registered_at": now, "last_seen_at": now, **columns}
    upsert(connection, _W, ("id",), [row], once=("registered_at",))
    found = get(connection, columns["id"])
    assert found is not None
    return found


def get(connection: sa.Connection, worker_id: str) -> WorkerRecord | None:
    """The worker with that id, if it ever registered."""
    return fetch_one(connection, WorkerRecord, sa.select(_W).where(_W.c.id == worker_id))


def seen(connection: sa.Connection, worker_id: str, now: datetime) -> None:
    """Note that the worker was heard of."""
    connection.execute(_W.update().where(_W.c.id == worker_id).values(last_seen_at=now))


def known(connection: sa.Connection) -> list[WorkerRecord]:
    """All workers, the latest heard of first."""
    query = sa.select(_W).order_by(_W.c.last_seen_at.desc(), _W.c.id)
    return fetch(connection, WorkerRecord, query)
