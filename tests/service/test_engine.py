"""The trial engine: what it hands out, takes back and keeps, on each database."""

import json
from collections import Counter
from functools import partial

import pytest

from fathom_client.wire import Costs, TrialState
from fathom_client.wire_work import Command, Renewal, Result
from fathom_service import lifecycle, reading
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, StaleLease
from fathom_spaces.experiment import Outcome
from fathom_spaces.preflight import trial_flops
from fathom_storage import optuna_tables, tables
from fathom_storage.database import Database
from tests.threads import together

from .world import World, measured, spec


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def test_an_experiment_runs_from_submission_to_recommendation(world: World) -> None:
    experiment = world.submit(spec())
    done = world.work_off()
    assert world.state(experiment) == "complete"
    # 2 learned, 4 depths x 2 seeds, 3 TPE trials x 2 seeds; then each distinct choice twice.
    *methods, confirm = reading.experiment(world.database, experiment).studies
    assert [study.progress.complete for study in methods] == [2, 8, 6]
    assert done == 16 + confirm.progress.complete
    assert confirm.progress.complete in (2, 4)
    kinds = Counter(world.events(experiment))
    assert kinds["trial.leased"] == kinds["trial.ended"] == done
    assert kinds["confirmation.planned"] == kinds["experiment.complete"] == 1


def test_the_grid_hands_out_each_point_with_each_seed_exactly_once(world: World) -> None:
    world.submit(spec(methods=[{"searched": "grid"}], confirm={"seeds": 0}))
    got = [lease for _ in range(20) for lease in world.ask(capacity=3)]
    points = Counter((lease.job.depths, lease.job.seed) for lease in got)
    assert points == {((depth,), seed): 1 for depth in range(1, 5) for seed in range(2)}


def test_workers_asking_at_once_never_get_the_same_trial_nor_one_too_many(world: World) -> None:
    world.submit(spec(methods=[{"searched": "grid"}], budget={"trials": 7}))
    got: list[int] = []

    def worker(name: str) -> None:
        while leases := world.ask(name):
            got.extend(lease.trial for lease in leases)

    together(*(partial(worker, name) for name in ("w1", "w2") * 2))
    assert len(got) == len(set(got)) == 7


def test_the_same_key_gets_the_same_lease(world: World) -> None:
    world.submit(spec())
    first = world.ask(key="one-request")
    assert world.ask(key="one-request") == first
    assert world.ask(key="another-request") != first


def test_a_key_of_another_worker_is_refused(world: World) -> None:
    world.submit(spec())
    world.ask("w1", key="one-request")
    with pytest.raises(Conflict, match="'one-request' was used by another worker"):
        world.ask("w2", key="one-request")


def test_a_worker_must_register_first(world: World) -> None:
    with pytest.raises(NotFound, match="no worker 'stranger'"):
        world.ask("stranger")


def test_a_worker_without_the_dataset_gets_nothing(world: World) -> None:
    world.add_worker("poor", datasets=("iris",))
    world.submit(spec())
    assert world.ask("poor") == []
    assert len(world.ask("w1")) == 1


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


def test_divergence_is_final_and_names_its_depth(world: World) -> None:
    experiment = world.submit(spec(methods=[{"searched": "grid"}]))
    (lease,) = world.ask()
    answer = world.finish(lease, outcome=Outcome.DIVERGED, depth=None, at_depth=4)
    assert answer.state is TrialState.FAIL
    (trial,) = world.trials(experiment)
    assert (trial.outcome, trial.depth, trial.validation) == ("diverged", 4, None)


