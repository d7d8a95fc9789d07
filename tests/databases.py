"""Databases on the servers of the tests: fresh ones, and migrated ones used again and again."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import optuna
import sqlalchemy as sa

from fathom_storage import optuna_tables, schema, tables
from fathom_storage.database import Database

POSTGRES = os.environ.get("FATHOM_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
MARIADB = os.environ.get("FATHOM_TEST_MARIADB", "mariadb://root@127.0.0.1:3306")

_ROWS = (*tables.metadata.sorted_tables, *optuna_tables.metadata.sorted_tables)
_OTHERS = sa.text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_SEQUENCES = sa.text("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
_SHAPE = sa.text(
    "SELECT attrelid::regclass::text, attname, atttypid, attnotnull FROM pg_attribute "
    "JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace "
    "ORDER BY 1, attnum"
)
_VERSIONS = tuple(
    sa.text(f"SELECT * FROM {name}")
    for name in ("fathom_alembic_version", "alembic_version", "version_info")
)


@contextmanager
def postgres_database(template: str = "template1") -> Iterator[str]:
    """The URL of a new PostgreSQL database, while it is used."""
    name = _create(template)
    try:
        yield _url_of(name)
    finally:
        _drop(name)


@contextmanager
def mariadb_database(collation: str = "utf8mb4_bin") -> Iterator[str]:
    """The URL of a MariaDB database with nothing in it, while it is used."""
    name = f"fathom_test_{secrets.token_hex(4)}"
    engine = sa.create_engine(sa.make_url(MARIADB).set(drivername="mysql+pymysql"))
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} COLLATE {collation}")
        try:
            yield sa.make_url(MARIADB).set(database=name).render_as_string(hide_password=False)
        finally:
            connection.exec_driver_sql(f"DROP DATABASE {name}")
    engine.dispose()


@contextmanager
def read_by_optuna(url: str) -> Iterator[optuna.storages.RDBStorage]:
    """Optuna's own storage over a database, which leaves no connection open."""
    storage = optuna.storages.RDBStorage(url)
    try:
        yield storage
    finally:
        storage.remove_session()
        storage.engine.dispose()


class PostgresDatabases:
    """Migrated databases that tests use one after another, emptied in between.

    Making one takes a third of a second and dropping it a second, for the checkpoint that the
    server makes; emptying it takes a few milliseconds.
    """

    def __init__(self) -> None:
        self._template = _create("template1")
        database = Database(_url_of(self._template))
        schema.upgrade(database)
        database.close()
        self._shape = self._look(self._template)
        self._free: list[str] = []

    @contextmanager
    def one(self) -> Iterator[str]:
        """The URL of a migrated database without a row."""
        name = self._free.pop() if self._free else _create(self._template)
        yield _url_of(name)
        if self._look(name, emptying=True) == self._shape:
            self._free.append(name)
        else:  # a test has altered its tables
            _drop(name)

    def drop(self) -> None:
        for name in (*self._free, self._template):
            _drop(name)

    def _look(self, name: str, *, emptying: bool = False) -> list[object]:
        """The shape of its tables and their versions."""
        engine = sa.create_engine(_driver_url(name))
        if emptying:
            with engine.begin() as connection:
                connection.execute(_OTHERS)  # what a test has left open
            empty(engine, "SET LOCAL lock_timeout = '5s'")
        with engine.begin() as connection:
            if emptying:
                connection.execute(_SEQUENCES)
            found = [list(connection.execute(text)) for text in (_SHAPE, *_VERSIONS)]
        engine.dispose()
        return found


def empty(engine: sa.Engine, patience: str) -> None:
    """Delete every row; `patience` says how long it waits for what a test has left open."""
    with engine.begin() as connection:
        connection.execute(sa.text(patience))
        for table in reversed(_ROWS):
            connection.execute(table.delete())


def _create(template: str) -> str:
    name = f"fathom_test_{secrets.token_hex(4)}"
    _administer(f"CREATE DATABASE {name} TEMPLATE {template}")
    # No test cuts this server's power: a commit need not wait for its disk.
    _administer(f"ALTER DATABASE {name} SET synchronous_commit = off")
    return name


def _drop(name: str) -> None:
    _administer(f"DROP DATABASE {name} WITH (FORCE)")


def _administer(statement: str) -> None:
    engine = sa.create_engine(_driver_url(), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def _driver_url(name: str | None = None) -> sa.URL:
    url = sa.make_url(POSTGRES).set(drivername="postgresql+psycopg")
    return url.set(database=name) if name else url


def _url_of(name: str) -> str:
    return sa.make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
