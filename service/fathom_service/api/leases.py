"""Leases: the worker's side of the trial protocol."""

import time
from typing import Annotated

import sqlalchemy as sa
from fastapi import APIRouter, Header, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import (
    Artifact,
    LeaseRequest,
    Leases,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
)
from fathom_service import views
from fathom_service.engine import TrialEngine
from fathom_service.held import hold
from fathom_service.hub import Hub
from fathom_storage import trials
from fathom_storage.artifacts import Stored
from fathom_storage.records import ArtifactRecord

from .common import CanWork, Db, Engine, Folder, Wake, problems

router = APIRouter(prefix="/v1/leases", tags=["leases"], dependencies=[CanWork])


@router.post(
    "",
    response_model=Leases,
    responses={204: {"description": "Nothing to do within `wait_seconds`."}, **problems(404, 409)},
)
async def lease(
    connection: Request, request: LeaseRequest, engine: Engine, hub: Wake
) -> Leases | Response:
    """Ask for trials to run; waits up to `wait_seconds` for one."""
    until = time.monotonic() + request.wait_seconds
    # A worker that hung up must not be given a trial: it would be lost until its lease expires.
    while not await connection.is_disconnected():
        granted = await run_in_threadpool(engine.lease, request)
        if granted:
            return Leases(leases=granted)
        if not await _work_appears(engine, hub, until):
            break
    return Response(status_code=204)


@router.put("/{lease}", responses=problems(404, 409))
def renew(lease: str, renewal: Renewal, engine: Engine, hub: Wake) -> RenewalAnswer:
    """Renew a lease and deliver measurements; the answer says whether to go on."""
    answer = engine.renew(lease, renewal)
    hub.notify()
    return answer


@router.post("/{lease}/result", responses=problems(404, 409))
def result(lease: str, result: Result, engine: Engine, hub: Wake) -> ResultAnswer:
    """Say how the attempt ended. An equal repeat gets the same answer."""
    answer = engine.result(lease, result)
    hub.notify()
    return answer


@router.put("/{lease}/artifacts/{name}", responses=problems(404, 409))
async def upload(
    request: Request,
    lease: str,
    name: Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")],
    database: Db,
    folder: Folder,
    x_fathom_lease_token: Annotated[str, Header()],
    x_content_sha256: Annotated[str | None, Header()] = None,
) -> Artifact:
    """Keep a file with the trial, replacing one of that name."""

    def check(connection: sa.Connection) -> tuple[int, int]:
        held = hold(connection, lease)
        held.check_token(x_fathom_lease_token)
        held.check_live()
        return held.trial.trial_id, held.lease.attempt

    def keep(stored: Stored) -> tuple[ArtifactRecord, str | None]:
        def write(connection: sa.Connection) -> tuple[ArtifactRecord, str | None]:
            trial, attempt = check(connection)
            artifact = ArtifactRecord(trial, name, attempt, *_parts(stored))
            return artifact, trials.put_artifact(connection, artifact)

        return database.write(write)

    trial, _ = await run_in_threadpool(database.read, check)
    with folder.receive(trial) as incoming:
        async for chunk in request.stream():
            await run_in_threadpool(incoming.write, chunk)
        stored = await run_in_threadpool(incoming.keep, x_content_sha256)
    try:
        artifact, replaced = await run_in_threadpool(keep, stored)
    except BaseException:
        folder.remove(stored.location)
        raise
    if replaced is not None:
        folder.remove(replaced)
    return views.artifact_view(artifact)


def _parts(stored: Stored) -> tuple[int, str, str]:
    return stored.size_bytes, stored.sha256, stored.location


async def _work_appears(engine: TrialEngine, hub: Hub, until: float) -> bool:
    """Wait for something to do; False when the time is over or the server stops."""
    while (left := until - time.monotonic()) > 0 and not hub.closing:
        await hub.wait(left)
        if await run_in_threadpool(engine.has_work):
            return True
    return False
