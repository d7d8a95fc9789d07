"""Bulk: many rows in one statement, the same on every database."""

import math
from typing import Any

import pytest
import sqlalchemy as sa

from fathom_storage import bulk, optuna_tables, tables
from fathom_storage.database import Database

from .rows import NOW, add_experiment, add_trial, later

_W = tables.workers


def worker(name: str, **columns: Any) -> dict[str, Any]:
    about = {"id": name, "host": "h", "device": "cpu", "memory_bytes": 0, "capabilities": "{}"}
    return {**about, "registered_at": NOW, "last_seen_at": NOW, **columns}


def workers(database: Database) -> dict[str, tuple[str, int, Any]]:
    rows = database.read(lambda c: c.execute(sa.select(_W)).all())
    return {row.id: (row.host, row.memory_bytes, row.last_seen_at) for row in rows}


def test_rows_are_inserted_with_their_values_whatever_they_are(database: Database) -> None:
    text = "größer ∞ {\"a\": [1, 'x']}\\ \n, NULL"
    rows = [worker("a", host=text), worker("b", memory_bytes=5 << 40, last_seen_at=later(0.25))]
    database.write(lambda c: bulk.insert_rows(c, _W, rows))
    assert workers(database) == {"a": (text, 0, NOW), "b": ("h", 5 << 40, later(0.25))}


def test_no_rows_are_no_statement(database: Database) -> None:
    def work(connection: sa.Connection) -> None:
        bulk.insert_rows(connection, _W, [])
        bulk.insert_missing(connection, _W, ("id",), [])
        bulk.upsert_rows(connection, _W, ("id",), [])
        bulk.update_rows(connection, _W, "id", [])

    database.write(work)
    assert workers(database) == {}


def test_a_row_that_is_there_already_refuses_all(database: Database) -> None:
    database.write(lambda c: bulk.insert_rows(c, _W, [worker("a")]))
    with pytest.raises(sa.exc.IntegrityError):
        database.write(lambda c: bulk.insert_rows(c, _W, [worker("b"), worker("a")]))
    assert list(workers(database)) == ["a"]


def test_only_missing_rows_are_inserted(database: Database) -> None:
    database.write(lambda c: bulk.insert_rows(c, _W, [worker("a", host="first")]))
    rows = [worker("a", host="second"), worker("b", host="second")]
    database.write(lambda c: bulk.insert_missing(c, _W, ("id",), rows))
    assert {name: host for name, (host, _, _) in workers(database).items()} == {
        "a": "first",
        "b": "second",
    }


def test_rows_that_are_there_are_replaced_but_for_what_is_kept(database: Database) -> None:
    database.write(lambda c: bulk.insert_rows(c, _W, [worker("a", host="first")]))
    rows = [worker(name, host="second", last_seen_at=later(1)) for name in "ab"]
    database.write(lambda c: bulk.upsert_rows(c, _W, ("id",), rows, once=("last_seen_at",)))
    assert workers(database) == {"a": ("second", 0, NOW), "b": ("second", 0, later(1))}


def test_each_row_is_updated_with_its_own_values(database: Database) -> None:
    database.write(lambda c: bulk.insert_rows(c, _W, [worker(name) for name in "abc"]))
    rows = [{"memory_bytes": 3, "id": "c"}, {"memory_bytes": 1, "id": "a"}]
    database.write(lambda c: bulk.update_rows(c, _W, "id", rows))
    assert {name: size for name, (_, size, _) in workers(database).items()} == {
        "a": 1,
        "b": 0,
        "c": 3,
    }


def test_nothing_whole_and_fractional_numbers_mix(database: Database) -> None:
    (study,) = add_experiment(database)
    made = [add_trial(database, study).trial_id for _ in range(3)]
    values = [None, 2, 0.1 + 0.2]
    rows = [{"trial_id": i, "validation": v} for i, v in zip(made, values, strict=True)]
    database.write(lambda c: bulk.update_rows(c, tables.trials, "trial_id", rows))
    query = sa.select(tables.trials.c.validation).order_by(tables.trials.c.trial_id)
    assert database.read(lambda c: c.scalars(query).all()) == [None, 2.0, 0.1 + 0.2]


def test_states_of_optunas_are_known_by_their_names(database: Database) -> None:
    (study,) = add_experiment(database)
    trial = add_trial(database, study).trial_id
    state = {"trial_id": trial, "state": "PRUNED", "datetime_complete": later(2)}
    value = {"trial_id": trial, "objective": 0, "value": math.pi, "value_type": "FINITE"}

    def work(connection: sa.Connection) -> list[Any]:
        bulk.update_rows(connection, optuna_tables.trials, "trial_id", [state])
        bulk.upsert_rows(connection, optuna_tables.values, ("trial_id", "objective"), [value])
        both = (optuna_tables.trials.c.state, optuna_tables.values.c.value)
        return [connection.scalar(sa.select(column)) for column in both]

    assert database.write(work) == ["PRUNED", math.pi]
