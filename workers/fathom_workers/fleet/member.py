"""A worker of a fleet: what it is told, and the one worker loop, run wherever it was placed."""

import contextlib
import threading
from dataclasses import dataclass, field
from pathlib import Path

from fathom_client.client import Client
from fathom_client.sight import seeing
from fathom_spaces.errors import FathomError
from fathom_workers import logs, scratch
from fathom_workers.process import ChildFailed
from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing

# A worker told to stop hears of it when the server answers its poll.
POLL_SECONDS = 5.0


@dataclass(frozen=True)
class Member:
    """What one worker of a fleet is told; it travels to the machine that it is to run on.

    Attributes:
        name: its id on the server, kept by whoever takes its place.
        server: the server's address; FATHOM_SERVER of its machine unless given.
        token: FATHOM_TOKEN of its machine unless given; never shown.
        idle_exit_seconds: it ends after so many seconds without work; None: it stays.
        data_dir: folder of data on its machine.
    """

    name: str
    server: str | None = None
    token: str | None = field(default=None, repr=False)
    device: str = "auto"
    threads: int = 1
    group: int = 1
    grace_seconds: float = 20.0
    hang_seconds: float = 1800.0
    memory_bytes: int | None = None
    fuse: int | None = None
    idle_exit_seconds: float | None = None
    scratch: str | None = None
    data_dir: str | None = None
    modules: tuple[str, ...] = ()
    log_level: str = "info"

    @property
    def end_seconds(self) -> float:
        """How long it may take from the word to stop until its trial is handed back."""
        return POLL_SECONDS + self.grace_seconds + Timing().delivery_seconds


class Running:
    """The worker of a member; `run` in one thread, `stop` from another."""

    def __init__(self, member: Member):
        self._member = member
        self._worker: Worker | None = None
        self._stopping = False
        self._lock = threading.Lock()

    def run(self) -> int:
        """Train what the server hands out; returns how many trials were handed back.

        Raises:
            FathomError: the server refuses this worker.
            ChildFailed: nothing can be trained on this machine.
        """
        member = self._member
        logs.configure(member.log_level)
        base = Path(member.scratch) if member.scratch else scratch.default_base()
        data = Path(member.data_dir) if member.data_dir else None
        with contextlib.ExitStack() as stack:
            stack.enter_context(seeing(data, member.modules))
            folder = stack.enter_context(scratch.scratch_folder(base))
            client = Client(member.server, member.token, timeout=10.0, retry_seconds=0)
            worker = Worker(stack.enter_context(client), self._settings(folder))
            with self._lock:
                self._worker = worker
                if self._stopping:
                    worker.request_stop()
            return worker.run()

    def stop(self) -> None:
        """Have it checkpoint, hand its trial back and return from `run`."""
        with self._lock:
            self._stopping = True
            if self._worker is not None:
                self._worker.request_stop()

    def _settings(self, folder: Path) -> Settings:
        member = self._member
        return Settings(
            name=member.name,
            scratch=folder,
            device=member.device,
            threads=member.threads,
            group=member.group,
            memory_bytes=member.memory_bytes,
            fuse=member.fuse,
            idle_exit_seconds=member.idle_exit_seconds,
            timing=Timing(
                wait_seconds=POLL_SECONDS,
                grace_seconds=member.grace_seconds,
                hang_seconds=member.hang_seconds,
            ),
        )


def work(running: Running) -> str | None:
    """Run it; why it could not go on, as a sentence that travels better than an exception."""
    try:
        running.run()
    except (FathomError, ChildFailed, OSError) as error:
        return str(error)
    return None
