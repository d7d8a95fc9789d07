"""Objectives that workers run: their trials are leased, tried again, pruned and ended."""

from typing import Any

import optuna
import pytest

from fathom_client.wire import Measurement
from fathom_client.wire_studies import Note, Tell
from fathom_client.wire_work import Command, ObjectiveJob, Renewal, Result
from fathom_service import reading
from fathom_service.bare import asking, suggesting
from fathom_service.bare.best import best_trials
from fathom_service.demand import demand
from fathom_spaces.errors import Conflict, InvalidSpec, StaleLease
from fathom_spaces.experiment import Outcome
from fathom_spaces.study import USUAL_TRIALS
from tests.service.world import World, spec

from .by_run import OBJECTIVE, X, created, finish, optuna_study, run, suggested


class TestWorkers:
    def test_a_worker_is_leased_what_it_is_to_run(self, world: World) -> None:
        created(world.database, options={"scale": 2.5}, pruner="median", steps=5)
        (lease,) = world.ask()
        expected = {"objective": OBJECTIVE, "options": {"scale": 2.5}, "number": 0, "seed": 0}
        assert lease.job == ObjectiveJob(**expected, values=1, prunable=True)
        assert lease.method == "goal"

    def test_only_workers_that_may_run_it_get_it_and_the_study_says_so(self, world: World) -> None:
        study = created(world.database, objective="theirs:goal")
        assert world.ask() == []
        (why,) = reading.study(world.database, study).pending
        assert why == "No connected worker has objective 'theirs:goal', which goal needs."
        world.add_worker("w3", objectives=("theirs:*",))
        assert reading.study(world.database, study).pending == ()
        assert len(world.ask("w3")) == 1

    def test_one_without_an_end_asks_a_fleet_for_as_many_as_it_usually_has(
        self, world: World
    ) -> None:
        created(world.database)
        assert demand(world.database, "lab").waiting == USUAL_TRIALS
        world.add_worker("lab-0", objectives=("mine:*", "mine.*"))
        held = [world.ask("lab-0")[0] for _ in range(USUAL_TRIALS)]
        assert demand(world.database, "lab").waiting == 0
        finish(world, held[0], 0.5)
        assert demand(world.database, "lab").waiting == 1, "it goes on all the same"
        world.ask("w1")
        assert demand(world.database, "lab").waiting == 0, "others' workers count"
        assert world.ask("w1"), "whoever asks beyond gets one"
        assert demand(world.database, "lab").waiting == 0

    def test_its_trials_are_searched_to_the_end_of_the_study(self, world: World) -> None:
        study = created(world.database, trials=12)
        values = []
        for _ in range(12):
            (lease,) = world.ask()
            values.append(run(world.database, lease))
            assert finish(world, lease, values[-1]) == "complete"
        assert world.ask() == []
        view = reading.study(world.database, study)
        assert (view.kind, view.state, view.progress.complete) == ("objective", "complete", 12)
        (best,) = best_trials(world.database, study).items
        assert best.value == min(values)
        assert set(best.params) >= {"x", "layers", "width_0", "optimizer"}
        assert sum(name.startswith("width_") for name in best.params) == best.params["layers"]

    def test_optuna_sees_the_parameters_with_their_distributions(self, world: World) -> None:
        study = created(world.database, trials=2)
        for _ in range(2):
            (lease,) = world.ask()
            finish(world, lease, run(world.database, lease))
        trials = optuna_study(world.database, study).trials
        views = reading.trials_of_study(world.database, study, 10, None).items
        assert [t.params for t in trials] == [view.params for view in views]
        distributions = trials[0].distributions
        assert distributions["x"] == optuna.distributions.FloatDistribution(-5, 5)
        assert distributions["width_0"] == optuna.distributions.IntDistribution(8, 64)
        categorical = optuna.distributions.CategoricalDistribution(("adam", "sgd"))
        assert distributions["optimizer"] == categorical

    @pytest.mark.parametrize("outcome", [Outcome.ERROR, Outcome.PREEMPTED])
    def test_the_next_attempt_gets_the_same_values(self, world: World, outcome: Outcome) -> None:
        created(world.database, trials=1)
        (first,) = world.ask()
        value = run(world.database, first)
        sent = world.engine.result(first.id, Result(token=first.token, outcome=outcome))
        assert sent.retried
        (second,) = world.ask()
        assert (second.trial, second.attempt) == (first.trial, 2)
        assert run(world.database, second) == value
        with pytest.raises(StaleLease):
            suggested(world.database, first, "x", X)

    def test_so_does_the_attempt_after_a_worker_that_died(self, world: World) -> None:
        study = created(world.database, trials=1)
        (first,) = world.ask()
        x = suggested(world.database, first, "x", X)
        world.expire(first)
        assert reading.study(world.database, study).state == "running"
        (second,) = world.ask()
        assert suggested(world.database, second, "x", X) == x
        assert finish(world, second, 1.0) == "complete"

    def test_a_trial_that_fails_too_often_has_failed_and_the_search_goes_on(
        self, world: World
    ) -> None:
        study = created(world.database, trials=2)
        for _ in range(world.settings.max_attempts):
            (lease,) = world.ask()
            failed = Result(token=lease.token, outcome=Outcome.ERROR, message="ValueError: no")
            world.engine.result(lease.id, failed)
        (lease,) = world.ask()
        view = reading.study(world.database, study)
        assert view.progress.failed == 1
        assert any("ValueError: no" in why for why in view.pending)
        finish(world, lease, run(world.database, lease))
        assert reading.study(world.database, study).state == "complete"

    def test_a_value_that_is_no_number_is_a_failure_that_is_not_repeated(
        self, world: World
    ) -> None:
        study = created(world.database, trials=1)
        (lease,) = world.ask()
        sent = Result(token=lease.token, outcome=Outcome.DIVERGED, message="returned nan")
        assert world.engine.result(lease.id, sent).state == "fail"
        assert reading.study(world.database, study).state == "complete"

    def test_an_objective_may_prune_itself_and_counts_with_its_last_report(
        self, world: World
    ) -> None:
        study = created(world.database, trials=1)
        (lease,) = world.ask()
        x = suggested(world.database, lease, "x", X)
        world.report(lease, 0.9, 0.7)
        sent = Result(token=lease.token, outcome=Outcome.PRUNED)
        assert world.engine.result(lease.id, sent).state == "pruned"
        (trial,) = optuna_study(world.database, study).trials
        assert (trial.state.name, trial.value, trial.params) == ("PRUNED", 0.7, {"x": x})
        assert trial.intermediate_values == {1: 0.9, 2: 0.7}

    def test_the_pruner_stops_what_is_worse_than_most(self, world: World) -> None:
        pruner = {"kind": "median", "startup_trials": 2, "warmup_steps": 0}
        created(world.database, pruner=pruner, steps=4)
        for value in (1.0, 1.1):
            (lease,) = world.ask()
            assert world.report(lease, value, value, value) is Command.CONTINUE
            finish(world, lease, value)
        (lease,) = world.ask()
        assert world.report(lease, 9.0, 9.0) is Command.PRUNE

    def test_several_values_make_a_front(self, world: World) -> None:
        study = created(world.database, direction=None, directions=["minimize", "maximize"])
        told = [(1.0, 1.0), (2.0, 3.0), (3.0, 2.0)]
        for values in told:
            (lease,) = world.ask()
            suggested(world.database, lease, "x", X)
            assert isinstance(lease.job, ObjectiveJob)
            assert lease.job.values == 2
            result = Result(token=lease.token, outcome=Outcome.FINISHED, values=values)
            assert world.engine.result(lease.id, result).state == "complete"
        best = best_trials(world.database, study).items
        assert [trial.values for trial in best] == told[:2]
        assert [t.values for t in optuna_study(world.database, study).trials] == [
            list(values) for values in told
        ]

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({}, "validation: the study has 1 direction, not 0"),
            (
                {"direction": None, "directions": ["minimize"] * 2},
                "values: the study has 2 directions, not 0",
            ),
        ],
    )
    def test_a_finished_run_without_its_values_is_refused(
        self, world: World, changes: dict[str, Any], said: str
    ) -> None:
        created(world.database, **changes)
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match=said):
            world.engine.result(lease.id, Result(token=lease.token, outcome=Outcome.FINISHED))

    def test_a_training_without_its_depth_is_still_refused(self, world: World) -> None:
        world.submit(spec())
        (lease,) = world.ask()
        sent = Result(token=lease.token, outcome=Outcome.FINISHED, validation=0.5)
        with pytest.raises(InvalidSpec, match="depth: missing in a finished result"):
            world.engine.result(lease.id, sent)

    def test_attributes_are_optunas_and_the_last_word_stands(self, world: World) -> None:
        study = created(world.database, trials=1)
        (lease,) = world.ask()
        for noted in ({"epochs": 3, "kind": ["a", None]}, {"epochs": 4}):
            note = Note(token=lease.token, attributes=noted)
            suggesting.note(world.database, lease.trial, note)
        finish(world, lease, 1.0)
        (trial,) = optuna_study(world.database, study).trials
        assert trial.user_attrs["epochs"] == 4
        assert trial.user_attrs["kind"] == ["a", None]
        with pytest.raises(StaleLease):
            suggesting.note(world.database, lease.trial, note)

    def test_experiments_and_objectives_share_the_workers(self, world: World) -> None:
        created(world.database)
        world.submit(spec())
        leases = [world.ask()[0] for _ in range(4)]
        runs = [isinstance(lease.job, ObjectiveJob) for lease in leases]
        assert sorted(runs) == [False, False, True, True]

    def test_no_program_may_ask_for_its_trials(self, world: World) -> None:
        study = created(world.database)
        with pytest.raises(Conflict, match=f"Workers run the trials of study {study}, of mine"):
            asking.ask(world.database, study, "key")
        (lease,) = world.ask()
        with pytest.raises(Conflict, match="its worker reports by its lease"):
            asking.tell(world.database, lease.trial, Tell(token=lease.token, value=1.0))


def test_a_measurement_renewal_of_an_objective_is_kept(world: World) -> None:
    study = created(world.database)
    (lease,) = world.ask()
    point = Measurement(step=0, train_loss=None, validation=0.25)
    renewal = Renewal(token=lease.token, measurements=(point,))
    assert world.engine.renew(lease.id, renewal).command is Command.CONTINUE
    finish(world, lease, 0.25)
    (trial,) = optuna_study(world.database, study).trials
    assert trial.intermediate_values == {0: 0.25}
