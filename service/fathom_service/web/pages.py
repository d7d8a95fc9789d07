"""The pages, rendered on the server; a small script asks for them again when something happens."""

from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import Progress, Scope
from fathom_service import reading
from fathom_service.access import COOKIE, Access
from fathom_spaces import __version__
from fathom_spaces.errors import FathomError, NotFound, Unauthorized
from fathom_storage.database import Database

router = APIRouter(include_in_schema=False)

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_MONTH_SECONDS = 30 * 24 * 3600


@router.get("/")
async def index(request: Request, page: str | None = None) -> Response:
    """All experiments, newest first."""
    if (away := await _logged_out(request)) is not None:
        return away
    database: Database = request.app.state.database
    found = await run_in_threadpool(reading.experiments, database, 50, page)
    workers = await run_in_threadpool(reading.all_workers, database)
    live = [worker for worker in workers.items if worker.state == "live"]
    return _page(request, "experiments.html", experiments=found, workers=live)


@router.get("/experiments/{experiment}")
async def experiment(request: Request, experiment: str) -> Response:
    """One experiment: progress by study, why anything waits, the answer."""
    if (away := await _logged_out(request)) is not None:
        return away
    database: Database = request.app.state.database
    try:
        found = await run_in_threadpool(reading.experiment, database, experiment)
    except NotFound as error:
        return _page(request, "problem.html", status=404, title="Not found", detail=str(error))
    return _page(request, "experiment.html", experiment=found)


@router.get("/login")
async def login_form(request: Request, next: str = "/") -> Response:  # noqa: A002 (the query's name)
    """The form that asks for a token."""
    return _page(request, "login.html", next=_local(next), error=None)


@router.post("/login")
async def login(
    request: Request,
    token: Annotated[str, Form(max_length=200)],
    next: Annotated[str, Form()] = "/",  # noqa: A002 (the field's name)
) -> Response:
    """Keep a valid token in a cookie that scripts cannot read and other sites cannot send."""
    access: Access = request.app.state.access
    access.check_origin(request)
    asking = Request({**request.scope, "headers": [(b"authorization", f"Bearer {token}".encode())]})
    try:
        await access.identify(asking)
    except Unauthorized as error:
        return _page(request, "login.html", status=401, next=_local(next), error=str(error))
    away = RedirectResponse(_local(next), 303)
    away.set_cookie(
        COOKIE,
        token,
        max_age=_MONTH_SECONDS,
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return away


@router.post("/logout")
async def logout() -> Response:
    """Forget the cookie."""
    away = RedirectResponse("/login", 303)
    away.delete_cookie(COOKIE)
    return away


async def _logged_out(request: Request) -> Response | None:
    """Where to send whoever is not logged in."""
    access: Access = request.app.state.access
    try:
        await access.check(request, Scope.READ)
    except Unauthorized:
        return RedirectResponse(f"/login?next={quote(request.url.path)}", 303)
    except FathomError as error:
        return _page(request, "problem.html", status=403, title="Not here", detail=str(error))
    return None


def _local(path: str) -> str:
    """A path of this server: a login must not lead elsewhere."""
    inside = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if inside else "/"


def _page(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    shared = {
        "version": __version__,
        "share": _share,
        "logged_in": COOKIE in request.cookies,
    }
    text = _templates.get_template(template).render(**shared, **values)
    return HTMLResponse(text, status)


def _share(progress: Progress) -> int:
    """Ended trials in percent of the planned ones."""
    return 100 * progress.ended // progress.planned if progress.planned else 0
