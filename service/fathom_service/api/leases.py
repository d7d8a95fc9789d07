"""Leases: the worker's side of the trial protocol."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Annotated, Any

from anyio import CancelScope
from fastapi import APIRouter, Header, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import Problem
from fathom_client.wire_work import (
    Artifact,
    Heartbeat,
    HeartbeatAnswer,
    LeaseRequest,
    Leases,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
)
from fathom_service import views
from fathom_service.problems import problem_of
from fathom_spaces.errors import FathomError
from fathom_storage.artifacts import ArtifactStore, Incoming

from .common import CanWork, Engine, Files, SpeaksOurs, Wake, problems
from .lean import LeanRoute

_COMMON: dict[str, Any] = {"prefix": "/v1/leases", "tags": ["leases"], "dependencies": [CanWork]}
router = APIRouter(**_COMMON)
often = APIRouter(**_COMMON, route_class=LeanRoute)


@router.post(
    "",
    response_model=Leases,
    dependencies=[SpeaksOurs],
    responses={
        204: {"description": "Nothing to do within `wait_seconds`."},
        **problems(404, 409),
    },
)
async def lease(
    connection: Request, request: LeaseRequest, engine: Engine, hub: Wake
) -> Leases | Response:
    """Ask for trials to run; waits up to `wait_seconds` for one."""
    until = time.monotonic() + request.wait_seconds
    # A worker that hung up must not be given a trial: it would be lost until its lease expires.
    while not await connection.is_disconnected():
        granted = await asyncio.wrap_future(engine.asks.submit(request))
        if granted.ripe:
            await run_in_threadpool(engine.granted, granted)
        if granted.leases:
            return Leases(leases=granted.leases)
        if not await hub.work_appears(until):
            break
    return Response(status_code=204)


@often.put("/{lease}", responses=problems(404, 409))
async def renew(lease: str, renewal: Renewal, engine: Engine, hub: Wake) -> RenewalAnswer:
    """Renew a lease and deliver measurements; the answer says whether to go on."""
    answer = await asyncio.wrap_future(engine.renewals.submit((lease, renewal)))
    hub.news.set()
    return answer


@often.put("", responses=problems())
async def heartbeat(beat: Heartbeat, engine: Engine, hub: Wake) -> HeartbeatAnswer:
    """Renew several leases at once; each is answered as `PUT /v1/leases/{lease}` would be."""
    waiting = engine.renewals.submit_all(list(beat.leases.items()))
    answers = await asyncio.gather(*map(asyncio.wrap_future, waiting), return_exceptions=True)
    hub.news.set()
    return _each(dict(zip(beat.leases, answers, strict=True)))


@often.post("/{lease}/result", responses=problems(404, 409))
async def result(
    lease: str, result: Result, engine: Engine, files: Files, hub: Wake
) -> ResultAnswer:
    """Say how the attempt ended. An equal repeat gets the same answer."""
    taken = await asyncio.wrap_future(engine.results.submit((lease, result)))
    if taken.checkpoint is not None:
        await run_in_threadpool(files.remove, taken.checkpoint)
    answer = await run_in_threadpool(engine.taken, taken) if taken.ripe else taken.answer()
    hub.changed()
    return answer


@router.put("/{lease}/artifacts/{name}", responses=problems(404, 409, 507))
async def upload(
    request: Request,
    lease: str,
    name: Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")],
    engine: Engine,
    files: Files,
    x_fathom_lease_token: Annotated[str, Header()],
    x_content_sha256: Annotated[str | None, Header()] = None,
    content_length: Annotated[int, Header(ge=0)] = 0,
) -> Artifact:
    """Keep a file with the trial, replacing one of that name; 507 where there is no room for it."""
    trial = await run_in_threadpool(
        engine.expect_artifact, lease, x_fathom_lease_token, name, content_length
    )
    async with _receiving(files, trial) as incoming:
        async for chunk in request.stream():
            await run_in_threadpool(incoming.write, chunk)
        stored = await run_in_threadpool(incoming.keep, x_content_sha256)
    try:
        artifact, replaced = await run_in_threadpool(
            engine.keep_artifact, lease, x_fathom_lease_token, name, stored
        )
    except BaseException:
        with CancelScope(shield=True):
            await run_in_threadpool(files.remove, stored.location)
        raise
    if replaced is not None:
        await run_in_threadpool(files.remove, replaced)
    return views.artifact_view(artifact)


def _each(answers: Mapping[str, RenewalAnswer | BaseException]) -> HeartbeatAnswer:
    """The answers by lease; raises what is no lease's own fault."""
    renewed, refused = dict[str, RenewalAnswer](), dict[str, Problem]()
    for lease_id, answer in answers.items():
        if isinstance(answer, RenewalAnswer):
            renewed[lease_id] = answer
        elif isinstance(answer, FathomError) and (problem := problem_of(answer)).status < 500:
            refused[lease_id] = problem
        else:
            raise answer
    return HeartbeatAnswer(renewed=renewed, refused=refused)


@asynccontextmanager
async def _receiving(files: ArtifactStore, trial: int) -> AsyncIterator[Incoming]:
    """A file on its way in; what its end takes, of a bucket a request, keeps nobody waiting."""
    incoming = await run_in_threadpool(files.receive, trial)
    try:
        yield incoming
    finally:
        with CancelScope(shield=True):
            await run_in_threadpool(incoming.__exit__)
