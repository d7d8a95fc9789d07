"""Many rows in one statement.

PostgreSQL takes each column as one array, so that a hundred rows cost it little more than one; the
other databases get the rows one after the other.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql, sqlite

Rows = Sequence[Mapping[str, Any]]


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Rows) -> None:
    """Insert rows, which all have the same columns."""
    if not rows:
        return
    if takes_arrays(connection):
        columns = tuple(rows[0])
        connection.execute(_insert(table, columns), arrays(table, columns, rows))
    else:
        connection.execute(table.insert(), list(rows))


def insert_missing(
    connection: sa.Connection, table: sa.Table, key: Sequence[str], rows: Rows
) -> None:
    """Insert the rows whose key, unique in the table, is not there yet; leave the others alone."""
    if not rows:
        return
    if takes_arrays(connection):
        columns = tuple(rows[0])
        missing = _insert(table, columns).on_conflict_do_nothing(index_elements=list(key))
        connection.execute(missing, arrays(table, columns, rows))
    elif connection.dialect.name == "mysql":  # its INSERT IGNORE would ignore other errors too
        insert = mysql.insert(table)
        connection.execute(insert.on_duplicate_key_update({key[0]: table.c[key[0]]}), list(rows))
    else:
        connection.execute(sqlite.insert(table).on_conflict_do_nothing(), list(rows))


def inserted_missing(
    connection: sa.Connection, table: sa.Table, key: Sequence[str], rows: Rows
) -> set[tuple[Any, ...]]:
    """As `insert_missing`; the keys of the rows that were missing. Only where rows are arrays."""
    if not rows:
        return set()
    columns = tuple(rows[0])
    missing = _insert(table, columns).on_conflict_do_nothing(index_elements=list(key))
    told = missing.returning(*(table.c[name] for name in key))
    return {tuple(row) for row in connection.execute(told, arrays(table, columns, rows))}


def upsert_rows(
    connection: sa.Connection,
    table: sa.Table,
    key: Sequence[str],
    rows: Rows,
    *,
    once: Sequence[str] = (),
) -> None:
    """Insert rows, or replace all columns but `key` and `once` of those that are there.

    `key` must be unique in the table and among the rows.
    """
    if not rows:
        return
    columns = tuple(rows[0])
    replaced = [name for name in columns if name not in (*key, *once)]
    if takes_arrays(connection):
        statement = _insert(table, columns)
        new = {name: statement.excluded[name] for name in replaced}
        statement = statement.on_conflict_do_update(index_elements=list(key), set_=new)
        connection.execute(statement, arrays(table, columns, rows))
    elif connection.dialect.name == "mysql":
        ours = mysql.insert(table)
        known = {name: ours.inserted[name] for name in replaced}
        connection.execute(ours.on_duplicate_key_update(known), list(rows))
    else:
        fresh = sqlite.insert(table)
        changed = {name: fresh.excluded[name] for name in replaced}
        connection.execute(fresh.on_conflict_do_update(list(key), set_=changed), list(rows))


def update_rows(connection: sa.Connection, table: sa.Table, key: str, rows: Rows) -> None:
    """Set the same columns of several rows; each of `rows` has its `key` and their values."""
    if not rows:
        return
    columns = tuple(rows[0])
    if takes_arrays(connection):
        connection.execute(_update(table, key, columns), arrays(table, columns, rows))
        return
    mine = table.c[key] == sa.bindparam(f"the_{key}")
    new: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in columns if name != key}
    given = [
        {f"the_{key}" if name == key else f"new_{name}": row[name] for name in columns}
        for row in rows
    ]
    connection.execute(table.update().where(mine).values(new), given)


def among(
    connection: sa.Connection, column: sa.Column[Any], keys: Collection[Any]
) -> sa.ColumnElement[bool]:
    """Whether a column has one of these values; the same statement however many they are.

    So PostgreSQL plans it once.
    """
    if not takes_arrays(connection):
        return column.in_(keys)
    given = sa.cast(sa.bindparam(None, list(keys)), postgresql.ARRAY(column.type))
    return column == sa.any_(given)


def among_rows(
    connection: sa.Connection, columns: Sequence[sa.Column[Any]], rows: Sequence[tuple[Any, ...]]
) -> sa.ColumnElement[bool]:
    """Whether columns of a table have the values of one of these rows."""
    key = sa.tuple_(*columns)
    if not takes_arrays(connection):
        return key.in_(rows)
    arrays = [
        sa.cast(sa.bindparam(None, list(values)), postgresql.ARRAY(column.type))
        for column, values in zip(columns, zip(*rows, strict=True), strict=True)
    ]
    shown = [sa.column(column.name, column.type) for column in columns]
    given = sa.func.unnest(*arrays).table_valued(*shown, name="given").render_derived()
    return key.in_(sa.select(*given.c))


def takes_arrays(connection: sa.Connection) -> bool:
    """Whether rows come as arrays, which PostgreSQL takes."""
    return connection.dialect.name == "postgresql"


@lru_cache(maxsize=256)
def _insert(table: sa.Table, columns: tuple[str, ...]) -> postgresql.Insert:
    given = sa.select(*_unnested(table, columns).c)
    return postgresql.insert(table).from_select(list(columns), given, include_defaults=False)


@lru_cache(maxsize=256)
def _update(table: sa.Table, key: str, columns: tuple[str, ...]) -> sa.Update:
    given = _unnested(table, columns)
    new: dict[str, Any] = {name: given.c[name] for name in columns if name != key}
    return table.update().where(table.c[key] == given.c[key]).values(new)


def _unnested(table: sa.Table, columns: tuple[str, ...]) -> sa.TableValuedAlias:
    """Rows of arrays, one for each column, which are bound by their names."""
    arrays = [
        sa.cast(sa.bindparam(f"all_{name}"), postgresql.ARRAY(table.c[name].type))
        for name in columns
    ]
    shown = [sa.column(name, table.c[name].type) for name in columns]
    return sa.func.unnest(*arrays).table_valued(*shown, name="given").render_derived()


def arrays(table: sa.Table, columns: Sequence[str], rows: Rows) -> dict[str, list[Any]]:
    """The values of each column in the order of the rows, all of the column's own type."""
    return {f"all_{name}": _typed(table.c[name], [row[name] for row in rows]) for name in columns}


def _typed(column: sa.Column[Any], values: list[Any]) -> list[Any]:
    """The driver refuses an array of numbers of several types."""
    kind = column.type.python_type
    if kind not in (int, float):
        return values
    return [None if value is None else kind(value) for value in values]
