"""Experiments: what is accepted, and how everything else is refused."""

import json
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.base import parse
from fathom_spaces.domains import IntRange
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment, experiment_points
from fathom_spaces.methods import Readout
from fathom_spaces.task import Task
from fathom_spaces.tasks import DATASETS, METRICS, Direction

from .strategies import specs

TPE = {"searched": "tpe"}
LR = {"low": 1e-4, "high": 1e-1, "log": True}


def spec(**changes: Any) -> dict[str, Any]:
    """A small experiment as plain data; `model__depth=3` replaces a part of a part."""
    whole: dict[str, Any] = {
        "name": "small",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 4}},
        "methods": [TPE],
    }
    for name, value in changes.items():
        *parents, last = name.split("__")
        part = whole
        for parent in parents:
            part = part.setdefault(parent, {})
        part[last] = value
    return whole


def accepted(**changes: Any) -> Experiment:
    return parse(Experiment, spec(**changes))


def refusals(data: object) -> tuple[FieldError, ...]:
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, data)
    return caught.value.errors


# What is changed; then the path, a part of the message, the value and a part of the remedy.
REFUSED: list[tuple[dict[str, Any], str, str, Any, str]] = [
    # Names that nobody knows.
    ({"sedes": 3}, "sedes", "unknown field", 3, "Did you mean 'seeds'?"),
    ({"gpu": 1}, "gpu", "unknown field", 1, "Known: budget, confirm,"),
    ({"model__dept": 3}, "model.dept", "unknown field", 3, "Did you mean 'depth'?"),
    ({"model__depth__hihg": 3}, "model.depth.hihg", "unknown field", 3, "Did you mean 'high'?"),
    ({"budget__hours": 3}, "budget.hours", "unknown field", 3, "Known: device_seconds, flops"),
    ({"task__dataset": "digit"}, "task.dataset", "unknown dataset", "digit", "mean 'digits'?"),
    ({"task__dataset": "mnist"}, "task.dataset", "unknown dataset", "mnist", "breast_cancer"),
    ({"task__dataset": ["digits"]}, "task.dataset", "valid string", "['digits']", ""),
    ({"task__dataset": None}, "task.dataset", "valid string", None, ""),
    ({"task__metric": "acuracy"}, "task.metric", "unknown metric", "acuracy", "'accuracy'?"),
    ({"task__metric": "mse"}, "task.metric", "classification task cannot", "mse", "accuracy"),
    ({"task__metric": []}, "task.metric", "valid string", "[]", ""),
    ({"model__family": "mlpp"}, "model.family", "unknown family", "mlpp", "'mlp'?"),
    # Options of generated datasets.
    ({"task__options": {"turns": 3}}, "task.options.turns", "unknown option", 3, "no options"),
    (
        {"task": {"dataset": "two_spirals", "options": {"turn": 3}}},
        "task.options.turn",
        "unknown option",
        3,
        "Did you mean 'turns'?",
    ),
    (
        {"task": {"dataset": "two_spirals", "options": {"noise": -0.1}}},
        "task.options.noise",
        "must be positive",
        -0.1,
        "",
    ),
    (
        {"task": {"dataset": "two_spirals", "options": {"rows": 19}}},
        "task.options.rows",
        "20..10,000,000",
        19,
        "",
    ),
    (
        {"task": {"dataset": "two_spirals", "options": {"rows": "many"}}},
        "task.options.rows",
        "not a number",
        "many",
        "Write a whole or decimal number.",
    ),
    # Splits.
    ({"task__split": {"validation": 0}}, "task.split.validation", "greater than 0", 0, ""),
    ({"task__split": {"test": 1}}, "task.split.test", "less than 1", 1, ""),
    (
        {"task__split": {"validation": 0.5, "test": 0.5}},
        "task.split",
        "under a tenth for training",
        "{'validation': 0.5, 'test': 0.5}",
        "Lower one.",
    ),
    (
        {"task": {"dataset": "iris", "split": {"validation": 0.001}}},
        "task.split.validation",
        "none of 150 rows is left",
        0.001,
        "Write 0.0067 or more.",
    ),
    # Depths and widths.
    ({"model": {}}, "model.depth", "field required", None, ""),
    ({"model__depth": -1}, "model.depth", "0..1000", -1, ""),
    ({"model__depth": 1001}, "model.depth", "0..1000", 1001, ""),
    ({"model__depth": {"low": -1, "high": 3}}, "model.depth", "0..1000", -1, ""),
    ({"model__depth": {"low": 1, "high": 10**400}}, "model.depth", "0..1000", "1000000", ""),
    ({"model__depth": {"low": 1, "high": 2**70}}, "model.depth", "0..1000", 2**70, ""),
    (
        {"model__depth": {"low": 4, "high": 1}},
        "model.depth",
        "low is above high",
        "{'low': 4, 'high': 1}",
        "Swap them: low 1, high 4.",
    ),
    ({"model__depth": {"low": 1}}, "model.depth.high", "field required", None, ""),
    ({"model__depth": {"choices": []}}, "model.depth.choices", "empty", "[]", "at least one"),
    ({"model__depth": {"choices": [1, 1]}}, "model.depth.choices", "repeat", "[1, 1]", "once"),
    ({"model__depth": {"choices": ["a"]}}, "model.depth.choices.0", "valid integer", "a", ""),
    ({"model__depth": "deep"}, "model.depth", "not a constant, a range", "deep", "{low: ..., high"),
    ({"model__depth": True}, "model.depth", "not a constant, a range", True, "Write a number"),
    ({"model__depth": None}, "model.depth", "not a constant, a range", None, "Write a number"),
    ({"model__depth": 1.5}, "model.depth", "valid integer", 1.5, ""),
    ({"model__width": 65_537}, "model.width", "1..65536", 65_537, ""),
    # Training.
    ({"training__epochs": 0}, "training.epochs", "greater than or equal to 1", 0, ""),
    ({"training__optimizer": "lion"}, "training.optimizer", "'adam', 'adamw' or 'sgd'", "lion", ""),
    ({"training__batch_size": 0}, "training.batch_size", "1..1,000,000", 0, ""),
    ({"training__lr": 0}, "training.lr", "must be > 0", 0.0, ""),
    ({"training__lr": "fast"}, "training.lr", "not a constant, a range", "fast", "Write a number"),
    ({"training__lr": float("nan")}, "training.lr", "finite number", "nan", ""),
    ({"training__lr": {**LR, "low": float("inf")}}, "training.lr.low", "finite", "inf", ""),
    ({"training__lr": {**LR, "low": 0}}, "training.lr.low", "needs low > 0", 0.0, "drop log"),
    ({"training__lr": {**LR, "step": 1}}, "training.lr.step", "exclude each other", 1.0, "Drop"),
    ({"training__lr": {"choices": [1, 1.0]}}, "training.lr.choices", "repeat", "[1.0, 1.0]", ""),
    ({"training__weight_decay": -0.1}, "training.weight_decay", "must be >= 0", -0.1, ""),
    ({"training__warmup": 1}, "training.warmup", "less than 1", 1, ""),
    # What methods take.
    ({"methods": []}, "methods", "at least 1 item", "[]", ""),
    ({"methods": "grid"}, "methods", "valid tuple", "grid", ""),
    (
        {"methods": [{"searched": "grid"}], "training__lr": LR},
        "methods.0.searched",
        "cannot enumerate the continuous range of lr",
        "grid",
        "Give lr a step or choices, or fix it for this method: `fixed: {lr: ...}`.",
    ),
    (
        {"methods": [{"searched": "grid"}], "model__width": {"low": 1, "high": 65_536}},
        "methods.0.searched",
        "the grid has 262,144 points, more than 100,000",
        "grid",
        "Make steps larger",
    ),
    (
        {"methods": [TPE, {"learned": "udn"}], "training__lr": LR},
        "methods.1.learned",
        "needs one value of lr",
        "learned/udn",
        "`fixed: {lr: ...}`",
    ),
    (
        {"methods": [{"learned": "udn", "fixed": {"depth": 2}}]},
        "methods.0.fixed.depth",
        "finds the depth itself",
        2,
        "Leave it out",
    ),
    (
        {"methods": [{**TPE, "fixed": {"depth": 9}}]},
        "methods.0.fixed.depth",
        "outside the parameter's range",
        9,
        "It may be: whole numbers from 1 to 4.",
    ),
    (
        {"methods": [{**TPE, "fixed": {"depth": True}}]},
        "methods.0.fixed.depth",
        "outside the parameter's range",
        True,
        "whole numbers",
    ),
    (
        {"methods": [{**TPE, "fixed": {"width": 16}}]},
        "methods.0.fixed.width",
        "not a searched parameter",
        16,
        "It is 16 for every method.",
    ),
    (
        {"methods": [{**TPE, "fixed": {"filters": 16}}]},
        "methods.0.fixed.filters",
        "not a searched parameter",
        16,
        "Known: depth.",
    ),
    (
        {"methods": [{**TPE, "fixed": {"depht": 2}}]},
        "methods.0.fixed.depht",
        "not a searched parameter",
        2,
        "Did you mean 'depth'?",
    ),
    (
        {"methods": [{**TPE, "fixed": {"dept": 2}}], "model__depth": 2},
        "methods.0.fixed.dept",
        "not a searched parameter",
        2,
        "Nothing is searched here.",
    ),
    (
        {"methods": [{**TPE, "fixed": {"depth": [2]}}]},
        "methods.0.fixed.depth",
        "not a number",
        "[2]",
        "Write a whole or decimal number.",
    ),
    (
        {"methods": [{"learned": "layer_select", "initial_depth": 9}]},
        "methods.0.initial_depth",
        "outside the depth range 1..4",
        9.0,
        "",
    ),
    # The rest.
    ({"name": ""}, "name", "at least 1 character", "", ""),
    (
        {"name": "../x"},
        "name",
        "has a character that cannot stand there",
        "../x",
        "Letters, digits, blanks, '_', '.' and '-'; the first is one of A to Z, a to z, 0 to 9.",
    ),
    ({"name": "x" * 101}, "name", "at most 100 characters", "x" * 101, ""),
    ({"seeds": 0}, "seeds", "greater than or equal to 1", 0, ""),
    ({"seeds": 101}, "seeds", "less than or equal to 100", 101, ""),
    ({"confirm": {"seeds": -1}}, "confirm.seeds", "greater than or equal to 0", -1, ""),
    ({"budget": {"trials": 0}}, "budget.trials", "greater than or equal to 1", 0, ""),
    ({"budget": {"flops": -1}}, "budget.flops", "greater than 0", -1, ""),
    ({"budget": {"gpu_seconds": 0}}, "budget.gpu_seconds", "greater than 0", 0, ""),
    ({"budget": 3}, "budget", "must be a mapping of fields to values", 3, ""),
]


