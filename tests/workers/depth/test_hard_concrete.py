"""Hard-concrete gates: their distribution in closed form, and nets made of any blocks."""

import itertools
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy import integrate
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from fathom_client.wire_work import Result
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.families import FAMILIES
from fathom_spaces.preflight import trial_flops
from fathom_workers.depth.hard_concrete import (
    BETA,
    GAMMA,
    ZETA,
    HardConcreteGates,
    noiseless,
    open_probability,
    sample,
)
from fathom_workers.export import load_architecture, load_model
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT, MODEL
from tests.workers.jobs import Recorder, make_job, numbers, run, stop_at

GATES = {"learned": "hard_concrete"}
DEPTHS = (0, 1, 2, 3, 4, 5)
DRAWS = 200_000
LOGITS = [-3.0, -1.0, 0.0, 0.5, 2.0, 4.0]
# Digits are 8 x 8: the third block and the fifth each begin a stage with a pooling.
CNN: dict[str, Any] = {
    "task": {"dataset": "digits"},
    "family": "cnn",
    "options": {"pool_every": 2},
    "batch_size": 128,
}


def gates(scratch: Path, depths: tuple[int, ...] = DEPTHS, **changes: Any) -> Run:
    settings = changes.pop("method", {})
    return Run(make_job(depths, method=GATES | settings, **changes), "cpu", scratch)


def method_of(run_: Run, logits: list[float] | None = None) -> HardConcreteGates:
    method = run_.method
    assert isinstance(method, HardConcreteGates)
    if logits is not None:
        method.load_state_dict({**method.state_dict(), "log_alpha": torch.tensor(logits)})
    return method


def to_the_end(run_: Run) -> Result:
    return run_.to_the_end(Recorder(), lambda: False, lambda: 0)


def cdf(value: float, log_alpha: float) -> float:
    """P(s (zeta - gamma) + gamma <= value): that of the binary concrete distribution, stretched.

    Maddison, Mnih & Teh, ICLR 2017 (arXiv 1611.00712), appendix B; Louizos et al., appendix.
    """
    s = (value - GAMMA) / (ZETA - GAMMA)
    return 1 / (1 + math.exp(log_alpha - BETA * math.log(s / (1 - s))))


# --- the distribution ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def draws() -> np.ndarray[Any, Any]:
    """(logits, draws)"""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return sample(torch.tensor(LOGITS)[:, None].expand(-1, DRAWS)).numpy()


@pytest.mark.parametrize("index", range(len(LOGITS)))
def test_draws_have_the_distribution_of_the_paper(index: int, draws: np.ndarray[Any, Any]) -> None:
    z, logit = draws[index], LOGITS[index]
    error = 4 / math.sqrt(DRAWS)  # four times the largest standard deviation of a share, 1/2
    assert (z == 0).mean() == pytest.approx(cdf(0, logit), abs=error)
    assert (z == 1).mean() == pytest.approx(1 - cdf(1, logit), abs=error)
    for value in (0.2, 0.5, 0.9):
        assert (z <= value).mean() == pytest.approx(cdf(value, logit), abs=error)
    mean, _ = integrate.quad(lambda value: 1 - cdf(value, logit), 0, 1)  # of a positive variable
    assert z.mean() == pytest.approx(mean, abs=error)


@pytest.mark.parametrize("logit", LOGITS)
def test_the_penalty_is_the_probability_of_not_being_zero(logit: float) -> None:
    found = open_probability(torch.tensor(logit, dtype=torch.float64)).item()
    assert found == pytest.approx(1 - cdf(0, logit), rel=1e-9)


def test_without_noise_a_gate_is_above_one_half_where_its_parameter_is_above_zero() -> None:
    ends = math.log((1 - GAMMA) / (ZETA - 1))  # 2.4: exactly 1 above, exactly 0 below its negative
    logits = torch.tensor([-ends - 0.01, -1.0, 0.0, 1.0, ends + 0.01])
    found = noiseless(logits).tolist()
    assert found[0] == 0
    assert found[4] == 1
    assert found[1] + found[3] == pytest.approx(1)
    assert found[2] == pytest.approx(0.5)
    assert found[3] == pytest.approx(1.2 / (1 + math.exp(-1)) - 0.1)


