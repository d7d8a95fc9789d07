"""Which databases a test is for, with settings of a session, and a row to write."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from fathom_storage import workers
from fathom_storage.database import Database

from .rows import NOW

postgres = pytest.mark.postgres


on_postgres = pytest.mark.parametrize(
    "database_url", [pytest.param("postgres", marks=postgres)], indirect=True
)


on_mariadb = pytest.mark.parametrize(
    "database_url", [pytest.param("mariadb", marks=pytest.mark.mariadb)], indirect=True
)


on_servers = pytest.mark.parametrize(
    "database_url",
    [
        pytest.param("postgres", marks=postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)


def pragma(setting: str) -> Callable[..., None]:
    return lambda connection, _record: connection.execute(f"PRAGMA {setting}")


def with_setting(url: str, setting: str) -> Database:
    """The PostgreSQL database, with a setting in every session."""
    changed = sa.make_url(url).update_query_dict({"options": f"-c {setting}"})
    return Database(changed.render_as_string(hide_password=False))


def register(connection: sa.Connection, name: str = "w1") -> None:
    """Write one row."""
    workers.register(
        connection, NOW, id=name, host="h", device="cpu", memory_bytes=0, capabilities="{}"
    )
