"""Rows of our tables as frozen values; fields have the names of the columns."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from .bulk import among

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")
Item = TypeVar("Item")


@dataclass(frozen=True)
class ExperimentRecord:
    """A row of `fathom_experiments`; `spec` is the experiment, or the bare study, as JSON."""

    id: str
    name: str
    state: str
    spec: str
    idempotency_key: str | None
    created_at: datetime
    ended_at: datetime | None
    recommendation: str | None
    events: int
    kind: str


@dataclass(frozen=True)
class StudyRecord:
    """A row of `fathom_studies`; `plan` is JSON where the spec does not say what to run.

    `transfer` is JSON as well, where trials were taken from other studies.
    """

    study_id: int
    experiment_id: str
    position: int
    label: str
    kind: str
    algorithm: str
    optuna_name: str
    state: str
    planned: int
    plan: str | None
    stopped_because: str | None
    transfer: str | None
    handed_out: int
    ended_trials: int
    ended_flops: float
    ended_device_seconds: float

    @property
    def hands_out(self) -> bool:
        """Whether there are more trials to come of it, as far as its plan goes."""
        return self.handed_out < self.planned and self.stopped_because is None


@dataclass(frozen=True)
class TrialRecord:
    """A row of `fathom_trials`; `params` and `result` are JSON."""

    trial_id: int
    study_id: int
    slot: int
    number: int
    repetition: int
    training_seed: int
    params: str
    status: str
    attempts: int
    failures: int
    outcome: str | None
    message: str
    depth: int | None
    validation: float | None
    test: float | None
    result: str | None
    prune_step: int | None
    reserved_flops: float
    flops: float
    device_seconds: float
    started_at: datetime
    ended_at: datetime | None
    signals: int


@dataclass(frozen=True)
class LeaseRecord:
    """A row of `fathom_leases`: one attempt at a trial, live while `ended_at` is null."""

    id: str
    trial_id: int
    attempt: int
    worker_id: str
    token: str
    ask_key: str
    ask_index: int
    started_at: datetime
    expires_at: datetime
    ended_at: datetime | None
    outcome: str | None
    message: str
    result: str | None
    late: bool


@dataclass(frozen=True)
class WorkerRecord:
    """A row of `fathom_workers`; `capabilities` is JSON."""

    id: str
    host: str
    device: str
    memory_bytes: int
    capabilities: str
    registered_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True)
class FleetRecord:
    """A row of `fathom_fleets`."""

    name: str
    keeper: str
    engine: str
    host: str
    process: int
    since: datetime
    expires_at: datetime


@dataclass(frozen=True)
class EventRecord:
    """A row of `fathom_events`; `data` is JSON."""

    experiment_id: str
    id: int
    kind: str
    study_id: int | None
    trial_id: int | None
    at: datetime
    data: str


@dataclass(frozen=True)
class ArtifactRecord:
    """A row of `fathom_artifacts`; `location` is relative to the artifact folder."""

    trial_id: int
    name: str
    attempt: int
    size_bytes: int
    sha256: str
    location: str


@dataclass(frozen=True)
class TokenRecord:
    """A row of `fathom_tokens`; the token itself is never stored."""

    id: str
    name: str
    sha256: str
    scopes: str
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True)
class SamplerStateRecord:
    """A row of `fathom_sampler_states` less its state, which is large; `summary` is JSON."""

    study_id: int
    repetition: int
    version: int
    absorbed: int
    digest: str
    summary: str
    created_at: datetime


def record(kind: type[Record], row: sa.RowMapping) -> Record:
    """One row as a value."""
    return _reading(kind)(row)


def _reading(kind: type[Record]) -> Callable[[sa.RowMapping], Record]:
    """How rows become values: looking the class over for each of 100,000 takes half the time."""
    names = [field.name for field in fields(kind)]
    return lambda row: kind(**{name: row[name] for name in names})


def fetch(connection: sa.Connection, kind: type[Record], query: sa.Select[Any]) -> list[Record]:
    """All rows of a query as values."""
    return list(map(_reading(kind), connection.execute(query).mappings()))


def fetch_one(
    connection: sa.Connection, kind: type[Record], query: sa.Select[Any]
) -> Record | None:
    """The first row of a query as a value, or None."""
    row = connection.execute(query).mappings().first()
    return None if row is None else record(kind, row)


def fetch_by(
    connection: sa.Connection, kind: type[Record], column: sa.Column[Any], keys: Collection[Any]
) -> dict[Any, Record]:
    """The rows of a table that have these keys, by key."""
    if not keys:
        return {}
    query = sa.select(column.table).where(among(connection, column, keys))
    return {row[column.name]: record(kind, row) for row in connection.execute(query).mappings()}


def batched(rows: Sequence[Item], size: int = 10_000) -> Iterator[Sequence[Item]]:
    """Rows, or ids, in parts that a statement can take as parameters."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
