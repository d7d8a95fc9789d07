"""Layers: the closed form; that it is the built module's is shown in tests/workers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.families import FAMILIES
from fathom_spaces.layers import LayerCount, LayerKind, Stack
from fathom_spaces.tasks import TaskKind, TaskShape

DEEPEST = 62
DEPTHS = st.integers(0, DEEPEST - 2)
SIZES = st.integers(1, 300)


def mlp(width: int, inputs: int = 4, outputs: int = 3) -> Stack:
    shape = TaskShape(TaskKind.CLASSIFICATION, (inputs,), outputs)
    return FAMILIES["mlp"].stack(width, DEEPEST, shape, {})


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