@pytest.mark.parametrize(
    ("changes", "path", "message", "value", "remedy"),
    REFUSED,
    ids=[f"{path}-{message}".replace(" ", "_") for _, path, message, _, _ in REFUSED],
)
def test_a_mistake_is_told_once_with_its_path_its_value_and_the_remedy(
    changes: dict[str, Any], path: str, message: str, value: Any, remedy: str
) -> None:
    (error,) = refusals(spec(**changes))
    assert error.path == path
    assert message in error.message
    assert remedy in error.remedy
    if isinstance(value, str):  # a long one is shown in part
        assert str(error.value).startswith(value[:100])
    else:
        assert error.value == value
        assert type(error.value) is type(value)


def test_all_mistakes_are_told_together() -> None:
    errors = refusals(spec(seeds=0, training__epochs=0, task__metric="mse", model__width="wide"))
    assert {error.path for error in errors} == {
        "seeds",
        "training.epochs",
        "task.metric",
        "model.width",
    }


def test_an_empty_spec_lacks_four_fields() -> None:
    assert [(error.path, error.message) for error in refusals({})] == [
        (name, "field required") for name in ("name", "task", "model", "methods")
    ]


@pytest.mark.parametrize("data", [None, [], "spec", 3])
def test_what_is_no_mapping_is_no_spec(data: object) -> None:
    (error,) = refusals(data)
    assert (error.path, error.message) == ("(top)", "must be a mapping of fields to values")


def test_the_whole_message_reads_as_one_text() -> None:
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, spec(seeds=0, sedes=1), "small.yaml")
    assert str(caught.value) == (
        "small.yaml cannot be accepted:\n  sedes: unknown field (got 1). Did you mean 'seeds'?"
    )
    assert caught.value.detail == "sedes: unknown field (got 1). Did you mean 'seeds'?"


_LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just("digits")
)
_ANYTHING = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["low", "high", "step", "choices", "x"]), inner),
    ),
    max_leaves=5,
)


@given(specs(), _ANYTHING, st.data())
def test_no_value_anywhere_makes_the_check_itself_fail(
    data: dict[str, Any], anything: object, draw: st.DataObject
) -> None:
    part: Any = data
    while True:
        key = draw.draw(st.sampled_from(list(part) if isinstance(part, dict) else range(len(part))))
        if not isinstance(part[key], dict | list) or not part[key] or draw.draw(st.booleans()):
            break
        part = part[key]
    part[key] = anything
    told: tuple[FieldError, ...] = ()
    try:
        parse(Experiment, data)
    except InvalidSpec as error:
        told = error.errors
    json.dumps([error.model_dump() for error in told], allow_nan=False)  # goes over the wire


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
