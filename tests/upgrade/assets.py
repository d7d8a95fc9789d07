"""Databases of every released schema, as SQL: made by that release's code, kept for good.

    python -m tests.upgrade.assets [TREE]      `make upgrade-assets` does it for this tree

TREE is a checkout of the release whose database is to be made; this one unless given. What is kept
already is not written again; to hold more (fill.py) it is deleted, and made by that release's code.

MariaDB was not supported before 0006. Databases of 0001 to 0005 can be there only where an upgrade
was cut off between two revisions; those assets are today's migrations with the rows of SQLite's.
"""

import os
import re
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pymysql
import sqlalchemy as sa
from alembic import command
from pymysql.constants import CLIENT

from fathom_storage import optuna_schema, schema
from fathom_storage.database import Database
from tests.databases import mariadb_database, postgres_database

FOLDER = Path(__file__).parent / "assets"
KINDS = ("sqlite", "postgres", "mariadb")
FIRST_ON_MARIADB = "0006"
_SOURCES = ("search_spaces", "storage", "service", "workers")


def asset(revision: str, kind: str) -> Path:
    """Where a database is kept."""
    return FOLDER / f"{revision}.{kind}.sql"


def load(revision: str, kind: str, url: str) -> None:
    """Put a kept database into an empty one."""
    _load(asset(revision, kind).read_text(), kind, url)


def make(tree: Path) -> None:
    """Keep databases of the schema that a tree's code makes."""
    revision = max(path.name[:4] for path in tree.glob("storage/*/migrations/versions/0*.py"))
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        rows = f"sqlite:///{folder}/filled.db"
        for kind in KINDS:
            if asset(revision, kind).exists():
                continue
            with empty(kind, Path(folder)) as url:
                if kind == "mariadb" and revision < FIRST_ON_MARIADB:
                    load(revision, "sqlite", rows)
                    _migrate(url, revision)
                    _copy(rows, url)
                else:
                    _fill(tree, url, folder)
                asset(revision, kind).write_text(_dump(kind, url))
                print(asset(revision, kind))


@contextmanager
def empty(kind: str, folder: Path) -> Iterator[str]:
    """The URL of a database with nothing in it, while it is used."""
    if kind == "sqlite":
        yield f"sqlite:///{folder}/{secrets.token_hex(4)}.db"
        return
    with postgres_database() if kind == "postgres" else mariadb_database() as url:
        yield url


def _fill(tree: Path, url: str, folder: str) -> None:
    path = os.pathsep.join(str(tree / source) for source in _SOURCES)
    subprocess.run(
        [sys.executable, str(Path(__file__).with_name("fill.py")), url, folder],
        env={**os.environ, "PYTHONPATH": path},
        check=True,
    )


def _migrate(url: str, revision: str) -> None:
    """Today's migrations, up to a revision."""
    database = Database(url)
    optuna_schema.upgrade(database)
    command.upgrade(schema.config(database), revision)
    database.close()


def _copy(source: str, url: str) -> None:
    """All rows of one database into the same tables of another."""
    theirs, ours = Database(source), Database(url)
    metadata = sa.MetaData()
    metadata.reflect(ours.engine)
    with theirs.engine.connect() as reading, ours.engine.begin() as writing:
        for table in metadata.sorted_tables:
            writing.execute(table.delete())
            rows = [dict(row._mapping) for row in reading.execute(_untyped(table))]
            if rows:
                writing.execute(table.insert(), rows)
    theirs.close()
    ours.close()


def _untyped(table: sa.Table) -> sa.TextClause:
    names = ", ".join(f"`{column.name}`" for column in table.columns)
    return sa.text(f"SELECT {names} FROM {table}")


def _dump(kind: str, url: str) -> str:
    parsed = sa.make_url(url)
    if kind == "sqlite":
        with sqlite3.connect(str(parsed.database)) as connection:
            return "\n".join(connection.iterdump()) + "\n"
    if kind == "postgres":
        options = ("--inserts", "--no-owner", "--no-privileges", "--no-comments")
        said = _said("pg_dump", *options, "--dbname", url)
        dull = r"--|SET |SELECT pg_catalog.set_config|\\|$"
        lines = [line for line in said.splitlines() if not re.match(dull, line)]
        return "\n".join(lines) + "\n"
    host = ("--host", str(parsed.host), "--port", str(parsed.port or 3306))
    options = ("--compact", "--skip-extended-insert", "--hex-blob", str(parsed.database))
    who = ("--user", str(parsed.username), f"--password={parsed.password or ''}")
    said = _said("mariadb-dump", *host, *who, *options)
    lines = [line for line in said.splitlines() if not line.startswith(("/*!", "/*M!"))]
    return "\n".join(["SET FOREIGN_KEY_CHECKS = 0;", *lines]) + "\n"


def _said(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _load(script: str, kind: str, url: str) -> None:
    parsed = sa.make_url(url)
    if kind == "sqlite":
        with sqlite3.connect(str(parsed.database)) as connection:
            connection.executescript(script)
        connection.close()
    elif kind == "postgres":
        engine = sa.create_engine(parsed.set(drivername="postgresql+psycopg"))
        with engine.begin() as several:
            driver = several.connection.driver_connection
            assert driver is not None
            driver.execute(script)
        engine.dispose()
    else:
        with (
            pymysql.connect(
                host=str(parsed.host),
                port=parsed.port or 3306,
                user=str(parsed.username),
                password=str(parsed.password or ""),
                database=str(parsed.database),
                client_flag=CLIENT.MULTI_STATEMENTS,
                autocommit=True,
            ) as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute(script)
            while cursor.nextset():
                pass


if __name__ == "__main__":
    make(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).parents[2])
