import itertools
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_spaces.families import FAMILIES
from fathom_spaces.preflight import TRAIN_FACTOR, training_flops
from fathom_spaces.training import Training
from fathom_workers.depth.plain import Plain
from fathom_workers.train import CHECKPOINT, MODEL, train

from .jobs import LAYER_SELECT, UDN, Recorder, make_job, numbers, run, stop_at

RANGE = (1, 2, 3, 4, 5)
JOBS = {
    "plain": make_job((3,)),
    "udn": make_job(RANGE, method=UDN),
    "layer_select": make_job(RANGE, method=LAYER_SELECT),
}
each_method = pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)


# --- one seed, one result ---------------------------------------------------------------------


@each_method
def test_the_same_seed_gives_the_same_bits(job: Any, tmp_path: Path) -> None:
    torch.manual_seed(1)
    result, curve = run(job, tmp_path)
    model = (tmp_path / MODEL).read_bytes()
    torch.manual_seed(2)  # the global generator has no say
    again, curve_again = run(job, tmp_path)
    assert numbers(result) == numbers(again)
    assert [numbers(m) for m in curve] == [numbers(m) for m in curve_again]
    assert (tmp_path / MODEL).read_bytes() == model

    other, _ = run(job.model_copy(update={"seed": 1}), tmp_path)
    assert (tmp_path / MODEL).read_bytes() != model
    assert other.outcome is Outcome.FINISHED


@each_method
def test_training_leaves_the_global_generator_alone(job: Any, tmp_path: Path) -> None:
    before = torch.get_rng_state()
    run(job, tmp_path)
    assert torch.equal(torch.get_rng_state(), before)


@each_method
@pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd"])
@pytest.mark.parametrize("step", [1, 5, 6])  # three steps make an epoch
def test_a_resumed_run_gives_the_same_bits(
    job: Any, optimizer: str, step: int, tmp_path: Path
) -> None:
    job = job.model_copy(update={"optimizer": optimizer, "weight_decay": 0.01})
    whole, curve = run(job, tmp_path)
    model = (tmp_path / MODEL).read_bytes()

    stopped, first = run(job, tmp_path, stop=stop_at(step))
    assert stopped.outcome is Outcome.PREEMPTED
    assert stopped.costs.samples <= whole.costs.samples
    resumed, second = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [numbers(m) for m in first + second] == [numbers(m) for m in curve]
    assert numbers(resumed) == numbers(whole)
    assert (tmp_path / MODEL).read_bytes() == model


def test_a_run_may_be_interrupted_before_every_step(tmp_path: Path) -> None:
    job = JOBS["udn"]
    whole, curve = run(job, tmp_path)
    pieces: list[Measurement] = []
    result, measured = run(job, tmp_path, stop=stop_at(1))
    while result.outcome is Outcome.PREEMPTED:
        pieces += measured
        result, measured = run(job, tmp_path, stop=stop_at(1), resume=tmp_path / CHECKPOINT)
    assert numbers(result) == numbers(whole)
    assert [numbers(m) for m in pieces + measured] == [numbers(m) for m in curve]


def test_what_was_done_twice_is_counted_once(tmp_path: Path) -> None:
    """A killed run goes on from its last timed checkpoint, and so repeats a part."""
    job = make_job((2,), checkpoint_seconds=1e-9)
    whole, _ = run(job, tmp_path)
    killed = Recorder(Command.CANCEL, at=3)
    train(job, killed, scratch=tmp_path)  # the checkpoint is that of the third epoch's last step
    resumed, measured = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [m.step for m in measured] == [3, 4]
    assert numbers(measured[0]) == numbers(killed.measurements[2])
    assert (resumed.costs.flops, resumed.costs.samples) == (whole.costs.flops, whole.costs.samples)
    assert resumed.costs.wall_seconds > killed.measurements[1].costs.wall_seconds


# --- what is reported -------------------------------------------------------------------------


@each_method
def test_every_epoch_is_measured_with_growing_costs(job: Any, tmp_path: Path) -> None:
    result, curve = run(job, tmp_path)
    assert [m.step for m in curve] == [1, 2, 3, 4]
    for before, after in itertools.pairwise(curve):
        assert after.costs.flops > before.costs.flops
        assert after.costs.samples == before.costs.samples + 90
        assert after.costs.wall_seconds >= before.costs.wall_seconds
    assert result.costs.flops > curve[-1].costs.flops
    assert result.costs.samples == 4 * 90
    assert result.costs.peak_memory_bytes > 0
    assert result.token == ""


def test_a_longer_run_learns(tmp_path: Path) -> None:
    job = make_job((2,), epochs=30, width=16, lr=1e-2)
    result, curve = run(job, tmp_path)
    assert curve[-1].train_loss < curve[0].train_loss / 3
    assert result.validation is not None
    assert result.test is not None
    assert min(result.validation, result.test) > 0.85


def test_regression_is_measured_in_its_own_metric(tmp_path: Path) -> None:
    task = {"dataset": "diabetes", "metric": "mae"}
    result, curve = run(make_job((1,), task=task, epochs=10), tmp_path)
    assert result.validation == curve[-1].validation
    assert 0 < curve[-1].validation < curve[0].validation


def test_ordinary_training_has_no_readouts(tmp_path: Path) -> None:
    result, curve = run(JOBS["plain"], tmp_path)
    assert (result.depth, result.readouts, result.exits) == (3, {}, None)
    assert [m.trace for m in curve] == [{}] * 4


