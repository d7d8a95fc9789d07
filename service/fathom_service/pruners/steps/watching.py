"""Watching studies: what is kept of their trials, caught up before each decision that needs it.

A memory of this process and nothing more. The database says what is new, whichever replica or
foreign program wrote it, and all may be forgotten at any time: it is read again, 100,000 trials in
a few seconds.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from optuna.trial import FrozenTrial

from fathom_storage import trial_feed
from fathom_storage.database import Database
from fathom_storage.forks import renew_in_children
from fathom_storage.trial_feed import Mark, News

from .past import Past
from .rules import Rule, Verdict

MOST_STUDIES = 512


@dataclass(frozen=True)
class Asked:
    """A trial that runs, of which repetition it is, and its study's rule."""

    repetition: int
    rule: Rule[Any]
    trial: FrozenTrial


@dataclass
class _Watched:
    """A study's past by repetition; `lock` is held while it is caught up, and looked at."""

    lock: Lock = field(default_factory=Lock)
    begun: int = 0  # looks at the database so far
    done: int = 0  # which of them was the last to succeed
    mark: Mark = field(default_factory=Mark)
    pasts: dict[int, Past[Any]] = field(default_factory=dict)
    has_foreign: bool = False  # trials of no repetition, which count in all


class Pasts:
    """What is kept of the studies decided on lately."""

    def __init__(self) -> None:
        self.renew()
        renew_in_children(self)

    def renew(self) -> None:
        """Know nothing any more; in a forked child, whose locks a lost thread may hold."""
        self._lock = Lock()
        self._watched: WeakKeyDictionary[Database, OrderedDict[int, _Watched]] = WeakKeyDictionary()

    def decide(self, database: Database, study_id: int, asked: Sequence[Asked]) -> list[Verdict]:
        """What a study's rule says of trials among those of their repetitions, as they are now."""
        watched = self._of(database, study_id)
        came = watched.begun
        with watched.lock:
            # Who had to wait need not look where another's look has begun since they came.
            if watched.done <= came:
                _catch_up(watched, database, study_id, asked[0].rule)
            return [
                one.rule.among(watched.pasts.get(one.repetition) or one.rule.new_past(), one.trial)
                for one in asked
            ]

    def _of(self, database: Database, study_id: int) -> _Watched:
        with self._lock:
            studies = self._watched.setdefault(database, OrderedDict())
            watched = studies.setdefault(study_id, _Watched())
            studies.move_to_end(study_id)
            while len(studies) > MOST_STUDIES:
                studies.popitem(last=False)
            return watched


def _catch_up(watched: _Watched, database: Database, study_id: int, rule: Rule[Any]) -> None:
    def read(connection: sa.Connection) -> tuple[News, Mapping[int, Any]]:
        news = trial_feed.news(connection, study_id, watched.mark)
        if watched.has_foreign and not watched.pasts.keys() >= _repetitions(news):
            news = trial_feed.news(connection, study_id, Mark())
        return news, rule.new_past().read(connection, study_id, news.trials)

    watched.begun += 1
    look = watched.begun
    news, found = database.snapshot(read)
    if news.anew:
        watched.pasts, watched.has_foreign = {}, False
    watched.mark = Mark()  # should this fail half-way, all is read anew
    _take(watched, news, found, rule)
    watched.mark, watched.done = news.mark, look


def _take(watched: _Watched, news: News, found: Mapping[int, Any], rule: Rule[Any]) -> None:
    for repetition in _repetitions(news) - watched.pasts.keys():
        watched.pasts[repetition] = rule.new_past()
    for repetition, past in watched.pasts.items():
        past.take([t for t in news.trials if t.repetition in (repetition, None)], found)
    watched.has_foreign |= any(trial.repetition is None for trial in news.trials)


def _repetitions(news: News) -> set[int]:
    return {trial.repetition for trial in news.trials if trial.repetition is not None}


PASTS = Pasts()
