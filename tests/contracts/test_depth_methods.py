"""What every depth method, ordinary training included, has to keep, on every family."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from fathom_client.wire_work import Job
from fathom_spaces.experiment import Outcome
from fathom_spaces.families import FAMILIES
from fathom_spaces.methods import LEARNED, Readout
from fathom_workers.assembly import assemble
from fathom_workers.depth import METHODS, PLAIN
from fathom_workers.export import load_model
from fathom_workers.tasks import describe, load, per_sample
from fathom_workers.train import CHECKPOINT, MODEL
from tests.workers.jobs import bound, numbers, run, stop_at

TASK = {"dataset": "wine"}
EPOCHS, STEPS, BATCH, WIDTH = 4, 3, 16, 6

# One small net of every family, and of every way it can be set up that changes its blocks.
IMAGES = {"dataset": "digits", "split": {"validation": 0.05, "test": 0.05}}
BITS = {"dataset": "parity", "options": {"length": 5, "rows": 60}}
COPY = {"dataset": "copy", "options": {"length": 2, "symbols": 2, "rows": 60}}
NETS: dict[str, dict[str, Any]] = {
    "mlp": {"family": "mlp", "task": TASK},
    "residual mlp": {"family": "mlp", "task": TASK, "options": {"residual": True}},
    "cnn": {"family": "cnn", "task": IMAGES, "options": {"pool_every": 2}},
    "resnet": {"family": "resnet", "task": IMAGES},
    "densely gated images": {"family": "densely_gated", "task": IMAGES},
    "densely gated features": {"family": "densely_gated", "task": TASK},
    "lstm": {"family": "lstm", "task": BITS},
    "lstm's dense stack": {"family": "lstm", "task": BITS, "options": {"stack": "dense"}},
    "lstm of tokens": {"family": "lstm", "task": COPY},
    "transformer": {"family": "transformer", "task": BITS, "options": {"heads": 2}},
    "transformer of tokens": {"family": "transformer", "task": COPY, "options": {"heads": 2}},
}
# Methods that need blocks with one input each.
CHAIN_ONLY = {name for name, kind in LEARNED.items() if kind.model_construct().chain_only}


def make_job(name: str, depths: tuple[int, ...], **changes: Any) -> Job:
    learned = name != PLAIN
    values = {
        "task": TASK,
        "family": "mlp",
        "width": WIDTH,
        "depths": depths if learned else depths[-1:],
        "epochs": EPOCHS,
        "steps_per_epoch": STEPS,
        "batch_size": BATCH,
        "optimizer": "adam",
        "lr": 1e-2,
        "weight_decay": 0.0,
        "schedule": "cosine",
        "warmup": 0.05,
        "seed": 3,
        "method": {"learned": name} if learned else None,
    }
    return Job.model_validate(values | changes)


def exported_metrics(job: Job, scratch: Path) -> tuple[float, float]:
    """Validation and test metric of the exported file."""
    model, data = load_model(scratch / MODEL), load(job.task)
    found = []
    for part in (data.validation, data.test):
        with torch.no_grad():
            scores = per_sample(job.task.metric, model(part.x), part.y)
        found.append(scores.double().mean().item())
    return found[0], found[1]


@pytest.mark.parametrize("net", NETS)
@pytest.mark.parametrize("name", METHODS)
def test_on_every_family(name: str, net: str, tmp_path: Path) -> None:
    """It ends, resumes bit for bit, costs what it may, and exports what it measured."""
    depths = (0, 1, 2, 4)
    if name in CHAIN_ONLY and not FAMILIES[NETS[net]["family"]].chain:
        with pytest.raises(ValueError, match="one input"):
            bound(make_job(name, depths, **NETS[net]))
        return
    job = make_job(name, depths, **NETS[net])
    result, curve = run(job, tmp_path)
    assert result.outcome is Outcome.FINISHED, result.message
    assert result.depth in job.depths
    assert exported_metrics(job, tmp_path) == pytest.approx((result.validation, result.test))
    assert 0 < result.costs.flops <= bound(job)

    stopped, first = run(job, tmp_path, stop=stop_at(2 * STEPS + 1))
    if stopped.outcome is Outcome.FINISHED:  # it ended by its own rule before that
        assert numbers(stopped) == numbers(result)
        return
    assert stopped.outcome is Outcome.PREEMPTED
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert numbers(resumed) == numbers(result)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]


@pytest.mark.parametrize("name", METHODS)
class TestDepthMethod:
    @pytest.mark.parametrize("depths", [(1, 2, 3, 4, 5, 6), (3, 4, 5), (0, 4, 8), (0,), (4,)])
    def test_the_depth_is_a_candidate_and_so_is_every_readout(
        self, name: str, depths: tuple[int, ...], tmp_path: Path
    ) -> None:
        job = make_job(name, depths)
        result, curve = run(job, tmp_path)
        assert result.outcome is Outcome.FINISHED
        assert result.depth in job.depths
        assert [m.step for m in curve] == list(range(1, len(curve) + 1))
        if name == PLAIN:
            return
        assert set(result.readouts) == {readout.value for readout in Readout}
        assert result.exits is not None
        assert set(result.exits.depths) <= set(depths)
        assert set(result.readouts.values()) <= set(result.exits.depths)
        at = result.exits.depths.index(result.depth)
        assert result.test == result.exits.test[at]
        assert result.validation == -result.exits.losses[at]  # accuracy: more is better
        assert result.exits.paired_se[result.exits.losses.index(min(result.exits.losses))] == 0

    @pytest.mark.parametrize("readout", Readout)
    def test_the_readout_that_was_asked_for_decides(
        self, name: str, readout: Readout, tmp_path: Path
    ) -> None:
        job = make_job(name, (1, 2, 3, 4, 5))
        if job.method is None:
            return
        job = job.model_copy(update={"method": job.method.model_copy(update={"readout": readout})})
        result, _ = run(job, tmp_path)
        assert result.depth == result.readouts[readout.value]

    @pytest.mark.parametrize("depths", [(1, 2, 3, 4), (2, 5), (0,)])
    def test_the_exported_plain_model_has_the_depth_and_the_metrics_of_the_result(
        self, name: str, depths: tuple[int, ...], tmp_path: Path
    ) -> None:
        job = make_job(name, depths)
        result, _ = run(job, tmp_path)
        assert len(load_model(tmp_path / MODEL).blocks) == result.depth
        assert exported_metrics(job, tmp_path) == pytest.approx(
            (result.validation, result.test), abs=1e-12
        )

    def test_the_same_seed_gives_the_same_bits_and_another_does_not(
        self, name: str, tmp_path: Path
    ) -> None:
        job = make_job(name, (1, 2, 3, 4))
        torch.manual_seed(1)
        one, curve = run(job, tmp_path)
        torch.manual_seed(2)  # whatever was drawn before does not matter
        same, same_curve = run(job, tmp_path)
        assert numbers(one) == numbers(same)
        assert [numbers(m) for m in curve] == [numbers(m) for m in same_curve]
        _, other_curve = run(job.model_copy(update={"seed": 4}), tmp_path)
        assert other_curve[0].train_loss != curve[0].train_loss

    @pytest.mark.parametrize("steps", [2, 5, 6, 11])
    def test_an_interrupted_run_goes_on_bit_for_bit(
        self, name: str, steps: int, tmp_path: Path
    ) -> None:
        job = make_job(name, (1, 2, 3, 4))
        whole, curve = run(job, tmp_path)
        stopped, first = run(job, tmp_path, stop=stop_at(steps))
        if stopped.outcome is Outcome.FINISHED:  # it ended by its own rule before that
            assert numbers(stopped) == numbers(whole)
            return
        assert stopped.outcome is Outcome.PREEMPTED
        resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
        assert numbers(resumed) == numbers(whole)
        assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]

    def test_gradient_reaches_the_stem_and_nothing_beyond_the_frontier(self, name: str) -> None:
        job = make_job(name, (1, 2, 3, 4, 5, 6))
        rows = load(job.task).train
        method = assemble(job, EPOCHS * STEPS, len(rows))
        torch.manual_seed(0)
        method.loss(rows.x, rows.y).loss.backward()  # type: ignore[no-untyped-call]
        assert any(p.grad is not None and p.grad.any() for p in method.stem.parameters())
        deepest = method.depths[method.frontier() - 1]
        beyond = [p for block in method.blocks[deepest:] for p in block.parameters()]
        assert all(p.grad is None or not p.grad.any() for p in beyond)

    @pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd"])
    def test_it_trains_with_every_optimiser(
        self, name: str, optimizer: str, tmp_path: Path
    ) -> None:
        job = make_job(name, (1, 2, 3), optimizer=optimizer, weight_decay=0.01)
        result, _ = run(job, tmp_path)
        assert result.outcome is Outcome.FINISHED

    def test_a_loss_that_is_no_number_is_divergence_at_a_depth(
        self, name: str, tmp_path: Path
    ) -> None:
        job = make_job(name, (1, 2, 3), lr=1e30, epochs=8)
        result, _ = run(job, tmp_path)
        assert result.outcome is Outcome.DIVERGED
        assert result.at_depth in (1, 2, 3)
        assert "learning rate" in result.message

    def test_with_one_candidate_it_is_ordinary_training_bit_for_bit(
        self, name: str, tmp_path: Path
    ) -> None:
        if name in ("gated_connections", PLAIN):
            return  # connections are an architecture of their own at any depth
        own = {"stage_epochs": EPOCHS} if name == "greedy_layerwise" else {}
        learned, curve = run(make_job(name, (2,), method={"learned": name, **own}), tmp_path)
        weights = load_model(tmp_path / MODEL).state_dict()
        plain, plain_curve = run(make_job(PLAIN, (2,)), tmp_path)
        for key, value in load_model(tmp_path / MODEL).state_dict().items():
            assert torch.equal(weights[key], value), key
        # Not the training loss: a method may add a constant, such as a prior's.
        assert [m.validation for m in curve] == [m.validation for m in plain_curve]
        assert (learned.test, learned.depth) == (plain.test, plain.depth)

    def test_the_loss_falls_and_traces_are_finite_json(self, name: str, tmp_path: Path) -> None:
        _, curve = run(make_job(name, (1, 2, 3, 4), epochs=12), tmp_path)
        first, last = curve[0].train_loss, min(m.train_loss for m in curve[1:])
        assert last < first
        for measurement in curve:
            assert math.isfinite(measurement.validation)
            json.dumps(measurement.trace, allow_nan=False)
            if name != PLAIN:
                assert {"frontier", "exits"} <= set(measurement.trace)

    def test_regression_works_as_well(self, name: str, tmp_path: Path) -> None:
        job = make_job(name, (1, 2, 3), task={"dataset": "diabetes"}, epochs=2)
        result, _ = run(job, tmp_path)
        assert result.outcome is Outcome.FINISHED
        assert result.validation is not None
        assert 0 < result.validation < 10


@pytest.mark.parametrize("name", METHODS)
def test_one_class_is_learned_by_every_depth(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = np.random.default_rng(0)
    np.savez(tmp_path / "one.npz", x=numbers.normal(size=(40, 3)), y=np.zeros(40, dtype=int))
    monkeypatch.setenv("FATHOM_DATA_DIR", str(tmp_path))
    options = {"kind": "classification"}
    shape = describe("npz:one.npz", options)
    assert shape.outputs == 1
    task = {"dataset": "npz:one.npz", "options": options, "shape": shape}
    result, _ = run(make_job(name, (0, 1, 2), task=task), tmp_path)
    assert result.outcome is Outcome.FINISHED, result.message
    assert (result.validation, result.test) == (1.0, 1.0)


def test_methods_are_those_of_the_vocabulary() -> None:
    assert set(METHODS) == {PLAIN, *LEARNED}


def test_every_family_is_among_the_nets() -> None:
    assert {net["family"] for net in NETS.values()} == set(FAMILIES)
