"""Slow samplers: they are asked before control is taken, so that nobody else waits for them."""

from threading import Lock

from cachetools import TTLCache

SLOW_SECONDS = 0.05
# A study is asked so as long as its sampler was slow lately.
SLOW_FOR_SECONDS = 600.0
MOST_SLOW = 1024


class Slow:
    """The studies whose samplers took long the last time, by id.

    Attributes:
        turn: held by a thread that thinks for one of them and then takes the slot, where several
            threads may ask: one that is overtaken would think in vain.
    """

    def __init__(self) -> None:
        self.turn = Lock()
        self._lock = Lock()
        self._studies: TTLCache[int, float] = TTLCache(MOST_SLOW, SLOW_FOR_SECONDS)

    def note(self, study_id: int, seconds: float) -> None:
        """Remember a study whose sampler took so long, if that was long."""
        if seconds >= SLOW_SECONDS:
            with self._lock:
                self._studies[study_id] = seconds

    def __contains__(self, study_id: int) -> bool:
        with self._lock:
            return study_id in self._studies

    def __bool__(self) -> bool:
        with self._lock:
            return len(self._studies) > 0
