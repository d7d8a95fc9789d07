"""Our side of the trials: what was planned, how it went, and the curves."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from fathom_spaces.errors import Conflict, NotFound

from . import tables
from .records import ArtifactRecord, LeaseRecord, TrialRecord, fetch, fetch_one

_T, _S, _E, _M = tables.trials, tables.studies, tables.experiments, tables.measurements


def add(connection: sa.Connection, **columns: Any) -> TrialRecord:
    """Insert a trial that is about to be leased."""
    connection.execute(_T.insert().values(status="leased", attempts=0, failures=0, **columns))
    return get(connection, columns["trial_id"])


def get(connection: sa.Connection, trial_id: int) -> TrialRecord:
    """The trial with that id; raises `NotFound`."""
    found = fetch_one(connection, TrialRecord, sa.select(_T).where(_T.c.trial_id == trial_id))
    if found is None:
        raise NotFound("trial", trial_id)
    return found


def update(connection: sa.Connection, trial_id: int, **columns: Any) -> None:
    """Set columns of one trial."""
    connection.execute(_T.update().where(_T.c.trial_id == trial_id).values(**columns))


def move(connection: sa.Connection, before: TrialRecord, status: str, **columns: Any) -> None:
    """Change the status of a trial, which must still be what it was read as."""
    mine = (_T.c.trial_id == before.trial_id, _T.c.status == before.status)
    moved = connection.execute(_T.update().where(*mine).values(status=status, **columns))
    assert moved.rowcount == 1, f"trial {before.trial_id} is not {before.status} any more"


def signal(connection: sa.Connection, trial_id: int) -> bool:
    """Count one more signal to a trial; false where it has ended."""
    mine = (_T.c.trial_id == trial_id, _T.c.status != "ended")
    counted = connection.execute(_T.update().where(*mine).values(signals=_T.c.signals + 1))
    return counted.rowcount == 1


def page(
    connection: sa.Connection, study_ids: Iterable[int], limit: int, after: int = 0
) -> list[TrialRecord]:
    """Trials of these studies with an id above `after`, oldest first."""
    query = sa.select(_T).where(_T.c.study_id.in_(list(study_ids)), _T.c.trial_id > after)
    return fetch(connection, TrialRecord, query.order_by(_T.c.trial_id).limit(limit))


def slots_taken(connection: sa.Connection, study_id: int) -> int:
    """How many trials of the study were handed out; the next one takes this slot."""
    query = sa.select(sa.func.count()).where(_T.c.study_id == study_id)
    return connection.scalar(query) or 0


def unfinished(connection: sa.Connection, study_id: int) -> int:
    """How many trials of the study may still change."""
    query = sa.select(sa.func.count()).where(_T.c.study_id == study_id, _T.c.status != "ended")
    return connection.scalar(query) or 0


def queued(connection: sa.Connection) -> list[TrialRecord]:
    """Trials of running experiments that wait for their next attempt, oldest first."""
    query = (
        sa.select(_T)
        .join(_S, _S.c.study_id == _T.c.study_id)
        .join(_E, _E.c.id == _S.c.experiment_id)
        .where(_T.c.status == "queued", _E.c.state == "running")
        .order_by(_T.c.trial_id)
    )
    return fetch(connection, TrialRecord, query)


def attempts_of(connection: sa.Connection, trial_id: int) -> list[LeaseRecord]:
    """All leases of a trial, in order."""
    leases = tables.leases
    query = sa.select(leases).where(leases.c.trial_id == trial_id)
    return fetch(connection, LeaseRecord, query.order_by(leases.c.attempt))


def add_measurements(
    connection: sa.Connection, trial_id: int, attempt: int, bodies: dict[int, str]
) -> set[int]:
    """Store bodies by step; returns the steps that are new.

    An equal repeat is fine; raises `Conflict` where a step already has another body.
    """
    mine = (_M.c.trial_id == trial_id, _M.c.attempt == attempt, _M.c.step.in_(list(bodies)))
    stored = {row.step: row.body for row in connection.execute(sa.select(_M).where(*mine))}
    for step, body in stored.items():
        if body != bodies[step]:
            raise Conflict(
                f"Trial {trial_id}, attempt {attempt} already has another measurement at step "
                f"{step}. A step is measured once."
            )
    new = set(bodies) - set(stored)
    if new:
        connection.execute(
            _M.insert(),
            [
                {"trial_id": trial_id, "attempt": attempt, "step": step, "body": bodies[step]}
                for step in sorted(new)
            ],
        )
    return new


def curve(connection: sa.Connection, trial_id: int) -> list[tuple[int, str]]:
    """(attempt, body) of the trial's measurements by step; a later attempt replaces an earlier one.

    An attempt that resumed from a checkpoint continues its predecessor's curve.
    """
    query = sa.select(_M.c.attempt, _M.c.step, _M.c.body).where(_M.c.trial_id == trial_id)
    latest = {
        step: (attempt, body)
        for attempt, step, body in connection.execute(query.order_by(_M.c.attempt))
    }
    return [latest[step] for step in sorted(latest)]


def curves(connection: sa.Connection, experiment_id: str) -> dict[int, list[str]]:
    """Measurement bodies by trial, in order of step, the later attempt's where two overlap."""
    query = (
        sa.select(_M.c.trial_id, _M.c.step, _M.c.body)
        .where(_M.c.trial_id.in_(_of_experiment(experiment_id)))
        .order_by(_M.c.trial_id, _M.c.attempt)
    )
    latest: dict[int, dict[int, str]] = {}
    for trial_id, step, body in connection.execute(query):
        latest.setdefault(trial_id, {})[step] = body
    return {trial: [steps[step] for step in sorted(steps)] for trial, steps in latest.items()}


