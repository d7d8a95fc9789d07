"""Pruning at equal cost, and pruning in the service."""

import json
from typing import Any

import optuna
import pytest
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_client.wire_work import Command, Lease
from fathom_service.pruners import CostFairPruner, cost_attribute, should_prune, view
from fathom_spaces.experiment import Outcome
from fathom_storage import optuna_tables
from fathom_storage.database import Database

from .slow_starts import EVEN, SLOW, search
from .world import World, spec


@pytest.fixture(autouse=True)
def _quiet() -> Any:
    """Optuna tells of every study it makes."""
    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    yield
    optuna.logging.set_verbosity(before)


def trial(
    number: int, values: list[float], cost: float, state: TrialState = TrialState.COMPLETE
) -> FrozenTrial:
    """A trial with values at steps 1, 2, ... that each cost the same."""
    steps = range(1, len(values) + 1)
    made = create_trial(
        state=state,
        value=values[-1] if state is TrialState.COMPLETE else None,
        intermediate_values=dict(zip(steps, values, strict=True)),
        system_attrs={cost_attribute("flops", step): cost * step for step in steps},
    )
    made.number = made._trial_id = number
    return made


def prunes(
    values: list[float], cost: float, *earlier: tuple[list[float], float], **options: Any
) -> bool:
    """Whether a running trial is stopped, of earlier ones by values and cost of a step."""
    history = [trial(n, curve, each) for n, (curve, each) in enumerate(earlier)]
    running = trial(len(history), values, cost, TrialState.RUNNING)
    study, _ = view([*history, running], "maximize", "mine")
    given: dict[str, Any] = {"n_startup_trials": 1, "n_min_trials": 1, "n_steps": 10} | options
    return CostFairPruner("flops", **given).prune(study, running)


FLAT = 10 * [0.5]
RAMP = [0.1 * step for step in range(1, 11)]


class TestEqualCost:
    def test_values_are_compared_where_the_cost_is_equal(self) -> None:
        # After 3 steps of 2.5 it has cost 7.5: there the ramp, of cost 1, is between 0.7 and 0.8.
        at_once = {"min_share": 0.1, "max_share": 0.1}
        assert prunes([0.0, 0.0, 0.749], 2.5, (RAMP, 1.0), **at_once)
        assert not prunes([0.0, 0.0, 0.751], 2.5, (RAMP, 1.0), **at_once)

    def test_a_finished_trial_keeps_its_last_value(self) -> None:
        assert prunes(8 * [0.99], 5.0, (RAMP, 1.0), max_share=0.5)
        assert not prunes(8 * [1.01], 5.0, (RAMP, 1.0), max_share=0.5)

    def test_below_the_cost_of_its_first_step_a_trial_takes_no_part(self) -> None:
        assert not prunes(9 * [0.0], 1.0, (RAMP, 9.5))
        assert prunes(9 * [0.0], 1.0, (RAMP, 9.0))

    def test_a_trials_best_value_counts(self) -> None:
        assert not prunes([0.0, 0.6, 0.0, 0.0], 1.0, (FLAT, 1.0))
        assert prunes([0.0, 0.4, 0.0, 0.0], 1.0, (FLAT, 1.0))

    def test_the_best_per_cent_go_on(self) -> None:
        earlier = [([0.1 * n] * 10, 1.0) for n in range(1, 10)]
        stopped = {
            percentile: sum(
                prunes([0.05 + 0.1 * n] * 5, 1.0, *earlier, percentile=percentile)
                for n in range(10)
            )
            for percentile in (25.0, 50.0, 75.0)
        }
        assert stopped == {25.0: 7, 50.0: 5, 75.0: 3}

    def test_unknown_costs_decide_nothing(self) -> None:
        running = trial(1, 5 * [0.0], 1.0, TrialState.RUNNING)
        study, _ = view([trial(0, FLAT, 1.0), running], "maximize", "mine")
        pruner = CostFairPruner("device_seconds", n_startup_trials=1, n_min_trials=1)
        assert not pruner.prune(study, running)

    def test_a_resumed_attempt_that_was_quicker_moves_nothing_back(self) -> None:
        history = [trial(0, RAMP, 1.0)]
        history[0].system_attrs[cost_attribute("flops", 5)] = 3.5  # less than step 4's
        for value, stopped in ((0.55, True), (0.65, False)):
            running = trial(1, [*4 * [0.0], value, value], 1.0, TrialState.RUNNING)
            study, _ = view([*history, running], "maximize", "mine")
            pruner = CostFairPruner(n_startup_trials=1, n_min_trials=1, n_steps=10)
            assert pruner.prune(study, running) is stopped


