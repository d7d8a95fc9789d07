"""Why trials wait, or fail: the reasons that an experiment's page gives, in sentences."""

from collections import Counter

import sqlalchemy as sa

from fathom_spaces.experiment import Experiment, ExperimentState, Outcome
from fathom_spaces.study import StudySpec
from fathom_storage import leases, workers
from fathom_storage.database import clock
from fathom_storage.ledger import OBJECTIVE, Counts
from fathom_storage.records import ExperimentRecord, StudyRecord, WorkerRecord

from . import views
from .comparison.failures import reason
from .lifecycle import FINAL
from .matching import lacking
from .specs import any_spec_of


def reasons(
    connection: sa.Connection,
    record: ExperimentRecord,
    studies: list[StudyRecord],
    counts: dict[int, Counts],
) -> tuple[str, ...]:
    """Why trials of the experiment wait, and what failed last, in sentences."""
    if record.state == ExperimentState.PAUSED:
        return ("The experiment is paused; resume it to go on.",)
    if record.state in FINAL:
        return ()
    found = _waiting(connection, record, studies, counts)
    found += _failure(connection, record, counts)
    confirm = studies[-1]
    if confirm.state == "waiting":
        found.append("The confirmation runs start when every method has chosen a depth.")
    return tuple(found)


def of_objective(
    connection: sa.Connection, record: ExperimentRecord, study: StudyRecord, counts: Counts
) -> tuple[str, ...]:
    """Why trials of a user's objective wait, and what failed last; nothing of other studies."""
    if study.kind != OBJECTIVE or record.state in FINAL:
        return ()
    by_study = {study.study_id: counts}
    found = _waiting(connection, record, [study], by_study)
    return (*found, *_failure(connection, record, by_study))


def _waiting(
    connection: sa.Connection,
    record: ExperimentRecord,
    studies: list[StudyRecord],
    counts: dict[int, Counts],
) -> list[str]:
    waiting = [s for s in studies if s.state == "running" and _waits(s, counts)]
    now = clock(connection)
    live = [worker for worker in workers.known(connection) if views.is_live(worker, now)]
    if waiting and not live:
        return ["No worker is connected. Start one with `fathom worker --server URL`."]
    return _why_not(connection, any_spec_of(record), waiting, live) if waiting else []


def _failure(
    connection: sa.Connection, record: ExperimentRecord, counts: dict[int, Counts]
) -> list[str]:
    """What the last attempt that failed said, as the comparison quotes it."""
    if not any(of_study.failed or of_study.queued for of_study in counts.values()):
        return []
    last = leases.last_error(connection, record.id)
    if last is None or not last.message.strip():
        return []
    refused = last.outcome == Outcome.REFUSED
    what = f"Worker {last.worker_id!r} refused a trial" if refused else "A trial failed"
    return [f"{what}: {reason(last.message)}"]


def _waits(study: StudyRecord, counts: dict[int, Counts]) -> bool:
    of_study = counts.get(study.study_id, Counts())
    more = of_study.handed_out < study.planned and study.stopped_because is None
    return more or of_study.queued > 0


def _why_not(
    connection: sa.Connection,
    spec: Experiment | StudySpec,
    waiting: list[StudyRecord],
    live: list[WorkerRecord],
) -> list[str]:
    found = []
    for study in waiting:
        missing = [lacking(worker, spec, study) for worker in live]
        if all(missing):
            found.append(f"No connected worker has {missing[0]}, which {study.label} needs.")
    busy = Counter(lease.worker_id for lease in leases.live(connection))
    if not found and all(worker.id in busy for worker in live):
        found.append(f"All {len(live)} connected workers are busy.")
    return found
