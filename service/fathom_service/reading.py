"""Reading: what the API and the pages show, each gathered in one transaction."""

from collections.abc import Sequence

import sqlalchemy as sa

from fathom_client.wire import (
    AttemptLog,
    Curve,
    Event,
    ExperimentView,
    Measurement,
    Page,
    StudyView,
    TrialLogs,
    TrialView,
)
from fathom_client.wire_work import Artifact, WorkerView, record_name
from fathom_spaces.errors import NotFound
from fathom_spaces.experiment import Outcome
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.artifacts import ArtifactStore
from fathom_storage.database import Database, clock
from fathom_storage.ledger import Counts
from fathom_storage.records import StudyRecord

from . import paging, utilisation, views
from .lifecycle import FINAL
from .pending import of_objective, reasons
from .reports import reached

MOST_LOG_BYTES = 1 << 20


def experiment(database: Database, experiment_id: str) -> ExperimentView:
    """One experiment with its studies and why anything waits; raises `NotFound`."""

    def read(connection: sa.Connection) -> ExperimentView:
        record = ledger.experiment(connection, experiment_id)
        studies = ledger.studies_of(connection, experiment_id)
        counts = ledger.counts(connection, [experiment_id])
        pending = reasons(connection, record, studies, counts)
        return views.experiment_view(record, studies, counts, pending=pending)

    return database.read(read)


def experiments(database: Database, limit: int, page: str | None) -> Page[ExperimentView]:
    """A page of experiments, newest first."""

    def read(connection: sa.Connection) -> Page[ExperimentView]:
        after = paging.experiment_mark(page)
        records = ledger.experiments(connection, limit + 1, after)
        counts = ledger.counts(connection, [record.id for record in records[:limit]])
        items = tuple(
            views.experiment_view(
                record, ledger.studies_of(connection, record.id), counts, whole=False
            )
            for record in records[:limit]
        )
        last = records[limit - 1] if len(records) > limit else None
        mark = None if last is None else paging.mark([last.created_at.isoformat(), last.id])
        return Page(items=items, next_page=mark)

    return database.read(read)


def bare_studies(database: Database, limit: int, page: str | None) -> Page[StudyView]:
    """A page of bare studies, newest first."""

    def read(connection: sa.Connection) -> Page[StudyView]:
        after = paging.experiment_mark(page)
        owners = ledger.experiments(connection, limit + 1, after, kind="study")
        counts = ledger.counts(connection, [owner.id for owner in owners[:limit]])
        items = tuple(
            views.study_view(owner, study, counts.get(study.study_id, Counts()))
            for owner in owners[:limit]
            for study in ledger.studies_of(connection, owner.id)
        )
        last = owners[limit - 1] if len(owners) > limit else None
        mark = None if last is None else paging.mark([last.created_at.isoformat(), last.id])
        return Page(items=items, next_page=mark)

    return database.read(read)


def study(database: Database, study_id: int) -> StudyView:
    """One study; raises `NotFound`."""

    def read(connection: sa.Connection) -> StudyView:
        found = ledger.study(connection, study_id)
        record = ledger.experiment(connection, found.experiment_id)
        counts = ledger.counts(connection, [record.id]).get(study_id, Counts())
        pending = of_objective(connection, record, found, counts)
        return views.study_view(record, found, counts, pending=pending)

    return database.read(read)


def trials_of_study(
    database: Database, study_id: int, limit: int, page: str | None
) -> Page[TrialView]:
    """A page of a study's trials, oldest first; raises `NotFound`."""

    def read(connection: sa.Connection) -> Page[TrialView]:
        return _trials(connection, [ledger.study(connection, study_id)], limit, page)

    return database.read(read)


def trials_of_experiment(
    database: Database, experiment_id: str, limit: int, page: str | None
) -> Page[TrialView]:
    """A page of an experiment's trials, oldest first; raises `NotFound`."""

    def read(connection: sa.Connection) -> Page[TrialView]:
        ledger.experiment(connection, experiment_id)
        return _trials(connection, ledger.studies_of(connection, experiment_id), limit, page)

    return database.read(read)


def trial(database: Database, trial_id: int) -> TrialView:
    """One trial with its attempts; raises `NotFound`."""

    return database.read(lambda connection: _trial(connection, trial_id))


