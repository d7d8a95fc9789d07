"""Waiting while the server is away, and waking up early."""

import contextlib
import select
import socket

from tenacity import RetryCallState, Retrying, wait_random_exponential


class Backoff:
    """Delays in seconds that double up to `most`, with jitter, until `reset`."""

    def __init__(self, first: float = 0.5, most: float = 30.0):
        self._wait = wait_random_exponential(multiplier=first, max=most, min=first / 2)
        self.reset()

    def reset(self) -> None:
        """The server answered: the next delay is short again."""
        self._state = RetryCallState(Retrying(), None, (), {})

    def next(self) -> float:
        """Seconds to wait before the next try."""
        seconds = self._wait(self._state)
        self._state.attempt_number += 1
        return seconds


class Wake:
    """Ends a wait early; safe in signal handlers and threads, where an Event may deadlock."""

    def __init__(self) -> None:
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)

    def fileno(self) -> int:
        """What a selector watches."""
        return self._read.fileno()

    def set(self) -> None:
        """End the wait that is under way, or the next one."""
        with contextlib.suppress(OSError):  # full: it is set already; closed: nobody waits
            self._write.send(b"!")

    def clear(self) -> None:
        """Forget what was set."""
        with contextlib.suppress(BlockingIOError):
            while self._read.recv(4096):
                pass

    def wait(self, seconds: float) -> None:
        """Return after `seconds`, or as soon as it is set."""
        select.select([self], [], [], max(0.0, seconds))
        self.clear()

    def close(self) -> None:
        """Close both ends."""
        self._read.close()
        self._write.close()
