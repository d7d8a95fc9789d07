"""Attempts at trials: lost, late, repeated, and those that fail."""

import json
from collections import Counter
from typing import Any

import pytest

from fathom_client.wire import TrialState
from fathom_client.wire_work import Renewal
from fathom_service import lifecycle, reading
from fathom_service.results import Results, Taken
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, StaleLease
from fathom_spaces.experiment import Outcome
from fathom_storage import leases, tables
from fathom_storage.database import Database

from .world import World, finished, measured, spec


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def test_an_expired_lease_gives_the_same_trial_its_next_attempt(world: World) -> None:
    experiment = world.submit(spec())
    (first,) = world.ask("w1")
    world.report(first, 0.3)
    world.expire(first)
    (second,) = world.ask("w2")
    assert (second.trial, second.attempt) == (first.trial, 2)
    assert second.job == first.job
    with pytest.raises(StaleLease, match="has ended"):
        world.report(first, 0.4, first=2)
    assert world.finish(second).state is TrialState.COMPLETE
    kinds = Counter(world.events(experiment))
    assert kinds["trial.queued"] == 1


def test_a_trial_that_fails_too_often_is_given_up_with_its_reason(world: World) -> None:
    experiment = world.submit(spec(methods=[{"searched": "grid"}]))
    (lease,) = world.ask()
    for attempt in (1, 2, 3):
        assert lease.attempt == attempt
        answer = world.finish(lease, outcome=Outcome.ERROR, message="no such file")
        again = world.ask()
        if attempt < 3:
            assert answer.retried
            (lease,) = again
    assert answer.state is TrialState.FAIL
    assert not answer.retried
    trial = next(t for t in world.trials(experiment) if t.trial_id == lease.trial)
    assert (trial.outcome, trial.message, trial.failures) == ("error", "no such file", 3)


def test_being_preempted_does_not_count_as_a_failure(world: World) -> None:
    world.submit(spec())
    for attempt in range(1, 7):
        (lease,) = world.ask()
        assert lease.attempt == attempt
        assert world.finish(lease, outcome=Outcome.PREEMPTED).retried


@pytest.mark.parametrize("outcome", [Outcome.DIVERGED, Outcome.OUT_OF_MEMORY])
def test_what_a_repeat_would_not_mend_is_final_and_names_its_depth(
    world: World, outcome: Outcome
) -> None:
    experiment = world.submit(spec(methods=[{"searched": "grid"}]))
    (lease,) = world.ask()
    answer = world.finish(lease, outcome=outcome, depth=None, at_depth=4, test=0.9)
    assert answer.state is TrialState.FAIL
    (trial,) = world.trials(experiment)
    assert (trial.outcome, trial.depth) == (outcome, 4)
    assert (trial.validation, trial.test) == (None, None), "they are of those that finish"


