"""Waits for the database end in time, and are told as what may be sent again."""

import threading
import time
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import Unavailable
from fathom_storage import tables
from fathom_storage.database import Database, take_control
from fathom_storage.patience import Patience

from .databases import Holder, on_servers, register

SHORT = Patience(statement=0.3, lock=1.0, pool=0.2)


@pytest.fixture
def impatient(database_url: str) -> Iterator[Database]:
    database = Database(database_url, SHORT)
    yield database
    database.close()


@on_servers
def test_a_statement_that_takes_too_long_is_ended(impatient: Database) -> None:
    sleep = "pg_sleep(30)" if impatient.engine.dialect.name == "postgresql" else "SLEEP(30)"
    start = time.monotonic()
    told = r"longer than it may \(FATHOM_STATEMENT_SECONDS\)"
    with pytest.raises(Unavailable, match=told):
        impatient.read(lambda connection: connection.execute(sa.text(f"SELECT {sleep}")).all())
    assert time.monotonic() - start < 15


@on_servers
def test_what_others_have_locked_is_not_waited_for_without_end(database_url: str) -> None:
    patient, impatient = Database(database_url), Database(database_url, Patience(60, 1, 1))
    patient.write(register)
    locked, over = threading.Event(), threading.Event()

    def hold(connection: sa.Connection) -> None:
        connection.execute(tables.workers.update().values(host="mine"))
        locked.set()
        assert over.wait(60)

    holder = threading.Thread(target=patient.write, args=(hold,))
    holder.start()
    try:
        assert locked.wait(60)
        change = tables.workers.update().values(host="theirs")
        with pytest.raises(Unavailable, match=r"The database is busy\. Try again\."):
            impatient.write(lambda connection: connection.execute(change))
    finally:
        over.set()
        holder.join()
    impatient.write(lambda connection: connection.execute(change))
    patient.close()
    impatient.close()


def test_another_process_that_writes_to_the_file_is_not_waited_for_without_end(
    sqlite_url: str,
) -> None:
    database, holder = Database(sqlite_url, Patience(lock=0.2)), Holder(sqlite_url)
    start = time.monotonic()
    with pytest.raises(Unavailable, match=r"The database is busy\. Try again\."):
        database.write(register)
    assert time.monotonic() - start < 15
    holder.release()
    database.write(register)
    database.close()


def test_a_connection_is_not_waited_for_without_end(impatient: Database) -> None:
    pool = impatient.engine.pool
    assert isinstance(pool, sa.QueuePool)
    taken = [impatient.engine.connect() for _ in range(pool.size() + pool._max_overflow)]
    with pytest.raises(Unavailable, match=r"The database is busy\. Try again\."):
        impatient.read(lambda connection: connection.execute(sa.text("SELECT 1")))
    for connection in taken:
        connection.close()
    assert impatient.read(lambda connection: connection.scalar(sa.text("SELECT 1"))) == 1


@pytest.mark.postgres
def test_what_the_url_says_has_the_last_word(empty_postgres_url: str) -> None:
    options = {"options": "-c statement_timeout=7s -c timezone=Asia/Tokyo"}
    url = sa.make_url(empty_postgres_url).update_query_dict(options)
    database = Database(url.render_as_string(hide_password=False), SHORT)

    def shown(connection: sa.Connection) -> list[str]:
        names = ("statement_timeout", "lock_timeout", "timezone")
        return [str(connection.scalar(sa.text(f"SHOW {name}"))) for name in names]

    assert database.read(shown) == ["7s", "1s", "Asia/Tokyo"]
    database.close()


@on_servers
def test_upgrades_and_backups_have_no_limit(database: Database) -> None:
    postgres = database.engine.dialect.name == "postgresql"
    query = "SHOW statement_timeout" if postgres else "SELECT @@max_statement_time"
    found = database.read(lambda connection: connection.scalar(sa.text(query)))
    assert float(found) == 0


@pytest.mark.parametrize(
    "database_url",
    [
        "sqlite",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)
def test_transactions_and_waits_are_told_to_who_observes(database: Database) -> None:
    told: list[tuple[str, float]] = []
    database.observe = lambda kind, seconds: told.append((kind, seconds))
    database.read(lambda connection: None)
    database.snapshot(lambda connection: None)
    holding, over = threading.Event(), threading.Event()

    def hold(connection: sa.Connection) -> None:
        take_control(connection)
        holding.set()
        over.wait(0.3)

    holder = threading.Thread(target=database.write, args=(hold,))
    holder.start()
    assert holding.wait(60)
    database.write(take_control)
    holder.join()
    assert sorted(kind for kind, _ in told) == [
        "read",
        "snapshot",
        "wait",
        "wait",
        "write",
        "write",
    ]
    waits = sorted(seconds for kind, seconds in told if kind == "wait")
    assert waits[0] < 0.25 <= waits[1] + 0.1
