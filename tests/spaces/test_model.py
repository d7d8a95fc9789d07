"""The model of a spec: what it searches, what it refuses, and the nets that it describes."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from fathom_spaces.base import parse
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.domains import IntRange, representatives
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.families import FAMILIES
from fathom_spaces.model import Model
from fathom_spaces.preflight import preflight, trial_flops
from fathom_spaces.task import Task

RATE = {"low": 0.1, "high": 0.5, "step": 0.2, "when": {"drop": True}}
CNN: dict[str, Any] = {
    "family": "cnn",
    "depth": {"low": 1, "high": 3},
    "width": 8,
    "per_layer": {"filters": {"choices": [4, 8]}, "kernel_size": 3},
    "options": {"dropout": RATE, "dense_layers": {"low": 0, "high": 1}},
    "switches": {"drop": {"choices": [True, False]}},
    "skips": True,
}


def experiment(model: dict[str, Any], *methods: dict[str, Any], **training: Any) -> Experiment:
    spec = {
        "name": "nets",
        "task": {"dataset": "digits"},
        "model": model,
        "training": training,
        "methods": methods or [{"searched": "random"}],
    }
    return parse(Experiment, spec)


def net(made: Experiment, **params: Any) -> Blueprint:
    return made.model.net(made.resolve(params), made.task.sample)


def refused(model: dict[str, Any], *methods: dict[str, Any], **training: Any) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        experiment(model, *methods, **training)
    (error,) = caught.value.errors
    return error


def test_everything_that_is_searched_is_in_the_space_and_constants_are_not() -> None:
    made = experiment(CNN, lr={"choices": [0.1, 0.01]})
    assert [p.name for p in made.space().parameters] == [
        *("depth", "lr", "dense_layers", "drop", "dropout"),
        *("filters_0", "filters_1", "filters_2", "skip_0_2"),
    ]
    assert made.space().constants["kernel_size"] == 3
    assert made.space().size() == (2 + 4 + 8 * 2) * 2 * 2 * (3 + 1)


def test_a_net_has_what_its_values_say() -> None:
    found = net(
        experiment(CNN),
        depth=3,
        dense_layers=1,
        drop=True,
        dropout=0.3,
        filters_0=4,
        filters_1=8,
        filters_2=4,
        skip_0_2=True,
    )
    assert (found.depth, found.width) == (3, 8)
    assert found.options == {"dropout": 0.3, "dense_layers": 1, "kernel_size": 3}
    assert found.layers == {"filters": (4, 8, 4)}  # 3 is the usual size of a kernel
    assert found.skips == ((0, 2),)


def test_what_does_not_exist_has_its_default() -> None:
    found = net(experiment(CNN), depth=1, dense_layers=0, drop=False, filters_0=8)
    options = {"dense_layers": 0, "kernel_size": 3}
    assert found == Blueprint("cnn", 8, 1, found.shape, options)


def test_a_layers_own_number_where_its_condition_does_not_hold_is_the_usual() -> None:
    width = {"choices": [4, 16], "when": {"drop": True}}
    made = experiment({**CNN, "per_layer": {"filters": width}})
    assert net(made, depth=2, drop=True, filters_0=4, filters_1=16).layers["filters"] == (4, 16)
    assert net(made, depth=2, drop=False).layers == {}


def test_each_stack_has_its_own_depth_and_layers_of_its_own() -> None:
    made = parse(
        Experiment,
        {
            "name": "lstm",
            "task": {"dataset": "parity"},
            "model": {
                "family": "lstm",
                "depth": {"low": 1, "high": 2},
                "width": 8,
                "options": {"dense_layers": {"low": 0, "high": 2}},
                "per_layer": {
                    "lstm_units": {"choices": [4, 8]},
                    "dense_units": {"choices": [8, 16]},
                },
            },
            "methods": [{"searched": "random"}],
        },
    )
    assert made.space().size() == (2 + 4) * (1 + 2 + 4)
    found = net(made, depth=1, dense_layers=2, lstm_units_0=4, dense_units_0=8, dense_units_1=16)
    assert found.layers == {"lstm_units": (4,), "dense_units": (8, 16)}
    assert FAMILIES["lstm"].repeats(found) == {"lstm_layers": 1, "dense_layers": 2}


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_net_costs_more_than_preflight_says(data: st.DataObject) -> None:
    method = {"searched": "random", "trials": 1}
    made = experiment(CNN, method, lr=0.01, batch_size={"choices": [16, 64]})
    point = made.space().complete(
        {}, lambda p: data.draw(st.sampled_from(representatives(p.domain)), label=p.name)
    )
    plan = preflight(made)
    most = plan.methods[0].max_flops / made.seeds
    assert trial_flops(made, made.methods[0], point) <= most
    stack = made.stack(made.resolve(point))
    assert plan.smallest.parameters <= stack.parameters(int(point["depth"]))
    assert stack.parameters(int(point["depth"])) <= plan.largest.parameters


def test_a_whole_grid_is_added_up_net_by_net() -> None:
    model = {**CNN, "skips": False, "switches": {}, "options": {}}
    made = experiment(model, {"searched": "grid"}, lr={"choices": [0.1, 0.01]})
    each = [trial_flops(made, None, point) for point in made.space().points()]
    assert preflight(made).methods[0].max_flops == sum(each) * made.seeds


def test_a_learned_method_fixes_what_layers_have_for_themselves_at_once() -> None:
    fixed = {"filters": 8, "drop": False, "dense_layers": 1}
    made = experiment(CNN, {"learned": "udn", "fixed": fixed})
    (method,) = made.methods
    assert [p.name for p in made.space(method).parameters] == ["depth"]
    assert net(made, **fixed).layers == {}


FIXED = {"filters": 4, "drop": False, "dense_layers": 0, "lr": 0.2}
LEARNED = {"learned": "udn", "fixed": FIXED}


@pytest.mark.parametrize(
    ("changed", "methods", "path", "message", "remedy"),
    [
        (
            {"options": {"dropuot": 0.1}},
            [],
            "model.options.dropuot",
            "unknown option",
            "Did you mean 'dropout'?",
        ),
        (
            {"options": {"dropout": {"low": 0.1, "high": 2}}},
            [],
            "model.options.dropout",
            "must lie in 0..0.95",
            "",
        ),
        (
            {"per_layer": {"filtres": 3}},
            [],
            "model.per_layer.filtres",
            "unknown setting of a layer",
            "Did you mean 'filters'?",
        ),
        (
            {"per_layer": {"filters": {"low": 0, "high": 8, "step": 4}}},
            [],
            "model.per_layer.filters",
            "must lie in 1..65536",
            "",
        ),
        (
            {"family": "resnet", "per_layer": {}, "options": {}},
            [],
            "model.skips",
            "resnet has no anchor points",
            "These have: ",
        ),
        (
            {"switches": {"dropout": {"choices": [1, 2]}}},
            [],
            "model.switches",
            "cnn has a setting of this name",
            "Give it a name of its own.",
        ),
        (
            {"options": {"dropout": {**RATE, "when": {"dorp": True}}}},
            [],
            "model.options.dropout.when.dorp",
            "no such parameter",
            "Did you mean 'drop'?",
        ),
        (
            {"options": {"dropout": {**RATE, "when": {"drop": 3}}}},
            [],
            "model.options.dropout.when.drop",
            "it never has this value",
            "It may be: true, false.",
        ),
        (
            {"options": {"pool_every": 2, "dropout": {**RATE, "when": {"pool_every": [1, 3]}}}},
            [],
            "model.options.dropout.when.pool_every",
            "it never has this value",
            "It is 2 everywhere: leave this one out, or search the other.",
        ),
        (
            {"options": {}, "per_layer": {"dense_units": {"choices": [8, 16]}}},
            [],
            "model.per_layer.dense_units",
            "there is no layer to have it: dense_layers is 0",
            "Give `options.dense_layers`, or leave it out.",
        ),
        (
            {"width": {"choices": [8, 16], "when": {"drop": True}}},
            [],
            "model.width.when.drop",
            "it always has a value",
            "Leave out `when`.",
        ),
        (
            {"per_layer": {"kernel_size": {"choices": [3, 5], "when": {"lr": 0.1}}}},
            [],
            "model.per_layer.kernel_size.when.lr",
            "a condition looks at values of a list",
            "Give it a step",
        ),
        (
            {},
            [{"learned": "udn"}],
            "methods.0.learned",
            "a learned method trains one network and needs one value of ",
            "Fix it for this method: `fixed: {",
        ),
        (
            {},
            [LEARNED],
            "methods.0.learned",
            "a learned method needs layers of one shape, with filters as width",
            "`fixed: {filters: 8}`",
        ),
        (
            {
                "options": {"head": "flatten", "pool_every": 1},
                "per_layer": {},
                "switches": {},
                "skips": False,
            },
            [{"learned": "udn", "fixed": {"lr": 0.2}}],
            "methods.0.learned",
            "the head of this cnn differs from depth to depth",
            "model.options",
        ),
        (
            {},
            [{"searched": "random", "fixed": {"filters_0": 4}}],
            "methods.0.fixed.filters_0",
            "not a searched parameter",
            "Did you mean 'filters'?",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_place_and_remedy(
    changed: dict[str, Any], methods: list[dict[str, Any]], path: str, message: str, remedy: str
) -> None:
    error = refused({**CNN, **changed}, *methods, lr={"low": 0.1, "high": 0.3})
    assert error.path == path
    assert error.message.startswith(message)
    assert remedy in error.remedy


def test_conditions_in_a_circle_are_refused() -> None:
    one = {"choices": [1, 2], "when": {"two": 1}}
    error = refused(
        {**CNN, "switches": {"one": one, "two": {**one, "when": {"one": 1}}}, "options": {}}
    )
    assert error.path == "model"
    assert "conditions in a circle" in error.message


def test_a_depth_range_survives_with_its_conditions() -> None:
    made = experiment(CNN)
    again = Experiment.model_validate_json(made.model_dump_json())
    assert again == made
    assert isinstance(again.model.depth, IntRange)


def test_layers_of_the_head_may_differ_in_a_learned_net() -> None:
    units = {"choices": [8, 16]}
    model = {
        "family": "lstm",
        "depth": {"low": 1, "high": 3},
        "width": 8,
        "per_layer": {"lstm_units": units, "dense_units": units},
    }
    spec = {"name": "head", "task": {"dataset": "parity"}, "model": model}
    fixed = {"lstm_units": 8, "dense_units": 16}
    made = parse(Experiment, {**spec, "methods": [{"learned": "udn", "fixed": fixed}]})
    assert net(made, **fixed).layers == {"dense_units": (16,)}


def test_a_condition_on_a_constant_holds_where_one_of_its_values_is_the_constant() -> None:
    rate = {**RATE, "when": {"pool_every": [1, 2]}}
    options = {"pool_every": 2, "dropout": rate}
    assert "dropout" in experiment({**CNN, "options": options, "switches": {}}).space().domains


def test_every_width_is_looked_at_however_many_there_are() -> None:
    """The only width that 8 heads do not share is far behind the first thousands."""
    fitting = list(range(8, 8 * 5_000, 8))
    rates = {"low": 0.0, "high": 0.5, "step": 0.01}
    options = {"heads": {"choices": [1, 2, 4, 8]}, "dropout": rates}
    model = {"family": "transformer", "depth": 2, "options": options}
    sample = parse(Task, {"dataset": "copy"}).sample
    parse(Model, {**model, "width": {"choices": fitting}}).check_task(sample)
    far = {"choices": [*fitting, 40_004]}, {"low": 8, "high": 65_536, "step": 4}
    for widths in far:
        made = parse(Model, {**model, "width": widths})
        with pytest.raises(PydanticCustomError, match="8 heads cannot share it equally"):
            made.check_task(sample)
