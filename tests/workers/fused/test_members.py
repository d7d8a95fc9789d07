"""Members of a stack come and go, each by itself."""

import itertools
from pathlib import Path
from typing import Any

import pytest
import torch

from fathom_client.wire_work import Command
from fathom_spaces.experiment import Outcome
from fathom_workers.fused import group, train_fused
from fathom_workers.fused.group import Group, Member, Stack
from fathom_workers.fused.steppers import AtOnce
from fathom_workers.train import CHECKPOINT
from tests.workers.jobs import UDN, make_job, stop_at
from tests.workers.jobs import run as run_alone

from .trials import FakeTrial, assert_as_alone, assert_equal, fused, members, trials_of

each_method = pytest.mark.parametrize(
    "changes", [{"depths": (2,)}, {"depths": (1, 2, 3), "method": UDN}], ids=["plain", "udn"]
)


def test_members_with_several_batch_sizes(tmp_path: Path) -> None:
    jobs = members((2,), 2) + members((2,), 2, batch_size=16) + members((3,), 1, batch_size=50)
    for trial in fused(jobs, tmp_path):
        assert_as_alone(trial, tmp_path)


def test_trials_of_several_kinds_are_not_mixed(tmp_path: Path) -> None:
    jobs = members((2,), 2) + members((2,), 1, width=5) + members((1, 2), 1, method=UDN)
    alone = members((1, 2), 1, method={"learned": "dun"}, fuse=False)
    for trial in fused(jobs + alone + alone, tmp_path):
        assert_as_alone(trial, tmp_path)


def test_no_more_members_than_allowed_are_in_a_stack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    step = Stack.step

    def counted(stack: Stack, *rest: Any) -> Any:
        sizes.append(len(stack.runs))
        return step(stack, *rest)

    monkeypatch.setattr(Stack, "step", counted)
    for trial in fused(members((2,), 3), tmp_path, most=2):
        assert_as_alone(trial, tmp_path)
    assert set(sizes) == {1, 2}


def test_a_pruned_member_leaves_and_the_others_go_on(tmp_path: Path) -> None:
    trials = trials_of(members((2,)), tmp_path)
    trials[1].orders = {2: Command.PRUNE}
    train_fused(trials)
    assert trials[1].result is not None
    assert trials[1].result.outcome is Outcome.PRUNED
    assert [m.step for m in trials[1].measurements] == [1, 2]
    for trial in (trials[0], trials[2]):
        assert_as_alone(trial, tmp_path)


def test_a_member_diverges_alone(tmp_path: Path) -> None:
    # One that diverges makes numbers that are not finite, which must reach nobody else.
    wild = make_job((3,), lr=1e30, optimizer="sgd")
    jobs = [wild, *members((2,), 2, optimizer="sgd")]
    trials = fused(jobs, tmp_path)
    assert trials[0].result is not None
    assert trials[0].result.outcome is Outcome.DIVERGED
    assert "lower it" in trials[0].result.message
    assert trials[0].result.at_depth == 3
    for trial in trials[1:]:
        assert_as_alone(trial, tmp_path)


@each_method
@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
@pytest.mark.parametrize("step", [2, 3, 7])  # four steps make an epoch
def test_a_member_that_is_stopped_goes_on_alone_or_fused(
    changes: Any, optimizer: str, step: int, tmp_path: Path
) -> None:
    jobs = members(**changes, optimizer=optimizer)
    trials = trials_of(jobs, tmp_path)
    trials[1].stops = stop_at(step)
    train_fused(trials)
    stopped = trials[1].result
    assert stopped is not None
    assert stopped.outcome is Outcome.PREEMPTED
    assert_as_alone(trials[0], tmp_path)

    result, curve = run_alone(jobs[1], tmp_path)
    resume = trials[1].scratch / CHECKPOINT
    alone, later = run_alone(jobs[1], tmp_path, resume=resume)
    whole = FakeTrial(jobs[1], tmp_path / "whole")
    whole.measurements, whole.result = trials[1].measurements + later, alone
    assert_equal(whole, result, curve)

    again = FakeTrial(jobs[1], tmp_path / "again", resume)
    other = FakeTrial(jobs[2], tmp_path / "other")
    train_fused([again, other])
    again.measurements = trials[1].measurements + again.measurements
    assert_equal(again, result, curve)
    assert_as_alone(other, tmp_path)


