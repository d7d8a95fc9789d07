"""The ledger: experiments, their numbers, and the story their events tell."""

import json
import threading
from dataclasses import replace
from functools import partial

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import NotFound
from fathom_storage import leases, ledger, optuna_tables, tables, trials
from fathom_storage.artifacts import Stored
from fathom_storage.database import Database
from fathom_storage.ledger import Counts
from fathom_storage.records import ArtifactRecord, EventRecord
from tests.threads import together

from .rows import NOW, add_experiment, add_trial, count, grant, later


def record(database: Database, experiment: str, kind: str) -> None:
    database.write(lambda c: ledger.record_event(c, experiment, kind, NOW, by=kind))


def events(database: Database, experiment: str, after: int = 0, limit: int = 500) -> list[int]:
    found = database.read(lambda c: ledger.events_after(c, experiment, after, limit))
    return [event.id for event in found]


def test_an_experiment_is_read_back_with_its_studies_in_order(database: Database) -> None:
    add_experiment(database, planned=(3, 1, 2), idempotency_key="k")
    stored = database.read(lambda c: ledger.experiment(c, "e1"))
    assert (stored.name, stored.state, stored.created_at) == ("e1", "running", NOW)
    assert (stored.ended_at, stored.recommendation, stored.events) == (None, None, 0)
    studies = database.read(lambda c: ledger.studies_of(c, "e1"))
    assert [(study.position, study.planned) for study in studies] == [(0, 3), (1, 1), (2, 2)]
    assert database.read(lambda c: ledger.study(c, studies[1].study_id)) == studies[1]
    assert database.read(lambda c: ledger.experiment_by_key(c, "k")) == stored
    assert database.read(lambda c: ledger.experiment_by_key(c, "other")) is None
    assert database.write(lambda c: ledger.experiment(c, "e1", lock=True)) == stored


def test_what_is_unknown_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound, match="There is no experiment 'nothing'"):
        database.read(lambda c: ledger.experiment(c, "nothing"))
    with pytest.raises(NotFound, match="There is no study '123456789'"):
        database.read(lambda c: ledger.study(c, 123_456_789))
    with pytest.raises(NotFound, match="There is no trial '123456789'"):
        database.read(lambda c: trials.get(c, 123_456_789))


def test_a_key_belongs_to_one_experiment(database: Database) -> None:
    add_experiment(database, "a", idempotency_key="same")
    with pytest.raises(sa.exc.IntegrityError):
        add_experiment(database, "b", idempotency_key="same")
    assert count(database, tables.experiments) == count(database, tables.studies) == 1
    assert count(database, optuna_tables.studies) == 1


def test_experiments_are_paged_newest_first_even_at_one_instant(database: Database) -> None:
    for name, seconds in (("a", 0), ("b", 5), ("c", 5), ("d", 5), ("e", 9)):
        add_experiment(database, name, planned=(), created_at=later(seconds))
    seen, after = [], None
    while page := database.read(lambda c, after=after: ledger.experiments(c, 2, after)):
        seen += [experiment.id for experiment in page]
        after = (page[-1].created_at, page[-1].id)
    assert seen == ["e", "d", "c", "b", "a"]


def test_experiments_are_found_by_state_oldest_first(database: Database) -> None:
    for name, seconds in (("new", 9), ("old", 0)):
        add_experiment(database, name, planned=(), created_at=later(seconds))
    add_experiment(database, "done", planned=(), state="complete")
    found = database.read(lambda c: ledger.in_state(c, "running"))
    assert [experiment.id for experiment in found] == ["old", "new"]


def test_columns_of_one_experiment_and_one_study_are_set(database: Database) -> None:
    first, second = add_experiment(database, planned=(1, 1))
    add_experiment(database, "other")
    database.write(lambda c: ledger.update_experiment(c, "e1", state="paused"))
    database.write(lambda c: ledger.update_study(c, first.study_id, planned=7))
    assert database.read(lambda c: ledger.experiment(c, "other")).state == "running"
    studies = database.read(lambda c: ledger.studies_of(c, "e1"))
    assert studies == [replace(first, planned=7), second]


def test_an_event_is_read_back_as_it_was(database: Database) -> None:
    add_experiment(database)
    database.write(
        lambda c: ledger.record_event(
            c, "e1", "trial.ended", later(1), study=3, trial=4, depth=5, value=None
        )
    )
    (event,) = database.read(lambda c: ledger.events_after(c, "e1", 0))
    data = json.dumps({"depth": 5, "value": None})
    assert event == EventRecord("e1", 1, "trial.ended", 3, 4, later(1), data)


def test_each_experiment_counts_its_own_events(database: Database) -> None:
    for name in ("a", "b"):
        add_experiment(database, name)
    for name in ("a", "b", "a", "a"):
        record(database, name, "x")
    assert events(database, "a") == [1, 2, 3]
    assert events(database, "a", after=1, limit=1) == [2]
    assert events(database, "b") == [1]
    assert events(database, "nothing") == []


