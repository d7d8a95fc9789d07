"""Running the server: the schema first, then the socket, then uvicorn."""

import errno
import logging
import signal
import socket
import sys
from contextlib import suppress
from threading import Timer
from types import FrameType
from typing import TextIO, cast

import optuna
import structlog
import uvicorn

from fathom_spaces.errors import FathomError, Unavailable
from fathom_storage import schema
from fathom_storage.artifacts import ArtifactFolder
from fathom_storage.database import Database

from .app import create_app
from .hub import Hub
from .settings import Settings

_BACKLOG = 2048
_FINISHING_SECONDS = 20


def run(settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        FathomError: the database cannot be used, or the port is taken.
    """
    _log_to_stderr()
    prepare(settings)
    app = create_app(settings)
    listening = bind(settings)
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    structlog.get_logger().info(
        f"Fathom serves at http://{shown}:{port}",
        action="server.start",
        auth="token" if settings.asks_for_tokens else "none (loopback)",
        database=app.state.database.shown,
    )
    config = uvicorn.Config(
        app,
        backlog=_BACKLOG,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_FINISHING_SECONDS,
        timeout_keep_alive=75,
    )
    _Server(config, app.state.hub, settings.drain_seconds).run(sockets=[listening])


def prepare(settings: Settings) -> None:
    """Make or upgrade an SQLite file; any other database is left to `fathom db upgrade`.

    Raises:
        FathomError: the database or the folder of artifacts cannot be used.
    """
    try:
        ArtifactFolder(settings.folder / "artifacts").check()
    except Unavailable as error:
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


class _Server(uvicorn.Server):
    """Ends long polls and event streams when it is told to stop, instead of waiting for them.

    Until then it drains: it answers still, and says that it is not ready.
    """

    def __init__(self, config: uvicorn.Config, hub: Hub, drain_seconds: float):
        super().__init__(config)
        self._hub = hub
        self._drain_seconds = drain_seconds

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """The signal to stop; a second one, or Ctrl-C, does not wait for the draining."""
        drains = sig == signal.SIGTERM and self._drain_seconds > 0 and not self._hub.closing
        self._hub.close()
        if drains:
            ends = Timer(self._drain_seconds, super().handle_exit, (sig, frame))
            ends.daemon = True
            ends.start()
        else:
            super().handle_exit(sig, frame)


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


def _log_to_stderr() -> None:
    """Structured lines: JSON where a program reads them, plain where a person does."""
    person = sys.stderr.isatty()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
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
