"""Experiments: what is accepted, and what follows from a spec."""

import json
import string
from typing import Any

import pytest
from hypothesis import given

from fathom_spaces.base import parse
from fathom_spaces.domains import IntRange
from fathom_spaces.experiment import Experiment, experiment_points
from fathom_spaces.methods import Readout
from fathom_spaces.task import Task
from fathom_spaces.tasks import DATASETS, METRICS, Direction

from .specs import accepted, refusals, spec
from .strategies import specs


@given(specs())
def test_a_valid_experiment_survives_json(data: dict[str, Any]) -> None:
    experiment = parse(Experiment, data)
    for dumped in (
        experiment.model_dump_json(),
        experiment.model_dump_json(by_alias=True),
        experiment.model_dump_json(exclude_defaults=True),
    ):
        assert parse(Experiment, json.loads(dumped)) == experiment


@given(specs())
def test_every_method_searches_what_it_does_not_fix(data: dict[str, Any]) -> None:
    experiment = parse(Experiment, data)
    whole = experiment.space()
    for method in experiment.methods:
        space = experiment.space(method)
        groups = {parameter.group for parameter in space.parameters}
        left = {p.group for p in whole.parameters if p.group not in method.fixed}
        # What is fixed may rule out others: no rate where there is no dropout.
        assert groups <= left
        assert all("drop" in method.fixed for _ in left - groups)
        known = {*experiment.values(), *experiment.model.per_layer}
        assert set(space.constants) == known - left


@given(specs())
def test_every_row_is_in_exactly_one_part(data: dict[str, Any]) -> None:
    task = parse(Experiment, data).task
    assert sum(task.split_rows()) == task.rows
    assert min(task.split_rows()) > 0


def test_what_a_short_spec_leaves_out() -> None:
    experiment = accepted()
    task, training = experiment.task, experiment.training
    assert (task.split.validation, task.split.test, task.split.seed) == (0.2, 0.2, 0)
    assert (experiment.model.family, experiment.model.width) == ("mlp", 16)
    assert (training.epochs, training.batch_size, training.optimizer) == (40, 64, "adam")
    assert (training.lr, training.weight_decay, training.schedule) == (3e-3, 0.0, "cosine")
    assert (experiment.seeds, experiment.confirm.seeds) == (3, 5)
    budget = experiment.budget
    assert (budget.trials, budget.flops, budget.device_seconds) == (None, None, None)


@pytest.mark.parametrize("name", DATASETS)
@pytest.mark.parametrize("given", [{}, {"metric": None}, {"metric": ""}], ids=str)
def test_a_task_without_a_metric_takes_the_usual_one(name: str, given: dict[str, Any]) -> None:
    usual = {"diabetes": "mse", "linnerud": "mse", "copy": "log_loss"}
    metric = Task.model_validate({"dataset": name, **given}).metric
    assert metric == usual.get(name, "accuracy")
    assert DATASETS[name].shape.kind in METRICS[metric].kinds


@pytest.mark.parametrize("sign", [*string.printable, "ü", "深", "½", "\N{EN DASH}"])
def test_names_take_the_characters_that_their_rule_says(sign: str) -> None:
    letter_or_digit = sign.isalpha() or sign.isdecimal()
    anywhere = letter_or_digit or sign in " _.-"
    for changes, path, allowed in (
        ({"name": f"a{sign}"}, "name", anywhere),
        ({"name": sign}, "name", letter_or_digit and sign.isascii()),
        (
            {"methods": [{"searched": "grid", "name": sign}]},
            "methods.0.name",
            anywhere or sign == "/",
        ),
    ):
        if allowed:
            accepted(**changes)
        else:
            assert refusals(spec(**changes))[0].path == path


def test_seconds_may_be_called_by_either_name() -> None:
    by_alias = accepted(budget={"gpu_seconds": 3})
    assert accepted(budget={"device_seconds": 3}) == by_alias
    assert by_alias.budget.device_seconds == 3


def test_each_readout_is_accepted_by_name() -> None:
    for readout in Readout:
        (method,) = accepted(methods=[{"learned": "udn", "readout": readout.value}]).methods
        assert method.readout is readout


@pytest.mark.parametrize(
    ("depth", "depths"),
    [
        (3, (3,)),
        (0, (0,)),
        ({"low": 0, "high": 2}, (0, 1, 2)),
        ({"low": 1, "high": 7, "step": 2}, (1, 3, 5, 7)),
        ({"choices": [8, 2, 4]}, (2, 4, 8)),
        ({"low": 1, "high": 1000}, tuple(range(1, 1001))),
    ],
    ids=str,
)
def test_depths_in_question_are_ascending(depth: Any, depths: tuple[int, ...]) -> None:
    assert accepted(model__depth=depth).depths() == depths


@pytest.mark.parametrize(
    ("method", "trials"),
    [
        ({"learned": "udn"}, 1),
        ({"learned": "udn", "runs": 3}, 3),
        ({"searched": "grid"}, 24),
        ({"searched": "grid", "fixed": {"width": 16}}, 12),
        ({"searched": "tpe"}, 6),
        ({"searched": "random", "trials": 50}, 50),
    ],
    ids=str,
)
def test_trials_for_each_seed_follow_from_the_method(method: dict[str, Any], trials: int) -> None:
    if "learned" in method:
        method = {**method, "fixed": {"width": 16}}
    experiment = accepted(
        model__depth={"low": 1, "high": 12}, model__width={"choices": [16, 32]}, methods=[method]
    )
    assert experiment.trials_per_seed(experiment.methods[0]) == trials


def test_a_sampled_search_of_one_depth_still_has_a_trial() -> None:
    experiment = accepted(model__depth=2)
    assert experiment.trials_per_seed(experiment.methods[0]) == 1


def test_a_grid_starts_its_deepest_points_first() -> None:
    experiment = accepted(methods=[{"searched": "grid"}], model__width={"choices": [8, 16]})
    points = list(experiment_points(experiment, experiment.methods[0]))
    assert [point["depth"] for point in points] == [4, 4, 3, 3, 2, 2, 1, 1]
    assert len({tuple(point.items()) for point in points}) == 8


def test_a_trial_is_resolved_with_the_constants() -> None:
    experiment = accepted(model__width=8)
    assert experiment.resolve({"depth": 3}) == {
        "depth": 3,
        "width": 8,
        "batch_size": 64,
        "lr": 3e-3,
        "weight_decay": 0.0,
    }
    assert isinstance(experiment.values()["depth"], IntRange)


def test_a_metric_knows_which_way_is_better() -> None:
    accuracy, mse = METRICS["accuracy"], METRICS["mse"]
    assert (accuracy.direction, mse.direction) == (Direction.MAXIMIZE, Direction.MINIMIZE)
    assert accuracy.better(0.9, 0.8)
    assert mse.better(0.8, 0.9)
    assert not accuracy.better(0.9, 0.9)
    assert (accuracy.loss(0.9), mse.loss(0.9)) == (-0.9, 0.9)


@pytest.mark.parametrize(
    "given",
    [
        {"learned": "udn", "readout": "knee"},
        {"learned": "random_prefix", "readout": "knee"},
        {"learned": "vsd", "commit_to": "target"},
        {"learned": "vsd"},
    ],
    ids=str,
)
def test_what_was_said_of_a_residual_net_stays_said_in_short(given: dict[str, Any]) -> None:
    """`knee` is the usual readout of other families: left out here, it would become another."""
    experiment = accepted(model__family="resnet", methods=[given])
    short = experiment.model_dump(mode="json", exclude_defaults=True)
    assert parse(Experiment, short) == experiment
