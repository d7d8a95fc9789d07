"""Batch normalisation of a crew, whose exchange is left out: one member is as torch alone."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from fathom_workers.crew.norms import SharedNorms
from fathom_workers.models.weights import BatchNorm

ROWS = 6
LAYERS: dict[str, tuple[type[nn.Module], tuple[int, ...], dict[str, Any]]] = {
    "vectors": (nn.BatchNorm1d, (ROWS, 3), {}),
    "sequences": (nn.BatchNorm1d, (ROWS, 3, 4), {"affine": False}),
    "images": (nn.BatchNorm2d, (ROWS, 3, 4, 2), {"momentum": None}),
    "volumes": (nn.BatchNorm3d, (ROWS, 3, 2, 2, 2), {"track_running_stats": False, "eps": 0.1}),
    "ours": (BatchNorm, (ROWS, 3, 4, 2), {"momentum": 0.3}),
}


def alone(_sums: Tensor) -> None:
    """Add nothing: there is one member."""


def trained(name: str, shared: bool, dtype: torch.dtype) -> tuple[list[Tensor], nn.Module]:
    """Outputs and gradients of two steps, and the layer after them."""
    kind, shape, options = LAYERS[name]
    layer, seen = kind(3, **options), []
    generator = torch.Generator().manual_seed(0)
    for _ in range(2):
        x = (3 + torch.randn(shape, generator=generator)).to(dtype).requires_grad_()
        towards = torch.randn(shape, generator=generator)
        if shared:
            with SharedNorms(alone, ROWS, ROWS):
                y = layer(x)
        else:
            y = layer(x)
        (y * towards).sum().backward()
        assert x.grad is not None
        seen += [y.detach(), x.grad]
    return seen, layer


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("name", LAYERS)
def test_outputs_gradients_and_statistics_are_torchs(name: str, dtype: torch.dtype) -> None:
    ours, layer = trained(name, True, dtype)
    theirs, as_torch = trained(name, False, dtype)
    near = {"rtol": 1e-4, "atol": 1e-5} if dtype is torch.float32 else {"rtol": 0.02, "atol": 0.02}
    for mine, its in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine, its, **near)
    state = as_torch.state_dict()
    for key, value in layer.state_dict().items():
        torch.testing.assert_close(value, state[key])
    for mine, its in zip(layer.parameters(), as_torch.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, its.grad, **near)


def test_a_member_without_a_row_counts_for_nothing_and_knows_what_the_others_have() -> None:
    others = torch.randn(ROWS, 3, generator=torch.Generator().manual_seed(0))
    told = iter([others.sum(0), (others - others.mean(0)).square().sum(0)])

    def add_up(sums: Tensor) -> None:
        assert sums.tolist() == [0.0] * 3
        sums += next(told)

    layer = nn.BatchNorm1d(3)
    with SharedNorms(add_up, 0, ROWS):
        layer(torch.full((1, 3), 7.0))
    whole = nn.BatchNorm1d(3)
    whole(others)
    torch.testing.assert_close(layer.running_mean, whole.running_mean)
    torch.testing.assert_close(layer.running_var, whole.running_var)


def test_evaluation_and_other_functions_are_left_alone() -> None:
    layer, x = nn.BatchNorm1d(3).eval(), torch.randn(ROWS, 3)
    expected = layer(x), functional.layer_norm(x, [3])
    with SharedNorms(alone, 1, 2):
        assert torch.equal(layer(x), expected[0])
        assert torch.equal(functional.layer_norm(x, [3]), expected[1])


@pytest.mark.parametrize("mine", [0, 1])
def test_one_value_of_all_members_is_refused_in_torchs_words_and_ours_stands_in(mine: int) -> None:
    x = torch.randn(1, 3, 1, 1)
    with SharedNorms(alone, mine, 1):
        with pytest.raises(ValueError, match="Expected more than 1 value per channel"):
            nn.BatchNorm2d(3)(x)
        layer = BatchNorm(3)
        torch.testing.assert_close(layer(x), x / (1 + layer.eps) ** 0.5)
    assert layer.num_batches_tracked == 0
