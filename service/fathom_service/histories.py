"""Histories: the trials that samplers and pruners look at, read from the database only once.

A memory of this process and nothing more: what has ended does not change, and what is not
remembered, or was remembered too long, is read again. Each look reads what is new and what had not
ended, so that it takes hardly longer in a long study. Who looks at a part of a long history only
has that part alone read and remembered.
"""

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock

import sqlalchemy as sa
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_storage import optuna_store, trial_feed
from fathom_storage.database import once_committed
from fathom_storage.trial_feed import Fed, Mark

from .samplers.window import View, is_feasible

MOST_HISTORIES = 512


@dataclass(frozen=True)
class _Search:
    """A repetition of a study, or what is in view of it."""

    study_id: int
    repetition: int
    view: View | None


@dataclass(frozen=True)
class _Read:
    """The trials of a search by id, oldest first, and how far its study was read for them."""

    mark: Mark = field(default_factory=Mark)
    trials: Mapping[int, FrozenTrial] = field(default_factory=dict)


class Histories:
    """The latest histories, one for each repetition of a study and each view of it."""

    def __init__(self) -> None:
        self._known: OrderedDict[_Search, _Read] = OrderedDict()
        self._lock = Lock()

    def read(
        self, connection: sa.Connection, study_id: int, repetition: int, view: View | None = None
    ) -> list[FrozenTrial]:
        """The trials of a repetition as they are now, oldest first; only those in view, if any."""
        search = _Search(study_id, repetition, view)
        with self._lock:
            known = self._known.get(search, _Read())
        read = _caught_up(connection, search, known)
        # What a transaction has ended itself may still be undone.
        once_committed(connection, lambda: self._remember(search, read))
        return list(read.trials.values())

    def _remember(self, search: _Search, read: _Read) -> None:
        with self._lock:
            self._known[search] = read
            self._known.move_to_end(search)
            while len(self._known) > MOST_HISTORIES:
                self._known.popitem(last=False)


def _caught_up(connection: sa.Connection, search: _Search, known: _Read) -> _Read:
    """The same with what is new since."""
    news = trial_feed.news(connection, search.study_id, known.mark)
    mine = {t.trial_id for t in news.trials if t.repetition == search.repetition}
    if not news.anew and len(mine) > trial_feed.MANY:
        news = trial_feed.news(connection, search.study_id, Mark())
    if news.anew:
        return _Read(news.mark, _by_id(_opened(connection, search, news.trials)))
    if not mine:
        return _Read(news.mark, known.trials)
    found = trial_feed.whole_trials(connection, search.study_id, mine)
    trials = {**known.trials, **_by_id(found)}
    seen = trials if search.view is None else _by_id(search.view.of(tuple(trials.values())))
    return _Read(news.mark, seen)


def _by_id(trials: Sequence[FrozenTrial]) -> dict[int, FrozenTrial]:
    return {trial._trial_id: trial for trial in trials}


def _opened(
    connection: sa.Connection, search: _Search, trials: Sequence[Fed]
) -> Sequence[FrozenTrial]:
    """The trials of a search of which nothing is remembered; `trials` are all of its study."""
    study_id, view = search.study_id, search.view
    if view is None:
        return optuna_store.history(connection, study_id, search.repetition)
    mine = [trial for trial in trials if trial.repetition == search.repetition]
    best, latest = _in_view(connection, search, view, mine)
    if best:
        running = [trial.trial_id for trial in mine if not trial.ended]
        found = trial_feed.whole_trials(connection, study_id, {*best, *latest, *running})
        if all(is_feasible(trial) for trial in found if trial._trial_id in best):
            return found
    return view.of(optuna_store.history(connection, study_id, search.repetition))


def _in_view(
    connection: sa.Connection, search: _Search, view: View, mine: Sequence[Fed]
) -> tuple[Collection[int], Collection[int]]:
    """The best and the latest of long histories; none where all have to be looked at.

    The best are those of the best values; the caller sees to it that they are feasible.
    """
    window = view.window
    states = {state.name for state in window.states}
    counted = [trial.trial_id for trial in mine if trial.state in states]
    if len(counted) <= window.most:
        return (), ()
    latest = counted[-window.latest :]
    best = trial_feed.best(
        connection,
        search.study_id,
        search.repetition,
        before=latest[0],
        count=window.best,
        minimise=view.direction is StudyDirection.MINIMIZE,
    )
    return (frozenset(best), latest) if len(best) == window.best else ((), ())


HISTORIES = Histories()
