"""Presence: which workers' last signs of life are worth a look at the database."""

from collections.abc import Collection
from threading import Lock

from cachetools import TTLCache

FRESH_SECONDS = 1.0
MOST_WORKERS = 100_000


class Presence:
    """What this process has noted lately; safe to share between threads.

    Forgetting costs one statement. So does a transaction that fails after it was asked here: then
    the worker counts as heard of a second later.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._noted: TTLCache[str, None] = TTLCache(MOST_WORKERS, FRESH_SECONDS)

    def due(self, worker_ids: Collection[str]) -> set[str]:
        """Those of the workers that were not noted within the last second; they are now."""
        with self._lock:
            due = {worker_id for worker_id in worker_ids if worker_id not in self._noted}
            self._noted.update(dict.fromkeys(due))
            return due
