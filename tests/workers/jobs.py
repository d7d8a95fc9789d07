"""Small jobs for the tests of training, and what of their numbers must be equal bit for bit."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Experiment
from fathom_spaces.preflight import trial_flops
from fathom_workers.train import train

UDN = {"learned": "udn"}
LAYER_SELECT = {"learned": "layer_select"}


def make_job(depths: tuple[int, ...] = (2,), **changes: Any) -> Job:
    """A job that takes some ten milliseconds."""
    values: dict[str, Any] = {
        "task": {"dataset": "iris"},
        "family": "mlp",
        "width": 4,
        "depths": depths,
        "epochs": 4,
        "batch_size": 32,
        "optimizer": "adam",
        "lr": 3e-3,
        "weight_decay": 0.0,
        "schedule": "cosine",
        "warmup": 0.05,
        "seed": 0,
    }
    return Job.model_validate(values | changes)


class Recorder:
    """Takes measurements; answers `command` from epoch `at` on."""

    def __init__(self, command: Command = Command.CONTINUE, at: int = 1):
        self.command, self.at = command, at
        self.measurements: list[Measurement] = []

    def __call__(self, measurement: Measurement) -> Command:
        self.measurements.append(measurement)
        return self.command if measurement.step >= self.at else Command.CONTINUE


def run(job: Job, scratch: Path, **settings: Any) -> tuple[Result, list[Measurement]]:
    recorder = Recorder()
    return train(job, recorder, scratch=scratch, **settings), recorder.measurements


def stop_at(step: int) -> Callable[[], bool]:
    """A `stop` that is true from its call number `step` on, counted from 0."""
    calls = iter(range(10**9))
    return lambda: next(calls) >= step


def numbers(message: Result | Measurement) -> Any:
    """Everything the seed decides; times and memory are not."""
    free = Costs(flops=message.costs.flops, samples=message.costs.samples)
    return message.model_copy(update={"costs": free}).model_dump()


def bound(job: Job) -> int:
    """What preflight says that such a run takes at most."""
    method = job.method or {"searched": "grid"}
    experiment = Experiment.model_validate(
        {
            "name": "bound",
            "task": job.task,
            "model": {
                "family": job.family,
                "depth": {"choices": job.depths},
                "width": job.width,
                "options": job.options,
            },
            "training": {
                "epochs": job.epochs,
                "steps_per_epoch": job.steps_per_epoch,
                "batch_size": job.batch_size,
            },
            "methods": [method],
        }
    )
    return trial_flops(experiment, experiment.methods[0], {"depth": job.depths[-1]})
