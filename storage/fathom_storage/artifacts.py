"""Artifacts: files kept with trials, in a folder of the server or in an S3 bucket."""

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Protocol, Self

from fathom_spaces.errors import FieldError, InvalidSpec, NotFound, Unavailable

PART_BYTES = 1 << 20  # read at once


@dataclass(frozen=True)
class Stored:
    """A file that is complete and on disk."""

    location: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True)
class Listed:
    """A file that lies in a store, whether a trial has it or not; `modified_at` is in UTC."""

    location: str
    size_bytes: int
    modified_at: datetime


class Incoming(Protocol):
    """A file on its way in; nothing remains of one that is not kept when the block ends."""

    def write(self, chunk: bytes) -> None:
        """Append; raises `InvalidSpec` above the cap, `Unavailable` where it cannot be written."""

    def keep(self, expected_sha256: str | None) -> Stored:
        """Make it durable; raises `InvalidSpec` where it is not the file that was announced."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


class ArtifactStore(Protocol):
    """Where files of trials are kept. Locations are names that the store has given."""

    def check(self) -> None:
        """Raise `Unavailable` where nothing can be kept."""

    def receive(self, trial_id: int) -> Incoming:
        """Begin to take a file in; raises `Unavailable` where that is not possible."""

    def read(self, location: str, most_bytes: int | None = None) -> Iterator[bytes]:
        """The parts of a file, or of its beginning; raises `NotFound` before the first."""

    def remove(self, location: str) -> None:
        """Forget a file; one that is gone already is fine."""

    def listed(self) -> Iterator[Listed]:
        """Every file there is, those that never came whole among them."""


def open_store(where: str | None, folder: Path, max_bytes: int = 1 << 30) -> ArtifactStore:
    """The store at `s3://BUCKET/PREFIX`, or in `folder` where none is named.

    Raises:
        InvalidSpec: it is no such address.
        FathomError: the libraries for it are missing.
    """
    if where is None:
        return ArtifactFolder(folder / "artifacts", max_bytes)
    from .buckets import ArtifactBucket

    return ArtifactBucket(where, max_bytes)


def plain(location: str) -> str:
    """A location as a name that leads nowhere else; raises `NotFound`."""
    name = Path(location).name
    if name in ("", ".."):
        raise NotFound("artifact", location)
    return name


class Tally:
    """Counts and hashes a file as it comes."""

    def __init__(self, max_bytes: int):
        self._max_bytes = max_bytes
        self._hash = hashlib.sha256()
        self.size_bytes = 0

    @property
    def sha256(self) -> str:
        """Of what has come so far."""
        return self._hash.hexdigest()

    def add(self, chunk: bytes) -> None:
        """Count a part; raises `InvalidSpec` above the cap."""
        self.size_bytes += len(chunk)
        if self.size_bytes > self._max_bytes:
            raise _refused("body", f"larger than {self._max_bytes:,} bytes", "Send less.")
        self._hash.update(chunk)

    def check(self, expected_sha256: str | None) -> None:
        """Raise `InvalidSpec` where what has come is not what was announced."""
        if expected_sha256 is not None and self.sha256 != expected_sha256.lower():
            message = f"checksum {expected_sha256} announced, {self.sha256} received"
            raise _refused("X-Content-SHA256", message, "Send it again.")


class ArtifactFolder:
    """A folder of files named by trial and a random part; a file appears whole or not at all."""

    def __init__(self, root: Path, max_bytes: int = 1 << 30):
        self.root = root
        self.max_bytes = max_bytes

    def check(self) -> None:
        """Raise `Unavailable` where nothing can be kept."""
        with self.receive(0) as probe:
            probe.write(b"fathom")

    def receive(self, trial_id: int) -> "Upload":
        """Begin to take a file in; raises `Unavailable` where the folder cannot be written."""
        return Upload(self.root / f"{trial_id}-{secrets.token_hex(8)}", self.max_bytes)

    def path(self, location: str) -> Path:
        """Where a stored file lies; always directly in the folder."""
        return self.root / plain(location)

    def read(self, location: str, most_bytes: int | None = None) -> Iterator[bytes]:
        """The parts of a file, or of its beginning; raises `NotFound` before the first."""
        try:
            file = self.path(location).open("rb")
        except FileNotFoundError as error:
            raise NotFound("artifact", location) from error
        return _parts(file, most_bytes)

    def remove(self, location: str) -> None:
        """Forget a file; one that is gone already is fine."""
        with suppress(FileNotFoundError):
            self.path(location).unlink()

    def listed(self) -> Iterator[Listed]:
        """Every file in the folder, those that never came whole among them."""
        for path in self.root.iterdir() if self.root.is_dir() else ():
            with suppress(FileNotFoundError):
                found = path.stat()
                yield Listed(path.name, found.st_size, datetime.fromtimestamp(found.st_mtime, UTC))


class Upload:
    """A file on its way in: hashed and counted as it comes; nothing remains unless it is kept."""

    def __init__(self, path: Path, max_bytes: int):
        self._path = path
        self._part = path.with_suffix(".part")
        self._tally = Tally(max_bytes)
        with _disk_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> None:
        """Append; raises `InvalidSpec` above the cap and `Unavailable` on a full disk."""
        self._tally.add(chunk)
        with _disk_errors():
            self._file.write(chunk)

    def keep(self, expected_sha256: str | None) -> Stored:
        """Make the file durable; raises `InvalidSpec` where it is not the one announced."""
        self._tally.check(expected_sha256)
        with _disk_errors():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._part.rename(self._path)
            _sync_folder(self._path.parent)
        return Stored(self._path.name, self._tally.size_bytes, self._tally.sha256)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # of a full disk again, with what is still in the buffer
            self._file.close()
        self._part.unlink(missing_ok=True)


def _parts(file: BinaryIO, most_bytes: int | None) -> Iterator[bytes]:
    left = most_bytes
    with file:
        while chunk := file.read(PART_BYTES if left is None else min(left, PART_BYTES)):
            left = None if left is None else left - len(chunk)
            yield chunk


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _disk_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Unavailable("The artifact folder's disk is full. Free some space.") from error
        raise Unavailable(f"The artifact folder cannot be written: {error.strerror}.") from error


def _refused(path: str, message: str, remedy: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path=path, message=message, remedy=remedy)], "The artifact")
