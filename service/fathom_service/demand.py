"""Demand: how many trials wait for the workers of a fleet, which then knows how large to be."""

import sqlalchemy as sa

from fathom_client.wire_work import Demand
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.database import Database, clock
from fathom_storage.records import StudyRecord, WorkerRecord

from .pending import missing


def demand(database: Database, fleet: str) -> Demand:
    """What waits that a worker whose id begins with the fleet's name could run.

    Until the first of them has registered nobody knows what they can do: all that waits counts.
    """

    def read(connection: sa.Connection) -> Demand:
        now = clock(connection)
        own = workers.of_fleet(connection, fleet)
        return Demand(
            waiting=_waiting(connection, own),
            busy=leases.holders(connection, [worker.id for worker in own], now),
            registered=len(own),
        )

    return database.read(read)


def _waiting(connection: sa.Connection, own: list[WorkerRecord]) -> int:
    queued = trials.queued(connection)
    planned = {one.study.study_id: one.study for one in leases.open_studies(connection)}
    studies = ledger.studies(connection, {trial.study_id for trial in queued}) | planned
    able = _able(connection, own, studies)
    again = sum(trial.study_id in able for trial in queued)
    return again + sum(s.planned - s.handed_out for s in planned.values() if s.study_id in able)


def _able(
    connection: sa.Connection, own: list[WorkerRecord], studies: dict[int, StudyRecord]
) -> set[int]:
    """The studies that one of the workers has all for; all of them without a worker to judge by."""
    if not own:
        return set(studies)
    records = ledger.several(connection, {study.experiment_id for study in studies.values()})
    alike = {(w.capabilities, w.device, w.memory_bytes): w for w in own}.values()
    return {
        study_id
        for study_id, study in studies.items()
        if any(missing(w, records[study.experiment_id], study) is None for w in alike)
    }
