"""`fathom dashboard`: the Optuna dashboard in a process of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from starlette.concurrency import run_in_threadpool

from fathom_storage.database import Database

from . import problems
from .access import Access
from .api import system
from .app import add_assets, open_database
from .dashboard import PAGES, Dashboard, Elsewhere
from .hub import Hub
from .metrics import Metrics
from .middleware import Gate
from .settings import Settings
from .web import login


def create_dashboard(settings: Settings) -> FastAPI:
    """The application; the database's schema is checked already. It writes nothing.

    It logs people in by the same tokens and the same cookie as the server, so that on one host
    whoever is logged in there is so here.
    """
    app = FastAPI(title="Fathom: Optuna dashboard", lifespan=_lifespan, openapi_url=None)
    database: Database = open_database(settings)
    app.state.settings, app.state.database = settings, database
    app.state.hub = Hub()
    app.state.access = Access(database, settings)
    app.state.metrics = Metrics(database)
    app.include_router(system.router)
    app.include_router(login.router)
    app.router.routes.extend(Dashboard(database, app.state.access).routes())
    app.router.routes.extend(Elsewhere(settings.pages, PAGES).routes())
    app.add_api_route("/", _index, include_in_schema=False)
    add_assets(app)
    problems.install(app)
    app.add_middleware(Gate, settings=settings, metrics=app.state.metrics)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.hub.open()
    try:
        yield
    finally:
        app.state.hub.close()
        await run_in_threadpool(app.state.database.close)


def _index() -> RedirectResponse:
    return RedirectResponse("/dashboard")
