"""One lease, from granted to handed back: what is still to be told to the server, and when.

Its renewals are sent together with those of others, see `renewals`.
"""

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Lease, Renewal, RenewalAnswer, Result
from fathom_spaces.errors import FathomError, InvalidSpec, NotFound, StaleLease, Unavailable
from fathom_spaces.experiment import Outcome

from .backoff import Backoff, Wake
from .files import Files
from .logs import note
from .questions import Questions
from .record import Record
from .server import FATAL, REFUSED, Server

# An answer that is neither yes nor no (a fault in the server) is asked for so many times.
MOST_FAULTS = 10
# Endings of which nobody asks what went wrong.
ORDINARY = frozenset({Outcome.FINISHED, Outcome.PRUNED, Outcome.CANCELLED, Outcome.PREEMPTED})


@dataclass(frozen=True)
class Timing:
    """How long the worker waits for what, in seconds.

    Attributes:
        wait_seconds: how long the server may hold back its answer when there is no work.
        flush_seconds: measurements are delivered at least this often.
        record_seconds: what training prints is delivered at least this often.
        grace_seconds: from the word to stop until the training process is killed.
        delivery_seconds: on shutdown, for handing the trial back after that.
        hang_seconds: a training without progress for so long is ended (see `silence.Silence`).
        backoff_seconds: the first pause after a failed request; it doubles with each failure.
        most_backoff_seconds: the longest pause.
    """

    wait_seconds: float = 20.0
    flush_seconds: float = 1.0
    record_seconds: float = 20.0
    grace_seconds: float = 20.0
    delivery_seconds: float = 5.0
    hang_seconds: float = 1800.0
    backoff_seconds: float = 0.5
    most_backoff_seconds: float = 30.0

    def backoff(self, most: float | None = None) -> Backoff:
        """Pauses between tries, `most` at the longest."""
        longest = min(self.most_backoff_seconds, most or self.most_backoff_seconds)
        return Backoff(min(self.backoff_seconds, longest), longest)


