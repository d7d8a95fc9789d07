"""Layers that are measured are those of the closed form, and what torch alone does not count."""

import pytest
import torch
from torch import Tensor, nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families import FAMILIES
from fathom_spaces.layers import Layer, LayerKind
from fathom_spaces.tasks import Form, TaskKind, TaskShape
from fathom_workers.models import DepthModel
from fathom_workers.profile import measure, profile

CLASSES = TaskKind.CLASSIFICATION
SHAPES = {
    Form.FEATURES: TaskShape(CLASSES, (6,), 3),
    Form.IMAGE: TaskShape(CLASSES, (3, 8, 8), 3),
    Form.SEQUENCE: TaskShape(CLASSES, (7, 5), 2),
    Form.TOKENS: TaskShape(TaskKind.TOKENS, (9,), 5, vocabulary=5),
}
WIDTH, DEPTH = 8, 3


@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("form", Form)
def test_it_equals_the_closed_form_of_every_family_at_every_depth(name: str, form: Form) -> None:
    family, shape = FAMILIES[name], SHAPES[form]
    if not family.takes(shape):
        assert form not in family.forms or form is Form.TOKENS
        return
    measured = profile(name, WIDTH, DEPTH, shape, {})
    stack = family.stack(Blueprint(name, WIDTH, DEPTH, shape))
    assert len(measured.blocks) == DEPTH
    for depth in range(DEPTH + 1):
        assert measured.parameters(depth) == stack.parameters(depth)
        assert measured.forward_flops(depth) == stack.forward_flops(depth)


@pytest.mark.parametrize("name", ["relu", "gelu", "tanh", "silu"])
def test_activations_are_called_by_their_names(name: str) -> None:
    shape, options = SHAPES[Form.FEATURES], {"activation": name}
    measured = profile("mlp", WIDTH, DEPTH, shape, options)
    stack = FAMILIES["mlp"].stack(Blueprint("mlp", WIDTH, DEPTH, shape, options))
    assert measured.blocks == stack.blocks


class Made(DepthModel):
    """A model whose only block is given."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.stem, self.blocks, self.head = nn.Identity(), nn.ModuleList([block]), nn.Identity()

    def new_head(self, generator: torch.Generator) -> nn.Module:
        del generator
        return nn.Identity()


def layers(block: nn.Module, *inputs: int) -> tuple[Layer, ...]:
    stack = measure(Made(block), TaskShape(TaskKind.REGRESSION, inputs, 1))
    assert (stack.stem, stack.head) == ((), ())
    return stack.blocks[0]


class First(nn.Module):
    """The first of what a module gives."""

    def __init__(self, inner: nn.Module, times: int = 1) -> None:
        super().__init__()
        self.inner, self.times = inner, times

    def forward(self, x: Tensor) -> Tensor:
        found: Tensor = self.inner(*[x] * self.times)[0]
        return found


def test_an_lstm_has_the_flops_of_its_products_in_each_direction() -> None:
    (lstm,) = layers(First(nn.LSTM(5, 7, 2, batch_first=True, bidirectional=True)), 11, 5)
    once = 4 * 7 * (5 + 7) + 4 * 7 * (14 + 7)
    assert lstm.kind is LayerKind.LSTM
    assert lstm.flops == 2 * 11 * 2 * once
    assert lstm.outputs == 11 * 14


def test_attention_is_one_layer_with_all_of_its_products() -> None:
    attention = nn.MultiheadAttention(8, 2, batch_first=True)
    (layer,) = layers(First(attention, times=3), 11, 8)
    assert layer.kind is LayerKind.ATTENTION
    assert layer.parameters == sum(p.numel() for p in attention.parameters())
    assert layer.flops == 2 * 11 * 8 * 8 * 4 + 2 * 2 * 11 * 11 * 8


class Loose(nn.Module):
    """A product of its own beside a layer that runs twice."""

    def __init__(self) -> None:
        super().__init__()
        self.weight, self.layer = nn.Parameter(torch.ones(4, 4)), nn.Linear(4, 4)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.layer(self.layer(x @ self.weight))
        return out


def test_what_a_module_does_besides_its_layers_is_a_layer_and_weights_count_once() -> None:
    assert layers(Loose(), 4) == (
        Layer(LayerKind.LINEAR, 20, 32, 4),
        Layer(LayerKind.LINEAR, 0, 32, 4),
        Layer(LayerKind.OTHER, 16, 32),
    )


def test_what_is_drawn_stays_as_it_was() -> None:
    before = torch.get_rng_state()
    layers(nn.Dropout(), 4)
    assert torch.equal(torch.get_rng_state(), before)
