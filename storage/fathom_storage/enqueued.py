"""Known configurations that were added to a running study, in the order in which they came."""

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from fathom_spaces.domains import Params

from . import tables

_Q = tables.enqueued


def add(
    connection: sa.Connection, study_id: int, key: str, points: Sequence[Params], now: datetime
) -> None:
    """Append the points of one request."""
    mine = _Q.c.study_id == study_id
    last = connection.scalar(sa.select(sa.func.max(_Q.c.position)).where(mine))
    first = 0 if last is None else last + 1
    rows = [
        {
            "study_id": study_id,
            "position": position,
            "request_key": key,
            "params": json.dumps(point),
            "created_at": now,
        }
        for position, point in enumerate(points, start=first)
    ]
    connection.execute(_Q.insert(), rows)


def of_study(connection: sa.Connection, study_id: int) -> list[Params]:
    """All points of a study in their order, those whose trials were made too."""
    return _points(connection, _Q.c.study_id == study_id)


def of_request(connection: sa.Connection, study_id: int, key: str) -> list[Params]:
    """The points that the request with a key added; none where there was no such request."""
    return _points(connection, sa.and_(_Q.c.study_id == study_id, _Q.c.request_key == key))


def _points(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[Params]:
    found = connection.scalars(sa.select(_Q.c.params).where(where).order_by(_Q.c.position))
    return [json.loads(params) for params in found]