def test_an_equal_result_may_be_repeated_and_another_is_refused(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask()
    first = world.finish(lease)
    assert world.finish(lease) == first
    with pytest.raises(Conflict, match="Another result was already taken"):
        world.finish(lease, validation=0.123)


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


def test_bad_trials_are_pruned_and_keep_their_last_value(world: World) -> None:
    method = {"searched": "random", "trials": 6, "pruner": "median"}
    experiment = world.submit(spec(methods=[method], seeds=1))
    for _ in range(3):
        (good,) = world.ask()
        assert good.job.prunable
        assert world.report(good, 0.5, 0.6, 0.7) is Command.CONTINUE
        world.finish(good)
    (bad,) = world.ask()
    assert world.report(bad, 0.1) is Command.CONTINUE  # still warming up
    assert world.report(bad, 0.1, first=2) is Command.PRUNE
    assert world.report(bad) is Command.PRUNE
    answer = world.finish(bad, outcome=Outcome.PRUNED, validation=None)
    assert answer.state is TrialState.PRUNED
    trial = next(t for t in world.trials(experiment) if t.trial_id == bad.trial)
    assert (trial.outcome, trial.validation) == ("pruned", 0.1)


@pytest.mark.parametrize("pruner", ["successive_halving", "hyperband"])
def test_rungs_survive_in_the_trials_own_attributes(world: World, pruner: str) -> None:
    method = {"searched": "random", "trials": 9, "pruner": pruner}
    experiment = world.submit(
        spec(methods=[method], seeds=1, training={"epochs": 27}, confirm={"seeds": 0})
    )
    commands = []
    for number in range(9):
        (lease,) = world.ask()
        command = Command.CONTINUE
        for step in range(1, 28):
            command = world.report(lease, 0.5 - 0.02 * number, first=step)
            if command is Command.PRUNE:
                break
        commands.append(command)
        outcome = Outcome.PRUNED if command is Command.PRUNE else Outcome.FINISHED
        world.finish(lease, outcome=outcome)
    assert commands[0] is Command.CONTINUE
    assert Command.PRUNE in commands  # each trial is worse than the one before
    attributes = world.rows(optuna_tables.trial_system_attributes)
    assert any(row.key.endswith("completed_rung_0") for row in attributes)
    assert world.state(experiment) == "complete"


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


def test_cancelling_reaches_running_and_queued_trials(world: World) -> None:
    experiment = world.submit(spec())
    (running,) = world.ask("w1")
    (lost,) = world.ask("w2")
    world.expire(lost)
    lifecycle.move(world.database, experiment, "cancel")
    assert world.ask("w2") == []
    assert world.report(running, 0.5) is Command.CANCEL
    assert world.finish(running, outcome=Outcome.CANCELLED).state is TrialState.FAIL
    assert {t.outcome for t in world.trials(experiment)} == {"cancelled"}


def test_a_paused_experiment_hands_out_nothing_until_it_is_resumed(world: World) -> None:
    experiment = world.submit(spec())
    (running,) = world.ask()
    lifecycle.move(world.database, experiment, "pause")
    assert world.ask() == []
    assert world.report(running, 0.5) is Command.CONTINUE
    world.finish(running)
    lifecycle.move(world.database, experiment, "resume")
    assert len(world.ask()) == 1


def test_a_budget_of_flops_is_never_exceeded_even_by_trials_that_run_at_once(world: World) -> None:
    whole = spec(methods=[{"searched": "grid"}], seeds=1, confirm={"seeds": 0})
    deep = trial_flops(whole, whole.methods[0], {"depth": 4})
    budget = {"flops": deep * 1.5}  # the deepest is handed out first; no other fits beside it
    experiment = world.submit(
        spec(methods=[{"searched": "grid"}], seeds=1, confirm={"seeds": 0}, budget=budget)
    )
    (first,) = world.ask("w1")
    assert world.ask("w2") == []
    world.finish(first, costs=Costs(flops=deep * 0.1))  # it stopped early and left most of it
    world.work_off()
    trials = world.trials(experiment)
    assert sum(trial.flops for trial in trials) <= budget["flops"]
    assert len(trials) > 1
    view = reading.experiment(world.database, experiment)
    assert view.state == "complete"


def test_a_study_that_the_budget_ends_says_so(world: World) -> None:
    experiment = world.submit(spec(budget={"trials": 5}, confirm={"seeds": 0}))
    world.work_off()
    assert len(world.trials(experiment)) == 5
    view = reading.experiment(world.database, experiment)
    assert view.state == "complete"
    stopped = [study.stopped_because for study in view.studies if study.stopped_because]
    assert stopped
    assert set(stopped) == {"the budget of 5 trials is handed out"}


def test_what_failed_is_said_while_the_experiment_runs(world: World) -> None:
    """A wrong shape, say, fails every trial: nobody should wait for the last to learn why."""
    experiment = world.submit(spec(methods=[{"searched": "grid"}]))
    assert not _told(world, experiment)
    (lease,) = world.ask()
    text = (
        'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    g()\n'
        "InvalidSpec: The task cannot be accepted:\n  task.shape: wrong\n"
    )
    failed = Result(token=lease.token, outcome=Outcome.ERROR, message=text)
    world.engine.result(lease.id, failed)
    assert _told(world, experiment) == [
        "A trial failed: InvalidSpec: The task cannot be accepted: task.shape: wrong"
    ]
    other = world.submit(spec(name="other"))
    assert not _told(world, other)
    world.work_off()
    assert not _told(world, experiment)


def _told(world: World, experiment: str) -> list[str]:
    pending = reading.experiment(world.database, experiment).pending
    return [reason for reason in pending if reason.startswith("A trial failed")]


def test_a_trial_shows_its_net_and_a_learned_one_that_of_the_depth_it_chose(world: World) -> None:
    experiment = world.submit(spec(methods=[{"learned": "udn"}, {"searched": "grid"}], seeds=1))

    def nets() -> dict[str, dict[int | None, str | None]]:
        page = reading.trials_of_experiment(world.database, experiment, 100, None)
        names = {s.id: s.name for s in reading.experiment(world.database, experiment).studies}
        found: dict[str, dict[int | None, str | None]] = {}
        for trial in page.items:
            found.setdefault(names[trial.study], {})[trial.depth] = trial.architecture
        return found

    (learned,) = world.ask()
    assert nets() == {"learned/udn": {None: None}}
    world.finish(learned)
    world.work_off()
    found = nets()
    assert sorted(found["searched/grid"]) == [1, 2, 3, 4]
    assert len(set(found["searched/grid"].values())) == 4
    for depth, net in {**found["learned/udn"], **found["confirm"]}.items():
        assert net == found["searched/grid"][depth]


def test_a_learned_run_that_failed_chose_no_net(world: World) -> None:
    world.submit(spec(methods=[{"learned": "udn"}]))
    (lease,) = world.ask()
    world.finish(lease, outcome=Outcome.DIVERGED, depth=None, at_depth=4)
    assert reading.trial(world.database, lease.trial).architecture is None
