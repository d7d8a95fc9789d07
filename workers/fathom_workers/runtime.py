"""The worker: it leases trials, has them trained by a child process, reports and hands back.

One loop, in one thread, reads the child's pipe with a timeout and talks HTTP; only files are moved
by a second thread. Neither torch nor numpy is imported here.
"""

import contextlib
import logging
import os
import platform
import shutil
import signal
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import FrameType
from typing import TypeVar
from uuid import uuid4

from fathom_client.fusing import fuse_key
from fathom_client.wire_work import (
    Lease,
    LeaseRequest,
    Leases,
    ObjectiveJob,
    Registration,
    Result,
)
from fathom_spaces.errors import Conflict, FathomError, NotFound
from fathom_spaces.experiment import Outcome
from fathom_spaces.families import FAMILIES
from fathom_spaces.methods import LEARNED
from fathom_spaces.objectives import LATENCY
from fathom_spaces.tasks import DATASETS

from . import compiling, host, own
from .backoff import Wake
from .child import TRAINER
from .convoy import Convoy, Room
from .data_files import data_directory, found
from .logs import note
from .process import Child, ChildFailed
from .renewals import Renewals
from .server import FATAL, REFUSED, Server
from .trial import LeasedTrial, Timing

# After these the training process may be unsound: memory not given back, a broken device context.
UNSOUND = frozenset({Outcome.ERROR, Outcome.OUT_OF_MEMORY, Outcome.HUNG})
PACKAGES = ("fathom-depth", "torch", "numpy", "scikit-learn", "safetensors")
MOST_STARTS = 3

T = TypeVar("T")


class Interrupted(BaseException):
    """A signal to stop came while the worker waited for work."""


@dataclass(frozen=True)
class Settings:
    """A worker's settings; `most_trials` and `idle_exit_seconds` end it by itself.

    `scratch` is a folder that no other worker uses (see `scratch.scratch_folder`); the training
    process may take `memory_bytes` of the host's memory. `fuse` trials train together; none: as
    many as prove fastest. `group` devices train one trial that asks for them: processes on the
    CPU, or the first CUDA devices.
    """

    name: str
    scratch: Path
    device: str = "cpu"
    threads: int = 1
    memory_bytes: int | None = None
    group: int = 1
    host: str = field(default_factory=socket.gethostname)
    trainer: str = TRAINER
    most_trials: int | None = None
    idle_exit_seconds: float | None = None
    fuse: int | None = None
    timing: Timing = field(default_factory=Timing)


