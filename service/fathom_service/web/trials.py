"""Pages of studies and of trials."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import Curve, TrialLogs
from fathom_client.wire_work import Artifact
from fathom_service import reading, sights
from fathom_service.comparison.one_trial import numbers
from fathom_service.comparison.trial_figures import of_trial
from fathom_service.sights import TrialSight
from fathom_spaces.errors import NotFound
from fathom_storage.database import Database
from fathom_storage.sights import Order

from .rendering import guard, page, problem

router = APIRouter(include_in_schema=False)

Id = Annotated[int, Path(ge=0, lt=2**31)]
PageNumber = Annotated[int, Query(ge=1, lt=2**31, alias="page")]


@router.get("/studies/{study}")
async def study(
    request: Request, study: Id, order: Order = "newest", number: PageNumber = 1
) -> Response:
    """One study and a page of its trials."""
    if (away := await guard(request)) is not None:
        return away
    try:
        sight = await run_in_threadpool(
            sights.study, request.app.state.database, study, order, number
        )
    except NotFound as error:
        return await problem(request, error)
    return await page(request, "study.html", sight=sight, study=sight.view, order=order)


@router.get("/trials/{trial}")
async def trial(request: Request, trial: Id) -> Response:
    """One trial: its curve, trace, cost, attempts and files."""
    if (away := await guard(request)) is not None:
        return away
    try:
        sight, curve, logs, files = await run_in_threadpool(_read, request, trial)
    except NotFound as error:
        return await problem(request, error)
    spec = sight.study.spec
    # Of a study that tells several values its curve is of the one watched.
    watched = spec.reported if spec else None
    metric, direction = watched or (sight.study.metric, sight.study.direction)
    found = numbers(metric, sight.view, curve, maximize=direction == "maximize")
    shown, drawn = await run_in_threadpool(of_trial, found)
    return await page(
        request,
        "trial.html",
        draws=True,
        sight=sight,
        trial=sight.view,
        study=sight.study,
        files=files,
        logs=[log for log in logs.attempts if log.text],
        figures=shown,
        figure_data=drawn,
        sample=f"One run, seed {sight.view.repetition}",
        costs=sight.view.costs or (found.measurements[-1].costs if found.measurements else None),
    )


def _read(
    request: Request, trial: int
) -> tuple[TrialSight, Curve, TrialLogs, tuple[Artifact, ...]]:
    database: Database = request.app.state.database
    sight = sights.trial(database, trial)
    logs = reading.logs(database, request.app.state.files, trial)
    return sight, reading.curve(database, trial), logs, reading.artifacts(database, trial).items
