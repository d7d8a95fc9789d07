"""The published JSON schema: an editor that follows it agrees with the server."""

from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment

from .strategies import specs

SCHEMA = Experiment.model_json_schema(mode="validation")
PUBLISHED = Draft202012Validator(SCHEMA)
SMALL: dict[str, Any] = {
    "name": "small",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 4}},
    "methods": [{"learned": "udn"}, {"searched": "grid"}],
}


def test_the_schema_itself_is_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(specs())
def test_what_the_model_accepts_the_schema_accepts(data: dict[str, Any]) -> None:
    experiment = parse(Experiment, data)
    PUBLISHED.validate(data)
    PUBLISHED.validate(experiment.model_dump(mode="json"))
    PUBLISHED.validate(experiment.model_dump(mode="json", by_alias=True))


def test_seconds_are_known_by_both_names() -> None:
    for name in ("gpu_seconds", "device_seconds"):
        PUBLISHED.validate({**SMALL, "budget": {name: 60}})


@pytest.mark.parametrize(
    "changes",
    [
        {"sedes": 3},
        {"task": {"dataset": "digits", "metrik": "accuracy"}},
        {"model": {"depth": {"low": 1, "high": 4, "stepp": 1}}},
        {"model": {"depth": 3, "heads": 2}},
        {"training": {"epoch": 3}},
        {"methods": [{"learned": "udn", "trials": 3}]},
        {"methods": [{"searched": "bayes"}]},
        {"methods": []},
        {"confirm": {"seed": 3}},
        {"budget": {"hours": 3}},
        {"seeds": 0},
        {"model": {"depth": "deep"}},
        {"training": {"lr": "fast"}},
        {"name": "../x"},
    ],
    ids=str,
)
def test_what_is_misspelt_or_out_of_bounds_the_schema_refuses(changes: dict[str, Any]) -> None:
    assert PUBLISHED.is_valid(SMALL)
    assert not PUBLISHED.is_valid({**SMALL, **changes})


@pytest.mark.parametrize("field", ["name", "task", "model", "methods"])
def test_what_every_spec_needs_the_schema_demands(field: str) -> None:
    assert not PUBLISHED.is_valid({k: v for k, v in SMALL.items() if k != field})


def test_every_model_of_the_schema_is_described() -> None:
    described = {name: "description" in model for name, model in SCHEMA["$defs"].items()}
    assert all(described.values()), described
