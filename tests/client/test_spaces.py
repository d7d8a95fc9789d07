"""`fathom space show`, in a terminal and for other programs."""

import json

import pytest

from fathom_client.cli import main


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


def test_it_prints_parameters_size_methods_and_layers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["space", "show", "example:keras-conditional"]) == 0
    shown = capsys.readouterr().out
    points = (4 + 4**2 + 4**3) * (1 + 5) * 2
    assert f"keras-conditional: {points:,} points" in shown
    assert "units_0 … 2" in shown
    assert "for each layer" in shown
    assert "where use_dropout is true" in shown
    weighted = "of which 2 + depth have weights"
    told = f"A net has 4 + 3 × depth layers, {weighted}; or 4 + 2 × depth layers, {weighted}."
    assert told in " ".join(shown.split())


def test_a_spec_of_ones_own_at_its_full_size_as_json(
    tmp_path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "mine.yaml"
    spec.write_text(
        """
name: mine
task: {dataset: digits}
model: {family: mlp, depth: {low: 1, high: 2}, width: 8}
methods: [{searched: grid}, {searched: random, fixed: {depth: 2}}]
full: {model: {depth: {high: 4}}}
"""
    )
    assert main(["space", "show", str(spec), "--full", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["points"] == 4
    assert [(m["searches"], m["points"]) for m in found["methods"]] == [(["depth"], 4), ([], 1)]
    assert (found["smallest"]["depth"], found["largest"]["depth"]) == (1, 4)


def test_a_mistake_is_told_by_its_place(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "mine.yaml"
    spec.write_text(
        """
name: mine
task: {dataset: digits}
model: {family: mlp, depth: 2, per_layer: {unit: 3}}
methods: [{searched: grid}]
"""
    )
    assert main(["space", "show", str(spec)]) == 2
    assert "model.per_layer.unit: unknown setting of a layer" in capsys.readouterr().err
