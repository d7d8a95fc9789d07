"""Writers that meet: they take turns, try again, or hear that the database is busy."""

import threading
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import Unavailable
from fathom_storage import tables
from fathom_storage.database import Database, clock, take_control
from tests.threads import together

from .databases import Holder, on_postgres, on_servers, pragma, register
from .rows import count


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    """A SQLite database that does not wait for locks."""
    database = Database(sqlite_url)
    sa.event.listen(database.engine, "connect", pragma("busy_timeout=0"))
    yield database
    database.close()


def test_writers_that_hand_out_trials_take_turns(database: Database) -> None:
    database.write(register)
    memory = tables.workers.c.memory_bytes
    rounds, attempts = 6, []

    def step(connection: sa.Connection) -> None:
        take_control(connection)
        attempts.append(1)
        before = connection.scalar(sa.select(memory)) or 0  # a lost update, if not alone
        connection.execute(tables.workers.update().values(memory_bytes=before + 1))

    def work() -> None:
        for _ in range(rounds):
            database.write(step)

    together(*[work] * 4)
    assert database.read(lambda c: c.scalar(sa.select(memory))) == 4 * rounds
    assert len(attempts) == 4 * rounds  # they queue, instead of failing half-way


@on_servers
def test_control_comes_with_the_time_after_the_wait(database: Database, database_url: str) -> None:
    other, waits, times = Database(database_url), threading.Event(), []
    second = threading.Thread(target=lambda: times.append(other.write(take_control)))

    def first(connection: sa.Connection) -> datetime:
        taken = take_control(connection)
        second.start()
        waits.wait(0.2)  # the other asks meanwhile; it must not have the time it began at
        return max(taken, clock(connection))

    left = database.write(first)
    second.join()
    assert times[0] >= left
    other.close()


def test_a_locked_file_is_tried_again(sqlite: Database, sqlite_url: str) -> None:
    holder, failures = Holder(sqlite_url), []

    def failed(_context: Any) -> None:
        failures.append(1)
        if len(failures) == 2:
            holder.release()

    sa.event.listen(sqlite.engine, "handle_error", failed)
    sqlite.write(register)
    assert len(failures) == 2
    assert count(sqlite, tables.workers) == 1


def test_a_file_that_stays_locked_is_busy(sqlite: Database, sqlite_url: str) -> None:
    holder = Holder(sqlite_url)
    with pytest.raises(Unavailable, match=r"The database is busy\. Try again\."):
        sqlite.write(register)
    assert count(sqlite, tables.workers) == 0  # reading goes on
    holder.release()
    sqlite.write(register)
    assert count(sqlite, tables.workers) == 1


@on_servers
def test_a_deadlock_is_tried_again(database: Database) -> None:
    database.write(lambda c: (register(c, "a"), register(c, "b")))
    meeting, attempts = threading.Barrier(2), []

    def lock(connection: sa.Connection, name: str) -> None:
        mine = tables.workers.c.id == name
        connection.execute(tables.workers.update().where(mine).values(host="locked"))

    def work(first: str, second: str) -> None:
        met = False

        def step(connection: sa.Connection) -> None:
            nonlocal met
            attempts.append(first)
            lock(connection, first)
            if not met:  # each has its first lock before either asks for its second
                met = True
                meeting.wait()
            lock(connection, second)

        database.write(step)

    together(lambda: work("a", "b"), lambda: work("b", "a"))
    assert len(attempts) == 3  # one of them had to begin again


@on_postgres
def test_a_conflict_that_stays_is_busy(database: Database) -> None:
    attempts = []

    def work(connection: sa.Connection) -> None:
        attempts.append(1)
        connection.execute(
            sa.text("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$")
        )

    with pytest.raises(Unavailable, match=r"The database is busy\. Try again\."):
        database.write(work)
    assert len(attempts) == 6


@on_postgres
def test_waiting_too_long_for_a_connection_is_busy(database: Database) -> None:
    database.close()
    database.engine = sa.create_engine(database.url, pool_size=1, max_overflow=0, pool_timeout=0.01)

    def nested(_connection: sa.Connection) -> int:
        return count(database, tables.workers)

    with pytest.raises(Unavailable, match="The database is busy"):
        database.read(nested)
