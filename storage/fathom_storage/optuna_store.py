"""The Optuna store: studies and trials written to, and read from, Optuna's own tables.

Optuna's tables are the record of studies, trials, parameters, values and intermediate values, so
the Optuna dashboard and a user's `optuna.load_study` see everything. Rows are written as Optuna's
`RDBStorage` (schema v3.2.0.a) writes them, but inside our transaction, next to the lease.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
    distribution_to_json,
    json_to_distribution,
)
from optuna.trial import FrozenTrial, TrialState

from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Params
from fathom_spaces.space import Space
from fathom_spaces.tasks import Metric

from . import optuna_tables as optuna
from . import tables
from .records import batched

_NOT_FINITE = {"INF_POS": math.inf, "INF_NEG": -math.inf, "NAN": math.nan}


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
            high = domain.high if domain.step is None else (domain.values() or (domain.high,))[-1]
            return FloatDistribution(domain.low, high, log=domain.log, step=domain.step)
        case Choices():
            return CategoricalDistribution(domain.choices)


def add_study(
    connection: sa.Connection,
    name: str,
    metric: Metric,
    attributes: Mapping[str, Any],
    minimised: Sequence[str] = (),
) -> int:
    """Insert a study of a metric, and of other objectives that are minimised; returns its id."""
    inserted = connection.execute(optuna.studies.insert().values(study_name=name))
    study_id = _inserted(inserted)
    directions = [metric.direction.upper(), *("MINIMIZE" for _ in minimised)]
    connection.execute(
        optuna.directions.insert(),
        [
            {"study_id": study_id, "direction": direction, "objective": objective}
            for objective, direction in enumerate(directions)
        ],
    )
    _set_attributes(connection, optuna.study_user_attributes, "study_id", study_id, attributes)
    # As `Study.set_metric_names` does, so that figures name the metric.
    names = {"study:metric_names": [metric.name, *minimised]}
    _set_attributes(connection, optuna.study_system_attributes, "study_id", study_id, names)
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
    """Insert a RUNNING trial; returns its id and its number.

    The study's row is locked first: Optuna's readers rely on ids that appear in order and on
    number = rank, and a user's own `study.optimize` takes the same lock.
    """
    mine = optuna.studies.c.study_id == study_id
    connection.execute(sa.select(optuna.studies.c.study_id).where(mine).with_for_update())
    trials = optuna.trials
    count = sa.select(sa.func.count()).where(trials.c.study_id == study_id)
    number = connection.scalar(count) or 0
    inserted = connection.execute(
        trials.insert().values(
            study_id=study_id, number=number, state="RUNNING", datetime_start=now
        )
    )
    trial_id = _inserted(inserted)
    if params:
        connection.execute(
            optuna.params.insert(),
            [
                {
                    "trial_id": trial_id,
                    "param_name": name,
                    "param_value": space[name].to_internal_repr(value),
                    "distribution_json": distribution_to_json(space[name]),
                }
                for name, value in params.items()
            ],
        )
    set_trial_attributes(connection, trial_id, attributes)
    return trial_id, number


def set_trial_attributes(
    connection: sa.Connection, trial_id: int, attributes: Mapping[str, Any], *, system: bool = False
) -> None:
    """Set attributes of a trial; `system` ones belong to samplers and pruners."""
    table = optuna.trial_system_attributes if system else optuna.trial_user_attributes
    _set_attributes(connection, table, "trial_id", trial_id, attributes)


def add_intermediate_values(
    connection: sa.Connection, trial_id: int, values: Mapping[int, float]
) -> None:
    """Add values by step, leaving steps that another attempt reported already."""
    table = optuna.intermediate_values
    known = set(connection.scalars(sa.select(table.c.step).where(table.c.trial_id == trial_id)))
    rows = [
        {"trial_id": trial_id, "step": step, **_number("intermediate_value", value)}
        for step, value in values.items()
        if step not in known
    ]
    if rows:
        connection.execute(table.insert(), rows)


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
    rows = [
        {"trial_id": trial_id, "objective": objective, **_number("value", value)}
        for objective, value in enumerate(values)
    ]
    if rows:
        connection.execute(optuna.values.insert(), rows)
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
    trials = optuna.trials
    mine = (
        sa.select(trials)
        .join(tables.trials, tables.trials.c.trial_id == trials.c.trial_id)
        .where(tables.trials.c.study_id == study_id, tables.trials.c.repetition == repetition)
    )
    rows = connection.execute(mine.order_by(trials.c.trial_id)).all()
    kept = {row.trial_id: known[row.trial_id] for row in rows if _is_same(row, known)}
    new = [row.trial_id for row in rows if row.trial_id not in kept]
    children = {
        table: _by_trial(connection, table, new)
        for table in (
            optuna.params,
            optuna.values,
            optuna.intermediate_values,
            optuna.trial_system_attributes,
        )
    }
    return [
        kept.get(row.trial_id)
        or _frozen(row, {table: found.get(row.trial_id, []) for table, found in children.items()})
        for row in rows
    ]


def _is_same(row: sa.Row[Any], known: Mapping[int, FrozenTrial]) -> bool:
    """Whether a known trial is this row and has ended; SQLite uses ids of removed rows again."""
    trial = known.get(row.trial_id)
    return (
        trial is not None
        and trial.state.is_finished()
        and (trial.state.name, trial.datetime_start) == (row.state, row.datetime_start)
    )


def _by_trial(
    connection: sa.Connection, table: sa.Table, trial_ids: list[int]
) -> dict[int, list[sa.Row[Any]]]:
    found: dict[int, list[sa.Row[Any]]] = {}
    for some in batched(trial_ids):
        query = sa.select(table).where(table.c.trial_id.in_(some))
        for row in connection.execute(query):
            found.setdefault(row.trial_id, []).append(row)
    return found


def _frozen(row: sa.Row[Any], children: Mapping[sa.Table, Iterable[sa.Row[Any]]]) -> FrozenTrial:
    space = {
        p.param_name: json_to_distribution(p.distribution_json) for p in children[optuna.params]
    }
    params = {
        p.param_name: space[p.param_name].to_external_repr(p.param_value)
        for p in children[optuna.params]
    }
    by_objective = sorted(children[optuna.values], key=lambda v: v.objective)
    values = [_value(v.value_type, v.value) for v in by_objective]
    return FrozenTrial(
        number=row.number,
        trial_id=row.trial_id,
        state=TrialState[row.state],
        value=None,
        values=values or None,
        datetime_start=row.datetime_start,
        datetime_complete=row.datetime_complete,
        params=params,
        distributions=space,
        user_attrs={},
        system_attrs={
            a.key: json.loads(a.value_json) for a in children[optuna.trial_system_attributes]
        },
        intermediate_values={
            v.step: _value(v.intermediate_value_type, v.intermediate_value)
            for v in children[optuna.intermediate_values]
        },
    )


def _number(column: str, value: float) -> dict[str, Any]:
    """A float as Optuna stores it: infinities and NaN have a type and no value."""
    kind = "FINITE" if math.isfinite(value) else "INF_POS" if value > 0 else "INF_NEG"
    kind = "NAN" if math.isnan(value) else kind
    return {column: value if kind == "FINITE" else None, f"{column}_type": kind}


def _value(kind: str, value: float | None) -> float:
    """The float that `_number` stored."""
    return _NOT_FINITE[kind] if value is None else value


def _set_attributes(
    connection: sa.Connection,
    table: sa.Table,
    owner: str,
    owner_id: int,
    attributes: Mapping[str, Any],
) -> None:
    mine = (table.c[owner] == owner_id, table.c.key.in_(list(attributes)))
    connection.execute(table.delete().where(*mine))
    rows = [
        {owner: owner_id, "key": key, "value_json": json.dumps(value)}
        for key, value in attributes.items()
    ]
    if rows:
        connection.execute(table.insert(), rows)


def _inserted(result: sa.CursorResult[Any]) -> int:
    assert result.inserted_primary_key is not None
    return int(result.inserted_primary_key[0])
