"""What every depth method, ordinary training included, has to keep."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from fathom_client.wire import Command, Costs, Job, Measurement, Result
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LEARNED, Readout
from fathom_spaces.preflight import trial_flops
from fathom_workers.depth import METHODS, PLAIN
from fathom_workers.export import load_model
from fathom_workers.tasks import load, per_sample
from fathom_workers.train import CHECKPOINT, MODEL, train

TASK = {"dataset": "wine"}
EPOCHS, BATCH, WIDTH = 5, 32, 6


def never() -> bool:
    return False


def free_of_time(message: Result | Measurement) -> Any:
    counted = Costs(flops=message.costs.flops, samples=message.costs.samples)
    return message.model_copy(update={"costs": counted}).model_dump()


@pytest.mark.parametrize("name", METHODS)
class TestDepthMethod:
    def job(self, name: str, depths: tuple[int, ...], **changes: Any) -> Job:
        learned = name != PLAIN
        values = {
            "task": TASK,
            "family": "mlp",
            "width": WIDTH,
            "depths": depths if learned else depths[-1:],
            "epochs": EPOCHS,
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

    def run(
        self,
        job: Job,
        scratch: Path,
        resume: Path | None = None,
        stop: Callable[[], bool] = never,
    ) -> tuple[Result, list[Measurement]]:
        curve: list[Measurement] = []

        def report(measurement: Measurement) -> Command:
            curve.append(measurement)
            return Command.CONTINUE

        return train(job, report, scratch=scratch, resume=resume, stop=stop), curve

    @pytest.mark.parametrize("depths", [(1, 2, 3, 4, 5, 6), (3, 4, 5), (2, 4, 8), (1,), (4,)])
    def test_the_depth_is_a_candidate_and_so_is_every_readout(
        self, name: str, depths: tuple[int, ...], tmp_path: Path
    ) -> None:
        job = self.job(name, depths)
        result, curve = self.run(job, tmp_path)
        assert result.outcome is Outcome.FINISHED
        assert result.depth in job.depths
        assert [m.step for m in curve] == list(range(1, EPOCHS + 1))
        if name == PLAIN:
            return
        assert set(result.readouts) == {readout.value for readout in Readout}
        assert set(result.readouts.values()) <= set(depths)
        assert result.exits is not None
        assert result.exits.depths == depths
        at = depths.index(result.depth)
        assert result.test == result.exits.test[at]
        assert result.validation == -result.exits.losses[at]  # accuracy: more is better
        assert result.exits.paired_se[result.exits.losses.index(min(result.exits.losses))] == 0

    @pytest.mark.parametrize("readout", Readout)
    def test_the_readout_that_was_asked_for_decides(
        self, name: str, readout: Readout, tmp_path: Path
    ) -> None:
        job = self.job(name, (1, 2, 3, 4, 5))
        if job.method is None:
            return
        job = job.model_copy(update={"method": job.method.model_copy(update={"readout": readout})})
        result, _ = self.run(job, tmp_path)
        assert result.depth == result.readouts[readout.value]

    @pytest.mark.parametrize("depths", [(1, 2, 3, 4), (2, 5)])
    def test_the_exported_plain_model_has_the_results_metrics(
        self, name: str, depths: tuple[int, ...], tmp_path: Path
    ) -> None:
        job = self.job(name, depths)
        result, _ = self.run(job, tmp_path)
        model, data = load_model(tmp_path / MODEL), load(job.task)
        assert len(model.blocks) == result.depth
        for part, value in ((data.validation, result.validation), (data.test, result.test)):
            with torch.no_grad():
                scores = per_sample(job.task.metric, model(part.x), part.y)
            assert scores.double().mean().item() == pytest.approx(value, abs=1e-12)

    def test_the_same_seed_gives_the_same_bits_and_another_does_not(
        self, name: str, tmp_path: Path
    ) -> None:
        job = self.job(name, (1, 2, 3, 4))
        (one, curve), (same, same_curve) = self.run(job, tmp_path), self.run(job, tmp_path)
        assert free_of_time(one) == free_of_time(same)
        assert [free_of_time(m) for m in curve] == [free_of_time(m) for m in same_curve]
        _, other_curve = self.run(job.model_copy(update={"seed": 4}), tmp_path)
        assert other_curve[0].train_loss != curve[0].train_loss

    @pytest.mark.parametrize("steps", [2, 8, 14])
    def test_an_interrupted_run_goes_on_bit_for_bit(
        self, name: str, steps: int, tmp_path: Path
    ) -> None:
        job = self.job(name, (1, 2, 3, 4))
        whole, curve = self.run(job, tmp_path)
        calls = iter(range(10**6))
        stopped, first = self.run(job, tmp_path, stop=lambda: next(calls) >= steps)
        assert stopped.outcome is Outcome.PREEMPTED
        resumed, rest = self.run(job, tmp_path, resume=tmp_path / CHECKPOINT)
        assert free_of_time(resumed) == free_of_time(whole)
        assert [free_of_time(m) for m in first + rest] == [free_of_time(m) for m in curve]

    def test_it_costs_no_more_than_preflight_allows(self, name: str, tmp_path: Path) -> None:
        depths = (1, 2, 3, 4, 5)
        method = {"learned": name} if name != PLAIN else {"searched": "grid"}
        experiment = Experiment.model_validate(
            {
                "name": "bound",
                "task": TASK,
                "model": {"depth": {"low": 1, "high": 5}, "width": WIDTH},
                "training": {"epochs": EPOCHS, "batch_size": BATCH},
                "methods": [method],
            }
        )
        bound = trial_flops(experiment, experiment.methods[0], {"depth": 5})
        result, _ = self.run(self.job(name, depths), tmp_path)
        assert 0 < result.costs.flops <= bound

    def test_the_loss_falls_and_traces_are_finite_json(self, name: str, tmp_path: Path) -> None:
        _, curve = self.run(self.job(name, (1, 2, 3, 4), epochs=12), tmp_path)
        assert curve[-1].train_loss < curve[0].train_loss
        for measurement in curve:
            assert math.isfinite(measurement.validation)
            json.dumps(measurement.trace, allow_nan=False)

    def test_regression_works_as_well(self, name: str, tmp_path: Path) -> None:
        job = self.job(name, (1, 2, 3), task={"dataset": "diabetes"}, epochs=2)
        result, _ = self.run(job, tmp_path)
        assert result.outcome is Outcome.FINISHED
        assert result.validation is not None
        assert 0 < result.validation < 10


def test_methods_are_those_of_the_vocabulary() -> None:
    assert set(METHODS) == {PLAIN, *LEARNED}
