"""Leases: the worker's side of the trial protocol."""

import time
from typing import Annotated

from fastapi import APIRouter, Header, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from fathom_client.wire_work import (
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
from fathom_service.hub import Hub

from .common import CanWork, Engine, Folder, SpeaksOurs, Wake, problems

router = APIRouter(prefix="/v1/leases", tags=["leases"], dependencies=[CanWork])


@router.post(
    "",
    response_model=Leases,
    dependencies=[SpeaksOurs],
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
    hub.news.set()
    return answer


@router.post("/{lease}/result", responses=problems(404, 409))
def result(lease: str, result: Result, engine: Engine, folder: Folder, hub: Wake) -> ResultAnswer:
    """Say how the attempt ended. An equal repeat gets the same answer."""
    answer = engine.result(lease, result)
    if not answer.retried and (checkpoint := engine.forget_checkpoint(answer.trial)):
        folder.remove(checkpoint)
    hub.changed()
    return answer


@router.put("/{lease}/artifacts/{name}", responses=problems(404, 409))
async def upload(
    request: Request,
    lease: str,
    name: Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")],
    engine: Engine,
    folder: Folder,
    x_fathom_lease_token: Annotated[str, Header()],
    x_content_sha256: Annotated[str | None, Header()] = None,
) -> Artifact:
    """Keep a file with the trial, replacing one of that name."""

    trial = await run_in_threadpool(engine.check_lease, lease, x_fathom_lease_token)
    with folder.receive(trial) as incoming:
        async for chunk in request.stream():
            await run_in_threadpool(incoming.write, chunk)
        stored = await run_in_threadpool(incoming.keep, x_content_sha256)
    try:
        artifact, replaced = await run_in_threadpool(
            engine.keep_artifact, lease, x_fathom_lease_token, name, stored
        )
    except BaseException:
        folder.remove(stored.location)
        raise
    if replaced is not None:
        folder.remove(replaced)
    return views.artifact_view(artifact)


async def _work_appears(engine: TrialEngine, hub: Hub, until: float) -> bool:
    """Wait for something to do; False when the time is over or the server stops."""
    while (left := until - time.monotonic()) > 0 and not hub.closing:
        await hub.work.wait(left)
        if await run_in_threadpool(engine.has_work):
            return True
    return False
