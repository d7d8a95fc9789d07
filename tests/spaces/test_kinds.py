"""Numbers are numbers in a spec: no text, no switch, and no guess."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.documents import loads
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec

SPEC: dict[str, Any] = {
    "name": "kinds",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 4}},
    "methods": [{"searched": "grid"}],
}
SHAPE = {"kind": "classification", "inputs": [2], "outputs": 2, "rows": 100}


def refused(**changes: Any) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, {**SPEC, **changes})
    (error,) = caught.value.errors
    return error


@pytest.mark.parametrize(
    ("changes", "path", "value", "message"),
    [
        ({"seeds": True}, "seeds", True, "not a number"),
        ({"seeds": "3"}, "seeds", "3", "not a number"),
        ({"training": {"epochs": "40"}}, "training.epochs", "40", "not a number"),
        ({"training": {"warmup": False}}, "training.warmup", False, "not a number"),
        ({"training": {"steps_per_epoch": True}}, "training.steps_per_epoch", True, "not a num"),
        ({"budget": {"gpu_seconds": "60"}}, "budget.gpu_seconds", "60", "not a number"),
        ({"model": {"depth": {"low": True, "high": 4}}}, "model.depth.low", True, "not a number"),
        ({"model": {"depth": {"low": 1, "high": "4"}}}, "model.depth.high", "4", "not a number"),
        ({"model": {"depth": 2, "skips": 1}}, "model.skips", 1, "neither true nor false"),
        ({"model": {"depth": 2, "skips": "yes"}}, "model.skips", "yes", "neither true nor false"),
        (
            {"task": {"dataset": "csv:a.csv", "shape": {**SHAPE, "inputs": [True]}}},
            "task.shape.inputs.0",
            True,
            "not a number",
        ),
        (
            {"methods": [{"searched": "tpe", "multivariate": "on"}]},
            "methods.0.multivariate",
            "on",
            "neither true nor false",
        ),
        ({"methods": [{"searched": "tpe", "trials": "5"}]}, "methods.0.trials", "5", "not a num"),
    ],
)
def test_another_kind_is_refused_with_its_place_value_and_remedy(
    changes: dict[str, Any], path: str, value: object, message: str
) -> None:
    error = refused(**changes)
    assert (error.path, error.value) == (path, value)
    assert message in error.message
    assert error.remedy.startswith("Write ")


def test_whole_numbers_may_be_written_with_an_exponent() -> None:
    """YAML and JSON tell 1000 and 1e3 apart by their letters alone."""
    training = loads("{epochs: 1e3, steps_per_epoch: 5.0, warmup: 0}")
    read = parse(Experiment, {**SPEC, "training": training}).training
    assert (read.epochs, read.steps_per_epoch, read.warmup) == (1000, 5, 0.0)
    assert all(type(n) is int for n in (read.epochs, read.steps_per_epoch))
    assert "valid integer" in refused(training={"epochs": 2.5}).message


def test_what_was_stored_is_read_back() -> None:
    experiment = parse(Experiment, {**SPEC, "methods": [{"searched": "tpe"}]})
    assert Experiment.model_validate_json(experiment.model_dump_json(by_alias=True)) == experiment


def test_a_bare_study_is_as_strict() -> None:
    study = {"name": "s", "space": {"x": {"low": 0, "high": 3}}, "direction": "minimize"}
    with pytest.raises(InvalidSpec, match=r"lease_seconds: not a number \(got '60'\)"):
        parse(StudySpec, {**study, "lease_seconds": "60"}, "The study")
