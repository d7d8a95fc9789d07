"""Sights: what pages show beside the API's views, each gathered in one transaction."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from fathom_client.wire import ExperimentView, StudyView, TrialView
from fathom_spaces.experiment import ExperimentState
from fathom_storage import ledger, sights
from fathom_storage.database import Database, clock
from fathom_storage.ledger import Counts
from fathom_storage.sights import Attempt, Order, Running

from . import reading, views
from .comparison.timelines import Span, Timeline, timeline
from .lifecycle import FINAL

PAGE = 50
MOST_RUNNING = 12
# The attempts that the page of all workers shows.
LATEST = 600


@dataclass(frozen=True)
class Now:
    """A trial that runs: where, since when, and what it measured last."""

    trial: int
    study: str
    seed: int
    params: dict[str, Any]
    worker: str
    attempt: int
    since: datetime
    step: int | None
    validation: float | None


@dataclass(frozen=True)
class Spent:
    """What an experiment's methods have cost so far, confirmation runs left out."""

    flops: float
    device_seconds: float


@dataclass(frozen=True)
class ExperimentSight:
    """An experiment, what runs now, and what it has cost."""

    view: ExperimentView
    running: tuple[Now, ...]
    spent: Spent


@dataclass(frozen=True)
class StudySight:
    """A study and a page of its trials.

    Attributes:
        owner: the experiment's name; None of a study of no experiment.
        pages: how many there are.
    """

    view: StudyView
    owner: str | None
    trials: tuple[TrialView, ...]
    page: int
    pages: int


@dataclass(frozen=True)
class TrialSight:
    """A trial with its study, and the experiment's name and metric."""

    view: TrialView
    study: StudyView
    owner: str | None


@dataclass(frozen=True)
class Tick:
    """How far an experiment's story has gone; `done` once nothing will change any more."""

    event: int
    done: bool


def experiment(database: Database, experiment_id: str) -> ExperimentSight:
    """One experiment; raises `NotFound`."""
    view = reading.experiment(database, experiment_id)

    def read(connection: sa.Connection) -> ExperimentSight:
        held = sights.running(connection, experiment_id, MOST_RUNNING)
        _, flops, _, seconds = ledger.spent(connection, experiment_id)
        return ExperimentSight(view, tuple(map(_now, held)), Spent(flops, seconds))

    return database.read(read)


def tick(database: Database, experiment_id: str) -> Tick:
    """How far it is; raises `NotFound`. An answer is written a while after the last trial."""

    def read(connection: sa.Connection) -> Tick:
        record = ledger.experiment(connection, experiment_id)
        told = record.recommendation is not None or record.state == ExperimentState.CANCELLED
        return Tick(record.events, record.state in FINAL and told)

    return database.read(read)


def study(database: Database, study_id: int, order: Order, page: int) -> StudySight:
    """One study and a page of its trials, from 1; raises `NotFound`."""
    view = reading.study(database, study_id)

    def read(connection: sa.Connection) -> StudySight:
        found = ledger.study(connection, study_id)
        record = ledger.experiment(connection, found.experiment_id)
        counts = ledger.counts(connection, [record.id]).get(study_id, Counts())
        pages = max(1, -(-counts.handed_out // PAGE))
        shown = min(max(1, page), pages)
        high = view.direction.startswith("max")
        rows = sights.sorted_trials(
            connection, study_id, order, PAGE, (shown - 1) * PAGE, high=high
        )
        owner = record.name if record.kind == "experiment" else None
        listed = tuple(views.trial_view(record, found, row) for row in rows)
        return StudySight(view, owner, listed, shown, pages)

    return database.read(read)


def trial(database: Database, trial_id: int) -> TrialSight:
    """One trial with its attempts; raises `NotFound`."""
    view = reading.trial(database, trial_id)
    of = reading.study(database, view.study)

    def read(connection: sa.Connection) -> str | None:
        record = ledger.experiment(connection, of.experiment) if of.experiment else None
        return record.name if record else None

    return TrialSight(view, of, database.read(read))


def timeline_of(database: Database, experiment_id: str) -> Timeline:
    """Every attempt at an experiment's trials; raises `NotFound`."""

    def read(connection: sa.Connection) -> Timeline:
        ledger.experiment(connection, experiment_id)
        found = sights.attempts_of_experiment(connection, experiment_id)
        return _timeline(found, clock(connection))

    return database.read(read)


def latest_timeline(database: Database) -> Timeline:
    """The latest attempts of all workers."""

    def read(connection: sa.Connection) -> Timeline:
        return _timeline(sights.latest_attempts(connection, LATEST), clock(connection))

    return database.read(read)


def _now(held: Running) -> Now:
    measured = json.loads(held.body) if held.body else {}
    return Now(
        held.trial_id,
        held.study,
        held.repetition,
        json.loads(held.params),
        held.worker,
        held.attempt,
        held.started_at.replace(tzinfo=UTC),
        held.step,
        measured.get("validation"),
    )


def _timeline(found: list[Attempt], now: datetime) -> Timeline:
    return timeline(
        [
            Span(
                one.worker,
                one.trial_id,
                one.study,
                one.attempt,
                one.started_at,
                max(one.started_at, one.ended_at or now),
                one.outcome or ("ended" if one.ended_at else "running"),
            )
            for one in found
        ]
    )
