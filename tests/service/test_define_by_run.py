"""Define-by-run over the wire: trials ask for parameters as they run, by workers or programs."""

import json
from collections.abc import Callable
from typing import Any

import optuna
import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import Measurement
from fathom_client.wire_studies import AskedTrial, Note, Suggest, Tell
from fathom_client.wire_work import Command, Lease, ObjectiveJob, Renewal, Result
from fathom_service import known, reading
from fathom_service.bare import asking, studies, suggesting
from fathom_service.bare.best import best_trials
from fathom_service.histories import HISTORIES
from fathom_service.samplers import SAMPLERS, by_run
from fathom_service.samplers.own import ALLOWED
from fathom_spaces.base import parse
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, SamplerFailed, StaleLease
from fathom_spaces.experiment import Outcome
from fathom_spaces.study import StudySpec
from fathom_storage import frozen_trials, optuna_tables, tables
from fathom_storage.database import Database

from .http import make_token, problem
from .world import World, spec

X = {"low": -5.0, "high": 5.0}
LAYERS = {"low": 1, "high": 4}
OPTIMIZER = {"choices": ["adam", "sgd"]}
OBJECTIVE = "mine.goals:goal"


def study_spec(**changes: Any) -> StudySpec:
    whole = {"name": "goal", "direction": "minimize", "objective": OBJECTIVE, "seed": 1}
    return parse(StudySpec, {**whole, **changes}, "The study")


def created(database: Database, **changes: Any) -> int:
    return studies.create(database, study_spec(**changes))[0]


def asked_for(token: str, name: str, domain: dict[str, Any]) -> Suggest:
    return parse(Suggest, {"token": token, "name": name, "domain": domain})


def suggested(
    database: Database, trial: Lease | AskedTrial, name: str, domain: dict[str, Any]
) -> Any:
    number = trial.trial if isinstance(trial, Lease) else trial.id
    return suggesting.suggest(database, number, asked_for(trial.token, name, domain)).value


def run(database: Database, lease: Lease) -> float:
    """A net of so many layers, each with its own width: what it asks for depends on answers."""
    x = suggested(database, lease, "x", X)
    layers = suggested(database, lease, "layers", LAYERS)
    widths = [
        suggested(database, lease, f"width_{i}", {"low": 8, "high": 64}) for i in range(layers)
    ]
    suggested(database, lease, "optimizer", OPTIMIZER)
    return float((x - 2.0) ** 2 + (layers - 3) ** 2 + abs(sum(widths) - 90) / 100)


def finish(world: World, lease: Lease, value: float) -> str:
    result = Result(token=lease.token, outcome=Outcome.FINISHED, validation=value)
    return str(world.engine.result(lease.id, result).state)


@pytest.fixture
def world(database: Database) -> World:
    """Workers of which one alone may run the objective."""
    world = World(database)
    world.add_worker("w1", objectives=("mine:*", "mine.*"))
    return world


def optuna_study(database: Database, study: int) -> optuna.Study:
    name = reading.study(database, study).optuna_name
    url = database.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)
    try:
        loaded = optuna.load_study(study_name=name, storage=storage)
        copy = optuna.create_study(directions=loaded.directions)
        copy.add_trials(loaded.trials)
        return copy
    finally:
        storage.remove_session()
        storage.engine.dispose()


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
        [({}, "1 direction, not 0"), ({"direction": None, "directions": ["minimize"] * 2}, "2 d")],
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


