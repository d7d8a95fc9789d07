"""Several objectives, and constraints, from the spec to Optuna's tables."""

from typing import Any

import optuna
import pytest
from optuna.study import StudyDirection
from optuna.trial import TrialState, create_trial

from fathom_client.wire import Latency
from fathom_service import handout, reading
from fathom_service.engine import TrialEngine
from fathom_service.objectives import seen
from fathom_service.samplers.scores import score
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment, Outcome
from fathom_storage.database import Database
from tests.storage.test_optuna_store import opened

from .world import World, finished, quality, spec


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def lean(*objectives: Any, methods: list[dict[str, Any]] | None = None, **more: Any) -> Experiment:
    whole = {"methods": methods or [{"searched": "grid"}], "confirm": {"seeds": 0}, "seeds": 1}
    return spec(objectives=["metric", *objectives], **{**whole, **more})


def parameters(depth: int) -> float:
    """Digits: 64 inputs, 10 classes, width 8."""
    return 64 * 8 + 8 + depth * (8 * 8 + 8) + 8 * 10 + 10


def flops(depth: int) -> float:
    return 2.0 * (64 * 8 + depth * 8 * 8 + 8 * 10)


def study(world: World, experiment_id: str, label: str) -> optuna.Study:
    """What a user finds in Optuna's tables, in memory."""
    with opened(world.database, f"small-{experiment_id}/{label}") as found:
        copied = optuna.create_study(directions=found.directions)
        copied.set_metric_names(found.metric_names or [])
        copied.add_trials(found.get_trials())
        return copied


def test_a_study_has_every_objective_with_its_direction_and_its_name(world: World) -> None:
    mine = world.submit(lean("flops", {"parameters": {"max": 1e6}}))
    assert world.work_off() == 4
    found = study(world, mine, "searched/grid")
    assert found.directions == [StudyDirection.MAXIMIZE, StudyDirection.MINIMIZE]
    assert found.metric_names == ["accuracy", "flops"]
    for trial in found.trials:
        depth = trial.params["depth"]
        assert trial.values[1] == flops(depth)
        assert trial.constraints == {"parameters": parameters(depth) - 1e6}
        assert trial.user_attrs["parameters"] == parameters(depth)
    assert {trial.params["depth"] for trial in found.best_trials} == {1, 2, 3}


def test_the_metric_alone_is_one_objective_without_constraints(world: World) -> None:
    mine = world.submit(lean())
    world.work_off()
    found = study(world, mine, "searched/grid")
    assert found.direction is StudyDirection.MAXIMIZE
    assert found.metric_names == ["accuracy"]
    assert all(trial.constraints == {} and trial.system_attrs == {} for trial in found.trials)


def test_a_point_beyond_a_constraint_is_never_trained_but_told(world: World) -> None:
    mine = world.submit(lean({"parameters": {"max": parameters(2)}}))
    assert world.work_off() == 2
    assert world.state(mine) == "complete"
    found = study(world, mine, "searched/grid")
    assert found.direction is StudyDirection.MAXIMIZE
    by_depth = {trial.params["depth"]: trial for trial in found.trials}
    assert sorted(by_depth) == [1, 2, 3, 4]  # the grid is exact
    for depth in (3, 4):
        assert by_depth[depth].state is TrialState.PRUNED
        assert by_depth[depth].value is None
        assert by_depth[depth].constraints == {"parameters": 72.0 * (depth - 2)}
    assert found.best_trial.params == {"depth": 2}
    outcomes = {t.params: (t.outcome, t.flops, t.attempts, t.failures) for t in world.trials(mine)}
    assert outcomes['{"depth": 3}'] == (Outcome.INFEASIBLE, 0.0, 0, 0)
    (view, _) = reading.experiment(world.database, mine).studies
    assert (view.progress.complete, view.progress.pruned, view.progress.failed) == (2, 2, 0)


def test_why_a_point_was_not_trained_is_said(world: World) -> None:
    mine = world.submit(lean({"parameters": {"max": parameters(2)}}))
    world.work_off()
    said = {t.params: t.message for t in world.trials(mine)}
    assert said['{"depth": 4}'] == "Never trained: 144 parameters too many."
    assert said['{"depth": 2}'] == ""


def test_the_budget_of_trials_is_spent_on_what_is_trained(world: World) -> None:
    mine = world.submit(lean({"parameters": {"max": parameters(2)}}, budget={"trials": 2}))
    assert world.work_off() == 2
    assert world.state(mine) == "complete"


