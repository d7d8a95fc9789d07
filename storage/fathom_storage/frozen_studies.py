"""Frozen studies: rows of Optuna's tables as what Optuna tells of a study."""

import json
from typing import Any

import sqlalchemy as sa
from optuna.study import StudyDirection
from optuna.study._frozen import FrozenStudy

from . import optuna_tables as optuna
from .optuna_rows import require_study

_S, _D = optuna.studies, optuna.directions


def read(connection: sa.Connection) -> list[FrozenStudy]:
    """All studies by id; several statements, see `Database.snapshot`."""
    studies = connection.execute(sa.select(_S).order_by(_S.c.study_id)).all()
    directions: dict[int, list[StudyDirection]] = {}
    for row in connection.execute(sa.select(_D).order_by(_D.c.objective)):
        directions.setdefault(row.study_id, []).append(StudyDirection[row.direction])
    user = _all_attributes(connection, optuna.study_user_attributes)
    system = _all_attributes(connection, optuna.study_system_attributes)
    return [
        FrozenStudy(
            study_name=row.study_name,
            direction=None,
            directions=directions.get(row.study_id, []),
            user_attrs=user.get(row.study_id, {}),
            system_attrs=system.get(row.study_id, {}),
            study_id=row.study_id,
        )
        for row in studies
    ]


def id_of(connection: sa.Connection, name: str) -> int:
    """The id of the study with that name; raises `KeyError`."""
    found = connection.scalar(sa.select(_S.c.study_id).where(_S.c.study_name == name))
    if found is None:
        raise KeyError(f"There is no study {name!r} in Optuna's tables. Is the name right?")
    return int(found)


def name_of(connection: sa.Connection, study_id: int) -> str:
    """The name of a study; raises `KeyError`."""
    require_study(connection, study_id)
    return str(connection.scalar(sa.select(_S.c.study_name).where(_S.c.study_id == study_id)))


def directions_of(connection: sa.Connection, study_id: int) -> list[StudyDirection]:
    """The directions of a study, one for each objective; raises `KeyError`."""
    require_study(connection, study_id)
    query = sa.select(_D.c.direction).where(_D.c.study_id == study_id).order_by(_D.c.objective)
    return [StudyDirection[direction] for direction in connection.scalars(query)]


def attributes_of(
    connection: sa.Connection, study_id: int, *, system: bool = False
) -> dict[str, Any]:
    """The attributes of a study; raises `KeyError`."""
    require_study(connection, study_id)
    table = optuna.study_system_attributes if system else optuna.study_user_attributes
    query = sa.select(table.c.key, table.c.value_json).where(table.c.study_id == study_id)
    return {row.key: json.loads(row.value_json) for row in connection.execute(query)}


def _all_attributes(connection: sa.Connection, table: sa.Table) -> dict[int, dict[str, Any]]:
    found: dict[int, dict[str, Any]] = {}
    for row in connection.execute(sa.select(table)):
        found.setdefault(row.study_id, {})[row.key] = json.loads(row.value_json)
    return found