# --- the loss -----------------------------------------------------------------------------------


def test_the_loss_adds_the_mean_probability_of_open_gates(tmp_path: Path) -> None:
    run_ = gates(tmp_path, method={"penalty": 0.5})
    free, part = gates(tmp_path, method={"penalty": 0}), run_.data.train
    logits = [-1.0, 0.3, 2.0, -4.0, 1.0]
    found = []
    for one in (run_, free):
        torch.manual_seed(5)
        found.append(method_of(one, logits).loss(part.x, part.y).loss.item())
    expected = 0.5 * sum(1 - cdf(0, logit) for logit in logits) / 5
    assert found[0] - found[1] == pytest.approx(expected, abs=1e-5)


def test_the_gated_net_is_blocks_mixed_with_what_passes_them_by(tmp_path: Path) -> None:
    run_ = gates(tmp_path, **CNN)
    method, x = method_of(run_), run_.data.validation.x
    z = [0.3, 0.0, 0.6, 1.0, 0.0]
    with torch.no_grad():
        h = method.stem(x)
        h = h + 0.3 * (method.blocks[0](h) - h)
        pooled = nn.functional.max_pool2d(h, 2)
        h = method.blocks[3](pooled + 0.6 * (method.blocks[2](h) - pooled))
        found, flops = method._gated(method.stem(x), torch.tensor(z))
    assert torch.allclose(found, h, atol=1e-6)
    assert flops == sum(method.block_flops(i, i + 1) for i in (0, 2, 3))


def test_gradients_reach_gates_and_blocks_that_are_partly_open(tmp_path: Path) -> None:
    run_ = gates(tmp_path, method={"penalty": 0})
    method, part = method_of(run_), run_.data.train
    torch.manual_seed(2)
    drawn = sample(method.log_alpha).tolist()
    torch.manual_seed(2)
    method.loss(part.x, part.y).loss.backward()
    assert method.log_alpha.grad is not None
    between = [0 < z < 1 for z in drawn]
    assert any(between)
    assert (method.log_alpha.grad != 0).tolist() == between
    trained = [any(p.grad is not None for p in block.parameters()) for block in method.blocks]
    assert trained == [z > 0 for z in drawn]


def test_the_penalty_alone_closes_gates(tmp_path: Path) -> None:
    run_ = gates(tmp_path, method={"penalty": 1.0})
    method, part = method_of(run_, [20.0] * 5), run_.data.train  # all exactly 1: no other gradient
    method.loss(part.x, part.y).loss.backward()
    method_of(run_, [0.0] * 5)
    method.zero_grad()
    (open_probability(method.log_alpha).mean()).backward()
    assert method.log_alpha.grad is not None
    assert (method.log_alpha.grad > 0).all()


def test_a_run_with_a_high_penalty_ends_at_the_shallowest(tmp_path: Path) -> None:
    for depths, depth in ((DEPTHS, 0), ((2, 3, 4), 2)):
        job = make_job(depths, method=GATES | {"penalty": 50}, epochs=12, lr=0.1)
        assert run(job, tmp_path)[0].depth == depth


def test_the_widest_gates_of_the_smallest_depth_are_held_open(tmp_path: Path) -> None:
    run_ = gates(tmp_path, (2, 5))
    method, part = method_of(run_, [-9.0, -1.0, -9.0, -2.0, -9.0]), run_.data.train
    step = method.loss(part.x, part.y)
    step.loss.backward()
    assert method._held().tolist() == [False, True, False, True, False]
    assert method.log_alpha.grad is not None
    assert method.log_alpha.grad[[1, 3]].tolist() == [0, 0]  # neither noise nor penalty
    assert step.forward_flops >= method.stem_flops + 2 * method.block_flops(0, 1)
    assert (method.param_depth(), method.kept(2)) == (2, (1, 3))


