"""Fusion: what its weights are, where they start, and what they do to gradients and exits."""

import math
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from fathom_workers.depth import DepthMethod
from fathom_workers.run import Run
from tests.workers.jobs import make_job, run

DEPTHS = (1, 2, 3, 5)


def fusion(scratch: Path, depths: tuple[int, ...] = DEPTHS, **settings: Any) -> Run:
    job = make_job(depths, method={"learned": "fusion", **settings}, seed=settings.pop("seed", 0))
    return Run(job, "cpu", scratch)


def weights(method: DepthMethod) -> list[float]:
    return list(method.trace()["weights"].values())


def neck_states(method: DepthMethod, x: Tensor) -> list[Tensor]:
    return [method.neck(h) for h in method.hidden(x, len(method.depths))]


@pytest.mark.parametrize(
    ("initial", "expected", "starts_at"),
    [
        ("uniform", [0.25] * 4, None),
        ("first", [1, 0, 0, 0], 1),
        ("last", [0, 0, 0, 1], 5),
        ("starved", [0, 0, 0.5, 0.5], None),
    ],
)
@pytest.mark.parametrize("weighting", ["linear", "softmax"])
def test_the_weights_start_as_told(
    initial: str, expected: list[float], starts_at: int | None, weighting: str, tmp_path: Path
) -> None:
    method = fusion(tmp_path, weighting=weighting, initial=initial).method
    # Softmax cannot give exactly nothing: e^-10 of another's share.
    assert weights(method) == pytest.approx(expected, abs=0 if weighting == "linear" else 2e-4)
    assert sum(weights(method)) == pytest.approx(1, abs=1e-5)
    assert method.trace().get("initial") == starts_at


def test_an_odd_number_of_layers_starves_the_smaller_half(tmp_path: Path) -> None:
    method = fusion(tmp_path, (1, 2, 3), initial="starved").method
    assert weights(method) == [0, 0.5, 0.5]


def test_gaussian_weights_are_the_seeds_and_keep_the_sums_variance(tmp_path: Path) -> None:
    many = tuple(range(1, 101))
    one = fusion(tmp_path, many, initial="normal").method
    same = fusion(tmp_path, many, initial="normal").method
    assert weights(one) == weights(same)
    assert sum(w * w for w in weights(one)) == pytest.approx(1, abs=0.4)
    assert abs(sum(weights(one))) < 4


def test_the_loss_is_that_of_the_weighted_sum(tmp_path: Path) -> None:
    for weighting in ("linear", "softmax"):
        run_ = fusion(tmp_path, weighting=weighting, initial="normal")
        method, part = run_.method, run_.data.train
        given = method.state_dict()["mix"]
        w = given if weighting == "linear" else given.exp() / given.exp().sum()
        states = neck_states(method, part.x)
        summed = sum(float(w[i]) * h for i, h in enumerate(states))
        expected = method.setup.loss(method.heads[0](summed), part.y)
        assert method.loss(part.x, part.y).loss.item() == pytest.approx(expected.item(), rel=1e-5)


def test_the_linear_weights_gradient_is_each_layers_product_with_that_of_the_sum(
    tmp_path: Path,
) -> None:
    run_ = fusion(tmp_path, initial="first")
    method, part = run_.method, run_.data.train
    states = torch.stack(neck_states(method, part.x)).detach()
    summed = states[0].clone().requires_grad_()
    method.setup.loss(method.heads[0](summed), part.y).backward()
    assert summed.grad is not None
    expected = (states * summed.grad).flatten(1).sum(1)
    method.zero_grad()
    method.loss(part.x, part.y).loss.backward()
    mix = method.get_parameter("mix")
    assert mix.grad is not None
    assert torch.allclose(mix.grad, expected, atol=1e-6)
    assert mix.grad[1:].abs().min() > 0  # layers without weight can gain some


@pytest.mark.parametrize(("initial", "reached"), [("first", [0]), ("last", [0, 1, 2, 3, 4])])
def test_blocks_above_all_weight_are_not_trained(
    initial: str, reached: list[int], tmp_path: Path
) -> None:
    run_ = fusion(tmp_path, initial=initial)
    method, part = run_.method, run_.data.train
    method.loss(part.x, part.y).loss.backward()
    found = [
        number
        for number, block in enumerate(method.blocks)
        if any(p.grad is not None and p.grad.any() for p in block.parameters())
    ]
    assert found == reached


def test_an_exit_is_the_head_on_its_layer_alone_with_weight_one(tmp_path: Path) -> None:
    run_ = fusion(tmp_path, initial="normal")
    method, x = run_.method, run_.data.validation.x
    with torch.no_grad():
        alone = [method.heads[0](h) for h in neck_states(method, x)]
        assert torch.equal(method.outputs(x, range(1, 5)), torch.stack(alone))


@pytest.mark.parametrize(
    ("mix", "depth"), [([0.1, -0.9, 0.5, 0.2], 2), ([0.3, 0.3, 0.3, 0.3], 1), ([0, 0, 0, 1], 5)]
)
def test_the_depth_is_the_layer_with_the_largest_weight_of_either_sign(
    mix: list[float], depth: int, tmp_path: Path
) -> None:
    method = fusion(tmp_path).method
    method.load_state_dict({**method.state_dict(), "mix": torch.tensor(mix)})
    assert method.param_depth() == depth


def test_one_candidate_has_nothing_to_weigh(tmp_path: Path) -> None:
    for initial in ("normal", "starved"):
        _, curve = run(make_job((3,), method={"learned": "fusion", "initial": initial}), tmp_path)
        assert [m.trace["weights"] for m in curve] == [{"3": 1.0}] * 4


def test_the_weights_are_trained_and_their_trace_is_by_depth_and_epoch(tmp_path: Path) -> None:
    _, curve = run(make_job(DEPTHS, method={"learned": "fusion", "lr_multiplier": 10}), tmp_path)
    traces: list[Any] = [m.trace["weights"] for m in curve]
    assert all(list(trace) == ["1", "2", "3", "5"] for trace in traces)
    assert traces[0] != traces[1] != traces[2] != traces[3]


def test_softmax_weights_stay_a_distribution(tmp_path: Path) -> None:
    method = {"learned": "fusion", "weighting": "softmax", "lr_multiplier": 100}
    _, curve = run(make_job(DEPTHS, method=method), tmp_path)
    last: Any = curve[-1].trace["weights"]
    assert math.isclose(sum(last.values()), 1, abs_tol=1e-5)
    assert min(last.values()) >= 0
    assert max(last.values()) > 0.3
