"""Leases: whose turn it is, and which have run out."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import NotFound
from fathom_storage import leases, ledger, tables, trials
from fathom_storage.database import Database
from fathom_storage.leases import End
from fathom_storage.records import LeaseRecord, StudyRecord

from .rows import NOW, add_experiment, add_trial, grant, later


def whose_turn(database: Database) -> list[str]:
    """The names of the open studies, in order."""
    return [one.study.optuna_name for one in database.read(leases.open_studies)]


def expired(database: Database, now: datetime) -> set[str]:
    return {lease.id for lease in database.write(lambda c: leases.expired(c, now))}


def read(database: Database, lease: LeaseRecord) -> LeaseRecord:
    return database.write(lambda connection: leases.get(connection, lease.id))


def end(database: Database, study: StudyRecord) -> None:
    """Run one trial of the study to its end."""
    add_trial(database, study, status="ended", outcome="finished")


def test_the_experiment_with_the_fewest_live_leases_comes_first(database: Database) -> None:
    (old,) = add_experiment(database, "old", created_at=later(0))
    (new,) = add_experiment(database, "new", created_at=later(9))
    assert whose_turn(database) == ["old/0", "new/0"]
    trial = add_trial(database, old)
    assert whose_turn(database) == ["new/0", "old/0"]
    other = add_trial(database, new)
    assert whose_turn(database) == ["old/0", "new/0"]
    add_trial(database, old)
    assert whose_turn(database) == ["new/0", "old/0"]
    database.write(lambda c: trials.update(c, trial.trial_id, status="ended"))
    assert whose_turn(database) == ["old/0", "new/0"]
    database.write(lambda c: trials.update(c, other.trial_id, status="queued"))
    assert whose_turn(database) == ["new/0", "old/0"]


def test_a_large_experiment_does_not_starve_a_small_one(database: Database) -> None:
    add_experiment(database, "large", planned=(1000, 1000), created_at=later(0))
    add_experiment(database, "small", planned=(4,), created_at=later(9))
    handed_out = []
    for _ in range(8):
        first = database.read(leases.open_studies)[0].study
        handed_out.append(first.experiment_id)
        add_trial(database, first)
    assert handed_out == ["large", "small"] * 4
    assert [name.split("/")[0] for name in whose_turn(database)] == ["large", "large"]


def test_within_an_experiment_the_smallest_share_comes_first(database: Database) -> None:
    add_experiment(database, planned=(12, 3, 6))
    handed_out = []
    while studies := database.read(leases.open_studies):
        handed_out.append(studies[0].study.position)
        add_trial(database, studies[0].study, status="ended")
    assert handed_out[:7] == [0, 1, 2, 0, 0, 2, 0]
    assert [handed_out.count(position) for position in range(3)] == [12, 3, 6]


def test_a_study_whose_plan_is_handed_out_is_not_open(database: Database) -> None:
    (study,) = add_experiment(database, planned=(2,))
    add_trial(database, study)
    assert whose_turn(database) == ["e1/0"]
    end(database, study)
    assert whose_turn(database) == []
    end(database, study)  # one too many is no reason for more
    assert whose_turn(database) == []


def test_a_study_without_a_plan_is_not_open(database: Database) -> None:
    add_experiment(database, planned=(0,))
    assert whose_turn(database) == []


@pytest.mark.parametrize("state", ["paused", "complete", "cancelled"])
def test_only_running_experiments_hand_out_trials(sqlite_url: str, state: str) -> None:
    database = Database(sqlite_url)
    add_experiment(database, state=state)
    assert whose_turn(database) == []
    database.close()


@pytest.mark.parametrize(
    "columns", [{"state": "complete"}, {"state": "waiting"}, {"stopped_because": "the budget"}]
)
def test_only_running_studies_hand_out_trials(sqlite_url: str, columns: dict[str, Any]) -> None:
    database = Database(sqlite_url)
    stopped, _ = add_experiment(database, planned=(5, 5))
    database.write(lambda c: ledger.update_study(c, stopped.study_id, **columns))
    assert whose_turn(database) == ["e1/1"]
    database.close()


def test_a_bare_study_has_no_turn(database: Database) -> None:
    """Its trials are made when its own program asks."""
    bare, _ = add_experiment(database, planned=(5, 5))
    database.write(lambda c: ledger.update_study(c, bare.study_id, kind=ledger.BARE))
    assert whose_turn(database) == ["e1/1"]


def test_configurations_that_were_added_are_their_own_studys(database: Database) -> None:
    before, given, after = add_experiment(database, planned=(3, 3, 3))
    row = {"study_id": given.study_id, "position": 0, "request_key": "k", "params": "{}"}
    database.write(lambda c: c.execute(tables.enqueued.insert().values(row | {"created_at": NOW})))
    found = {one.study.study_id: one.has_enqueued for one in database.read(leases.open_studies)}
    assert found == {before.study_id: False, given.study_id: True, after.study_id: False}


def test_the_workers_that_refused_a_trial_are_known(database: Database) -> None:
    (study,) = add_experiment(database)
    trial, other = add_trial(database, study), add_trial(database, study)
    for one, worker, outcome in ((trial, "w1", "refused"), (other, "w2", "lost")):
        lease = grant(database, one, worker, worker=worker)
        ends = {lease.id: End(outcome)}
        database.write(lambda c, ends=ends: leases.end(c, ends, later(1)))
    asked = [trial.trial_id, other.trial_id]
    assert database.read(lambda c: leases.refusals(c, asked)) == {trial.trial_id: {"w1"}}
    assert database.read(lambda c: leases.refusals(c, [])) == {}


def test_a_grant_is_the_trials_next_attempt(database: Database) -> None:
    (study,) = add_experiment(database)
    trial = add_trial(database, study, status="queued", attempts=1)
    lease = grant(database, trial, "ask", seconds=60)
    assert (lease.attempt, lease.expires_at) == (2, later(60))
    assert (lease.ended_at, lease.late) == (None, False)
    assert len(lease.token) == 32
    after = database.read(lambda c: trials.get(c, trial.trial_id))
    assert (after.status, after.attempts) == ("leased", 2)
    assert read(database, lease) == lease
    assert database.write(lambda c: leases.live_of(c, [trial.trial_id])) == [lease]
    assert database.read(leases.live) == [lease]


def test_two_grants_of_one_attempt_are_impossible(database: Database) -> None:
    (study,) = add_experiment(database)
    trial = add_trial(database, study)
    grant(database, trial, "ask")
    with pytest.raises(sa.exc.IntegrityError):
        grant(database, trial, "another")  # by a server that read the trial before
    assert len(database.read(leases.live)) == 1


def test_one_ask_gets_each_of_its_leases_once(database: Database) -> None:
    (study,) = add_experiment(database)
    first, second = add_trial(database, study), add_trial(database, study)

    made = [leases.new(t, "w1", ("ask", i), NOW, 60) for i, t in ((1, second), (0, first))]
    database.write(lambda c: leases.add(c, made))
    found = database.read(lambda c: leases.of_asks(c, ["ask", "another"]))
    assert found == {"ask": made[::-1]}


def test_an_unknown_lease_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound, match="There is no lease 'nobody'"):
        database.write(lambda c: leases.get(c, "nobody"))


def test_a_lease_runs_out_when_its_time_is_over_unless_renewed(database: Database) -> None:
    (study,) = add_experiment(database)
    lost = grant(database, add_trial(database, study), "a", seconds=60)
    kept = grant(database, add_trial(database, study), "b", seconds=60)
    assert expired(database, later(60)) == set()
    assert expired(database, later(61)) == {lost.id, kept.id}
    database.write(lambda c: leases.renew(c, [kept.id], later(120)))
    assert expired(database, later(61)) == {lost.id}


def test_after_an_outage_no_live_lease_is_shorter_than_it_may_be(database: Database) -> None:
    (study,) = add_experiment(database)
    short, long, over = (
        grant(database, add_trial(database, study), key, seconds)
        for key, seconds in (("a", 10), ("b", 300), ("c", 10))
    )
    database.write(lambda c: leases.end(c, {over.id: End("lost")}, later(5)))
    database.write(lambda c: leases.prolong_all(c, later(90)))
    runs_until = [read(database, lease).expires_at for lease in (short, long, over)]
    assert runs_until == [later(90), later(300), later(10)]


def test_a_worker_holds_a_lease_until_it_expires_or_ends(database: Database) -> None:
    (study,) = add_experiment(database)
    for key, worker in (("a", "w1"), ("b", "w1"), ("c", "w2"), ("d", "elsewhere")):
        grant(database, add_trial(database, study), key, 60, worker)
    last = grant(database, add_trial(database, study), "e", 300, "w3")
    asked = ["w1", "w2", "w3", "silent"]
    held = [database.read(lambda c, t=t: leases.holders(c, asked, later(t))) for t in (0, 60, 300)]
    assert held == [3, 1, 0]
    database.write(lambda c: leases.end(c, {last.id: End("finished")}, later(100)))
    assert database.read(lambda c: leases.holders(c, asked, later(100))) == 0


def test_the_last_error_is_the_experiments_own_and_the_newest(database: Database) -> None:
    (before,) = add_experiment(database, "before")
    (mine,) = add_experiment(database, "mine")
    (after,) = add_experiment(database, "after")
    told = [(mine, "error", 1), (mine, "hung", 3), (mine, "lost", 7)]
    told = [(before, "error", 8), *told, (after, "error", 9)]
    made = {}
    for number, (study, outcome, at) in enumerate(told):
        lease = grant(database, add_trial(database, study), f"ask-{number}")
        database.write(
            lambda c, lease=lease, outcome=outcome, at=at: leases.end(
                c, {lease.id: End(outcome)}, later(at)
            )
        )
        made[at] = lease.id
    found = database.read(lambda c: leases.last_error(c, mine.experiment_id))
    assert found is not None
    assert found.id == made[3]
    assert database.read(lambda c: leases.last_error(c, "nobody")) is None


def test_attempts_that_failed_are_told_from_those_handed_back_or_lost(database: Database) -> None:
    (study,) = add_experiment(database)
    found = {}
    for outcome in ("error", "preempted", "lost", ""):
        trial = add_trial(database, study)
        lease = grant(database, trial, f"ask-{outcome}")
        if outcome:
            ends = {lease.id: End(outcome)}
            database.write(lambda c, ends=ends: leases.end(c, ends, later(1)))
        found[outcome] = trial.trial_id
    assert database.read(lambda c: leases.failed_before(c, found.values())) == {found["error"]}
    assert database.read(lambda c: leases.failed_before(c, [])) == set()


def test_leases_that_have_ended_are_live_no_more(database: Database) -> None:
    (study,) = add_experiment(database)
    one, two, three = (grant(database, add_trial(database, study), key) for key in "abc")
    ends = {one.id: End("lost", "it was lost"), two.id: End("finished", result="{}")}
    database.write(lambda c: leases.end(c, ends, later(61)))
    ended = [read(database, lease) for lease in (one, two)]
    assert [(e.outcome, e.ended_at, e.message, e.result) for e in ended] == [
        ("lost", later(61), "it was lost", None),
        ("finished", later(61), "", "{}"),
    ]
    assert expired(database, later(999)) == {three.id}
    assert database.read(leases.live) == [three]
    mine = [lease.trial_id for lease in (one, two)]
    assert database.write(lambda c: leases.live_of(c, mine)) == []


def test_what_a_worker_sent_is_kept_word_for_word(database: Database) -> None:
    (study,) = add_experiment(database)
    lease = grant(database, add_trial(database, study), "ask")
    sent = '{"message": "größer ∞", "validation": 0.1}'
    database.write(lambda c: leases.keep_late(c, {lease.id: sent}))
    assert read(database, lease) == replace(lease, result=sent, late=True)


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_lease_that_is_being_written_to_is_left_to_the_next_sweep(database: Database) -> None:
    (study,) = add_experiment(database)
    busy, idle = (grant(database, add_trial(database, study), key) for key in "ab")

    def sweep_meanwhile(connection: sa.Connection) -> set[str]:
        leases.get(connection, busy.id)  # a worker's renewal has locked it
        return expired(database, later(999))

    assert database.write(sweep_meanwhile) == {idle.id}
    assert expired(database, later(999)) == {busy.id, idle.id}


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_two_sweepers_never_take_the_same_lease(database: Database) -> None:
    (study,) = add_experiment(database)
    mine = {grant(database, add_trial(database, study), key).id for key in "abc"}

    def sweep_twice(connection: sa.Connection) -> tuple[set[str], set[str]]:
        first = {lease.id for lease in leases.expired(connection, later(999))}
        return first, expired(database, later(999))

    assert database.write(sweep_twice) == (mine, set())
    assert len(database.read(lambda c: c.execute(sa.select(tables.leases)).all())) == 3
