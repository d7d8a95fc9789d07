"""The process of one member of a crew; torch's elastic agent starts it, and says which it is."""

import argparse
import faulthandler
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import distributed

from fathom_client.wire import Measurement, as_json
from fathom_client.wire_work import Command, Job
from fathom_spaces.experiment import Outcome
from fathom_workers import child, devices
from fathom_workers.train import train

from .crew import Parted, Together, from_first, leave
from .talk import Member

# What all members come to together; anything else happened to one, and the others wait for it.
COMMON = frozenset(
    {Outcome.FINISHED, Outcome.PRUNED, Outcome.PREEMPTED, Outcome.CANCELLED, Outcome.DIVERGED}
)
COMMANDS = tuple(Command)
FAILED, PARTED = 1, 75


class Watched(child.Run):
    """The trial as a member sees it: the first one speaks with the launcher, for all."""

    def __init__(self, member: Member, leads: bool, job: Job, scratch: Path, resume: Path | None):
        super().__init__(0, job, scratch, resume, self._pass_on)
        self._member, self._leads = member, leads

    def report(self, measurement: Measurement) -> Command:
        """Deliver a measurement; the answer reaches all members together."""
        said = 0
        if self._leads:
            answer = self._member.ask("measurement", measurement=as_json(measurement))
            said = COMMANDS.index(Command(answer["command"]))
        return COMMANDS[from_first(said)]

    def stop(self) -> bool:
        """Whether the launcher has told this member to stop; the crew makes it known to all."""
        return self._member.stopping

    def signals(self) -> int:
        """How often somebody has told this trial to grow, so far."""
        return from_first(self._member.ask("signals")["signals"] if self._leads else 0)

    def _pass_on(self, event: str, **fields: object) -> None:
        if self._leads:
            self._member.send(event, **{k: v for k, v in fields.items() if k != "run"})


def main() -> None:
    """Train the job with the others, and say how it ended."""
    # The training process above hears of signals, and tells.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    faulthandler.enable()
    faulthandler.register(child.DUMP_SIGNAL, all_threads=True)
    given = _arguments()
    rank = int(os.environ["RANK"])
    member = Member(given.socket, rank)
    job = Job.model_validate_json(given.job.read_text())
    device = _prepare(given.device, given.threads)
    distributed.init_process_group("cpu:gloo,cuda:nccl" if device != "cpu" else "gloo")
    run = Watched(member, rank == 0, job, given.scratch, given.resume)
    try:
        result = child.train(partial(train, crew=Together()), run, device)
        if result.outcome not in COMMON:
            member.send("failed", result=as_json(result))
            _end(FAILED)
        if rank == 0:
            member.send("result", result=as_json(result))
        leave()
    except Parted:
        _end(PARTED)


def _end(code: int) -> None:
    """End in the middle of an exchange with the others."""
    sys.stderr.flush()
    os._exit(code)


def _prepare(kind: str, threads: int) -> str:
    devices.prepare(threads)
    if kind == "cpu":
        return "cpu"
    device = f"cuda:{os.environ['LOCAL_RANK']}"
    torch.cuda.set_device(device)
    return device


def _arguments() -> Any:
    parser = argparse.ArgumentParser(prog="fathom_workers.crew.rank")
    for name in ("--socket", "--job", "--scratch", "--resume"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
