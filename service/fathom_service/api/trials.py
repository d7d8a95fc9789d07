"""Trials: one training run each, with its curve and files."""

import sqlalchemy as sa
from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, StreamingResponse

from fathom_client.wire import Curve, Page, TrialLogs, TrialView
from fathom_client.wire_work import Artifact
from fathom_service import reading, signals
from fathom_spaces.errors import NotFound
from fathom_storage import trials as stored_trials
from fathom_storage.artifacts import ArtifactFolder, ArtifactStore
from fathom_storage.records import ArtifactRecord

from .common import CanRead, CanSubmit, Db, Files, Id, Wake, problems

router = APIRouter(prefix="/v1/trials", tags=["trials"], dependencies=[CanRead])


@router.get("/{trial}", responses=problems(404))
def trial(trial: Id, database: Db) -> TrialView:
    """One trial with its attempts."""
    return reading.trial(database, trial)


@router.post("/{trial}:grow", dependencies=[CanSubmit], responses=problems(404, 409))
def grow(trial: Id, database: Db, hub: Wake) -> TrialView:
    """Tell a trial of `growth` to grow by one candidate depth, after the epoch it is in."""
    signals.grow(database, trial)
    hub.news.set()
    return reading.trial(database, trial)


@router.get("/{trial}/curve", responses=problems(404))
def curve(trial: Id, database: Db) -> Curve:
    """The trial's measurements by step: losses, costs, and the depth trace of a learned run."""
    return reading.curve(database, trial)


@router.get("/{trial}/logs", responses=problems(404))
def logs(trial: Id, database: Db, files: Files) -> TrialLogs:
    """What the trial's training printed and its workers noted, attempt by attempt."""
    return reading.logs(database, files, trial)


@router.get("/{trial}/artifacts", responses=problems(404))
def artifacts(trial: Id, database: Db) -> Page[Artifact]:
    """The files kept with the trial."""
    return reading.artifacts(database, trial)


@router.get("/{trial}/artifacts/{name}", response_class=FileResponse, responses=problems(404))
def artifact(trial: Id, name: str, database: Db, files: Files) -> Response:
    """One file of the trial."""

    def read(connection: sa.Connection) -> ArtifactRecord | None:
        stored_trials.get(connection, trial)
        return stored_trials.artifact(connection, trial, name)

    found = database.read(read)
    if found is None:
        raise NotFound(f"artifact of trial {trial}", name)
    return _sent(files, found)


def _sent(files: ArtifactStore, found: ArtifactRecord) -> Response:
    """A file as it is read; of a folder also in parts, as the request's `Range` asks."""
    media, headers = "application/octet-stream", {"X-Content-SHA256": found.sha256}
    if isinstance(files, ArtifactFolder):
        path = files.path(found.location)
        if not path.is_file():
            raise NotFound(f"artifact of trial {found.trial_id}", found.name)
        return FileResponse(path, filename=found.name, media_type=media, headers=headers)
    headers["Content-Length"] = str(found.size_bytes)
    headers["Content-Disposition"] = f'attachment; filename="{found.name}"'
    return StreamingResponse(files.read(found.location), media_type=media, headers=headers)