class TestAnswers:
    def test_a_repeat_gets_the_same_and_stores_it_once(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        values = {suggested(world.database, lease, "x", X) for _ in range(3)}
        assert len(values) == 1
        assert len(world.rows(optuna_tables.params)) == 1

    def test_an_answer_that_was_given_while_the_sampler_thought_stands(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        created(world.database, sampler="random")
        (lease,) = world.ask()
        draw: Callable[..., Any] = by_run.RunSampler.draw
        answers = []

        def overtaken(self: Any, *given: Any) -> Any:
            monkeypatch.setattr(by_run.RunSampler, "draw", lambda self, *_: by_run.Drawn(4.5))
            answers.append(suggested(world.database, lease, "x", X))
            return draw(self, *given)

        monkeypatch.setattr(by_run.RunSampler, "draw", overtaken)
        answers.append(suggested(world.database, lease, "x", X))
        assert answers == [4.5, 4.5]

    @pytest.mark.parametrize("sampler", ["random", "tpe", "gp"])
    def test_the_same_study_again_gets_the_same_answers_after_restarts(
        self, world: World, sampler: str
    ) -> None:
        points: list[list[dict[str, Any]]] = []
        for name in ("one", "two"):
            study = created(world.database, sampler=sampler, name=name, trials=8)
            for _ in range(8):
                (lease,) = world.ask()
                if name == "two":
                    HISTORIES._known.clear()  # another process answers
                finish(world, lease, run(world.database, lease))
            views = reading.trials_of_study(world.database, study, 10, None).items
            points.append([view.params for view in views])
        assert points[0] == points[1]
        assert len({point["x"] for point in points[0]}) == 8

    def test_parameters_of_one_range_are_drawn_independently(self, world: World) -> None:
        created(world.database, sampler="random")
        (lease,) = world.ask()
        assert len({suggested(world.database, lease, name, X) for name in "abc"}) == 3

    def test_tpe_samples_together_what_earlier_trials_asked_for(self, world: World) -> None:
        study = created(world.database, sampler={"searched": "tpe", "startup_trials": 4})
        for _ in range(6):
            (lease,) = world.ask()
            finish(world, lease, run(world.database, lease))
        (lease,) = world.ask()
        suggested(world.database, lease, "layers", LAYERS)
        stored = world.database.read(
            lambda c: frozen_trials.read(c, optuna_tables.trials.c.trial_id == lease.trial)
        )[0]
        together = stored.system_attrs[by_run.TOGETHER]
        assert {"x", "layers", "optimizer"} <= set(together)
        assert suggested(world.database, lease, "x", X) == together["x"]["value"]
        assert reading.study(world.database, study).stopped_because is None

    def test_a_narrower_range_gets_a_value_of_its_own(self, world: World) -> None:
        created(world.database, sampler={"searched": "tpe", "startup_trials": 1})
        for _ in range(3):
            (lease,) = world.ask()
            finish(world, lease, suggested(world.database, lease, "x", X))
        (lease,) = world.ask()
        assert 4.9 <= suggested(world.database, lease, "x", {"low": 4.9, "high": 5.0}) <= 5.0

    def test_a_search_finds_what_random_draws_do_not(self, world: World) -> None:
        best = {}
        for sampler in ("random", "tpe"):
            study = created(world.database, sampler=sampler, name=sampler, trials=40)
            for _ in range(40):
                (lease,) = world.ask()
                x, y = (suggested(world.database, lease, name, X) for name in "xy")
                finish(world, lease, (x - 2) ** 2 + (y + 1) ** 2)
            (found,) = best_trials(world.database, study).items
            best[sampler] = found.value
        assert best["tpe"] is not None
        assert best["random"] is not None
        assert best["tpe"] < best["random"]

    def test_values_of_a_step_are_as_a_space_gives_them(self, world: World) -> None:
        created(world.database, sampler="random")
        steps = {"low": 0.0, "high": 1.0, "step": 0.1}
        (lease,) = world.ask()
        drawn = [suggested(world.database, lease, f"p{i}", steps) for i in range(20)]
        assert all(value in [i / 10 for i in range(11)] for value in drawn)

    def test_a_users_own_sampler_answers(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(ALLOWED, "optuna.samplers")
        study = created(world.database, sampler="optuna.samplers:CmaEsSampler", trials=6)
        for _ in range(6):
            (lease,) = world.ask()
            x, y = (suggested(world.database, lease, name, X) for name in "xy")
            finish(world, lease, x**2 + y**2)
        assert reading.study(world.database, study).progress.complete == 6

    def test_a_sampler_that_fails_ends_the_study_with_what_it_said(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        study = created(world.database)
        (lease,) = world.ask()

        def fails(*_: Any) -> None:
            raise ZeroDivisionError("no spread")

        monkeypatch.setattr(by_run.RunSampler, "draw", fails)
        with pytest.raises(SamplerFailed, match=r"tpe failed \(ZeroDivisionError: no spread"):
            suggested(world.database, lease, "x", X)
        because = reading.study(world.database, study).stopped_because
        assert because == "its sampler failed (ZeroDivisionError: no spread)"
        assert world.ask("w1", key="another-key") == []


class TestKnownConfigurations:
    def test_what_is_enqueued_is_answered_and_the_rest_drawn(self, world: World) -> None:
        sampler = {"searched": "tpe", "enqueue": [{"x": 1.25, "optimizer": "sgd"}]}
        study = created(world.database, sampler=sampler)
        known.enqueue(world.database, study, [{"layers": 3}], "key")
        first, second, third = (world.ask()[0] for _ in range(3))
        assert suggested(world.database, first, "x", X) == 1.25
        assert suggested(world.database, first, "optimizer", OPTIMIZER) == "sgd"
        assert suggested(world.database, first, "layers", LAYERS) in range(1, 5)
        assert suggested(world.database, second, "layers", LAYERS) == 3
        assert suggested(world.database, third, "x", X) != 1.25

    def test_one_outside_of_what_is_asked_for_is_refused(self, world: World) -> None:
        created(world.database, sampler={"searched": "tpe", "enqueue": [{"x": 99.0}]})
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match=r"x: the trial was enqueued with 99\.0, which is"):
            suggested(world.database, lease, "x", X)


SPACE: dict[str, Any] = {"kind": {"choices": ["lru", "none"]}, "size": {"low": 1, "high": 8}}


class TestDeclaredSpaces:
    def test_every_sampler_serves_an_objective_with_a_declared_space(self, world: World) -> None:
        study = created(world.database, space=SPACE, sampler="grid")
        points = []
        while leases := world.ask():
            (lease,) = leases
            point = {
                "kind": suggested(world.database, lease, "kind", SPACE["kind"]),
                "size": suggested(world.database, lease, "size", SPACE["size"]),
            }
            assert isinstance(lease.job, ObjectiveJob)
            assert point == lease.job.params
            points.append(json.dumps(point))
            finish(world, lease, 1.0)
        assert len(set(points)) == len(points) == 16
        assert reading.study(world.database, study).state == "complete"

    def test_it_is_all_there_is(self, world: World) -> None:
        space = {**SPACE, "size": {"low": 1, "high": 8, "when": {"kind": "lru"}}}
        enqueued = {"searched": "random", "enqueue": [{"kind": "none"}]}
        created(world.database, space=space, sampler=enqueued)
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match=r"sise: the study's space does not have it.*'size'"):
            suggested(world.database, lease, "sise", SPACE["size"])
        with pytest.raises(InvalidSpec, match=r"size: it does not exist at this trial's point"):
            suggested(world.database, lease, "size", SPACE["size"])
        with pytest.raises(
            InvalidSpec, match=r"kind: this trial has it from the choices lru, none"
        ):
            suggested(world.database, lease, "kind", OPTIMIZER)


class TestRefusals:
    def test_another_range_for_a_name_in_one_trial(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        suggested(world.database, lease, "x", X)
        said = (
            r"x: this trial has it from a float range \(.*low -5.0.*\), and now asks of numbers "
            r"from 0.0 to 1.0. Give another range another name."
        )
        with pytest.raises(InvalidSpec, match=said):
            suggested(world.database, lease, "x", {"low": 0.0, "high": 1.0})

    @pytest.mark.parametrize(
        "domain", [{"low": 1, "high": 5}, {"low": 0.1, "high": 5.0, "log": True}, OPTIMIZER]
    )
    def test_another_kind_for_a_name_in_another_trial(
        self, world: World, domain: dict[str, Any]
    ) -> None:
        created(world.database)
        first, second = world.ask()[0], world.ask()[0]
        suggested(world.database, first, "x", X)
        with pytest.raises(InvalidSpec, match=r"x: other trials have it from a float range"):
            suggested(world.database, second, "x", domain)
        assert -1.0 <= suggested(world.database, second, "x", {"low": -1.0, "high": 1.0}) <= 1.0

    def test_other_choices_for_a_name(self, world: World) -> None:
        created(world.database)
        first, second = world.ask()[0], world.ask()[0]
        suggested(world.database, first, "optimizer", OPTIMIZER)
        with pytest.raises(
            InvalidSpec, match=r"from the choices adam, sgd, and this asks of adam$|"
        ):
            suggested(world.database, second, "optimizer", {"choices": ["adam"]})

    def test_a_condition(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match="Leave `when` out"):
            suggested(world.database, lease, "x", {**X, "when": {"y": 1}})

    def test_trials_of_experiments_and_of_nobody(self, world: World) -> None:
        world.submit(spec())
        (lease,) = world.ask()
        with pytest.raises(Conflict, match="of an experiment"):
            suggested(world.database, lease, "x", X)
        with pytest.raises(NotFound):
            suggesting.suggest(world.database, 99_999, asked_for(lease.token, "x", X))

    @pytest.mark.parametrize("name", sorted(set(SAMPLERS) - {"random", "tpe", "gp"}))
    def test_samplers_that_need_a_declared_space(self, name: str) -> None:
        said = f"sampler.searched: it proposes whole points.*got '{name}'.*Declare the parameters"
        with pytest.raises(InvalidSpec, match=said):
            study_spec(sampler=name)

    def test_a_sampler_of_ones_own_that_needs_one(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(ALLOWED, "fathom_service.samplers")
        sampler = "fathom_service.samplers.random:RandomSampler"
        with pytest.raises(InvalidSpec, match="it proposes whole points"):
            created(database, sampler=sampler)

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"objective": None, "options": {"a": 1}}, "options: arguments of an objective"),
            ({"transfer_from": [{"study": 1}]}, "transfer_from: points of other studies"),
            ({"pruner": "cost_fair", "steps": 9}, r"pruner.unit: nobody counts.*device_seconds"),
            ({"objective": "a\nb"}, "objective"),
            ({"objective": "m:f", "options": {"a": float("nan")}}, "options.a: not a number"),
        ],
    )
    def test_specs_that_cannot_work(self, changes: dict[str, Any], said: str) -> None:
        with pytest.raises(InvalidSpec, match=said):
            study_spec(**changes)


