"""What a model cannot be: each refusal has its place and its remedy."""

from typing import Any

import pytest

from fathom_spaces.errors import FieldError, InvalidSpec

from .nets import CNN, RATE, experiment

# Two settings that each layer searches for itself.
TWICE = {"activation": {"choices": ["relu", "tanh"]}, "kernel_size": {"choices": [3, 5]}}
FIXED = {"filters": 4, "drop": False, "dense_layers": 0, "lr": 0.2}
LEARNED = {"learned": "udn", "fixed": FIXED}


def refused(model: dict[str, Any], *methods: dict[str, Any], **training: Any) -> FieldError:
    with pytest.raises(InvalidSpec) as caught:
        experiment(model, *methods, **training)
    (error,) = caught.value.errors
    return error


@pytest.mark.parametrize(
    ("changed", "methods", "path", "message", "remedy"),
    [
        (
            {"options": {"dropuot": 0.1}},
            [],
            "model.options.dropuot",
            "unknown option",
            "Did you mean 'dropout'?",
        ),
        (
            {"options": {"dropout": {"low": 0.1, "high": 2}}},
            [],
            "model.options.dropout",
            "must lie in 0..0.95",
            "",
        ),
        (
            {"profile": {"stem": [], "blocks": [[], [], []], "head": []}},
            [],
            "model.profile",
            "a built-in family has its own",
            "Leave it out.",
        ),
        (
            {"options": {"kernel_size": 5}, "switches": {}},
            [],
            "model.per_layer.kernel_size",
            "it is an option of all layers, too",
            "Leave out one of the two.",
        ),
        (
            {"per_layer": {"filters": {"low": 4.0, "high": 8.0}}},
            [],
            "model.per_layer.filters",
            "must be whole numbers",
            "Write whole numbers, `{low: 1, high: 8}`, or give a step.",
        ),
        (
            {"depth": 1_000, "skips": False, "per_layer": {"filters": 4, **TWICE}},
            [],
            "model.per_layer",
            "2,000 parameters of layers, more than 1,000",
            "Take fewer layers, or settings that all share.",
        ),
        (
            {"depth": 50},
            [],
            "model.skips",
            "1,226 parameters of layers, more than 1,000",
            "Take fewer layers, or settings that all share.",
        ),
        (
            {"per_layer": {"filtres": 3}},
            [],
            "model.per_layer.filtres",
            "unknown setting of a layer",
            "Did you mean 'filters'?",
        ),
        (
            {"per_layer": {"filters": {"low": 0, "high": 8, "step": 4}}},
            [],
            "model.per_layer.filters",
            "must lie in 1..65536",
            "",
        ),
        (
            {"family": "resnet", "per_layer": {}, "options": {}},
            [],
            "model.skips",
            "resnet has no anchor points",
            "These have: ",
        ),
        (
            {"switches": {"dropout": {"choices": [1, 2]}}},
            [],
            "model.switches",
            "cnn has a setting of this name",
            "Give it a name of its own.",
        ),
        (
            {"options": {"dropout": {**RATE, "when": {"dorp": True}}}},
            [],
            "model.options.dropout.when.dorp",
            "no such parameter",
            "Did you mean 'drop'?",
        ),
        (
            {"options": {"dropout": {**RATE, "when": {"drop": 3}}}},
            [],
            "model.options.dropout.when.drop",
            "it never has this value",
            "It may be: true, false.",
        ),
        (
            {"options": {"pool_every": 2, "dropout": {**RATE, "when": {"pool_every": [1, 3]}}}},
            [],
            "model.options.dropout.when.pool_every",
            "it never has this value",
            "It is 2 everywhere: leave this one out, or search the other.",
        ),
        (
            {"options": {}, "per_layer": {"dense_units": {"choices": [8, 16]}}},
            [],
            "model.per_layer.dense_units",
            "there is no layer to have it: dense_layers is 0",
            "Give `options.dense_layers`, or leave it out.",
        ),
        (
            {"width": {"choices": [8, 16], "when": {"drop": True}}},
            [],
            "model.width.when.drop",
            "it always has a value",
            "Leave out `when`.",
        ),
        (
            {"per_layer": {"kernel_size": {"choices": [3, 5], "when": {"lr": 0.1}}}},
            [],
            "model.per_layer.kernel_size.when.lr",
            "a condition looks at values of a list",
            "Give it a step",
        ),
        (
            {},
            [{"learned": "udn"}],
            "methods.0.learned",
            "a learned method trains one network and needs one value of ",
            "Fix it for this method: `fixed: {",
        ),
        (
            {},
            [LEARNED],
            "methods.0.learned",
            "a learned method needs layers of one shape, with filters as width",
            "`fixed: {filters: 8}`",
        ),
        (
            {
                "options": {"head": "flatten", "pool_every": 1},
                "per_layer": {},
                "switches": {},
                "skips": False,
            },
            [{"learned": "udn", "fixed": {"lr": 0.2}}],
            "methods.0.learned",
            "the head of this cnn differs from depth to depth",
            "model.options",
        ),
        (
            {},
            [{"searched": "random", "fixed": {"filters_0": 4}}],
            "methods.0.fixed.filters_0",
            "not a searched parameter",
            "Did you mean 'filters'?",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_place_and_remedy(
    changed: dict[str, Any], methods: list[dict[str, Any]], path: str, message: str, remedy: str
) -> None:
    error = refused({**CNN, **changed}, *methods, lr={"low": 0.1, "high": 0.3})
    assert error.path == path
    assert error.message.startswith(message)
    assert remedy in error.remedy


@pytest.mark.parametrize(
    ("changed", "path", "message", "remedy"),
    [
        ({"depth": 3}, "model.profile.blocks", "needs 3 blocks", ""),
        (
            {"width": {"choices": [8, 16]}},
            "model.width",
            "a family of your own has one width",
            "Give one value: a profile is of one.",
        ),
        (
            {"options": {"heads": {"choices": [1, 2]}}},
            "model.options.heads",
            "a family of your own has one set of options",
            "Give one value: a profile is of one.",
        ),
        ({"skips": True}, "model.skips", "only built-in families have it", "Leave it out."),
        (
            {"per_layer": {"units": 8}},
            "model.per_layer",
            "only built-in families have it",
            "Leave it out.",
        ),
    ],
)
def test_a_family_of_ones_own_has_what_its_profile_is_of(
    changed: dict[str, Any], path: str, message: str, remedy: str
) -> None:
    profile: dict[str, Any] = {"stem": [], "blocks": [[], []], "head": []}
    own = {"family": "mine", "profile": profile, "depth": 2, "width": 8, "options": {"heads": 4}}
    error = refused({**own, **changed})
    assert (error.path, error.message, error.remedy) == (path, message, remedy)


def test_the_stack_that_the_depth_counts_is_not_searched() -> None:
    model = {"family": "lstm", "depth": 2, "options": {"stack": {"choices": ["lstm", "dense"]}}}
    error = refused(model)
    assert (error.path, error.message) == (
        "model.options.stack",
        "says which stack the depth counts",
    )
    assert error.remedy == "Choose one; the other stack's layers may be searched."


def test_conditions_in_a_circle_are_refused() -> None:
    one = {"choices": [1, 2], "when": {"two": 1}}
    error = refused(
        {**CNN, "switches": {"one": one, "two": {**one, "when": {"one": 1}}}, "options": {}}
    )
    assert error.path == "model"
    assert "conditions in a circle" in error.message
