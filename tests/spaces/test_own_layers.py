"""Layers with settings of their own: which there are, what is refused, which nets are the same."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.base import parse
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.families import FAMILIES, Refusal, digest
from fathom_spaces.layers import LayerCount, Stack
from fathom_spaces.tasks import TaskKind, TaskShape

FEATURES = TaskShape(TaskKind.CLASSIFICATION, (6,), 3)
IMAGES = TaskShape(TaskKind.CLASSIFICATION, (3, 8, 8), 10)
WORDS = TaskShape(TaskKind.CLASSIFICATION, (5,), 2, vocabulary=7)
SHAPES = {"mlp": FEATURES, "cnn": IMAGES, "resnet": IMAGES, "lstm": WORDS, "transformer": WORDS}


def net(family: str, depth: int = 3, width: int = 4, **parts: Any) -> Blueprint:
    return Blueprint(family, width, depth, SHAPES[family], **parts)


def stack(blueprint: Blueprint) -> Stack:
    return FAMILIES[blueprint.family].stack(blueprint)


def refusal(blueprint: Blueprint) -> Refusal:
    found = FAMILIES[blueprint.family].refused_net(blueprint)
    assert found is not None
    return found


# --- stacks and counts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("family", "options", "counted_by"),
    [
        ("mlp", {}, {"dense_layers": "depth"}),
        ("cnn", {}, {"conv_layers": "depth", "dense_layers": "dense_layers"}),
        ("lstm", {}, {"lstm_layers": "depth", "dense_layers": "dense_layers"}),
        ("lstm", {"stack": "dense"}, {"lstm_layers": "lstm_layers", "dense_layers": "depth"}),
        ("transformer", {}, {"blocks": "depth"}),
    ],
)
def test_every_stack_says_what_counts_it(
    family: str, options: dict[str, Any], counted_by: dict[str, str]
) -> None:
    assert FAMILIES[family].counted_by(options) == counted_by


@pytest.mark.parametrize("family", FAMILIES)
def test_what_settings_are_like_and_where_they_belong_exists(family: str) -> None:
    known = FAMILIES[family]
    for name, setting in known.layer_settings.items():
        assert setting.stack in known.stacks, name
        assert setting.like in {"width", *known.options}, name
        assert setting.setting.refused(setting.setting.default) is None, name


def test_repeats_of_several_stacks_are_told_apart() -> None:
    two = net("lstm", 2, options={"dense_layers": 3})
    assert FAMILIES["lstm"].count(two) == LayerCount(
        repeats=2,
        weighted=2 + 2 + 3,
        total=3 + 2 + 2 * 3,
        active=2,
        stacks={"lstm_layers": 2, "dense_layers": 3},
    )
    assert FAMILIES["mlp"].count(net("mlp", 2), active=1) == LayerCount(2, 4, 8, 1)


# --- layers, by hand --------------------------------------------------------------------------


def parameters(blueprint: Blueprint) -> list[int]:
    found = stack(blueprint)
    parts = (found.stem, *found.blocks, found.head)
    return [sum(layer.parameters for layer in part) for part in parts]


def kinds(blueprint: Blueprint) -> str:
    found = stack(blueprint)
    parts = (found.stem, *found.blocks, found.head)
    return " | ".join(" ".join(layer.kind for layer in part) for part in parts)


def test_units_make_each_layer_as_wide_as_it_says() -> None:
    own = net("mlp", layers={"units": (5, 2, 7)})
    assert parameters(own) == [7 * 4, 5 * 5, 6 * 2, 3 * 7, 8 * 3]
    inner = net("mlp", options={"residual": True}, layers={"units": (5, 2, 7)})
    norm, last = 2 * 4, 5 * 3
    assert parameters(inner) == [
        7 * 4,
        *(norm + 5 * u + (u + 1) * 4 for u in (5, 2, 7)),
        norm + last,
    ]


def test_filters_and_kernels_make_each_convolution() -> None:
    own = net("cnn", layers={"filters": (5, 2, 7), "kernel_size": (5, 1, 3)})
    by_hand = [25 * 4 * 5 + 5, 5 * 2 + 2, 9 * 2 * 7 + 7]
    assert parameters(own) == [27 * 4 + 4, *by_hand, 8 * 10]
    flops = [sum(layer.flops for layer in block) for block in stack(own).blocks]
    assert flops == [2 * 16 * weights for weights in (25 * 20, 10, 9 * 14)]


def test_a_net_as_keras_users_write_it() -> None:
    options = {"stem_stride": 1, "pool_every": 1, "pool_at": "end", "head": "flatten"}
    keras = net("cnn", 2, options={**options, "dense_layers": 1}, layers={"dense_units": (6,)})
    assert kinds(keras) == (
        "conv relu | conv relu pool | conv relu pool | flatten linear relu linear"
    )
    assert [block[-1].outputs for block in stack(keras).blocks] == [4 * 16, 4 * 4]
    assert parameters(keras)[-1] == (4 * 4 + 1) * 6 + 7 * 10


def test_stages_end_where_they_would_else_begin() -> None:
    at = {"pool_every": 2, "stem_stride": 1}
    start = kinds(net("cnn", 4, options={**at, "pool_at": "start"}))
    end = kinds(net("cnn", 4, options={**at, "pool_at": "end"}))
    plain, pooled = "conv relu", "conv relu pool"
    assert start.split(" | ")[1:-1] == [plain, plain, "pool conv relu", plain]
    assert end.split(" | ")[1:-1] == [plain, pooled, plain, pooled]


def test_activations_are_layers_of_their_kind() -> None:
    own = net("mlp", 2, options={"activation": "tanh"}, layers={"activation": ("gelu", "silu")})
    assert kinds(own) == "flatten linear tanh | linear gelu | linear silu | linear"


def test_both_stacks_of_an_lstm_have_units() -> None:
    own = net(
        "lstm", 2, options={"dense_layers": 2}, layers={"lstm_units": (3, 5), "dense_units": (6, 2)}
    )
    gates = [4 * 3 * (4 + 3 + 2), 4 * 5 * (3 + 5 + 2)]
    assert parameters(own) == [7 * 4, *gates, 6 * 6 + 7 * 2 + 3 * 2]
    dense = replace(own, depth=2, options={"stack": "dense", "lstm_layers": 2})
    assert sum(parameters(dense)) == sum(parameters(own))


def test_a_transformers_blocks_differ_in_what_is_inside_of_them() -> None:
    own = net("transformer", 2, layers={"mlp_ratio": (1, 3), "heads": (1, 2)})
    _, one, three, _ = parameters(own)
    assert three - one == 2 * 4 * 8 + 8  # both matrices, and a bias


def test_a_skip_joins_what_an_earlier_layer_gave() -> None:
    own = net("mlp", 4, layers={"units": (5, 2, 7, 3)}, skips=((0, 2), (0, 3), (1, 3)))
    assert kinds(own).count("concat") == 2
    assert parameters(own)[1:-1] == [5 * 5, 6 * 2, (2 + 5 + 1) * 7, (7 + 5 + 2 + 1) * 3]
    assert [block[0].outputs for block in stack(own).blocks[2:]] == [7, 14]


def test_images_are_joined_at_the_size_that_the_layer_takes() -> None:
    own = net("cnn", 3, options={"pool_every": 1, "stem_stride": 1}, skips=((0, 2),))
    assert kinds(own).split(" | ")[3] == "concat pool conv relu"
    concat, pool, conv, _ = stack(own).blocks[2]
    assert (concat.outputs, pool.outputs, conv.outputs) == (8 * 16, 8 * 4, 4 * 4)


# --- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("family", "layers", "found"),
    [
        ("cnn", {"filter": (3, 3, 3)}, ("unknown setting of a layer", "Did you mean 'filters'?")),
        ("cnn", {"filters": (3, 0, 3)}, ("must lie in 1..65536", "that of `width`.")),
        ("cnn", {"kernel_size": (3, 4, 3)}, ("must be odd", "that of `kernel_size`.")),
        ("mlp", {"activation": ("relu", "sin", "relu")}, ("must be one of relu, gelu, tanh", "")),
        ("mlp", {"units": (3, 4)}, ("has 2 values for 3 dense_layers", "Give 3, or none")),
        ("cnn", {"dense_units": (3,)}, ("has 1 values for 0 dense_layers", "Give 0, or none")),
        ("transformer", {"heads": (1, 2, 3)}, ("heads cannot share a width of 4", "divisors of 4")),
    ],
)
def test_settings_that_layers_cannot_have_are_refused(
    family: str, layers: dict[str, Any], found: tuple[str, str]
) -> None:
    error = refusal(net(family, layers=layers))
    (name,) = layers
    assert error.field == f"per_layer.{name}"
    assert error.message.startswith(found[0])
    assert found[1] in error.remedy


def test_a_family_without_settings_of_layers_says_so() -> None:
    error = FAMILIES["densely_gated"].refused_setting("filters", (3,))
    assert error is not None
    assert error.remedy == "Its layers have no settings of their own."


@pytest.mark.parametrize(
    ("skips", "message"),
    [
        (((0, 1),), "the layer before is always taken"),
        (((0, 3),), "no earlier and later layer among 3"),
        (((2, 0),), "no earlier and later layer among 3"),
        (((-1, 1),), "no earlier and later layer among 3"),
        (((0, 2), (0, 2)), "stands there twice"),
    ],
)
def test_skips_that_cannot_be_are_refused(skips: Any, message: str) -> None:
    error = refusal(net("cnn", skips=skips))
    assert error.field == "skips"
    assert error.message.startswith(message)


def test_families_whose_layers_take_one_input_refuse_skips() -> None:
    assert refusal(net("resnet", skips=((0, 2),))).field == "skips"
    residual = refusal(net("mlp", options={"residual": True}, skips=((0, 2),)))
    assert (residual.field, residual.remedy) == ("options.residual", "Leave it out, or skips.")


@pytest.mark.parametrize("heads", [{"choices": [2, 3]}, 16])
def test_a_spec_is_refused_for_any_value_that_a_layer_may_have(heads: Any) -> None:
    model = {"family": "transformer", "depth": 2, "width": 8, "per_layer": {"heads": heads}}
    spec = {"name": "x", "task": {"dataset": "parity"}, "methods": [{"searched": "random"}]}
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, {**spec, "model": model})
    (error,) = caught.value.errors
    assert error.path == "model.per_layer.heads"
    assert error.message == "heads cannot share a width of 8 equally"


def test_settings_of_too_few_layers_never_become_a_net() -> None:
    with pytest.raises(ValueError, match=r"units \[3\] is not of 3 dense_layers"):
        stack(net("mlp", layers={"units": (3,)}))


# --- one trunk --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("blueprint", "one"),
    [
        (net("cnn"), True),
        (
            net("cnn", layers={"kernel_size": (1, 3, 5)}),
            True,
        ),
        (net("cnn", layers={"filters": (4, 4, 4)}), True),
        (net("cnn", layers={"filters": (4, 5, 4)}), False),
        (net("cnn", layers={"filters": (5, 5, 5)}), False),  # depth 0 has 4
        (net("cnn", skips=((0, 2),)), False),
        (net("cnn", options={"head": "flatten"}), True),
        (net("cnn", options={"head": "flatten", "pool_every": 1}), False),
        (net("cnn", options={"dense_layers": 2}, layers={"dense_units": (9, 2)}), True),
        (net("lstm", layers={"dense_units": (9,)}), True),
        (net("lstm", options={"stack": "dense"}, layers={"dense_units": (9, 4, 4)}), False),
        (net("transformer", layers={"heads": (1, 2, 4)}), True),
    ],
)
def test_a_trunk_for_any_head_has_layers_of_one_shape(blueprint: Blueprint, one: bool) -> None:
    family = FAMILIES[blueprint.family]
    assert family.refused_net(blueprint) is None
    assert family.one_shape(blueprint) is one
    if one:
        whole = family.stack(blueprint)
        for depth in range(blueprint.depth):
            shallow = family.stack(family.beginning(blueprint, depth))
            assert (shallow.blocks, shallow.head) == (whole.blocks[:depth], whole.head)


# --- digests ----------------------------------------------------------------------------------

SAME: list[tuple[Blueprint, Blueprint]] = [
    (net("mlp"), net("mlp", options={"residual": False, "activation": "relu", "dropout": 0})),
    (net("mlp"), net("mlp", layers={"units": (4, 4, 4), "activation": ("relu",) * 3})),
    (net("mlp"), net("mlp", layers={"units": (4.0, 4.0, 4.0)})),
    (net("cnn", 4, skips=((0, 2), (1, 3))), net("cnn", 4, skips=((1, 3), (0, 2)))),
    (net("cnn", options={"kernel_size": 5}), net("cnn", layers={"kernel_size": (5, 5, 5)})),
    (net("cnn"), net("cnn", options={"pool_at": "end"})),  # of no pooling
    (net("cnn", 2), net("cnn", 2, options={"pool_every": 2})),  # no block to stand before
    (
        net("cnn", options={"pool_every": 1, "stem_stride": 8}),
        net("cnn", options={"stem_stride": 8}),  # a single pixel is not halved
    ),
    (net("lstm"), net("lstm", 1, options={"stack": "dense", "lstm_layers": 3})),
    (
        net("transformer", options={"heads": 2}),
        net("transformer", layers={"heads": (2,) * 3}),
    ),
    (net("transformer", 0), net("transformer", 0, options={"heads": 2, "mlp_ratio": 1})),
]
OTHER: list[tuple[Blueprint, Blueprint]] = [
    (net("mlp"), net("mlp", 2)),
    (net("mlp"), net("mlp", width=5)),
    (net("mlp"), net("mlp", layers={"units": (4, 4, 5)})),
    (net("mlp", layers={"units": (4, 5, 4)}), net("mlp", layers={"units": (5, 4, 4)})),
    (net("mlp"), net("mlp", options={"dropout": 0.1})),
    (net("mlp", options={"dropout": 0.2}), net("mlp", options={"dropout": 0.1})),
    (net("mlp"), replace(net("mlp"), shape=WORDS)),
    # The stem's activation, too, is the option's.
    (net("mlp", options={"activation": "tanh"}), net("mlp", layers={"activation": ("tanh",) * 3})),
    (net("cnn"), net("cnn", skips=((0, 2),))),
    (net("cnn"), net("resnet")),
    (net("cnn", options={"stem_stride": 3}), net("cnn", options={"stem_stride": 4})),
    (net("transformer"), net("transformer", layers={"heads": (4, 4, 2)})),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_net_has_the_same_digest(one: Blueprint, other: Blueprint) -> None:
    assert digest(one) == digest(other)
    assert len(digest(one)) == 16


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_net_has_another_digest(one: Blueprint, other: Blueprint) -> None:
    assert digest(one) != digest(other)


@given(st.data())
def test_a_net_written_out_in_full_keeps_its_digest_and_its_layers(data: st.DataObject) -> None:
    family = FAMILIES[data.draw(st.sampled_from(sorted(SHAPES)))]
    units = st.sampled_from([1, 2, 4])
    depth = data.draw(st.integers(0, 4))
    plain = net(family.name, depth)
    layers = {
        name: data.draw(st.tuples(*[units] * family.repeats(plain)[known.stack]))
        for name, known in family.layer_settings.items()
        if known.like == "width" or name == "mlp_ratio"
    }
    own = replace(plain, layers=layers)
    filled = replace(family.filled(own), options={**family.filled(own).options})
    assert family.stack(filled) == family.stack(own)
    assert digest(filled) == digest(own)


def test_the_digest_of_a_users_own_family_is_of_what_was_given() -> None:
    own = Blueprint("mine:build", 4, 2, FEATURES, {"a": 1})
    assert digest(own) == digest(replace(own))
    assert digest(own) != digest(replace(own, options={"a": 2}))
