"""Pages of experiments: the list, one as it runs, its comparison; and the workers."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from sse_starlette import EventSourceResponse
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import Scope
from fathom_service import figures, lifecycle, reading, sights
from fathom_service.comparison import report, showing
from fathom_service.comparison.timelines import Timeline
from fathom_service.comparisons import Comparisons, Made
from fathom_service.hub import LONGEST_WAIT_SECONDS, Hub
from fathom_spaces.errors import FathomError, NotFound
from fathom_storage.database import Database

from .rendering import guard, may, page, problem

router = APIRouter(include_in_schema=False)

# However much happens, a page asks for itself no more often.
_TICK_SECONDS = 1.0


@router.get("/")
async def index(
    request: Request, page_: Annotated[str | None, Query(alias="page")] = None
) -> Response:
    """All experiments, newest first."""
    if (away := await guard(request)) is not None:
        return away
    database: Database = request.app.state.database
    try:
        found = await run_in_threadpool(reading.experiments, database, 50, page_)
    except FathomError as error:
        return await problem(request, error)
    workers = await run_in_threadpool(reading.all_workers, database)
    live = [worker for worker in workers.items if worker.state == "live"]
    return await page(
        request, "experiments.html", experiments=found, workers=live, path_is_first=page_ is None
    )


@router.get("/experiments/{experiment}")
async def experiment(request: Request, experiment: str) -> Response:
    """One experiment: progress by study, what runs, why anything waits, the answer."""
    if (away := await guard(request)) is not None:
        return away
    try:
        sight = await run_in_threadpool(sights.experiment, request.app.state.database, experiment)
    except NotFound as error:
        return await problem(request, error)
    return await page(
        request,
        "experiment.html",
        sight=sight,
        experiment=sight.view,
        may_submit=await may(request, Scope.SUBMIT),
    )


@router.post("/experiments/{experiment}:{verb}")
async def move(
    request: Request, experiment: str, verb: Literal["pause", "resume", "cancel"]
) -> Response:
    """Pause, resume or cancel, from the experiment's page."""
    if (away := await guard(request, Scope.SUBMIT)) is not None:
        return away
    try:
        await run_in_threadpool(lifecycle.move, request.app.state.database, experiment, verb)
    except FathomError as error:
        return await problem(request, error)
    request.app.state.hub.changed()
    return RedirectResponse(f"/experiments/{experiment}", 303)


@router.get("/experiments/{experiment}/ticks")
async def ticks(request: Request, experiment: str) -> Response:
    """Server-sent events: one when something happened, at most one a second, and one at the end."""
    if (away := await guard(request)) is not None:
        return away
    database: Database = request.app.state.database
    try:
        await run_in_threadpool(sights.tick, database, experiment)
    except NotFound as error:
        return await problem(request, error)
    return EventSourceResponse(_ticks(database, request.app.state.hub, experiment), ping=15)


@router.get("/experiments/{experiment}/comparison")
async def comparison(request: Request, experiment: str) -> Response:
    """The answer with its evidence, as far as the experiment has come."""
    if (away := await guard(request)) is not None:
        return away
    try:
        async with request.app.state.turns:
            made, timeline = await run_in_threadpool(_compared, request, experiment)
            values = await run_in_threadpool(_comparison_values, made, timeline)
    except NotFound as error:
        return await problem(request, error)
    images = f"/v1/experiments/{experiment}/figures"
    return await page(request, "comparison.html", draws=True, **values, images=images, age=made.age)


@router.get("/workers")
async def workers(request: Request) -> Response:
    """Every worker, what it can do, and what it ran lately."""
    if (away := await guard(request)) is not None:
        return away
    database: Database = request.app.state.database
    found = await run_in_threadpool(reading.all_workers, database)
    timeline = await run_in_threadpool(sights.latest_timeline, database)
    return await page(
        request,
        "workers.html",
        draws=True,
        workers=found.items,
        figures=[figures.shown_timeline(timeline)] if timeline.workers else [],
        figure_data={figures.TIMELINE: figures.timeline_json(timeline)},
        sample=f"The latest {sights.LATEST} attempts at most",
    )


def _compared(request: Request, experiment: str) -> tuple[Made, Timeline]:
    comparisons: Comparisons = request.app.state.comparisons
    made = comparisons.recent(experiment)
    return made, sights.timeline_of(request.app.state.database, experiment)


def _comparison_values(made: Made, timeline: Timeline) -> dict[str, Any]:
    """What the parts of a report want, the timeline beside its figures."""
    values = report.values_of(made.comparison)
    drawn = showing.drawn(made.comparison, showing.shown(made.comparison))
    both = {**drawn, figures.TIMELINE: figures.timeline_json(timeline)}
    return {
        **values,
        "figures": [*values["figures"], figures.shown_timeline(timeline)],
        "figure_data": both,
    }


async def _ticks(database: Database, hub: Hub, experiment: str) -> AsyncIterator[dict[str, str]]:
    last = None
    while not hub.closing:
        try:
            tick = await run_in_threadpool(sights.tick, database, experiment)
        except NotFound:  # removed while somebody watched
            return
        if tick != last:
            yield {"event": "done" if tick.done else "tick", "data": str(tick.event)}
            last = tick
        if tick.done:
            return
        await asyncio.sleep(_TICK_SECONDS)
        await hub.news.wait(LONGEST_WAIT_SECONDS)
