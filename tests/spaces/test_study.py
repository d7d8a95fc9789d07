"""Bare studies: what their specs are refused for, and what a study takes from its spec."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.study import ENDLESS, USUAL_TRIALS, StudySpec

X = {"low": 0, "high": 9}
TWO: dict[str, Any] = {"direction": None, "directions": ["minimize", "maximize"]}
BY_RUN: dict[str, Any] = {"space": {}, "objective": "lab:train"}


def study(**changes: Any) -> StudySpec:
    given = {"name": "bare", "space": {"x": X}, "direction": "minimize", **changes}
    return parse(StudySpec, {k: v for k, v in given.items() if v is not None}, "The study")


# What is changed; then the path, the message, and a part of the remedy.
REFUSED: list[tuple[dict[str, Any], str, str, str]] = [
    (
        {"sampler": {"learned": "udn"}},
        "sampler.learned",
        "a learned method proposes no trials",
        "Write `searched: tpe`, say.",
    ),
    # Directions, and what the values are called.
    (
        {"direction": None},
        "direction",
        "which way is better has to be said once",
        "Give `direction`, or `directions` of several.",
    ),
    (
        {**TWO, "direction": "minimize"},
        "direction",
        "which way is better has to be said once",
        "Give `direction`, or `directions` of several.",
    ),
    ({"metrics": ["loss"]}, "metrics", "there is one value", "Name it by `metric`."),
    ({"watched": "value"}, "watched", "there is one value", "Leave it out."),
    (
        {"direction": None, "directions": ["maximize"]},
        "directions",
        "several are two or more",
        "Write `direction: maximize`.",
    ),
    (
        {**TWO, "metrics": ["loss"]},
        "metrics",
        "each direction has a name of its own",
        "Give 2 different names.",
    ),
    (
        {**TWO, "metrics": ["loss", "loss"]},
        "metrics",
        "each direction has a name of its own",
        "Give 2 different names.",
    ),
    ({**TWO, "metric": "loss"}, "metric", "several values have names each", "Use `metrics`."),
    (
        {**TWO, "sampler": "cmaes"},
        "sampler.searched",
        "it goes by one number, and 2 are told",
        "Take tpe, random, grid, qmc, gp or evolution with `algorithm: nsga2`.",
    ),
    (
        {**TWO, "transfer_from": [{"study": 3}]},
        "transfer_from",
        "trials are taken by one number, and 2 are told",
        "Leave it out, or tell one value.",
    ),
    (
        {**TWO, "pruner": "median", "steps": 9},
        "pruner",
        "a pruner goes by one value, and 2 are told",
        "Name the one that trials report: `watched: value_0`, say.",
    ),
    (
        {**TWO, "sampler": {"searched": "tpe", "pruner": "median"}, "steps": 9},
        "sampler.pruner",
        "a pruner goes by one value, and 2 are told",
        "Name the one that trials report: `watched: value_0`, say.",
    ),
    (
        {**TWO, "metrics": ["loss", "size"], "watched": "los"},
        "watched",
        "no value of that name",
        "Did you mean 'loss'?",
    ),
    # What is the study's and what the sampler's.
    (
        {"sampler": {"searched": "tpe", "trials": 7}},
        "sampler.trials",
        "not a sampler's here",
        "Give `trials` to the study.",
    ),
    (
        {"sampler": {"searched": "tpe", "pruner": "median"}, "pruner": "hyperband", "steps": 9},
        "sampler.pruner",
        "the study has a pruner",
        "Leave one out.",
    ),
    (
        {"sampler": "grid", "trials": 5},
        "trials",
        "a grid has its points, each once",
        "Leave it out.",
    ),
    (
        {"sampler": "grid", "space": {"x": {"low": 0.0, "high": 1.0}}},
        "sampler.searched",
        "a grid cannot enumerate the continuous range of x",
        "Give x a step or choices, or make it a constant.",
    ),
    # Conditions.
    (
        {"space": {"x": X, "y": {**X, "when": {"x": 10}}}},
        "space.y.when.x",
        "it never has this value",
        "It may be: whole numbers from 0 to 9.",
    ),
    (
        {"space": {"x": X, "y": {**X, "when": {"z": 1}}}},
        "space",
        "y depends on 'z', which there is not",
        "Correct the conditions.",
    ),
    # A study without a space.
    (
        {"options": {"rows": 9}},
        "options",
        "arguments of an objective, and there is none",
        "Name an `objective`.",
    ),
    (
        {**BY_RUN, "transfer_from": [{"study": 3}]},
        "transfer_from",
        "points of other studies are taken as points of this one's space",
        "Declare it in `space`, or leave this out.",
    ),
    # Pruners.
    (
        {"pruner": "median"},
        "pruner",
        "it has to know how long a whole trial is",
        "Give `steps`: how many values a whole trial reports.",
    ),
    (
        {"sampler": {"searched": "tpe", "pruner": "median"}},
        "sampler.pruner",
        "it has to know how long a whole trial is",
        "Give `steps`: how many values a whole trial reports.",
    ),
    (
        {**BY_RUN, "pruner": {"kind": "cost_fair"}, "steps": 9},
        "pruner.unit",
        "nobody counts the FLOPs of an objective",
        "Take `unit: device_seconds`.",
    ),
    (
        {
            **BY_RUN,
            "pruner": {"kind": "patient", "patience": 2, "wrapped": {"kind": "cost_fair"}},
            "steps": 9,
        },
        "pruner.wrapped.unit",
        "nobody counts the FLOPs of an objective",
        "Take `unit: device_seconds`.",
    ),
]


@pytest.mark.parametrize(
    ("changes", "path", "message", "remedy"),
    REFUSED,
    ids=[f"{path}-{message}".replace(" ", "_") for _, path, message, _ in REFUSED],
)
def test_a_mistake_is_told_with_its_place_and_the_remedy(
    changes: dict[str, Any], path: str, message: str, remedy: str
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        study(**changes)
    (error,) = caught.value.errors
    assert (error.path, error.message) == (path, message)
    assert remedy in error.remedy


def test_several_values_have_names_even_where_none_are_given() -> None:
    assert study(**TWO).objectives == (("value_0", "minimize"), ("value_1", "maximize"))
    named = study(**TWO, metrics=["loss", "accuracy"], watched="accuracy")
    assert named.objectives == (("loss", "minimize"), ("accuracy", "maximize"))
    assert named.reported == ("accuracy", "maximize")


def test_what_is_reported_on_the_way_is_the_one_value_or_the_watched_one() -> None:
    assert study(metric="loss").reported == ("loss", "minimize")
    assert study(**TWO).reported is None


@pytest.mark.parametrize(
    ("changes", "planned", "expected"),
    [
        ({"trials": 7}, 7, 7),
        ({}, ENDLESS, USUAL_TRIALS),
        ({"sampler": "grid"}, 10, 10),
        ({**BY_RUN, "trials": 5}, 5, 5),
    ],
)
def test_how_many_trials_there_are(changes: dict[str, Any], planned: int, expected: int) -> None:
    made = study(**changes)
    assert (made.planned, made.expected) == (planned, expected)


def test_a_condition_on_a_parameter_of_the_space_is_taken() -> None:
    made = study(space={"x": X, "y": {**X, "when": {"x": [1, 2]}}})
    assert made.declared.conditional == ["y"]
