"""The server: routes, pages, the dashboard and the sweeper, over one database."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from pathlib import Path

import fastapi_offline
import structlog
from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from fathom_spaces import __version__
from fathom_spaces.errors import FathomError, Unavailable
from fathom_storage import ledger, schema
from fathom_storage.artifacts import open_store
from fathom_storage.database import Database
from fathom_storage.patience import Patience

from . import api, evidence, openapi, problems, tidying, web
from .access import Access
from .comparisons import Comparisons
from .dashboard import HERE, Dashboard, Elsewhere
from .engine import TrialEngine
from .hub import Hub
from .images import Images
from .metrics import Metrics
from .middleware import Gate
from .samplers import checks
from .settings import Settings
from .tracing import Traces

_SWAGGER = Path(fastapi_offline.__file__).parent / "static"
_TIDY_SECONDS = 60.0
# So many may wait for a comparison, a figure or an image in a thread, of the forty there are.
MOST_LOOKING = 4
_logger = structlog.get_logger()


def create_app(settings: Settings, *, checked: bool = False, after_outage: bool = True) -> FastAPI:
    """The application; raises `StorageError` where the database cannot be used.

    Args:
        settings: how it runs.
        checked: somebody has checked the database's schema; it may be away by now.
        after_outage: no server was up until now, so no worker could renew its lease.
    """
    database = open_database(settings)
    if not checked:
        _check(database)
    app = FastAPI(
        title="Fathom",
        version=__version__,
        summary="How deep should this network be?",
        description=openapi.DESCRIPTION,
        lifespan=_lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_tags=openapi.TAGS,
        separate_input_output_schemas=False,
    )
    app.state.settings = settings
    app.state.after_outage = after_outage
    app.state.database = database
    app.state.hub = Hub()
    app.state.comparisons = Comparisons(database)
    app.state.images = Images()
    app.state.turns = asyncio.Semaphore(MOST_LOOKING)
    app.state.access = Access(database, settings)
    app.state.files = open_store(settings.artifacts, settings.folder, settings.max_artifact_bytes)
    app.state.metrics = Metrics(database)
    app.state.traces = traces = Traces() if settings.traces else None
    app.state.engine = TrialEngine(database, settings, _observer(app))
    for router in api.busy:  # the first looked at, and with nothing around them
        app.router.routes.extend(router.routes)
    for router in (*api.routers, *web.routers):
        app.include_router(router)
    app.router.routes.extend(_dashboard(app).routes())
    app.add_api_route("/docs", _docs, include_in_schema=False)
    app.mount("/assets/docs", StaticFiles(directory=_SWAGGER))
    add_assets(app)
    problems.install(app)
    app.add_middleware(Gate, settings=settings, metrics=app.state.metrics)
    openapi.install(app)
    if traces:
        traces.observe_requests(app)
    return app


def open_database(settings: Settings) -> Database:
    """The database that the settings name, with their patience."""
    patience = Patience(settings.statement_seconds, settings.lock_seconds, settings.pool_seconds)
    return Database(settings.database_url, patience)


def _observer(app: FastAPI) -> Callable[[str, int, float], None]:
    """Tells metrics, and traces where there are some, of each transaction of the engine."""
    told = [where.observe_group for where in (app.state.metrics, app.state.traces) if where]

    def observe(kind: str, requests: int, seconds: float) -> None:
        for tell in told:
            tell(kind, requests, seconds)

    return observe


def _check(database: Database) -> None:
    try:
        schema.check(database)
    except BaseException:
        database.close()
        raise


def _dashboard(app: FastAPI) -> Dashboard | Elsewhere:
    place = app.state.settings.dashboard
    return Dashboard(app.state.database, app.state.access) if place == HERE else Elsewhere(place)


def add_assets(app: FastAPI) -> None:
    """Serve the styles, scripts and icon of the pages."""
    app.add_api_route("/favicon.ico", _icon, include_in_schema=False)
    app.include_router(web.assets.router)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    app.state.hub.open()
    await run_in_threadpool(_prepare, app.state.database)
    stopping = asyncio.Event()
    sweeping = asyncio.create_task(_sweep(app, stopping))
    watching = asyncio.create_task(app.state.hub.watch(app.state.engine.work_ahead))
    try:
        yield
    finally:
        stopping.set()
        app.state.hub.close()
        # What is in a thread cannot be cancelled, and needs the database.
        await asyncio.gather(sweeping, watching)
        await run_in_threadpool(app.state.images.close)
        await run_in_threadpool(app.state.engine.close)
        await run_in_threadpool(app.state.database.close)
        if app.state.traces:
            await run_in_threadpool(app.state.traces.close)


def _prepare(database: Database) -> None:
    # Optuna's storage imports it when first used, and half of it breaks other threads' statements.
    import_module("sqlalchemy.orm")
    with suppress(Unavailable):  # the first ask will wait for the import instead
        checks.prepare(database.read(ledger.algorithms))
    # Modules, routes and schemas stay: the collector need not look through them ever again.
    gc.collect()
    gc.freeze()


async def _sweep(app: FastAPI, stopping: asyncio.Event) -> None:
    """The one recovery rule runs here, several times within a lease."""
    pause = min(5.0, app.state.settings.lease_seconds / 4)
    after_outage = app.state.after_outage
    swept_at, tidies_at = time.time(), time.monotonic()
    while not stopping.is_set():
        try:
            # A machine that slept heard of no worker either; only the wall clock tells.
            slept = time.time() - swept_at > pause + app.state.settings.lease_seconds / 2
            after_outage = after_outage or slept
            swept_at = time.time()
            if await run_in_threadpool(app.state.engine.sweep, after_outage):
                app.state.hub.changed()
            after_outage = False
            if time.monotonic() >= tidies_at:
                tidies_at = time.monotonic() + _TIDY_SECONDS
                tidy = tidying.forget_checkpoints
                await run_in_threadpool(tidy, app.state.database, app.state.files)
            made = app.state.comparisons.latest
            await run_in_threadpool(evidence.recommend, app.state.database, made)
        except FathomError as error:
            after_outage = after_outage or isinstance(error, Unavailable)
            _logger.warning("sweep failed, will try again", action="sweep.failed", error=str(error))
        except Exception:  # the sweeper must outlive any fault
            _logger.exception("sweep failed, will try again", action="sweep.failed")
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), pause)


def _icon() -> RedirectResponse:
    return RedirectResponse("/assets/icon.svg")


def _docs() -> HTMLResponse:
    return get_swagger_ui_html(
        openapi_url="/openapi.json",
        title="Fathom: API",
        swagger_js_url="/assets/docs/swagger-ui-bundle.js",
        swagger_css_url="/assets/docs/swagger-ui.css",
        swagger_favicon_url="/assets/icon.svg",
    )