class TestMinimumBudget:
    def test_it_grows_by_min_share_with_each_doubling_of_the_cost(self) -> None:
        pruner = CostFairPruner(min_share=0.2, max_share=0.9)
        shares = [pruner.share(cost, 1.0) for cost in (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 1e9)]
        assert shares == pytest.approx([0.2, 0.2, 0.4, 0.6, 0.8, 0.9, 0.9])

    def test_within_it_cheaper_trials_are_no_measure_and_behind_it_they_are(self) -> None:
        # It costs four times as much, so that three quarters of its schedule are its own.
        cheap = ([0.9] * 10, 1.0)
        assert [prunes(n * [0.5], 4.0, cheap) for n in range(1, 11)] == [False] * 7 + [True] * 3

    def test_within_it_those_as_dear_are(self) -> None:
        cheap, peer, dearer = ([0.9] * 10, 1.0), ([0.9] * 10, 3.2), ([0.9] * 10, 4.5)
        for other in (peer, dearer):
            stops = [prunes(n * [0.5], 4.0, cheap, other) for n in range(1, 11)]
            assert stops == [False] * 2 + [True] * 8  # from a quarter of its schedule on

    def test_without_a_schedule_it_is_that_of_the_longest_finished_trial(self) -> None:
        cheap = ([0.9] * 20, 1.0)
        stops = [prunes(n * [0.5], 1.0, cheap, n_steps=None) for n in range(1, 11)]
        assert stops == [False] * 4 + [True] * 6


@pytest.mark.parametrize(
    "given",
    [
        {"unit": "hours"},
        {"percentile": 0},
        {"min_share": 0.0},
        {"min_share": 0.6, "max_share": 0.5},
        {"max_share": 1.5},
        {"peer_ratio": 0.9},
        {"n_startup_trials": 0},
        {"n_min_trials": 0},
        {"n_steps": 0},
    ],
    ids=str,
)
def test_arguments_out_of_range_are_refused_by_name(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(given))}="):
        CostFairPruner(**given)


def test_it_serves_a_plain_optuna_study() -> None:
    def objective(trial: optuna.Trial) -> float:
        quality = 0.9 if trial.number < 5 else 0.1
        for step in range(10):
            trial.set_user_attr(cost_attribute("flops", step), 2.0 * (step + 1))
            trial.report(quality, step)
            if trial.should_prune():
                raise optuna.TrialPruned
        return quality

    study = optuna.create_study(direction="maximize", pruner=CostFairPruner("flops"))
    study.optimize(objective, n_trials=8)
    states = [trial.state for trial in study.trials]
    assert states == [TrialState.COMPLETE] * 5 + [TrialState.PRUNED] * 3
    assert study.trials[5].last_step == 3  # the first past a quarter of nine


def test_of_several_objectives_the_measured_metric_decides() -> None:
    experiment = spec(
        task={"dataset": "digits", "metric": "log_loss"},
        methods=[{"searched": "random", "trials": 6, "pruner": "median"}],
        training={"epochs": 10},
    )
    history = []
    for number in range(3):
        ended = trial(number, [1.0] * 10, 1.0)
        ended.values = (0.2, 5000.0)
        history.append(ended)
    better, worse = (trial(3, [v] * 5, 1.0, TrialState.RUNNING) for v in (0.5, 2.0))
    method = experiment.methods[0]
    assert should_prune(experiment, method, [*history, better], 3) == (False, {})
    assert should_prune(experiment, method, [*history, worse], 3) == (True, {})


def test_a_trial_at_its_last_step_is_not_stopped() -> None:
    experiment = spec(methods=[{"searched": "random", "trials": 6, "pruner": "median"}])
    history = [trial(number, [0.9] * 6, 1.0) for number in range(3)]
    verdicts = [
        should_prune(
            experiment,
            experiment.methods[0],
            [*history, trial(3, [0.1] * steps, 1.0, TrialState.RUNNING)],
            3,
        )[0]
        for steps in (5, 6)
    ]
    assert verdicts == [True, False]