class TestPrograms:
    """Bare studies without a declared space: any program asks as it goes."""

    def test_a_trial_asks_as_it_runs(self, database: Database) -> None:
        study = created(database, objective=None)
        asked = asking.ask(database, study, "key")
        assert asked.params == {}
        x = suggested(database, asked, "x", X)
        assert asking.ask(database, study, "key").params == {"x": x}
        told = Tell(token=asked.token, value=x**2)
        assert asking.tell(database, asked.id, told).state == "complete"
        (trial,) = optuna_study(database, study).trials
        assert (trial.params, trial.value) == ({"x": x}, x**2)

    def test_a_sampler_that_fails_is_told_to_who_asks_and_the_study_is_as_it_was(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        study = created(database, objective=None)
        asked = asking.ask(database, study, "key")
        draw = by_run.RunSampler.draw
        monkeypatch.setattr(by_run.RunSampler, "draw", lambda self, *_: by_run.Drawn(99.0))
        with pytest.raises(SamplerFailed, match=r"it answered 99\.0, which is none of numbers"):
            suggested(database, asked, "x", X)
        monkeypatch.setattr(by_run.RunSampler, "draw", draw)
        assert reading.study(database, study).stopped_because is None
        assert -5 <= suggested(database, asked, "x", X) <= 5

    def test_asking_renews_the_trial(self, database: Database) -> None:
        study = created(database, objective=None, lease_seconds=50)
        world = World(database)
        asked = asking.ask(database, study, "key")
        (row,) = [r for r in world.rows(tables.leases) if r.trial_id == asked.id]
        suggested(database, asked, "x", X)
        (later,) = [r for r in world.rows(tables.leases) if r.trial_id == asked.id]
        assert later.expires_at > row.expires_at

    def test_over_http_with_the_scopes_of_the_other_verbs(
        self, guarded: TestClient, settings: Any
    ) -> None:
        submit, work = make_token(settings, "submit", "read"), make_token(settings, "work", "read")
        body = {"name": "goal", "direction": "minimize", "sampler": "random"}
        study = guarded.post("/v1/studies", json=body, headers=submit).json()["id"]
        trial = guarded.post(f"/v1/studies/{study}/trials", headers=work).json()
        question = {"token": trial["token"], "name": "x", "domain": X}
        path = f"/v1/trials/{trial['id']}"
        problem(guarded.post(f"{path}:suggest", json=question, headers=submit), 403, "forbidden")
        first = guarded.post(f"{path}:suggest", json=question, headers=work).json()
        assert guarded.post(f"{path}:suggest", json=question, headers=work).json() == first
        assert first["name"] == "x"
        assert -5 <= first["value"] <= 5
        wrong = {**question, "domain": {"low": 1, "high": 3}}
        said = problem(guarded.post(f"{path}:suggest", json=wrong, headers=work), 422, "invalid")
        assert said["errors"][0]["path"] == "x"
        none = {**question, "domain": 3}
        assert guarded.post(f"{path}:suggest", json=none, headers=work).status_code == 422
        note = {"token": trial["token"], "attributes": {"who": "me"}}
        assert guarded.post(f"{path}:note", json=note, headers=work).status_code == 204
        stale = {**question, "token": "another"}
        problem(guarded.post(f"{path}:suggest", json=stale, headers=work), 409, "stale-lease")


def test_a_measurement_renewal_of_an_objective_is_kept(world: World) -> None:
    study = created(world.database)
    (lease,) = world.ask()
    point = Measurement(step=0, train_loss=None, validation=0.25)
    renewal = Renewal(token=lease.token, measurements=(point,))
    assert world.engine.renew(lease.id, renewal).command is Command.CONTINUE
    finish(world, lease, 0.25)
    (trial,) = optuna_study(world.database, study).trials
    assert trial.intermediate_values == {0: 0.25}
