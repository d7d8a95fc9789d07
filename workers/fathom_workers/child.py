"""The training process: warm, one trial at a time or several fused, told what to do over a pipe.

Lines of JSON both ways, never a pickle. From the parent (`do`): run, go, answer, suggested, stop.
To the parent (`event`): ready, room, progress, measurement, suggest, attributes, note, result. Each
names its run, so that a word on one trial cannot reach another. The end of the parent's pipe means
that the parent is gone: then this process ends.
"""

import argparse
import faulthandler
import importlib
import json
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

from fathom_client.wire import Measurement, as_json
from fathom_client.wire_work import Command, Job, ObjectiveJob, Result
from fathom_spaces.domains import Domain, Scalar
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome

from . import host, objective

TRAINER = "fathom_workers.train:train"
PARENT_GONE, NO_SUCH_DEVICE = 70, 2
DUMP_SIGNAL = signal.SIGUSR2
MOST_MESSAGE = 10_000
# A pruner is worth a short wait; a server that is away is not: training goes on without it.
LONGEST_WAIT_SECONDS = 20.0
STARTING_OVER = "starting over, because the checkpoint cannot be used"
# So often the parent hears that training goes on.
PROGRESS_SECONDS = 1.0

Trainer = Callable[..., Result]
Send = Callable[..., None]


class Run:
    """One trial as the training process sees it.

    `report`, `stop`, `signals` and `progress` are what `train` is given; an objective asks by
    `suggest`, and notes `attributes`.

    Attributes:
        depth: where a training stands; None of an objective.
        fuse: as in `Child.start`.
        ended: whether its result was sent.
    """

    def __init__(
        self,
        number: int,
        job: Job | ObjectiveJob,
        scratch: Path,
        resume: Path | None,
        send: Send,
        fuse: int | None = None,
    ):
        self.number, self.job, self.scratch, self.resume = number, job, scratch, resume
        self.fuse = fuse
        self.ended = False
        # All blocks are built before any of them runs.
        self.depth = job.depths[-1] if isinstance(job, Job) else None
        self._send = send
        self._told_at = float("-inf")
        self._reported = 0
        self._answered = self._signals = 0
        self._command = Command.CONTINUE
        self._stopping = False
        self._changed = threading.Condition()
        self._asking = threading.Lock()
        self._suggested: dict[str, Any] | None = None

    def report(self, measurement: Measurement) -> Command:
        """Send a measurement; where a pruner watches, wait for the server's word on it."""
        self.send(measurement)
        return self.command()

    def send(self, measurement: Measurement) -> None:
        """Send a measurement."""
        self._send("measurement", run=self.number, measurement=as_json(measurement))
        self._reported += 1

    def command(self) -> Command:
        """The server's word on what was sent; where a pruner watches, wait for it."""
        if self.job.prunable:
            with self._changed:
                self._changed.wait_for(self._may_go_on, LONGEST_WAIT_SECONDS)
        return self._command

    def progress(self, depth: int) -> None:
        """Training goes on, and `depth` is the deepest that runs; said about once a second."""
        now = time.monotonic()
        if depth != self.depth or now - self._told_at >= PROGRESS_SECONDS:
            self.depth, self._told_at = depth, now
            self._send("progress", run=self.number, depth=depth)

    def stop(self) -> bool:
        """Whether training is to end after this step."""
        return self._stopping or self._command is Command.CANCEL

    def signals(self) -> int:
        """How often somebody has told this trial to grow, so far."""
        return self._signals

    def suggest(self, name: str, domain: Domain) -> Scalar:
        """Ask the server for a parameter, however long that takes; raises ValueError if refused.

        Raises:
            Stopped: the trial is to end.
        """
        with self._asking:  # one question at a time, though an objective has threads of its own
            self._suggested = None
            self._send("suggest", run=self.number, name=name, domain=as_json(domain))
            with self._changed:
                self._changed.wait_for(lambda: self._suggested is not None or self.stop())
            answer = self._suggested
        if answer is None:
            raise objective.Stopped
        if "refused" in answer:
            raise ValueError(answer["refused"])
        value: Scalar = answer["value"]
        return value

    def attributes(self, noted: dict[str, Any]) -> None:
        """Have the server keep attributes of the trial."""
        self._send("attributes", run=self.number, attributes=noted)

    def note(self, message: str) -> None:
        """Have the parent log something."""
        self._send("note", run=self.number, message=message)

    def end(self, result: Result) -> None:
        """Send the result: the end of the trial."""
        self.ended = True
        self._send("result", run=self.number, result=as_json(result))

    def take(self, message: dict[str, Any]) -> None:
        """What the parent says; called by the reading thread."""
        with self._changed:
            if message["do"] == "stop":
                self._stopping = True
            elif message["do"] == "suggested":
                self._suggested = message
            else:
                self._command = Command(message["command"])
                self._answered, self._signals = message["answered"], message["signals"]
            self._changed.notify_all()

    def _may_go_on(self) -> bool:
        heard = self._answered >= self._reported or self._command is not Command.CONTINUE
        return heard or self._stopping


