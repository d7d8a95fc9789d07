"""What searched methods refuse when they are submitted, each with what to do."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment

RANGES = {"depth": {"low": 1, "high": 12}}
LAYERS = {
    "family": "cnn",
    "depth": {"low": 1, "high": 3},
    "per_layer": {"filters": {"choices": [8, 16]}},
}


def submitted(method: dict[str, Any], model: dict[str, Any], **training: Any) -> Experiment:
    data = {"name": "s", "task": {"dataset": "digits"}, "model": model, "training": training}
    return parse(Experiment, {**data, "methods": [method]})


@pytest.mark.parametrize(
    ("method", "model", "training", "path", "message", "remedy"),
    [
        (
            {"searched": "grid"},
            RANGES,
            {"lr": {"low": 1e-3, "high": 0.1}},
            "searched",
            "a grid cannot enumerate the continuous range of lr",
            "Give lr a step or choices, or fix it for this method: `fixed: {lr: ...}`.",
        ),
        (
            {"searched": "cmaes"},
            {**RANGES, "width": {"choices": [8, 16]}},
            {},
            "searched",
            "a Gaussian cannot draw from the choices of width",
            "or take tpe or evolution.",
        ),
        *(
            (
                {"searched": name},
                {**LAYERS, "per_layer": {"filters": {"low": 8, "high": 16}}},
                {},
                "searched",
                "it needs the same parameters at every point, and filters_0, filters_1, "
                "filters_2 exist only at some",
                "Take tpe, evolution or random, or leave the conditions out.",
            )
            for name in ("gp", "qmc", "cmaes")
        ),
        *(
            (
                {"searched": name},
                {"depth": 3},
                {},
                "searched",
                "there is nothing to search: every value is a constant",
                "Give one a range or choices, or take random, which repeats them on new seeds.",
            )
            for name in ("gp", "qmc", "cmaes", "evolution")
        ),
        *(
            (
                {"searched": name, "fixed": {"depth": 3}},
                RANGES,
                {"lr": {"low": 1e-3, "high": 0.1}, "batch_size": {"low": 8, "high": 64}},
                "over",
                "no parameter that is searched",
                "These are: batch_size.",
            )
            for name in ("ternary", "successive_halving")
        ),
        (
            {"searched": "ternary", "over": "lr"},
            RANGES,
            {"lr": {"low": 1e-3, "high": 0.1}},
            "over",
            "it has no finite list of numbers",
            "Give it a step, or choices of numbers.",
        ),
        (
            {"searched": "ternary", "over": "filters_1"},
            {**LAYERS, "per_layer": {"filters": {"low": 8, "high": 16}}},
            {},
            "over",
            "it does not exist at every point",
            "Name one without a condition.",
        ),
        (
            {"searched": "tpe", "multivariate": False, "group": True},
            RANGES,
            {},
            "group",
            "groups belong to the joint model",
            "Leave `group` or `multivariate: false` out.",
        ),
        (
            {"searched": "evolution", "algorithm": "nsga2", "tournament": 3},
            RANGES,
            {},
            "tournament",
            "tournaments of NSGA-II are of 2",
            "Leave it out.",
        ),
    ],
)
def test_what_it_cannot_search_is_refused_with_a_remedy(
    method: dict[str, Any],
    model: dict[str, Any],
    training: dict[str, Any],
    path: str,
    message: str,
    remedy: str,
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        submitted(method, model, **training)
    (error,) = caught.value.errors
    assert (error.path, error.message) == (f"methods.0.{path}", message)
    assert remedy in error.remedy


@pytest.mark.parametrize("name", ["tpe", "random", "evolution", "ternary", "successive_halving"])
def test_layers_with_settings_of_their_own_can_be_searched(name: str) -> None:
    experiment = submitted({"searched": name}, LAYERS)
    assert experiment.trials_per_seed(experiment.methods[0]) >= 1


@pytest.mark.parametrize(
    ("method", "trials"),
    [
        ({"searched": "grid"}, 12),
        ({"searched": "tpe"}, 6),
        ({"searched": "qmc", "trials": 5}, 5),
        ({"searched": "successive_halving"}, 12),
        ({"searched": "ternary"}, 11),
        ({"searched": "ternary", "section": "golden"}, 9),
    ],
)
def test_how_many_trials_a_method_has_for_each_seed(method: dict[str, Any], trials: int) -> None:
    experiment = submitted(method, RANGES)
    assert experiment.trials_per_seed(experiment.methods[0]) == trials


def test_a_stored_spec_keeps_the_names_of_settings() -> None:
    experiment = submitted({"searched": "evolution", "algorithm": "nsga2", "trials": 9}, RANGES)
    stored = experiment.model_dump_json(by_alias=True)
    assert Experiment.model_validate_json(stored) == experiment
    assert '"algorithm":"nsga2"' in stored
