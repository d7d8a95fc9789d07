"""Databases for tests: a fresh SQLite file, PostgreSQL or MariaDB database, migrated."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from fathom_storage import schema
from fathom_storage.database import Database, sa_url

from .databases import PostgresDatabases, empty, mariadb_database, postgres_database

# Tests run side by side: more threads of torch in each only get in each other's way.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Parameters of a fixture `database_url`.
EVERY_DATABASE = [
    "sqlite",
    pytest.param("postgres", marks=pytest.mark.postgres),
    pytest.param("mariadb", marks=pytest.mark.mariadb),
]


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


@pytest.fixture(scope="session")
def postgres_databases() -> Iterator[PostgresDatabases]:
    """Migrated PostgreSQL databases to use one after another; a missing server is a failure."""
    databases = PostgresDatabases()
    yield databases
    databases.drop()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a fresh, migrated database of each kind."""
    yield from fresh(request, request.param)


@pytest.fixture
def sqlite_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of a fresh, migrated SQLite file."""
    yield from fresh(request, "sqlite")


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


@pytest.fixture(scope="session")
def shared_mariadb() -> Iterator[sa.Engine]:
    """A migrated MariaDB database of this session: making one takes longer than emptying it."""
    with mariadb_database() as url:
        database = Database(url)
        schema.upgrade(database)
        database.close()
        shared = sa.create_engine(sa_url(url))
        yield shared
        shared.dispose()


def fresh(request: pytest.FixtureRequest, kind: str) -> Iterator[str]:
    """The URL of a migrated database with nothing in it."""
    if kind == "mariadb":
        shared: sa.Engine = request.getfixturevalue("shared_mariadb")
        empty(shared, "SET lock_wait_timeout = 5")
        yield shared.url.set(drivername="mariadb").render_as_string(hide_password=False)
    elif kind == "postgres":
        databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
        with databases.one() as url:
            yield url
    else:
        template: Path = request.getfixturevalue("sqlite_template")
        path: Path = request.getfixturevalue("tmp_path") / "fathom.db"
        path.write_bytes(template.read_bytes())
        yield f"sqlite:///{path}"
