"""The database: units of work, what is tried again, and what its failures are called."""

import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import StorageError, Unavailable
from fathom_storage import tables, workers
from fathom_storage.database import Database, clock, sa_url, take_control

from .rows import NOW, count

postgres = pytest.mark.postgres
on_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=postgres)], indirect=True
)
on_mariadb = pytest.mark.parametrize(
    "database_url", [pytest.param("mariadb", marks=pytest.mark.mariadb)], indirect=True
)
on_servers = pytest.mark.parametrize(
    "database_url",
    [
        pytest.param("postgres", marks=postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    """A SQLite database that does not wait for locks."""
    database = Database(sqlite_url)
    sa.event.listen(database.engine, "connect", _pragma("busy_timeout=0"))
    yield database
    database.close()


def _pragma(setting: str) -> Callable[..., None]:
    return lambda connection, _record: connection.execute(f"PRAGMA {setting}")


def with_setting(url: str, setting: str) -> Database:
    """The PostgreSQL database, with a setting in every session."""
    changed = sa.make_url(url).update_query_dict({"options": f"-c {setting}"})
    return Database(changed.render_as_string(hide_password=False))


def register(connection: sa.Connection, name: str = "w1") -> None:
    """Write one row."""
    workers.register(
        connection, NOW, id=name, host="h", device="cpu", memory_bytes=0, capabilities="{}"
    )


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


def test_writers_that_hand_out_trials_take_turns(database: Database) -> None:
    database.write(register)
    memory = tables.workers.c.memory_bytes
    rounds, attempts, errors = 6, [], []

    def step(connection: sa.Connection) -> None:
        take_control(connection)
        attempts.append(1)
        before = connection.scalar(sa.select(memory)) or 0  # a lost update, if not alone
        connection.execute(tables.workers.update().values(memory_bytes=before + 1))

    def work() -> None:
        try:
            for _ in range(rounds):
                database.write(step)
        except BaseException as error:  # noqa: BLE001 (to be raised by the main thread)
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert database.read(lambda c: c.scalar(sa.select(memory))) == 4 * rounds
    assert len(attempts) == 4 * rounds  # they queue, instead of failing half-way


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


class Holder:
    """Another program that holds the file's write lock."""

    def __init__(self, url: str):
        self.engine = sa.create_engine(url)
        self.connection = self.engine.connect()
        self.connection.connection.driver_connection.isolation_level = None
        self.connection.exec_driver_sql("BEGIN IMMEDIATE")

    def release(self) -> None:
        self.connection.exec_driver_sql("ROLLBACK")
        self.connection.close()
        self.engine.dispose()


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
    meeting, attempts, errors = threading.Barrier(2), [], []

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

        try:
            database.write(step)
        except BaseException as error:  # noqa: BLE001 (to be raised by the main thread)
            errors.append(error)

    threads = [threading.Thread(target=work, args=names) for names in ("ab", "ba")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
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


def test_a_full_disk_is_named_and_loses_nothing(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    database.write(register)
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    database.close()
    full = Database(sqlite_url)
    sa.event.listen(full.engine, "connect", _pragma(f"max_page_count={pages}"))

    def fill(connection: sa.Connection) -> None:
        register(connection, "x" * 100_000)

    for _ in range(2):
        with pytest.raises(Unavailable, match=r"disk is full\. Free some space; nothing was lost"):
            full.write(fill)
    assert count(full, tables.workers) == 1
    full.close()
    freed = Database(sqlite_url)
    freed.write(fill)
    assert count(freed, tables.workers) == 2
    freed.close()


@on_postgres
@pytest.mark.parametrize(
    ("code", "told"),
    [("53100", r"disk is full\. Free some space"), ("25006", r"read-only, as a standby is")],
)
def test_what_postgres_lacks_is_named(database: Database, code: str, told: str) -> None:
    fails = sa.text(f"DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '{code}'; END $$")
    with pytest.raises(Unavailable, match=told):
        database.write(lambda connection: connection.execute(fails))


@on_mariadb
@pytest.mark.parametrize(
    ("code", "told"),
    [
        (1114, r"disk is full\. Free some space"),
        (1290, r"read-only, as a standby is"),
        (1205, r"The database is busy\. Try again\."),
    ],
)
def test_what_mariadb_lacks_is_named(database: Database, code: int, told: str) -> None:
    fails = f"SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = {code}, MESSAGE_TEXT = 'x'"
    with pytest.raises(Unavailable, match=told):
        database.write(lambda connection: connection.exec_driver_sql(fails))


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


@on_postgres
def test_a_standby_cannot_be_written(database_url: str) -> None:
    database = with_setting(database_url, "default_transaction_read_only=on")
    with pytest.raises(Unavailable, match=r"read-only, as a standby is\. Name the one that"):
        database.write(register)
    assert count(database, tables.workers) == 0
    database.close()


def test_a_file_that_cannot_be_written_is_named(sqlite_url: str) -> None:
    path = sqlite_url.removeprefix("sqlite:///")
    database = Database(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(Unavailable, match=r"cannot be written\. Check its owner and mode\."):
        database.write(register)
    assert count(database, tables.workers) == 0
    database.close()


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("This is a text, and no database at all. " * 100)
    database = Database(f"sqlite:///{tmp_path}/notes.db")
    with pytest.raises(StorageError, match=r"notes\.db is not an SQLite database\. Name another"):
        count(database, tables.workers)
    database.close()


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
def test_a_server_that_is_away_is_named_without_a_password(kind: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    database = Database(f"{kind}://fathom:s3cret@127.0.0.1:{port}/x")
    with pytest.raises(Unavailable) as caught:
        database.read(lambda connection: connection)
    told = str(caught.value)
    assert told.startswith("The database does not answer: ")
    assert "Connection refused" in told
    assert told.endswith(". Is it running, and is its URL right?")
    assert "s3cret" not in told
    assert "s3cret" not in database.shown
    database.close()


@on_postgres
def test_a_connection_that_was_cut_is_told_and_made_again(database: Database) -> None:
    cut = sa.text("SELECT pg_terminate_backend(pg_backend_pid())")
    with pytest.raises(Unavailable, match="does not answer: terminating connection"):
        database.write(lambda connection: connection.execute(cut))
    database.write(register)
    assert count(database, tables.workers) == 1


@on_postgres
def test_waiting_too_long_for_a_connection_is_busy(database: Database) -> None:
    database.close()
    database.engine = sa.create_engine(database.url, pool_size=1, max_overflow=0, pool_timeout=0.01)

    def nested(_connection: sa.Connection) -> int:
        return count(database, tables.workers)

    with pytest.raises(Unavailable, match="The database is busy"):
        database.read(nested)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("", "cannot be read. Write sqlite:///PATH, postgresql://HOST/NAME or maria"),
        ("fathom.db", "cannot be read. Write sqlite:///PATH"),
        ("postgresql://host:port/name", "cannot be read. Write sqlite:///PATH"),
        ("sqlite://", "SQLite needs a file: write sqlite:///PATH"),
        ("sqlite:///:memory:", "SQLite needs a file: write sqlite:///PATH"),
        ("oracle://host/name", "'oracle' is not supported: use sqlite:///PATH, postgresql://"),
        ("postgres://host/name", "'postgres' is not supported: use sqlite:///PATH, postgresql"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_the_remedy(url: str, told: str) -> None:
    with pytest.raises(StorageError) as caught:
        Database(url)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://127.0.0.1:5432/x?nonsense=1", 'invalid connection option "nonsense"'),
        ("postgresql://127.0.0.1:5432/x?sslmode=what", 'invalid sslmode value: "what"'),
    ],
)
def test_a_url_that_leads_nowhere_is_told_at_the_first_use(url: str, told: str) -> None:
    database = Database(url)
    with pytest.raises(Unavailable) as caught:
        database.read(lambda connection: connection)
    assert told in str(caught.value)
    assert str(caught.value).endswith("Is it running, and is its URL right?")


def test_the_folder_of_a_new_file_is_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new/folder/fathom.db")
    assert database.read(lambda c: c.scalar(sa.text("SELECT 1"))) == 1
    assert (tmp_path / "new/folder/fathom.db").exists()
    database.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"The folder .*/file cannot be made: .* Name another"):
        Database(f"sqlite:///{tmp_path}/file/fathom.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}")
    with pytest.raises(StorageError, match=r"cannot be opened\. It must be a file"):
        database.read(lambda connection: connection)
    database.close()


def test_the_driver_is_ours_whatever_the_url_says() -> None:
    assert sa_url("postgresql+asyncpg://h/x").drivername == "postgresql+psycopg"
    assert sa_url("postgresql://h/x").drivername == "postgresql+psycopg"
    assert sa_url("mariadb+mariadbconnector://h/x").drivername == "mysql+pymysql"
    assert sa_url("mysql://h/x").drivername == "mysql+pymysql"
    assert sa_url("sqlite+aiosqlite:///x.db").drivername == "sqlite"


def test_every_write_to_sqlite_is_safe_against_a_power_cut(sqlite: Database) -> None:
    def pragma(name: str) -> Any:
        return sqlite.read(lambda c: c.exec_driver_sql(f"PRAGMA {name}").scalar())

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL
    assert pragma("foreign_keys") == 1
