"""The past, written in bulk: Optuna's tables, and Fathom's beside them.

Written by COPY through the columns of the storage layer. A trial has all that one which went
through the server leaves behind: parameters, curve, value, attributes, lease, measurements, events.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import psycopg
import sqlalchemy as sa
from optuna.distributions import BaseDistribution, distribution_to_json

from fathom_storage import optuna_tables, tables

from .made_up import Past, past

Row = Mapping[str, Any]
NOW = datetime.now(UTC).replace(tzinfo=None)
_COSTS = {"flops": 5e6, "device_seconds": 0.05, "samples": 5000}


def optuna(
    url: str, study_id: int, trials: int, space: Mapping[str, BaseDistribution]
) -> list[tuple[int, Past]]:
    """Finished trials of a study of Optuna's; returns their ids with them."""
    written = distribution_to_json
    stored = {name: written(distribution) for name, distribution in space.items()}
    with psycopg.connect(url) as connection:
        first = _reserve(connection, trials)
        found = [(first + one.number, one) for one in past(trials)]
        finite = "FINITE"
        _copy(
            connection,
            optuna_tables.trials,
            (
                {
                    "trial_id": i,
                    "number": p.number,
                    "study_id": study_id,
                    "state": "COMPLETE",
                    "datetime_start": NOW,
                    "datetime_complete": NOW,
                }
                for i, p in found
            ),
        )
        _copy(
            connection,
            optuna_tables.params,
            (
                {
                    "trial_id": i,
                    "param_name": name,
                    "param_value": float(value),
                    "distribution_json": stored[name],
                }
                for i, p in found
                for name, value in p.params.items()
            ),
        )
        _copy(
            connection,
            optuna_tables.values,
            (
                {"trial_id": i, "objective": 0, "value": p.value, "value_type": finite}
                for i, p in found
            ),
        )
        _copy(
            connection,
            optuna_tables.intermediate_values,
            (
                {
                    "trial_id": i,
                    "step": step,
                    "intermediate_value": value,
                    "intermediate_value_type": finite,
                }
                for i, p in found
                for step, value in enumerate(p.curve, 1)
            ),
        )
    return found


def fathom(url: str, experiment_id: str, study_id: int, found: list[tuple[int, Past]]) -> None:
    """Fathom's side of these trials: its own tables, and its attributes in Optuna's."""
    with psycopg.connect(url) as connection:
        _copy(
            connection,
            optuna_tables.trial_user_attributes,
            (
                {"trial_id": i, "key": key, "value_json": json.dumps(value)}
                for i, p in found
                for key, value in _attributes(p).items()
            ),
        )
        _copy(connection, tables.trials, (_trial(study_id, i, p) for i, p in found))
        _copy(connection, tables.leases, (_lease(i, p) for i, p in found))
        _copy(
            connection,
            tables.measurements,
            (
                {"trial_id": i, "attempt": 1, "step": step, "body": json.dumps(body)}
                for i, p in found
                for step, body in _bodies(p)
            ),
        )
        (events,) = connection.execute(
            "SELECT events FROM fathom_experiments WHERE id = %s", (experiment_id,)
        ).fetchone() or (0,)
        told = list(enumerate(_story(found), start=events + 1))
        _copy(
            connection,
            tables.events,
            (
                {
                    "experiment_id": experiment_id,
                    "id": number,
                    "kind": kind,
                    "study_id": study_id,
                    "trial_id": i,
                    "at": NOW,
                    "data": json.dumps(data),
                }
                for number, (kind, i, data) in told
            ),
        )
        connection.execute(
            "UPDATE fathom_experiments SET events = %s WHERE id = %s",
            (events + len(told), experiment_id),
        )


def _reserve(connection: psycopg.Connection[Any], trials: int) -> int:
    """The first of so many ids that nobody else gets."""
    name = "trials_trial_id_seq"
    row = connection.execute(f"SELECT nextval('{name}')").fetchone()
    assert row is not None
    connection.execute("SELECT setval(%s::regclass, %s)", (name, row[0] + trials))
    return int(row[0])


def _copy(connection: psycopg.Connection[Any], table: sa.Table, rows: Iterable[Row]) -> None:
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        return
    assert set(first) <= set(table.c.keys()), f"{table.name} has no such columns"
    columns = ", ".join(first)
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table.name} ({columns}) FROM STDIN".encode()) as copy,
    ):
        copy.write_row(tuple(first.values()))
        for row in rows:
            copy.write_row(tuple(row.values()))


def _attributes(one: Past) -> dict[str, Any]:
    shown = {"outcome": "finished", "depth": one.depth, "test": one.value, "costs": _COSTS}
    return {"seed": one.number, "repetition": 0, **shown}


def _trial(study_id: int, trial_id: int, one: Past) -> Row:
    return {
        "trial_id": trial_id,
        "study_id": study_id,
        "slot": one.number,
        "number": one.number,
        "repetition": 0,
        "training_seed": one.number,
        "params": json.dumps(one.params),
        "status": "ended",
        "attempts": 1,
        "failures": 0,
        "outcome": "finished",
        "message": "",
        "depth": one.depth,
        "validation": one.value,
        "test": one.value,
        "result": json.dumps(_result(one)),
        "reserved_flops": 1e7,
        "flops": _COSTS["flops"],
        "device_seconds": _COSTS["device_seconds"],
        "started_at": NOW,
        "ended_at": NOW,
        "signals": 0,
    }


def _lease(trial_id: int, one: Past) -> Row:
    return {
        "id": f"{trial_id:024x}",
        "trial_id": trial_id,
        "attempt": 1,
        "worker_id": f"w{one.number % 32}",
        "token": f"{trial_id:032x}",
        "ask_key": f"{trial_id:032x}",
        "ask_index": 0,
        "started_at": NOW,
        "expires_at": NOW,
        "ended_at": NOW,
        "outcome": "finished",
        "message": "",
        "result": json.dumps(_result(one)),
        "late": False,
    }


def _result(one: Past) -> dict[str, Any]:
    told = {"outcome": "finished", "validation": one.value, "test": one.value}
    return {**told, "token": "", "depth": one.depth, "costs": _COSTS, "message": ""}


def _bodies(one: Past) -> Iterator[tuple[int, dict[str, Any]]]:
    for step, value in enumerate(one.curve, 1):
        point = {"step": step, "train_loss": 1 - value, "validation": value}
        yield step, {**point, "costs": _COSTS, "trace": {}}


def _story(found: list[tuple[int, Past]]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """The events of these trials: leased, measured, ended."""
    for trial_id, one in found:
        leased = {"attempt": 1, "worker": f"w{one.number % 32}", "params": one.params}
        yield "trial.leased", trial_id, leased
        for step, body in _bodies(one):
            seen = {name: body[name] for name in ("validation", "train_loss")}
            yield "trial.measured", trial_id, {"step": step, **seen, "flops": 1e6 * step}
        state = {"state": "complete", "outcome": "finished"}
        yield "trial.ended", trial_id, {**state, "depth": one.depth, "value": one.value}
