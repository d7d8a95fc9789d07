"""States of samplers that learn: a version after each update, of each repetition of a study.

Versions are appended and never change, but the states of old ones are let go, the older the more:
from one that is left, what came after it can be learned again. Summaries stay.
"""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from . import tables
from .records import SamplerStateRecord, fetch, record

# The latest of one repetition; of those twice as old every second one, of those four times as old
# every fourth, and so on: trials that ended may still get another end (a late result), and then
# what was learned since does not hold any more.
KEPT_STATES = 8

_S = tables.sampler_states
_WITHOUT_STATE = sa.select(*(column for column in _S.c if column.name != "state"))


def add(
    connection: sa.Connection,
    study_id: int,
    repetition: int,
    *,
    absorbed: int,
    digest: str,
    state: bytes,
    summary: str,
    now: datetime,
) -> int:
    """Append a version; returns its number, from 1."""
    mine = _of(study_id, repetition)
    last = connection.scalar(sa.select(sa.func.max(_S.c.version)).where(mine)) or 0
    row = {"study_id": study_id, "repetition": repetition, "version": last + 1}
    row |= {"absorbed": absorbed, "digest": digest, "state": state, "summary": summary}
    connection.execute(_S.insert().values(**row, created_at=now))
    old = _S.c.version.in_(_let_go(last + 1))
    connection.execute(_S.update().where(mine, old).values(state=None))
    return last + 1


def kept(connection: sa.Connection, study_id: int, repetition: int) -> list[SamplerStateRecord]:
    """The versions that still have their state, the newest first."""
    query = _WITHOUT_STATE.where(_of(study_id, repetition), _S.c.state.is_not(None))
    return fetch(connection, SamplerStateRecord, query.order_by(_S.c.version.desc()))


def state(connection: sa.Connection, found: SamplerStateRecord) -> bytes | None:
    """The state of a version; None where it was let go."""
    mine = sa.and_(_of(found.study_id, found.repetition), _S.c.version == found.version)
    kept: bytes | None = connection.scalar(sa.select(_S.c.state).where(mine))
    return kept


def versions(
    connection: sa.Connection, study_ids: Sequence[int]
) -> dict[tuple[int, int], list[SamplerStateRecord]]:
    """The versions of each study and repetition that stand, the first one first.

    One that learned from fewer trials than an earlier version takes its place and that of all after
    it: the trials had changed.
    """
    query = _WITHOUT_STATE.where(_S.c.study_id.in_(study_ids))
    found: dict[tuple[int, int], list[SamplerStateRecord]] = {}
    for row in connection.execute(query.order_by(_S.c.version)).mappings():
        version = record(SamplerStateRecord, row)
        standing = found.setdefault((version.study_id, version.repetition), [])
        while standing and standing[-1].absorbed >= version.absorbed:
            standing.pop()
        standing.append(version)
    return found


def _let_go(newest: int) -> list[int]:
    """Versions that a new one lets go: each time it grows twice as old, every second one stays."""
    found, age, apart = [], KEPT_STATES, 2
    while age < newest:
        if (newest - age) % apart:
            found.append(newest - age)
        age, apart = 2 * age, 2 * apart
    return found


def _of(study_id: int, repetition: int) -> sa.ColumnElement[bool]:
    return sa.and_(_S.c.study_id == study_id, _S.c.repetition == repetition)
