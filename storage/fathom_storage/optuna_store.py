"""The Optuna store: studies and trials written to, and read from, Optuna's own tables.

Optuna's tables are the record of studies, trials, parameters, values and intermediate values, so
the Optuna dashboard and a user's `optuna.load_study` see everything. Rows are written as Optuna's
`RDBStorage` (schema v3.2.0.a) writes them, but inside our transaction, next to the lease.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
    distribution_to_json,
)
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Params
from fathom_spaces.space import Space
from fathom_spaces.tasks import Direction

from . import frozen_trials, tables
from . import optuna_tables as optuna
from .bulk import insert_missing, insert_rows, update_rows, upsert_rows
from .optuna_rows import (
    insert_study,
    insert_trials,
    next_number,
    number_columns,
    require_study,
    set_attributes_of_trials,
    set_study_attributes,
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


@dataclass(frozen=True)
class NewTrial:
    """A trial to be made: values of its parameters, their distributions, and its attributes.

    `system` attributes belong to samplers.
    """

    study_id: int
    params: Params
    space: Mapping[str, BaseDistribution]
    attributes: Mapping[str, Any] = field(default_factory=dict)
    system: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Ended:
    """The end of a trial: 'COMPLETE', 'PRUNED' or 'FAIL', its values if any, and attributes.

    `excess` are its constraint values, as `optuna.trial.set_constraint` knows them: feasible at 0
    or less.
    """

    state: str
    values: Sequence[float]
    attributes: Mapping[str, Any]
    excess: Mapping[str, float] = field(default_factory=dict)


def add_trials(
    connection: sa.Connection, made: Sequence[NewTrial], now: datetime
) -> list[tuple[int, int]]:
    """Insert RUNNING trials; returns their ids and numbers, and holds the rows of their studies."""
    next_numbers = {}
    for study_id in sorted({trial.study_id for trial in made}):
        require_study(connection, study_id, lock=True)
        next_numbers[study_id] = next_number(connection, study_id)
    rows: list[dict[str, Any]] = []
    for trial in made:
        number = next_numbers[trial.study_id]
        next_numbers[trial.study_id] += 1
        row = {"study_id": trial.study_id, "number": number, "state": "RUNNING"}
        rows.append({**row, "datetime_start": now})
    ids = insert_trials(connection, rows)
    params = [row for i, trial in zip(ids, made, strict=True) for row in _param_rows(i, trial)]
    insert_rows(connection, optuna.params, params)
    attributes = {i: trial.attributes for i, trial in zip(ids, made, strict=True)}
    set_attributes_of_trials(connection, attributes)
    system = {i: trial.system for i, trial in zip(ids, made, strict=True)}
    set_attributes_of_trials(connection, system, system=True)
    return [(i, row["number"]) for i, row in zip(ids, rows, strict=True)]


def _param_rows(trial_id: int, trial: NewTrial) -> Iterator[dict[str, Any]]:
    for name, value in trial.params.items():
        known = trial.space[name]
        yield {
            "trial_id": trial_id,
            "param_name": name,
            "param_value": known.to_internal_repr(value),
            "distribution_json": _as_json(known),
        }


@lru_cache(maxsize=1024)
def _as_json(distribution: BaseDistribution) -> str:
    return distribution_to_json(distribution)


def add_intermediate_values(
    connection: sa.Connection, values: Mapping[int, Mapping[int, float]]
) -> None:
    """Add values by trial, then by step, leaving steps that another attempt reported already."""
    rows = [
        {"trial_id": trial_id, "step": step, **number_columns("intermediate_value", value)}
        for trial_id, by_step in values.items()
        for step, value in by_step.items()
    ]
    insert_missing(connection, optuna.intermediate_values, ("trial_id", "step"), rows)


def end_trials(connection: sa.Connection, ends: Mapping[int, Ended], now: datetime) -> None:
    """Set the final states, values and attributes of trials, by id."""
    states = [
        {"trial_id": trial_id, "state": end.state, "datetime_complete": now}
        for trial_id, end in ends.items()
    ]
    update_rows(connection, optuna.trials, "trial_id", states)
    values = [
        {"trial_id": trial_id, "objective": objective, **number_columns("value", value)}
        for trial_id, end in ends.items()
        for objective, value in enumerate(end.values)
    ]
    upsert_rows(connection, optuna.values, ("trial_id", "objective"), values)
    attributes = {trial_id: end.attributes for trial_id, end in ends.items()}
    set_attributes_of_trials(connection, attributes)
    constraints = {
        trial_id: {f"constraints:{name}": value for name, value in end.excess.items()}
        for trial_id, end in ends.items()
    }
    set_attributes_of_trials(connection, constraints, system=True)


def last_intermediate_values(
    connection: sa.Connection, trial_ids: Collection[int]
) -> dict[int, float | None]:
    """The values at the greatest steps reported, by trial; None for one that is not finite."""
    if not trial_ids:
        return {}
    table = optuna.intermediate_values
    last = (
        sa.select(table.c.trial_id, sa.func.max(table.c.step).label("step"))
        .where(table.c.trial_id.in_(trial_ids))
        .group_by(table.c.trial_id)
        .subquery()
    )
    mine = sa.and_(table.c.trial_id == last.c.trial_id, table.c.step == last.c.step)
    query = sa.select(table.c.trial_id, table.c.intermediate_value).join(last, mine)
    return {row.trial_id: row.intermediate_value for row in connection.execute(query)}


def history(connection: sa.Connection, study_id: int, repetition: int) -> list[FrozenTrial]:
    """The trials of one repetition, as Optuna's samplers and pruners want them, oldest first.

    Each repetition of a method is a search of its own and sees no other's trials.
    """
    ours = tables.trials
    mine = (ours.c.study_id == study_id, ours.c.repetition == repetition)
    where = optuna.trials.c.trial_id.in_(sa.select(ours.c.trial_id).where(*mine))
    rows = frozen_trials.rows(connection, where)
    found: list[FrozenTrial] = []
    for some in batched(rows):
        within = optuna.trials.c.trial_id.in_([row.trial_id for row in some])
        # Samplers and pruners have no use for what users note.
        found += frozen_trials.assembled(connection, some, within, user_attributes=False)
    return found
