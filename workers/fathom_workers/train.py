"""Train one trial: the seam between the worker's runtime and torch."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import torch

from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome

from . import checkpoints
from .crew.crew import ALONE, Crew
from .run import CHECKPOINT, MODEL, Diverged, Run

# What a run is given of its parent: report, stop, signals, progress.
Parent: TypeAlias = tuple[
    Callable[[Measurement], Command],
    Callable[[], bool],
    Callable[[], int],
    Callable[[int], None],
]

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
    progress: Callable[[int], None] = lambda _depth: None,
    crew: Crew = ALONE,
) -> Result:
    """Run a trial to its end, or to where it has to stop.

    A job for several processes is trained by others, which this one launches and speaks for.

    Args:
        job: what to train.
        report: takes the measurement of each epoch, answers what to do next.
        device: where to train, such as "cpu" or "cuda:0".
        scratch: folder for `checkpoint.safetensors`, and `model.safetensors` when finished.
        resume: a checkpoint of the same job to go on from.
        stop: asked before every step; when true, a checkpoint is written and the outcome is
            preempted.
        signals: asked after every epoch: how often this trial was told to grow, so far.
        progress: told the deepest depth that runs, before every step and while exits are evaluated.
        crew: those who train it together, where this process is one of them.

    Returns:
        The result, its token left empty. Divergence and lack of memory are results as well.

    Raises:
        InvalidSpec: the checkpoint is torn or belongs to another job.
    """
    if job.processes > crew.size:
        from .crew.launch import Crew as Launched

        launched = Launched(job, report, stop, signals, progress)
        return launched.train(device, scratch, resume)
    # A run seeds torch's global generator before every step; whoever calls us gets it back.
    devices = [device] if device.startswith("cuda") else []
    with torch.random.fork_rng(devices):
        return _train(job, device, scratch, resume, (report, stop, signals, progress), crew)


def _train(
    job: Job, device: str, scratch: Path, resume: Path | None, parent: Parent, crew: Crew
) -> Result:
    run = None
    try:
        start = None if resume is None else checkpoints.read(resume, job)
        run = Run(job, device, scratch, start, crew)
        return run.to_the_end(*parent)
    except (Diverged, ValueError, MemoryError, RuntimeError) as error:
        result = outcome_of(error, job, run)
        if result is None:
            raise
        return result


def outcome_of(error: Exception, job: Job, run: Run | None) -> Result | None:
    """The result that an error of the training means; none where it is one of the code."""
    if isinstance(error, Diverged):
        assert run is not None  # only a run in progress can diverge
        return run.diverged(error)
    if isinstance(error, ValueError):
        if run is None or ONE_ROW not in str(error):
            return None
        return run.result(Outcome.ERROR, message=_lone_row(job, run), at_depth=run.reached)
    if not is_out_of_memory(error):
        return None
    depth, costs = (run.reached, run.meter.costs()) if run else (job.depths[-1], Costs())
    message = str(error)[:LONGEST_MESSAGE]
    outcome = Outcome.OUT_OF_MEMORY
    return Result(token="", outcome=outcome, costs=costs, at_depth=depth, message=message)


def _lone_row(job: Job, run: Run) -> str:
    """What to do where a batch has one row and the network cannot be trained on it."""
    what = f"{job.family} at depth {run.reached} has batch normalisation, which cannot be trained "
    if job.batch_size == 1:
        return f"{what}on batches of one row (training.batch_size is 1). Take 2 or more."
    return f"{what}on one row (the training part has no more). Take more rows."


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a device, or the host, has no memory left."""
    # The CPU allocator has no error type of its own, only this message.
    known = isinstance(error, torch.OutOfMemoryError | MemoryError)
    return known or any(said in str(error) for said in ("can't allocate memory", "std::bad_alloc"))


__all__ = ["CHECKPOINT", "MODEL", "train"]
