"""Bringing a database to the schema this code knows, and refusing one it does not know.

Two schemas share the database and version themselves apart: Optuna's (its `alembic_version`) and
ours (`fathom_alembic_version`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from fathom_spaces.errors import SchemaMismatch

from . import optuna_schema
from .database import Database

VERSION_TABLE = "fathom_alembic_version"
_UPGRADE_LOCK = 0x0FA7_4032
_UPGRADE_SECONDS = 600


def upgrade(database: Database) -> str:
    """Create or upgrade both schemas; returns our revision. Safe to run again.

    Raises:
        SchemaMismatch: the database, or Optuna or its tables, are newer than this code.
        Unavailable: the database does not answer, or its disk is full.
    """

    def work(connection: sa.Connection) -> None:
        with _turn(connection):
            refuse_newer(revision(database))
            optuna_schema.upgrade(database)
            if connection.dialect.name == "mysql":
                _keep_fractions(database)
            command.upgrade(config(database), "head")

    # This transaction only holds the lock and tells what errors mean; it writes nothing itself.
    database.read(work)
    return head()


@contextmanager
def _turn(connection: sa.Connection) -> Iterator[None]:
    """Replicas that start together take turns; SQLite's have one file each."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_UPGRADE_LOCK)))
    if connection.dialect.name != "mysql":
        yield
        return
    _refuse_collation(connection)
    mine = sa.func.concat("fathom upgrade ", sa.func.database())
    connection.execute(sa.select(sa.func.get_lock(mine, _UPGRADE_SECONDS)))
    try:
        yield
    finally:
        connection.execute(sa.select(sa.func.release_lock(mine)))


def check(database: Database) -> None:
    """Raise `SchemaMismatch`, with the remedy, unless the database is at this code's schema."""
    current = revision(database)
    if current is None:
        raise SchemaMismatch(
            f"{database.shown} has no Fathom schema. Run `fathom db upgrade` first."
        )
    refuse_newer(current)
    if current != head():
        raise SchemaMismatch(
            f"{database.shown} is at schema {current}, this code needs {head()}. "
            "Back it up, then run `fathom db upgrade`."
        )
    optuna_schema.check(database)


def revision(database: Database) -> str | None:
    """The revision of our schema in the database; None where there is none."""

    def read(connection: sa.Connection) -> str | None:
        options = {"version_table": VERSION_TABLE}
        return MigrationContext.configure(connection, opts=options).get_current_revision()

    return database.read(read)


@cache
def head() -> str:
    """The revision this code knows."""
    found = ScriptDirectory(str(folder())).get_current_head()
    assert found is not None
    return found


def refuse_newer(current: str | None) -> None:
    """Raise `SchemaMismatch` for a revision that this code does not know."""
    known = {script.revision for script in ScriptDirectory(str(folder())).walk_revisions()}
    if current is not None and current not in known:
        raise SchemaMismatch(
            f"The database is at schema {current}, which is newer than this code ({head()}). "
            "Upgrade Fathom; a database is never downgraded."
        )


def _keep_fractions(database: Database) -> None:
    """Let MariaDB keep fractions of a second in Optuna's times, as the other databases do."""
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "ALTER TABLE trials MODIFY datetime_start DATETIME(6), "
            "MODIFY datetime_complete DATETIME(6)"
        )


def _refuse_collation(connection: sa.Connection) -> None:
    """Names that differ in case only are different names here, and text may be any text."""
    name, found = connection.execute(sa.text("SELECT DATABASE(), @@collation_database")).one()
    if not (found.startswith("utf8mb4_") and found.endswith(("_bin", "_cs"))):
        raise SchemaMismatch(
            f"The database {name} compares text as {found}, without regard to case. Run ALTER "
            f"DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, then upgrade again."
        )


def config(database: Database) -> Config:
    """Alembic's way to our migrations, on this database."""
    found = Config()
    found.set_main_option("script_location", str(folder()))
    found.attributes["engine"] = database.engine
    return found


def folder() -> Path:
    """Where our migrations lie."""
    return Path(__file__).parent / "migrations"
