"""Replicas: several processes that answer at one port, over one database.

uvicorn's supervisor starts them, and another in the place of one that died or hangs. What the
engine knows is in the database, so whichever replica accepts a connection may answer.
"""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from socket import socket
from tempfile import TemporaryDirectory
from threading import Thread

import structlog
from uvicorn import Config
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from fathom_spaces.errors import FathomError, FieldError, InvalidSpec
from fathom_storage.database import sa_url

from .settings import Settings

# A replica that is silent for longer is ended. It is silent too until it has imported all it needs.
HANGS_SECONDS = 60
# Where prometheus_client keeps the figures of processes that are to be counted together.
METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"

_logger = structlog.get_logger()


def check(settings: Settings) -> None:
    """Raise `InvalidSpec` where the database cannot have so many replicas."""
    if settings.replicas == 1 or sa_url(settings.database_url).get_backend_name() != "sqlite":
        return
    mistake = FieldError(
        path="--replicas",
        message="SQLite lets one process write at a time, so a second replica would only wait",
        value=settings.replicas,
        remedy="Name a PostgreSQL or MariaDB database by --database, or leave --replicas "
        "(FATHOM_REPLICAS) at 1.",
    )
    raise InvalidSpec([mistake], "The command line")


class Replicas(Multiprocess):
    """The supervisor, in a process that serves nothing itself.

    Args:
        first: of the replicas that are started together; it says how many.
        later: of those that take the place of another.
        listening: the socket on which all accept.
    """

    def __init__(self, first: Config, later: Config, listening: socket):
        super().__init__(first, [listening])
        self._later = later
        self._interrupted = False

    def run(self) -> None:
        """Serve until SIGINT or SIGTERM, and until every replica has ended then.

        Raises:
            FathomError: a replica cannot start, and would not a second time.
            KeyboardInterrupt: it was SIGINT.
        """
        with _counted_together():
            super().run()
        if any(replica.exitcode == STARTUP_FAILURE for replica in self.processes):
            raise FathomError("A replica cannot start. The lines above say why.")
        if self._interrupted:
            raise KeyboardInterrupt

    def init_processes(self) -> None:
        """Start the first ones."""
        super().init_processes()
        self.config = self._later
        for replica in self.processes:
            _leave_its_end(replica)

    def keep_subprocess_alive(self) -> None:
        """Start another in the place of each that ended."""
        before = list(self.processes)
        super().keep_subprocess_alive()
        for gone, replica in zip(before, self.processes, strict=True):
            if replica is not gone:
                _leave_its_end(replica)
                _logger.warning(
                    "a replica ended, another takes its place",
                    action="replica.replaced",
                    ended=gone.pid,
                    exit_code=gone.exitcode,
                    replica=replica.pid,
                )

    def terminate_all(self) -> None:
        """Have all drain and end; nobody is let in who would then wait for an answer in vain."""
        for listening in self.sockets:
            listening.close()
        super().terminate_all()

    def handle_int(self) -> None:
        """Ctrl-C."""
        self._interrupted = True
        super().handle_int()


def _leave_its_end(replica: Process) -> None:
    """Close the replica's end of the pipe here: else one that dies before it answers is waited for.

    uvicorn asks it whether it is well, and would take the open end for a replica that hangs.
    """
    replica.child_conn.close()


def end_with_parent() -> None:
    """Have this replica end when its supervisor was killed, which could tell it nothing."""
    parent = multiprocessing.parent_process()
    assert parent is not None, "a replica is started by its supervisor"

    def wait() -> None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)

    Thread(target=wait, name="fathom-parent", daemon=True).start()


@contextmanager
def _counted_together() -> Iterator[None]:
    """Have the metrics of all replicas, of those that died too, add up in whichever is asked."""
    with TemporaryDirectory(prefix="fathom-metrics-") as folder:
        os.environ[METRICS_FOLDER] = folder
        try:
            yield
        finally:
            del os.environ[METRICS_FOLDER]
