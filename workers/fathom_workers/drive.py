"""One trial in the training process: its events go to the lease, the server's word comes back."""

import logging
import time
from collections.abc import Callable

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Job, Result
from fathom_spaces.experiment import Outcome

from . import host
from .process import Child, Ended, Event
from .silence import Silence
from .trial import LeasedTrial, Timing

# From asking a training process that hangs where it stands until it is killed.
DUMP_SECONDS = 1.0

Stopping = Callable[[], bool]


class Drive:
    """Runs a leased trial in `child` until it is handed back.

    Attributes:
        fuse: as in `Child.start`.
        number: of its run in the training process, once it has begun.
        in_company: whether others are trained in the same process.
    """

    def __init__(
        self,
        trial: LeasedTrial,
        child: Child,
        timing: Timing,
        stopping: Stopping,
        fuse: int | None = None,
    ):
        self.trial = self._trial = trial
        self._child, self._timing = child, timing
        self._stopping = stopping
        self.fuse = fuse
        self.number: int | None = None
        self.in_company = False
        self._begun = False
        self._said = (Command.CONTINUE, 0, 0)
        self._stop_by: float | None = None
        self._leave_at: float | None = None
        self._oom_kills = host.oom_kills()
        self._silence = Silence(timing.hang_seconds, trial.lease.job, time.monotonic())
        self._hang: str | None = None
        self._kill_at = float("inf")
        job = trial.lease.job
        # Until it says where it stands: all blocks of a net are built before any of them runs.
        self._depth = job.depths[-1] if isinstance(job, Job) else None

    @property
    def trains(self) -> bool:
        """Whether its training goes on, as far as is known."""
        return self._begun and self._trial.result is None and not self._must_stop()

    def step(self, printed: bytes) -> None:
        """Do what is due, when the training process has printed this since it was done last."""
        self._trial.record.printed(printed)
        self._trial.tick()
        self._pass_on()
        self._steer()

    def begin_when_fetched(self) -> None:
        """Begin the training once there is all it needs."""
        trial = self._trial
        over = trial.result is not None or self._child.ended is not None or self._must_stop()
        if self._begun or trial.files.fetching or over:
            return
        self._begun = True
        self._silence.passes(time.monotonic(), waits_for_us=True)
        files = trial.files
        self.number = self._child.start(trial.lease.job, files.scratch, files.resume, self.fuse)

    def take(self, event: Event) -> None:
        """Its training has said something."""
        self._silence.heard(event["event"])
        if event["event"] == "progress":
            self._depth = event["depth"]
        elif event["event"] == "measurement":
            self._trial.measured(Measurement.model_validate(event["measurement"]))
        elif event["event"] == "suggest":
            self._trial.questions.ask(event["name"], event["domain"])
        elif event["event"] == "attributes":
            self._trial.questions.noted(event["attributes"])
        elif event["event"] == "note":
            self._trial.note(logging.WARNING, "child.note", event["message"])
        else:
            self._trial.ended(self._meant(Result.model_validate(event["result"])))

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
            self._judge_silence(now)

    def _must_stop(self) -> bool:
        trial = self._trial
        return self._stopping() or trial.stale or trial.command is Command.CANCEL

    def _stop(self, now: float) -> None:
        if not self._begun:
            text = "The worker had to stop before the training began."
            self._trial.ended(Result(token="", outcome=Outcome.PREEMPTED, message=text))
        elif self._stop_by is None:
            self._stop_by = now + self._timing.grace_seconds
            self._child.stop(self.number)
        elif now > self._stop_by:
            self._trial.note(logging.WARNING, "child.killed", "it did not stop when told to")
            self._child.kill()
            self._stop_by = float("inf")

    def _meant(self, result: Result) -> Result:
        """The result; an error after the training was asked why it hangs is that of the hang."""
        if self._hang is None or result.outcome is not Outcome.ERROR:
            return result
        message = f"{self._hang}\nAsked where it stood, it failed:\n{result.message}"
        return result.model_copy(update={"outcome": Outcome.HUNG, "message": message})

    def _death(self, ended: Ended) -> Result:
        """What the end of the training process means for its trial."""
        outcome, text = Outcome.ERROR, str(ended)
        if self._must_stop() or not self._begun:
            outcome = Outcome.PREEMPTED
        elif self._hang is not None:
            outcome, text = Outcome.HUNG, f"{self._hang}\nWhere it stood:\n{ended.tail}"
        elif ended.killed and host.oom_kills() > self._oom_kills:
            outcome, text = Outcome.OUT_OF_MEMORY, f"The host has no memory left. {ended}"
            if self.in_company:  # nobody's fault: fewer are trained together from here on
                outcome = Outcome.PREEMPTED
        self._trial.note(logging.ERROR, "child.ended", text, outcome=outcome)
        return Result(token="", outcome=outcome, message=text, at_depth=self._depth)

    def _pass_on(self) -> None:
        """Give the training process the server's word, where it has not heard it."""
        trial = self._trial
        suggested = trial.questions.answered()
        if suggested is not None:
            self._child.suggested(suggested, self.number)
        word = (trial.command, trial.answered, trial.signals)
        command, answered, signals = self._said
        waits = trial.lease.job.prunable and trial.answered != answered
        news = trial.command is not command or trial.signals != signals
        if self._begun and (waits or news):
            self._said = word
            self._child.answer(*word, self.number)

    def _judge_silence(self, now: float) -> None:
        """End a training that makes no progress any more, having asked it where it stands."""
        if not self._begun:
            return
        self._silence.passes(now, waits_for_us=self._trial.owes_answer)
        if self._hang is None and self._silence.too_long:
            self._hang = self._said_of_hang()
            self._trial.note(logging.WARNING, "child.hangs", self._hang, pid=self._child.pid)
            self._child.dump()
            self._kill_at = now + DUMP_SECONDS
        elif now > self._kill_at:
            self._child.kill()

    def _said_of_hang(self) -> str:
        depth = "" if self._depth is None else f" at depth {self._depth}"
        return (
            f"The training made no progress for {self._silence.seconds:.3g} s{depth} "
            f"(the limit was {self._silence.limit_seconds:.3g} s). If that is its pace, give the "
            "worker more --hang-seconds."
        )
