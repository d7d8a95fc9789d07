"""A trial of another study as a point of a space: what stands in, and why it is none."""

from typing import Any

import pytest

from fathom_service.transfer.fitting import Misfit, fitted
from fathom_service.transfer.sources import Candidate
from fathom_spaces.base import parse
from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec

SPACE: dict[str, Any] = {
    "layers": {"low": 1, "high": 3},
    "units": {"choices": [8, 16], "when": {"layers": [2, 3]}},
    "lr": {"low": 0.0, "high": 1.0},
    "epochs": 5,
}


def space() -> Space:
    spec = {"name": "s", "space": SPACE, "direction": "minimize"}
    return parse(StudySpec, spec, "The study").declared


def candidate(constants: dict[str, Any] | None = None, **params: Any) -> Candidate:
    return Candidate(params, (0.5,), 0.0, constants or {})


def test_values_become_those_of_the_space() -> None:
    point = fitted(space(), candidate(layers=2, units=16.0, lr=1))
    assert point == {"layers": 2, "units": 16, "lr": 1.0}
    assert [type(value) for value in point.values()] == [int, int, float]


def test_what_was_the_same_in_all_trials_stands_in() -> None:
    assert fitted(space(), candidate({"lr": 0.1}, layers=1)) == {"layers": 1, "lr": 0.1}


def test_a_parameter_there_may_be_a_constant_of_its_value_here() -> None:
    assert fitted(space(), candidate(layers=1, lr=0.1, epochs=5)) == {"layers": 1, "lr": 0.1}


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"layers": 1}, "no value of lr"),
        ({"layers": 4, "lr": 0.1}, "layers outside of its range here"),
        ({"layers": 2, "units": 9, "lr": 0.1}, "units outside of its range here"),
        ({"layers": None, "lr": 0.1}, "no value of layers"),
        ({"layers": [1], "lr": 0.1}, "layers outside of its range here"),
        ({"layers": 1, "units": 8, "lr": 0.1}, "units where it does not exist here"),
        ({"layers": 1, "lr": 0.1, "epochs": 6}, "epochs other than 5, which it is here"),
        ({"layers": 1, "lr": 0.1, "decay": 0.1}, "decay, which is not searched here"),
    ],
)
def test_what_is_no_point_of_the_space_is_left_out_with_the_reason(
    params: dict[str, Any], why: str
) -> None:
    with pytest.raises(Misfit) as caught:
        fitted(space(), candidate(**params))
    assert str(caught.value) == why
