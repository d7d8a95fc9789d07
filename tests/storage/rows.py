"""Rows for tests of the storage: experiments, studies, trials and leases, without a service."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from fathom_spaces.domains import IntRange
from fathom_spaces.space import Space
from fathom_spaces.tasks import Direction
from fathom_storage import leases, ledger, optuna_store, trials
from fathom_storage.database import Database, take_control
from fathom_storage.optuna_store import NewTrial
from fathom_storage.records import LeaseRecord, StudyRecord, TrialRecord

NOW = datetime.fromisoformat("2026-01-02T03:04:05.678901")  # naive, as all times are here
SPACE = optuna_store.distributions(Space({"depth": IntRange(low=1, high=12)}))


def add_experiment(
    database: Database, name: str = "e1", planned: Sequence[int] = (10,), **columns: Any
) -> list[StudyRecord]:
    """An experiment with one study for each number of planned trials; returns the studies."""
    row = {"id": name, "name": name, "state": "running", "spec": "{}", "created_at": NOW}
    studies = [
        {
            "label": f"searched/{position}",
            "kind": "searched",
            "algorithm": "grid",
            "optuna_name": f"{name}/{position}",
            "state": "running",
            "planned": number,
            "objectives": [("accuracy", Direction.MAXIMIZE)],
            "attributes": {"experiment": name},
        }
        for position, number in enumerate(planned)
    ]

    def work(connection: sa.Connection) -> list[StudyRecord]:
        ledger.add_experiment(connection, {**row, "events": 0, **columns}, studies)
        return ledger.studies_of(connection, name)

    return database.write(work)


def add_trial(database: Database, study: StudyRecord, **columns: Any) -> TrialRecord:
    """The study's next trial, marked leased, in Optuna's tables and in ours."""

    def work(connection: sa.Connection) -> TrialRecord:
        take_control(connection)
        slot = ledger.study(connection, study.study_id).handed_out
        made = NewTrial(study.study_id, {"depth": slot % 12 + 1}, SPACE, {"seed": 0})
        ((trial_id, number),) = optuna_store.add_trials(connection, [made], NOW)
        trial = trials.new(
            trial_id=trial_id,
            study_id=study.study_id,
            slot=slot,
            number=number,
            repetition=columns.pop("repetition", 0),
            training_seed=slot,
            params="{}",
            reserved_flops=columns.pop("reserved_flops", 0.0),
            started_at=NOW,
        )
        trials.add(connection, [trial])
        if columns.get("status") == "ended":
            trials.end(connection, [trial], {trial_id: columns})
        elif columns:
            trials.update(connection, trial_id, **columns)
        return trials.get(connection, trial.trial_id)

    return database.write(work)


def grant(
    database: Database, trial: TrialRecord, key: str, seconds: float = 60, worker: str = "w1"
) -> LeaseRecord:
    """Lease the trial from `NOW`."""
    lease = leases.new(trial, worker, (key, 0), NOW, seconds)
    database.write(lambda connection: leases.add(connection, [lease]))
    return lease


def later(seconds: float) -> datetime:
    """A time after `NOW`."""
    return NOW + timedelta(seconds=seconds)


def count(database: Database, table: sa.Table) -> int:
    """How many rows a table has."""
    query = sa.select(sa.func.count()).select_from(table)
    return database.read(lambda connection: connection.scalar(query)) or 0