def test_the_trials_of_a_method_count_what_is_not_trained_too(world: World) -> None:
    methods = [{"searched": "random", "trials": 12}]
    mine = world.submit(lean({"parameters": {"max": parameters(2)}}, methods=methods))
    trained = world.work_off()
    assert 0 < trained < 12
    assert len(world.trials(mine)) == 12


def test_many_points_beyond_a_constraint_take_one_ask_and_several_transactions(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handout, "UNTRAINED_AT_ONCE", 3)
    model = {"depth": {"low": 1, "high": 12}, "width": 8}
    mine = world.submit(lean({"parameters": {"max": parameters(1)}}, model=model))
    (lease,) = world.ask()
    assert lease.job.depths == (1,)  # of a grid the shallow ones come first
    world.finish(lease)
    assert world.ask() == []
    assert len(world.trials(mine)) == 12
    assert world.state(mine) == "complete"


def test_a_method_without_a_net_within_a_constraint_is_not_submitted(world: World) -> None:
    methods = [{"searched": "random", "trials": 3, "fixed": {"depth": 4}}, {"searched": "grid"}]
    bounded = {"parameters": {"max": parameters(2)}}
    with pytest.raises(InvalidSpec, match="no net of searched/random has so few"):
        world.submit(lean(bounded, methods=methods))


def test_a_worker_cannot_call_a_point_infeasible(world: World) -> None:
    world.submit(lean({"parameters": {"max": 1e6}}))
    (lease,) = world.ask()
    with pytest.raises(InvalidSpec, match="never handed out"):
        world.finish(lease, outcome=Outcome.INFEASIBLE)
    assert world.finish(lease).state == "complete"


def test_a_pruned_trial_of_several_objectives_has_no_values(world: World) -> None:
    methods = [{"searched": "tpe", "trials": 6, "pruner": {"kind": "threshold", "lower": 0.99}}]
    mine = world.submit(lean("flops", methods=methods))
    (lease,) = world.ask()
    assert world.report(lease, 0.1, 0.1, 0.1) == "prune"
    world.finish(lease, outcome=Outcome.PRUNED)
    (trial,) = study(world, mine, "searched/tpe").trials
    assert (trial.state, trial.values) == (TrialState.PRUNED, None)
    assert trial.intermediate_values == {1: 0.1, 2: 0.1, 3: 0.1}
    world.work_off()  # the sampler copes with it
    assert len(study(world, mine, "searched/tpe").trials) == 6


SEARCHES = [
    {"searched": "random"},
    {"searched": "qmc"},
    {"searched": "tpe"},
    {"searched": "gp"},
    {"searched": "evolution", "algorithm": "nsga2", "population": 4},
]


@pytest.mark.parametrize("method", SEARCHES, ids=str)
def test_every_search_of_a_front_runs_to_its_end(world: World, method: dict[str, Any]) -> None:
    asked = {**method, "trials": 10}
    mine = world.submit(lean("flops", {"parameters": {"max": parameters(3)}}, methods=[asked]))
    world.work_off()
    assert world.state(mine) == "complete"
    (view, _) = reading.experiment(world.database, mine).studies
    assert view.stopped_because is None
    best = study(world, mine, view.name).best_trials
    assert best
    assert all(trial.params["depth"] <= 3 for trial in best)


@pytest.mark.parametrize(
    "method",
    [*SEARCHES, {"searched": "cmaes"}, {"searched": "evolution"}, {"searched": "ternary"},
     {"searched": "controller"}, {"searched": "successive_halving"}],
    ids=str,
)  # fmt: skip
def test_every_search_lives_with_a_constraint(world: World, method: dict[str, Any]) -> None:
    model = {"depth": {"low": 1, "high": 8}, "width": {"low": 4, "high": 8}}
    bounded = {"parameters": {"max": parameters(2)}}
    mine = world.submit(lean(bounded, methods=[{**method, "trials": 12}], model=model))
    world.work_off()
    (view, _) = reading.experiment(world.database, mine).studies
    assert view.stopped_because is None
    assert view.progress.complete + view.progress.pruned == 12


