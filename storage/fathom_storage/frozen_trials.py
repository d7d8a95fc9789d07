"""Frozen trials: rows of Optuna's tables as the `FrozenTrial`s that Optuna itself makes of them.

A study is read column by column: the values that share a parameter and a distribution come as one
group. PostgreSQL builds the groups, which halves the time that reading 100,000 trials takes.
"""

import json
import math
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from optuna.distributions import BaseDistribution, json_to_distribution
from optuna.trial import FrozenTrial, TrialState

from . import optuna_tables as optuna

_NOT_FINITE = {"INF_POS": math.inf, "INF_NEG": -math.inf, "NAN": math.nan}
_STATES = {state.name: state for state in TrialState}
_T = optuna.trials

# What a group has in common, then its columns.
Group = tuple[tuple[Any, ...], tuple[Sequence[Any], ...]]


def read(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[FrozenTrial]:
    """The trials of which `where` holds, oldest first.

    Several statements: run it where they see one moment, see `Database.snapshot`.
    """
    return assembled(connection, rows(connection, where), where)


def so_far(connection: sa.Connection, trial_id: int, number: int) -> FrozenTrial:
    """A trial that runs, by its number, with its parameters and system attributes alone."""
    table, attributes = optuna.params, optuna.trial_system_attributes
    columns = (table.c.param_name, table.c.param_value, table.c.distribution_json)
    known = sa.select(*columns).where(table.c.trial_id == trial_id).order_by(table.c.param_id)
    found = [(name, value, parsed(text)) for name, value, text in connection.execute(known)]
    noted = sa.select(attributes.c.key, attributes.c.value_json)
    noted = noted.where(attributes.c.trial_id == trial_id)
    trial = running(trial_id, number)
    trial.params = {name: kind.to_external_repr(value) for name, value, kind in found}
    trial.distributions = {name: kind for name, _, kind in found}
    trial.system_attrs = {key: json.loads(text) for key, text in connection.execute(noted)}
    return trial


def running(trial_id: int, number: int) -> FrozenTrial:
    """A trial that runs, of which nothing else is read yet."""
    return FrozenTrial(
        number=number,
        trial_id=trial_id,
        state=TrialState.RUNNING,
        value=None,
        datetime_start=None,
        datetime_complete=None,
        params={},
        distributions={},
        user_attrs={},
        system_attrs={},
        intermediate_values={},
    )


def parameter(
    connection: sa.Connection, trial_id: int, name: str
) -> tuple[BaseDistribution, Any] | None:
    """The distribution and the value of a parameter of a trial; None where it has none."""
    table = optuna.params
    query = sa.select(table.c.distribution_json, table.c.param_value)
    query = query.where(table.c.trial_id == trial_id, table.c.param_name == name)
    row = connection.execute(query).first()
    if row is None:
        return None
    kind = parsed(row.distribution_json)
    return kind, kind.to_external_repr(row.param_value)


def rows(connection: sa.Connection, where: sa.ColumnElement[bool]) -> Sequence[sa.Row[Any]]:
    """The rows of the trials of which `where` holds, oldest first, states as plain text."""
    columns = (_T.c.trial_id, _T.c.number, as_text(_T.c.state))
    query = sa.select(*columns, _T.c.datetime_start, _T.c.datetime_complete).where(where)
    return connection.execute(query.order_by(_T.c.trial_id)).all()


def assembled(
    connection: sa.Connection,
    found: Sequence[sa.Row[Any]],
    where: sa.ColumnElement[bool],
    *,
    user_attributes: bool = True,
) -> list[FrozenTrial]:
    """The trials of these rows, with what the other tables hold of the trials in `where`."""
    if not found:
        return []
    drafts = {row.trial_id: _Draft(row) for row in found}
    for fill in (_fill_params, _fill_values, _fill_intermediate_values, _fill_system_attributes):
        fill(connection, drafts, where)
    if user_attributes:
        _fill_user_attributes(connection, drafts, where)
    return [draft.trial for draft in drafts.values()]


class _Draft:
    """A trial of which the parts are still being filled in."""

    __slots__ = ("intermediate", "last_param", "params", "space", "system", "trial", "user")

    def __init__(self, row: sa.Row[Any]):
        self.params: dict[str, Any] = {}
        self.space: dict[str, BaseDistribution] = {}
        self.user: dict[str, Any] = {}
        self.system: dict[str, Any] = {}
        self.intermediate: dict[int, float] = {}
        self.last_param = 0
        trial_id, number, state, started, completed = tuple(row)
        self.trial = FrozenTrial(
            number=number,
            trial_id=trial_id,
            state=_STATES[state],
            value=None,
            datetime_start=local(started),
            datetime_complete=local(completed),
            params=self.params,
            distributions=self.space,
            user_attrs=self.user,
            system_attrs=self.system,
            intermediate_values=self.intermediate,
        )


_Drafts = dict[int, _Draft]


def _fill_params(connection: sa.Connection, drafts: _Drafts, where: sa.ColumnElement[bool]) -> None:
    table = optuna.params
    common = (table.c.param_name, table.c.distribution_json)
    columns = (table.c.trial_id, table.c.param_value, table.c.param_id)
    disordered: dict[int, list[tuple[int, str]]] = {}
    groups = list(grouped(connection, common, columns, where))
    groups.sort(key=lambda group: min(group[1][2]))
    for (name, text), values in groups:
        distribution = parsed(text)
        external = distribution.to_external_repr
        for trial_id, value, param_id in zip(*values, strict=True):
            draft = drafts[trial_id]
            draft.params[name] = external(value)
            draft.space[name] = distribution
            if param_id < draft.last_param:
                disordered[trial_id] = []
            draft.last_param = param_id
    if disordered:
        _reorder(drafts, groups, disordered)


def _reorder(
    drafts: _Drafts, groups: Iterable[Group], disordered: dict[int, list[tuple[int, str]]]
) -> None:
    """Bring parameters into the order in which they were suggested, as Optuna does."""
    for (name, _), (trial_ids, _, param_ids) in groups:
        for trial_id, param_id in zip(trial_ids, param_ids, strict=True):
            if trial_id in disordered:
                disordered[trial_id].append((param_id, name))
    for trial_id, found in disordered.items():
        draft = drafts[trial_id]
        for _, name in sorted(found):
            draft.params[name] = draft.params.pop(name)
            draft.space[name] = draft.space.pop(name)


def _fill_values(connection: sa.Connection, drafts: _Drafts, where: sa.ColumnElement[bool]) -> None:
    table = optuna.values
    common = (table.c.objective, as_text(table.c.value_type))
    found: dict[int, list[float]] = {}
    groups = list(grouped(connection, common, (table.c.trial_id, table.c.value), where))
    objectives = 1 + max((group[0][0] for group in groups), default=0)
    for (objective, kind), (trial_ids, values) in groups:
        for trial_id, value in zip(trial_ids, values, strict=True):
            of_trial = found.get(trial_id)
            if of_trial is None:
                of_trial = found[trial_id] = [math.nan] * objectives
            of_trial[objective] = number(kind, value)
    for trial_id, of_trial in found.items():
        drafts[trial_id].trial.values = of_trial


def _fill_intermediate_values(
    connection: sa.Connection, drafts: _Drafts, where: sa.ColumnElement[bool]
) -> None:
    table = optuna.intermediate_values
    columns = (table.c.trial_id, table.c.step, table.c.intermediate_value)
    kinds = (as_text(table.c.intermediate_value_type),)
    for (kind,), values in grouped(connection, kinds, columns, where):
        for trial_id, step, value in zip(*values, strict=True):
            drafts[trial_id].intermediate[step] = number(kind, value)


def _fill_user_attributes(
    connection: sa.Connection, drafts: _Drafts, where: sa.ColumnElement[bool]
) -> None:
    for trial_id, key, value in _attributes(connection, optuna.trial_user_attributes, where):
        drafts[trial_id].user[key] = value


def _fill_system_attributes(
    connection: sa.Connection, drafts: _Drafts, where: sa.ColumnElement[bool]
) -> None:
    for trial_id, key, value in _attributes(connection, optuna.trial_system_attributes, where):
        drafts[trial_id].system[key] = value


def _attributes(
    connection: sa.Connection, table: sa.Table, where: sa.ColumnElement[bool]
) -> Iterator[tuple[int, str, Any]]:
    columns = (table.c.trial_id, table.c.value_json)
    for (key,), values in grouped(connection, (table.c.key,), columns, where):
        for trial_id, text in zip(*values, strict=True):
            yield trial_id, key, json.loads(text)


def grouped(
    connection: sa.Connection,
    common: tuple[sa.ColumnElement[Any], ...],
    columns: tuple[sa.Column[Any], ...],
    where: sa.ColumnElement[bool],
) -> Iterator[Group]:
    """Columns of a child table, grouped by what the rows have in common; `trial_id` is first."""
    query = sa.select(*common).join(_T, _T.c.trial_id == columns[0]).where(where)
    width = len(common)
    if connection.dialect.name == "postgresql":
        arrays = [sa.func.array_agg(column) for column in columns]
        for row in connection.execute(query.add_columns(*arrays).group_by(*common)):
            yield tuple(row[:width]), tuple(row[width:])
        return
    found: dict[tuple[Any, ...], list[Any]] = {}
    for row in connection.execute(query.add_columns(*columns)):
        found.setdefault(tuple(row[:width]), []).append(row[width:])
    for key, members in found.items():
        yield key, tuple(zip(*members, strict=True))


def number(kind: str, value: float | None) -> float:
    """A float as Optuna stores it: infinities and NaN have a type and no value."""
    return _NOT_FINITE[kind] if value is None else value


@lru_cache(maxsize=4096)
def parsed(text: str) -> BaseDistribution:
    """A distribution of its JSON; there are few, and each stands beside many values."""
    return json_to_distribution(text)


def local(stored: datetime | None) -> datetime | None:
    """A stored time, naive UTC, as Optuna shows it: naive, in this machine's zone."""
    if stored is None or not (time.timezone or time.daylight):  # here it is UTC: half the time
        return stored
    return stored.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)


def as_text(column: sa.Column[Any]) -> sa.ColumnElement[str]:
    """An enumeration as its text: looking each value up again would cost more than reading it."""
    return sa.type_coerce(column, sa.String).label(column.name)
