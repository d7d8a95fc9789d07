"""Why trials wait, or fail: the reasons that an experiment's page gives, in sentences."""

import json
from collections import Counter

import sqlalchemy as sa

from fathom_spaces.experiment import ExperimentState, Outcome
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.database import clock
from fathom_storage.ledger import OBJECTIVE, Counts
from fathom_storage.records import ExperimentRecord, StudyRecord, WorkerRecord

from . import quota, room, views
from .comparison.failures import reason
from .lifecycle import FINAL
from .matching import lacking
from .sizes import shown
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
    found += _unkept(connection, record)
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
    found += _failure(connection, record, by_study)
    return (*found, *_unkept(connection, record))


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
    return _why_not(connection, record, waiting, live) if waiting else []


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


def _unkept(connection: sa.Connection, record: ExperimentRecord) -> list[str]:
    """Files that there was no room for: such trials go on, and start anew if they are lost."""
    refused = ledger.events_of_kind(connection, record.id, quota.REFUSED)
    if not refused:
        return []
    count, last = len(refused), json.loads(refused[-1].data)["because"]
    files = "1 file of a trial was" if count == 1 else f"{count} files of trials were"
    return [f"{files} not kept, training goes on. The last: {last}"]


def _waits(study: StudyRecord, counts: dict[int, Counts]) -> bool:
    of_study = counts.get(study.study_id, Counts())
    more = of_study.handed_out < study.planned and study.stopped_because is None
    return more or of_study.queued > 0


def _why_not(
    connection: sa.Connection,
    record: ExperimentRecord,
    waiting: list[StudyRecord],
    live: list[WorkerRecord],
) -> list[str]:
    found = []
    for study in waiting:
        lacks = [missing(worker, record, study) for worker in live]
        if all(lacks):
            found.append(f"No connected worker has {lacks[0]}, which {study.label} needs.")
    found += _too_large(connection, record, waiting, live)
    busy = Counter(lease.worker_id for lease in leases.live(connection))
    if not found and all(worker.id in busy for worker in live):
        found.append(f"All {len(live)} connected workers are busy.")
    return found


def missing(worker: WorkerRecord, record: ExperimentRecord, study: StudyRecord) -> str | None:
    """What a worker lacks for any trial of the study."""
    lacks = lacking(worker, any_spec_of(record), study)
    if lacks or room.can_begin(worker, record, study):
        return lacks
    return f"{shown(room.least(record, study))} of memory"


def _too_large(
    connection: sa.Connection,
    record: ExperimentRecord,
    waiting: list[StudyRecord],
    live: list[WorkerRecord],
) -> list[str]:
    """Trials that wait for a worker with more memory than any that is connected."""
    studies = {study.study_id: study for study in waiting}
    queued = [t for t in trials.queued(connection) if t.study_id in studies]
    sizes = [room.needed(record, studies[t.study_id], t.params) for t in queued]
    large = [size for size in sizes if not any(room.fits(worker, size) for worker in live)]
    if not large:
        return []
    has = shown(max(worker.memory_bytes for worker in live))
    needs = f"{shown(max(large))} of memory, more than any connected worker has ({has})"
    if len(large) == 1:
        return [f"A trial needs at least {needs}."]
    return [f"{len(large)} trials wait for memory: the largest needs at least {needs}."]
