"""Several runs of one point: the search sees their mean, each is stored."""

from datetime import datetime, timedelta

import pytest
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service import executions, search
from fathom_service.comparison import chosen_depths
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment
from fathom_spaces.preflight import preflight
from fathom_storage.optuna_store import distributions
from tests.comparison.world import run

COMPLETE, PRUNED, FAIL, RUNNING = (
    TrialState.COMPLETE,
    TrialState.PRUNED,
    TrialState.FAIL,
    TrialState.RUNNING,
)


def experiment(name: str = "tpe", each: int = 3, **settings: object) -> Experiment:
    method = {"searched": name, "executions_per_trial": each, **settings}
    return parse(
        Experiment,
        {
            "name": "executions",
            "task": {"dataset": "digits"},
            "model": {"family": "mlp", "depth": {"low": 1, "high": 6}},
            "methods": [method],
            "seeds": 2,
        },
    )


def past(made: Experiment, depth: int, state: TrialState, value: float = 0.0) -> FrozenTrial:
    return create_trial(
        state=state,
        value=value if state is COMPLETE else None,
        params={"depth": depth},
        distributions=distributions(made.space()),
        intermediate_values={1: 0.1, 2: value} if state is PRUNED else {},
    )


def slots(made: Experiment) -> list[search.Proposal]:
    """The trials of a whole study, each finished before the next is asked for."""
    histories: dict[int, list[FrozenTrial]] = {0: [], 1: []}
    found = []
    for slot in range(search.planned_slots(made, made.methods[0])):
        proposal = search.propose(made, made.methods[0], slot, lambda of, _view: histories[of])
        found.append(proposal)
        depth = int(proposal.params["depth"])
        value = 1 - (depth - 4) ** 2 / 100 + proposal.training_seed / 10_000
        histories[proposal.repetition].append(past(made, depth, COMPLETE, value))
    return found


@pytest.mark.parametrize("name", ["tpe", "random", "grid"])
def test_every_point_is_run_so_often_on_seeds_of_its_own(name: str) -> None:
    settings = {} if name == "grid" else {"trials": 4}
    made = experiment(name, **settings)
    points = 6 if name == "grid" else 4
    proposals = slots(made)
    assert len(proposals) == 2 * 3 * points
    assert preflight(made).methods[0].trials == len(proposals)
    for repetition in (0, 1):
        own = [p for p in proposals if p.repetition == repetition]
        groups = [own[i : i + 3] for i in range(0, len(own), 3)]
        assert all(g[0].params == g[1].params == g[2].params for g in groups)
        assert all(len({p.training_seed for p in g}) == 3 for g in groups)
    seeds = {(p.repetition, p.training_seed) for p in proposals}
    assert len({seed for _, seed in seeds}) == len(seeds)  # repetitions share none


def test_a_search_of_means_is_that_of_single_runs_with_those_values() -> None:
    several, one = experiment(trials=6), experiment(each=1, trials=6)
    (method,), (single,) = several.methods, one.methods
    means, histories = [], {"means": [], "ones": []}
    for number in range(6):
        asked = search.propose(several, method, number * 6, lambda *_: histories["means"])
        alone = search.propose(one, single, number * 2, lambda *_: histories["ones"])
        means.append((asked.params, alone.params))
        depth = int(asked.params["depth"])
        values = [depth / 10 + noise for noise in (-0.01, 0.0, 0.01)]
        histories["means"] += [past(several, depth, COMPLETE, value) for value in values]
        histories["ones"].append(past(one, depth, COMPLETE, depth / 10))
    assert all(asked == alone for asked, alone in means)


@pytest.mark.parametrize(
    ("states", "state", "value"),
    [
        ([COMPLETE, COMPLETE, COMPLETE], COMPLETE, 0.2),
        ([COMPLETE, FAIL, COMPLETE], COMPLETE, 0.2),
        ([FAIL, FAIL, FAIL], FAIL, None),
        ([COMPLETE, RUNNING, COMPLETE], RUNNING, None),
        ([COMPLETE, COMPLETE], RUNNING, None),
        ([COMPLETE, PRUNED, COMPLETE], PRUNED, None),
    ],
)
def test_runs_of_a_point_are_one_trial(
    states: list[TrialState], state: TrialState, value: float | None
) -> None:
    made = experiment()
    runs = [past(made, 2, s, 0.1 * (i + 1)) for i, s in enumerate(states)]
    (found,) = executions.points(runs, 3)
    assert (found.state, found.number, found.params) == (state, 0, {"depth": 2})
    assert found.value == pytest.approx(value)


def test_a_pruned_point_has_the_mean_of_what_its_runs_reported_together() -> None:
    made = experiment()
    runs = [past(made, 2, PRUNED, value) for value in (0.2, 0.4, 0.6)]
    (found,) = executions.points(runs, 3)
    assert found.intermediate_values == pytest.approx({2: 0.4})


def test_a_point_ended_when_the_last_of_its_runs_did_whatever_its_number() -> None:
    runs = [past(experiment(), 2, COMPLETE, 0.1) for _ in range(3)]
    start = datetime.fromisoformat("2026-01-02T03:04:05")
    for run_, minute in zip(runs, (1, 9, 5), strict=True):
        run_.datetime_complete = start + timedelta(minutes=minute)
    (found,) = executions.points(runs, 3)
    assert found.datetime_complete == start + timedelta(minutes=9)


def test_single_runs_are_left_as_they_are() -> None:
    made = experiment()
    runs = [past(made, 2, COMPLETE, 0.1), past(made, 3, RUNNING)]
    assert executions.points(runs, 1) == runs


def test_the_choice_is_the_point_with_the_best_mean_not_the_luckiest_run() -> None:
    made = experiment(trials=2)
    values = {2: (0.7, 0.71, 0.72), 5: (0.99, 0.3, 0.3)}
    runs = [
        run("searched/tpe", depth, value, seed=seed, number=number)
        for seed in (0, 1)
        for depth, column in values.items()
        for number, value in enumerate(column)
    ]
    assert chosen_depths(made, runs)["searched/tpe"].depths == {0: 2, 1: 2}
