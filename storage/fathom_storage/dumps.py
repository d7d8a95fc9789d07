"""Dumps: one database's whole content as one file, taken at one moment while others write.

SQLite by its own online backup; PostgreSQL and MariaDB by the programs that come with them, which
know every type they have. Passwords go by the environment, where `ps` does not show them.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.base import PGInspector

from fathom_spaces.errors import StorageError, Unavailable

from .database import Database

# Options in a MariaDB URL that its programs have under another name.
_MARIADB_OPTIONS = ("ssl_ca", "ssl_cert", "ssl_key")


def kind(database: Database) -> str:
    """'sqlite', 'postgresql' or 'mysql': a dump of one kind is no use to another."""
    return database.engine.dialect.name


def dump(database: Database, path: Path) -> None:
    """Write the database, as it is at one moment, into a new file.

    Raises:
        StorageError: a program is missing, or has refused.
    """
    {"sqlite": _dump_sqlite, "postgresql": _dump_postgres, "mysql": _dump_mariadb}[kind(database)](
        database, path
    )


def load(database: Database, path: Path) -> None:
    """Let the database have what a dump has, and nothing else.

    SQLite and PostgreSQL keep what they had where this fails; MariaDB cannot.

    Raises:
        StorageError: a program is missing, or has refused.
        Unavailable: somebody else uses the SQLite file.
    """
    {"sqlite": _load_sqlite, "postgresql": _load_postgres, "mysql": _load_mariadb}[kind(database)](
        database, path
    )


def is_empty(database: Database) -> bool:
    """Whether there are no tables."""
    return database.read(lambda connection: not sa.inspect(connection).get_table_names())


def _dump_sqlite(database: Database, path: Path) -> None:
    target = sqlite3.connect(path)
    try:
        _with_file(database, lambda mine: mine.backup(target))
    finally:
        target.close()


def _load_sqlite(database: Database, path: Path) -> None:
    source = sqlite3.connect(path)
    try:
        _with_file(database, lambda mine: source.backup(mine, progress=_impatient))
    except sqlite3.OperationalError as error:
        raise Unavailable(
            f"{database.shown} is in use ({error}). Stop the server, then try again."
        ) from error
    except sqlite3.DatabaseError as error:
        raise StorageError(f"The backup is damaged ({error}); nothing was changed.") from error
    finally:
        source.close()


def _impatient(status: int, _remaining: int, _total: int) -> None:
    """Without it Python would wait for whoever uses the file, for ever."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")


def _with_file(database: Database, work: Callable[[sqlite3.Connection], None]) -> None:
    borrowed = database.engine.raw_connection()
    try:
        work(cast(sqlite3.Connection, borrowed.driver_connection))
    finally:
        borrowed.close()


def _dump_postgres(database: Database, path: Path) -> None:
    options = ("--format=custom", "--no-owner", "--no-privileges")
    with path.open("wb") as file:
        _run(["pg_dump", *options, *_postgres(database)], _secret(database), output=file)


def _load_postgres(database: Database, path: Path) -> None:
    """In one transaction, with what was there before dropped in the same."""
    script = path.with_suffix(".sql")
    with script.open("wb") as file:
        file.write(_drops(database).encode())
        file.flush()
        words = ["pg_restore", "--no-owner", "--no-privileges", "--file=-", str(path)]
        _run(words, {}, output=file)
    quiet = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    try:
        with script.open("rb") as file:
            words = ["psql", *quiet, "--output", os.devnull, *_postgres(database)]
            _run(words, _secret(database), given=file)
    finally:
        script.unlink()


def _drops(database: Database) -> str:
    """What drops every table and type."""

    def read(connection: sa.Connection) -> str:
        inspector = sa.inspect(connection)
        quoted = connection.dialect.identifier_preparer.quote_identifier
        tables = [f"DROP TABLE {quoted(name)} CASCADE;" for name in inspector.get_table_names()]
        assert isinstance(inspector, PGInspector)
        types = [f"DROP TYPE {quoted(enum['name'])};" for enum in inspector.get_enums()]
        return "\n".join([*tables, *types, ""])

    return database.read(read)


def _dump_mariadb(database: Database, path: Path) -> None:
    options = ("--single-transaction", "--skip-lock-tables", "--hex-blob", "--no-tablespaces")
    with path.open("wb") as file:
        words = ["mariadb-dump", *_mariadb(database), *options, str(database.url.database)]
        _run(words, _secret(database), output=file)


def _load_mariadb(database: Database, path: Path) -> None:
    def drop_all(connection: sa.Connection) -> None:
        quoted = connection.dialect.identifier_preparer.quote_identifier
        connection.exec_driver_sql("SET FOREIGN_KEY_CHECKS = 0")
        for name in sa.inspect(connection).get_table_names():
            connection.exec_driver_sql(f"DROP TABLE {quoted(name)}")
        connection.exec_driver_sql("SET FOREIGN_KEY_CHECKS = 1")

    program = _program("mariadb")
    database.write(drop_all)
    with path.open("rb") as file:
        words = [program, *_mariadb(database), str(database.url.database)]
        _run(words, _secret(database), given=file)


def _postgres(database: Database) -> list[str]:
    # URL.set takes no None, and would leave the password, which is shown as ***.
    shown = database.url._replace(drivername="postgresql", password=None)
    return ["--dbname", shown.render_as_string()]


def _mariadb(database: Database) -> list[str]:
    url = database.url
    words = ["--user", str(url.username), "--default-character-set=utf8mb4"]
    if "unix_socket" in url.query:
        words += ["--socket", str(url.query["unix_socket"])]
    else:
        words += ["--host", url.host or "localhost", "--port", str(url.port or 3306)]
    given = [(name, url.query[name]) for name in _MARIADB_OPTIONS if name in url.query]
    return words + [f"--{name.replace('_', '-')}={value}" for name, value in given]


def _secret(database: Database) -> dict[str, str]:
    if not database.url.password:
        return {}
    name = "PGPASSWORD" if kind(database) == "postgresql" else "MYSQL_PWD"
    return {name: str(database.url.password)}


def _run(
    words: Sequence[str],
    secret: dict[str, str],
    given: IO[bytes] | None = None,
    output: IO[bytes] | None = None,
) -> None:
    name = words[0]
    done = subprocess.run(
        [_program(name), *words[1:]],
        env={**os.environ, **secret},
        stdin=given or subprocess.DEVNULL,
        stdout=output or subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise StorageError(f"{name} has failed: {said[0] if said else 'without a word'}")


def _program(name: str) -> str:
    """Where a program lies; raises `StorageError` with what to install."""
    older = name.replace("mariadb-dump", "mysqldump").replace("mariadb", "mysql")
    found = shutil.which(name) or shutil.which(older)
    if found is None:
        package = "mariadb-client" if name.startswith("mariadb") else "postgresql-client"
        raise StorageError(
            f"The program {name} is missing. Install the database's client programs, of its "
            f"server's version or newer (Debian: {package}), or run this where they are."
        )
    return found
