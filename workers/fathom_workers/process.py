"""The parent's handle on the training process: start it, talk to it, learn how it ended."""

import contextlib
import fcntl
import json
import logging
import os
import selectors
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from fathom_client.wire import as_json
from fathom_client.wire_work import Command, Job, ObjectiveJob

from .backoff import Wake
from .child import DUMP_SIGNAL, NO_SUCH_DEVICE, TRAINER
from .devices import environment
from .logs import note

START_SECONDS = 300.0
TAIL_BYTES = 8_000
# Kept until it is fetched; a training that prints faster than that has the rest left out.
MOST_PRINTED_BYTES = 1 << 20
# Room for some thousand measurements while the parent waits for a slow server.
PIPE_BYTES = 1 << 20

Event = dict[str, Any]


class ChildFailed(Exception):
    """The training process ended before it was ready; `hopeless` where it always will."""

    def __init__(self, message: str, hopeless: bool = False):
        super().__init__(message)
        self.hopeless = hopeless


@dataclass(frozen=True)
class Ended:
    """How the training process ended, with the last of what it wrote to standard error."""

    code: int
    tail: str

    @property
    def killed(self) -> bool:
        """Whether it was killed from outside without a chance to say anything."""
        return self.code == -signal.SIGKILL

    def __str__(self) -> str:
        how = f"exited with code {self.code}"
        if self.code < 0:
            how = f"was killed by {_signal_name(-self.code)}"
        said = f"\nIts last words:\n{self.tail}" if self.tail else ""
        return f"The training process {how}.{said}"


