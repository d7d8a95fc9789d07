"""What an experiment has spent: counted as trials end, and always what its trials add up to."""

from itertools import count
from math import fsum

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fathom_storage import ledger, tables, trials
from fathom_storage.database import Database
from fathom_storage.records import StudyRecord, TrialRecord

from .rows import add_experiment, add_trial

_names = (f"spent-{number}" for number in count())
COSTS = st.tuples(st.floats(0, 1e18), st.floats(0, 1e6))
# The trial that something happens to, what happens, and what it has cost by then.
HAPPENINGS = st.tuples(
    st.integers(0, 5),
    st.sampled_from(("reported", "queued", "lost", "finished", "diverged", "infeasible")),
    COSTS,
)


def happen(database: Database, trial_id: int, what: str, costs: tuple[float, float]) -> None:
    """An open trial is measured, waits or ends; one that was lost may be finished late."""

    def work(connection: sa.Connection) -> None:
        trial = trials.get(connection, trial_id)
        took = {"flops": costs[0], "device_seconds": costs[1]}
        if what in ("finished", "lost", "diverged", "infeasible"):
            saved = trial.outcome == "lost" and what == "finished"
            if trial.status in tables.OPEN or saved:
                ended = {"status": "ended", "outcome": what, **took}
                trials.end(connection, [trial], {trial_id: ended})
        elif trial.status in tables.OPEN:
            status = {"status": "queued"} if what == "queued" else took
            trials.set_columns(connection, {trial_id: status})

    database.write(work)


def added_up(found: list[TrialRecord], budgeted: list[StudyRecord]) -> tuple[float, ...]:
    """What an experiment has spent, from every one of its trials."""
    mine = {study.study_id for study in budgeted}
    trained = [t for t in found if t.study_id in mine and t.outcome != "infeasible"]
    return (
        len(trained),
        fsum(trial.flops for trial in trained),
        fsum(max(0.0, t.reserved_flops - t.flops) for t in trained if t.status in tables.OPEN),
        fsum(trial.device_seconds for trial in trained),
    )


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(reserved=st.lists(st.floats(0, 1e18), min_size=6, max_size=6), story=st.lists(HAPPENINGS))
def test_what_was_spent_is_what_all_trials_add_up_to(
    database: Database, reserved: list[float], story: list[tuple[int, str, tuple[float, float]]]
) -> None:
    name = next(_names)
    studies = add_experiment(database, name, planned=(9, 9, 9))
    confirm = studies[-1].study_id
    database.write(lambda c: ledger.update_study(c, confirm, kind="confirm"))
    made = [
        add_trial(database, studies[place % 3], reserved_flops=flops)
        for place, flops in enumerate(reserved)
    ]
    for place, what, costs in story:
        happen(database, made[place].trial_id, what, costs)
        found = database.read(lambda c: ledger.trials_of(c, name))
        spent = database.read(lambda c: ledger.spent(c, name))
        assert spent == pytest.approx(added_up(found, studies[:-1]), rel=1e-12, abs=1e-3)


def test_trials_that_end_together_are_all_counted(database: Database) -> None:
    studies = add_experiment(database, planned=(9, 9))
    made = [add_trial(database, study) for study in (*studies, studies[0])]
    ends = {
        trial.trial_id: {
            "status": "ended",
            "outcome": "finished",
            "flops": 10.0**place,
            "device_seconds": 0.25,
        }
        for place, trial in enumerate(made)
    }
    database.write(lambda c: trials.end(c, made, ends))
    found = database.read(lambda c: ledger.studies_of(c, "e1"))
    assert [(s.ended_trials, s.ended_flops, s.ended_device_seconds) for s in found] == [
        (2, 101.0, 0.5),
        (1, 10.0, 0.25),
    ]
