"""Learned methods in the engine: several runs for a seed, depth 0, traces of any method."""

from collections import Counter

import pytest
from pydantic import JsonValue

from fathom_client.wire import Costs, ExitCurve, Measurement
from fathom_client.wire_work import Renewal
from fathom_service import evidence, reading
from fathom_spaces.experiment import Outcome
from fathom_spaces.preflight import preflight, trial_flops
from fathom_storage.database import Database

from .world import World, spec


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def test_each_seed_gets_its_runs_with_training_seeds_of_their_own(world: World) -> None:
    asked = spec(
        methods=[{"learned": "udn", "runs": 3}, {"searched": "grid"}], confirm={"seeds": 0}
    )
    experiment = world.submit(asked)
    leases = [lease for _ in range(14) for lease in world.ask()]
    assert world.ask() == []
    of_udn = {lease.trial: lease for lease in leases if lease.method == "learned/udn"}
    assert sorted(lease.job.seed for lease in of_udn.values()) == [0, 1, 2, 3, 4, 5]
    trials = [t for t in world.trials(experiment) if t.trial_id in of_udn]
    assert Counter(t.repetition for t in trials) == {0: 3, 1: 3}
    # The first run of a seed shares it with the grid's points, as a single run does.
    assert {t.training_seed for t in trials if t.training_seed < 2} == {0, 1}
    assert all(t.training_seed % 2 == t.repetition for t in trials)


def test_runs_of_a_seed_are_one_search_in_the_comparison(world: World) -> None:
    asked = spec(methods=[{"learned": "udn", "runs": 3}], seeds=2, confirm={"seeds": 1})
    experiment = world.submit(asked)
    assert world.work_off() == 2 * 3 + 1
    (udn,) = evidence.comparison_of(world.database, experiment).methods
    assert (udn.trials, udn.chosen_depths, udn.chosen_depth) == (6, (3, 3), 3)
    assert udn.cost.flops == 3 * 5000.0
    plan = preflight(asked).methods[0]
    assert (plan.trials, plan.max_flops) == (6, 6 * trial_flops(asked, asked.methods[0], {}))


def test_the_budget_is_for_all_runs_together(world: World) -> None:
    asked = spec(methods=[{"learned": "udn", "runs": 3}])
    flops = trial_flops(asked, asked.methods[0], {})
    world.submit(asked.model_copy(update={"budget": asked.budget.model_copy(
        update={"flops": 2.0 * flops})}))  # fmt: skip
    # What a running trial may still take is set aside.
    assert [len(world.ask()) for _ in range(3)] == [1, 1, 0]


def test_depth_zero_goes_through_the_whole_engine(world: World) -> None:
    model = {"depth": {"low": 0, "high": 2}, "width": 8}
    methods = [{"searched": "grid"}, {"learned": "udn"}]
    experiment = world.submit(spec(model=model, methods=methods, seeds=1, confirm={"seeds": 1}))
    while leases := world.ask():
        (lease,) = leases
        depth = lease.job.depths[0]
        told = {"depth": depth, "validation": 0.9 - 0.1 * depth, "test": 0.9 - 0.1 * depth}
        if lease.job.method is not None:
            curve = ExitCurve(depths=(0, 1, 2), losses=(-0.9, -0.8, -0.7),
                              paired_se=(0, 0, 0), test=(0.9, 0.8, 0.7))  # fmt: skip
            told |= {"exits": curve, "readouts": {"argmin": 0, "param": 0}}
        world.finish(lease, **told)
    by_depth = Counter(trial.depth for trial in world.trials(experiment))
    assert by_depth == {0: 3, 1: 1, 2: 1}
    found = evidence.comparison_of(world.database, experiment)
    assert [m.chosen_depth for m in found.methods] == [0, 0]
    assert found.recommendation.depth == 0
    assert found.recommendation.sentence.startswith("Use depth 0")
    shown = reading.trials_of_experiment(world.database, experiment, 50, None).items
    assert {trial.depth for trial in shown} == {0, 1, 2}


def test_a_failure_at_depth_zero_is_told_at_that_depth(world: World) -> None:
    model = {"depth": {"low": 0, "high": 2}, "width": 8}
    experiment = world.submit(spec(model=model, methods=[{"learned": "udn"}], seeds=1))
    (lease,) = world.ask()
    diverged = {"outcome": Outcome.DIVERGED, "depth": None, "at_depth": 0, "exits": None}
    world.finish(lease, **diverged, readouts={})
    (trial,) = world.trials(experiment)
    assert trial.depth == 0


def test_weights_of_any_method_reach_the_comparison(world: World) -> None:
    asked = spec(methods=[{"learned": "layer_select"}], seeds=2, confirm={"seeds": 0})
    experiment = world.submit(asked)
    start = {"initial": 2}
    for _ in range(2):
        (lease,) = world.ask()
        # One that took more epochs than the schedule, as a method with stages may.
        points = tuple(
            Measurement(
                step=step,
                train_loss=1,
                validation=0.5,
                costs=Costs(flops=100.0 * step),
                trace={**start, "frontier": 2 + step / 10, "weights": {"1": 1, "2": step}},
            )
            for step in range(1, 10)
        )
        world.engine.renew(lease.id, Renewal(token=lease.token, measurements=points))
        world.finish(lease)
    found = evidence.comparison_of(world.database, experiment)
    (method,) = found.methods
    assert [point.epoch for point in method.trace] == list(range(1, 10))
    assert method.trace[-1].weights == {1: 1, 2: 9}
    assert method.trace[-1].frontier == pytest.approx(2.9)
    assert found.agreement.greatest_weight == {"learned/layer_select": 2}


def test_a_trace_nested_as_deep_as_workers_may_send_it_is_read(world: World) -> None:
    experiment = world.submit(spec(methods=[{"learned": "udn"}], seeds=1, confirm={"seeds": 0}))
    (lease,) = world.ask()
    deep: dict[str, JsonValue] = {"weights": {"2": 1}}
    for _ in range(230):
        deep = {"deeper": deep}
    point = Measurement(step=1, train_loss=1, validation=0.5, trace={"weights": {"1": 1}, **deep})
    world.engine.renew(lease.id, Renewal(token=lease.token, measurements=(point,)))
    world.finish(lease)
    (method,) = evidence.comparison_of(world.database, experiment).methods
    assert method.trace[-1].weights == {1: 1}


def test_every_run_keeps_its_own_curve_however_many_there_are(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read some at a time."""
    experiment = world.submit(spec(methods=[{"searched": "grid"}], confirm={"seeds": 0}))
    values = iter(range(1, 9))
    while leases := world.ask():
        value = next(values) / 10
        world.report(leases[0], value, value + 0.01)
        world.finish(leases[0])
    monkeypatch.setattr(evidence, "AT_ONCE", 3)
    runs = world.database.read(lambda c: evidence.runs_of(c, experiment))
    found = {run.trial: [value for _, _, value in run.curve] for run in runs}
    wanted = [[i / 10, i / 10 + 0.01] for i in range(1, 9)]
    assert [found[trial.trial_id] for trial in world.trials(experiment)] == wanted
