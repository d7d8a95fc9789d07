"""Trials of other studies that a search knows from its start: copies, made once at its submit."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from fathom_spaces.domains import Params

from . import tables

_Q = tables.transferred


@dataclass(frozen=True)
class Transferred:
    """A finished trial as the search sees it that it was taken for.

    Attributes:
        params: a point of the search's space.
        values: of its objectives, in their order.
        constraints: by how much it is beyond each, zero or less, by name.
    """

    params: Params
    values: Sequence[float]
    constraints: Mapping[str, float] = field(default_factory=dict)


def add(connection: sa.Connection, study_id: int, trials: Sequence[Transferred]) -> None:
    """Keep the trials for a study, in their order."""
    rows = [
        {
            "study_id": study_id,
            "position": position,
            "params": json.dumps(trial.params),
            "objective_values": json.dumps(list(trial.values)),
            "constraints": json.dumps(dict(trial.constraints)),
        }
        for position, trial in enumerate(trials)
    ]
    if rows:
        connection.execute(_Q.insert(), rows)


def of_study(connection: sa.Connection, study_id: int) -> list[Transferred]:
    """The trials that a study knows from its start, in their order."""
    query = sa.select(_Q).where(_Q.c.study_id == study_id).order_by(_Q.c.position)
    return [
        Transferred(
            json.loads(row.params), json.loads(row.objective_values), json.loads(row.constraints)
        )
        for row in connection.execute(query)
    ]