def test_an_equal_result_may_be_repeated_and_another_is_refused(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    first = world.finish(lease)
    assert world.finish(lease) == first
    with pytest.raises(Conflict, match="Another result was already taken"):
        world.finish(lease, validation=0.123)


def test_a_repeat_is_answered_as_at_first_though_an_earlier_attempt_has_finished_since(
    world: World,
) -> None:
    world.submit(spec())
    (slow,) = world.ask("w1")
    world.expire(slow)
    (other,) = world.ask("w2")
    first = world.finish(other, outcome=Outcome.ERROR)
    assert first.retried
    with pytest.raises(StaleLease, match="this one was used"):
        world.finish(slow)
    assert world.finish(other, outcome=Outcome.ERROR) == first


def test_a_repeat_is_answered_as_at_first_though_the_experiment_was_cancelled_since(
    world: World,
) -> None:
    experiment = world.submit(spec())
    (lease,) = world.ask()
    first = world.finish(lease, outcome=Outcome.PREEMPTED)
    assert first.retried
    lifecycle.move(world.database, experiment, "cancel")
    assert world.finish(lease, outcome=Outcome.PREEMPTED) == first


def test_an_equal_measurement_may_be_repeated_and_another_is_refused(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    world.report(lease, 0.1, 0.2)
    world.report(lease, 0.2, 0.3, first=2)
    with pytest.raises(Conflict, match="another measurement at step 3"):
        world.report(lease, 0.9, first=3)


def test_a_wrong_token_changes_nothing(world: World) -> None:
    experiment = world.submit(spec())
    (lease,) = world.ask()
    with pytest.raises(StaleLease, match="token is not the one of lease"):
        world.engine.renew(lease.id, Renewal(token="guess", measurements=(measured(1, 0.5),)))
    with pytest.raises(StaleLease):
        world.finish(lease, token="guess")
    assert [t.status for t in world.trials(experiment)] == ["leased"]
    assert world.rows(tables.measurements) == []


def test_after_an_outage_live_leases_get_their_whole_time_again(world: World) -> None:
    """Nobody could renew them: what the workers did meanwhile is not to be thrown away."""
    world.submit(spec())
    (lease,) = world.ask()
    world.let_run_out(lease)
    assert world.engine.sweep(after_outage=True) == 0
    world.report(lease, 0.1, 0.2)
    world.let_run_out(lease)
    assert world.engine.sweep() == 1


def test_a_late_result_is_used_where_the_trial_has_none(world: World) -> None:
    experiment = world.submit(spec())
    (slow,) = world.ask("w1")
    world.expire(slow)
    (other,) = world.ask("w2")
    with pytest.raises(StaleLease, match="had no result yet, so this one was used"):
        world.finish(slow)
    with pytest.raises(StaleLease, match="came late and was kept"):
        world.finish(slow)
    with pytest.raises(StaleLease, match="An earlier attempt finished"):
        world.report(other, 0.5)
    (trial,) = world.trials(experiment)
    assert (trial.status, trial.outcome) == ("ended", "finished")


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_what_is_reported_while_a_late_result_is_taken_counts(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    experiment = world.submit(spec())
    (slow,) = world.ask("w1")
    world.expire(slow)
    (other,) = world.ask("w2")
    lock = leases.live_of

    def after_a_report(*given: Any) -> Any:
        world.report(other, 0.5, first=9)
        return lock(*given)

    monkeypatch.setattr(leases, "live_of", after_a_report)
    with pytest.raises(StaleLease, match="this one was used"):
        world.finish(slow)
    (trial,) = world.trials(experiment)
    assert trial.flops == measured(9, 0.5).costs.flops


def test_a_late_result_is_kept_where_the_trial_has_one(world: World) -> None:
    world.submit(spec())
    (slow,) = world.ask("w1")
    world.expire(slow)
    (other,) = world.ask("w2")
    world.finish(other)
    with pytest.raises(StaleLease, match="kept, marked late"):
        world.finish(slow, validation=0.01)
    late = [row for row in world.rows(tables.leases) if row.late]
    assert [json.loads(row.result)["validation"] for row in late] == [0.01]


def test_attempts_at_one_trial_that_end_together_are_taken_one_after_the_other(
    world: World,
) -> None:
    experiment = world.submit(spec())
    (slow,) = world.ask("w1")
    world.expire(slow)
    (other,) = world.ask("w2")
    late, second = Results(world.database, 3)([(one.id, finished(one)) for one in (slow, other)])
    assert isinstance(late, Taken)
    assert isinstance(second, Taken)
    assert "this one was used" in str(late.reply)
    assert "Attempt 2" in str(second.reply)
    assert "(cancelled). The result is kept" in str(second.reply)
    assert Counter(world.events(experiment))["trial.ended"] == 1


def test_a_result_of_no_lease_keeps_no_other_from_being_taken(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    told = finished(lease)
    nobody, mine = Results(world.database, 3)([("nobody", told), (lease.id, told)])
    assert isinstance(nobody, NotFound)
    assert isinstance(mine, Taken)
    assert mine.answer().state is TrialState.COMPLETE


@pytest.mark.parametrize("missing", ["validation", "depth"])
def test_a_finished_result_needs_its_numbers(world: World, missing: str) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    with pytest.raises(InvalidSpec, match=f"{missing}: missing in a finished result"):
        world.finish(lease, **{missing: None})


def test_a_worker_cannot_claim_what_only_the_server_decides(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    with pytest.raises(InvalidSpec, match="only the server finds an attempt lost"):
        world.finish(lease, outcome=Outcome.LOST)
    with pytest.raises(Conflict, match="did not ask to prune"):
        world.finish(lease, outcome=Outcome.PRUNED)
    with pytest.raises(Conflict, match="is not cancelled"):
        world.finish(lease, outcome=Outcome.CANCELLED)


def test_a_lost_learned_run_is_told_of_where_it_stood(world: World) -> None:
    experiment = world.submit(spec(methods=[{"learned": "udn"}], seeds=1))
    for attempt, depth in enumerate((2, 3, 4), start=1):
        (lease,) = world.ask()
        assert lease.attempt == attempt
        point = measured(attempt, 0.5).model_copy(update={"trace": {"reached": depth}})
        world.engine.renew(lease.id, Renewal(token=lease.token, measurements=(point,)))
        world.expire(lease)
    (trial,) = world.trials(experiment)
    assert (trial.outcome, trial.depth) == ("lost", 4)
    ended = sorted(world.rows(tables.leases), key=lambda row: row.attempt)
    assert [row.message[-8:] for row in ended] == ["depth 2.", "depth 3.", "depth 4."]
    told = reading.trial(world.database, trial.trial_id)
    assert [one.at_depth for one in told.attempts] == [2, 3, 4]


def test_an_attempt_lost_before_it_measured_stood_where_it_went_on_from(world: World) -> None:
    world.submit(spec(methods=[{"learned": "udn"}], seeds=1))
    for points in (((1, 2), (2, 3)), ((1, 1),), ()):  # (step, depth); the second started over
        (lease,) = world.ask()
        made = (measured(s, 0.5).model_copy(update={"trace": {"reached": d}}) for s, d in points)
        world.engine.renew(lease.id, Renewal(token=lease.token, measurements=tuple(made)))
        world.expire(lease)
    told = reading.trial(world.database, lease.trial)
    assert [one.at_depth for one in told.attempts] == [3, 1, 1]


def test_an_attempt_that_did_not_finish_says_at_which_depth_it_ended(world: World) -> None:
    world.submit(spec(methods=[{"searched": "grid"}], seeds=1))
    (lease,) = world.ask()
    world.finish(lease, outcome=Outcome.HUNG, at_depth=None, validation=None)
    (again,) = world.ask("w2")
    world.finish(again)
    hung, finished_ = reading.trial(world.database, lease.trial).attempts
    assert (hung.outcome, hung.at_depth) == (Outcome.HUNG, lease.job.depths[0])
    assert (finished_.outcome, finished_.at_depth) == (Outcome.FINISHED, None)
