"""Histories: the trials that samplers and pruners look at, read from the database only once.

A memory of this process and nothing more: what has ended does not change, and what is not
remembered, or was remembered too long, is read again.
"""

from collections import OrderedDict
from threading import Lock

import sqlalchemy as sa
from optuna.trial import FrozenTrial

from fathom_storage import optuna_store

MOST_HISTORIES = 512


class Histories:
    """The latest histories, one for each repetition of a study."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, int], dict[int, FrozenTrial]] = OrderedDict()
        self._lock = Lock()

    def read(self, connection: sa.Connection, study_id: int, repetition: int) -> list[FrozenTrial]:
        """The trials of a repetition as they are now, oldest first."""
        key = (study_id, repetition)
        with self._lock:
            known = self._known.get(key, {})
        found = optuna_store.history(connection, study_id, repetition, known)
        with self._lock:
            self._known[key] = {trial._trial_id: trial for trial in found}
            self._known.move_to_end(key)
            while len(self._known) > MOST_HISTORIES:
                self._known.popitem(last=False)
        return found


HISTORIES = Histories()