class Link:
    """The child's end of the pipes; a thread reads, so that a stop is heard while training."""

    def __init__(self, incoming: BinaryIO, outgoing: BinaryIO):
        self._incoming, self._outgoing = incoming, outgoing
        self._known: dict[int, Run] = {}
        self.runs: SimpleQueue[Run] = SimpleQueue()
        self.go = threading.Event()
        threading.Thread(target=self._read, name="parent", daemon=True).start()

    def send(self, event: str, **fields: object) -> None:
        """Write one line to the parent."""
        try:
            self._outgoing.write(json.dumps({"event": event, **fields}).encode() + b"\n")
            self._outgoing.flush()
        except BrokenPipeError:
            os._exit(PARENT_GONE)

    def waiting(self) -> list[Run]:
        """The runs that wait to begin, taken from the queue."""
        found = []
        while not self.runs.empty():
            found.append(self.runs.get())
        return found

    def _read(self) -> None:
        for line in self._incoming:
            self._take(json.loads(line))
        # Nobody is left to tell: end at once, in the middle of a step.
        os._exit(PARENT_GONE)

    def _take(self, message: dict[str, Any]) -> None:
        if message["do"] == "run":
            run = self._new(message)
            self._known = {n: known for n, known in self._known.items() if not known.ended}
            self._known[run.number] = run
            self.runs.put(run)
        elif message["do"] == "go":
            self.go.set()
        elif message["run"] in self._known:
            self._known[message["run"]].take(message)

    def _new(self, message: dict[str, Any]) -> Run:
        resume = Path(message["resume"]) if message["resume"] else None
        kind = ObjectiveJob if "objective" in message["job"] else Job
        job = kind.model_validate(message["job"])
        scratch = Path(message["scratch"])
        return Run(message["run"], job, scratch, resume, self.send, message["fuse"])


class Ending:
    """Makes a result of what the code within raises: a user's model may raise anything."""

    def __init__(self, run: Run):
        self._run = run
        self.result: Result | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: object, error: BaseException | None, _traceback: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        outcome, text = _meaning(error)
        self.result = Result(token="", outcome=outcome, message=text, at_depth=self._run.depth)
        return True


def _meaning(error: Exception) -> tuple[Outcome, str]:
    if isinstance(error, MemoryError):
        return Outcome.OUT_OF_MEMORY, f"The host has no memory left: {error}"
    if isinstance(error, InvalidSpec):
        return Outcome.REFUSED, error.detail[:MOST_MESSAGE]
    return Outcome.ERROR, "".join(traceback.format_exception(error))[-MOST_MESSAGE:]


