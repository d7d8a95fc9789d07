"""Pruners' settings: by name or in full, and refused where they cannot serve."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.pruning import PRUNERS, CostFair, Median, Patient, PrunerSettings

NAMED = sorted(PRUNERS.keys() - {"threshold", "patient", "wilcoxon"})


def submitted(pruner: object, epochs: int = 40) -> Experiment:
    return parse(
        Experiment,
        {
            "name": "pruned",
            "task": {"dataset": "digits"},
            "model": {"depth": {"low": 1, "high": 4}},
            "training": {"epochs": epochs},
            "methods": [{"searched": "random", "pruner": pruner}],
        },
    )


def made(pruner: object, epochs: int = 40) -> PrunerSettings:
    found: PrunerSettings = vars(submitted(pruner, epochs).methods[0])["pruner"]
    return found


def refused(pruner: object, epochs: int = 40) -> tuple[str, str, object, str]:
    with pytest.raises(InvalidSpec) as caught:
        submitted(pruner, epochs)
    (error,) = caught.value.errors
    return error.path.removeprefix("methods.0."), error.message, error.value, error.remedy


@pytest.mark.parametrize("name", NAMED)
def test_a_name_alone_means_its_settings_as_they_come(name: str) -> None:
    settings = made(name)
    assert type(settings) is PRUNERS[name]
    assert settings == made({"kind": name})
    assert settings.prunes is (name != "none")


def test_a_stored_spec_is_read_back_with_its_pruner() -> None:
    given = {"kind": "patient", "patience": 5, "wrapped": {"kind": "cost_fair", "min_share": 0.1}}
    experiment = submitted(given)
    again = Experiment.model_validate_json(experiment.model_dump_json())
    assert again == experiment
    settings = made(given)
    assert isinstance(settings, Patient)
    assert isinstance(settings.wrapped, CostFair)
    assert (settings.patience, settings.wrapped.min_share) == (5, 0.1)


def test_a_settings_object_may_stand_in_a_spec() -> None:
    mine = Median(kind="median", warmup_steps=3)
    assert made(mine) == mine


@pytest.mark.parametrize(
    ("pruner", "path", "message", "remedy"),
    [
        ("medain", "pruner", "unknown pruner", "Did you mean 'median'?"),
        ({"kind": "asha"}, "pruner.kind", "unknown pruner", "Known: cost_fair, hyperband, median"),
        (3, "pruner", "a pruner is a name, or settings", "Write `median`"),
        ({"patience": 3}, "pruner", "a pruner is a name, or settings", "Write `median`"),
        ("patient", "pruner.wrapped", "it wraps no pruner", "`wrapped: median`"),
        ({"kind": "patient", "wrapped": "patient"}, "pruner.wrapped", "unknown pruner", "Known:"),
        ({"kind": "median", "warmup": 3}, "pruner.warmup", "unknown field", "'warmup_steps'?"),
        ({"kind": "median", "warmup_steps": 40}, "pruner.warmup_steps", "all 40 steps", "Lower it"),
        ("threshold", "pruner", "needs a bound", "`lower`"),
        (
            {"kind": "threshold", "lower": 2, "upper": 1},
            "pruner.lower",
            "lower is above upper",
            "Swap them.",
        ),
        (
            {"kind": "successive_halving", "min_resource": 40},
            "pruner.min_resource",
            "first rung is at step 40",
            "Lower it",
        ),
        (
            {"kind": "successive_halving", "min_early_stopping_rate": 2},
            "pruner.min_early_stopping_rate",
            "first rung is at step 64",
            "Lower it",
        ),
        (
            {"kind": "hyperband", "max_resource": 41},
            "pruner.max_resource",
            "beyond the 40 steps",
            "Lower it",
        ),
        (
            {"kind": "hyperband", "min_resource": 20},
            "pruner.min_resource",
            "one bracket alone",
            "Train for at least 60 epochs, or use `successive_halving`.",
        ),
        ("wilcoxon", "pruner", "the epochs of one training are none", "`median` or `cost_fair`"),
        (
            {"kind": "patient", "wrapped": "wilcoxon"},
            "pruner.wrapped",
            "the epochs of one training are none",
            "`median` or `cost_fair`",
        ),
        (
            {"kind": "patient", "wrapped": "none", "patience": 38},
            "pruner.patience",
            "over before the patience is",
            "Lower it",
        ),
        (
            {"kind": "cost_fair", "min_share": 0.95},
            "pruner.min_share",
            "min_share is above max_share",
            "Swap them.",
        ),
        (
            {"kind": "cost_fair", "min_share": 0.99, "max_share": 1},
            "pruner.min_share",
            "all of a trial's 40 steps",
            "Lower it",
        ),
        (
            {"kind": "patient", "wrapped": {"kind": "median", "warmup_steps": 99}},
            "pruner.wrapped.warmup_steps",
            "all 40 steps",
            "Lower it",
        ),
    ],
    ids=str,
)
def test_what_cannot_serve_is_refused_with_the_remedy(
    pruner: object, path: str, message: str, remedy: str
) -> None:
    found = refused(pruner)
    assert found[0] == path
    assert message in found[1]
    assert remedy in found[3]


@pytest.mark.parametrize("name", sorted({*NAMED} - {"none"}))
def test_one_epoch_cannot_be_stopped_early(name: str) -> None:
    path, _, value, remedy = refused(name, epochs=1)
    assert (path, value) == ("pruner", name)
    assert "rain" in remedy  # longer, or for so many epochs
    assert made("none", epochs=1).prunes is False


def test_hyperband_needs_two_brackets_of_rungs() -> None:
    path, message, _, remedy = refused("hyperband", epochs=2)
    assert (path, remedy) == (
        "pruner",
        "Train for at least 3 epochs, or use `successive_halving`.",
    )
    assert "one bracket alone" in message
    assert made("hyperband", epochs=3).kind == "hyperband"


def test_steps_that_are_instances_suit_wilcoxon() -> None:
    settings: Any = PRUNERS["wilcoxon"](kind="wilcoxon")
    assert settings.refused(10, instances=True) is None
    assert settings.refused(10) is not None


def test_a_learned_method_takes_no_pruner() -> None:
    with pytest.raises(InvalidSpec) as caught:
        parse(
            Experiment,
            {
                "name": "learned",
                "task": {"dataset": "digits"},
                "model": {"depth": {"low": 1, "high": 4}},
                "methods": [{"learned": "udn", "pruner": "median"}],
            },
        )
    (error,) = caught.value.errors
    assert (error.path, error.value) == ("methods.0.pruner", "median")
    assert error.remedy == "Leave it out, or give it to a searched method."
