"""A rotation: threads that work better one after the other than beside each other.

Transactions of one process share an interpreter, and often rows. While one is at work, requests for
the next gather, so that fewer transactions do the same.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock

# Longer than most transactions, and no delay that a worker would feel.
PATIENCE_SECONDS = 0.1


class Rotation:
    """Gives turns, in the order in which they are asked for.

    It is a courtesy: nothing is wrong where two are at work, so nobody waits for long, and for a
    turn that has lasted too long already nobody waits.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS):
        """`patience`: after so many seconds, whoever waits goes ahead without a turn."""
        self._patience = patience
        self._lock = Lock()
        self._taken = self._overdue = False
        self._waiting: deque[Event] = deque()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn, and hold it within."""
        mine = self._wait()
        try:
            yield
        finally:
            if mine:
                self._pass_on()

    def _wait(self) -> bool:
        """Whether it is one's turn; else one's patience is over."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return True
            if self._overdue:
                return False
            called = Event()
            self._waiting.append(called)
        if called.wait(self._patience):
            return True
        with self._lock:
            if called.is_set():  # just now
                return True
            self._waiting.remove(called)
            self._overdue = True
            return False

    def _pass_on(self) -> None:
        with self._lock:
            self._overdue = False
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False