class LeasedTrial:
    """A leased trial. `tick` does what is due towards the server, its renewals left out.

    Attributes:
        command: the server's latest word.
        answered: how many measurements have reached the server.
        signals: how often somebody has told the trial to grow, as the server last said.
        result: how training ended, once it has.
        questions: what an objective asks the server, and notes there.
        record: what training prints and the worker notes.
        done: it was handed back, or there is nothing to hand back.
        stale: the lease is lost: training is to stop, only a finished result is delivered.
    """

    def __init__(self, server: Server, lease: Lease, folder: Path, timing: Timing, wake: Wake):
        self.lease = lease
        self.record = Record()
        self.files = Files(server, lease, folder, wake, timing.backoff(), self.note)
        self.questions = Questions(server, lease, self.note)
        self.command = Command.CONTINUE
        self.answered = self.signals = 0
        self.result: Result | None = None
        self.stale = False
        self.done = False
        self._server, self._timing = server, timing
        self._buffer: list[Measurement] = []
        self._third = lease.expires_in_seconds / 3
        self._backoff = timing.backoff(most=self._third)
        self._faults = 0
        self._retry_at = 0.0
        self._renewed_at = self._recorded_at = time.monotonic()
        self._recorded = 0  # lines of it
        self._record_closed = False

    @property
    def owes_answer(self) -> bool:
        """Whether the training waits for a word of the server's."""
        return self.questions.asked or (self.lease.job.prunable and bool(self._buffer))

    # --- what the training process says ---------------------------------------------------

    def measured(self, measurement: Measurement) -> None:
        """Keep a measurement until it is delivered."""
        self._buffer.append(measurement)

    def ended(self, result: Result) -> None:
        """Training is over; what is left is to deliver."""
        if result.outcome is Outcome.PREEMPTED and self.command is Command.CANCEL:
            result = result.model_copy(update={"outcome": Outcome.CANCELLED})
        self.result = result
        level = logging.INFO if result.outcome in ORDINARY else logging.ERROR
        self.record.noted(
            level, f"training.{result.outcome}", result.message or "the training is over"
        )
        self.questions.drop()
        if self.stale:
            self.files.drop()
        else:
            self.files.training_ended(result.outcome)

    # --- its renewals ---------------------------------------------------------------------

    @property
    def renewable(self) -> bool:
        """Whether the lease is held, as far as is known."""
        return not (self.done or self.stale)

    @property
    def renewal_due(self) -> bool:
        """Whether the lease is to be renewed now."""
        now = time.monotonic()
        return now >= self._retry_at and now >= self._renewal_due_at()

    def renewal(self, most: int) -> Renewal:
        """What its next renewal says: so many measurements at the most."""
        return Renewal(token=self.lease.token, measurements=tuple(self._buffer[:most]))

    def renewed(self, sent: Renewal, answer: RenewalAnswer) -> None:
        """The server has taken a renewal."""
        self._third = answer.expires_in_seconds / 3
        self._renewed_at = time.monotonic()
        self._heard(answer)
        self._delivered(sent)

    def not_renewed(self, sent: Renewal, error: FathomError) -> None:
        """The server has refused a renewal, or has not been able to take it."""
        if isinstance(error, StaleLease | NotFound):
            self._lost(error)
        elif isinstance(error, InvalidSpec) and sent.measurements:
            self.note(logging.ERROR, "measurements.refused", str(error))
            self._delivered(sent)
        else:
            self.wait(self.pause(), error)

    def pause(self) -> float:
        """Seconds until the next try after a failed request, longer each time."""
        return self._backoff.next()

    def wait(self, seconds: float, error: FathomError) -> None:
        """Try nothing for so long, because the server is away."""
        self._retry_at = time.monotonic() + seconds
        # The next thing tried is a renewal: it tells a server that is away from one that
        # only cannot take a file.
        self._renewed_at = float("-inf")
        text = f"the server is away, trying again in {seconds:.1f} s: {error}"
        self.note(logging.WARNING, "server.away", text)

    # --- what else the server is told -----------------------------------------------------

    def due_in(self) -> float:
        """Seconds until something is due; at most one, to notice checkpoints."""
        now = time.monotonic()
        if now < self._retry_at:
            return min(1.0, self._retry_at - now)
        if self.questions.due and not self.stale:
            return 0.0
        renewal = self._renewal_due_at() - now
        if self.result is not None or self.files.checkpoint_waits:
            renewal = min(renewal, self.files.due_in())
        return max(0.0, min(1.0, renewal))

    def tick(self) -> None:
        """Do what is due; blocks no longer than a request takes.

        Raises:
            FathomError: the server refuses this worker altogether.
        """
        if self.done or time.monotonic() < self._retry_at:
            return
        try:
            self._advance()
        except FATAL:
            raise
        except StaleLease as error:
            self._lost(error)
        except FathomError as error:
            self.wait(self.pause(), error)

    def give_up(self) -> None:
        """Leave the trial to the server, which gives it to another when the lease expires."""
        self.note(logging.WARNING, "lease.left", "shut down before the trial was handed back")
        self.done = True

    def note(self, level: int, action: str, message: str, **fields: object) -> None:
        """Log with this lease's ids."""
        self.record.noted(level, action, message)
        lease = self.lease
        ids = {"experiment": lease.experiment, "study": lease.study, "trial": lease.trial}
        note(level, action, message, **ids, lease=lease.id, attempt=lease.attempt, **fields)

    def _advance(self) -> None:
        if not self.stale:
            self.questions.step()
        # A checkpoint is noticed last and uploaded once nothing is left in the buffer: what was
        # measured before it reaches the server before it, so that an attempt that resumes from it
        # leaves no hole in the curve.
        if not (self._buffer and self.files.checkpoint_waits):
            self.files.step()
        if self.result is None and not self.stale:
            self.files.notice_checkpoint()
            if time.monotonic() >= self._recorded_at + self._timing.record_seconds:
                self._keep_record()
        if self.result is not None and self._nothing_left() and not self._closes_record():
            self._hand_back(self.result)

    def _closes_record(self) -> bool:
        """Begin the record's last upload; false where there is none, or it was begun before."""
        if self.stale or self._record_closed:
            return False
        self._record_closed = True
        self._keep_record()
        return not self.files.idle

    def _keep_record(self) -> None:
        """Upload the record, where it tells more than when it was uploaded last."""
        self._recorded_at = time.monotonic()
        if self.record.telling and self.record.lines > self._recorded:
            self.files.keep_record(self.record.content())
            self._recorded = self.record.lines

    def _renewal_due_at(self) -> float:
        if self.stale:
            return float("inf")
        waits_for_it = self.result is not None or self.files.checkpoint_waits
        if self._buffer and (self.lease.job.prunable or waits_for_it):
            return 0.0
        seconds = self._third
        if self._buffer:
            seconds = min(seconds, self._timing.flush_seconds)
        return self._renewed_at + seconds

    def _nothing_left(self) -> bool:
        return self.stale or (not self._buffer and self.files.idle and not self.questions.due)

    def _delivered(self, sent: Renewal) -> None:
        """The measurements of a renewal need not be sent again."""
        del self._buffer[: len(sent.measurements)]
        self.answered += len(sent.measurements)
        if self.result is None:
            self._backoff.reset()

    def _heard(self, answer: RenewalAnswer) -> None:
        command, signals = answer.command, answer.signals
        if command is not self.command:
            self.note(logging.INFO, f"trial.{command.value}", f"the server says: {command.value}")
            self.command = command
        if signals != self.signals:
            self.note(logging.INFO, "trial.grow", f"told to grow, so far: {signals}")
            self.signals = signals

    def _hand_back(self, result: Result) -> None:
        if self.stale and result.outcome is not Outcome.FINISHED:
            self.done = True
            return
        message = result.model_copy(update={"token": self.lease.token})
        try:
            answer = self._server.result(self.lease.id, message)
        except (*FATAL, Unavailable):
            raise
        except StaleLease as error:  # the server has kept it as late
            self.note(logging.WARNING, "result.late", str(error), outcome=result.outcome)
        except REFUSED as error:
            self.note(logging.ERROR, "result.refused", str(error), outcome=result.outcome)
        except FathomError as error:
            self._faults += 1
            if self._faults < MOST_FAULTS:
                raise
            self.note(logging.ERROR, "result.lost", f"the server keeps failing: {error}")
        else:
            text = f"the trial is {answer.state}"
            self.note(logging.INFO, "result.delivered", text, outcome=result.outcome)
        self.done = True

    def _lost(self, error: FathomError) -> None:
        self.note(logging.WARNING, "lease.stale", f"stopping this trial: {error}")
        self.stale = True
        self._buffer.clear()
        self.files.drop()
