"""The embedded mode: a server, its workers and one experiment, to the end, in one command."""

import errno
import fcntl
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeVar
from uuid import uuid4

from rich.console import Console

from fathom_spaces.errors import Conflict, FathomError, Unavailable
from fathom_spaces.experiment import Experiment, ExperimentState

from .calls import ENDED
from .client import Client
from .supervisor import FATHOM, Supervisor
from .verdict import verdict
from .watch import display_for, follow
from .wire import ExperimentView, as_json

HOST = "127.0.0.1"
MOST_WORKERS = 4
PATIENCE_SECONDS = 60.0
LOCK_SECONDS = 20.0

T = TypeVar("T")


@dataclass(frozen=True)
class Options:
    """How to run.

    Attributes:
        folder: holds the database, the artifacts, the logs and the lock.
        output: where comparison.json and report.html are written.
        workers: processes that train; one for each core, at most 4, unless given.
        port: of the server; a free one unless given.
        keep_serving: leave the server up at the end, until Ctrl-C.
        again: the command that continues this run, for the message after Ctrl-C.
        command: starts the command line in a process that ends with this one.
    """

    folder: Path
    output: Path
    workers: int | None = None
    port: int | None = None
    device: str = "cpu"
    keep_serving: bool = False
    again: str = "fathom run"
    command: tuple[str, ...] = FATHOM


def run(spec: Experiment, options: Options, console: Console) -> int:
    """Run `spec` to its end and show the answer; returns the exit code.

    An unfinished experiment with an equal spec in the same folder is continued.
    """
    try:
        with _signals_as_interrupts(), locked(options.folder) as lock:
            return _Run(spec, options, console, lock).to_the_end()
    except KeyboardInterrupt:
        console.print(f"Stopped. Nothing is lost: `{options.again}` continues.", markup=False)
        return 130


class _Run:
    def __init__(self, spec: Experiment, options: Options, console: Console, lock: IO[str]):
        self._spec = spec
        self._options = options
        self._console = console
        self._port = free_port(options.port)
        # No repeats inside the client: between two tries the supervisor must get its turn.
        self._client = Client(f"http://{HOST}:{self._port}", token="", retry_seconds=0)
        self._supervisor = Supervisor(
            options.folder / "logs",
            environment(),
            command=options.command,
            keep_open=[lock.fileno()],
        )

    def to_the_end(self) -> int:
        started = time.monotonic()
        try:
            self._start_server()
            view = self._begin()
            self._start_workers()
            with display_for(self._console) as display:
                view = follow(lambda: self._look(view.id), display, tick=self._tick)
            self._supervisor.stop_workers()
            self._conclude(view)
            self._say(f"Took {time.monotonic() - started:.0f} s.")
            if self._options.keep_serving:
                self._serve_on()
            return 0 if view.state is ExperimentState.COMPLETE else 1
        finally:
            self._supervisor.stop()
            self._client.close()

    def _look(self, experiment_id: str) -> ExperimentView:
        """The experiment; that no worker is there yet is our own doing, and soon over."""
        view = self._client.experiment(experiment_id)
        waiting = tuple(
            "The workers are starting." if reason.startswith("No worker") else reason
            for reason in view.pending
        )
        return view.model_copy(update={"pending": waiting})

    def _start_server(self) -> None:
        folder = self._options.folder.resolve()
        server = self._supervisor.start_server(
            *("serve", "--host", HOST, "--port", str(self._port), "--auth", "auto"),
            # Our own workers are near and renew often: what one loses is taken up again soon.
            *("--lease-seconds", "10"),
            *("--database", f"sqlite:///{folder / 'fathom.db'}"),
            *("--folder", str(folder)),
        )
        while not self._is_ready():
            # A server that cannot start at all says why; starting it again would not help.
            if server.wait(0.05):
                raise server.obituary()
        self._say(f"Server at {self._client.server}, logs in {self._options.folder / 'logs'}.")

    def _is_ready(self) -> bool:
        try:
            self._client.ready()
        except Unavailable:
            return False
        return True

    def _begin(self) -> ExperimentView:
        view = self._insist(lambda: unfinished(self._client, self._spec))
        if view is None:
            # One key for all tries, so that a lost answer does not submit twice.
            key = uuid4().hex
            view = self._insist(lambda: self._client.submit(self._spec, idempotency_key=key))
            self._say(f"Experiment {view.id} ({view.name}) submitted.")
            return view
        done = f"{view.progress.ended} of {view.progress.planned} trials done"
        self._say(f"Continuing experiment {view.id} ({view.name}): {done}.")
        if view.state is ExperimentState.PAUSED:
            return self._client.resume(view.id)
        return view

    def _start_workers(self) -> None:
        count = self._options.workers or min(MOST_WORKERS, cores())
        for number in range(1, count + 1):
            name = f"worker-{number}"
            address = ("--server", self._client.server)
            device = ("--device", self._options.device)
            self._supervisor.start_worker(name, "worker", *address, *device, "--name", name)

    def _conclude(self, view: ExperimentView) -> None:
        answer = self._insist(lambda: self._client.comparison(view.id))
        page = self._insist(lambda: self._client.report(view.id))
        output = self._options.output
        output.mkdir(parents=True, exist_ok=True)
        (output / "comparison.json").write_text(
            answer.model_dump_json(indent=2) + "\n", encoding="utf-8"
        )
        (output / "report.html").write_text(page, encoding="utf-8")
        self._console.print(verdict(answer))
        self._say(f"Written: {output / 'comparison.json'}, {output / 'report.html'}.")

    def _serve_on(self) -> None:
        self._say(f"The server stays up at {self._client.server}. Stop it with Ctrl-C.")
        with suppress(KeyboardInterrupt):
            while True:
                self._tick()
                time.sleep(0.2)

    def _tick(self) -> None:
        self._supervisor.tick()

    def _insist(self, ask: Callable[[], T]) -> T:
        """Ask again while the server is away, which includes its being started again."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            self._tick()
            try:
                return ask()
            except Unavailable:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.1)

    def _say(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def unfinished(client: Client, spec: Experiment) -> ExperimentView | None:
    """The newest experiment with an equal spec that has not ended."""
    wanted = as_json(spec)
    for listed in client.experiments():
        if listed.state in ENDED or listed.name != spec.name:
            continue
        view = client.experiment(listed.id)
        if view.spec is not None and as_json(view.spec) == wanted:
            return view
    return None


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
    for name in ("SERVER", "TOKEN", "DATABASE_URL", "HOST", "PORT", "FOLDER", "AUTH")
)


def cores() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def locked(folder: Path, seconds: float = LOCK_SECONDS) -> Iterator[IO[str]]:
    """Hold a run folder: one run at a time, as one server at a time may use its database.

    Our processes inherit the lock, so that a run after a kill -9 waits until they are gone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + seconds
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


@contextmanager
def _signals_as_interrupts() -> Iterator[None]:
    """Ctrl-C, SIGTERM and a closed terminal stop a run."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# SIGINT too: a shell starts background jobs with it ignored.
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
