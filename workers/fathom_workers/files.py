"""The files of a leased trial, moved by a thread so that heartbeats go on meanwhile."""

import contextlib
import json
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fathom_client.wire_work import Lease, record_name
from fathom_spaces.errors import FathomError, StaleLease, Unavailable
from fathom_spaces.experiment import RETRIED, Outcome

from .backoff import Backoff, Wake
from .logs import Noted
from .server import CHECKPOINT, FATAL, MODEL, Server

MOST_TRIES = 6


@dataclass(frozen=True)
class Move:
    """A file to fetch or to upload."""

    name: str
    path: Path
    fetch: bool = False
    tries: int = 0


class Transfer(threading.Thread):
    """Moves one file; `finished` is set before the wake-up, `error` says what went wrong.

    It is no task of a pool: those are waited for when a worker ends that had to leave them.
    """

    def __init__(self, move: Move, work: Callable[[], object], wake: Wake):
        super().__init__(name=f"move-{move.name}", daemon=True)
        self.move, self._work, self._wake = move, work, wake
        self.finished = False
        self.error: Exception | None = RuntimeError("its thread failed, see the worker's output")
        self.start()

    def run(self) -> None:
        """Do the work; the main loop looks at the error."""
        try:
            self._work()
            self.error = None
        except (FathomError, OSError) as error:
            self.error = error
        finally:
            self.finished = True
            self._wake.set()


