"""Fathom as its users run it: processes of the command line, started, watched and killed.

Whatever a test leaves running is ended by its process id, descendants included.
"""

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar

import yaml

from fathom_client.client import Client

FATHOM = (sys.executable, "-m", "fathom_client")
SECONDS = 120.0  # for anything a healthy process does; only a failing test waits so long
PAUSE_SECONDS = 0.03

T = TypeVar("T")


def until(found: Callable[[], T], what: str, seconds: float = SECONDS) -> T:
    """Look again and again until `found` gives something true; a failure names `what`."""
    deadline, pause = monotonic() + seconds, Event()
    while not (answer := found()):
        assert monotonic() < deadline, f"still waiting for {what} after {seconds:.0f} s"
        pause.wait(PAUSE_SECONDS)
    return answer


def gone(pid: int, seconds: float = SECONDS) -> bool:
    """Whether the process, anyone's child, ends within the time."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    with open(descriptor, closefd=True) as process:
        return bool(select.select([process], [], [], seconds)[0])


def descendants(pid: int) -> list[int]:
    """The processes that `pid` started, and those that they started."""
    children: dict[int, list[int]] = {}
    for child, parent in _parents():
        children.setdefault(parent, []).append(child)
    found = [pid]
    for each in found:  # it grows on the way
        found += children.get(each, [])
    return found[1:]


def _parents() -> Iterator[tuple[int, int]]:
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended while we looked
            state_and_parent = (folder / "stat").read_text().rpartition(")")[2].split()
            yield int(folder.name), int(state_and_parent[1])


class Process:
    """One process of the command line; what it says goes to a file, without colours."""

    def __init__(self, name: str, arguments: tuple[str, ...], folder: Path, **options: Any):
        self.name = name
        self.log = folder / f"{name}.log"
        with self.log.open("ab") as log:
            self._popen = subprocess.Popen(
                [*options.pop("before", ()), *options.pop("program", FATHOM), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=options.pop("cwd", folder),
                env=environment(options.pop("env", {})),
            )
        assert not options
        self.pid = self._popen.pid

    @property
    def alive(self) -> bool:
        """Whether it has not ended."""
        return self._popen.poll() is None

    @property
    def said(self) -> str:
        """Everything it wrote so far."""
        return self.log.read_text(errors="replace")

    def says(self, pattern: str) -> re.Match[str]:
        """Wait until it has written `pattern`; fails where it ends before."""

        def look() -> re.Match[str] | None:
            ended = self._popen.poll() is not None  # first: its last words are then in the file
            found = re.search(pattern, self.said)
            assert found or not ended, f"{self.name} ended without {pattern!r}:\n{self.said}"
            return found

        return until(look, f"{pattern!r} of {self.name}, which said:\n{self.said}")

    def send(self, number: signal.Signals) -> None:
        """Send a signal to this process alone."""
        self._popen.send_signal(number)

    def kill(self) -> list[int]:
        """kill -9 of it and of everything it started; returns the process ids."""
        pids = [self.pid, *descendants(self.pid)] if self._popen.poll() is None else []
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._popen.wait(SECONDS)
        return pids

    def ends(self) -> int:
        """Wait for its end; returns the exit code."""
        return self._popen.wait(SECONDS)


class Fathom:
    """Starts processes of Fathom in a folder, and ends them all."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._started: list[Process] = []
        self._clients: list[Client] = []

    def serve(self, database_url: str, *, port: int = 0, **flags: object) -> Process:
        """A server that is ready; a keyword `lease_seconds=2` is the flag `--lease-seconds 2`."""
        flags = {"database": database_url, "port": port, "folder": "data", **flags}
        server = self.start(f"server-{len(self._started)}", "serve", *_as_flags(flags))
        server.says("serves at http://")
        return server

    def client(self, server: Process, **options: Any) -> Client:
        """A client of a server."""
        client = Client(address(server), **{"token": "", **options})
        self._clients.append(client)
        until(lambda: client.ready().status == "ok", "the server to be ready")
        return client

    def work(self, server: Process, name: str, **flags: object) -> Process:
        """A worker; it need not be ready yet."""
        flags = {"server": address(server), "name": name, "scratch": "scratch", **flags}
        return self.start(name, "worker", *_as_flags(flags))

    def start(self, name: str, *arguments: str, **options: Any) -> Process:
        """Any command, in the background."""
        process = Process(name, arguments, self.folder, **options)
        self._started.append(process)
        return process

    def run(self, *arguments: str, **options: Any) -> tuple[int, str]:
        """Any command to its end: its exit code, and what it said."""
        process = self.start(f"command-{len(self._started)}", *arguments, **options)
        return process.ends(), process.said

    def spec(self, **spec: Any) -> str:
        """Write a spec to a file; returns its path."""
        path = self.folder / f"{spec['name']}.yaml"
        path.write_text(yaml.safe_dump(spec, sort_keys=False))
        return str(path)

    def close(self) -> None:
        """End everything that still runs."""
        for client in self._clients:
            client.close()
        for process in self._started:
            process.kill()


def address(server: Process) -> str:
    """Where a server listens."""
    return server.says(r"serves at (http://[\d.:]+)")[1]


def environment(changes: dict[str, str]) -> dict[str, str]:
    """One thread for each process, no settings of the tests' own shell, lines not broken."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FATHOM_")}
    fixed = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "COLUMNS": "300", "NO_COLOR": "1"}
    return {**kept, **fixed, **changes}


def _as_flags(flags: dict[str, object]) -> list[str]:
    return [
        word
        for name, value in flags.items()
        for word in (f"--{name.replace('_', '-')}", str(value))
    ]