# --- the depth ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("depths", "opened", "depth"),
    [
        (DEPTHS, 0, 0),
        (DEPTHS, 3, 3),
        ((0, 2, 5), 1, 0),  # a tie goes to the shallower
        ((0, 2, 5), 4, 5),
        ((3, 5), 0, 3),
    ],
)
def test_the_depth_is_the_candidate_nearest_to_the_number_of_open_gates(
    depths: tuple[int, ...], opened: int, depth: int, tmp_path: Path
) -> None:
    logits = [0.5] * opened + [-0.5] * (5 - opened)
    for order in list(itertools.permutations(logits))[::17]:
        method = method_of(gates(tmp_path, depths), list(order))
        assert method.param_depth() == depth
        (only,) = method.scored(final=False)
        assert method.depths[only - 1] == depth
        assert list(method.scored(final=True)) == list(range(1, len(depths) + 1))


def test_the_blocks_kept_are_those_with_the_widest_gates_in_their_order(tmp_path: Path) -> None:
    method = method_of(gates(tmp_path), [0.1, 3.0, -1.0, 3.0, 2.0])
    assert [method.kept(d) for d in DEPTHS] == [
        (),
        (1,),
        (1, 3),
        (1, 3, 4),
        (0, 1, 3, 4),
        (0, 1, 2, 3, 4),
    ]


def test_the_trace_gives_the_probability_of_each_depth(tmp_path: Path) -> None:
    logits = [0.4, -1.0, 2.0]
    p = torch.tensor(logits).sigmoid().tolist()  # of being drawn above 1/2
    by_count = [0.0] * 4
    for opened in itertools.product((0, 1), repeat=3):
        odds = [p[i] if opened[i] else 1 - p[i] for i in range(3)]
        by_count[sum(opened)] += math.prod(odds)
    trace: Any = method_of(gates(tmp_path, (0, 1, 2, 3)), logits).trace()
    assert list(trace["weights"].values()) == pytest.approx(by_count, abs=1e-6)
    assert trace["open"] == [1, 3]
    assert list(trace["gates"]) == ["1", "2", "3"]
    assert trace["expected"] == pytest.approx(sum(1 - cdf(0, a) for a in logits), abs=1e-5)

    pair: Any = method_of(gates(tmp_path, (1, 3)), logits).trace()
    # The third gate, the widest, is held; two open gates count as one, the shallower of the two.
    assert list(pair["weights"].values()) == pytest.approx([1 - p[0] * p[1], p[0] * p[1]], abs=1e-6)


# --- exits are plain nets -----------------------------------------------------------------------


@pytest.mark.parametrize("net", [{}, CNN], ids=["mlp", "cnn"])
def test_gates_that_are_fully_open_or_closed_make_the_very_net_that_is_exported(
    net: dict[str, Any], tmp_path: Path
) -> None:
    run_ = gates(tmp_path, **net)
    for depth, logits in (
        (0, [-9.0] * 5),
        (2, [-9.0, 9.0, -9.0, 9.0, -9.0]),
        (3, [9.0, -9.0, -9.0, 9.0, 8.0]),
        (5, [9.0] * 5),
    ):
        method = method_of(run_, logits)
        with torch.no_grad():
            h, _ = method._gated(method.stem(run_.data.test.x), noiseless(method.log_alpha))
            gated = method.heads[0](method.neck(h))
            (exit_,) = method.outputs(run_.data.test.x, [DEPTHS.index(depth) + 1])
        run_._export(depth)
        assert torch.equal(gated, exit_)
        assert torch.equal(load_model(tmp_path / MODEL)(run_.data.test.x), exit_)


def test_closed_gates_in_the_middle_export_the_blocks_that_were_trained(tmp_path: Path) -> None:
    method = method_of(gates(tmp_path), [9.0, -9.0, -9.0, 9.0, -9.0])
    run_ = gates(tmp_path)
    run_.method = method
    run_._export(2)
    assert load_architecture(tmp_path / MODEL).kept == (0, 3)
    blocks = load_model(tmp_path / MODEL).blocks
    assert len(blocks) == 2
    for given, own in zip(blocks, (0, 3), strict=True):
        assert torch.equal(given[0].weight, method.blocks[own][0].weight)


def test_at_depth_0_the_head_follows_the_stem(tmp_path: Path) -> None:
    run_ = gates(tmp_path, method={"penalty": 50}, epochs=12, lr=0.1)
    assert to_the_end(run_).depth == 0
    model = load_model(tmp_path / MODEL)
    assert len(model.blocks) == 0
    x = run_.data.test.x
    assert torch.equal(model(x), run_.method.heads[0](run_.method.stem(x)))


