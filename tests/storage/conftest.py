"""One database of each server for all tests here, emptied before each: making one takes longer."""

import secrets
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from fathom_storage import optuna_tables, schema, tables
from fathom_storage.database import Database, sa_url
from tests.conftest import POSTGRES, mariadb_database

_ROWS = (*tables.metadata.sorted_tables, *optuna_tables.metadata.sorted_tables)


@pytest.fixture(scope="session")
def shared_postgres(postgres_template: str) -> Iterator[sa.Engine]:
    """A migrated PostgreSQL database of this session."""
    name = f"fathom_storage_{secrets.token_hex(4)}"
    url = sa.make_url(POSTGRES).set(drivername="postgresql+psycopg")
    server = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name} TEMPLATE {postgres_template}"))
        shared = sa.create_engine(url.set(database=name))
        yield shared
        shared.dispose()
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


@pytest.fixture(scope="session")
def shared_mariadb() -> Iterator[sa.Engine]:
    """A migrated MariaDB database of this session."""
    with mariadb_database() as url:
        database = Database(url)
        schema.upgrade(database)
        database.close()
        shared = sa.create_engine(sa_url(url))
        yield shared
        shared.dispose()


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database of each kind."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    shared: sa.Engine = request.getfixturevalue(f"shared_{request.param}")
    # Not for ever behind what a test that failed has left open.
    wait = {"postgres": "SET LOCAL lock_timeout = '5s'", "mariadb": "SET lock_wait_timeout = 5"}
    with shared.begin() as connection:
        connection.execute(sa.text(wait[request.param]))
        for table in reversed(_ROWS):
            connection.execute(table.delete())
    driver = {"postgres": "postgresql", "mariadb": "mariadb"}[request.param]
    return shared.url.set(drivername=driver).render_as_string(hide_password=False)
