"""The Optuna dashboard on the same database, behind the same login, for reading only.

Its paths are compiled into it, so `/dashboard`, `/api`, `/static`, `/csv` and `/artifacts` are its
own. It is loaded at its first request: importing it takes a second.
"""

import asyncio
from collections.abc import Sequence
from typing import cast

from a2wsgi import WSGIMiddleware
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from fathom_client.wire import Scope as TokenScope
from fathom_spaces.errors import Forbidden, Unauthorized
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
