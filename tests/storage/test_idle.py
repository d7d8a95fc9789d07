"""Idle connections are asked whether they still work; those in use are not."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from fathom_storage import idle
from fathom_storage.database import Database, clock

CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = "
on_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)


@pytest.fixture
def other(database_url: str) -> Iterator[Database]:
    """Another client of the same server."""
    database = Database(database_url)
    yield database
    database.close()


def connected(database: Database) -> int:
    pid = database.read(lambda c: c.scalar(sa.text("SELECT pg_backend_pid()")))
    assert isinstance(pid, int)
    return pid


@on_postgres
def test_one_that_was_cut_while_it_was_idle_is_replaced(
    database: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "IDLE_SECONDS", 0.0)
    first = connected(database)
    other.read(lambda c: c.execute(sa.text(f"{CUT}{first}")))
    assert connected(database) != first


@on_postgres
def test_one_that_works_stays(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idle, "IDLE_SECONDS", 0.0)
    assert len({connected(database) for _ in range(3)}) == 1


@on_postgres
def test_one_that_was_just_used_is_not_asked(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "IDLE_SECONDS", 60.0)
    asked: list[object] = []
    monkeypatch.setattr(database.engine.dialect, "do_ping", asked.append)
    for _ in range(3):
        database.read(clock)
    assert asked == []
