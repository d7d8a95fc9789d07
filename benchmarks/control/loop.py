"""Clients in processes that start together. Standard library only: rivals' Pythons run it too.

A script of clients calls `run`: it says "ready" on stdout, waits for a line on stdin, works, and
prints its tally as one line of JSON.
"""

import json
import multiprocessing
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from types import FrameType
from typing import Any, Protocol

from .made_up import REPORTS, value_now

READY = "ready"
PREPARING_SECONDS = 600
# A trial that is not done so long after the end is given up and not counted.
GRACE_SECONDS = 90.0


@dataclass
class Tally:
    """What clients did; latencies in seconds, `report` of one report with its answer."""

    trials: int = 0
    errors: int = 0
    error: str = ""
    pruned: int = 0
    given_up: int = 0
    ask: list[float] = field(default_factory=list)
    report: list[float] = field(default_factory=list)
    tell: list[float] = field(default_factory=list)
    ended: float = 0.0
    cpu_seconds: float = 0.0

    def fail(self, error: Exception) -> None:
        """Count an error; the first one is told."""
        self.errors += 1
        self.error = self.error or f"{type(error).__name__}: {error}"[:300]

    def add(self, other: "Tally") -> None:
        """Take another's numbers in."""
        self.trials += other.trials
        self.errors += other.errors
        self.error = self.error or other.error
        self.pruned += other.pruned
        self.given_up += other.given_up
        self.ask += other.ask
        self.report += other.report
        self.tell += other.tell
        self.ended = max(self.ended, other.ended)
        self.cpu_seconds += other.cpu_seconds


class Client(Protocol):
    """One client of a library that blocks."""

    def ask(self) -> Any:
        """A trial with its three parameters."""

    def report(self, trial: Any, step: int, value: float) -> bool:
        """Report a value; whether the trial should be pruned."""

    def tell(self, trial: Any, value: float) -> None:
        """End the trial."""


Work = Callable[[float], Tally]


def closed_loop(client: Client, errors: tuple[type[Exception], ...]) -> Work:
    """Trial after trial until the time is over; the last one is finished. `errors` are counted."""

    def work(until: float) -> Tally:
        tally = Tally()
        signal.signal(signal.SIGALRM, _give_up)
        signal.setitimer(signal.ITIMER_REAL, until + GRACE_SECONDS - time.monotonic())
        try:
            while time.monotonic() < until:
                try:
                    _one(client, tally)
                except errors as error:
                    tally.fail(error)
        except _GivenUp:
            tally.given_up += 1
        signal.setitimer(signal.ITIMER_REAL, 0)
        return tally

    return work


class _GivenUp(BaseException):
    """The time for stragglers is over."""


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise _GivenUp


def _one(client: Client, tally: Tally) -> None:
    asked = time.perf_counter()
    trial = client.ask()
    started = time.perf_counter()
    for step in range(1, REPORTS + 1):
        before = time.perf_counter()
        tally.pruned += client.report(trial, step, value_now())
        tally.report.append(time.perf_counter() - before)
    before = time.perf_counter()
    client.tell(trial, value_now())
    tally.tell.append(time.perf_counter() - before)
    tally.ask.append(started - asked)
    tally.trials += 1


def run(processes: int, seconds: float, prepare: Callable[[int], Work]) -> None:
    """Fork, prepare each, start all at once, print the sum of their tallies."""
    context = multiprocessing.get_context("fork")
    barrier, tallies = context.Barrier(processes + 1), context.Queue()
    until = context.Value("d", 0.0)

    def child(index: int) -> None:
        work = prepare(index)
        barrier.wait(PREPARING_SECONDS)
        barrier.wait(PREPARING_SECONDS)
        before = cpu_seconds()
        tally = work(until.value)
        tally.ended, tally.cpu_seconds = time.monotonic(), cpu_seconds() - before
        tallies.put(asdict(tally))
        tallies.close()
        tallies.join_thread()
        os._exit(0)  # what the parent had open is not this process's to tidy up

    children = [context.Process(target=child, args=(i,), daemon=True) for i in range(processes)]
    for process in children:
        process.start()
    barrier.wait(PREPARING_SECONDS)
    print(READY, flush=True)
    sys.stdin.readline()
    started = time.monotonic()
    until.value = started + seconds
    barrier.wait(PREPARING_SECONDS)
    whole = Tally()
    for _ in children:
        whole.add(Tally(**tallies.get(timeout=seconds + 3 * GRACE_SECONDS)))
    print(json.dumps({**asdict(whole), "seconds": whole.ended - started}), flush=True)


def cpu_seconds() -> float:
    """CPU time of this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
