"""Rows written to Optuna's tables as Optuna's `RDBStorage` (schema v3.2.0.a) writes them."""

import json
import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from optuna.distributions import BaseDistribution, distribution_to_json

from . import optuna_tables as optuna
from .bulk import insert_rows, upsert_rows

_T = optuna.trials
_RESERVED = (
    "SELECT nextval(pg_get_serial_sequence('trials', 'trial_id')) FROM generate_series(1, :count)"
)


def insert_study(connection: sa.Connection, name: str, directions: Sequence[str]) -> int:
    """Insert a study; directions are 'MINIMIZE' or 'MAXIMIZE', one for each objective."""
    study_id = inserted(connection.execute(optuna.studies.insert().values(study_name=name)))
    rows = [
        {"study_id": study_id, "direction": direction, "objective": objective}
        for objective, direction in enumerate(directions)
    ]
    if rows:
        connection.execute(optuna.directions.insert(), rows)
    return study_id


def require_study(connection: sa.Connection, study_id: int, *, lock: bool = False) -> None:
    """Raise `KeyError` where there is no such study; `lock` holds its row until commit.

    Whoever adds a trial holds the lock: Optuna's readers rely on ids that appear in order and on
    number = rank, and a user's own `study.optimize` takes the same lock.
    """
    query = sa.select(optuna.studies.c.study_id).where(optuna.studies.c.study_id == study_id)
    if connection.scalar(query.with_for_update() if lock else query) is None:
        raise KeyError(f"There is no study {study_id} in Optuna's tables; was it removed?")


def next_number(connection: sa.Connection, study_id: int) -> int:
    """The number of the next trial of a study, whose row is locked.

    It is one above that of the last trial: counting them all would take ever longer.
    """
    last = sa.select(_T.c.number).where(_T.c.study_id == study_id)
    before = connection.scalar(last.order_by(_T.c.trial_id.desc()).limit(1))
    return 0 if before is None else before + 1


def insert_trial(
    connection: sa.Connection,
    study_id: int,
    state: str,
    started: datetime | None,
    completed: datetime | None = None,
) -> tuple[int, int]:
    """Insert the study's next trial, whose row is locked; returns its id and its number."""
    number = next_number(connection, study_id)
    row = {"study_id": study_id, "number": number, "state": state}
    row |= {"datetime_start": started, "datetime_complete": completed}
    return inserted(connection.execute(_T.insert().values(**row))), number


def insert_trials(connection: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert trials of studies whose rows are locked; returns their ids, in the order of the rows.

    Ids rise in that order, as Optuna's readers expect.
    """
    if connection.dialect.name != "postgresql":
        return [inserted(connection.execute(_T.insert().values(**row))) for row in rows]
    ids = list(connection.scalars(sa.text(_RESERVED), {"count": len(rows)}))
    numbered = [{"trial_id": i, **row} for i, row in zip(ids, rows, strict=True)]
    insert_rows(connection, _T, numbered)
    return ids


def set_params(
    connection: sa.Connection,
    trial_id: int,
    params: Mapping[str, tuple[float, BaseDistribution]],
) -> None:
    """Set parameters: name to the value as Optuna keeps it and the distribution."""
    rows = [
        {
            "trial_id": trial_id,
            "param_name": name,
            "param_value": value,
            "distribution_json": distribution_to_json(distribution),
        }
        for name, (value, distribution) in params.items()
    ]
    upsert_rows(connection, optuna.params, ("trial_id", "param_name"), rows)


def set_values(connection: sa.Connection, trial_id: int, values: Sequence[float]) -> None:
    """Set the values of a trial, one for each objective."""
    rows = [
        {"trial_id": trial_id, "objective": objective, **number_columns("value", value)}
        for objective, value in enumerate(values)
    ]
    upsert_rows(connection, optuna.values, ("trial_id", "objective"), rows)


def set_intermediate_values(
    connection: sa.Connection, trial_id: int, values: Mapping[int, float]
) -> None:
    """Set values by step."""
    rows = [
        {"trial_id": trial_id, "step": step, **number_columns("intermediate_value", value)}
        for step, value in values.items()
    ]
    upsert_rows(connection, optuna.intermediate_values, ("trial_id", "step"), rows)


def set_study_attributes(
    connection: sa.Connection,
    study_id: int,
    attributes: Mapping[str, Any],
    *,
    system: bool = False,
) -> None:
    """Set attributes of a study; `system` ones are Optuna's own."""
    table = optuna.study_system_attributes if system else optuna.study_user_attributes
    rows = [
        {"study_id": study_id, "key": key, "value_json": json.dumps(value)}
        for key, value in attributes.items()
    ]
    upsert_rows(connection, table, ("study_id", "key"), rows)


def set_trial_attributes(
    connection: sa.Connection, trial_id: int, attributes: Mapping[str, Any], *, system: bool = False
) -> None:
    """Set attributes of a trial; `system` ones belong to samplers and pruners."""
    set_attributes_of_trials(connection, {trial_id: attributes}, system=system)


def set_attributes_of_trials(
    connection: sa.Connection,
    attributes: Mapping[int, Mapping[str, Any]],
    *,
    system: bool = False,
) -> None:
    """Set attributes of several trials, by id."""
    table = optuna.trial_system_attributes if system else optuna.trial_user_attributes
    rows = [
        {"trial_id": trial_id, "key": key, "value_json": json.dumps(value)}
        for trial_id, named in attributes.items()
        for key, value in named.items()
    ]
    upsert_rows(connection, table, ("trial_id", "key"), rows)


def number_columns(column: str, value: float) -> dict[str, Any]:
    """A float as Optuna stores it: infinities and NaN have a type and no value."""
    kind = "FINITE" if math.isfinite(value) else "INF_POS" if value > 0 else "INF_NEG"
    kind = "NAN" if math.isnan(value) else kind
    return {column: value if kind == "FINITE" else None, f"{column}_type": kind}


def inserted(result: sa.CursorResult[Any]) -> int:
    """The key of the row that a statement has inserted."""
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])
