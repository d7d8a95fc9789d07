"""The model of a spec: what it searches, and the nets that it describes."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from fathom_spaces.base import parse
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.domains import IntRange, representatives
from fathom_spaces.experiment import Experiment
from fathom_spaces.families import FAMILIES
from fathom_spaces.model import Model
from fathom_spaces.preflight import preflight, trial_flops
from fathom_spaces.task import Task

from .nets import CNN, RATE, experiment


def net(made: Experiment, **params: Any) -> Blueprint:
    return made.model.net(made.resolve(params), made.task.sample)


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
