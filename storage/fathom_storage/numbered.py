"""Numbered rows: each owner counts its own, from 1 and without a gap."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from . import bulk

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Numbered:
    """A table of numbered rows.

    Attributes:
        table: of the rows.
        owner: its column that names the owner.
        number: its column with the number.
        key: the owner's, in the owners' table.
        count: how many rows the owner has had, in the owners' table.
    """

    table: sa.Table
    owner: str
    number: str
    key: sa.Column[Any]
    count: sa.Column[int]

    def append(self, connection: sa.Connection, rows: Sequence[Row]) -> None:
        """Insert rows, which lack their numbers; their owners are locked until commit.

        Owners are locked in the order of their keys, so that nobody waits in a circle.
        """
        if connection.dialect.name == "postgresql":
            added = connection.execute(_statement(self, tuple(rows[0])), self._arrays(rows))
            assert added.rowcount == len(rows), "every owner exists"
            return
        last = self._locked(connection, {row[self.owner] for row in rows})
        numbered = [{**row, self.number: self._next(last, row)} for row in rows]
        counts = [{self.key.name: key, self.count.name: number} for key, number in last.items()]
        bulk.update_rows(connection, self.key.table, self.key.name, counts)
        bulk.insert_rows(connection, self.table, numbered)

    def _locked(self, connection: sa.Connection, owners: set[Any]) -> dict[Any, int]:
        query = sa.select(self.key, self.count).where(self.key.in_(owners))
        found = connection.execute(query.order_by(self.key).with_for_update())
        return {row[0]: row[1] for row in found}

    def _next(self, last: dict[Any, int], row: Row) -> int:
        last[row[self.owner]] += 1
        return last[row[self.owner]]

    def _arrays(self, rows: Sequence[Row]) -> dict[str, list[Any]]:
        added = Counter(row[self.owner] for row in rows)
        left = dict(added)
        behind = []  # how many of the owner's rows come after each
        for row in rows:
            left[row[self.owner]] -= 1
            behind.append(left[row[self.owner]])
        counts = {"all_counted_owner": list(added), "all_counted_rows": list(added.values())}
        columns = bulk.arrays(self.table, tuple(rows[0]), rows)
        return columns | counts | {"all_behind": behind}


@lru_cache(maxsize=64)
def _statement(numbered: Numbered, columns: tuple[str, ...]) -> sa.Insert:
    """PostgreSQL locks, counts and inserts in one statement."""
    key, count, whole = numbered.key, numbered.count, sa.Integer()
    more = _table("more", counted_owner=key.type, counted_rows=whole)
    owners = sa.select(more.c.counted_owner)
    locked = sa.select(key).where(key.in_(owners)).order_by(key).with_for_update(of=key.table)
    held = locked.cte("held")
    counted = (
        sa.update(key.table)
        .where(key == held.c[key.name], key == more.c.counted_owner)
        .values({count: count + more.c.counted_rows})
        .returning(key.label("owner"), count.label("last"))
        .cte("counted")
    )
    kinds = {name: numbered.table.c[name].type for name in columns}
    rows = _table("given", **kinds, behind=whole)
    new = sa.select(*(rows.c[name] for name in columns), counted.c.last - rows.c.behind)
    new = new.join_from(rows, counted, rows.c[numbered.owner] == counted.c.owner)
    insert = postgresql.insert(numbered.table)
    insert = insert.from_select([*columns, numbered.number], new, include_defaults=False)
    return insert.execution_options(preserve_rowcount=True)


def _table(name: str, **kinds: sa.types.TypeEngine[Any]) -> sa.TableValuedAlias:
    """Rows of arrays, one for each column, bound as `bulk.arrays` names them."""
    arrays = [
        sa.cast(sa.bindparam(f"all_{column}"), postgresql.ARRAY(kind))
        for column, kind in kinds.items()
    ]
    shown = [sa.column(column, kind) for column, kind in kinds.items()]
    return sa.func.unnest(*arrays).table_valued(*shown, name=name).render_derived()
