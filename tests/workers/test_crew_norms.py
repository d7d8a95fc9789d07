"""Batch normalisation of a crew, whose exchange is left out: one member is as torch alone."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

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


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Callable[..., SharedNorms]:
    """Installs shared norms, for the test."""

    def install(add_up: Callable[[Tensor], None] = alone) -> SharedNorms:
        monkeypatch.setattr(functional, "batch_norm", functional.batch_norm)
        norms = SharedNorms(add_up)
        norms.install()
        return norms

    return install


def trained(name: str, dtype: torch.dtype, *, again: bool) -> tuple[list[Tensor], nn.Module]:
    """Outputs and gradients of two steps, and the layer after them.

    `again`: activations are computed a second time in the backward pass.
    """
    kind, shape, options = LAYERS[name]
    layer, seen = kind(3, **options), []
    generator = torch.Generator().manual_seed(0)
    for _ in range(2):
        x = (3 + torch.randn(shape, generator=generator)).to(dtype).requires_grad_()
        towards = torch.randn(shape, generator=generator)
        y = checkpoint(layer, x, use_reentrant=False) if again else layer(x)
        (y * towards).sum().backward()
        assert x.grad is not None
        seen += [y.detach(), x.grad]
    return seen, layer


@pytest.mark.parametrize("again", [False, True], ids=["once", "again in the backward pass"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("name", LAYERS)
def test_outputs_gradients_and_statistics_are_torchs(
    name: str, dtype: torch.dtype, again: bool, shared: Callable[..., SharedNorms]
) -> None:
    theirs, as_torch = trained(name, dtype, again=again)
    shared()
    ours, layer = trained(name, dtype, again=again)
    near = {"rtol": 1e-4, "atol": 1e-5} if dtype is torch.float32 else {"rtol": 0.02, "atol": 0.02}
    for mine, its in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine, its, **near)
    state = as_torch.state_dict()
    for key, value in layer.state_dict().items():
        torch.testing.assert_close(value, state[key])
    for mine, its in zip(layer.parameters(), as_torch.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, its.grad, **near)


@pytest.mark.parametrize("mine", [0, 1, 4])
def test_rows_of_others_count_as_many_as_they_are(
    mine: int, shared: Callable[..., SharedNorms]
) -> None:
    rows = torch.randn(ROWS, 3, generator=torch.Generator().manual_seed(0))
    others, mean = rows[mine:], rows.mean(0)
    count = float(len(others))
    told = iter(
        [
            torch.cat([others.sum(0), torch.tensor([count])]),
            (others - mean).square().sum(0),
        ]
    )

    def add_up(sums: Tensor) -> None:
        sums += next(told)

    layer, whole = nn.BatchNorm1d(3), nn.BatchNorm1d(3)
    expected = whole(rows)[:mine]
    norms = shared(add_up)
    norms.counts = mine > 0
    y = layer(rows[:mine] if mine else torch.full((1, 3), 7.0))
    torch.testing.assert_close(layer.running_mean, whole.running_mean)
    torch.testing.assert_close(layer.running_var, whole.running_var)
    if mine:
        torch.testing.assert_close(y, expected)


def test_evaluation_is_left_alone(shared: Callable[..., SharedNorms]) -> None:
    layer, x = nn.BatchNorm1d(3).eval(), torch.randn(ROWS, 3)
    expected = layer(x)
    shared(pytest.fail)
    assert torch.equal(layer(x), expected)


@pytest.mark.parametrize("has_row", [False, True])
def test_one_value_of_all_members_is_refused_in_torchs_words_and_ours_stands_in(
    has_row: bool, shared: Callable[..., SharedNorms]
) -> None:
    def add_up(sums: Tensor) -> None:
        sums[-1] = 1.0

    shared(add_up).counts = has_row
    x = torch.randn(1, 3, 1, 1)
    with pytest.raises(ValueError, match="Expected more than 1 value per channel"):
        nn.BatchNorm2d(3)(x)
    layer = BatchNorm(3)
    torch.testing.assert_close(layer(x), x / (1 + layer.eps) ** 0.5)
    assert layer.num_batches_tracked == 0


def test_in_compiled_blocks_members_exchange_outside_of_the_graph(
    shared: Callable[..., SharedNorms],
) -> None:
    traced = []

    def add_up(_sums: Tensor) -> None:
        traced.append(torch.compiler.is_compiling())

    shared(add_up)
    block = torch.compile(nn.Sequential(nn.Conv2d(2, 3, 1), BatchNorm(3)), backend="eager")
    block(torch.randn(4, 2, 3, 3))
    assert traced == [False, False]  # for the means, and for the variances
