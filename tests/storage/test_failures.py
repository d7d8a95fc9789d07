"""What a database cannot do, by its name and with the remedy."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import StorageError, Unavailable
from fathom_storage import tables
from fathom_storage.database import Database

from .databases import on_mariadb, on_postgres, pragma, register, with_setting
from .rows import count


def test_a_full_disk_is_named_and_loses_nothing(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    database.write(register)
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    database.close()
    full = Database(sqlite_url)
    sa.event.listen(full.engine, "connect", pragma(f"max_page_count={pages}"))

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


@on_postgres
def test_a_connection_that_was_cut_is_told_and_made_again(database: Database) -> None:
    cut = sa.text("SELECT pg_terminate_backend(pg_backend_pid())")
    with pytest.raises(Unavailable, match="does not answer: terminating connection"):
        database.write(lambda connection: connection.execute(cut))
    database.write(register)
    assert count(database, tables.workers) == 1
