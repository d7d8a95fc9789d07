"""Artifacts: files kept with trials, in a folder of the server."""

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from fathom_spaces.errors import FieldError, InvalidSpec, NotFound, Unavailable


@dataclass(frozen=True)
class Stored:
    """A file that is complete and on disk."""

    location: str
    size_bytes: int
    sha256: str


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
        name = Path(location).name
        if name in ("", ".."):
            raise NotFound("artifact", location)
        return self.root / name

    def remove(self, location: str) -> None:
        """Forget a file; one that is gone already is fine."""
        with suppress(FileNotFoundError):
            self.path(location).unlink()


class Upload:
    """A file on its way in: hashed and counted as it comes; nothing remains unless it is kept."""

    def __init__(self, path: Path, max_bytes: int):
        self._path = path
        self._part = path.with_suffix(".part")
        self._max_bytes = max_bytes
        self._hash = hashlib.sha256()
        self._size_bytes = 0
        with _disk_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> None:
        """Append; raises `InvalidSpec` above the cap and `Unavailable` on a full disk."""
        self._size_bytes += len(chunk)
        if self._size_bytes > self._max_bytes:
            raise _refused("body", f"larger than {self._max_bytes:,} bytes", "Send less.")
        self._hash.update(chunk)
        with _disk_errors():
            self._file.write(chunk)

    def keep(self, expected_sha256: str | None) -> Stored:
        """Make the file durable; raises `InvalidSpec` where it is not the one announced."""
        sha256 = self._hash.hexdigest()
        if expected_sha256 is not None and sha256 != expected_sha256.lower():
            message = f"checksum {expected_sha256} announced, {sha256} received"
            raise _refused("X-Content-SHA256", message, "Send it again.")
        with _disk_errors():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._part.rename(self._path)
            _sync_folder(self._path.parent)
        return Stored(self._path.name, self._size_bytes, sha256)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # of a full disk again, with what is still in the buffer
            self._file.close()
        self._part.unlink(missing_ok=True)


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
