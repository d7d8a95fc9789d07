"""Experiments that are refused: each mistake with its path, its value and the remedy."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.base import parse
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment

from .specs import LR, TPE, refusals, spec
from .strategies import specs

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
    ({"training__lr": 1_001}, "training.lr", "at most 1,000", 1_001.0, ""),
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
    (
        {"methods": [{**TPE, "pruner": "median", "executions_per_trial": 2}]},
        "methods.0.executions_per_trial",
        "a pruner would cut the unlucky runs of a point and keep its mean",
        2,
        "Leave out one of the two.",
    ),
    (
        {"methods": [{"learned": "layer_select", "final_depth": 3}]},
        "methods.0.final_depth",
        "only a schedule has an end",
        3.0,
        "Add `selector: scheduled`.",
    ),
    (
        {"methods": [{"learned": "gated_connections", "merge": "concat"}]},
        "methods.0.merge",
        "blocks of mlp take a fixed width, which concat exceeds",
        "concat",
        "Choose sum, max or squeeze, or the family densely_gated.",
    ),
    (
        {
            "methods": [{"learned": "gated_connections", "merge": "sum"}],
            "model__family": "densely_gated",
        },
        "methods.0.merge",
        "the merges of densely_gated are its own",
        "sum",
        "Leave it out, and give model.options.merge.",
    ),
    (
        {"methods": [{"learned": "growth", "new_block": "zero_residual"}]},
        "methods.0.new_block",
        "blocks of mlp are not residual",
        "zero_residual",
        "Choose kaiming or xavier.",
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
