"""Our side of the trials: what was planned, how it went, and the curves."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import sqlalchemy as sa

from fathom_spaces.errors import NotFound
from fathom_spaces.experiment import Outcome

from . import bulk, tables
from .records import (
    ArtifactRecord,
    LeaseRecord,
    StudyRecord,
    TrialRecord,
    batched,
    fetch,
    fetch_one,
)

# A step of an attempt at a trial.
Step: TypeAlias = tuple[int, int, int]

_T, _S, _E, _M = tables.trials, tables.studies, tables.experiments, tables.measurements
_STEP = ("trial_id", "attempt", "step")
_KEY = tuple(_M.c[name] for name in _STEP)
# What a study counts of its trials that have ended, in the order of `_took`.
_COUNTED = ("ended_trials", "ended_flops", "ended_device_seconds")
_MORE = tuple(f"more_{name}" for name in _COUNTED)
_COUNT = (
    _S.update()
    .where(_S.c.study_id == sa.bindparam("the_study"))
    .values(
        {name: _S.c[name] + sa.bindparam(more) for name, more in zip(_COUNTED, _MORE, strict=True)}
    )
)


def new(**columns: Any) -> TrialRecord:
    """A trial that is about to be leased, not stored yet; `columns` are what is known of it."""
    unknown = ("outcome", "depth", "validation", "test", "result", "prune_step", "ended_at")
    counts = {"attempts": 0, "failures": 0, "flops": 0.0, "device_seconds": 0.0, "signals": 0}
    start = {"status": "leased", "message": "", **counts, **dict.fromkeys(unknown)}
    return TrialRecord(**{**start, **columns})


def add(connection: sa.Connection, made: Sequence[TrialRecord]) -> None:
    """Insert trials that are about to be leased, in the order of their studies' slots."""
    bulk.insert_rows(connection, _T, [vars(trial) for trial in made])
    for study_id, count in sorted(Counter(trial.study_id for trial in made).items()):
        handed_out = _S.c.handed_out + count
        mine = _S.c.study_id == study_id
        connection.execute(_S.update().where(mine).values(handed_out=handed_out))


def get(connection: sa.Connection, trial_id: int) -> TrialRecord:
    """The trial with that id; raises `NotFound`."""
    found = fetch_one(connection, TrialRecord, sa.select(_T).where(_T.c.trial_id == trial_id))
    if found is None:
        raise NotFound("trial", trial_id)
    return found


def with_studies(
    connection: sa.Connection, trial_ids: Collection[int]
) -> dict[int, tuple[TrialRecord, StudyRecord]]:
    """Those of the trials that are there, by id, each with its study."""
    query = sa.select(_T, _S).join_from(_T, _S, _S.c.study_id == _T.c.study_id)
    query = query.where(bulk.among(connection, _T.c.trial_id, trial_ids))
    found: dict[int, tuple[TrialRecord, StudyRecord]] = {}
    for row in connection.execute(query):
        trial = TrialRecord(**dict(zip(_T.c.keys(), row, strict=False)))
        study = StudyRecord(**dict(zip(_S.c.keys(), row[len(_T.c) :], strict=True)))
        found[trial.trial_id] = trial, study
    return found


def update(connection: sa.Connection, trial_id: int, **columns: Any) -> None:
    """Set columns of one trial."""
    connection.execute(_T.update().where(_T.c.trial_id == trial_id).values(**columns))


def set_columns(connection: sa.Connection, rows: Mapping[int, Mapping[str, Any]]) -> None:
    """Set the same columns of several trials, by id.

    Whoever changes a status has taken control, or holds the trial's lease, and has read it since.
    """
    given = [{"trial_id": trial_id, **columns} for trial_id, columns in rows.items()]
    bulk.update_rows(connection, _T, "trial_id", given)


def end(
    connection: sa.Connection,
    ending: Collection[TrialRecord],
    rows: Mapping[int, Mapping[str, Any]],
) -> None:
    """Set the columns with which trials end, by id, and count in their studies what they took.

    `ending` are the trials as this transaction, which has taken control, has found them: of one
    that had ended before only the difference counts.
    """
    set_columns(connection, rows)
    more: dict[int, list[tuple[float, ...]]] = {}
    for trial in ending:
        before, after = _took(trial), _took(replace(trial, **rows[trial.trial_id]))
        change = tuple(new - old for new, old in zip(after, before, strict=True))
        more.setdefault(trial.study_id, []).append(change)
    given = [
        dict(zip(_MORE, map(sum, zip(*changes, strict=True)), strict=True), the_study=study_id)
        for study_id, changes in sorted(more.items())
    ]
    if given:
        connection.execute(_COUNT, given)


def _took(trial: TrialRecord) -> tuple[int, float, float]:
    """What a trial counts for that has ended; nothing before, and nothing if never trained."""
    if trial.status in tables.OPEN or trial.outcome == Outcome.INFEASIBLE:
        return 0, 0.0, 0.0
    return 1, trial.flops, trial.device_seconds