def put_artifact(connection: sa.Connection, artifact: ArtifactRecord) -> str | None:
    """Record an artifact, replacing one of that name; returns the location it replaced."""
    table = tables.artifacts
    mine = (table.c.trial_id == artifact.trial_id, table.c.name == artifact.name)
    before = connection.scalar(sa.select(table.c.location).where(*mine))
    connection.execute(table.delete().where(*mine))
    connection.execute(table.insert().values(**vars(artifact)))
    return None if before == artifact.location else before


def remove_artifact(connection: sa.Connection, trial_id: int, name: str) -> str | None:
    """Forget one file of a trial; returns where it lies."""
    found = artifact(connection, trial_id, name)
    table = tables.artifacts
    mine = (table.c.trial_id == trial_id, table.c.name == name)
    connection.execute(table.delete().where(*mine))
    return None if found is None else found.location


def artifacts_of(connection: sa.Connection, trial_id: int) -> list[ArtifactRecord]:
    """Files kept with a trial."""
    table = tables.artifacts
    query = sa.select(table).where(table.c.trial_id == trial_id)
    return fetch(connection, ArtifactRecord, query.order_by(table.c.name))


def artifacts_of_experiment(connection: sa.Connection, experiment_id: str) -> list[ArtifactRecord]:
    """Files kept with all trials of an experiment."""
    table = tables.artifacts
    query = sa.select(table).where(table.c.trial_id.in_(_of_experiment(experiment_id)))
    return fetch(connection, ArtifactRecord, query)


def artifact(connection: sa.Connection, trial_id: int, name: str) -> ArtifactRecord | None:
    """One file of a trial, if it has it."""
    table = tables.artifacts
    query = sa.select(table).where(table.c.trial_id == trial_id, table.c.name == name)
    return fetch_one(connection, ArtifactRecord, query)


def ended_by_worker(connection: sa.Connection) -> dict[str, int]:
    """How many attempts each worker brought to an end."""
    leases = tables.leases
    query = (
        sa.select(leases.c.worker_id, sa.func.count())
        .where(leases.c.ended_at.is_not(None))
        .group_by(leases.c.worker_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _of_experiment(experiment_id: str) -> sa.Select[Any]:
    """Ids of all trials of an experiment."""
    return (
        sa.select(_T.c.trial_id)
        .join(_S, _S.c.study_id == _T.c.study_id)
        .where(_S.c.experiment_id == experiment_id)
    )
