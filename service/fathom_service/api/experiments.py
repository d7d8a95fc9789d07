"""Experiments: submit, follow, steer, compare."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import HTMLResponse, PlainTextResponse
from sse_starlette import EventSourceResponse
from starlette.concurrency import run_in_threadpool

from fathom_client.comparison import Comparison
from fathom_client.wire import DryRun, ExperimentView, Page, TrialView
from fathom_service import lifecycle, reading
from fathom_service.comparison.report import (
    content_security_policy,
    report_html,
    report_markdown,
)
from fathom_service.dry_run import dry_run as tried
from fathom_service.figures import drawn
from fathom_service.hub import LONGEST_WAIT_SECONDS, Hub
from fathom_service.images import Shape, Theme
from fathom_spaces.base import parse
from fathom_spaces.documents import loads
from fathom_spaces.errors import FieldError, InvalidSpec, NotFound
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database

from .common import (
    Browser,
    CanRead,
    CanSubmit,
    Db,
    Files,
    InTurn,
    Kept,
    Limit,
    PageToken,
    Wake,
    problems,
)

router = APIRouter(prefix="/v1/experiments", tags=["experiments"])

_KINDS = {
    "application/json": "json",
    "application/yaml": "yaml",
    "application/x-yaml": "yaml",
    "text/yaml": "yaml",
    "application/toml": "toml",
}
_FILE = {"schema": {"type": "string", "format": "binary"}}
_IMAGES = {"image/png": _FILE, "image/svg+xml": _FILE}
_EXAMPLE = {
    "name": "digits-depth",
    "task": {"dataset": "digits", "metric": "accuracy"},
    "model": {"family": "mlp", "depth": {"low": 1, "high": 12}, "width": 16},
    "training": {"epochs": 40, "batch_size": 64, "optimizer": "adam", "lr": 0.003},
    "methods": [{"learned": "udn"}, {"searched": "grid"}, {"searched": "tpe", "trials": 6}],
    "seeds": 3,
    "confirm": {"seeds": 5},
}
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/Experiment"},
                "example": _EXAMPLE,
            },
            "application/yaml": {"schema": {"type": "string"}},
            "application/toml": {"schema": {"type": "string"}},
        },
    }
}


@router.post(
    "",
    status_code=201,
    dependencies=[CanSubmit],
    responses={
        200: {"model": ExperimentView | DryRun, "description": "A dry run, or a repeated key."},
        **problems(409),
    },
    openapi_extra=_BODY,
)
async def submit(
    request: Request,
    response: Response,
    database: Db,
    hub: Wake,
    dry_run: Annotated[bool, Query(description="Validate and cost it, store nothing.")] = False,
    idempotency_key: Annotated[str | None, Header(min_length=1, max_length=200)] = None,
) -> ExperimentView | DryRun:
    """Submit an experiment as JSON, YAML or TOML. The same key never makes two."""
    experiment = await _experiment(request)
    if dry_run:
        response.status_code = 200
        return await run_in_threadpool(tried, database, experiment)
    record, new = await run_in_threadpool(lifecycle.submit, database, experiment, idempotency_key)
    response.status_code = 201 if new else 200
    response.headers["Location"] = f"/v1/experiments/{record.id}"
    hub.changed()
    return await run_in_threadpool(reading.experiment, database, record.id)


@router.get("", dependencies=[CanRead], responses=problems())
def experiments(database: Db, limit: Limit = 50, page: PageToken = None) -> Page[ExperimentView]:
    """All experiments, newest first, without their specs and studies."""
    return reading.experiments(database, limit, page)


@router.get("/{experiment}", dependencies=[CanRead], responses=problems(404))
def experiment(experiment: str, database: Db) -> ExperimentView:
    """One experiment: its state, its studies' progress, and why anything is pending."""
    return reading.experiment(database, experiment)


@router.post("/{experiment}:{verb}", dependencies=[CanSubmit], responses=problems(404, 409))
def move(
    experiment: str, verb: Literal["pause", "resume", "cancel"], database: Db, hub: Wake
) -> ExperimentView:
    """Pause, resume or cancel an experiment. Running trials are told at their next report."""
    lifecycle.move(database, experiment, verb)
    hub.changed()
    return reading.experiment(database, experiment)


@router.delete(
    "/{experiment}", status_code=204, dependencies=[CanSubmit], responses=problems(404, 409)
)
def remove(experiment: str, database: Db, files: Files) -> None:
    """Remove an ended experiment with its studies, trials, curves and artifacts."""
    for location in lifecycle.remove(database, experiment):
        files.remove(location)