class Child:
    """One training process. `trainer` is `module:function`, with the signature of `train`.

    It may take `memory_bytes` of the host's memory, if that is given, and is the first of a `group`
    of devices.
    """

    def __init__(
        self,
        device: str = "cpu",
        threads: int = 1,
        trainer: str = TRAINER,
        memory_bytes: int | None = None,
        group: int = 1,
    ):
        # -P: the folder the operator stands in is not searched for modules.
        command = [sys.executable, "-P", "-m", "fathom_workers.child", "--device", device]
        command += ["--threads", str(threads), "--trainer", trainer]
        command += ["--memory-bytes", str(memory_bytes)] if memory_bytes else []
        command += ["--group", str(group)]
        # A group of its own: a terminal's Ctrl-C reaches the parent alone.
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(threads),
            process_group=0,
        )
        self._tail = self._printed = b""
        self._partial = b""
        self._runs = 0
        self.ready: Event | None = None
        self.ended: Ended | None = None
        self._selector = selectors.DefaultSelector()
        for pipe in (self._out, self._err):
            os.set_blocking(pipe.fileno(), False)
            self._selector.register(pipe, selectors.EVENT_READ)
        _widen(self._out)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def _out(self) -> IO[bytes]:
        assert self._process.stdout
        return self._process.stdout

    @property
    def _err(self) -> IO[bytes]:
        assert self._process.stderr
        return self._process.stderr

    def wait_ready(self, wake: Wake, seconds: float = START_SECONDS) -> bool:
        """Wait until it can train; false where `wake` was set first.

        Raises:
            ChildFailed: it ended, or took longer than `seconds`.
        """
        deadline = time.monotonic() + seconds
        while self.ready is None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise ChildFailed(f"The training process did not start within {seconds:.0f} s.")
            woken = self._read(left, wake, [])
            if self.ended:
                if self.ended.code == NO_SUCH_DEVICE:
                    raise ChildFailed(self.ended.tail, hopeless=True)
                raise ChildFailed(str(self.ended))
            if woken:
                return False
        return True

    def start(
        self,
        job: Job | ObjectiveJob,
        scratch: Path,
        resume: Path | None,
        fuse: int | None = None,
    ) -> int:
        """Begin a trial; returns the number that its events carry.

        Args:
            job: what to train.
            scratch: folder for its files.
            resume: a checkpoint to go on from.
            fuse: how many trials may be trained together with it, itself among them; 0 to find
                out, none to train it alone. Alone, it begins when the one before has ended.
        """
        self._runs += 1
        where = {"scratch": str(scratch), "resume": str(resume) if resume else None}
        self._send("run", self._runs, job=as_json(job), fuse=fuse, **where)
        return self._runs

    def answer(
        self, command: Command, answered: int, signals: int = 0, run: int | None = None
    ) -> None:
        """Pass on the server's word; `answered` measurements have reached it.

        `signals` is how often somebody has told the trial to grow, so far. The run is the latest
        unless it is named, here and below.
        """
        self._send("answer", run, command=command.value, answered=answered, signals=signals)

    def suggested(self, answer: Event, run: int | None = None) -> None:
        """Pass on the server's `value` of a parameter, or why it `refused`."""
        self._send("suggested", run, **answer)

    def stop(self, run: int | None = None) -> None:
        """Ask it to write a checkpoint and end the trial."""
        self._send("stop", run)

    def go(self) -> None:
        """Have it begin: those that are to be trained together have been started."""
        self._send("go", None)

    def poll(self, seconds: float, wake: Wake) -> list[Event]:
        """What it sent, each with its `run`; waits up to `seconds` for something to happen."""
        events: list[Event] = []
        self._read(seconds, wake, events)
        return events

    def printed(self) -> bytes:
        """What it has written to standard output and error since this was asked last."""
        printed, self._printed = self._printed, b""
        return printed

    def dump(self) -> None:
        """Have it write to standard error where its threads stand, whatever they are at."""
        self._process.send_signal(DUMP_SIGNAL)

    def kill(self) -> None:
        """End it now."""
        self._process.kill()

    def close(self, seconds: float = 2.0) -> None:
        """Let it go: it ends when its pipe does, and is killed where it does not."""
        self._selector.close()
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._out.close()
        self._err.close()

    def _send(self, do: str, run: int | None, **fields: object) -> None:
        assert self._process.stdin
        line = json.dumps({"do": do, "run": run or self._runs, **fields}).encode() + b"\n"
        # Where it has just died, the next poll says so.
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def _read(self, seconds: float, wake: Wake, events: list[Event]) -> bool:
        """Read what there is; true where `wake` was set."""
        self._selector.register(wake, selectors.EVENT_READ)
        ready = {key.fileobj for key, _ in self._selector.select(max(0.0, seconds))}
        self._selector.unregister(wake)
        # The process may be dead while its own children hold the pipes open.
        over = self._process.poll() is not None
        if over or self._err in ready:
            self._keep_tail(_drain(self._err)[0])
        if over or self._out in ready:
            data, closed = _drain(self._out)
            self._split(data, events)
            if over or closed:
                self._end()
        if wake in ready:
            wake.clear()
        return wake in ready

    def _split(self, data: bytes, events: list[Event]) -> None:
        *lines, self._partial = (self._partial + data).split(b"\n")
        for line in lines:
            event = json.loads(line)
            if event["event"] == "ready":
                self.ready = event
            else:
                events.append(event)

    def _keep_tail(self, data: bytes) -> None:
        self._tail = (self._tail + data)[-TAIL_BYTES:]
        self._printed = (self._printed + data)[-MOST_PRINTED_BYTES:]
        for line in data.decode(errors="replace").splitlines():
            note(logging.DEBUG, "child.output", line, pid=self.pid)

    def _end(self) -> None:
        try:
            code = self._process.wait(5.0)
        except subprocess.TimeoutExpired:  # it closed its pipe but lives: of no use any more
            self._process.kill()
            code = self._process.wait()
        self._keep_tail(_drain(self._err)[0])
        self.ended = Ended(code, self._tail.decode(errors="replace").strip())


def _drain(pipe: IO[bytes]) -> tuple[bytes, bool]:
    """All that can be read now, and whether the pipe is at its end."""
    data = b""
    try:
        while chunk := os.read(pipe.fileno(), 1 << 16):
            data += chunk
    except BlockingIOError:
        return data, False
    return data, True


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _widen(pipe: IO[bytes]) -> None:
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with contextlib.suppress(OSError):  # the system allows less: a smaller pipe works too
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)
