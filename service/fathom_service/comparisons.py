"""Comparisons that are kept: made once for each state of an experiment, not for each who looks.

A comparison reads every trial. That of an experiment with 100,000 of them takes a while, and while
it runs every report makes a new one; so a page may be given one that is a little old.
"""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

import sqlalchemy as sa

from fathom_client.comparison import Comparison
from fathom_storage import ledger
from fathom_storage.database import Database

from . import evidence

KEPT = 8
# A comparison may be as old as so many times what it took to make.
PATIENCE = 20
OLDEST_SECONDS = 60.0
# One that is made in less is made anew.
QUICK_SECONDS = 0.25


@dataclass(frozen=True)
class Made:
    """A comparison, the experiment's state that it is of, when it was made and how long it took."""

    comparison: Comparison
    state: tuple[str, int]
    at: float
    seconds: float

    @property
    def age(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self.at


class Comparisons:
    """The last comparisons that somebody asked for; safe in threads."""

    def __init__(self, database: Database):
        self._database = database
        self._made: OrderedDict[str, Made] = OrderedDict()
        self._one_at_a_time = threading.Lock()

    def latest(self, experiment_id: str) -> Comparison:
        """The comparison of what is stored now; raises `NotFound`."""
        return self._of(experiment_id, may_be_old=False).comparison

    def recent(self, experiment_id: str) -> Made:
        """One that may be a little old where making it takes long, or another is being made.

        Raises `NotFound`.
        """
        return self._of(experiment_id, may_be_old=True)

    def _of(self, experiment_id: str, *, may_be_old: bool) -> Made:
        state = self._state(experiment_id)
        known = self._made.get(experiment_id) if may_be_old else None
        # Whoever waits for another's comparison will most likely want that one; pages that have an
        # old one do not wait, or a few people who look would hold all threads of the server.
        if not self._one_at_a_time.acquire(blocking=known is None) and known is not None:
            return known
        try:
            known = self._made.get(experiment_id)
            if known is not None and (known.state == state or (may_be_old and _will_do(known))):
                self._made.move_to_end(experiment_id)
                return known
            made = self._make(experiment_id, state)
            self._made[experiment_id] = made
            self._made.move_to_end(experiment_id)
            while len(self._made) > KEPT:
                self._made.popitem(last=False)
            return made
        finally:
            self._one_at_a_time.release()

    def _make(self, experiment_id: str, state: tuple[str, int]) -> Made:
        start = time.monotonic()
        comparison = evidence.comparison_of(self._database, experiment_id)
        end = time.monotonic()
        return Made(comparison, state, end, end - start)

    def _state(self, experiment_id: str) -> tuple[str, int]:
        def read(connection: sa.Connection) -> tuple[str, int]:
            record = ledger.experiment(connection, experiment_id)
            return record.state, record.events

        return self._database.read(read)


def _will_do(made: Made) -> bool:
    return made.seconds > QUICK_SECONDS and made.age < min(OLDEST_SECONDS, PATIENCE * made.seconds)
