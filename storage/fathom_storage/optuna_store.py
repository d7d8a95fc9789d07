"""The Optuna store: studies and trials written to, and read from, Optuna's own tables.

Optuna's tables are the record of studies, trials, parameters, values and intermediate values, so
the Optuna dashboard and a user's `optuna.load_study` see everything. Rows are written as Optuna's
`RDBStorage` (schema v3.2.0.a) writes them, but inside our transaction, next to the lease.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
)
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Params
from fathom_spaces.space import Space
from fathom_spaces.tasks import Direction

from . import frozen_trials, tables
from . import optuna_tables as optuna
from .optuna_rows import (
    insert_study,
    insert_trial,
    require_study,
    set_intermediate_values,
    set_params,
    set_study_attributes,
    set_trial_attributes,
    set_values,
)
from .records import batched


def distributions(space: Space) -> dict[str, BaseDistribution]:
    """Optuna's distribution of every parameter of a space."""
    return {name: distribution(domain) for name, domain in space.domains.items()}


def distribution(domain: Domain) -> BaseDistribution:
    """Optuna's distribution of one domain."""
    match domain:
        case IntRange():
            return IntDistribution(
                domain.low, domain.values()[-1], log=domain.log, step=domain.step
            )
        case FloatRange():
            values = domain.values()
            high = domain.high if domain.step is None or values is None else values[-1]
            return FloatDistribution(domain.low, high, log=domain.log, step=domain.step)
        case Choices():
            return CategoricalDistribution(domain.choices)


def add_study(
    connection: sa.Connection,
    name: str,
    objectives: Sequence[tuple[str, Direction]],
    attributes: Mapping[str, Any],
) -> int:
    """Insert a study of objectives, each a name and its direction; returns its id."""
    directions = [direction.upper() for _, direction in objectives]
    study_id = insert_study(connection, name, directions)
    set_study_attributes(connection, study_id, attributes)
    # As `Study.set_metric_names` does, so that figures name the metric.
    names = {"study:metric_names": [name for name, _ in objectives]}
    set_study_attributes(connection, study_id, names, system=True)
    return study_id


def remove_study(connection: sa.Connection, study_id: int) -> None:
    """Remove a study and its trials."""
    trial_ids = sa.select(optuna.trials.c.trial_id).where(optuna.trials.c.study_id == study_id)
    for table in optuna.TRIAL_CHILDREN:
        connection.execute(table.delete().where(table.c.trial_id.in_(trial_ids)))
    connection.execute(optuna.trials.delete().where(optuna.trials.c.study_id == study_id))
    for table in (*optuna.STUDY_CHILDREN, optuna.studies):
        connection.execute(table.delete().where(table.c.study_id == study_id))


def add_trial(
    connection: sa.Connection,
    study_id: int,
    params: Params,
    space: Mapping[str, BaseDistribution],
    attributes: Mapping[str, Any],
    now: datetime,
) -> tuple[int, int]:
    """Insert a RUNNING trial; returns its id and its number. It holds the study's row."""
    require_study(connection, study_id, lock=True)
    trial_id, number = insert_trial(connection, study_id, "RUNNING", now)
    internal = {name: (space[name].to_internal_repr(params[name]), space[name]) for name in params}
    set_params(connection, trial_id, internal)
    set_trial_attributes(connection, trial_id, attributes)
    return trial_id, number


def add_intermediate_values(
    connection: sa.Connection, trial_id: int, values: Mapping[int, float]
) -> None:
    """Add values by step, leaving steps that another attempt reported already."""
    table = optuna.intermediate_values
    known = set(connection.scalars(sa.select(table.c.step).where(table.c.trial_id == trial_id)))
    new = {step: value for step, value in values.items() if step not in known}
    set_intermediate_values(connection, trial_id, new)


def end_trial(
    connection: sa.Connection,
    trial_id: int,
    state: str,
    values: Sequence[float],
    attributes: Mapping[str, Any],
    now: datetime,
) -> None:
    """Set the final state ('COMPLETE', 'PRUNED' or 'FAIL') and the values of a trial, if any."""
    trials = optuna.trials
    connection.execute(
        trials.update()
        .where(trials.c.trial_id == trial_id)
        .values(state=state, datetime_complete=now)
    )
    set_values(connection, trial_id, values)
    set_trial_attributes(connection, trial_id, attributes)


def set_constraints(connection: sa.Connection, trial_id: int, excess: Mapping[str, float]) -> None:
    """Set a trial's constraint values, as Optuna's `set_constraint`: feasible at 0 or less."""
    named = {f"constraints:{name}": value for name, value in excess.items()}
    set_trial_attributes(connection, trial_id, named, system=True)


def last_intermediate_value(connection: sa.Connection, trial_id: int) -> float | None:
    """The value at the greatest step reported; None if there is none, or it is not finite."""
    table = optuna.intermediate_values
    query = sa.select(table.c.intermediate_value).where(table.c.trial_id == trial_id)
    return connection.scalar(query.order_by(table.c.step.desc()).limit(1))


def history(
    connection: sa.Connection,
    study_id: int,
    repetition: int,
    known: Mapping[int, FrozenTrial] = MappingProxyType({}),
) -> list[FrozenTrial]:
    """The trials of one repetition, as Optuna's samplers and pruners want them, oldest first.

    Each repetition of a method is a search of its own and sees no other's trials. Trials of an
    earlier answer that have ended may be given as `known`, by id; they are not read again.
    """
    ours = tables.trials
    mine = (ours.c.study_id == study_id, ours.c.repetition == repetition)
    where = optuna.trials.c.trial_id.in_(sa.select(ours.c.trial_id).where(*mine))
    rows = frozen_trials.rows(connection, where)
    kept = {row.trial_id: known[row.trial_id] for row in rows if _is_same(row, known)}
    new = {trial._trial_id: trial for trial in _read(connection, rows, kept)}
    return [kept.get(row.trial_id) or new[row.trial_id] for row in rows]


def _is_same(row: sa.Row[Any], known: Mapping[int, FrozenTrial]) -> bool:
    """Whether a known trial is this row and has ended; SQLite uses ids of removed rows again."""
    trial = known.get(row.trial_id)
    if trial is None or not trial.state.is_finished():
        return False
    started = frozen_trials.local(row.datetime_start)
    return (trial.state.name, trial.datetime_start) == (row.state, started)


def _read(
    connection: sa.Connection, rows: Sequence[sa.Row[Any]], kept: Mapping[int, FrozenTrial]
) -> Iterator[FrozenTrial]:
    """The trials of these rows that are not kept."""
    for some in batched([row for row in rows if row.trial_id not in kept]):
        ids = [row.trial_id for row in some]
        where = optuna.trials.c.trial_id.in_(ids)
        # Samplers and pruners have no use for what users note.
        yield from frozen_trials.assembled(connection, some, where, user_attributes=False)
