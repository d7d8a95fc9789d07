"""Which databases a test is for, settings of a session, a row to write, and who is in the way."""

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


class Holder:
    """Another program that holds the file's write lock."""

    def __init__(self, url: str):
        self.engine = sa.create_engine(url)
        self.connection = self.engine.connect()
        self.connection.connection.driver_connection.isolation_level = None
        self.connection.exec_driver_sql("BEGIN IMMEDIATE")

    def release(self) -> None:
        self.connection.exec_driver_sql("ROLLBACK")
        self.connection.close()
        self.engine.dispose()
