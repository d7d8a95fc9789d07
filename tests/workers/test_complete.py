"""Specs are completed where data and code are, and say what is wrong before anything is loaded."""

import copy
from typing import Any

import numpy as np
import pytest

from fathom_client.sight import ALLOWED, DATA, seeing
from fathom_client.wire import as_json
from fathom_spaces.base import parse
from fathom_spaces.documents import dumps, loads
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_workers.complete import complete

from .own_code import HIGHWAY, RINGS, WriteModule, example, write_module

__all__ = ["example", "write_module"]

BUILT_IN: dict[str, Any] = {
    "name": "own",
    "task": {"dataset": "iris"},
    "model": {"family": "mlp", "depth": {"low": 1, "high": 3}, "width": 4},
    "methods": [{"searched": "grid"}],
}
OWN = {
    **BUILT_IN,
    "task": {"dataset": RINGS, "options": {"rows": 80}},
    "model": {**BUILT_IN["model"], "family": HIGHWAY},
}


def changed(spec: dict[str, Any], part: str, **changes: Any) -> dict[str, Any]:
    return {**spec, part: {**spec[part], **changes}}


def refused(spec: Any) -> str:
    with pytest.raises(InvalidSpec) as caught:
        complete(spec)
    return str(caught.value)


@pytest.mark.parametrize(
    "spec",
    [BUILT_IN, 3, [], {}, {"task": 3, "model": {}}, changed(BUILT_IN, "task", dataset="digit")],
)
def test_what_needs_nothing_or_cannot_be_helped_stays_as_it_is(spec):
    assert complete(copy.deepcopy(spec)) == spec


@pytest.mark.usefixtures("example")
class TestOwn:
    def test_shape_and_layers_are_filled_in(self):
        spec = parse(Experiment, complete(OWN))
        assert spec.task.sample.inputs == (2,)
        assert (spec.task.rows, spec.task.metric) == (80, "accuracy")
        stack = spec.stack(4)
        assert stack.parameters(3) == (2 * 4 + 4) + 3 * 2 * (4 * 4 + 4) + (4 * 3 + 3)
        assert stack.forward_flops(1) == 2 * (2 * 4 + 2 * 4 * 4 + 4 * 3)

    def test_it_is_the_same_every_time_and_after_every_journey(self):
        one = parse(Experiment, complete(OWN))
        assert parse(Experiment, complete(OWN)) == one
        assert parse(Experiment, as_json(one)) == one
        assert parse(Experiment, loads(dumps(complete(OWN)))) == one
        assert complete(as_json(one)) == as_json(one)

    def test_what_a_spec_says_by_itself_is_not_looked_up(self, monkeypatch):
        whole = complete(OWN)
        monkeypatch.delenv(ALLOWED)
        assert complete(whole) == whole

    def test_nothing_is_looked_up_where_it_is_not_allowed(self, monkeypatch):
        monkeypatch.setenv(ALLOWED, "fathom_example.rings")
        said = refused(OWN)
        assert (
            f"model.family: the module fathom_example.highway is not allowed here (got {HIGHWAY!r})"
            in said
        )

    def test_other_mistakes_of_the_model_are_told_first(self):
        assert "model.depth" in refused(changed(OWN, "model", depth={"low": 5, "high": 1}))
        assert "model.width: a family of your own has one width" in refused(
            changed(OWN, "model", width={"choices": [4, 8]})
        )
        assert "task.metric" in refused(changed(OWN, "task", metric="mse"))

    def test_options_it_does_not_take_are_named(self):
        assert "'heads'" in refused(changed(OWN, "model", options={"heads": 2}))
        assert "'turns'" in refused(changed(OWN, "task", options={"turns": 2}))


def test_a_failing_function_is_told_with_its_line(write_module: WriteModule, monkeypatch):
    name = write_module("def data(seed):\n    return 1 / 0\n")
    monkeypatch.setenv(ALLOWED, name)
    said = refused(changed(BUILT_IN, "task", dataset=f"{name}:data"))
    assert "ZeroDivisionError: division by zero (" in said
    assert f"{name}.py, line 2)" in said


def test_files_under_the_data_directory_are_looked_at(tmp_path):
    np.savez(tmp_path / "set.npz", x=np.ones((50, 4)) * np.arange(4), y=np.arange(50) % 2)
    spec = changed(BUILT_IN, "task", dataset="npz:set.npz")
    assert DATA in refused(spec) or "--data-dir" in refused(spec)
    with seeing(tmp_path, None):
        found = parse(Experiment, complete(spec))
    assert (found.task.rows, found.task.sample.inputs, found.task.sample.outputs) == (50, (4,), 2)
