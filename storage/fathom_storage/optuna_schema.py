"""Optuna's half of the schema: Optuna makes and upgrades its tables; we write one version of them.

Its versions are a chain like ours. What lies before the one we write, Optuna upgrades; what lies
after it, or is no version of the installed Optuna's, is refused before anything is touched.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import optuna
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from optuna.storages import RDBStorage

from fathom_spaces.errors import SchemaMismatch

from .database import Database
from .optuna_tables import OPTUNA_SCHEMA


def upgrade(database: Database) -> None:
    """Make Optuna's tables, or bring older ones to the version that we write.

    Raises:
        SchemaMismatch: they, or the installed Optuna, are of a version that this code cannot know.
    """
    _refuse_library()
    found = version(database)
    if found == OPTUNA_SCHEMA:
        return
    refuse_unknown(found)
    with _storage(database) as storage:  # of a database without tables it makes them
        if version(database) != OPTUNA_SCHEMA:
            storage.upgrade()
    check(database)


def check(database: Database) -> None:
    """Raise `SchemaMismatch`, with the remedy, unless Optuna's tables are as we write them."""
    _refuse_library()
    found = version(database)
    if found == OPTUNA_SCHEMA:
        return
    refuse_unknown(found)
    raise SchemaMismatch(
        f"Optuna's tables are at schema {found}, this code writes {OPTUNA_SCHEMA}. Back the "
        "database up, then run `fathom db upgrade`; older versions of Optuna cannot open it then."
    )


def version(database: Database) -> str | None:
    """The version that Optuna's tables say they have; None where there are none."""

    def read(connection: sa.Connection) -> str | None:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return None if found is None else str(found)

    return database.read(read)


def _refuse_library() -> None:
    """Another Optuna would write tables of its own version, or refuse those that we write."""
    head = _versions().get_current_head()
    if head != OPTUNA_SCHEMA:
        raise SchemaMismatch(
            f"Optuna {optuna.__version__} is installed, whose tables are at schema {head}; this "
            f"code writes {OPTUNA_SCHEMA}. Upgrade Fathom, or install the Optuna it was tested "
            "with (constraints.txt)."
        )


def refuse_unknown(found: str | None) -> None:
    """Raise `SchemaMismatch` for a version that the installed Optuna does not know."""
    known = {script.revision for script in _versions().walk_revisions()}
    if found is not None and found not in known:
        raise SchemaMismatch(
            f"Optuna's tables are at schema {found}, which this code does not know; it writes "
            f"{OPTUNA_SCHEMA}. Upgrade Fathom; a database is never downgraded."
        )


@cache
def _versions() -> ScriptDirectory:
    return ScriptDirectory(str(Path(optuna.__file__).parent / "storages" / "_rdb" / "alembic"))


@contextmanager
def _storage(database: Database) -> Iterator[RDBStorage]:
    url = database.url.render_as_string(hide_password=False)
    try:
        storage = RDBStorage(url, skip_compatibility_check=True)
    except optuna.exceptions.StorageInternalError as error:  # its wrapping of what SQLAlchemy says
        raise error.__cause__ or error from None
    try:
        yield storage
    finally:
        storage.remove_session()
        storage.engine.dispose()