class Worker:
    """One worker on one device; `run` returns when it was told to stop or has done its share."""

    def __init__(self, server: Server, settings: Settings):
        self._server, self._settings, self._timing = server, settings, settings.timing
        self._wake = Wake()
        self._child: Child | None = None
        self._registered = False
        self._key = uuid4().hex
        self._beside_key = uuid4().hex
        self._held: list[Lease] = []
        self._rooms: dict[str, Room] = {}
        self._unsound = False
        self._waiting_for_work = False
        self._stopping = False
        self._interrupts = 0
        self.trials = 0
        self._busy_at = 0.0  # from when it can train on: starting is no idling

    # --- from outside ---------------------------------------------------------------------

    @property
    def child_pid(self) -> int | None:
        """The training process, while there is one."""
        return self._child.pid if self._child else None

    def request_stop(self) -> None:
        """Stop soon: checkpoint, hand the trial back, return from `run`. Safe from any thread."""
        self._stopping = True
        self._wake.set()

    def on_signal(self, number: int, _frame: FrameType | None = None) -> None:
        """SIGTERM or SIGINT: stop; a second SIGINT ends the process at once."""
        self._interrupts += number == signal.SIGINT
        if self._interrupts > 1:
            if self._child:
                self._child.kill()
            os._exit(128 + number)
        self.request_stop()
        if self._waiting_for_work:
            raise Interrupted

    def run(self) -> int:
        """Work; returns how many trials it handed back.

        Raises:
            FathomError: the server refuses this worker (no valid token, another protocol).
            ChildFailed: the training process cannot be started.
        """
        try:
            self._loop()
        except Interrupted:
            pass
        finally:
            self._drop_child()
            self._wake.close()
        self._note(logging.INFO, "worker.stopped", f"ran {self.trials} trials")
        return self.trials

    # --- the loop -------------------------------------------------------------------------

    def _loop(self) -> None:
        while not self._finished():
            child = self._ready_child()
            if child is None:
                break
            self._busy_at = self._busy_at or time.monotonic()
            if not self._registered:
                self._register(child)
                continue
            for lease in self._ask():
                self._work(lease, child)

    def _finished(self) -> bool:
        enough = self._settings.most_trials
        return (
            self._stopping
            or (enough is not None and self.trials >= enough)
            or self._idle_left() <= 0
        )

    def _idle_left(self) -> float:
        most = self._settings.idle_exit_seconds
        if most is None or not self._busy_at:
            return float("inf")
        return self._busy_at + most - time.monotonic()

    def _ready_child(self) -> Child | None:
        """The training process, started anew where there is none; None when told to stop."""
        backoff = self._timing.backoff()
        for started in range(1, MOST_STARTS + 1):
            try:
                if self._child is None:
                    self._child = self._new_child()
                while not self._child.wait_ready(self._wake):
                    if self._stopping:
                        return None
            except ChildFailed as error:
                self._drop_child()
                if error.hopeless or started == MOST_STARTS:
                    raise
                self._note(logging.ERROR, "child.failed", str(error))
                self._wake.wait(backoff.next())
            else:
                return self._child
        return None

    def _new_child(self) -> Child:
        settings = self._settings
        return Child(
            settings.device,
            settings.threads,
            settings.trainer,
            settings.memory_bytes,
            settings.group,
        )

    def _register(self, child: Child) -> None:
        ready = child.ready or {}
        registration = Registration(
            id=self._settings.name,
            host=self._settings.host,
            device=ready.get("device", self._settings.device),
            memory_bytes=ready.get("memory_bytes", host.memory_bytes()),
            versions=versions() | {"device": str(ready.get("kind", ""))},
            datasets=(*DATASETS, *own.offered(own.DATASET), *found(data_directory())),
            families=(*FAMILIES, *own.offered(own.FAMILY)),
            methods=tuple(LEARNED),
            measures=(LATENCY,),
            features=(*ready.get("features", ()), *compiling.offered()),
            objectives=own.offered(own.OBJECTIVE),
            devices=self._settings.group,
        )
        if self._insist("register", lambda: self._server.register(registration)):
            self._registered = True
            device = f"{registration.device} ({ready.get('kind')})"
            self._note(logging.INFO, "worker.registered", f"ready on {device}")

    def _ask(self) -> tuple[Lease, ...]:
        """Wait for work. The key stays the same until an answer came, so no lease is lost."""
        request = LeaseRequest(
            worker=self._settings.name,
            key=self._key,
            wait_seconds=min(self._timing.wait_seconds, max(0.0, self._idle_left())),
        )
        try:
            self._waiting_for_work = True
            granted = self._insist("lease", lambda: self._server.lease(request))
            self._waiting_for_work = False
        except Interrupted:
            granted = self._granted_after_all(request)
        except (NotFound, Conflict) as error:
            # A server with a new database does not know this worker: introduce it again.
            self._note(logging.WARNING, "lease.refused", str(error))
            self._registered = False
            self._key = uuid4().hex
            self._wake.wait(self._timing.backoff_seconds)
            return ()
        finally:
            self._waiting_for_work = False
        if granted is None:
            return ()
        self._key = uuid4().hex
        return granted.leases

    def _granted_after_all(self, request: LeaseRequest) -> Leases | None:
        """A lease may have been granted in the moment of the signal: it is handed back properly."""
        self._waiting_for_work = False
        try:
            return self._server.lease(request.model_copy(update={"wait_seconds": 0}))
        except FathomError:
            return None

    def _work(self, lease: Lease, child: Child) -> None:
        convoy = Convoy(
            child,
            Renewals(self._server),
            self._timing,
            self._wake,
            lambda: self._stopping,
            self._ask_beside,
            self._over,
        )
        try:
            convoy.run(self._prepared(lease), self._room(lease, child))
        finally:
            for one in self._held:
                shutil.rmtree(self._folder(one), ignore_errors=True)
            self._held.clear()
        if child.ended or self._unsound:
            self._drop_child()
        self._unsound = False
        self._busy_at = time.monotonic()

    def _prepared(self, lease: Lease) -> LeasedTrial:
        """The trial, with a folder of its own."""
        folder = self._folder(lease)
        self._held.append(lease)
        trial = LeasedTrial(self._server, lease, folder, self._timing, self._wake)
        trial.note(logging.INFO, "lease.granted", lease.method, worker=self._settings.name)
        try:
            shutil.rmtree(folder, ignore_errors=True)
            trial.files.scratch.mkdir(parents=True)
        except OSError as error:
            # Not the trial's fault: another worker is to have it, and this one to be looked at.
            text = f"The worker cannot write to its scratch folder: {error}"
            self._note(logging.ERROR, "scratch.failed", text)
            trial.ended(Result(token="", outcome=Outcome.PREEMPTED, message=text))
            self._stopping = True
        return trial

    def _folder(self, lease: Lease) -> Path:
        return self._settings.scratch / f"trial-{lease.trial}-{lease.attempt}"

    def _over(self, trial: LeasedTrial) -> None:
        """A trial was handed back."""
        shutil.rmtree(self._folder(trial.lease), ignore_errors=True)
        self._held.remove(trial.lease)
        self._unsound |= trial.result is None or trial.result.outcome in UNSOUND
        self.trials += 1

    # --- fused trials -----------------------------------------------------------------------

    def _room(self, lease: Lease, child: Child) -> Room | None:
        """How many trials to train together with that of a lease; none if it is to be alone."""
        key, job, settings = fuse_key(lease.job), lease.job, self._settings
        if key is None or isinstance(job, ObjectiveJob) or settings.trainer != TRAINER:
            return None
        on_cpu = str((child.ready or {}).get("device", "cpu")) == "cpu"
        if settings.fuse == 1 or (on_cpu and not job.fuse):
            return None
        return self._rooms.setdefault(key, Room(settings.fuse or 0))

    def _ask_beside(self, lease: Lease, capacity: int) -> list[LeasedTrial]:
        """Trials to train together with that of a lease, as many as there are."""
        most = self._settings.most_trials
        left = capacity if most is None else most - self.trials - len(self._held)
        capacity = min(capacity, left)
        if capacity < 1:
            return []
        request = LeaseRequest(
            worker=self._settings.name, key=self._beside_key, capacity=capacity, beside=lease.id
        )
        try:
            granted = self._server.lease(request)
        except FATAL:
            raise
        except FathomError as error:  # the same key is asked again, so no lease is lost
            self._note(logging.WARNING, "beside.later", str(error))
            return []
        self._beside_key = uuid4().hex
        return [self._prepared(one) for one in granted.leases]

    # --- parts ----------------------------------------------------------------------------

    def _insist(self, action: str, call: Callable[[], T]) -> T | None:
        """Call until there is an answer, or None once it is time to end."""
        backoff = self._timing.backoff()
        while not self._finished():
            try:
                return call()
            except FATAL + REFUSED:
                raise
            except FathomError as error:
                seconds = min(backoff.next(), self._idle_left())
                text = f"the server is away, trying again in {seconds:.1f} s: {error}"
                self._note(logging.WARNING, f"{action}.later", text)
                self._wake.wait(seconds)
        return None

    def _drop_child(self) -> None:
        if self._child:
            self._child.close()
            self._child = None

    def _note(self, level: int, action: str, message: str) -> None:
        note(level, action, message, worker=self._settings.name)


def versions() -> dict[str, str]:
    """Versions of what a trial's numbers depend on."""
    found = {"python": platform.python_version()}
    for package in PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found