def signal(connection: sa.Connection, trial_id: int) -> bool:
    """Count one more signal to a trial; false where it has ended."""
    mine = (_T.c.trial_id == trial_id, _T.c.status.in_(tables.OPEN))
    counted = connection.execute(_T.update().where(*mine).values(signals=_T.c.signals + 1))
    return counted.rowcount == 1


def page(
    connection: sa.Connection, study_ids: Iterable[int], limit: int, after: int = 0
) -> list[TrialRecord]:
    """Trials of these studies with an id above `after`, oldest first."""
    query = sa.select(_T).where(_T.c.study_id.in_(list(study_ids)), _T.c.trial_id > after)
    return fetch(connection, TrialRecord, query.order_by(_T.c.trial_id).limit(limit))


def unfinished(connection: sa.Connection, study_id: int) -> int:
    """How many trials of the study may still change."""
    query = sa.select(sa.func.count()).where(
        _T.c.study_id == study_id, _T.c.status.in_(tables.OPEN)
    )
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


def keep_measurements(connection: sa.Connection, bodies: Mapping[Step, str]) -> dict[Step, str]:
    """Store the bodies of steps that are new; returns those of the others, which stay as they are.

    Whoever measures has locked the attempt's lease.
    """
    rows = [dict(zip(_STEP, step, strict=True), body=body) for step, body in bodies.items()]
    if bulk.takes_arrays(connection):
        new = bulk.inserted_missing(connection, _M, _STEP, rows)
        return _measured(connection, [step for step in bodies if step not in new])
    stored = _measured(connection, list(bodies))
    bulk.insert_rows(connection, _M, [row for row in rows if _step(row) not in stored])
    return stored


def remove_measurements(connection: sa.Connection, steps: Sequence[Step]) -> None:
    """Forget what was measured at these steps."""
    for some in batched(steps, 1000):
        connection.execute(_M.delete().where(bulk.among_rows(connection, _KEY, some)))


def _measured(connection: sa.Connection, steps: Sequence[Step]) -> dict[Step, str]:
    found: dict[Step, str] = {}
    for some in batched(steps, 1000):
        query = sa.select(_M).where(bulk.among_rows(connection, _KEY, some))
        for row in connection.execute(query).mappings():
            found[_step(row)] = row["body"]
    return found


def _step(row: Mapping[str, Any] | sa.RowMapping) -> Step:
    trial_id, attempt, step = (row[name] for name in _STEP)
    return trial_id, attempt, step


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


def last_measured(connection: sa.Connection, trial_id: int, attempt: int) -> str | None:
    """Body of the last measurement by the end of an attempt: its own, or what it went on from."""
    query = (
        sa.select(_M.c.body)
        .where(_M.c.trial_id == trial_id, _M.c.attempt <= attempt)
        .order_by(_M.c.attempt.desc(), _M.c.step.desc())
        .limit(1)
    )
    return connection.execute(query).scalar()


def curves(connection: sa.Connection, trial_ids: Collection[int]) -> dict[int, list[str]]:
    """Measurement bodies by trial, in order of step, the later attempt's where two overlap."""
    query = (
        sa.select(_M.c.trial_id, _M.c.step, _M.c.body)
        .where(bulk.among(connection, _M.c.trial_id, trial_ids))
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


def with_artifact(
    connection: sa.Connection, trial_ids: Collection[int], name: str
) -> dict[int, str]:
    """Where the file of that name lies, of those of the trials that have it."""
    if not trial_ids:
        return {}
    table = tables.artifacts
    mine = (bulk.among(connection, table.c.trial_id, trial_ids), table.c.name == name)
    found = connection.execute(sa.select(table.c.trial_id, table.c.location).where(*mine))
    return {row.trial_id: row.location for row in found}


def remove_artifacts(
    connection: sa.Connection, trial_ids: Collection[int], name: str
) -> dict[int, str]:
    """Forget the file of that name of each of the trials; returns where those lie that were."""
    found = with_artifact(connection, trial_ids, name)
    table = tables.artifacts
    if found:
        mine = (table.c.trial_id.in_(list(found)), table.c.name == name)
        connection.execute(table.delete().where(*mine))
    return found


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


def artifact_bytes(connection: sa.Connection) -> int:
    """The size of all files of all trials."""
    size = sa.func.coalesce(sa.func.sum(tables.artifacts.c.size_bytes), 0)
    return int(connection.scalar(sa.select(size)) or 0)


def artifact_locations(connection: sa.Connection) -> set[str]:
    """Where all files of all trials lie."""
    return set(connection.scalars(sa.select(tables.artifacts.c.location)))


def ended_with_artifact(connection: sa.Connection, name: str) -> list[int]:
    """Trials that have ended and have a file of that name."""
    table = tables.artifacts
    query = (
        sa.select(table.c.trial_id)
        .join(_T, _T.c.trial_id == table.c.trial_id)
        .where(table.c.name == name, _T.c.status == "ended")
    )
    return list(connection.scalars(query))


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
