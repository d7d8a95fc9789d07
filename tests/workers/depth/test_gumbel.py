"""Gumbel-softmax: what is drawn, what learns from it, and what it costs."""

from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from fathom_workers.depth.base import Step
from fathom_workers.depth.gumbel import GumbelDepth
from fathom_workers.run import Run

from .nets import a_batch, a_run, losses, trained

DRAWS = 160


def a_gumbel(scratch: Path, *logits: float, **settings: float) -> tuple[Run, GumbelDepth]:
    run = a_run("gumbel", scratch, **settings)
    assert isinstance(run.method, GumbelDepth)
    run.method.logits.data = torch.tensor(logits, dtype=torch.float32)
    return run, run.method


def drawn_exit(method: GumbelDepth, step: Step) -> int:
    """Each exit has a cost of its own."""
    return [method.flops(exits, heads=1) for exits in range(1, 5)].index(step.forward_flops) + 1


def loss_of_seed(method: GumbelDepth, seed: int, x: Tensor, y: Tensor) -> tuple[Step, Tensor]:
    """A step, and the soft weights of its draw."""
    torch.manual_seed(seed)
    soft = functional.gumbel_softmax(method.logits, method.temperature)
    torch.manual_seed(seed)
    return method.loss(x, y), soft


def test_exits_are_drawn_with_the_probabilities_of_the_logits(tmp_path: Path) -> None:
    p = torch.tensor([0.1, 0.2, 0.3, 0.4])
    run, method = a_gumbel(tmp_path, *p.log().tolist())
    method.step = method.setup.steps // 2  # the temperature changes nothing about it
    x, y = a_batch(run)
    torch.manual_seed(0)
    drawn = [drawn_exit(method, method.loss(x, y)) for _ in range(DRAWS)]
    expected = (p * DRAWS).tolist()
    counts = [drawn.count(exit_) for exit_ in range(1, 5)]
    # chi-squared of 3 degrees of freedom: beyond 16.3 once in a thousand
    assert sum((n - e) ** 2 / e for n, e in zip(counts, expected, strict=True)) < 16.3


def test_the_temperature_falls_geometrically_over_the_schedule(tmp_path: Path) -> None:
    _, method = a_gumbel(tmp_path, 0, 0, 0, 0, initial_temperature=2.0, final_temperature=0.5)
    assert method.temperature == pytest.approx(2)
    method.step = method.setup.steps // 2
    assert method.temperature == pytest.approx(1)
    method.step = method.setup.steps
    assert method.temperature == pytest.approx(0.5)


@pytest.mark.parametrize("seed", range(6))
def test_the_network_learns_from_the_drawn_exit_and_the_logits_from_all(
    seed: int, tmp_path: Path
) -> None:
    run, method = a_gumbel(tmp_path, 0.5, 0.0, -0.5, 0.2)
    x, y = a_batch(run)
    step, soft = loss_of_seed(method, seed, x, y)
    drawn = drawn_exit(method, step)
    assert drawn == int(soft.argmax()) + 1

    every = losses(method, x, y)
    assert float(step.loss.detach()) == pytest.approx(float(every[drawn - 1].detach()))
    (expected,) = torch.autograd.grad(torch.dot(soft, every.detach()), method.logits)
    network = [p for p in method.parameters() if p is not method.logits]
    alone = torch.autograd.grad(every[drawn - 1], network, allow_unused=True)

    assert trained(method, step.loss) == (method.depths[drawn - 1], [drawn])
    assert torch.allclose(method.logits.grad, expected, atol=1e-7)  # type: ignore[arg-type]
    for parameter, gradient in zip(network, alone, strict=True):
        if gradient is None or not gradient.any():
            assert parameter.grad is None
        else:
            assert parameter.grad is not None
            assert torch.allclose(parameter.grad, gradient, atol=1e-7)


def test_all_exits_go_forward_and_the_drawn_one_backward(tmp_path: Path) -> None:
    run, method = a_gumbel(tmp_path, 0, 50, 0, 0)
    step = method.loss(*a_batch(run))
    assert step.forward_flops == method.flops(exits=2, heads=1)
    assert step.forward_flops + step.frozen_flops == method.flops(exits=4, heads=4)


def test_the_depth_is_that_of_the_greatest_logit(tmp_path: Path) -> None:
    _, method = a_gumbel(tmp_path, 0, 1, 3, 1)
    assert method.param_depth() == 3
    assert [p is method.logits for p in method.depth_parameters()] == [True]
    assert method.depth_lr() == 0.03
