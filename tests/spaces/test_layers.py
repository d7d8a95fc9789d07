"""Layers: the closed form; that it is the built module's is shown in tests/contracts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES
from fathom_spaces.layers import LayerCount, LayerKind, Stack
from fathom_spaces.tasks import Option, TaskKind, TaskShape

DEEPEST = 62
DEPTHS = st.integers(0, DEEPEST - 2)
SIZES = st.integers(1, 300)


def mlp(width: int, inputs: int = 4, outputs: int = 3) -> Stack:
    shape = TaskShape(TaskKind.CLASSIFICATION, (inputs,), outputs)
    return FAMILIES["mlp"].stack(Blueprint("mlp", width, DEEPEST, shape))


@given(SIZES)
def test_a_depth_that_was_not_asked_for_is_no_depth(width: int) -> None:
    with pytest.raises(ValueError, match=r"outside 0\.\.62"):
        mlp(width).layers(DEEPEST + 1)


def test_the_layers_of_depth_one_and_two_are_those_of_the_definition() -> None:
    flatten, linear, relu = LayerKind.FLATTEN, LayerKind.LINEAR, LayerKind.RELU
    kinds = [[layer.kind for layer in mlp(8).layers(depth)] for depth in (1, 2)]
    assert kinds[0] == [flatten, linear, relu, linear, relu, linear]
    assert kinds[1] == [flatten, linear, relu, linear, relu, linear, relu, linear]
    assert mlp(8).count(2) == LayerCount(repeats=2, weighted=4, total=8, active=2)


@given(DEPTHS, SIZES)
def test_a_block_adds_one_layer_with_weights_and_two_in_all(depth: int, width: int) -> None:
    count = mlp(width).count(depth)
    assert count == LayerCount(depth, weighted=2 + depth, total=4 + 2 * depth, active=depth)


@given(DEPTHS)
def test_a_learned_model_may_run_fewer_blocks_than_it_has(depth: int) -> None:
    count = mlp(8).count(depth, active=depth // 2)
    assert (count.repeats, count.active) == (depth, depth // 2)
    assert count.total == mlp(8).count(depth).total


@given(DEPTHS, SIZES, SIZES, SIZES)
def test_parameters_are_weights_and_biases(d: int, w: int, inputs: int, outputs: int) -> None:
    by_hand = (inputs + 1) * w + d * (w + 1) * w + (w + 1) * outputs
    assert mlp(w, inputs, outputs).parameters(d) == by_hand


@given(DEPTHS, SIZES, SIZES, SIZES)
def test_flops_are_two_for_each_weight(d: int, w: int, inputs: int, outputs: int) -> None:
    weights = inputs * w + d * w * w + w * outputs
    assert mlp(w, inputs, outputs).forward_flops(d) == 2 * weights


@given(DEPTHS, SIZES, SIZES, SIZES)
def test_activations_are_the_outputs_of_every_layer(
    d: int, w: int, inputs: int, outputs: int
) -> None:
    assert mlp(w, inputs, outputs).activations(d) == inputs + 2 * w + 2 * d * w + outputs


@given(DEPTHS, SIZES)
def test_everything_grows_with_depth(depth: int, width: int) -> None:
    stack = mlp(width)
    for size in (stack.parameters, stack.forward_flops, stack.activations):
        assert size(depth) < size(depth + 1)
    assert stack.count(depth).total < stack.count(depth + 1).total
    assert stack.layers(depth)[: 3 + 2 * depth] == stack.layers(depth + 1)[: 3 + 2 * depth]


@given(DEPTHS, SIZES)
def test_each_block_costs_the_same(depth: int, width: int) -> None:
    stack = mlp(width)
    for size in (stack.parameters, stack.forward_flops, stack.activations):
        assert size(depth + 2) - size(depth + 1) == size(depth + 1) - size(depth)


# --- each family against the definition, and against counts by hand ---------------------------

IMAGES = TaskShape(TaskKind.CLASSIFICATION, (3, 8, 8), 10)
WORDS = TaskShape(TaskKind.CLASSIFICATION, (5,), 2, vocabulary=7)
TEXT = TaskShape(TaskKind.TOKENS, (5,), 7, vocabulary=7)
NUMBERS = TaskShape(TaskKind.REGRESSION, (5, 3), 1)

DEFINITION: list[tuple[str, dict[str, Option], TaskShape, str]] = [
    (
        "mlp",
        {"residual": True},
        IMAGES,
        "flatten linear | layer_norm linear relu linear add | layer_norm linear",
    ),
    ("mlp", {}, WORDS, "embedding flatten linear relu | linear relu | linear"),
    ("cnn", {}, IMAGES, "conv relu | conv relu | pool linear"),
    (
        "cnn",
        {"pool_every": 1, "dropout": 0.1},
        IMAGES,
        "conv relu | conv relu dropout | pool conv relu dropout | pool linear",
    ),
    (
        "resnet",
        {},
        IMAGES,
        "conv batch_norm relu | batch_norm relu conv batch_norm relu conv add"
        " | pool layer_norm linear",
    ),
    ("lstm", {}, WORDS, "embedding | lstm | select linear relu linear"),
    ("lstm", {}, TEXT, "embedding | lstm | linear relu linear"),
    ("lstm", {"stack": "dense"}, NUMBERS, "linear lstm select | linear relu | linear"),
    (
        "transformer",
        {},
        WORDS,
        "embedding embedding | layer_norm linear attention linear add"
        " layer_norm linear gelu linear add | pool layer_norm linear",
    ),
    (
        "transformer",
        {"dropout": 0.1},
        TEXT,
        "embedding embedding | layer_norm linear attention linear dropout add"
        " layer_norm linear gelu linear dropout add | layer_norm linear",
    ),
]


@pytest.mark.parametrize(("family", "options", "shape", "definition"), DEFINITION)
def test_a_familys_layers_are_those_of_the_definition(
    family: str, options: dict[str, Option], shape: TaskShape, definition: str
) -> None:
    stem, *blocks, head = ([LayerKind(k) for k in part.split()] for part in definition.split("|"))
    stack = FAMILIES[family].stack(Blueprint(family, 8, len(blocks), shape, options))
    assert [layer.kind for layer in stack.stem] == stem
    assert [[layer.kind for layer in block] for block in stack.blocks] == blocks
    assert [layer.kind for layer in stack.head] == head


# Width 4; parameters and forward FLOPs of stem, of the first block, of the head.
BY_HAND: list[tuple[str, dict[str, Option], TaskShape, tuple[int, int, int], tuple[int, ...]]] = [
    # 3x3 kernels over 4 x 4 pixels.
    ("cnn", {}, IMAGES, (112, 148, 50), (2 * 108 * 16, 2 * 144 * 16, 80)),
    ("cnn", {"stem_stride": 3}, IMAGES, (112, 148, 50), (2 * 108 * 9, 2 * 144 * 9, 80)),
    ("resnet", {}, IMAGES, (116, 304, 58), (2 * 108 * 16, 4 * 144 * 16, 80)),
    # Four gates, of 4 inputs and 4 states, with two biases; five steps.
    ("lstm", {}, WORDS, (28, 160, 30), (0, 2 * 128 * 5, 48)),
    ("lstm", {"stack": "dense"}, WORDS, (188, 20, 10), (2 * 128 * 5, 32, 16)),
    ("lstm", {"dense_layers": 0}, TEXT, (28, 160, 35), (0, 2 * 128 * 5, 2 * 28 * 5)),
    # A block's FLOPs are T (24 w w + 4 T w).
    ("transformer", {}, WORDS, (48, 244, 18), (0, 5 * (24 * 16 + 4 * 5 * 4), 16)),
    ("transformer", {}, NUMBERS, (36, 244, 13), (120, 5 * (24 * 16 + 4 * 5 * 4), 8)),
    ("mlp", {"residual": True}, NUMBERS, (64, 48, 13), (120, 64, 8)),
]


@pytest.mark.parametrize(("family", "options", "shape", "parameters", "flops"), BY_HAND)
def test_sizes_are_those_counted_by_hand(
    family: str,
    options: dict[str, Option],
    shape: TaskShape,
    parameters: tuple[int, ...],
    flops: tuple[int, ...],
) -> None:
    stack = FAMILIES[family].stack(Blueprint(family, 4, 1, shape, options))
    parts = (stack.stem, stack.blocks[0], stack.head)
    assert tuple(sum(layer.parameters for layer in part) for part in parts) == parameters
    assert tuple(sum(layer.flops for layer in part) for part in parts) == flops


@pytest.mark.parametrize("family", ["cnn", "resnet"])
def test_a_stage_halves_the_image_as_long_as_there_are_two_pixels(family: str) -> None:
    stack = FAMILIES[family].stack(
        Blueprint(family, 4, 7, IMAGES, {"pool_every": 2, "stem_stride": 2})
    )
    kinds = [block[0].kind for block in stack.blocks]
    assert [kind is LayerKind.POOL for kind in kinds] == [False, False, True, False, True] + [
        False
    ] * 2
    assert [block[-1].outputs // 4 for block in stack.blocks] == [16, 16, 4, 4, 1, 1, 1]


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("shape", [IMAGES, WORDS, TEXT, NUMBERS])
def test_a_blocks_layers_do_not_depend_on_how_many_follow(family: str, shape: TaskShape) -> None:
    if not FAMILIES[family].takes(shape):
        return
    short, deep = (FAMILIES[family].stack(Blueprint(family, 8, depth, shape)) for depth in (3, 9))
    assert short.blocks == deep.blocks[:3]
    assert (short.stem, short.head) == (deep.stem, deep.head)