def test_every_exit_is_a_net_of_its_own_and_its_flops_are_counted(tmp_path: Path) -> None:
    run_ = gates(tmp_path, **CNN)
    method = method_of(run_, [0.1, 3.0, -1.0, 3.5, 2.0])
    x = run_.data.validation.x
    method.eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        together = method.outputs(x, range(1, 7))
    assert counter.get_total_flops() == len(x) * method.scored_flops(range(1, 7))
    for exit_, depth in enumerate(DEPTHS):
        run_._export(depth)
        assert torch.equal(load_model(tmp_path / MODEL)(x), together[exit_])


@pytest.mark.parametrize("net", [{}, CNN], ids=["mlp", "cnn"])
def test_rounding_hardly_moves_the_metric_of_a_trained_net(
    net: dict[str, Any], tmp_path: Path
) -> None:
    run_ = gates(tmp_path, width=8, epochs=8, method={"penalty": 0.3}, **net)
    to_the_end(run_)
    method, part = method_of(run_), run_.data.validation
    method.eval()
    with torch.no_grad():
        z = noiseless(method.log_alpha)
        h, _ = method._gated(method.stem(part.x), z)
        soft = method.heads[0](method.neck(h)).argmax(1)
        (hard,) = method.outputs(part.x, method.scored(final=False))
    assert ((z > 0) & (z < 1)).any()  # there was something to round
    shares = [(found == part.y).double().mean().item() for found in (soft, hard.argmax(1))]
    assert shares[1] == pytest.approx(shares[0], abs=0.1)


# --- costs, and ends ----------------------------------------------------------------------------


def test_flops_are_those_of_the_blocks_that_ran(tmp_path: Path) -> None:
    job = make_job(DEPTHS, method=GATES | {"penalty": 0.1})
    with FlopCounterMode(display=False) as counter:
        result, _ = run(job, tmp_path)
    stem = sum(x.flops for x in FAMILIES["mlp"].stack(Blueprint("mlp", 4, 1, job.task.sample)).stem)
    spared = stem * result.costs.samples  # torch spares the gradient of the data
    assert counter.get_total_flops() == result.costs.flops - spared


def test_a_run_costs_no_more_than_its_plan_and_the_plan_no_more_than_it_must(
    tmp_path: Path,
) -> None:
    given = {
        "name": "bound",
        "task": {"dataset": "iris"},
        "model": {"depth": {"low": 0, "high": 5}, "width": 4},
        "training": {"epochs": 4, "batch_size": 32},
        "methods": [GATES | {"initial_logit": 50}],
    }
    experiment = Experiment.model_validate(given)
    bound = trial_flops(experiment, experiment.methods[0], {})
    result, _ = run(make_job(DEPTHS, method=GATES | {"initial_logit": 50}), tmp_path)
    assert 0.7 * bound < result.costs.flops <= bound


@pytest.mark.parametrize("step", [1, 5, 10])
def test_a_resumed_run_draws_the_same_gates(step: int, tmp_path: Path) -> None:
    job = make_job((1, 2, 4), method=GATES | {"lr_multiplier": 100, "penalty": 0.5})
    whole, curve = run(job, tmp_path)
    model = (tmp_path / MODEL).read_bytes()
    _, first = run(job, tmp_path, stop=stop_at(step))
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]
    assert numbers(resumed) == numbers(whole)
    assert (tmp_path / MODEL).read_bytes() == model


def test_gates_that_are_no_number_end_in_divergence(tmp_path: Path) -> None:
    run_ = gates(tmp_path)
    method = method_of(run_, [math.nan] * 5)
    part = run_.data.train
    assert math.isnan(method.loss(part.x, part.y).loss.item())
    assert method.param_depth() in DEPTHS
    assert all(math.isfinite(w) for w in method.trace()["weights"].values())


def test_the_only_depth_may_be_0(tmp_path: Path) -> None:
    result, _ = run(make_job((0,), method=GATES), tmp_path)
    assert (result.outcome, result.depth) == (Outcome.FINISHED, 0)
