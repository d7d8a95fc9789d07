"""Trainers for the tests of the worker: the job's family names what the training does.

Imported by the training process as a top-level module, so it imports nothing of the tests.
"""

import ctypes
import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Outcome

Report = Callable[[Measurement], Command]
Stop = Callable[[], bool]
Signals = Callable[[], int]
Progress = Callable[[int], None]
ENDINGS = {Command.PRUNE: Outcome.PRUNED, Command.CANCEL: Outcome.CANCELLED}


def safetensors(number: int) -> bytes:
    """A whole file of that format with one number."""
    header = {"step": {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]}}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes([number])


def write(path: Path, number: int) -> None:
    temporary = path.with_suffix(".part")
    temporary.write_bytes(safetensors(number))
    temporary.replace(path)


def result(outcome: Outcome, **fields: object) -> Result:
    return Result.model_validate({"token": "", "outcome": outcome, **fields})


def measurement(step: int) -> Measurement:
    return Measurement(step=step, train_loss=1 / step, validation=step)


class Training:
    def __init__(
        self,
        job: Job,
        report: Report,
        scratch: Path,
        resume: Path | None,
        stop: Stop,
        signals: Signals,
        progress: Progress,
    ) -> None:
        self.job, self.report, self.scratch, self.resume = job, report, scratch, resume
        self.stop, self.signals, self.progress = stop, signals, progress

    def steps(self) -> Result:
        """Report every epoch, go on from a checkpoint, leave a model."""
        first = self.resume.read_bytes()[-1] if self.resume else 0
        for step in range(first + 1, self.job.epochs + 1):
            command = self.report(measurement(step))
            if command is not Command.CONTINUE:
                return result(ENDINGS[command], message=f"at step {step}")
        write(self.scratch / "model.safetensors", self.job.epochs)
        last, depth = float(self.job.epochs), self.job.depths[0]
        message = f"pid {os.getpid()}"
        return result(Outcome.FINISHED, validation=last, depth=depth, message=message)

    def until_stopped(self) -> Result:
        """Report one epoch, then train on between reports until told to stop."""
        self.report(measurement(1))
        while not self.stop():
            threading.Event().wait(0.002)
        write(self.scratch / "checkpoint.safetensors", 1)
        return result(Outcome.PREEMPTED)

    def until_two_signals(self) -> Result:
        """Report one epoch, then train on until told to grow twice."""
        self.report(measurement(1))
        while self.signals() < 2:
            threading.Event().wait(0.002)
        return result(Outcome.FINISHED, validation=self.signals(), depth=self.job.depths[0])

    def checkpointing(self) -> Result:
        """Write a checkpoint before the epoch that tells of it, then go on until stopped."""
        write(self.scratch / "checkpoint.safetensors", 7)
        return self.until_stopped()

    def checkpoint_each_epoch(self) -> Result:
        """Report an epoch and write its checkpoint at once, again and again."""
        for step in range(1, self.job.epochs + 1):
            self.report(measurement(step))
            write(self.scratch / "checkpoint.safetensors", step)
            threading.Event().wait(0.002)
        return result(Outcome.FINISHED, validation=1.0, depth=self.job.depths[0])

    def finish_when_stopped(self) -> Result:
        """Be in the last step as the word to stop comes."""
        self.report(measurement(1))
        while not self.stop():
            threading.Event().wait(0.002)
        return result(Outcome.FINISHED, validation=1.0, depth=self.job.depths[0])

    def deaf(self) -> Result:
        """Never look at the word to stop."""
        self.report(measurement(1))
        while True:
            threading.Event().wait(1)

    def killed(self) -> Result:
        """Be killed after the first epoch, with a checkpoint written."""
        write(self.scratch / "checkpoint.safetensors", 1)
        self.report(measurement(1))
        os.write(2, b"about to go\n")
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError

    def killed_while_it_grows(self) -> Result:
        """Be killed at the last but one of its depths."""
        for depth in self.job.depths[:-1]:
            self.progress(depth)
        return self.killed()

    def raises_while_it_grows(self) -> Result:
        for depth in self.job.depths[:-1]:
            self.progress(depth)
        return self.raises()

    def crashed(self) -> Result:
        """Read where no memory is."""
        ctypes.string_at(0)
        raise AssertionError

    def hangs(self) -> Result:
        """Take some steps, then wait for what never comes."""
        for depth in self.job.depths:
            self.progress(depth)
        threading.Event().wait()
        raise AssertionError

    def hangs_in_c(self) -> Result:
        """Hold the interpreter's lock for good: no thread of Python's runs any more."""
        self.progress(self.job.depths[0])
        mutex = ctypes.create_string_buffer(64)
        for _ in range(2):  # whoever locks it twice waits for himself
            ctypes.PyDLL(None).pthread_mutex_lock(mutex)
        raise AssertionError

    def fails_when_asked(self) -> Result:
        """Hang in a call that a signal ends, and fail because of that."""
        ctypes.CDLL(None).pause()
        raise InterruptedError("the call was interrupted")

    def slow_but_steady(self) -> Result:
        """Tell of each step, none of which takes long, for longer than the limit of a hang."""
        for step in range(1, self.job.epochs + 1):
            threading.Event().wait(0.02)
            self.report(measurement(step))
        return result(Outcome.FINISHED, validation=1.0, depth=self.job.depths[0])

    def exits(self) -> Result:
        raise SystemExit(3)

    def raises(self) -> Result:
        raise ZeroDivisionError("no rows")

    def refuses(self) -> Result:
        mistakes = [
            FieldError(path="task.shape.rows", message="5 here", value=7, remedy="Describe it."),
            FieldError(path="task.shape.outputs", message="2 here", value=3),
        ]
        raise InvalidSpec(mistakes, "The task")

    def exhausts(self) -> Result:
        """Ask for more memory than there are addresses."""
        return result(Outcome.FINISHED, message=str(len(bytearray(1 << 60))))

    def refuses_checkpoint(self) -> Result:
        """Take the checkpoint for another job's."""
        if self.resume:
            mistake = FieldError(path="resume", message="the checkpoint of another job")
            raise InvalidSpec([mistake], "The checkpoint")
        return self.steps()

    def prints_until_stopped(self) -> Result:
        print("a word", flush=True)
        return self.until_stopped()

    def prints(self) -> Result:
        """Write to standard output, as models of users do."""
        print('{"event": "result", "run": 1}')
        return self.steps()


def train(
    job: Job,
    report: Report,
    *,
    device: str = "cpu",
    scratch: Path,
    resume: Path | None = None,
    stop: Stop = lambda: False,
    signals: Signals = lambda: 0,
    progress: Progress = lambda _depth: None,
) -> Result:
    training = Training(job, report, scratch, resume, stop, signals, progress)
    ending: Result = getattr(training, job.family)()
    return ending
