"""Validation-steered depth against values worked out by hand."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

from fathom_workers.depth.readouts import Exits
from fathom_workers.depth.vsd import ValidationSteered, exit_weights, frontier_of, target_of
from fathom_workers.run import Run
from fathom_workers.train import CHECKPOINT
from tests.workers.jobs import make_job, numbers, run, stop_at

from .nets import a_batch, a_run, losses, trained

DEPTHS = tuple(range(1, 13))


def a_vsd(
    scratch: Path, depths: tuple[int, ...] = DEPTHS, epochs: int = 8, **settings: Any
) -> tuple[Run, ValidationSteered]:
    started = a_run("vsd", scratch, depths, epochs, **settings)
    assert isinstance(started.method, ValidationSteered)
    return started, started.method


def evaluate(method: ValidationSteered, epoch: int, curve: Sequence[float]) -> None:
    """What a run does after an epoch, on a curve of the exits that are scored."""
    method.step = epoch * method.setup.steps // method.setup.epochs - 1
    depths = tuple(method.depths[i - 1] for i in method.scored(final=False))
    exits = Exits(depths, tuple(curve[: len(depths)]), (0.0,) * len(depths))
    assert method.after_evaluation(exits, 1.0, 0) is False  # the optimiser goes on


def valley(bottom: int) -> list[float]:
    """A curve with its minimum at an exit, which smoothing leaves there."""
    return [float(abs(exit_ - bottom)) for exit_ in range(1, 13)]


# --- the recipe's numbers ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("c", "count", "frontier"),
    [(1, 12, 4), (2, 12, 5), (2, 4, 4), (4.25, 12, 9), (6, 12, 11), (7, 12, 12), (12, 12, 12)],
)
def test_the_frontier_lies_half_again_and_two_beyond(c: float, count: int, frontier: int) -> None:
    assert frontier_of(c, count) == frontier


def test_weights_are_a_bump_and_a_uniform_share() -> None:
    # e^-1, 1, e^-1, e^-2, e^-3 sum to 1.92088; 0.7 of each share, and 0.3 / 5.
    expected = [0.194063, 0.424417, 0.194063, 0.109318, 0.078143]
    assert exit_weights(2.0, 5, 0.3) == pytest.approx(expected, abs=2e-6)
    # c = 6 doubles the width: neighbours have e^-1/2 = 0.606531 of the middle.
    wide = exit_weights(6.0, 11, 0.0)
    assert wide[4] / wide[5] == pytest.approx(0.606531, abs=1e-6)
    assert wide[4] == pytest.approx(wide[6])
    assert sum(wide) == pytest.approx(1)
    assert exit_weights(3.0, 4, 1.0) == [0.25] * 4


def test_the_target_is_the_smallest_exit_within_a_smoothed_error_of_the_best() -> None:
    curve = [8.0, 4.0, 2.0, 1.0, 2.0]
    # Smoothed: 7, 4.5, 2.25, 1.5, 1.75.
    assert target_of(curve, [0.0] * 5, 1.0) == 4
    assert target_of(curve, [1.0] * 5, 1.0) == 3  # 2.25 - 1.5 <= 1
    assert target_of(curve, [1.0] * 5, 3.0) == 2  # 4.5 - 1.5 <= 3
    assert target_of(curve, [1.0] * 5, 0.0) == 4
    assert target_of([5.0], [0.0], 1.0) == 1


# --- steering ---------------------------------------------------------------------------------


def test_c_goes_half_of_the_way_to_the_target(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path)
    assert (method.c, method.frontier(), method.param_depth()) == (2, 5, 2)
    evaluate(method, 1, valley(5))
    assert (method.c, method.frontier(), method.param_depth()) == (3.5, 8, 5)
    evaluate(method, 2, valley(8))
    assert (method.c, method.frontier(), method.param_depth()) == (5.75, 11, 8)
    evaluate(method, 3, valley(1))
    assert (method.c, method.frontier(), method.param_depth()) == (3.375, 8, 1)


def test_a_worse_depth_between_two_good_ones_is_jumped(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path, initial_depth=3)
    evaluate(method, 1, [3.0, 3.0, 3.0, 9.0, 9.0, 1.0, 0.5])
    assert method.param_depth() == 7


@pytest.mark.parametrize(
    ("epochs", "evaluations", "steered"),
    [(8, 24, [1, 2, 3, 4, 5]), (8, 4, [2, 4]), (9, 4, [3, 5]), (9, 6, [2, 3, 5, 6]), (8, 2, [4])],
)
def test_it_is_steered_so_often_in_the_schedule_but_once_an_epoch_at_most(
    epochs: int, evaluations: int, steered: list[int], tmp_path: Path
) -> None:
    _, method = a_vsd(tmp_path, epochs=epochs, evaluations=evaluations, commit=0.8)
    moved = []
    for epoch in range(1, epochs + 1):
        before = method.c
        evaluate(method, epoch, valley(12))
        if method.c != before and not method.committed:
            moved.append(epoch)
    assert moved == steered
    assert method.committed


def test_positions_are_those_of_the_candidates(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path, (0, 4, 8), initial_depth=6)
    assert (method.c, method.frontier()) == (2.5, 3)
    trace: Any = method.trace()
    assert (trace["initial"], trace["c"], trace["frontier"]) == (6, 6, 8)
    assert list(trace["weights"]) == ["0", "4", "8"]
    assert sum(trace["weights"].values()) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("depths", [(4,), (2, 4)])
def test_it_starts_at_the_second_candidate_where_there_is_one(
    depths: tuple[int, ...], tmp_path: Path
) -> None:
    _, method = a_vsd(tmp_path, depths)
    assert method.param_depth() == 4
    assert method.frontier() == len(depths)


def test_it_may_commit_to_the_knee_of_the_training_loss(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path, commit=0.5, commit_to="knee")
    flat = (9.0, 5.0, 1.0, 1.0, 1.0)
    exits = Exits((1, 2, 3, 4, 5), (5.0, 4.0, 3.0, 2.0, 1.0), (0.0,) * 5, flat, (0.5,) * 5)
    method.step = 4 * method.setup.steps // method.setup.epochs - 1
    method.after_evaluation(exits, 1.0, 0)
    # Smoothed: 8, 5, 2, 1, 1; level is what lies within 2.5 standard errors, 1.25.
    assert (method.committed, method.param_depth(), method.frontier()) == (True, 3, 3)


# --- the loss ---------------------------------------------------------------------------------


def test_the_loss_is_the_weighted_sum_up_to_the_frontier(tmp_path: Path) -> None:
    started, method = a_vsd(tmp_path)
    x, y = a_batch(started)
    expected = torch.dot(torch.tensor(exit_weights(2.0, 5, 0.3)), losses(method, x, y)[:5])
    step = method.loss(x, y)
    assert float(step.loss.detach()) == pytest.approx(float(expected.detach()), rel=1e-6)
    assert step.forward_flops == method.flops(exits=5, heads=5)
    assert trained(method, step.loss) == (5, [1, 2, 3, 4, 5])


# --- the commitment ---------------------------------------------------------------------------


def committed(scratch: Path) -> tuple[Run, ValidationSteered]:
    started, method = a_vsd(scratch)
    for epoch in range(1, 7):
        assert not method.committed
        evaluate(method, epoch, valley(4))
    return started, method


def test_after_three_quarters_one_exit_alone_is_trained(tmp_path: Path) -> None:
    started, method = committed(tmp_path)
    assert method.committed
    assert (method.frontier(), method.param_depth()) == (4, 4)
    x, y = a_batch(started)
    step = method.loss(x, y)
    assert torch.equal(step.loss, losses(method, x, y)[3])
    assert step.forward_flops == method.flops(exits=4, heads=1)
    assert trained(method, step.loss) == (4, [4])
    trace: Any = method.trace()
    assert (trace["committed"], trace["c"], trace["frontier"]) == (True, 4, 4)
    assert trace["weights"] == {"1": 0, "2": 0, "3": 0, "4": 1}


def test_a_committed_depth_is_kept_whatever_the_curve(tmp_path: Path) -> None:
    _, method = committed(tmp_path)
    for epoch in (7, 8):
        assert list(method.scored(final=False)) == [4]
        evaluate(method, epoch, [1.0])
    assert method.param_depth() == 4


def test_the_final_curve_has_all_exits(tmp_path: Path) -> None:
    _, method = committed(tmp_path)
    assert list(method.scored(final=True)) == list(range(1, 13))


def test_it_commits_to_the_target_not_to_c(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path, commit=0.5)
    for epoch in (1, 2, 3):
        evaluate(method, epoch, valley(9))
    evaluate(method, 4, valley(3))
    assert method.committed
    assert (method.param_depth(), method.frontier()) == (3, 3)


def test_with_the_whole_schedule_it_never_commits(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path, commit=1.0)
    for epoch in range(1, 9):
        evaluate(method, epoch, valley(3))
        assert not method.committed
    assert method.param_depth() == 3


def test_a_commitment_survives_a_checkpoint(tmp_path: Path) -> None:
    started, method = committed(tmp_path)
    _, other = a_vsd(tmp_path)
    other.load_state_dict(method.state_dict())
    assert other.committed
    assert (other.param_depth(), other.frontier()) == (4, 4)
    x, y = a_batch(started)
    assert torch.equal(other.loss(x, y).loss, method.loss(x, y).loss)
    assert other.trace() == method.trace()


def test_where_it_stood_between_two_candidates_survives_a_checkpoint(tmp_path: Path) -> None:
    _, method = a_vsd(tmp_path)
    evaluate(method, 1, valley(5))
    evaluate(method, 2, valley(2))
    _, other = a_vsd(tmp_path)
    other.load_state_dict(method.state_dict())
    assert (other.c, other.param_depth(), other.committed) == (method.c, 2, False)
    assert torch.equal(other.weights, method.weights)


@pytest.mark.parametrize("step", [4, 9, 10])  # three steps make an epoch, the third commits
def test_a_resumed_run_is_the_whole_one_before_and_after_the_commitment(
    step: int, tmp_path: Path
) -> None:
    job = make_job((1, 2, 3, 4, 5, 6), method={"learned": "vsd"})
    whole, curve = run(job, tmp_path)
    assert [m.trace["committed"] for m in curve] == [False, False, False, True]
    _, first = run(job, tmp_path, stop=stop_at(step))
    resumed, second = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert numbers(resumed) == numbers(whole)
    assert [numbers(m) for m in first + second] == [numbers(m) for m in curve]
