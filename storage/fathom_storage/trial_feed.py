"""The trial feed: which trials of a study are new or have ended since one looked last.

For whoever keeps something of a study's trials in memory, without the trials. As in `trial_cache`,
reading `id > newest OR id IN unfinished` finds everything, by whichever program it was written,
and a newest trial that is gone means that the study was removed and its ids are used again.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from optuna.trial import FrozenTrial, TrialState

from . import frozen_trials, tables
from . import optuna_tables as optuna
from .bulk import among

# More ids than this in one statement cost more than reading the whole study.
MANY = 1000

_T = optuna.trials
_ENDED = frozenset(state.name for state in TrialState if state.is_finished())


@dataclass(frozen=True)
class Fed:
    """What the feed says of a trial.

    Attributes:
        repetition: which search of the study it is of; None where a foreign program added it,
            through Optuna, which knows no repetitions.
    """

    trial_id: int
    number: int
    state: str
    started: datetime | None
    repetition: int | None

    @property
    def ended(self) -> bool:
        """Whether it cannot change any more."""
        return self.state in _ENDED


@dataclass(frozen=True)
class Mark:
    """How far somebody has read a study."""

    newest: Fed | None = None
    unfinished: frozenset[int] = frozenset()  # ids


@dataclass(frozen=True)
class News:
    """The trials that are new or had not ended, oldest first, and how far the study is read now.

    Attributes:
        anew: whether this is all there is, and what was known before is of no use.
    """

    trials: tuple[Fed, ...]
    mark: Mark
    anew: bool


def news(connection: sa.Connection, study_id: int, mark: Mark) -> News:
    """What there is since the mark. Run it, and what is read next, where they see one moment."""
    newest = mark.newest
    found = () if newest is None else _read(connection, study_id, _since(connection, mark, newest))
    if newest is None or not any(_is(trial, newest) for trial in found):
        found = _read(connection, study_id, sa.true())
        return News(found, _mark(found), anew=True)
    changed = (t for t in found if t.trial_id > newest.trial_id or t.trial_id in mark.unfinished)
    return News(tuple(changed), _mark(found), anew=False)


def values_by_step(
    connection: sa.Connection, study_id: int, trial_ids: Collection[int]
) -> Iterator[tuple[int, int, float]]:
    """(trial, step, intermediate value) of these trials of a study."""
    table = optuna.intermediate_values
    common = (table.c.step, frozen_trials.as_text(table.c.intermediate_value_type))
    columns = (table.c.trial_id, table.c.intermediate_value)
    where = _of(connection, study_id, trial_ids)
    for (step, kind), (ids, values) in frozen_trials.grouped(connection, common, columns, where):
        for trial_id, value in zip(ids, values, strict=True):
            if trial_id in trial_ids:
                yield trial_id, step, frozen_trials.number(kind, value)


def system_attributes(
    connection: sa.Connection, study_id: int, trial_ids: Collection[int], prefix: str
) -> Iterator[tuple[int, str, Any]]:
    """(trial, key, value) of the system attributes that begin so, of these trials of a study."""
    table = optuna.trial_system_attributes
    columns = (table.c.trial_id, table.c.value_json)
    where = _of(connection, study_id, trial_ids) & table.c.key.startswith(prefix, autoescape=True)
    for (key,), (ids, values) in frozen_trials.grouped(connection, (table.c.key,), columns, where):
        for trial_id, text in zip(ids, values, strict=True):
            if trial_id in trial_ids:
                yield trial_id, key, json.loads(text)


def whole_trials(
    connection: sa.Connection, study_id: int, trial_ids: Collection[int]
) -> list[FrozenTrial]:
    """These trials of a study, oldest first, without what users noted."""
    where = _of(connection, study_id, trial_ids)
    rows = [row for row in frozen_trials.rows(connection, where) if row.trial_id in trial_ids]
    within = _T.c.trial_id.in_([row.trial_id for row in rows]) if len(rows) <= MANY else where
    return frozen_trials.assembled(connection, rows, within, user_attributes=False)


def best(
    connection: sa.Connection,
    study_id: int,
    repetition: int,
    *,
    before: int,
    count: int,
    minimise: bool,
) -> list[int]:
    """The complete trials of a repetition with the best finite values, the earlier where equal.

    Those of ids below `before`, at most `count` of them, by their first objective.
    """
    ours, values = tables.trials, optuna.values
    order = values.c.value if minimise else values.c.value.desc()
    query = (
        sa.select(values.c.trial_id)
        .join(ours, ours.c.trial_id == values.c.trial_id)
        .join(_T, _T.c.trial_id == values.c.trial_id)
        .where(ours.c.study_id == study_id, ours.c.repetition == repetition)
        .where(values.c.objective == 0, values.c.value_type == "FINITE")
        .where(_T.c.state == TrialState.COMPLETE.name, _T.c.trial_id < before)
        .order_by(order, values.c.trial_id)
        .limit(count)
    )
    return list(connection.scalars(query))


def running_trials(
    connection: sa.Connection, numbers: Mapping[int, int], attributed: Collection[int]
) -> dict[int, FrozenTrial]:
    """Trials that run, with their intermediate values alone, by id; `numbers` has their numbers.

    Those that are `attributed` have their system attributes as well.
    """
    found = {
        trial_id: frozen_trials.running(trial_id, number) for trial_id, number in numbers.items()
    }
    values, attributes = optuna.intermediate_values, optuna.trial_system_attributes
    kind = frozen_trials.as_text(values.c.intermediate_value_type)
    of_steps = sa.select(values.c.trial_id, values.c.step, kind, values.c.intermediate_value)
    of_steps = of_steps.where(among(connection, values.c.trial_id, numbers)).order_by(values.c.step)
    for trial_id, step, kind, value in connection.execute(of_steps):
        found[trial_id].intermediate_values[step] = frozen_trials.number(kind, value)
    if not attributed:
        return found
    of_keys = sa.select(attributes.c.trial_id, attributes.c.key, attributes.c.value_json)
    for trial_id, key, text in connection.execute(
        of_keys.where(among(connection, attributes.c.trial_id, attributed))
    ):
        found[trial_id].system_attrs[key] = json.loads(text)
    return found


def _read(
    connection: sa.Connection, study_id: int, where: sa.ColumnElement[bool]
) -> tuple[Fed, ...]:
    ours = tables.trials
    state = frozen_trials.as_text(_T.c.state)
    columns = (_T.c.trial_id, _T.c.number, state, _T.c.datetime_start, ours.c.repetition)
    query = sa.select(*columns).join_from(_T, ours, ours.c.trial_id == _T.c.trial_id, isouter=True)
    query = query.where(_T.c.study_id == study_id, where).order_by(_T.c.trial_id)
    return tuple(Fed(*row) for row in connection.execute(query))


def _since(connection: sa.Connection, mark: Mark, newest: Fed) -> sa.ColumnElement[bool]:
    if len(mark.unfinished) > MANY:
        return _T.c.trial_id >= min(mark.unfinished)
    unfinished = among(connection, _T.c.trial_id, mark.unfinished)
    return (_T.c.trial_id >= newest.trial_id) | unfinished


def _is(trial: Fed, newest: Fed) -> bool:
    """Whether it is the trial that was the newest; only one that waited gets another start."""
    if (trial.trial_id, trial.number) != (newest.trial_id, newest.number):
        return False
    return newest.state == TrialState.WAITING.name or trial.started == newest.started


def _mark(found: Sequence[Fed]) -> Mark:
    """How far a study is read by whoever has read these, the newest among them."""
    unfinished = frozenset(trial.trial_id for trial in found if not trial.ended)
    return Mark(found[-1] if found else None, unfinished)


def _of(
    connection: sa.Connection, study_id: int, trial_ids: Collection[int]
) -> sa.ColumnElement[bool]:
    """These trials, or all of the study where they are many."""
    if len(trial_ids) > MANY:
        return _T.c.study_id == study_id
    return among(connection, _T.c.trial_id, trial_ids)