def test_checkpoints_in_passing_resume_as_well(tmp_path: Path) -> None:
    jobs = members((2,), checkpoint_seconds=1e-9)
    trials = fused(jobs, tmp_path)
    # The last one was written before the last step.
    resumed = [
        FakeTrial(trial.job, tmp_path / f"resumed-{i}", trial.scratch / CHECKPOINT)
        for i, trial in enumerate(trials)
    ]
    train_fused(resumed)
    for before, after in zip(trials, resumed, strict=True):
        after.measurements = before.measurements[:-1] + after.measurements
        assert_as_alone(after, tmp_path)


def test_trials_join_between_epochs(tmp_path: Path) -> None:
    first, *later = trials_of(members((2,)), tmp_path)
    waiting = [[], later]
    train_fused([first], more=lambda: waiting.pop(0) if waiting else [])
    for trial in (first, *later):
        assert_as_alone(trial, tmp_path)


def test_members_for_which_there_is_no_memory_are_handed_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Stack.step

    def too_many(stack: Stack, *rest: Any) -> Any:
        if len(stack.runs) > 1:
            raise torch.OutOfMemoryError("no memory left")
        return step(stack, *rest)

    monkeypatch.setattr(Stack, "step", too_many)
    trials = trials_of(members((2,)), tmp_path)
    told: list[int] = []
    train_fused(trials, tell=told.append)
    assert told == [1]
    for trial in trials:
        assert trial.result is not None
        assert trial.result.outcome is Outcome.PREEMPTED
    resumed = FakeTrial(trials[0].job, tmp_path / "resumed", trials[0].scratch / CHECKPOINT)
    train_fused([resumed])
    assert_as_alone(resumed, tmp_path)


def test_what_a_step_without_memory_left_half_done_is_in_no_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step, taken = AtOnce.step, itertools.count()

    def half(stepper: AtOnce, *rest: Any) -> None:
        step(stepper, *rest)
        if next(taken) == 5:
            raise torch.OutOfMemoryError("no memory left")

    monkeypatch.setattr(group, "stepper", AtOnce)
    monkeypatch.setattr(AtOnce, "step", half)
    trials = trials_of(members((2,), checkpoint_seconds=1e-9), tmp_path)
    train_fused(trials)
    for trial in trials:
        assert_goes_on_as_alone(trial, tmp_path)


def test_what_was_measured_when_memory_ran_out_goes_on_with_the_next_epoch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_group: Group, _member: Member, _command: Command) -> None:
        raise torch.OutOfMemoryError("no memory left")

    trials = trials_of(members((2,)), tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Group, "_go_on", never)
        train_fused(trials)
    for trial in trials:
        assert len(trial.measurements) == 1
        assert_goes_on_as_alone(trial, tmp_path)


def test_one_member_without_memory_has_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(stack: Stack, *rest: Any) -> Any:
        raise torch.OutOfMemoryError("no memory left")

    monkeypatch.setattr(Stack, "step", never)
    (trial,) = fused(members((2,), 1), tmp_path)
    assert trial.result is not None
    assert trial.result.outcome is Outcome.OUT_OF_MEMORY
    assert trial.result.at_depth == 2


def test_training_leaves_the_global_generator_alone(tmp_path: Path) -> None:
    before = torch.get_rng_state()
    fused(members((1, 2), method={"learned": "random_prefix"}), tmp_path)
    assert torch.equal(torch.get_rng_state(), before)


def test_a_checkpoint_that_cannot_be_used_is_left(tmp_path: Path) -> None:
    torn = tmp_path / "torn.safetensors"
    torn.write_bytes(b"not a checkpoint")
    trial = FakeTrial(members((2,), 1)[0], tmp_path / "torn", torn)
    train_fused([trial])
    assert "starting over" in trial.notes[0]
    assert_as_alone(trial, tmp_path)


def test_a_trial_that_cannot_be_built_is_refused_alone(tmp_path: Path) -> None:
    good = FakeTrial(members((2,), 1)[0], tmp_path / "good")
    wrong = FakeTrial(good.job.model_copy(update={"depths": (1, 2)}), tmp_path / "wrong")
    train_fused([wrong, good])
    assert wrong.result is not None
    assert wrong.result.outcome is Outcome.REFUSED
    assert "one depth" in wrong.result.message
    assert_as_alone(good, tmp_path)


def assert_goes_on_as_alone(trial: FakeTrial, folder: Path) -> None:
    """Its checkpoint and its curve so far make the whole that a run alone gives."""
    resumed = FakeTrial(trial.job, trial.scratch / "again", trial.scratch / CHECKPOINT)
    train_fused([resumed])
    resumed.measurements = trial.measurements + resumed.measurements
    assert_as_alone(resumed, folder)
