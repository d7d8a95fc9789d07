"""A server and workers of one's own, on this machine: started, kept alive, stopped."""

import errno
import fcntl
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, TypeVar

from fathom_spaces.errors import Conflict, FathomError, Unavailable

from .calls import Call
from .client import Client
from .supervisor import FATHOM, Supervisor

HOST = "127.0.0.1"
MOST_WORKERS = 4
PATIENCE_SECONDS = 60.0
LOCK_SECONDS = 20.0
TICK_SECONDS = 0.2

T = TypeVar("T")


class OwnServer:
    """A server on SQLite and its workers, in a folder whose lock the caller holds.

    Attributes:
        client: asks once. Between two tries the supervisor must get its turn: see `insist`.
    """

    def __init__(
        self, folder: Path, lock: IO[str], port: int | None, command: tuple[str, ...] = FATHOM
    ):
        self._folder = folder.resolve()
        self._port = free_port(port)
        self.client = Client(f"http://{HOST}:{self._port}", token="", retry_seconds=0)
        self._supervisor = Supervisor(
            folder / "logs", environment(), command=command, keep_open=[lock.fileno()]
        )

    def start(self) -> None:
        """Start the server and wait until it answers; raises its last words where it cannot."""
        server = self._supervisor.start_server(
            *("serve", "--host", HOST, "--port", str(self._port), "--auth", "auto"),
            # Our own workers are near and renew often: what one loses is taken up again soon.
            *("--lease-seconds", "10"),
            *("--database", f"sqlite:///{self._folder / 'fathom.db'}"),
            *("--folder", str(self._folder)),
        )
        while not self._is_ready():
            # A server that cannot start at all says why; starting it again would not help.
            if server.wait(0.05):
                raise server.obituary()

    def start_workers(self, count: int | None, device: str) -> None:
        """Start so many workers; one for each core, at most 4, unless given."""
        for number in range(1, (count or min(MOST_WORKERS, cores())) + 1):
            name = f"worker-{number}"
            address = ("--server", self.client.server)
            self._supervisor.start_worker(
                name, "worker", *address, "--device", device, "--name", name
            )

    def tick(self) -> None:
        """Start what has died again; raises `FathomError` where that was too often."""
        self._supervisor.tick()

    def insist(self, ask: Callable[[], T]) -> T:
        """Ask again while the server is away, which includes its being started again."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            self.tick()
            try:
                return ask()
            except Unavailable:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)

    def stop_workers(self) -> None:
        """Stop the workers alone."""
        self._supervisor.stop_workers()

    def stop(self) -> None:
        """Stop everything."""
        self._supervisor.stop()
        self.client.close()

    def _is_ready(self) -> bool:
        try:
            self.client.ready()
        except Unavailable:
            return False
        return True


def here(
    folder: str | Path = "fathom-runs",
    *,
    workers: int | None = None,
    device: str = "cpu",
    port: int | None = None,
) -> "OwnClient":
    """A client of a server and workers of this program's own, for a notebook or a script.

    They end when the client is closed, and with the program. What happened stays in the folder, and
    goes on there the next time, as with `fathom run`.

    Args:
        folder: holds the database, the artifacts and the logs; one program at a time uses it.
        workers: processes that train; one for each core, at most 4, unless given.
        device: where they train, such as "cpu" or "cuda:0".
        port: of the server on the loopback interface; a free one unless given.

    Raises:
        Conflict: another program uses the folder, or the port.
        FathomError: the server cannot start; the end of its log is in the message.
    """
    with ExitStack() as stack:
        lock = stack.enter_context(locked(Path(folder)))
        own = OwnServer(Path(folder), lock, port, FATHOM)
        stack.callback(own.stop)
        own.start()
        own.start_workers(workers, device)
        watch = _Watch(own)
        watch.start()
        stack.callback(watch.end)
        return OwnClient(own.client.server, watch, stack.pop_all())


class OwnClient(Client):
    """A `Client` with a server and workers of its own, which end when it is closed."""

    def __init__(self, server: str, watch: "_Watch", running: ExitStack):
        super().__init__(server, token="")
        self._watch = watch
        self._running = running

    def execute(self, call: Call[T]) -> T:
        """As a client's; a server that died too often is told with the end of its log."""
        if self._watch.trouble is not None:  # nobody starts it again: trying on is of no use
            raise self._watch.trouble
        try:
            return super().execute(call)
        except Unavailable as error:
            raise self._watch.trouble or error from error

    def close(self) -> None:
        """Stop the workers, which hand their trials back, and the server."""
        super().close()
        self._running.close()


class _Watch(threading.Thread):
    """Lets the supervisor have its turns while the program does something else."""

    def __init__(self, own: OwnServer):
        super().__init__(name="fathom-own-server", daemon=True)
        self._own = own
        self._ended = threading.Event()
        self.trouble: FathomError | None = None

    def run(self) -> None:
        while not self._ended.wait(TICK_SECONDS):
            try:
                self._own.tick()
            except FathomError as error:
                self.trouble = error
                return

    def end(self) -> None:
        """No more turns."""
        self._ended.set()
        if self.is_alive():
            self.join()


def free_port(wanted: int | None = None) -> int:
    """The port wanted, if it is free, or any free one of the loopback interface."""
    with socket.socket() as probe:
        # As servers do: a port whose last connections are still closing is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, wanted or 0))
        except OSError as error:
            raise _port_error(wanted, error) from error
        return int(probe.getsockname()[1])


def _port_error(port: int | None, error: OSError) -> FathomError:
    if error.errno == errno.EADDRINUSE:
        return Conflict(
            f"Port {port} on {HOST} is in use. Give another with --port, "
            "or leave it out to take a free one."
        )
    return FathomError(f"Port {port} on {HOST} cannot be used: {error.strerror}.")


def environment() -> dict[str, str]:
    """The environment of our processes: settings of another server must not leak into them."""
    kept = {name: value for name, value in os.environ.items() if name not in _SETTINGS}
    # One worker per core: more threads in each would only get in each other's way, and a fixed
    # number keeps results equal from machine to machine.
    return {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"} | kept


_SETTINGS = frozenset(
    f"FATHOM_{name}"
    for name in ("CONFIG", "SERVER", "TOKEN", "DATABASE_URL", "HOST", "PORT", "FOLDER", "AUTH")
)


def cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def locked(folder: Path, seconds: float | None = None) -> Iterator[IO[str]]:
    """Hold a run folder: one run at a time, as one server at a time may use its database.

    It waits for whoever has it, LOCK_SECONDS unless given, and raises `Conflict` then. Our
    processes inherit the lock, so that a run after a kill -9 waits until they are gone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + (LOCK_SECONDS if seconds is None else seconds)
    with (folder / "lock").open("a") as file:
        while not _take(file):
            if time.monotonic() >= deadline:
                raise Conflict(
                    f"Another run uses {folder}. Wait until it has ended, or give another --folder."
                )
            time.sleep(0.1)
        yield file


def _take(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