def _trial(connection: sa.Connection, trial_id: int) -> TrialView:
    found = trials.get(connection, trial_id)
    study = ledger.study(connection, found.study_id)
    record = ledger.experiment(connection, study.experiment_id)
    attempts = trials.attempts_of(connection, trial_id)
    # Nobody said of these how deep they were.
    lost = [one.attempt for one in attempts if one.outcome == Outcome.LOST]
    stood = {i: reached(connection, trial_id, i) for i in lost if study.kind == "learned"}
    return views.trial_view(record, study, found, attempts, stood)


def curve(database: Database, trial_id: int) -> Curve:
    """A trial's measurements; raises `NotFound`."""

    def read(connection: sa.Connection) -> Curve:
        found = trials.get(connection, trial_id)
        points = [Measurement.model_validate_json(b) for _, b in trials.curve(connection, trial_id)]
        return Curve(trial=trial_id, attempt=found.attempts, measurements=tuple(points))

    return database.read(read)


def logs(database: Database, store: ArtifactStore, trial_id: int) -> TrialLogs:
    """What each attempt's training printed and its worker noted; raises `NotFound`."""

    def read(connection: sa.Connection) -> tuple[TrialView, dict[str, str]]:
        view = _trial(connection, trial_id)
        files = trials.artifacts_of(connection, trial_id)
        return view, {file.name: file.location for file in files}

    view, files = database.read(read)
    return TrialLogs(
        trial=trial_id,
        attempts=tuple(
            AttemptLog(
                attempt=one.attempt,
                worker=one.worker,
                outcome=one.outcome,
                at_depth=one.at_depth,
                text=_text(store, files.get(record_name(one.attempt))),
            )
            for one in view.attempts
        ),
    )


def _text(store: ArtifactStore, location: str | None) -> str | None:
    """A stored text, its beginning where somebody sent a longer one than workers do."""
    if location is None:
        return None
    try:
        return b"".join(store.read(location, MOST_LOG_BYTES)).decode(errors="replace")
    except NotFound:  # it was removed in between, or the folder was
        return None


def artifacts(database: Database, trial_id: int) -> Page[Artifact]:
    """The files of a trial; raises `NotFound`."""

    def read(connection: sa.Connection) -> Page[Artifact]:
        trials.get(connection, trial_id)
        found = trials.artifacts_of(connection, trial_id)
        return Page(items=tuple(views.artifact_view(artifact) for artifact in found))

    return database.read(read)


def all_workers(database: Database) -> Page[WorkerView]:
    """Every worker that ever registered, the latest heard of first."""

    def read(connection: sa.Connection) -> Page[WorkerView]:
        now = clock(connection)
        held: dict[str, list[str]] = {}
        for lease in leases.live(connection):
            held.setdefault(lease.worker_id, []).append(lease.id)
        ended = trials.ended_by_worker(connection)
        known = workers.known(connection)
        recent = utilisation.lately(connection, now)
        uses = utilisation.of_workers(connection, known, recent, now)
        return Page(
            items=tuple(
                views.worker_view(w, now, tuple(held.get(w.id, ())), ended.get(w.id, 0), uses[w.id])
                for w in known
            )
        )

    return database.read(read)


def events(database: Database, experiment_id: str, after: int) -> tuple[list[Event], bool]:
    """Events above `after`, and whether the experiment has ended; raises `NotFound`."""

    def read(connection: sa.Connection) -> tuple[list[Event], bool]:
        record = ledger.experiment(connection, experiment_id)
        found = ledger.events_after(connection, experiment_id, after)
        return [views.event_view(event) for event in found], record.state in FINAL

    return database.read(read)


def _trials(
    connection: sa.Connection, studies: Sequence[StudyRecord], limit: int, page: str | None
) -> Page[TrialView]:
    """A page of the trials of one or more studies of one owner."""
    after, by_id = paging.trial_mark(page), {study.study_id: study for study in studies}
    record = ledger.experiment(connection, studies[0].experiment_id)
    found = trials.page(connection, list(by_id), limit + 1, after)
    more = len(found) > limit
    shown = found[:limit]
    mark = paging.mark([shown[-1].trial_id]) if more else None
    items = (views.trial_view(record, by_id[trial.study_id], trial) for trial in shown)
    return Page(items=tuple(items), next_page=mark)
