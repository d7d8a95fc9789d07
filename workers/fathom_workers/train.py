"""Train one trial: the seam between the worker's runtime and torch."""

from collections.abc import Callable
from pathlib import Path

import torch

from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome

from . import checkpoints
from .run import CHECKPOINT, MODEL, Diverged, Run

LONGEST_MESSAGE = 2000
ONE_ROW = "Expected more than 1 value per channel"  # torch's batch normalisation says so


def train(
    job: Job,
    report: Callable[[Measurement], Command],
    *,
    device: str = "cpu",
    scratch: Path,
    resume: Path | None = None,
    stop: Callable[[], bool] = lambda: False,
    signals: Callable[[], int] = lambda: 0,
) -> Result:
    """Run a trial to its end, or to where it has to stop.

    Args:
        job: what to train.
        report: takes the measurement of each epoch, answers what to do next.
        device: where to train, such as "cpu" or "cuda:0".
        scratch: folder for `checkpoint.safetensors`, and `model.safetensors` when finished.
        resume: a checkpoint of the same job to go on from.
        stop: asked before every step; when true, a checkpoint is written and the outcome is
            preempted.
        signals: asked after every epoch: how often this trial was told to grow, so far.

    Returns:
        The result, its token left empty. Divergence and lack of memory are results as well.

    Raises:
        InvalidSpec: the checkpoint is torn or belongs to another job.
    """
    # A run seeds torch's global generator before every step; whoever calls us gets it back.
    devices = [device] if device.startswith("cuda") else []
    with torch.random.fork_rng(devices):
        return _train(job, report, device, scratch, resume, stop, signals)


def _train(
    job: Job,
    report: Callable[[Measurement], Command],
    device: str,
    scratch: Path,
    resume: Path | None,
    stop: Callable[[], bool],
    signals: Callable[[], int],
) -> Result:
    run = None
    try:
        run = Run(job, device, scratch, None if resume is None else checkpoints.read(resume, job))
        return run.to_the_end(report, stop, signals)
    except Diverged as error:
        assert run is not None  # only a run in progress can diverge
        return run.result(Outcome.DIVERGED, message=str(error), at_depth=run.reached)
    except ValueError as error:
        if run is None or ONE_ROW not in str(error):
            raise
        message = _lone_row(job, run)
        return run.result(Outcome.ERROR, message=message, at_depth=run.reached)
    except (MemoryError, RuntimeError) as error:
        if not _is_out_of_memory(error):
            raise
        depth, costs = (run.reached, run.meter.costs()) if run else (job.depths[-1], Costs())
        outcome = Outcome.OUT_OF_MEMORY
        return Result(
            token="",
            outcome=outcome,
            costs=costs,
            at_depth=depth,
            message=str(error)[:LONGEST_MESSAGE],
        )


def _lone_row(job: Job, run: Run) -> str:
    """What to do where a batch has one row and the network cannot be trained on it."""
    what = f"{job.family} at depth {run.reached} has batch normalisation, which cannot be trained "
    if job.batch_size == 1:
        return f"{what}on batches of one row (training.batch_size is 1). Take 2 or more."
    return f"{what}on one row (the training part has no more). Take more rows."


def _is_out_of_memory(error: BaseException) -> bool:
    # The CPU allocator has no error type of its own, only this message.
    known = isinstance(error, torch.OutOfMemoryError | MemoryError)
    return known or "can't allocate memory" in str(error)


__all__ = ["CHECKPOINT", "MODEL", "train"]
