"""Upserts: rows inserted, or replaced where their key is there already; one statement."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql, sqlite


def upsert(
    connection: sa.Connection,
    table: sa.Table,
    key: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    *,
    once: Sequence[str] = (),
) -> None:
    """Insert rows, or replace all columns but `key` and `once` of those that are there.

    `key` must be unique in the table, and all rows must have the same columns.
    """
    if not rows:
        return
    replaced = [name for name in rows[0] if name not in (*key, *once)]
    if connection.dialect.name == "mysql":
        insert = mysql.insert(table)
        insert = insert.on_duplicate_key_update({name: insert.inserted[name] for name in replaced})
        connection.execute(insert, list(rows))
        return
    fresh = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
    changed = {name: fresh.excluded[name] for name in replaced}
    statement = fresh.on_conflict_do_update(index_elements=list(key), set_=changed)
    connection.execute(statement, list(rows))
