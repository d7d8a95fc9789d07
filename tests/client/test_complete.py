"""Specs are completed by what is installed: described, submitted, run."""

import json
import sys
from importlib.metadata import EntryPoint
from types import ModuleType

import pytest

from fathom_client import complete as completing
from fathom_client import embedded
from fathom_client.cli import main
from fathom_client.sight import allowed_modules
from fathom_spaces.base import parse
from fathom_spaces.documents import dumps, loads
from fathom_spaces.experiment import Experiment

from .fake_server import SPEC, served

SHAPE = {"kind": "classification", "inputs": [3], "outputs": 2, "rows": 500}
LACKING = {**SPEC.model_dump(mode="json"), "task": {"dataset": "npz:set.npz"}}


class Finder:
    """Stands for the package of the workers: finds the shape, or lacks a module."""

    def __init__(self):
        self.lacks = ""
        self.allowed: tuple[str, ...] = ()
        self.asked: list[object] = []

    def complete(self, spec):
        if self.lacks:
            raise ModuleNotFoundError(f"No module named {self.lacks!r}", name=self.lacks)
        self.allowed = allowed_modules()
        self.asked.append(spec["task"].get("shape"))
        return {**spec, "task": {**spec["task"], "shape": SHAPE}}


@pytest.fixture
def finder(monkeypatch):
    finder, module = Finder(), ModuleType("finder_of_the_tests")
    module.complete = finder.complete
    monkeypatch.setitem(sys.modules, module.__name__, module)
    found = EntryPoint("workers", f"{module.__name__}:complete", "fathom.complete")
    monkeypatch.setattr(completing, "entry_points", lambda group: [found])
    return finder


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "spec.yaml"
    path.write_text(dumps(LACKING))
    return str(path)


def test_describe_prints_the_whole_spec(finder, spec, capsys):
    assert main(["describe", spec, "--allow-module", "mine"]) == 0
    printed = capsys.readouterr().out
    assert parse(Experiment, loads(printed)).task.shape.outputs == 2
    assert loads(printed)["methods"] == LACKING["methods"]
    assert finder.allowed == ("mine",)
    assert allowed_modules() == ()


STALE = {**LACKING, "task": {"dataset": "npz:set.npz", "shape": {**SHAPE, "outputs": 7}}}


def test_a_shape_is_described_anew_where_the_data_lie(finder, capsys, tmp_path):
    path = tmp_path / "spec.yaml"
    path.write_text(dumps(STALE))
    assert main(["describe", str(path), "--data-dir", str(tmp_path)]) == 0
    assert parse(Experiment, loads(capsys.readouterr().out)).task.shape.outputs == 2
    assert main(["describe", str(path)]) == 0
    assert finder.asked == [None, STALE["task"]["shape"]]


def test_what_cannot_be_found_anew_stays(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(completing, "entry_points", lambda group: [])
    model = {"family": "mine", "profile": {"stem": [], "blocks": [[]], "head": []}, "depth": 1}
    path = tmp_path / "spec.yaml"
    path.write_text(dumps({**STALE, "model": model}))
    assert main(["describe", str(path), "--data-dir", str(tmp_path)]) == 0
    assert loads(capsys.readouterr().out)["model"] == model


def test_a_spec_that_needs_nothing_is_described_as_it_is(capsys, tmp_path):
    path = tmp_path / "spec.yaml"
    path.write_text("name: plain\ntask: {dataset: iris}\nmodel: {depth: 2}\n"
                    "methods:\n- {searched: grid}\n")  # fmt: skip
    assert main(["describe", str(path)]) == 0
    assert capsys.readouterr().out == path.read_text()


def test_submit_sends_the_whole_spec(finder, spec, server, capsys):
    with served(server) as address:
        assert main(["submit", spec, "--server", address]) == 0
    (sent,) = [json.loads(request.content) for request in server.seen if request.method == "POST"]
    assert sent["task"]["shape"] == {**SHAPE, "vocabulary": 0}


def test_run_runs_the_whole_spec_and_says_how_to_go_on(finder, spec, monkeypatch, tmp_path):
    runs = []
    monkeypatch.setattr(
        embedded, "run", lambda spec, options, _: runs.append((spec, options.again)) or 0
    )
    monkeypatch.setattr("fathom_client.nearby.check_data", lambda task: None)
    flags = ["--data-dir", str(tmp_path), "--allow-module", "a", "--folder", "x y"]
    assert main(["run", spec, *flags]) == 0
    ((found, again),) = runs
    assert found.task.shape.rows == 500
    assert again == (f"fathom run {spec} --folder 'x y' --data-dir {tmp_path} --allow-module a")


class TestWithoutTheWorkersExtra:
    def test_submit_says_where_to_describe_it(self, finder, spec, capsys):
        finder.lacks = "torch"
        assert main(["submit", spec]) == 2
        assert "Run `fathom describe` where the data lies" in capsys.readouterr().err

    def test_describe_says_what_is_missing(self, finder, spec, capsys):
        finder.lacks = "torch"
        assert main(["describe", spec]) == 1
        assert "'torch'" in capsys.readouterr().err
