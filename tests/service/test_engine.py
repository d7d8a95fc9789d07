"""The trial engine: what it hands out, takes back and keeps, on each database."""

from collections import Counter
from functools import partial

import pytest

from fathom_client.wire import Costs, TrialState
from fathom_client.wire_work import Command, Result
from fathom_service import lifecycle, reading
from fathom_spaces.errors import Conflict, NotFound
from fathom_spaces.experiment import Outcome
from fathom_spaces.preflight import trial_flops
from fathom_storage import optuna_tables
from fathom_storage.database import Database
from tests.threads import together

from .world import World, spec


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


def test_who_asks_again_with_the_same_key_has_its_whole_time_again(world: World) -> None:
    world.submit(spec())
    (lease,) = world.ask(key="one-request")
    world.let_run_out(lease)
    assert world.ask(key="one-request") == [lease]
    assert world.engine.sweep() == 0


@pytest.mark.parametrize(("first", "other"), [("w1", "w2"), ("w2", "w1")])
def test_a_key_of_another_worker_is_refused(world: World, first: str, other: str) -> None:
    world.submit(spec())
    world.ask(first, key="one-request")
    with pytest.raises(Conflict, match="'one-request' was used by another worker"):
        world.ask(other, key="one-request")


def test_trials_that_one_asks_for_at_once_are_of_experiments_in_turn(world: World) -> None:
    mine, other = (world.submit(spec(name=name)) for name in ("mine", "other"))
    got = Counter(lease.experiment for lease in world.ask(capacity=6))
    assert got == {mine: 3, other: 3}


def test_a_worker_must_register_first(world: World) -> None:
    with pytest.raises(NotFound, match="no worker 'stranger'"):
        world.ask("stranger")


def test_a_worker_without_the_dataset_gets_nothing(world: World) -> None:
    world.add_worker("poor", datasets=("iris",))
    world.submit(spec())
    assert world.ask("poor") == []
    assert len(world.ask("w1")) == 1


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
