"""One trial in the training process: its events go to the lease, the server's word comes back."""

import logging
import time
from collections.abc import Callable

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome

from . import host
from .backoff import Wake
from .process import Child, Ended, Event
from .trial import LeasedTrial, Timing

Stopping = Callable[[], bool]


class Drive:
    """Runs a leased trial in `child` until it is handed back."""

    def __init__(
        self, trial: LeasedTrial, child: Child, timing: Timing, wake: Wake, stopping: Stopping
    ):
        self._trial, self._child, self._timing, self._wake = trial, child, timing, wake
        self._stopping = stopping
        self._begun = False
        self._said = (Command.CONTINUE, 0, 0)
        self._kill_at: float | None = None
        self._leave_at: float | None = None
        self._oom_kills = host.oom_kills()
        self._heard_at = time.monotonic()
        self._silence_noted = False

    def run(self) -> None:
        """Train, report, hand back."""
        while not self._trial.done:
            self._begin_when_fetched()
            for event in self._listen():
                self._take(event)
            self._trial.tick()
            self._pass_on()
            self._steer()

    def _begin_when_fetched(self) -> None:
        trial = self._trial
        if self._begun or trial.files.fetching or trial.result is not None or self._must_stop():
            return
        self._begun = True
        self._child.start(trial.lease.job, trial.files.scratch, trial.files.resume)

    def _listen(self) -> list[Event]:
        if self._child.ended:
            self._wake.wait(self._trial.due_in())
            return []
        return self._child.poll(self._trial.due_in(), self._wake)

    def _take(self, event: Event) -> None:
        self._heard_at = time.monotonic()
        self._silence_noted = False
        if event["event"] == "measurement":
            self._trial.measured(Measurement.model_validate(event["measurement"]))
        elif event["event"] == "suggest":
            self._trial.questions.ask(event["name"], event["domain"])
        elif event["event"] == "attributes":
            self._trial.questions.noted(event["attributes"])
        elif event["event"] == "note":
            self._trial.note(logging.WARNING, "child.note", event["message"])
        else:
            self._trial.ended(Result.model_validate(event["result"]))

    def _steer(self) -> None:
        """Stop the training where it must, and end what does not stop."""
        now = time.monotonic()
        if self._stopping() and self._leave_at is None:
            self._leave_at = now + self._timing.grace_seconds + self._timing.delivery_seconds
        if self._trial.result is not None:
            if self._leave_at is not None and now > self._leave_at:
                self._trial.give_up()
        elif self._child.ended:
            self._trial.ended(self._death(self._child.ended))
        elif self._must_stop():
            self._stop(now)
        else:
            self._note_silence(now)

    def _must_stop(self) -> bool:
        trial = self._trial
        return self._stopping() or trial.stale or trial.command is Command.CANCEL

    def _stop(self, now: float) -> None:
        if not self._begun:
            text = "The worker had to stop before the training began."
            self._trial.ended(Result(token="", outcome=Outcome.PREEMPTED, message=text))
        elif self._kill_at is None:
            self._kill_at = now + self._timing.grace_seconds
            self._child.stop()
        elif now > self._kill_at:
            self._trial.note(logging.WARNING, "child.killed", "it did not stop when told to")
            self._child.kill()
            self._kill_at = float("inf")

    def _death(self, ended: Ended) -> Result:
        """What the end of the training process means for its trial."""
        job = self._trial.lease.job
        depths = job.depths if isinstance(job, Job) else ()
        outcome, text = Outcome.ERROR, str(ended)
        if self._must_stop():
            outcome = Outcome.PREEMPTED
        elif ended.killed and host.oom_kills() > self._oom_kills:
            outcome, text = Outcome.OUT_OF_MEMORY, f"The host has no memory left. {ended}"
        self._trial.note(logging.ERROR, "child.ended", text, outcome=outcome)
        depth = depths[0] if len(depths) == 1 else None
        return Result(token="", outcome=outcome, message=text, at_depth=depth)

    def _pass_on(self) -> None:
        """Give the training process the server's word, where it has not heard it."""
        trial = self._trial
        suggested = trial.questions.answered()
        if suggested is not None:
            self._child.suggested(suggested)
        word = (trial.command, trial.answered, trial.signals)
        command, answered, signals = self._said
        waits = trial.lease.job.prunable and trial.answered != answered
        news = trial.command is not command or trial.signals != signals
        if self._begun and (waits or news):
            self._said = word
            self._child.answer(*word)

    def _note_silence(self, now: float) -> None:
        silent = now - self._heard_at
        if self._begun and silent > self._timing.silence_seconds and not self._silence_noted:
            self._silence_noted = True
            text = f"nothing heard from the training process for {silent:.0f} s"
            self._trial.note(logging.WARNING, "child.silent", text, pid=self._child.pid)
