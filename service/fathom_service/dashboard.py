"""The Optuna dashboard on the same database, behind the same login, for reading only.

Its paths are compiled into it, so `/dashboard`, `/api`, `/static`, `/csv` and `/artifacts` are its
own. It is loaded at its first request: importing it takes a second. Large studies keep its process
busy, so that whoever asks the API there waits: `fathom dashboard` gives it one of its own.
"""

import asyncio
from collections.abc import Sequence
from typing import cast
from urllib.parse import urlsplit

from a2wsgi import WSGIMiddleware
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from fathom_client.wire import Scope as TokenScope
from fathom_spaces.errors import FieldError, Forbidden, InvalidSpec, Unauthorized
from fathom_storage.database import Database
from fathom_storage.optuna_storage import FathomStorage

from .access import Access

_PATHS = (
    "/dashboard",
    "/dashboard/{rest:path}",
    "/api/{rest:path}",
    "/static/{rest:path}",
    "/csv/{rest:path}",
    "/artifacts/{rest:path}",
)

# Pages of the server that notes of studies link to.
PAGES = ("/experiments/{rest:path}", "/studies/{rest:path}", "/trials/{rest:path}")

HERE = "here"
_MOST_PORT = 65535


class Dashboard:
    """Lets reading requests of people who are logged in through."""

    def __init__(self, database: Database, access: Access):
        self._database = database
        self._access = access
        self._loading = asyncio.Lock()
        self._app: ASGIApp | None = None

    def routes(self) -> Sequence[BaseRoute]:
        """The dashboard's routes."""
        return [Route(path, endpoint=self, include_in_schema=False) for path in _PATHS]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if scope["method"] not in ("GET", "HEAD"):
            raise Forbidden(
                "The dashboard is for reading here: Fathom keeps the studies. "
                "Change experiments through the API."
            )
        try:
            await self._access.check(request, TokenScope.READ)
        except Unauthorized:
            if not scope["path"].startswith("/dashboard"):
                raise
            await RedirectResponse("/login?next=/dashboard", 303)(scope, receive, send)
            return
        async with self._loading:
            if self._app is None:
                self._app = await run_in_threadpool(self._load)
        await self._app(scope, receive, send)

    def _load(self) -> ASGIApp:
        import optuna_dashboard

        # Optuna's own storage reads the whole study anew every ten seconds while a page is open.
        storage = FathomStorage(self._database, read_only=True)
        return cast(ASGIApp, WSGIMiddleware(optuna_dashboard.wsgi(storage), workers=4))


class Elsewhere:
    """Leads to another process: by itself to the dashboard's, at a place that `check_place` takes.

    Of the dashboard `paths` are those that pages link to; the rest is found there alone.
    """

    def __init__(self, place: str, paths: Sequence[str] = _PATHS[:2]):
        self._place = place.rstrip("/")
        self._paths = paths

    def routes(self) -> Sequence[BaseRoute]:
        """The paths that lead away."""
        return [Route(path, endpoint=self._lead, include_in_schema=False) for path in self._paths]

    async def _lead(self, request: Request) -> RedirectResponse:
        path = request.url.path
        if self._place.isdigit():
            there = request.url.replace(port=int(self._place), path=path, query="")
            return RedirectResponse(str(there), 307)
        return RedirectResponse(f"{self._place}{path}", 307)


def check_place(place: str, flag: str = "--dashboard") -> None:
    """Raise `InvalidSpec` unless it is a port of this host, an address or a dashboard's `here`."""
    here = place == HERE and flag == "--dashboard"
    if here or (place.isdigit() and 0 < int(place) <= _MOST_PORT):
        return
    parts = urlsplit(place)
    if parts.scheme in ("http", "https") and parts.netloc and not (parts.query or parts.fragment):
        return
    whose = "`fathom dashboard`" if flag == "--dashboard" else "`fathom serve`"
    mistake = FieldError(
        path=flag,
        message="neither a port nor an address",
        value=place,
        remedy=f"Give the port of {whose} on this host, or its address such as "
        "https://fathom.example.org" + (", or `here`." if flag == "--dashboard" else "."),
    )
    raise InvalidSpec([mistake], "The command line")
