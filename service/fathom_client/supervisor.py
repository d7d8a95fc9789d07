"""Processes of the embedded mode: started, restarted when they die, stopped in order."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fathom_spaces.errors import FathomError

# -P: the folder the user stands in is not searched for modules.
FATHOM = (sys.executable, "-P", "-m", "fathom_client.child")
TAIL_LINES = 15


@dataclass(frozen=True)
class Patience:
    """How often a process may die before it is given up.

    Attributes:
        deaths: so many within `window_seconds` are too many.
        pause_seconds: before the first restart; doubled for each further death in the window.
    """

    deaths: int = 5
    window_seconds: float = 120.0
    pause_seconds: float = 0.25


class Process:
    """One process of ours: its own session, its output in a log, its input a pipe we hold.

    A session of its own keeps Ctrl-C in a terminal from it: the parent stops it in order. The
    pipe ends it when the parent is killed (see `child`).
    """

    def __init__(
        self, name: str, command: Sequence[str], log: Path, environment: Mapping[str, str],
        keep_open: Iterable[int] = (),
    ):  # fmt: skip
        self.name = name
        self.log = log
        self.deaths: list[float] = []
        self.given_up = False
        self._command = tuple(command)
        self._environment = dict(environment)
        self._keep_open = tuple(keep_open)
        self._popen: subprocess.Popen[bytes] | None = None
        self._restart_at = 0.0

    @property
    def pid(self) -> int | None:
        """Process id while it runs."""
        return self._popen.pid if self._popen is not None and self._popen.poll() is None else None

    @property
    def exit_code(self) -> int | None:
        """Exit code once it has ended; negative for a signal."""
        return None if self._popen is None else self._popen.poll()

    def start(self) -> None:
        """Start it, or start it again."""
        self.close()
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self._popen = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self._environment,
                start_new_session=True,
                pass_fds=self._keep_open,
            )

    def revive(self, patience: Patience, now: float) -> None:
        """Start it again if it is dead and it is time to; give up after too many deaths."""
        if self.given_up or self._popen is None or self._popen.poll() is None:
            return
        if self._restart_at == 0.0:
            self._died(patience, now)
        elif now >= self._restart_at:
            self._restart_at = 0.0
            self.start()

    def _died(self, patience: Patience, now: float) -> None:
        recent = [moment for moment in self.deaths if now - moment < patience.window_seconds]
        self.deaths = [*recent, now]
        self.given_up = len(self.deaths) >= patience.deaths
        self._restart_at = now + patience.pause_seconds * 2.0 ** len(recent)

    def ask_to_end(self) -> None:
        """Send SIGTERM."""
        if self.pid is not None and self._popen is not None:
            self._popen.terminate()

    def wait(self, seconds: float) -> bool:
        """Whether it has ended within that time."""
        try:
            if self._popen is not None:
                self._popen.wait(max(0.0, seconds))
        except subprocess.TimeoutExpired:
            return False
        return True

    def kill(self) -> None:
        """End it and whatever it started, at once."""
        # The group is ours as long as its leader has not been waited for.
        if self.pid is not None and self._popen is not None:
            os.killpg(self._popen.pid, signal.SIGKILL)
            self._popen.wait()

    def close(self) -> None:
        """Let go of its input."""
        if self._popen is not None and self._popen.stdin is not None:
            self._popen.stdin.close()

    def tail(self) -> str:
        """The last lines of its log."""
        if not self.log.exists():
            return ""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(f"    {line}" for line in lines[-TAIL_LINES:])

    def obituary(self) -> FathomError:
        """What to tell about its death."""
        code = self.exit_code
        ended = (
            f"was ended by signal {-code}"
            if code is not None and code < 0
            else f"ended with exit code {code}"
        )
        times = f" {len(self.deaths)} times" if len(self.deaths) > 1 else ""
        return FathomError(f"The {self.name} {ended}{times}. The end of {self.log}:\n{self.tail()}")


class Supervisor:
    """A server and its workers."""

    def __init__(
        self,
        logs: Path,
        environment: Mapping[str, str],
        *,
        command: Sequence[str] = FATHOM,
        patience: Patience | None = None,
        keep_open: Iterable[int] = (),
        clock: Callable[[], float] = time.monotonic,
    ):
        self._logs = logs
        self._environment = environment
        self._command = tuple(command)
        self._patience = patience or Patience()
        self._keep_open = tuple(keep_open)
        self._clock = clock
        self.server: Process | None = None
        self.workers: list[Process] = []

    def start_server(self, *arguments: str) -> Process:
        """Start the server; `arguments` follow the command."""
        self.server = self._start("server", arguments)
        return self.server

    def start_worker(self, name: str, *arguments: str) -> Process:
        """Start one more worker."""
        self.workers.append(self._start(name, arguments))
        return self.workers[-1]

    def tick(self) -> None:
        """Start dead processes again.

        Raises:
            FathomError: the server, or the last worker, died too often to go on.
        """
        now = self._clock()
        for process in self._all():
            process.revive(self._patience, now)
        if self.server is not None and self.server.given_up:
            raise self.server.obituary()
        if self.workers and all(worker.given_up for worker in self.workers):
            raise self.workers[0].obituary()

    def stop(self, grace_seconds: float = 10.0) -> None:
        """Stop the workers, then the server; whoever does not end in time is killed."""
        self.stop_workers(grace_seconds)
        if self.server is not None:
            _end([self.server], grace_seconds)
            self.server = None

    def stop_workers(self, grace_seconds: float = 10.0) -> None:
        """Stop the workers alone: they hand their trials back."""
        _end(self.workers, grace_seconds)
        self.workers = []

    def _start(self, name: str, arguments: Sequence[str]) -> Process:
        process = Process(
            name,
            (*self._command, *arguments),
            self._logs / f"{name}.log",
            self._environment,
            self._keep_open,
        )
        process.start()
        return process

    def _all(self) -> list[Process]:
        return [*self.workers, *([self.server] if self.server is not None else [])]


def _end(processes: Sequence[Process], grace_seconds: float) -> None:
    deadline = time.monotonic() + grace_seconds
    try:
        for process in processes:
            process.ask_to_end()
        for process in processes:
            process.wait(deadline - time.monotonic())
    finally:  # a second Ctrl-C comes through here too
        for process in processes:
            process.kill()
            process.close()
