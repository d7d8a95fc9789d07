"""One database of each server for all tests here, emptied before each: making one takes longer."""

import secrets
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from tests.conftest import EVERY_DATABASE, POSTGRES, emptied


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


@pytest.fixture(params=EVERY_DATABASE)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database of each kind."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    return emptied(request.getfixturevalue(f"shared_{request.param}"), request.param)
