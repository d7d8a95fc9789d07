"""A depth uncertainty network against its evidence lower bound computed directly."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch.distributions import Categorical, kl_divergence

from fathom_workers.depth.dun import DepthUncertainty
from fathom_workers.run import Run

from .nets import a_batch, a_run, losses, trained


def a_dun(scratch: Path, depths: tuple[int, ...] = (1, 2, 3, 5)) -> tuple[Run, DepthUncertainty]:
    run = a_run("dun", scratch, depths)
    assert isinstance(run.method, DepthUncertainty)
    return run, run.method


def set_logits(method: DepthUncertainty, *logits: float) -> None:
    method.logits.data = torch.tensor(logits)


def test_the_loss_is_the_negative_evidence_lower_bound_over_the_rows(tmp_path: Path) -> None:
    run, method = a_dun(tmp_path)
    set_logits(method, 0.3, -1.0, 2.0, 0.5)
    x, y = a_batch(run)
    q = Categorical(logits=method.logits.detach())
    divergence = kl_divergence(q, Categorical(probs=torch.ones(4)))
    expected = torch.dot(q.probs, losses(method, x, y)) + divergence / method.setup.rows
    step = method.loss(x, y)
    assert float(step.loss.detach()) == pytest.approx(float(expected.detach()), rel=1e-6)
    assert step.forward_flops == method.flops(exits=4, heads=4)


def test_the_bound_is_tight_at_the_posterior(tmp_path: Path) -> None:
    """With losses of all N rows, q_l proportional to exp(-N loss_l) is where its gradient is 0."""
    run, method = a_dun(tmp_path)
    x, y = run.data.train.x, run.data.train.y
    set_logits(method, *(-len(x) * losses(method, x, y)).tolist())
    (at_posterior,) = torch.autograd.grad(method.loss(x, y).loss, method.logits)
    assert float(at_posterior.abs().max()) < 1e-5
    set_logits(method, 0.0, 0.0, 0.0, 0.0)
    (elsewhere,) = torch.autograd.grad(method.loss(x, y).loss, method.logits)
    assert float(elsewhere.abs().max()) > 1e-3


def test_one_head_serves_all_exits_and_everything_is_trained(tmp_path: Path) -> None:
    run, method = a_dun(tmp_path)
    assert trained(method, method.loss(*a_batch(run)).loss) == (5, [1])
    assert method.head(1) is method.head(4)
    assert method.logits.grad is not None
    assert [p is method.logits for p in method.depth_parameters()] == [True]
    assert method.depth_lr() == pytest.approx(3 * method.setup.lr)


@pytest.mark.parametrize(
    ("q", "depth"),
    [
        ((0.1, 0.2, 0.6, 0.1), 3),
        ((0.01, 0.48, 0.02, 0.49), 2),  # 0.48 > 0.95 * 0.49
        ((0.04, 0.46, 0.01, 0.49), 5),  # 0.46 < 0.95 * 0.49
        ((0.25, 0.25, 0.25, 0.25), 1),
    ],
)
def test_the_depth_is_the_smallest_with_nearly_the_largest_probability(
    q: tuple[float, ...], depth: int, tmp_path: Path
) -> None:
    _, method = a_dun(tmp_path)
    set_logits(method, *torch.tensor(q).log().tolist())
    assert method.param_depth() == depth
    trace: Any = method.trace()
    assert list(trace["weights"].values()) == pytest.approx(q, abs=1e-5)
    assert trace["frontier"] == 5


def test_a_diverged_run_still_names_a_depth(tmp_path: Path) -> None:
    _, method = a_dun(tmp_path)
    set_logits(method, *[float("nan")] * 4)
    assert method.param_depth() == 5