@router.get(
    "/{experiment}/events",
    dependencies=[CanRead],
    response_class=EventSourceResponse,
    responses=problems(404),
)
async def events(
    experiment: str,
    database: Db,
    hub: Wake,
    after: Annotated[int, Query(ge=0, description="Begin after this event.")] = 0,
    last_event_id: Annotated[int | None, Header(ge=0)] = None,
) -> EventSourceResponse:
    """Server-sent events from the experiment's start, or after the last one seen, to its end."""
    start = after if last_event_id is None else last_event_id
    await run_in_threadpool(reading.events, database, experiment, start)
    return EventSourceResponse(_stream(database, hub, experiment, start), ping=15)


@router.get("/{experiment}/trials", dependencies=[CanRead], responses=problems(404))
def trials(
    experiment: str, database: Db, limit: Limit = 100, page: PageToken = None
) -> Page[TrialView]:
    """The experiment's trials, oldest first."""
    return reading.trials_of_experiment(database, experiment, limit, page)


@router.get("/{experiment}/comparison", dependencies=[CanRead, InTurn], responses=problems(404))
def comparison(experiment: str, comparisons: Kept) -> Comparison:
    """The comparison as far as the experiment has come."""
    return comparisons.latest(experiment)


@router.get(
    "/{experiment}/report",
    dependencies=[CanRead, InTurn],
    response_class=HTMLResponse,
    responses=problems(404),
)
def report(experiment: str, comparisons: Kept) -> HTMLResponse:
    """The comparison as one self-contained HTML file."""
    page = report_html(comparisons.latest(experiment))
    # The page holds its scripts and styles; its own policy allows exactly those.
    policy = f"{content_security_policy()}; frame-ancestors 'none'"
    return HTMLResponse(page, headers={"Content-Security-Policy": policy})


@router.get(
    "/{experiment}/report.md",
    dependencies=[CanRead, InTurn],
    response_class=PlainTextResponse,
    responses=problems(404),
)
def markdown(experiment: str, comparisons: Kept) -> PlainTextResponse:
    """The comparison as Markdown."""
    text = report_markdown(comparisons.latest(experiment))
    return PlainTextResponse(text, media_type="text/markdown; charset=utf-8")


@router.get(
    "/{experiment}/figures/{name}.json", dependencies=[CanRead, InTurn], responses=problems(404)
)
def figure(experiment: str, name: str, database: Db, comparisons: Kept) -> Response:
    """One figure of the experiment, for plotly."""
    found = drawn(database, comparisons, experiment, name)
    return Response(found.figure.to_json(), media_type="application/json")


@router.get(
    "/{experiment}/figures/{name}.{kind}",
    dependencies=[CanRead, InTurn],
    response_class=Response,
    responses={200: {"content": _IMAGES}, **problems(404, 501)},
)
def image(
    experiment: str,
    name: str,
    kind: Literal["png", "svg"],
    database: Db,
    comparisons: Kept,
    images: Browser,
    theme: Annotated[Theme, Query(description="The ground it stands on.")] = "light",
    width: Annotated[int, Query(ge=300, le=4000, description="In CSS pixels.")] = 900,
    scale: Annotated[float, Query(gt=0, le=4, description="Pixels of a PNG for each.")] = 2.0,
) -> Response:
    """One figure of the experiment as an image; the server needs kaleido and Chromium for it."""
    found = drawn(database, comparisons, experiment, name)
    content = images.image(found, kind, Shape(theme, width, scale))
    return Response(content, media_type="image/png" if kind == "png" else "image/svg+xml")


async def _experiment(request: Request) -> Experiment:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _KINDS:
        raise InvalidSpec(
            [
                FieldError(
                    path="Content-Type",
                    value=kind[:100],
                    message="not a format a spec is written in",
                    remedy="Send application/json, application/yaml or application/toml.",
                )
            ],
            "The request",
        )
    try:
        text = (await request.body()).decode()
    except UnicodeDecodeError as error:
        found = FieldError(path="body", message=f"not UTF-8: {error.reason} at {error.start}")
        raise InvalidSpec([found], "The request") from error
    # A large spec takes a while to read, and others wait on this loop.
    return await run_in_threadpool(lambda: parse(Experiment, loads(text, _KINDS[kind], "The body")))


async def _stream(
    database: Database, hub: Hub, experiment: str, after: int
) -> AsyncIterator[dict[str, Any]]:
    while not hub.closing:
        try:
            found, ended = await run_in_threadpool(reading.events, database, experiment, after)
        except NotFound:  # removed while somebody watched
            return
        for event in found:
            after = event.id
            yield {"id": str(event.id), "event": event.kind, "data": event.model_dump_json()}
        if ended and not found:
            return
        if not found:
            await hub.news.wait(LONGEST_WAIT_SECONDS)
