"""The keeper: it asks the server what waits, and has as many workers run as there is work for.

Where and how they run is an engine's to say (see `on_ray`, `on_slurm`). Workers that are more than
the least a fleet keeps end by themselves when they find no work, so that none is stopped in the
moment it is given a trial.
"""

import logging
import math
import signal
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import FrameType
from typing import Protocol

from fathom_client.wire_work import Demand
from fathom_spaces.errors import FathomError, FleetKept
from fathom_workers.backoff import Wake
from fathom_workers.logs import note
from fathom_workers.server import FATAL

from .member import Member

# So many workers in a row that end with an error soon after they were started are no bad luck.
MOST_FAILURES = 5
SOON_SECONDS = 60.0
MOST_PAUSE_SECONDS = 60.0


class Held(Protocol):
    """The right to keep the fleet, as `Hold` has it."""

    def demand(self) -> Demand:
        """What waits for the fleet; raises FleetKept where another has it by now."""

    def last(self, seconds: float) -> None:
        """Keep it for so much longer; raises FleetKept."""


@dataclass(frozen=True)
class Ended:
    """A worker that ended; `failure` says why unless it was its own decision."""

    slot: int
    failure: str | None = None


class Engine(Protocol):
    """Where workers run. Each has a slot, which is free again when it has ended."""

    def running(self) -> Iterable[int]:
        """Slots of workers that an earlier keeper of the fleet has left behind at work."""

    def start(self, slot: int, member: Member) -> None:
        """Have a worker started, as soon as there is room for it."""

    def ended(self) -> Iterable[Ended] | None:
        """The workers that have ended since the last look; None while the engine is away.

        Raises:
            FathomError: it is gone.
        """

    def stop(self) -> None:
        """Have all workers hand their trials back and end; end those that do not."""

    def leave(self) -> None:
        """Leave to another keeper what it can find, and stop the rest."""


@dataclass(frozen=True)
class Size:
    """How many workers a fleet has, and when it looks again.

    Attributes:
        least: it always has so many.
        most: it never has more.
        idle_seconds: those beyond the least end after so long without work.
        look_seconds: between two looks at the demand.
    """

    least: int = 0
    most: int = 1
    idle_seconds: float = 60.0
    look_seconds: float = 2.0

    def wanted(self, demand: Demand) -> int:
        """How many workers there should be.

        The first one is alone until it has said what it can do: for all the rest, perhaps, nothing
        waits.
        """
        work = demand.busy + demand.waiting
        if not demand.registered:
            work = min(work, 1)
        return max(self.least, min(self.most, work))


class Keeper:
    """Keeps a fleet at its size; `run` returns when it was told to stop."""

    def __init__(
        self,
        hold: Held,
        engine: Engine,
        member: Member,
        size: Size,
        clock: Callable[[], float] = time.monotonic,
    ):
        self._hold, self._engine, self._member, self._size = hold, engine, member, size
        self._clock = clock
        self._wake = Wake()
        self._stopping = False
        # By slot; nobody knows of those that were left behind, and so no end of theirs is soon.
        self._started = dict.fromkeys(engine.running(), -math.inf)
        self._failures = 0
        self._not_before = -math.inf

    @property
    def alive(self) -> int:
        """How many workers run, or are about to."""
        return len(self._started)

    def run(self) -> None:
        """Keep the fleet until told to stop, then have all its trials handed back.

        Raises:
            FathomError: the server refuses the fleet, another keeper has it, the engine is gone,
                or no worker can live.
        """
        size = f"{self._size.least} to {self._size.most} workers"
        self._note(logging.INFO, "fleet.began", size)
        if self._started:
            self._note(logging.INFO, "fleet.found", f"{self.alive} were left by an earlier keeper")
        try:
            while not self._stopping:
                self.look()
                self._wake.wait(self._size.look_seconds)
        finally:
            self._end()
            self.close()
        self._note(logging.INFO, "fleet.stopped", "all workers have handed their trials back")

    def close(self) -> None:
        """Let go of what it waits on; `run` does so."""
        self._wake.close()

    def request_stop(self) -> None:
        """Stop soon. Safe from any thread."""
        self._stopping = True
        self._wake.set()

    def on_signal(self, _number: int, _frame: FrameType | None = None) -> None:
        """SIGTERM or SIGINT: stop; what stops is not interrupted by a second one."""
        self.request_stop()

    def listen(self) -> None:
        """Stop at SIGTERM, SIGINT and SIGHUP."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self.on_signal)

    def look(self) -> None:
        """Ask what waits, clear away who has ended, and start who is missing.

        Nothing is touched before the server has said that the fleet is this keeper's.
        """
        try:
            demand = self._hold.demand()
        except (*FATAL, FleetKept):
            raise
        except FathomError as error:
            self._note(logging.WARNING, "fleet.server_away", f"the fleet stays as it is: {error}")
            return
        gone = self._engine.ended()
        if gone is None:
            return
        for ended in gone:
            self._clear(ended)
        missing = self._size.wanted(demand) - self.alive
        if missing > 0 and self._clock() >= self._not_before:
            for slot in self._free(missing):
                self._start(slot)

    def _end(self) -> None:
        """Have all trials handed back, unless the workers are another keeper's by now."""
        try:
            self._hold.last(self._member.end_seconds)
        except FleetKept:
            self._engine.leave()
            raise
        except FathomError as error:
            self._note(logging.WARNING, "fleet.server_away", f"it stops all the same: {error}")
        self._engine.stop()

    def _free(self, count: int) -> list[int]:
        return [slot for slot in range(self._size.most) if slot not in self._started][:count]

    def _start(self, slot: int) -> None:
        idle = None if slot < self._size.least else self._size.idle_seconds
        name = f"{self._member.name}-{slot}"
        self._engine.start(slot, replace(self._member, name=name, idle_exit_seconds=idle))
        self._started[slot] = self._clock()
        self._note(logging.INFO, "worker.started", f"{self.alive} now", worker=name)

    def _clear(self, ended: Ended) -> None:
        lived = self._clock() - self._started.pop(ended.slot)
        name = f"{self._member.name}-{ended.slot}"
        if ended.failure is None:
            self._failures = 0
            self._note(logging.INFO, "worker.ended", f"{self.alive} left", worker=name)
            return
        self._note(logging.ERROR, "worker.failed", ended.failure, worker=name)
        self._failures = self._failures + 1 if lived < SOON_SECONDS else 1
        if self._failures >= MOST_FAILURES:
            raise FathomError(
                f"{self._failures} workers in a row ended with an error, the last one {name}: "
                f"{ended.failure}\nRun `fathom doctor` where they run, then start the fleet again."
            )
        pause = min(MOST_PAUSE_SECONDS, self._size.look_seconds * 2.0**self._failures)
        self._not_before = self._clock() + pause

    def _note(self, level: int, action: str, message: str, **ids: object) -> None:
        note(level, action, message, fleet=self._member.name, **ids)
