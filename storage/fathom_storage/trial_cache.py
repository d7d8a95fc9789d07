"""The trial cache: what was read of each study, so that reading again reads only what is new.

Trials of a study become visible in the order of their ids (whoever adds one holds the study's row)
and never change once they have ended. So reading `id > last OR id IN unfinished` finds everything.
The last trial is read again too: where it is gone, the study was removed, and its ids, which
SQLite uses again, may stand for other trials by now.
"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import sqlalchemy as sa
from optuna.distributions import BaseDistribution
from optuna.trial import FrozenTrial, TrialState

from . import frozen_trials
from . import optuna_tables as optuna
from .database import Database
from .forks import renew_in_children
from .optuna_rows import require_study

# About 1 GB: a trial of a few parameters takes 2 to 3 kB.
MAX_TRIALS = 400_000
# More ids than this in one statement cost more than reading the study anew.
MAX_UNFINISHED = 10_000

_T = optuna.trials


@dataclass(frozen=True)
class _Seen:
    """The trials of a study at one moment, by number, and which of them have not ended."""

    trials: Sequence[FrozenTrial] = ()
    unfinished: frozenset[int] = frozenset()  # ids


@dataclass
class CachedStudy:
    """What is known of one study; `lock` is held while it is read."""

    lock: Lock = field(default_factory=Lock)
    seen: _Seen = _Seen()
    # A distribution of each parameter that others must agree with.
    space: dict[str, BaseDistribution] = field(default_factory=dict)

    def forget(self) -> None:
        """Know nothing any more."""
        self.seen, self.space = _Seen(), {}


class _Replaced(Exception):
    """The study is not the one that was read before."""


class TrialCache:
    """The studies read lately, at most `max_trials` trials of them, unless one alone has more."""

    def __init__(self, max_trials: int = MAX_TRIALS):
        self._max_trials = max_trials
        self.renew()
        renew_in_children(self)

    def renew(self) -> None:
        """Know nothing any more; in a forked child, whose locks a lost thread may hold."""
        self._lock = Lock()
        self._studies: OrderedDict[int, CachedStudy] = OrderedDict()

    def trials(self, database: Database, study_id: int) -> Sequence[FrozenTrial]:
        """All trials of a study by number; raises `KeyError` where there is no such study."""
        study = self.study(study_id)
        with study.lock:
            try:
                study.seen = database.snapshot(lambda c: _caught_up(c, study_id, study.seen))
            except _Replaced:
                study.forget()
                study.seen = database.snapshot(lambda c: _caught_up(c, study_id, study.seen))
            seen = study.seen
        self._make_room(study_id)
        return seen.trials

    def study(self, study_id: int) -> CachedStudy:
        """What is known of a study, maybe nothing."""
        with self._lock:
            study = self._studies.setdefault(study_id, CachedStudy())
            self._studies.move_to_end(study_id)
            return study

    def drop(self, study_id: int) -> None:
        """Forget a study."""
        with self._lock:
            self._studies.pop(study_id, None)

    def _make_room(self, used: int) -> None:
        with self._lock:
            kept = sum(len(study.seen.trials) for study in self._studies.values())
            for study_id in list(self._studies):
                if kept <= self._max_trials:
                    return
                if study_id != used:
                    kept -= len(self._studies.pop(study_id).seen.trials)


def _caught_up(connection: sa.Connection, study_id: int, seen: _Seen) -> _Seen:
    """What there is to see now; raises `_Replaced`, and `KeyError` where there is no study."""
    if len(seen.unfinished) > MAX_UNFINISHED:
        seen = _Seen()
    last = seen.trials[-1] if seen.trials else None
    mine = _T.c.study_id == study_id
    if last is None:
        found = frozen_trials.read(connection, mine)
        if not found:
            require_study(connection, study_id)
        return _merged(seen, found)
    new = _T.c.trial_id > last._trial_id
    if seen.unfinished:
        new |= _T.c.trial_id.in_(seen.unfinished)
    rows = frozen_trials.rows(connection, mine & (new | (_T.c.trial_id == last._trial_id)))
    if not any(_is(row, last) for row in rows):
        raise _Replaced
    changed = [
        row for row in rows if row.trial_id > last._trial_id or row.trial_id in seen.unfinished
    ]
    return _merged(seen, frozen_trials.assembled(connection, changed, mine & new))


def _is(row: sa.Row[Any], trial: FrozenTrial) -> bool:
    """Whether a row is that of a trial read before; only one that waits gets another start."""
    if (row.trial_id, row.number) != (trial._trial_id, trial.number):
        return False
    waited = trial.state is TrialState.WAITING
    return waited or frozen_trials.local(row.datetime_start) == trial.datetime_start


def _merged(seen: _Seen, found: Sequence[FrozenTrial]) -> _Seen:
    """What was seen, with trials that are new or have changed; nothing seen before is changed."""
    if not found:
        return seen
    trials, unfinished = list(seen.trials), set(seen.unfinished)
    for trial in found:
        if trial.number == len(trials):
            trials.append(trial)
        else:
            trials[trial.number] = trial
        if trial.state.is_finished():
            unfinished.discard(trial._trial_id)
        else:
            unfinished.add(trial._trial_id)
    return _Seen(trials, frozenset(unfinished))
