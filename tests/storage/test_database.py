"""The database: units of work, what others see of them, its clock."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from fathom_storage import tables, workers
from fathom_storage.database import Database, clock

from .databases import on_postgres, on_servers, register, with_setting
from .rows import NOW, count


def test_a_unit_of_work_is_kept_whole(database: Database) -> None:
    database.write(lambda connection: (register(connection, "a"), register(connection, "b")))
    assert count(database, tables.workers) == 2


def test_a_unit_of_work_that_fails_leaves_nothing(database: Database) -> None:
    def work(connection: sa.Connection) -> None:
        register(connection)
        raise KeyError("changed my mind")

    with pytest.raises(KeyError, match="changed my mind"):
        database.write(work)
    assert count(database, tables.workers) == 0


def test_an_error_without_a_meaning_comes_through_as_it_is(database: Database) -> None:
    def twice(connection: sa.Connection) -> None:
        for _ in range(2):
            connection.execute(
                tables.tokens.insert().values(
                    id="t", name="disk is full, malformed", sha256="", scopes="", created_at=NOW
                )
            )

    with pytest.raises(sa.exc.IntegrityError) as caught:
        database.write(twice)
    assert caught.value.__cause__ is caught.value.orig


def test_what_is_committed_is_seen_by_others(database: Database, database_url: str) -> None:
    database.write(register)
    other = Database(database_url)
    assert count(other, tables.workers) == 1
    other.close()


def test_readers_do_not_wait_for_a_writer(database: Database, database_url: str) -> None:
    other = Database(database_url)

    def write(connection: sa.Connection) -> int:
        register(connection)
        return count(other, tables.workers)

    assert database.write(write) == 0
    assert count(other, tables.workers) == 1
    other.close()


def test_the_clock_is_universal_time_without_a_zone(database: Database) -> None:
    now = database.read(clock)
    assert now.tzinfo is None
    assert abs(now - datetime.now(UTC).replace(tzinfo=None)) < timedelta(seconds=5)


@on_postgres
def test_the_clock_does_not_depend_on_the_sessions_zone(database_url: str) -> None:
    database = with_setting(database_url, "timezone=Asia/Tokyo")
    assert database.read(lambda c: c.scalar(sa.text("SHOW timezone"))) == "Asia/Tokyo"
    now = database.read(clock)
    assert abs(now - datetime.now(UTC).replace(tzinfo=None)) < timedelta(seconds=5)
    database.close()


@on_postgres
def test_the_clock_goes_on_within_a_transaction(database: Database) -> None:
    first, second = database.read(lambda c: (clock(c), clock(c)))
    assert first < second


@on_servers
def test_a_snapshot_sees_one_moment(database: Database, database_url: str) -> None:
    other = Database(database_url)

    def twice(connection: sa.Connection) -> list[int]:
        query = sa.select(sa.func.count()).select_from(tables.workers)
        before = connection.scalar(query)
        other.write(register)
        return [before, connection.scalar(query)]

    assert database.snapshot(twice) == [0, 0]
    other.write(lambda connection: register(connection, "w2"))
    assert database.read(lambda c: workers.get(c, "w2")) is not None  # no moment of before
    other.close()


def test_long_text_keeps_its_length_and_its_letters(database: Database) -> None:
    text = "π ≥ 3 😀" * 20_000

    def write(connection: sa.Connection) -> str:
        workers.register(
            connection, NOW, id="W", host="h", device="cpu", memory_bytes=0, capabilities=text
        )
        register(connection, "w")  # another name
        return connection.scalar(
            sa.select(tables.workers.c.capabilities).where(tables.workers.c.id == "W")
        )

    assert database.write(write) == text
    assert count(database, tables.workers) == 2


def test_every_write_to_sqlite_is_safe_against_a_power_cut(sqlite_url: str) -> None:
    sqlite = Database(sqlite_url)

    def pragma(name: str) -> Any:
        return sqlite.read(lambda c: c.exec_driver_sql(f"PRAGMA {name}").scalar())

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL
    assert pragma("foreign_keys") == 1
    sqlite.close()
