"""What pages look at, on every kind of database."""

import pytest

from fathom_storage import leases, sights, trials
from fathom_storage.database import Database
from fathom_storage.leases import End
from fathom_storage.sights import Order

from .rows import add_experiment, add_trial, grant, later


def test_running_trials_come_with_the_latest_measurement_of_their_attempt(
    database: Database,
) -> None:
    """What an earlier attempt measured does not count, nor trials that have ended."""
    (study,) = add_experiment(database)
    ended, again, silent = (add_trial(database, study) for _ in range(3))
    done = grant(database, ended, "a")
    lost = grant(database, again, "b")
    database.write(
        lambda c: leases.end(c, {done.id: End("finished"), lost.id: End("lost")}, later(5))
    )
    database.write(lambda c: trials.update(c, ended.trial_id, status="ended", outcome="finished"))
    second = database.read(lambda c: trials.get(c, again.trial_id))
    grant(database, second, "c", worker="w2")
    grant(database, silent, "d")
    bodies = {
        (again.trial_id, 1, 9): "old",
        (again.trial_id, 2, 3): "c",
        (again.trial_id, 2, 4): "d",
    }
    database.write(lambda c: trials.keep_measurements(c, bodies))
    found = database.read(lambda c: sights.running(c, "e1", 10))
    assert {one.trial_id: (one.worker, one.attempt, one.step, one.body) for one in found} == {
        again.trial_id: ("w2", 2, 4, "d"),
        silent.trial_id: ("w1", 1, None, None),
    }
    assert len(database.read(lambda c: sights.running(c, "e1", 1))) == 1


def test_attempts_are_those_of_the_experiment_or_the_latest_of_all(database: Database) -> None:
    (mine,), (other,) = add_experiment(database), add_experiment(database, "e2")
    first, second = add_trial(database, mine), add_trial(database, other)
    lease = grant(database, first, "a")
    database.write(lambda c: leases.end(c, {lease.id: End("lost", "gone")}, later(5)))
    grant(database, second, "b", worker="w2")
    (only,) = database.read(lambda c: sights.attempts_of_experiment(c, "e1"))
    assert (only.worker, only.outcome, only.ended_at, only.study) == (
        "w1",
        "lost",
        later(5),
        "searched/0",
    )
    both = database.read(lambda c: sights.latest_attempts(c, 10))
    assert [one.trial_id for one in both] == [first.trial_id, second.trial_id]
    assert len(database.read(lambda c: sights.latest_attempts(c, 1))) == 1


@pytest.mark.parametrize(
    ("order", "high", "expected"),
    [
        ("oldest", True, [0, 1, 2, 3]),
        ("newest", True, [3, 2, 1, 0]),
        ("best", True, [2, 0, 3, 1]),
        ("best", False, [0, 3, 2, 1]),
    ],
)
def test_trials_are_sorted_with_those_of_no_value_last(
    database: Database, order: Order, high: bool, expected: list[int]
) -> None:
    (study,) = add_experiment(database)
    values = (0.5, None, 0.9, 0.5)
    made = [add_trial(database, study, validation=value).trial_id for value in values]
    found = database.read(
        lambda c: sights.sorted_trials(c, study.study_id, order, 10, 0, high=high)
    )
    assert [made.index(trial.trial_id) for trial in found] == expected
    part = database.read(lambda c: sights.sorted_trials(c, study.study_id, order, 2, 1, high=high))
    assert [made.index(trial.trial_id) for trial in part] == expected[1:3]
