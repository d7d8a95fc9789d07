"""What is kept of a study in memory is what the database has now, whoever wrote it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
import sqlalchemy as sa
from optuna.trial import TrialState

from fathom_service.pruners import Schedule, steps
from fathom_service.pruners.steps.watching import Pasts
from fathom_spaces.errors import Unavailable
from fathom_spaces.tasks import Direction
from fathom_storage import optuna_store, trial_feed
from fathom_storage.database import Database
from tests.statements import statements

from .studies import SharedStudy, settings_of

MEDIAN = {"kind": "median", "warmup_steps": 2, "startup_trials": 2}
HALVING = {"kind": "successive_halving", "min_resource": 1, "reduction_factor": 2}
GOOD, BAD = {1: 0.9, 2: 0.9}, {1: 0.1, 2: 0.1}


def shared(database: Database, pruner: Any = MEDIAN) -> SharedStudy:
    return SharedStudy(database, settings_of(pruner), Schedule(10, 6, Direction.MAXIMIZE))


def begun(study: SharedStudy, curve: dict[int, float], repetition: int | None = 0) -> int:
    """A trial that runs and has reported these values."""
    trial_id = study.start(repetition)
    study.report(trial_id, curve)
    return trial_id


@pytest.mark.parametrize(
    "database_url",
    [
        "sqlite",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)
class TestOnEachDatabase:
    def test_what_ends_between_two_reports_counts_at_the_second(self, database: Database) -> None:
        study = shared(database)
        study.ended(GOOD)
        other = begun(study, GOOD)
        mine = begun(study, BAD)
        assert study.decided(mine) == (False, {})  # one trial is complete: too few
        study.end(other, TrialState.COMPLETE, 0.9)
        study.report(mine, {3: 0.1})
        assert study.decided(mine) == (False, {})  # none of them has a third step
        last = begun(study, BAD)
        assert study.decided(last) == (True, {})

    def test_values_that_are_no_numbers_are_read_as_such(self, database: Database) -> None:
        study = shared(database)
        for value in (float("nan"), float("inf"), 0.5):
            study.ended({1: 0.5, 2: value})
        assert study.decided(begun(study, {1: 0.1, 2: 0.4})) == (False, {})
        assert study.decided(begun(study, {1: 0.1, 2: float("nan")})) == (False, {})
        assert study.decided(begun(study, dict.fromkeys((1, 2), float("nan")))) == (True, {})

    def test_trials_that_run_on_another_replica_compete_at_a_rung(self, database: Database) -> None:
        study = shared(database, HALVING)
        there = Database(database.url.render_as_string(hide_password=False))
        elsewhere = shared(there, HALVING)
        elsewhere.study_id, elsewhere.name = study.study_id, study.name
        ahead = begun(study, {1: 0.9})
        assert elsewhere.decided(ahead) == (False, {"completed_rung_0": 0.9})
        assert study.decided(begun(study, {1: 0.8})) == (False, {"completed_rung_0": 0.8})
        study.remember(ahead, {"completed_rung_0": 0.9})
        assert study.decided(begun(study, {1: 0.8})) == (True, {"completed_rung_0": 0.8})
        there.close()


def test_foreign_trials_count_in_every_repetition_those_to_come_too(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    study = shared(database)
    first = begun(study, BAD, repetition=0)
    assert study.decided(first) == (False, {})
    for _ in range(2):
        study.ended(GOOD, repetition=None)
    for repetition in (0, 1, 2):
        assert study.decided(begun(study, BAD, repetition)) == (True, {})
    database.close()


def test_repetitions_tell_each_other_nothing(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    study = shared(database)
    for repetition in (0, 0, 1):
        study.ended(GOOD, repetition)
    assert study.decided(begun(study, BAD, repetition=0)) == (True, {})
    assert study.decided(begun(study, BAD, repetition=1)) == (False, {})
    database.close()


def test_a_study_that_takes_the_id_of_a_removed_one_begins_with_nothing(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    gone = shared(database)
    for _ in range(3):
        gone.ended(GOOD)
    assert gone.decided(begun(gone, BAD)) == (True, {})
    database.write(lambda c: _remove(c, gone.study_id))
    study = shared(database)
    assert study.study_id == gone.study_id
    mine = begun(study, BAD)
    assert study.decided(mine) == (False, {})
    database.close()


def _remove(connection: sa.Connection, study_id: int) -> None:
    for table in ("fathom_trials", "fathom_studies", "fathom_experiments"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    optuna_store.remove_study(connection, study_id)


def test_many_trials_that_run_are_read_without_naming_each(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial_feed, "MANY", 2)
    database = Database(sqlite_url)
    study = shared(database)
    running = [begun(study, GOOD) for _ in range(5)]
    mine = begun(study, BAD)
    assert study.decided(mine) == (False, {})
    for trial_id in running[1:4]:
        study.end(trial_id, TrialState.COMPLETE, 0.9)
    assert study.decided(mine) == (True, {})
    study.end(running[0], TrialState.COMPLETE, 0.9)
    assert study.decided(mine) == study.optuna_says(mine)
    database.close()


def test_a_decision_takes_as_many_statements_among_many_trials_as_among_few(
    sqlite_url: str,
) -> None:
    database = Database(sqlite_url)
    study = shared(database)
    counts, lengths = [], []
    for _ in range(3):
        for _ in range(5):
            study.ended(GOOD)
        study.decided(begun(study, GOOD))
        with statements(database) as sent:
            study.decided(begun(study, GOOD))
            asked = [one for one in sent if one.startswith("SELECT") and "FROM trial" in one]
        counts.append(len(asked))
        lengths.append(max(map(len, asked)))
    assert counts[0] == counts[1] == counts[2]
    assert lengths[2] < lengths[0] + 100  # it names the trials that run, not those that ended
    database.close()


def test_in_the_warm_up_no_other_trial_is_looked_at(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    study = shared(database)
    mine = begun(study, {1: 0.1})
    record_read = 1
    with statements(database) as sent:
        assert study.decided(mine) == (False, {})
    asked = [one for one in sent if one.startswith("SELECT")]
    assert len(asked) == record_read + 1  # its own values: this pruner remembers nothing
    database.close()


def test_what_could_not_be_read_is_read_the_next_time(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(sqlite_url)
    study = shared(database)
    mine = begun(study, BAD)
    study.decided(mine)
    for _ in range(2):
        study.ended(GOOD)
    with monkeypatch.context() as away:
        away.setattr(database, "snapshot", _away)
        with pytest.raises(Unavailable):
            study.decided(mine)
    assert study.decided(mine) == (True, {})
    database.close()


def _away(work: Any) -> Any:
    raise Unavailable("away")


def test_many_at_once_are_all_told_of_what_had_ended(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "PASTS", Pasts())
    database = Database(sqlite_url)
    study = shared(database)
    for _ in range(3):
        study.ended(GOOD)
    running = [begun(study, BAD) for _ in range(8)]
    ready = Barrier(len(running))

    def decide(trial_id: int) -> tuple[bool, Any]:
        ready.wait()
        return study.decided(trial_id)

    with ThreadPoolExecutor(len(running)) as pool:
        assert list(pool.map(decide, running)) == [(True, {})] * len(running)
    database.close()
