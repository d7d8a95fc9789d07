"""Launching a crew: torch's elastic agent starts its members, and ends all when one has died."""

import logging
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import torch
from torch.distributed.elastic.multiprocessing.errors import ChildFailedError, ProcessFailure
from torch.distributed.launcher.api import LaunchConfig, elastic_launch

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome
from fathom_workers import checkpoints, host

from .rank import PARTED
from .talk import Launcher, Message

# It warns that processes may be left over; ours end with the socket.
AGENTS_LOG = "torch.distributed.elastic.multiprocessing.api"
POLL_SECONDS = 0.05
AGENT_SECONDS = 0.1


class Crew:
    """One trial, trained by several processes that this one speaks for.

    Attributes:
        failed: what the first of them said that could not go on.
    """

    def __init__(
        self,
        job: Job,
        report: Callable[[Measurement], Command],
        stop: Callable[[], bool],
        signals: Callable[[], int],
        progress: Callable[[int], None],
    ):
        self._job, self._report, self._stop = job, report, stop
        self._signals, self._progress = signals, progress
        self._depth: int | None = None
        self._told = False
        self._result: Result | None = None
        self.failed: Result | None = None
        self._oom_kills = host.oom_kills()

    def train(self, device: str, scratch: Path, resume: Path | None) -> Result:
        """Train the job on as many devices as it asks for, from the first of this process's on.

        Raises:
            InvalidSpec: the checkpoint is torn or belongs to another job.
        """
        if resume is not None:
            checkpoints.read(resume, self._job)  # here, where starting over is possible
        with tempfile.TemporaryDirectory(prefix="fathom-crew-") as name:
            folder = Path(name)
            (folder / "job.json").write_text(self._job.model_dump_json())
            launcher = Launcher(folder / "talk")
            with ThreadPoolExecutor(1, "agent") as thread:
                agent = thread.submit(self._launch, folder, device, scratch, resume)
                try:
                    while not agent.done():
                        self._listen(launcher, POLL_SECONDS)
                    self._listen(launcher, 0)
                finally:
                    launcher.close()  # should something have been raised, the members end with it
        return self._result or self.failed or self._death(agent.exception())

    def _launch(self, folder: Path, device: str, scratch: Path, resume: Path | None) -> None:
        command = ["-P", "-m", "fathom_workers.crew.rank"]
        command += ["--socket", str(folder / "talk"), "--job", str(folder / "job.json")]
        command += ["--scratch", str(scratch), "--threads", str(torch.get_num_threads())]
        command += ["--device", device.partition(":")[0]]
        command += ["--resume", str(resume)] if resume else []
        config = LaunchConfig(
            min_nodes=1,
            max_nodes=1,
            nproc_per_node=self._job.processes,
            run_id=uuid4().hex,
            rdzv_backend="c10d",
            rdzv_endpoint="localhost:0",
            local_addr="localhost",
            max_restarts=0,  # the server gives a trial its next attempt, perhaps elsewhere
            monitor_interval=AGENT_SECONDS,
        )
        logging.getLogger(AGENTS_LOG).setLevel(logging.ERROR)
        elastic_launch(config, sys.executable)(*command)

    # --- what members say ---------------------------------------------------------------------

    def _listen(self, launcher: Launcher, seconds: float) -> None:
        for message in launcher.poll(seconds):
            for answer in self.take(message):
                launcher.tell(0, **answer)
        if self._stop() and not self._told:
            self._told = True
            launcher.tell(0, do="stop")

    def take(self, message: Message) -> list[Message]:
        """Do what a member's message asks for; what the first member is to be told."""
        event = message["event"]
        if event == "measurement":
            command = self._report(Measurement.model_validate(message["measurement"]))
            return [{"do": "answer", "command": command.value}]
        if event == "signals":
            return [{"do": "signals", "signals": self._signals()}]
        if event == "progress":
            self._depth = message["depth"]
            self._progress(message["depth"])
        elif event == "result":
            self._result = Result.model_validate(message["result"])
        elif event == "failed" and self.failed is None:
            self.failed = _of_member(Result.model_validate(message["result"]), message, self._job)
        return []

    def _death(self, lost: BaseException | None) -> Result:
        """What it means that the crew has ended without a word."""
        outcome, text = Outcome.ERROR, f"The processes that trained together told no result: {lost}"
        if isinstance(lost, ChildFailedError):
            rank, failure = _first(lost)
            text = (
                f"Process {rank} of the {self._job.processes} that trained together "
                f"{_how(failure)}, and the others were ended."
            )
            if host.oom_kills() > self._oom_kills:
                outcome, text = Outcome.OUT_OF_MEMORY, f"The host has no memory left. {text}"
        return Result(token="", outcome=outcome, message=text, at_depth=self._depth)


def _first(lost: ChildFailedError) -> tuple[int, ProcessFailure]:
    """The failure that came first: not of a member that only lost the others."""
    own = [found for found in lost.failures.items() if found[1].exitcode != PARTED]
    return own[0] if own else lost.get_first_failure()


def _how(failure: ProcessFailure) -> str:
    if failure.exitcode < 0:
        return f"was killed by {failure.signal_name()}"
    return f"exited with code {failure.exitcode}"


def _of_member(result: Result, message: dict[str, Any], job: Job) -> Result:
    where = f"Process {message['rank']} of the {job.processes} that trained together: "
    return result.model_copy(update={"message": f"{where}{result.message}"})
