"""Demand: how many trials wait for the workers of a fleet, which then knows how large to be."""

import sqlalchemy as sa

from fathom_client.wire_work import Demand
from fathom_spaces.study import ENDLESS, USUAL_TRIALS
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.database import Database, clock
from fathom_storage.leases import OpenStudy
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
    found = {one.study.study_id: one for one in leases.open_studies(connection)}
    studies = ledger.studies(connection, {trial.study_id for trial in queued})
    studies |= {study_id: one.study for study_id, one in found.items()}
    able = _able(connection, own, studies)
    again = sum(trial.study_id in able for trial in queued)
    return again + sum(_left(one) for study_id, one in found.items() if study_id in able)


def _left(one: OpenStudy) -> int:
    """How many trials a study would hand out now.

    Of one without an end as many as are usual, those that run among them: it has work for any
    number of workers, but is not to fill every fleet for as long as nobody stops it.
    """
    if one.study.planned == ENDLESS:
        return max(0, USUAL_TRIALS - one.leased)
    return one.study.planned - one.study.handed_out


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
