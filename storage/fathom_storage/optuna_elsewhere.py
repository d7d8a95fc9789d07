"""Optuna databases besides our own: read, never written to.

Whoever gave us the address may have put a password into it, so nothing that is raised here says
anything of it; what a driver says often does.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from optuna.trial import FrozenTrial
from sqlalchemy.exc import SQLAlchemyError

from fathom_spaces.errors import NotFound, StorageError

from . import frozen_studies, frozen_trials
from . import optuna_tables as optuna
from .database import sa_url

_PATIENCE_SECONDS = 10
_NAMES = "study:metric_names"


@dataclass(frozen=True)
class Found:
    """A study as it is now.

    Attributes:
        directions: 'minimize' or 'maximize' of each objective.
        names: of the objectives; none where nobody named them.
        trials: the finished ones, oldest first.
        others: how many more there are: running, pruned, failed.
    """

    directions: Sequence[str]
    names: Sequence[str]
    trials: Sequence[FrozenTrial]
    others: int


def read(url: str, study_name: str) -> Found:
    """A study of the database at an address.

    Raises:
        NotFound: it has no study of that name.
        StorageError: it cannot be read.
    """
    try:
        with _opened(url) as connection:
            return _read(connection, study_name)
    except (SQLAlchemyError, ImportError, OSError, ValueError) as error:
        kind = type(error).__name__
    # Outside of the handler: a chained exception would be logged with the address in it.
    raise StorageError(f"it cannot be read ({kind})")


@contextmanager
def _opened(url: str) -> Iterator[sa.Connection]:
    parsed = sa_url(url)
    sqlite = parsed.get_backend_name() == "sqlite"
    if sqlite and not Path(str(parsed.database)).is_file():  # opening it would make it
        raise StorageError("there is no such file")
    limit = "timeout" if sqlite else "connect_timeout"
    engine = sa.create_engine(
        parsed, poolclass=sa.NullPool, connect_args={limit: _PATIENCE_SECONDS}
    )
    try:
        with engine.connect() as connection:
            if sqlite:
                connection.exec_driver_sql("PRAGMA query_only=ON")
            yield connection
    finally:
        engine.dispose()


def _read(connection: sa.Connection, study_name: str) -> Found:
    version = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    if version != optuna.OPTUNA_SCHEMA:
        raise StorageError(
            f"Optuna's tables there are at schema {version}, and {optuna.OPTUNA_SCHEMA} is read"
        )
    mine = optuna.studies.c.study_name == study_name
    study_id = connection.scalar(sa.select(optuna.studies.c.study_id).where(mine))
    if study_id is None:
        raise NotFound("study there that is called", study_name)
    directions = [d.name.lower() for d in frozen_studies.directions_of(connection, study_id)]
    names = frozen_studies.attributes_of(connection, study_id, system=True).get(_NAMES, [])
    of_study = optuna.trials.c.study_id == study_id
    count = connection.scalar(sa.select(sa.func.count()).where(of_study)) or 0
    finished = sa.and_(of_study, optuna.trials.c.state == "COMPLETE")
    trials = frozen_trials.read(connection, finished)
    return Found(directions, names, trials, count - len(trials))
