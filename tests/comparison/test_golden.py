"""The comparison's golden file and its published schema."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from fathom_client.comparison import Comparison

from .world import TEST, VALIDATION, experiment, grid, outcome_of, realistic

GOLDEN = Path(__file__).parents[1] / "golden" / "comparison.json"


def test_the_golden_comparison_is_reproduced():
    """`FATHOM_UPDATE_GOLDEN=1 pytest -n0 tests/comparison/test_statistics.py` writes it anew."""
    spec, runs = realistic()
    found = outcome_of(spec, runs, versions={"fathom": "0.1.0"}).model_dump(mode="json")
    if os.environ.get("FATHOM_UPDATE_GOLDEN"):
        GOLDEN.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    _same(found, json.loads(GOLDEN.read_text(encoding="utf-8")), "comparison")


def _same(found, golden, path):
    assert type(found) is type(golden) or {type(found), type(golden)} == {int, float}, path
    if isinstance(golden, dict):
        assert found.keys() == golden.keys(), path
        for key in golden:
            _same(found[key], golden[key], f"{path}.{key}")
    elif isinstance(golden, list):
        assert len(found) == len(golden), path
        for i, (a, b) in enumerate(zip(found, golden, strict=True)):
            _same(a, b, f"{path}[{i}]")
    elif isinstance(golden, float):
        assert found == pytest.approx(golden, rel=1e-7, abs=1e-12), path
    else:
        assert found == golden, path


def test_a_comparison_satisfies_its_published_schema():
    schema = Comparison.model_json_schema(mode="serialization")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for spec, runs in (realistic(), (experiment(), []), (experiment(), grid(VALIDATION, TEST))):
        text = outcome_of(spec, runs).model_dump_json()
        assert "NaN" not in text
        assert "Infinity" not in text
        validator.validate(json.loads(text))


def test_the_json_has_the_names_that_were_promised():
    spec, runs = realistic()
    found = outcome_of(spec, runs).model_dump(mode="json")
    assert {"experiment", "metric", "direction", "truth", "methods", "agreement", "warnings",
            "recommendation", "schema_version"} <= found.keys()  # fmt: skip
    assert {"best_depth", "one_se_set", "curve"} <= found["truth"].keys()
    assert {"name", "kind", "chosen_depth", "chosen_depths", "truncated", "retrained", "deployed",
            "cost", "relative_cost", "relative_cost_with_retrain", "in_one_se_set",
            } <= found["methods"][0].keys()  # fmt: skip
    assert {"mean", "se", "n"} <= found["methods"][0]["retrained"].keys()
    assert {"flops", "device_seconds"} <= found["methods"][0]["cost"].keys()
    assert {"depth", "sentence"} <= found["recommendation"].keys()
