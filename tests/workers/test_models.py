import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from fathom_spaces.families import FAMILIES as CLOSED_FORMS
from fathom_spaces.layers import LayerKind
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.models import FAMILIES, Blueprint, build

KINDS = {nn.Flatten: LayerKind.FLATTEN, nn.Linear: LayerKind.LINEAR, nn.ReLU: LayerKind.RELU}
SHAPES = st.builds(
    TaskShape, st.just(TaskKind.CLASSIFICATION), st.tuples(st.integers(1, 20)), st.integers(1, 12)
)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_families_are_those_of_the_vocabulary() -> None:
    assert set(FAMILIES) == set(CLOSED_FORMS)


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=25, deadline=None)
@given(width=st.integers(1, 40), depth=st.integers(1, 15), shape=SHAPES)
def test_the_built_module_agrees_with_the_closed_form(
    family: str, width: int, depth: int, shape: TaskShape
) -> None:
    stack = CLOSED_FORMS[family].stack(width, depth, shape, {})
    model = build(Blueprint(family, width, depth, shape, {}), generator())
    layers = [m for m in model.modules() if not list(m.children())]

    assert sum(p.numel() for p in model.parameters()) == stack.parameters(depth)
    assert [KINDS[type(layer)] for layer in layers] == [x.kind for x in stack.layers(depth)]
    count = stack.count(depth)
    assert count.repeats == len(model.blocks) == depth
    assert count.weighted == sum(bool(list(layer.parameters())) for layer in layers)
    assert count.total == len(layers)

    rows = 3
    with FlopCounterMode(display=False) as counter:
        outputs = model(torch.zeros(rows, *shape.inputs))
    assert outputs.shape == (rows, shape.outputs)
    assert counter.get_total_flops() == rows * stack.forward_flops(depth)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_generator_alone_decides_the_weights(family: str) -> None:
    shape = TaskShape(TaskKind.CLASSIFICATION, (5,), 3)
    before = torch.get_rng_state()
    one, same, other = (build(Blueprint(family, 6, 2, shape, {}), generator(s)) for s in (1, 1, 2))
    assert torch.equal(torch.get_rng_state(), before)
    for a, b in zip(one.parameters(), same.parameters(), strict=True):
        assert torch.equal(a, b)
    assert not torch.equal(one.head.weight, other.head.weight)  # type: ignore[arg-type]


@torch.no_grad()
def test_activations_keep_their_size_through_a_deep_relu_net() -> None:
    model = build(
        Blueprint("mlp", 256, 20, TaskShape(TaskKind.REGRESSION, (256,), 1), {}), generator()
    )
    h = model.stem(torch.randn(200, 256, generator=generator()))
    start = h.square().mean()
    for block in model.blocks:
        h = block(h)
    assert 0.3 < math.sqrt(h.square().mean() / start) < 3
