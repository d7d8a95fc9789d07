"""Histories: the trials that samplers and pruners look at, read from the database only once.

A memory of this process and nothing more: what has ended does not change, and what is not
remembered, or was remembered too long, is read again. Each look reads what is new and what had not
ended, so that it takes hardly longer in a long study.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

import sqlalchemy as sa
from optuna.trial import FrozenTrial

from fathom_storage import optuna_store, trial_feed
from fathom_storage.database import once_committed
from fathom_storage.trial_feed import Mark

MOST_HISTORIES = 512


@dataclass(frozen=True)
class _Read:
    """The trials of a repetition by id, oldest first, and how far its study was read for them."""

    mark: Mark = field(default_factory=Mark)
    trials: Mapping[int, FrozenTrial] = field(default_factory=dict)


class Histories:
    """The latest histories, one for each repetition of a study."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, int], _Read] = OrderedDict()
        self._lock = Lock()

    def read(self, connection: sa.Connection, study_id: int, repetition: int) -> list[FrozenTrial]:
        """The trials of a repetition as they are now, oldest first."""
        key = (study_id, repetition)
        with self._lock:
            known = self._known.get(key, _Read())
        read = _caught_up(connection, study_id, repetition, known)
        # What a transaction has ended itself may still be undone.
        once_committed(connection, lambda: self._remember(key, read))
        return list(read.trials.values())

    def _remember(self, key: tuple[int, int], read: _Read) -> None:
        with self._lock:
            self._known[key] = read
            self._known.move_to_end(key)
            while len(self._known) > MOST_HISTORIES:
                self._known.popitem(last=False)


def _caught_up(connection: sa.Connection, study_id: int, repetition: int, known: _Read) -> _Read:
    """The same with what is new since."""
    news = trial_feed.news(connection, study_id, known.mark)
    mine = frozenset(trial.trial_id for trial in news.trials if trial.repetition == repetition)
    if news.anew or len(mine) > trial_feed.MANY:
        found = optuna_store.history(connection, study_id, repetition)
        return _Read(news.mark, {trial._trial_id: trial for trial in found})
    if not mine:
        return _Read(news.mark, known.trials)
    found = trial_feed.whole_trials(connection, study_id, mine)
    return _Read(news.mark, {**known.trials, **{trial._trial_id: trial for trial in found}})


HISTORIES = Histories()
