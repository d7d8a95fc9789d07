"""Known points: taken where they are of the space, refused by name where they are not."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.domains import Choices, FloatRange, IntRange
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.families.base import Refusal
from fathom_spaces.known import refused
from fathom_spaces.space import Repeated, Space

SPACE = Space(
    {
        "depth": IntRange(low=1, high=4),
        "lr": FloatRange(low=1e-4, high=1e-1, log=True),
        "width": 16,
        "dropout": Choices(choices=(False, True)),
        "rate": FloatRange(low=0.1, high=0.5, when={"dropout": (True,)}),
    },
    repeated=[Repeated("filters", "depth", Choices(choices=(8, 16)))],
)


def submitted(*methods: dict[str, Any]) -> Experiment:
    whole = {
        "name": "known",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 6}},
        "training": {"lr": {"low": 1e-3, "high": 1e-1, "log": True}},
    }
    return parse(Experiment, {**whole, "methods": list(methods)})


@pytest.mark.parametrize(
    "point",
    [
        {"depth": 3},
        {"lr": 0.01},
        {"dropout": True, "rate": 0.2},
        {"depth": 2, "filters_0": 16, "filters_1": 8},
    ],
)
def test_parts_of_a_point_are_enough(point: Any) -> None:
    assert refused(SPACE, [point]) is None


@pytest.mark.parametrize(
    ("point", "refusal"),
    [
        (
            {"depth": 9},
            ("depth", 9, "outside the parameter's range", "It may be: whole numbers from 1 to 4."),
        ),
        (
            {"depht": 3},
            ("depht", 3, "not a searched parameter", "Did you mean 'depth'?"),
        ),
        (
            {"width": 32},
            ("width", 32, "it is 16 in every trial of this search", "Leave it out."),
        ),
        (
            {"dropout": 1},
            ("dropout", 1, "outside the parameter's range", "It may be: false, true."),
        ),
        (
            {"rate": 0.2},
            (
                "rate",
                0.2,
                "whether it exists depends on dropout, which is not given",
                "Give dropout as well, or leave rate out.",
            ),
        ),
        (
            {"dropout": False, "rate": 0.2},
            (
                "rate",
                0.2,
                "it does not exist where dropout is False",
                "Leave it out: rate is there where dropout is True.",
            ),
        ),
        (
            {"depth": 2, "filters_2": 8},
            (
                "filters_2",
                8,
                "it does not exist where depth is 2",
                "Leave it out: filters_2 is there where depth is above 2.",
            ),
        ),
    ],
)
def test_what_is_not_of_the_space_is_refused(point: Any, refusal: tuple[Any, ...]) -> None:
    name, *rest = refusal
    assert refused(SPACE, [{"depth": 1}, point]) == Refusal(f"1.{name}", *rest)


def test_a_spec_has_them_in_a_searched_method() -> None:
    (method,) = submitted({"searched": "tpe", "trials": 4, "enqueue": [{"depth": 3}]}).methods
    assert method.model_dump()["enqueue"] == ({"depth": 3},)


@pytest.mark.parametrize(
    ("method", "path", "message", "value"),
    [
        (
            {"searched": "tpe", "trials": 4, "enqueue": [{"depth": 3}, {"depth": 7}]},
            "methods.0.enqueue.1.depth",
            "outside the parameter's range",
            7,
        ),
        (
            {"searched": "random", "trials": 1, "enqueue": [{"depth": 3}, {"depth": 4}]},
            "methods.0.enqueue",
            "more configurations than the 1 trials of each seed",
            2,
        ),
        (
            {"searched": "tpe", "fixed": {"lr": 0.01}, "enqueue": [{"lr": 0.02}]},
            "methods.0.enqueue.0.lr",
            "it is 0.01 in every trial of this search",
            0.02,
        ),
        (
            {"searched": "tpe", "enqueue": [{}]},
            "methods.0.enqueue.0",
            "dictionary should have at least 1 item after validation, not 0",
            "{}",
        ),
        (
            {"searched": "grid", "fixed": {"lr": 0.01}, "enqueue": [{"depth": 3}]},
            "methods.0.enqueue",
            "unknown field",
            "[{'depth': 3}]",
        ),
    ],
)
def test_a_spec_with_others_is_refused(method: Any, path: str, message: str, value: Any) -> None:
    with pytest.raises(InvalidSpec) as caught:
        submitted(method)
    (error,) = caught.value.errors
    assert (error.path, error.message, error.value) == (path, message, value)