class Files:
    """Fetches the checkpoint to resume from, uploads new checkpoints and the model.

    `folder` is this class's own; `scratch` inside it belongs to the training process.
    """

    def __init__(
        self,
        server: Server,
        lease: Lease,
        folder: Path,
        wake: Wake,
        backoff: Backoff,
        note: Noted,
    ):
        self._note = note
        self._server, self._lease, self._folder, self._wake = server, lease, folder, wake
        self.scratch = folder / "run"
        self.resume: Path | None = None
        self._waiting: list[Move] = []
        self._transfer: Transfer | None = None
        self._seen: tuple[int, int] | None = None
        self._copies = 0
        self._said: set[tuple[str, type[Exception]]] = (
            set()
        )  # a full store refuses every checkpoint
        self._backoff = backoff
        self._not_before = 0.0
        if lease.checkpoint:
            self._waiting.append(Move(lease.checkpoint, folder / "resume.safetensors", fetch=True))

    @property
    def idle(self) -> bool:
        """Whether nothing moves or waits to be moved."""
        return not self._waiting and self._transfer is None

    @property
    def fetching(self) -> bool:
        """Whether the checkpoint to resume from is still to come."""
        under_way = [self._transfer.move] if self._transfer else []
        return any(move.fetch for move in [*self._waiting, *under_way])

    @property
    def checkpoint_waits(self) -> bool:
        """Whether a checkpoint is to be uploaded whose upload has not begun."""
        return any(move.name == CHECKPOINT and not move.fetch for move in self._waiting)

    def due_in(self) -> float:
        """Seconds until `step` has something to do."""
        if self._transfer:
            return 0.0 if self._transfer.finished else float("inf")
        return max(0.0, self._not_before - time.monotonic()) if self._waiting else 0.0

    def notice_checkpoint(self) -> None:
        """Queue the checkpoint where the training process has written a new one."""
        path = self.scratch / CHECKPOINT
        with contextlib.suppress(FileNotFoundError):
            found = path.stat()
            if (signature := (found.st_mtime_ns, found.st_ino)) != self._seen:
                self._seen = signature
                self._queue(CHECKPOINT, path)

    def training_ended(self, outcome: Outcome) -> None:
        """Queue what the outcome calls for, and leave the rest."""
        if outcome in RETRIED:
            self.notice_checkpoint()
            return
        self.drop()
        if outcome is Outcome.FINISHED and (self.scratch / MODEL).exists():
            self._queue(MODEL, self.scratch / MODEL)

    def keep_record(self, content: bytes) -> None:
        """Queue the record of this attempt as it is now."""
        copy = self._next_copy()
        try:
            copy.write_bytes(content)
        except OSError as error:
            self._note(logging.WARNING, "artifact.failed", f"the record cannot be kept: {error}")
            return
        self._replace(Move(record_name(self._lease.attempt), copy))

    def drop(self) -> None:
        """Move nothing more."""
        self._waiting.clear()

    def step(self) -> None:
        """Look at the transfer that has finished and begin the next.

        Raises:
            FathomError: the lease is stale, the server is away or refuses this worker.
        """
        if self._transfer and self._transfer.finished:
            transfer, self._transfer = self._transfer, None
            transfer.join()
            self._judge(transfer)
        due = time.monotonic() >= self._not_before
        if self._transfer is None and self._waiting and due:
            move = self._waiting.pop(0)
            self._transfer = Transfer(move, self._work(move), self._wake)

    def _work(self, move: Move) -> Callable[[], object]:
        server, lease = self._server, self._lease
        if move.fetch:
            return lambda: server.download_artifact(lease.trial, move.name, move.path)
        return lambda: server.upload_artifact(lease.id, lease.token, move.name, move.path)

    def _judge(self, transfer: Transfer) -> None:
        move, error = transfer.move, transfer.error
        if isinstance(error, (*FATAL, StaleLease)):
            raise error
        if isinstance(error, Unavailable) and move.tries + 1 < MOST_TRIES:
            self._again(move)
            raise error
        self._backoff.reset()
        if move.fetch:
            self._fetched(move, error)
        else:
            self._uploaded(move, error)

    def _again(self, move: Move) -> None:
        self._not_before = time.monotonic() + self._backoff.next()
        if not any(other.name == move.name for other in self._waiting):
            self._waiting.append(Move(move.name, move.path, move.fetch, move.tries + 1))

    def _fetched(self, move: Move, error: Exception | None) -> None:
        problem = str(error) if error else damage(move.path)
        if problem:
            text = f"starting over, because the checkpoint cannot be used: {problem}"
            self._note(logging.WARNING, "checkpoint.unusable", text)
        else:
            self.resume = move.path
            self._note(logging.INFO, "checkpoint.fetched", "going on from the last checkpoint")

    def _uploaded(self, move: Move, error: Exception | None) -> None:
        if error:
            text = f"{move.name} could not be uploaded: {error}"
            if (kind := (move.name, type(error))) not in self._said:
                self._said.add(kind)
                self._note(logging.WARNING, "artifact.failed", text)
        else:
            self._note(logging.DEBUG, "artifact.uploaded", f"uploaded {move.name}")
        move.path.unlink(missing_ok=True)

    def _queue(self, name: str, path: Path) -> None:
        """Queue the file as it is now; a newer one with the same name takes its place."""
        copy = self._next_copy()
        try:
            _snapshot(path, copy)
        except OSError as error:
            self._note(logging.WARNING, "artifact.failed", f"{name} cannot be kept: {error}")
            return
        self._replace(Move(name, copy))

    def _next_copy(self) -> Path:
        self._copies += 1
        return self._folder / f"upload-{self._copies}.part"

    def _replace(self, move: Move) -> None:
        for old in [waiting for waiting in self._waiting if waiting.name == move.name]:
            self._waiting.remove(old)
            old.path.unlink(missing_ok=True)
        self._waiting.append(move)


def _snapshot(path: Path, copy: Path) -> None:
    """Hold on to the file's present contents: the trainer replaces the name, not the bytes."""
    try:
        os.link(path, copy)
    except PermissionError:  # a file system without hard links
        shutil.copyfile(path, copy)


def damage(path: Path) -> str:
    """What is wrong with a safetensors file, by its header; empty where nothing is.

    The header's length in 8 bytes, the header as JSON, the tensors' bytes to the end of the file.
    """
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            size = path.stat().st_size
            if not 2 <= length <= size - 8:
                return f"its header of {length} bytes does not fit into {size} bytes"
            header = json.loads(file.read(length))
            ends = [t["data_offsets"][1] for name, t in header.items() if name != "__metadata__"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        return f"its header cannot be read ({error!r})"
    expected = 8 + length + max(ends, default=0)
    return "" if size == expected else f"it has {size} bytes instead of {expected}"
