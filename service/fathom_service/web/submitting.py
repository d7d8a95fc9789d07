"""Pages that submit an experiment: as a form or as a spec's text, checked as it is written."""

import secrets
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import DryRun, Scope
from fathom_service import lifecycle, reading
from fathom_service.dry_run import dry_run
from fathom_spaces import examples
from fathom_spaces.base import parse
from fathom_spaces.documents import dumps, loads
from fathom_spaces.errors import FathomError, FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database

from .forms import Filled, Options, by_field, filled, takes_trials
from .rendering import guard, may, page, problem

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Checked:
    """What became of a form: an experiment with its plan, or what is wrong."""

    experiment: Experiment | None = None
    plan: DryRun | None = None
    errors: tuple[FieldError, ...] = ()
    what: str = ""


@router.get("/submit")
async def form(request: Request) -> Response:
    """The form; `?as=yaml` for a text, `?example=NAME` or `?again=EXPERIMENT` to start from one."""
    if (away := await guard(request)) is not None:
        return away
    try:
        start = await run_in_threadpool(_start, request)
    except FathomError as error:
        return await problem(request, error)
    checked = await run_in_threadpool(_check, request.app.state.database, start)
    return await _page(request, start, checked)


@router.post("/submit")
async def submit(request: Request) -> Response:
    """Submit what the form says, or show it again with what is wrong."""
    if (away := await guard(request, Scope.SUBMIT)) is not None:
        return away
    sent = await request.form()
    given = filled(sent)
    database: Database = request.app.state.database
    checked = await run_in_threadpool(_check, database, given)
    if checked.experiment is None:
        return await _page(request, given, checked, status=422)
    key = str(sent.get("key", ""))[:200] or None
    try:
        made, _ = await run_in_threadpool(lifecycle.submit, database, checked.experiment, key)
    except FathomError as error:
        return await problem(request, error)
    request.app.state.hub.changed()
    return RedirectResponse(f"/experiments/{made.id}", 303)


@router.post("/submit/check")
async def check(request: Request) -> Response:
    """What the form says so far: a part of the page, for its script."""
    if (away := await guard(request)) is not None:
        return away
    given = filled(await request.form())
    checked = await run_in_threadpool(_check, request.app.state.database, given)
    return await page(request, "parts/check.html", **_values(given, checked))


@router.post("/submit/text")
async def as_text(request: Request) -> Response:
    """The form's spec as text, to go on with."""
    if (away := await guard(request)) is not None:
        return away
    given = filled(await request.form())
    text = Filled(text=given.yaml())
    checked = await run_in_threadpool(_check, request.app.state.database, text)
    return await _page(request, text, checked)


def _start(request: Request) -> Filled:
    """What the form begins with; raises `NotFound` or `InvalidSpec` for a spec there is not."""
    query = request.query_params
    if "example" in query:
        return Filled(text=dumps(examples.read(examples.PREFIX + query["example"])))
    if "again" in query:
        view = reading.experiment(request.app.state.database, query["again"])
        assert view.spec is not None
        return Filled(text=dumps(view.spec.brief()))
    return Filled(text=Filled().yaml()) if query.get("as") == "yaml" else Filled()


def _check(database: Database, given: Filled) -> Checked:
    try:
        data: Any = given.spec() if given.text is None else loads(given.text, where="The spec")
        experiment = parse(Experiment, examples.sized(data, "The spec", full=False))
        return Checked(experiment, dry_run(database, experiment))
    except InvalidSpec as error:
        return Checked(errors=error.errors, what=error.what)


async def _page(request: Request, given: Filled, checked: Checked, status: int = 200) -> Response:
    return await page(
        request,
        "submit.html",
        status=status,
        options=Options(),
        key=secrets.token_hex(12),
        examples=[(name, examples.summary(name)) for name in examples.names()],
        may_submit=await may(request, Scope.SUBMIT),
        **_values(given, checked),
    )


def _values(given: Filled, checked: Checked) -> dict[str, Any]:
    return {
        "given": given,
        "checked": checked,
        "wrong": by_field(checked.errors),
        "takes_trials": takes_trials,
    }
