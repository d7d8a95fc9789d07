"""Databases for tests: a fresh SQLite file, PostgreSQL or MariaDB database, migrated."""

import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from fathom_storage import optuna_tables, schema, tables
from fathom_storage.database import Database, sa_url

# Tests run side by side: more threads of torch in each only get in each other's way.
os.environ.setdefault("OMP_NUM_THREADS", "1")

POSTGRES = os.environ.get("FATHOM_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
MARIADB = os.environ.get("FATHOM_TEST_MARIADB", "mariadb://root@127.0.0.1:3306")

MakeUrl = Callable[[], str]

# Parameters of a fixture `database_url`.
EVERY_DATABASE = [
    "sqlite",
    pytest.param("postgres", marks=pytest.mark.postgres),
    pytest.param("mariadb", marks=pytest.mark.mariadb),
]

# A test that failed may have left a transaction open.
_BEFORE = {
    "postgres": (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid() "
        "AND backend_type = 'client backend'",
        "SET LOCAL lock_timeout = '5s'",
        "SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'",
    ),
    "mariadb": ("SET lock_wait_timeout = 5",),
}

_ROWS = (*tables.metadata.sorted_tables, *optuna_tables.metadata.sorted_tables)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "fathom.db"
    database = Database(f"sqlite:///{path}")
    schema.upgrade(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh, migrated database of each kind."""
    return fresh(request, request.param)


@pytest.fixture
def sqlite_url(request: pytest.FixtureRequest) -> str:
    """The URL of a fresh, migrated SQLite file."""
    return fresh(request, "sqlite")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh database of each kind."""
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def empty_postgres_url() -> Iterator[str]:
    """The URL of a PostgreSQL database with nothing in it."""
    with postgres_database() as url:
        yield url


@pytest.fixture
def empty_mariadb_url() -> Iterator[str]:
    """The URL of a MariaDB database with nothing in it; a missing server is a failure."""
    with mariadb_database() as url:
        yield url


@pytest.fixture(scope="session")
def s3_server() -> Iterator[str]:
    """The address of a server that speaks S3, in a process of its own."""
    command = [sys.executable, str(Path(__file__).parent / "s3_server.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        yield process.stdout.readline().strip()
        process.communicate()


@pytest.fixture
def bucket(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an empty bucket, which this process may use."""
    import boto3

    settings = {
        "AWS_ENDPOINT_URL": s3_server,
        "AWS_ACCESS_KEY_ID": "fathom",
        "AWS_SECRET_ACCESS_KEY": "fathom",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    name = f"fathom-{secrets.token_hex(4)}"
    client = boto3.client("s3")
    client.create_bucket(Bucket=name)
    client.close()
    return f"s3://{name}/models"


@contextmanager
def postgres_database() -> Iterator[str]:
    """The URL of a PostgreSQL database with nothing in it, while it is used."""
    name = f"fathom_test_{secrets.token_hex(4)}"
    _administer(f"CREATE DATABASE {name}")
    try:
        yield _url_of(name)
    finally:
        _administer(f"DROP DATABASE {name} WITH (FORCE)")


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


@pytest.fixture(scope="session")
def shared_mariadb() -> Iterator[sa.Engine]:
    """A migrated MariaDB database of this session: making one takes longer than emptying it."""
    with mariadb_database() as url:
        yield from _migrated(url)


@pytest.fixture(scope="session")
def shared_postgres() -> Iterator[sa.Engine]:
    """The same of PostgreSQL; no test here cuts its power, so that commits need no disk."""
    with postgres_database() as url:
        _administer(f"ALTER DATABASE {sa.make_url(url).database} SET synchronous_commit = off")
        yield from _migrated(url)


def _migrated(url: str) -> Iterator[sa.Engine]:
    database = Database(url)
    schema.upgrade(database)
    database.close()
    shared = sa.create_engine(sa_url(url))
    yield shared
    shared.dispose()


def fresh(request: pytest.FixtureRequest, kind: str) -> str:
    """The URL of a migrated database with nothing in it."""
    if kind != "sqlite":
        return _emptied(request.getfixturevalue(f"shared_{kind}"), kind)
    template: Path = request.getfixturevalue("sqlite_template")
    path: Path = request.getfixturevalue("tmp_path") / "fathom.db"
    path.write_bytes(template.read_bytes())
    return f"sqlite:///{path}"


def _emptied(shared: sa.Engine, kind: str) -> str:
    """The URL of a database that tests share, without a row; ids of PostgreSQL begin again."""
    with shared.begin() as connection:
        for statement in _BEFORE[kind]:
            connection.execute(sa.text(statement))
        for table in reversed(_ROWS):
            connection.execute(table.delete())
    driver = {"postgres": "postgresql", "mariadb": "mariadb"}[kind]
    return shared.url.set(drivername=driver).render_as_string(hide_password=False)


def _administer(statement: str) -> None:
    engine = sa.create_engine(
        sa.make_url(POSTGRES).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


def _url_of(name: str) -> str:
    return sa.make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