def test_a_restarted_server_goes_on_with_the_same_front(database: Database) -> None:
    """Constraints and values come back from the database: one process or many, one search."""
    methods = [{"searched": "tpe", "trials": 8}]
    found = []
    for restarts in (False, True):
        world = World(database)
        bounded = {"parameters": {"max": parameters(3)}}
        mine = world.submit(lean("flops", bounded, methods=methods))
        while asked := world.ask():
            world.report(asked[0], quality(asked[0]))
            world.finish(asked[0])
            if restarts:
                world.engine = TrialEngine(database, world.settings)
        found.append([t.params for t in world.trials(mine)])
    assert found[0] == found[1]


def test_a_learned_run_has_the_values_of_the_depth_it_chose(world: World) -> None:
    mine = world.submit(lean("parameters", methods=[{"learned": "udn"}]))
    (lease,) = world.ask()
    world.engine.result(lease.id, finished(lease))
    (trial,) = study(world, mine, "learned/udn").trials
    assert trial.values == [pytest.approx(quality(lease)), parameters(3)]


TIMED = {"latency_ms": {"batch_size": 8}}


def test_latency_is_asked_for_with_its_batch_and_stored_with_its_device(world: World) -> None:
    mine = world.submit(lean(TIMED))
    (lease,) = world.ask()
    assert lease.job.latency_batch == 8
    world.finish(lease)
    (trial,) = study(world, mine, "searched/grid").trials
    assert trial.values == [pytest.approx(quality(lease)), lease.job.depths[0] / 4]
    assert trial.user_attrs["latency"]["device"] == "?"
    view = reading.trial(world.database, lease.trial)
    assert view.latency is not None
    assert view.latency.passes == 9


def test_a_trial_beyond_its_latency_was_trained_and_is_infeasible(world: World) -> None:
    mine = world.submit(lean({"latency_ms": {"max": 0.5}}, confirm={"seeds": 1}))
    assert world.work_off() == 4 + 1
    trials = {t.params["depth"]: t for t in study(world, mine, "searched/grid").trials}
    assert [trials[d].constraints["latency_ms"] for d in (1, 2, 3)] == [-0.25, 0, 0.25]
    assert trials[3].state is TrialState.COMPLETE  # it keeps its value, the best of all
    (confirmed,) = study(world, mine, "confirm").trials
    assert confirmed.params == {"depth": 2}  # no method chooses what is beyond


@pytest.mark.parametrize("told", [None, {"batch_size": 1}], ids=str)
def test_a_result_without_the_latency_asked_for_is_refused(
    world: World, told: dict[str, Any] | None
) -> None:
    world.submit(lean(TIMED))
    (lease,) = world.ask()
    latency = told and Latency(milliseconds=1, passes=1, device="?", **told)
    with pytest.raises(InvalidSpec, match="latency"):
        world.finish(lease, latency=latency)
    assert world.finish(lease).state == "complete"


def test_a_worker_that_does_not_measure_latency_gets_no_such_trial(world: World) -> None:
    mine = world.submit(lean(TIMED))
    world.add_worker("w1", measures=())
    world.add_worker("w2", measures=())
    assert world.ask() == []
    assert "latency_ms" in " ".join(reading.experiment(world.database, mine).pending)


@pytest.mark.parametrize("name", ["cmaes", "controller", "evolution", "ternary"])
def test_a_sampler_without_constraints_takes_what_is_beyond_one_as_bad(name: str) -> None:
    made = lean({"latency_ms": {"max": 0.5}}, methods=[{"searched": name}])
    good, beyond = (
        create_trial(value=0.5 + excess, system_attrs={"constraints:latency_ms": excess})
        for excess in (0.0, 0.4)
    )
    shown = seen([good, beyond], made, constrained=False)
    assert shown[0] is good
    assert score(shown[0], StudyDirection.MAXIMIZE) == 0.5
    assert score(shown[1], StudyDirection.MAXIMIZE) == -float("inf")
    assert beyond.value == 0.9  # the history itself stays as it is
    assert list(seen([good, beyond], made, constrained=True)) == [good, beyond]


@pytest.mark.parametrize("value", [float("inf"), -float("inf"), float("nan")])
@pytest.mark.parametrize("direction", [StudyDirection.MINIMIZE, StudyDirection.MAXIMIZE])
def test_what_is_not_finite_is_worse_than_any(value: float, direction: StudyDirection) -> None:
    pruned = create_trial(state=TrialState.PRUNED, intermediate_values={1: value})
    assert score(pruned, direction) == -float("inf")
