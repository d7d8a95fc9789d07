"""What the auditor reads of a database: all of it at one moment. The only SQL of these tests."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from fathom_storage import optuna_tables, tables
from fathom_storage.database import Database

METHODS = ("learned", "searched")


@dataclass(frozen=True)
class Book:
    """Rows of our tables and of Optuna's, in order of their keys."""

    experiments: list[Any]
    studies: list[Any]
    trials: list[Any]
    leases: list[Any]
    measurements: list[Any]
    events: list[Any]
    theirs: list[Any]
    values: list[Any]
    steps: list[Any]

    @cached_property
    def study(self) -> dict[int, Any]:
        """Studies by id."""
        return {row.study_id: row for row in self.studies}

    @cached_property
    def optuna(self) -> dict[int, Any]:
        """Optuna's trials by id."""
        return {row.trial_id: row for row in self.theirs}

    @cached_property
    def trials_of(self) -> dict[int, list[Any]]:
        """Trials by study."""
        return grouped(self.trials, "study_id")

    @cached_property
    def leases_of(self) -> dict[int, list[Any]]:
        """Leases by trial, in order of attempts."""
        return grouped(self.leases, "trial_id")

    @cached_property
    def values_of(self) -> dict[int, list[Any]]:
        """Values in Optuna's tables by trial."""
        return grouped(self.values, "trial_id")

    @cached_property
    def bodies(self) -> dict[tuple[int, int], list[tuple[int, Any]]]:
        """(step, measurement) by (trial, attempt)."""
        found: dict[tuple[int, int], list[tuple[int, Any]]] = {}
        for row in self.measurements:
            key = (row.trial_id, row.attempt)
            found.setdefault(key, []).append((row.step, json.loads(row.body)))
        return found


def read(database: Database) -> Book:
    """The database as one snapshot shows it."""
    engine = database.engine.execution_options(fathom_writes=False)
    if not database.is_sqlite:
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with engine.connect() as connection, connection.begin():

        def rows(table: sa.Table, *order: str) -> list[Any]:
            query = sa.select(table).order_by(*(table.c[name] for name in order))
            return list(connection.execute(query))

        return Book(
            experiments=rows(tables.experiments, "created_at", "id"),
            studies=rows(tables.studies, "study_id"),
            trials=rows(tables.trials, "study_id", "slot", "trial_id"),
            leases=rows(tables.leases, "trial_id", "attempt", "started_at"),
            measurements=rows(tables.measurements, "trial_id", "attempt", "step"),
            events=rows(tables.events, "experiment_id", "id"),
            theirs=rows(optuna_tables.trials, "study_id", "trial_id"),
            values=rows(optuna_tables.values, "trial_id", "objective"),
            steps=rows(optuna_tables.intermediate_values, "trial_id", "step"),
        )


def grouped(rows: Iterable[Any], name: str) -> dict[Any, list[Any]]:
    """Rows by the value of one column, each group in its order."""
    ordered = sorted(rows, key=lambda row: getattr(row, name))
    return {key: list(some) for key, some in groupby(ordered, lambda row: getattr(row, name))}