def test_a_udn_runs_the_exits_up_to_its_frontier(tmp_path: Path) -> None:
    _, curve = run(JOBS["udn"], tmp_path)
    trace: Any = curve[-1].trace
    assert trace["nu"] > 0
    ran = [d for d in RANGE if d <= trace["frontier"]]
    assert list(trace["exits"]) == list(trace["weights"]) == [str(d) for d in ran]
    assert sum(trace["weights"].values()) == pytest.approx(1, abs=1e-5)


def test_a_selector_shows_k_and_the_weights_of_all_layers(tmp_path: Path) -> None:
    _, curve = run(JOBS["layer_select"], tmp_path)
    trace: Any = curve[-1].trace
    assert 1 <= trace["k"] <= 5
    expected = [max(0.0, 1 - (d - trace["k"]) ** 2) for d in RANGE]
    assert list(trace["weights"].values()) == pytest.approx(expected, abs=1e-4)


def test_a_selector_that_starts_on_a_whole_layer_can_move(tmp_path: Path) -> None:
    method = LAYER_SELECT | {"initial_depth": 3, "lr_multiplier": 100}
    _, curve = run(make_job(RANGE, method=method), tmp_path)
    assert curve[0].trace["k"] != curve[-1].trace["k"]


@pytest.mark.parametrize(
    ("method", "initial"),
    [
        (UDN | {"initial_rate": 2.0}, 6.0),  # the third of the candidates
        (LAYER_SELECT | {"initial_depth": 5.0, "selector_width": 0.5}, 5.0),
    ],
)
def test_every_trace_says_where_the_depth_started(
    method: dict[str, Any], initial: float, tmp_path: Path
) -> None:
    _, curve = run(make_job((2, 4, 6, 8), method=method), tmp_path)
    assert [m.trace["initial"] for m in curve] == [pytest.approx(initial)] * 4


# --- how a run ends ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "outcome"),
    [(Command.PRUNE, Outcome.PRUNED), (Command.CANCEL, Outcome.CANCELLED)],
)
@each_method
def test_a_command_stops_the_run(
    job: Any, command: Command, outcome: Outcome, tmp_path: Path
) -> None:
    recorder = Recorder(command, at=2)
    result = train(job, recorder, scratch=tmp_path)
    assert result.outcome is outcome
    assert len(recorder.measurements) == 2
    assert result.validation == recorder.measurements[-1].validation
    assert not (tmp_path / MODEL).exists()


@each_method
@pytest.mark.parametrize("optimizer", ["adam", "sgd"])
def test_a_run_that_diverges_says_at_which_depth(job: Any, optimizer: str, tmp_path: Path) -> None:
    job = job.model_copy(update={"lr": 1e30, "optimizer": optimizer, "epochs": 3})
    result, _ = run(job, tmp_path)
    assert result.outcome is Outcome.DIVERGED
    assert result.at_depth in job.depths
    assert "learning rate" in result.message


@each_method
def test_the_last_step_may_be_the_one_that_diverges(job: Any, tmp_path: Path) -> None:
    one_step = {"epochs": 1, "batch_size": 90, "warmup": 0.0, "optimizer": "sgd", "lr": 1e38}
    result, _ = run(job.model_copy(update=one_step), tmp_path)
    assert result.outcome is Outcome.DIVERGED


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        MemoryError("none left"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"),
    ],
)
def test_no_memory_left_is_an_outcome(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def raising(*_: Any) -> None:
        raise error

    monkeypatch.setattr(Plain, "loss", raising)
    result, _ = run(make_job((4,)), tmp_path)
    assert (result.outcome, result.at_depth) == (Outcome.OUT_OF_MEMORY, 4)
    assert str(error) in result.message


def test_no_memory_for_the_model_itself_is_an_outcome(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def raising(*_: Any) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(torch.nn.Module, "to", raising)
    result, _ = run(make_job((4,)), tmp_path)
    assert (result.outcome, result.at_depth) == (Outcome.OUT_OF_MEMORY, 4)


def test_other_errors_are_the_callers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def raising(*_: Any) -> None:
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(Plain, "loss", raising)
    with pytest.raises(RuntimeError, match="shapes"):
        run(make_job(), tmp_path)


def test_ordinary_training_at_several_depths_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidSpec, match="takes one depth"):
        run(make_job((1, 2)), tmp_path)


# --- FLOPs ------------------------------------------------------------------------------------


def test_ordinary_training_costs_what_preflight_says(tmp_path: Path) -> None:
    job = make_job((3,), batch_size=25)  # the last batch is smaller
    training = Training(epochs=4, batch_size=25)
    stack = FAMILIES["mlp"].stack(Blueprint("mlp", job.width, 3, job.task.sample))
    result, _ = run(job, tmp_path)
    assert result.costs.flops == training_flops(stack, 3, training, job.task.split_rows())
    assert result.costs.parameters == stack.parameters(3)


@each_method
def test_flops_are_those_that_torch_counts(job: Any, tmp_path: Path) -> None:
    with FlopCounterMode(display=False) as counter:
        result, _ = run(job, tmp_path)
    # Torch spares the gradient of the data; by convention the backward pass counts twice.
    stem = sum(
        x.flops for x in FAMILIES["mlp"].stack(Blueprint("mlp", job.width, 1, job.task.sample)).stem
    )
    spared = (TRAIN_FACTOR - 2) * stem * result.costs.samples
    assert counter.get_total_flops() == result.costs.flops - spared
