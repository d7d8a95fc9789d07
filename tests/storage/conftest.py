"""One PostgreSQL database for all tests here, emptied before each: making one takes far longer."""

import secrets
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from fathom_storage import optuna_tables, tables
from tests.conftest import POSTGRES

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


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database of each kind."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    shared: sa.Engine = request.getfixturevalue("shared_postgres")
    with shared.begin() as connection:
        connection.execute(sa.text("SET LOCAL lock_timeout = '5s'"))  # of a test that failed
        for table in reversed(_ROWS):
            connection.execute(table.delete())
    return shared.url.set(drivername="postgresql").render_as_string(hide_password=False)
