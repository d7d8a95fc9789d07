"""Trials for the tests of fused training, and what a run alone gives in their place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_workers.fused import train_fused
from tests.workers.jobs import make_job
from tests.workers.jobs import run as run_alone


class FakeTrial:
    """A trial that keeps what it is told; `orders` says what to do after so many epochs."""

    def __init__(self, job: Job, scratch: Path, resume: Path | None = None):
        self.job, self.scratch, self.resume = job, scratch, resume
        self.measurements: list[Measurement] = []
        self.orders: dict[int, Command] = {}
        self.stops: Callable[[], bool] = lambda: False
        self.result: Result | None = None
        self.notes: list[str] = []
        scratch.mkdir(exist_ok=True)

    def send(self, measurement: Measurement) -> None:
        assert self.result is None
        self.measurements.append(measurement)

    def command(self) -> Command:
        return self.orders.get(len(self.measurements), Command.CONTINUE)

    def stop(self) -> bool:
        return self.stops()

    def signals(self) -> int:
        return 0

    def progress(self, depth: int) -> None:
        assert depth in self.job.depths

    def note(self, message: str) -> None:
        self.notes.append(message)

    def end(self, result: Result) -> None:
        assert self.result is None, "it has ended already"
        self.result = result


def members(depths: Sequence[int], count: int = 3, **changes: Any) -> list[Job]:
    """Jobs of one stack that differ in seed, learning rate and weight decay."""
    rates = [(3e-3, 0.0), (6e-3, 1e-2), (1e-3, 0.1)]
    return [
        make_job(tuple(depths), seed=seed, lr=lr, weight_decay=decay, **changes)
        for seed, (lr, decay) in zip(range(count), rates, strict=False)
    ]


def trials_of(jobs: Sequence[Job], folder: Path) -> list[FakeTrial]:
    return [FakeTrial(job, folder / f"fused-{i}") for i, job in enumerate(jobs)]


def fused(jobs: Sequence[Job], folder: Path, **settings: Any) -> list[FakeTrial]:
    found = trials_of(jobs, folder)
    train_fused(found, **settings)
    return found


def assert_as_alone(trial: FakeTrial, folder: Path) -> None:
    """Everything is what a run alone gives, but for rounding."""
    scratch = folder / "alone"
    scratch.mkdir(exist_ok=True)
    result, curve = run_alone(trial.job, scratch)
    assert_equal(trial, result, curve)


def assert_equal(trial: FakeTrial, result: Result, curve: Sequence[Measurement]) -> None:
    """A trial's result and curve are these, but for rounding."""
    assert trial.result is not None
    assert [m.step for m in trial.measurements] == [m.step for m in curve]
    for mine, other in zip(trial.measurements, curve, strict=True):
        assert mine.train_loss == pytest.approx(other.train_loss, rel=1e-4)
        assert mine.validation == pytest.approx(other.validation, abs=1e-4)
        assert mine.costs.flops == other.costs.flops
        assert mine.costs.samples == other.costs.samples
    assert trial.result.outcome is result.outcome, trial.result.message
    assert trial.result.depth == result.depth
    assert trial.result.readouts == result.readouts
    assert trial.result.costs.flops == result.costs.flops
    assert trial.result.test == pytest.approx(result.test, abs=1e-4)
    if result.exits is not None:
        assert trial.result.exits is not None
        assert trial.result.exits.losses == pytest.approx(result.exits.losses, abs=1e-4)
