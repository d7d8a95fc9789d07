"""Rendering: templates to pages, and who may see them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import ChoiceLoader, FileSystemLoader
from starlette.concurrency import run_in_threadpool

from fathom_client.wire import Progress, Scope
from fathom_service.access import COOKIE, Access
from fathom_service.comparison import report
from fathom_service.problems import refusal
from fathom_spaces import __version__
from fathom_spaces.errors import FathomError, Forbidden, NotFound, Unauthorized, Unavailable

from . import assets

TEMPLATES = assets.OWN.parent / "templates"

_templates = report.environment(
    ChoiceLoader([FileSystemLoader(TEMPLATES), FileSystemLoader(report.TEMPLATES)])
)
# plotly.js sets styles of elements, which a policy can only allow as a whole.
_DRAWING = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)

_STATUS = {NotFound: 404, Forbidden: 403}


async def page(
    request: Request, template: str, *, status: int = 200, draws: bool = False, **values: Any
) -> HTMLResponse:
    """A page of a template; `draws` says that it has figures."""
    text = await run_in_threadpool(render, request, template, draws=draws, **values)
    headers = {"Content-Security-Policy": _DRAWING} if draws else {}
    return HTMLResponse(text, status, headers={**headers, "Cache-Control": "no-store"})


def render(request: Request, template: str, **values: Any) -> str:
    """The text of a template."""
    shared = {
        "version": __version__,
        "logged_in": COOKIE in request.cookies,
        "path": request.url.path,
        "now": datetime.now(UTC),
        "images": "",
    }
    return _templates.get_template(template).render({**shared, **values})


async def guard(request: Request, scope: Scope = Scope.READ) -> Response | None:
    """Where to send whoever may not see this; None for whoever may."""
    access: Access = request.app.state.access
    try:
        await access.check_page(request, scope)
    except Unauthorized:
        wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        away = RedirectResponse(f"/login?next={quote(wanted)}", 303)
        away.delete_cookie(COOKIE)  # a page that looks again by itself must not send it for ever
        return away
    except FathomError as error:
        return await problem(request, error)
    return None


async def may(request: Request, scope: Scope) -> bool:
    """Whether the person who looks may do what needs the scope."""
    access: Access = request.app.state.access
    try:
        await access.check(request, scope, cookies=True)
    except FathomError:
        return False
    return True


async def problem(request: Request, error: FathomError) -> HTMLResponse:
    """An error as a page."""
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 409)
    headers: dict[str, str] = {}
    if isinstance(error, Unavailable):
        status, headers = refusal(error)
    title = {404: "Not found", 403: "Not allowed"}.get(status, "That did not work")
    told = await page(request, "problem.html", status=status, title=title, detail=error.detail)
    told.headers.update(headers)
    return told


def share(progress: Progress) -> int:
    """Ended trials in percent of the planned ones."""
    return 100 * progress.ended // progress.planned if progress.planned else 0


def ago(then: datetime, now: datetime) -> str:
    """How long ago something was, in one unit."""
    seconds = max(0.0, (now - then).total_seconds())
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit} ago"
    return f"{seconds:.0f} s ago"


def moment(time: datetime) -> str:
    """A time in UTC, to the minute."""
    return time.strftime("%Y-%m-%d %H:%M")


def shown_values(values: Mapping[str, object]) -> str:
    """Parameters of a trial in a line."""
    return ", ".join(
        f"{name} {value:.4g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in values.items()
    )


_templates.filters.update(share=share, ago=ago, moment=moment, values=shown_values)
_templates.globals.update(asset=assets.address)
