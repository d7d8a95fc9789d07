"""The trials of one training process: one alone, or several of a study that it trains together."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from fathom_client.wire_work import Lease

from .backoff import Wake
from .drive import Drive, Stopping
from .process import Child, Event
from .renewals import Renewals
from .trial import LeasedTrial, Timing

# Asks for so many trials beside that of a lease.
AskBeside = Callable[[Lease, int], list[LeasedTrial]]
# Is given every trial that was handed back.
Over = Callable[[LeasedTrial], None]


@dataclass
class Room:
    """How many trials of one kind train together on this device.

    Attributes:
        most: how many; 0 as long as nobody has tried.
    """

    most: int = 0

    def lower(self, there_were: int) -> None:
        """There was no memory for so many."""
        if there_were > 1:
            self.most = max(1, there_were // 2)


class Convoy:
    """Drives trials in `child` until all are handed back; as one ends, another may take its place.

    Args:
        child: where they are trained.
        renewals: renews the leases of its trials.
        timing: how long to wait for what.
        wake: interrupts waiting.
        stopping: whether the worker is to stop.
        ask: for more trials.
        over: what to do with a trial that was handed back.
    """

    def __init__(
        self,
        child: Child,
        renewals: Renewals,
        timing: Timing,
        wake: Wake,
        stopping: Stopping,
        ask: AskBeside,
        over: Over,
    ):
        self._child, self._renewals, self._timing = child, renewals, timing
        self._wake, self._stopping = wake, stopping
        self._ask, self._over = ask, over
        self._drives: list[Drive] = []
        self._room: Room | None = None
        self._ask_at = float("-inf")
        self._numbers: set[int | None] = set()
        self._awaited = False  # the training process waits for those that are to join

    def run(self, trial: LeasedTrial, room: Room | None) -> None:
        """Train a trial, and others beside it where there is `room`; none: it is alone."""
        self._room = room
        self._child.printed()  # by the one before
        self._add(trial)
        while self._drives:
            for drive in self._drives:
                drive.begin_when_fetched()
            for event in self._listen():
                self._hand_on(event)
            printed = self._child.printed()
            self._note_end()
            self._renewals.tick([drive.trial for drive in self._drives])
            for drive in self._drives:
                drive.step(printed)
            self._let_go()
            if self._drives:
                self._fill()

    def _add(self, trial: LeasedTrial) -> None:
        fuse = None if self._room is None or self._room.most == 1 else self._room.most
        drive = Drive(trial, self._child, self._timing, self._stopping, fuse)
        self._drives.append(drive)

    def _listen(self) -> list[Event]:
        seconds = min(drive.trial.due_in() for drive in self._drives)
        if self._child.ended:
            self._wake.wait(seconds)
            return []
        return self._child.poll(seconds, self._wake)

    def _hand_on(self, event: Event) -> None:
        """Take what the training process says of these trials; it may still say of others."""
        mine = [drive for drive in self._drives if drive.number == event["run"]]
        self._numbers |= {drive.number for drive in self._drives}
        if event["event"] != "room":
            for drive in mine:
                drive.take(event)
        elif self._room is not None and event["run"] in self._numbers:
            self._room.most, self._awaited = event["most"], True

    def _note_end(self) -> None:
        """Where the training process has ended, its trials learn whether they were alone."""
        if self._child.ended is None:
            return
        among = [drive for drive in self._drives if drive.trains]
        for drive in among:
            drive.in_company = len(among) > 1
        if self._room is not None and self._child.ended.killed:
            self._room.lower(len(among))

    def _let_go(self) -> None:
        for drive in self._drives:
            if drive.trial.done:
                self._over(drive.trial)
        self._drives = [drive for drive in self._drives if not drive.trial.done]

    def _fill(self) -> None:
        """Ask for trials where there is room beside those in training."""
        free = self._free()
        if free and time.monotonic() >= self._ask_at:
            found = self._ask(self._drives[0].trial.lease, free)
            for trial in found:
                self._add(trial)
            # Where nothing waits, nothing is asked for until some time has passed.
            pause = 0.0 if found else self._timing.wait_seconds
            self._ask_at = time.monotonic() + pause
        if self._awaited:
            self._awaited = False
            for drive in self._drives:
                drive.begin_when_fetched()
            self._child.go()

    def _free(self) -> int:
        """How many may join; none before there is room for some at once."""
        if self._room is None or self._stopping() or self._child.ended:
            return 0
        training = sum(drive.trial.result is None for drive in self._drives)
        free = self._room.most - training
        worth_asking = not training or free >= max(1, self._room.most // 4)
        return free if worth_asking and not self._drives[0].trial.stale else 0
