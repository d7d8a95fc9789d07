"""What is sent to a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from fathom_storage.database import Database


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What is sent meanwhile, with each BEGIN that SQLite is sent as a statement."""
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    sa.event.listen(database.engine, "before_cursor_execute", note)
    yield sent
    sa.event.remove(database.engine, "before_cursor_execute", note)
