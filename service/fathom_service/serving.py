"""Running the server: the schema first, then the socket, then uvicorn."""

import errno
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Timer
from types import FrameType
from typing import Any, TextIO, TypeAlias, cast

import optuna
import structlog
import uvicorn
from fastapi import FastAPI
from uvicorn.server import HANDLED_SIGNALS

from fathom_spaces.errors import FathomError, Unavailable
from fathom_storage import schema
from fathom_storage.artifacts import open_store
from fathom_storage.database import Database, sa_url

from . import dashboard, replicas
from .app import create_app
from .dashboard_app import create_dashboard
from .hub import Hub
from .replicas import Replicas
from .settings import Settings

_Handler: TypeAlias = Callable[[int, FrameType | None], Any]

_BACKLOG = 2048
_FINISHING_SECONDS = 20


def run(settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        FathomError: the database cannot be used, or the port is taken.
        InvalidSpec: the database cannot have so many replicas.
    """
    _log_to_stderr()
    replicas.check(settings)
    dashboard.check_place(settings.dashboard)
    prepare(settings)
    listening = bind(settings)
    _announce("Fathom serves", "server.start", settings, listening, replicas=settings.replicas)
    first = _config(settings)
    if settings.replicas > 1:
        Replicas(first, _config(settings, after_outage=False), listening).run()
    else:
        uvicorn.Server(first).run(sockets=[listening])


def run_dashboard(settings: Settings) -> None:
    """Serve the Optuna dashboard alone until SIGINT or SIGTERM.

    Raises:
        FathomError: the database cannot be used, the port is taken, or the pages are nowhere.
    """
    dashboard.check_place(settings.pages, "--pages")
    _log_to_stderr()
    check_schema(settings)
    listening = bind(settings)
    _announce("The Optuna dashboard is", "dashboard.start", settings, listening)
    config = uvicorn.Config(
        partial(_dashboard_application, settings),
        factory=True,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_FINISHING_SECONDS,
    )
    uvicorn.Server(config).run(sockets=[listening])


def _announce(
    what: str, action: str, settings: Settings, listening: socket.socket, **fields: object
) -> None:
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    structlog.get_logger().info(
        f"{what} at http://{shown}:{port}",
        action=action,
        auth="token" if settings.asks_for_tokens else "none (loopback)",
        database=sa_url(settings.database_url).render_as_string(hide_password=True),
        **fields,
    )


def _config(settings: Settings, *, after_outage: bool = True) -> uvicorn.Config:
    """How uvicorn serves; it travels to each replica, which makes an application of its own."""
    return uvicorn.Config(
        partial(_application, settings, after_outage),
        factory=True,
        workers=settings.replicas,
        backlog=_BACKLOG,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_FINISHING_SECONDS,
        timeout_keep_alive=75,
        timeout_worker_healthcheck=replicas.HANGS_SECONDS,
    )


def _application(settings: Settings, after_outage: bool) -> FastAPI:
    """The application, in the process that serves it; uvicorn listens to signals already."""
    if settings.replicas > 1:
        _log_to_stderr(replica=os.getpid())
        replicas.end_with_parent()
        structlog.get_logger().info("a replica starts", action="replica.start")
    app = create_app(settings, checked=True, after_outage=after_outage)
    _drain_first(app.state.hub, settings.drain_seconds)
    return app


def _dashboard_application(settings: Settings) -> FastAPI:
    app = create_dashboard(settings)
    _drain_first(app.state.hub, seconds=0)
    return app


def check_schema(settings: Settings) -> None:
    """Raise `FathomError` unless the database is there, at this version's schema."""
    database = Database(settings.database_url)
    try:
        schema.check(database)
    finally:
        database.close()


def prepare(settings: Settings) -> None:
    """Make or upgrade an SQLite file; any other database is left to `fathom db upgrade`.

    Raises:
        FathomError: the database or the folder of artifacts cannot be used.
    """
    try:
        open_store(settings.artifacts, settings.folder).check()
    except Unavailable as error:
        if settings.artifacts is not None:
            remedy = "Look at its variables AWS_..., or name another by --artifact-store."
            raise FathomError(f"{error} {remedy}") from error
        raise FathomError(f"{error} It is {settings.folder}; name another by --folder.") from error
    database = Database(settings.database_url)
    try:
        if database.is_sqlite:
            schema.upgrade(database)
        else:
            schema.check(database)
    finally:
        database.close()


def bind(settings: Settings) -> socket.socket:
    """The socket to listen on; raises `FathomError` with the remedy where it is taken."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # The protocol is named so that asyncio sets TCP_NODELAY; without it each answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host.strip("[]"), settings.port))
        listening.listen(_BACKLOG)  # only now is the port ours: two may bind it at once
    except OSError as error:
        listening.close()
        remedy = "Choose another with --port (0 takes a free one)."
        if error.errno != errno.EADDRINUSE:
            remedy = "Name an address of this machine with --host, and a port that you may use."
        raise FathomError(
            f"Cannot listen on {settings.host}:{settings.port}: {error.strerror}. {remedy}"
        ) from error
    return listening


def _drain_first(hub: Hub, seconds: float) -> None:
    """At a signal, end what waits for news before uvicorn hears of it, which would wait as well.

    Until then the server drains: it answers still, and says that it is not ready. A second signal,
    or Ctrl-C, does not wait for the draining.
    """
    for number in HANDLED_SIGNALS:
        ends = signal.getsignal(number)
        assert callable(ends), "uvicorn listens"

        def stop(sig: int, frame: FrameType | None, ends: _Handler = ends) -> None:
            drains = sig == signal.SIGTERM and seconds > 0 and not hub.closing
            hub.close()
            if drains:
                timer = Timer(seconds, ends, (sig, frame))
                timer.daemon = True
                timer.start()
            else:
                ends(sig, frame)

        signal.signal(number, stop)


class _Lossy:
    """A log that cannot be written (a full disk, a closed pipe) must not stop what it tells of."""

    def __init__(self, file: TextIO):
        self._file = file

    def write(self, text: str) -> None:
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._file.flush()


def _log_to_stderr(replica: int | None = None) -> None:
    """Structured lines: JSON where a program reads them, plain where a person does.

    `replica` is this process's id where several write to one place.
    """
    person = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            _unchanged if replica is None else partial(_of_replica, replica),
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info if not person else _unchanged,
            structlog.dev.ConsoleRenderer() if person else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, _Lossy(sys.stderr))),
    )
    optuna.logging.disable_default_handler()
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    # Unexpected errors are in our log already, with their incident.
    logging.getLogger("uvicorn.error").addFilter(
        lambda record: "Exception in ASGI application" not in record.getMessage()
    )
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")


def _unchanged(
    _logger: object, _name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    return event


def _of_replica(
    replica: int, _logger: object, _name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    return {**event, "replica": replica}