def train(trainer: Trainer, run: Run, device: str) -> Result:
    """Train; whatever it raises is the trial's outcome."""
    with Ending(run) as ending:
        if isinstance(run.job, ObjectiveJob):
            ending.result = objective.run(run.job, run, run.scratch, run.resume)
        else:
            ending.result = _from_checkpoint_or_start(trainer, run, device)
    assert ending.result is not None, "it has ended one way or the other"
    return ending.result


def _from_checkpoint_or_start(trainer: Trainer, run: Run, device: str) -> Result:
    where = {
        "device": device,
        "scratch": run.scratch,
        "stop": run.stop,
        "signals": run.signals,
        "progress": run.progress,
    }
    try:
        return trainer(run.job, run.report, resume=run.resume, **where)
    except InvalidSpec as error:
        if run.resume is None or not of_checkpoint(error):
            raise
        run.note(f"{STARTING_OVER}: {error.detail}")
        return trainer(run.job, run.report, resume=None, **where)


def serve(link: Link, run: Run, trainer: Trainer, device: str) -> None:
    """Train a run to its end, and those that join it.

    An error of the code in a stack ends this process, and with it all that are in it: their next
    attempts run alone, which tells whose error it is.
    """
    if run.fuse is None or not _fuse(link, run, device):
        run.end(train(trainer, run, device))


def _fuse(link: Link, run: Run, device: str) -> bool:
    from . import fused  # torch, which the trainer has brought

    def tell(most: int) -> None:
        link.go.clear()
        link.send("room", run=run.number, most=most)

    def wait() -> None:
        link.go.wait(LONGEST_WAIT_SECONDS)

    # Runs of objectives have no fuse key, so that none of them comes here.
    first = cast("fused.Trial", run)
    waiting = cast("Callable[[], list[fused.Trial]]", link.waiting)
    return fused.serve(first, run.fuse or 0, device, waiting, tell, wait)


def of_checkpoint(error: InvalidSpec) -> bool:
    """Whether it is the checkpoint that is refused, without which the trial can begin."""
    return any(found.path == "resume" for found in error.errors)


def load(name: str) -> Trainer:
    """The function behind `module:function`."""
    module, _, function = name.partition(":")
    trainer: Trainer = getattr(importlib.import_module(module), function)
    return trainer


def main() -> None:
    """Serve trials until the parent closes its pipe."""
    # A terminal's Ctrl-C and a batch system's SIGTERM are for the parent, which tells us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    faulthandler.enable()
    # Written by the signal's handler itself, so also where a thread keeps Python from running.
    faulthandler.register(DUMP_SIGNAL, all_threads=True)
    arguments = _arguments()
    if arguments.memory_bytes:
        host.limit_memory(arguments.memory_bytes)
    link = Link(*_take_over_pipes())
    trainer = load(arguments.trainer)
    try:
        device = _set_up(arguments.device, arguments.threads, arguments.group)
    except ValueError as error:
        print(error, file=sys.stderr)
        sys.exit(NO_SUCH_DEVICE)
    link.send("ready", **device)
    while True:
        serve(link, link.runs.get(), trainer, str(device["device"]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fathom_workers.child")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--trainer", default=TRAINER)
    parser.add_argument("--memory-bytes", type=int)
    parser.add_argument("--group", type=int, default=1)
    return parser.parse_args()


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes for ourselves: a model that prints must not write into the protocol."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")


def _set_up(device: str, threads: int, group: int) -> dict[str, Any]:
    """The device, with torch made ready where the trainer brought it."""
    if "torch" not in sys.modules:
        return {"device": device, "kind": "CPU", "memory_bytes": host.memory_bytes()}
    from . import devices

    devices.prepare(threads)
    found = devices.describe(device)
    devices.check_group(found, group)
    return {
        "device": found.name,
        "kind": found.kind,
        "memory_bytes": found.memory_bytes,
        "features": found.features,
    }


if __name__ == "__main__":
    main()