@pytest.fixture
def world(sqlite_url: str) -> Any:
    database = Database(sqlite_url)
    yield World(database)
    database.close()


def attributes(world: World, lease: Lease) -> dict[str, float]:
    rows = world.rows(optuna_tables.trial_system_attributes)
    return {row.key: json.loads(row.value_json) for row in rows if row.trial_id == lease.trial}


PATIENT = {"kind": "patient", "patience": 0, "wrapped": {"kind": "cost_fair", "unit": "flops"}}


@pytest.mark.parametrize("pruner", ["cost_fair", PATIENT], ids=str)
def test_the_service_stops_what_is_behind_at_equal_cost(world: World, pruner: object) -> None:
    method = {"searched": "random", "trials": 6, "pruner": pruner}
    world.submit(spec(methods=[method], seeds=1))
    for _ in range(2):
        (good,) = world.ask()
        assert world.report(good, 0.5, 0.6, 0.7, 0.8, 0.8, 0.8) is Command.CONTINUE
        world.finish(good)
    (bad,) = world.ask()
    assert world.report(bad, 0.1) is Command.CONTINUE
    assert world.report(bad, 0.09, 0.08, first=2) is Command.PRUNE
    assert attributes(world, bad) == {
        cost_attribute("flops", step): 1000.0 * step for step in (1, 2, 3)
    }
    world.finish(bad, outcome=Outcome.PRUNED, validation=None)


@pytest.mark.parametrize(
    ("pruner", "kept"),
    [
        ("median", {}),
        ("cost_fair", {cost_attribute("flops", 1): 1000.0}),
        (
            {"kind": "cost_fair", "unit": "device_seconds"},
            {cost_attribute("device_seconds", 1): 0.01},
        ),
    ],
    ids=str,
)
def test_costs_by_step_are_kept_for_pruners_that_ask_for_them(
    world: World, pruner: object, kept: dict[str, float]
) -> None:
    world.submit(spec(methods=[{"searched": "random", "trials": 2, "pruner": pruner}]))
    (lease,) = world.ask()
    world.report(lease, 0.5)
    assert attributes(world, lease) == kept


def test_a_resumed_attempt_is_judged_by_all_steps_there_are(world: World) -> None:
    method = {"searched": "random", "trials": 6, "pruner": "cost_fair"}
    world.submit(spec(methods=[method], seeds=1))
    for _ in range(2):
        (good,) = world.ask()
        world.report(good, *[0.8] * 6)
        world.finish(good)
    (lost,) = world.ask()
    assert world.report(lost, 0.9, 0.9, 0.9) is Command.CONTINUE
    world.expire(lost)
    (again,) = world.ask("w2")
    assert (again.trial, again.attempt) == (lost.trial, 2)
    # Steps 3 and 4 on from a checkpoint of step 2: bad ones, but its best so far is the best.
    assert world.report(again, 0.1, 0.1, first=3) is Command.CONTINUE
    assert len(attributes(world, again)) == 4


def test_the_median_stops_the_best_depth_where_deep_nets_start_slowly() -> None:
    """A few of the searches whose numbers are in DECISIONS.md."""
    median = optuna.pruners.MedianPruner(n_startup_trials=12, n_warmup_steps=11)
    fair = CostFairPruner("flops", n_startup_trials=12, n_steps=40)
    seeds = range(8)
    by_median = [search(SLOW, median, seed) for seed in seeds]
    by_cost = [search(SLOW, fair, seed) for seed in seeds]
    assert sum(found.kept for found in by_median) <= 5
    assert sum(found.kept for found in by_cost) >= 7
    assert sum(found.lost for found in by_cost) < 0.2 * sum(found.lost for found in by_median)
    assert all(found.cost < 0.9 for found in by_cost)


def test_cost_fair_loses_nothing_where_depth_starts_no_slower() -> None:
    fair = CostFairPruner("flops", n_startup_trials=12, n_steps=40)
    found = [search(EVEN, fair, seed) for seed in range(3)]
    assert all(one.kept for one in found)
    assert all(one.cost < 0.9 for one in found)
