"""Workers as jobs of Slurm, through submitit, whose local jobs are processes of this machine."""

import json
import logging
import os
import signal
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import submitit
from pydantic import TypeAdapter
from submitit.core.utils import FailedJobError, FailedSubmissionError, UncompletedJobError
from submitit.helpers import DelayedSubmission

from fathom_spaces.errors import FathomError
from fathom_workers.logs import note
from fathom_workers.whole import write_whole

from .keeper import Ended
from .member import Member, Running, work

SLURM, LOCAL = "slurm", "local"
# Slurm warns so long before it ends a job at its time limit.
WARNING_SECONDS = 90
MOST_TIMEOUTS = 1000  # a worker is as good after its tenth time limit as before
END_PAUSE_SECONDS = 0.5
SOUND = ("COMPLETED", "FINISHED")  # as Slurm, and submitit of local jobs, calls them
MOST_WORDS = 600  # of what a job said that has failed
NOTES = TypeAdapter(dict[int, str])  # ids of jobs by slot


class Job:
    """What a job runs: the worker loop in a thread, so that signals find this one free."""

    def __init__(self, member: Member):
        self._member = member

    def __call__(self) -> str | None:
        """Train until told to stop, or idle for long; says why it could not."""
        self._running = Running(self._member)
        failures: list[str | None] = []
        self._thread = threading.Thread(target=lambda: failures.append(work(self._running)))
        # submitit ignores it, but Slurm sends nothing else before it kills a cancelled job.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._running.stop())
        self._thread.start()
        self._thread.join()
        return failures[0] if failures else "the worker ended by an exception, see the job's output"

    def checkpoint(self) -> DelayedSubmission:
        """Preempted, or at the time limit: hand the trial back, then wait in the queue again."""
        self._running.stop()
        self._thread.join(self._member.end_seconds)
        return DelayedSubmission(Job(self._member))


@dataclass(frozen=True)
class Request:
    """What each job asks of Slurm.

    Attributes:
        folder: of jobs' programs and outputs, on a disk that all machines share.
        minutes: time limit; the job is queued again when it is over.
        gpus: for each worker.
        memory_gb: None leaves it to Slurm's own default.
        partition: None, too, leaves it to Slurm.
        more: further options of sbatch, by their long names.
    """

    folder: Path
    minutes: int = 240
    cpus: int = 1
    gpus: int = 0
    memory_gb: float | None = None
    partition: str | None = None
    more: dict[str, str] = field(default_factory=dict)


class SlurmEngine:
    """Jobs on `cluster`, which is `slurm`, or `local` to try out what they do.

    Which job has which slot is noted in the jobs' folder, by the name of the fleet: a keeper that
    comes after one that was killed goes on with its jobs. Jobs of `local` are not found again.

    Raises:
        FathomError: there is no Slurm here, or the notes cannot be read.
    """

    def __init__(self, request: Request, member: Member, cluster: str = SLURM):
        self._cluster = cluster
        self._end_seconds = member.end_seconds
        try:
            self._executor = submitit.AutoExecutor(
                request.folder, cluster=cluster, **{f"{cluster}_max_num_timeout": MOST_TIMEOUTS}
            )
        except RuntimeError as error:
            raise FathomError(
                f"Slurm's commands are not here ({error}). Run this on a machine that submits "
                "jobs, or try it with --cluster local."
            ) from error
        self._executor.update_parameters(**_parameters(request))
        self._notes = request.folder / f"{member.name}.jobs.json"
        self._jobs = _noted(self._notes, request.folder) if cluster == SLURM else {}

    def running(self) -> Iterable[int]:
        """Slots of the jobs that an earlier keeper of the fleet has left."""
        return tuple(self._jobs)

    def start(self, slot: int, member: Member) -> None:
        """Submit a job.

        Raises:
            FathomError: Slurm refuses it.
        """
        try:
            self._jobs[slot] = self._executor.submit(Job(member))
        except (FailedJobError, FailedSubmissionError) as error:
            raise FathomError(f"Slurm refuses the job of {member.name}: {error}") from error
        self._note()

    def ended(self) -> Iterable[Ended]:
        """The jobs that have ended, and will not be queued again."""
        over = [slot for slot, job in self._jobs.items() if job.done()]
        ended = [Ended(slot, _failure(self._jobs.pop(slot))) for slot in over]
        if ended:
            self._note()
        return ended

    def stop(self) -> None:
        """Cancel all jobs; those that run hand their trials back."""
        for job in self._jobs.values():
            self._cancel(job)
        deadline = time.monotonic() + self._end_seconds
        while time.monotonic() < deadline and not self._all_done():
            time.sleep(END_PAUSE_SECONDS)
        self._jobs.clear()
        self._note()

    def leave(self) -> None:
        """Leave jobs of Slurm's, and the notes of them, to whoever keeps the fleet now."""
        if self._cluster != SLURM:
            self.stop()

    def _note(self) -> None:
        """Write down which jobs there are."""
        if self._cluster != SLURM:
            return
        found = {slot: job.job_id for slot, job in self._jobs.items()}
        try:
            self._notes.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._notes, json.dumps(found).encode())
        except OSError as error:
            text = f"a keeper that comes after this one will not find its jobs: {error}"
            note(logging.WARNING, "slurm.notes", text)

    def _all_done(self) -> bool:
        return all(job.done(force_check=True) for job in self._jobs.values())

    def _cancel(self, job: submitit.Job[Any]) -> None:
        if self._cluster == SLURM:
            job.cancel(check=False)
        elif not job.done():
            # submitit would kill it after a second. The id of a local job is a process's.
            os.kill(int(job.job_id), signal.SIGTERM)


def _parameters(request: Request) -> dict[str, Any]:
    optional = {"mem_gb": request.memory_gb, "slurm_partition": request.partition}
    return {
        "name": "fathom-worker",
        "timeout_min": request.minutes,
        "nodes": 1,
        "tasks_per_node": 1,
        "cpus_per_task": request.cpus,
        "gpus_per_node": request.gpus,
        "slurm_signal_delay_s": WARNING_SECONDS,
        "slurm_additional_parameters": {"requeue": True, **request.more},
        **{name: value for name, value in optional.items() if value is not None},
    }


def _failure(job: submitit.Job[str | None]) -> str | None:
    # submitit waits long for the result of one that was ended, too: it may only be late to be seen.
    if job.state not in SOUND and not job.paths.result_pickle.exists():
        said = (job.stderr() or "").strip()[-MOST_WORDS:]
        return f"job {job.job_id} ended, it is {job.state}. {said}".strip()
    try:
        return job.result()
    except (UncompletedJobError, FailedJobError) as error:
        return f"job {job.job_id} ended: {error}"


def _noted(notes: Path, folder: Path) -> dict[int, submitit.Job[str | None]]:
    try:
        found = NOTES.validate_json(notes.read_bytes())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise FathomError(
            f"{notes} does not say which jobs the fleet has: {error}\nRemove it; jobs that run "
            "end when they are idle."
        ) from error
    return {slot: submitit.SlurmJob(folder, job_id) for slot, job_id in found.items()}