def test_an_event_that_was_rolled_back_leaves_no_gap(database: Database) -> None:
    add_experiment(database)
    record(database, "e1", "first")

    def fails(connection: sa.Connection) -> None:
        ledger.record_event(connection, "e1", "never", NOW)
        raise KeyError("changed my mind")

    with pytest.raises(KeyError):
        database.write(fails)
    record(database, "e1", "second")
    assert events(database, "e1") == [1, 2]


def test_events_of_writers_at_once_have_no_gap_at_any_time(database: Database) -> None:
    add_experiment(database)
    writers, each, done = 3, 8, threading.Event()

    def write(name: str) -> None:
        for number in range(each):
            record(database, "e1", f"{name}{number}")

    def writing() -> None:
        try:
            together(*(partial(write, name) for name in "abc"))
        finally:
            done.set()

    def reading() -> None:  # who only ever asks for what comes after must miss nothing
        last, more = 0, True
        while more:
            more = not done.is_set()
            new = events(database, "e1", after=last)
            assert new == list(range(last + 1, last + 1 + len(new)))
            last += len(new)
        assert last == writers * each

    together(writing, reading)
    kinds = [e.kind for e in database.read(lambda c: ledger.events_after(c, "e1", 0))]
    assert len(kinds) == len(set(kinds)) == writers * each
    for name in "abc":  # each writer's own events in its order
        assert [kind for kind in kinds if kind[0] == name] == [f"{name}{n}" for n in range(each)]
    assert database.read(lambda c: ledger.experiment(c, "e1")).events == writers * each


def test_trials_are_counted_by_what_became_of_them(database: Database) -> None:
    first, second, third = add_experiment(database, planned=(9, 9, 9))
    (other,) = add_experiment(database, "other")
    for status, outcome in (
        ("leased", None),
        ("queued", None),
        ("ended", "finished"),
        ("ended", "finished"),
        ("ended", "pruned"),
        ("ended", "diverged"),
        ("ended", "out_of_memory"),
        ("ended", "cancelled"),
    ):
        add_trial(database, first, status=status, outcome=outcome)
    add_trial(database, second)
    add_trial(database, other)
    found = database.read(lambda c: ledger.counts(c, ["e1"]))
    expected = Counts(handed_out=8, leased=1, queued=1, complete=2, pruned=1, failed=3)
    assert found == {first.study_id: expected, second.study_id: Counts(handed_out=1, leased=1)}
    assert expected.ended == 6
    assert third.study_id not in found
    assert database.read(lambda c: ledger.counts(c, [])) == {}
    both = database.read(lambda c: ledger.counts(c, ["e1", "other"]))
    assert set(both) == {first.study_id, second.study_id, other.study_id}


def test_what_was_spent_counts_running_trials_and_reserves_the_rest(database: Database) -> None:
    first, second = add_experiment(database, planned=(9, 9))
    assert database.read(lambda c: ledger.spent(c, "e1")) == (0, 0.0, 0.0, 0.0)
    add_trial(database, first, status="ended", flops=70.0, reserved_flops=100.0, device_seconds=1.5)
    add_trial(database, second, flops=30.0, reserved_flops=100.0, device_seconds=0.25)
    add_trial(database, second, status="queued", flops=10.0, reserved_flops=100.0)
    add_trial(database, second, flops=130.0, reserved_flops=100.0)  # more than was thought
    assert database.read(lambda c: ledger.spent(c, "e1")) == (4, 240.0, 70.0 + 90.0, 1.75)


def test_confirmation_runs_come_on_top_of_the_budget(database: Database) -> None:
    study, confirm = add_experiment(database, planned=(9, 9))
    database.write(lambda c: ledger.update_study(c, confirm.study_id, kind="confirm"))
    for each in (study, confirm):
        add_trial(database, each, flops=10.0, reserved_flops=100.0, device_seconds=1.0)
    assert database.read(lambda c: ledger.spent(c, "e1")) == (1, 10.0, 90.0, 1.0)


def test_a_removed_experiment_leaves_nothing_and_its_neighbour_everything(
    database: Database,
) -> None:
    everything = {**tables.metadata.tables, **optuna_tables.metadata.tables}
    for name in ("a", "b"):
        (study,) = add_experiment(database, name)
        trial = add_trial(database, study)
        grant(database, trial, name)
        stored = Stored(f"file-{name}", 3, "0" * 64)
        artifact = ArtifactRecord(trial.trial_id, "x", 1, 3, stored.sha256, stored.location)
        database.write(
            lambda c, mine=trial.trial_id: trials.keep_measurements(c, {(mine, 1, 1): "{}"})
        )
        database.write(lambda c, mine=artifact: trials.put_artifact(c, mine))
        record(database, name, "x")
    before = {name: count(database, table) for name, table in everything.items()}
    database.write(lambda c: ledger.remove_experiment(c, "a"))
    after = {name: count(database, table) for name, table in everything.items()}
    assert after == {name: rows // 2 for name, rows in before.items()}
    assert database.read(lambda c: ledger.experiment(c, "b")).events == 1
    assert len(database.read(leases.live)) == 1
