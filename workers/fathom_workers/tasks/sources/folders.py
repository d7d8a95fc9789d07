"""Where images lie, a folder for each class: on the disk, or in a tar, which is never unpacked."""

import bz2
import gzip
import lzma
import os
import tarfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from fathom_workers.data_files import IMAGES, refused

from .base import MAX_BYTES

MAX_IMAGE_BYTES = 2**26  # of one file; also the most that is read from an archive at once
MAX_ARCHIVE_BYTES = 16 * MAX_BYTES  # of a whole archive, unpacked
_BROKEN = (tarfile.TarError, lzma.LZMAError, EOFError, OSError)


@dataclass(frozen=True)
class Folder:
    """Images in folders on the disk; links, pipes and devices are refused."""

    root: Path
    dataset: str

    def stamp(self) -> str:
        """Names, sizes and times of all files."""
        return "\n".join(sorted(f"{name} {_stamp(self.root / name)}" for name in self.names()))

    def names(self) -> list[str]:
        """All images below the folder."""
        found = []
        for folder, folders, files in os.walk(self.root):
            for name in (*folders, *files):
                self._check_kind(Path(folder, name))
            found += [Path(folder, name).relative_to(self.root).as_posix() for name in files]
        return [name for name in found if _is_image(name)]

    def _check_kind(self, path: Path) -> None:
        if path.is_symlink():
            message = f"{path.relative_to(self.root)} is a link; links are not followed"
        elif not (path.is_file() or path.is_dir()):
            message = f"{path.relative_to(self.root)} is a pipe or a device"  # which never ends
        else:
            return
        raise refused(message, "Put the file itself there.", value=self.dataset)

    def read(self, names: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """These images."""
        for name in names:
            path = self.root / name
            try:
                _check_size(path.stat().st_size, name, self.dataset)
                yield name, path.read_bytes()
            except OSError as error:
                message = f"{name} cannot be read: {error.strerror}"
                raise refused(message, "Let the worker read it.", value=self.dataset) from error


@dataclass(frozen=True)
class Tar:
    """Images in a tar, plain or compressed by gzip, xz or bzip2, below a folder of it."""

    path: Path
    below: str
    dataset: str

    def stamp(self) -> str:
        """Size and time of the archive."""
        return f"{self.below} {_stamp(self.path)}"

    def names(self) -> list[str]:
        """All images below the folder, by a pass over the archive."""
        with self._opened() as archive:
            return [name for name, _ in self._members(archive)]

    def read(self, names: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """These images, by a pass over the archive."""
        with self._opened() as archive:
            for name, member in self._members(archive):
                if name in names:
                    file = archive.extractfile(member)
                    assert file is not None
                    yield name, file.read()

    @contextmanager
    def _opened(self) -> Iterator[tarfile.TarFile]:
        try:
            with _unpacked(self.path) as unpacked:
                capped = cast("IO[bytes]", _Capped(unpacked, self.dataset))
                with tarfile.open(fileobj=capped, mode="r:") as archive:
                    yield archive
        except _BROKEN as error:
            message = f"cannot be read as a tar: {error}"
            raise refused(message, "Make it again.", value=self.dataset) from error

    def _members(self, archive: tarfile.TarFile) -> Iterator[tuple[str, tarfile.TarInfo]]:
        before = f"{self.below}/" if self.below else ""
        while (member := archive.next()) is not None:
            cast("Any", archive).members = []  # which would grow with every one
            name = member.name.removeprefix("./")
            if member.isfile() and name.startswith(before) and _is_image(name):
                _check_size(member.size, name, self.dataset)
                yield name.removeprefix(before), member


Images: TypeAlias = Folder | Tar


class _Capped:
    """An unpacked archive, of which no more is read, at once or altogether, than is sound."""

    def __init__(self, file: IO[bytes], dataset: str):
        self._file, self._dataset = file, dataset

    def read(self, size: int) -> bytes:
        self._check(size <= MAX_IMAGE_BYTES and self.tell() + size <= MAX_ARCHIVE_BYTES)
        return self._file.read(size)

    def seek(self, position: int) -> int:
        self._check(position <= MAX_ARCHIVE_BYTES)
        return self._file.seek(position)

    def tell(self) -> int:
        return self._file.tell()

    def _check(self, sound: bool) -> None:
        if not sound:
            message = f"unpacks to more than {MAX_ARCHIVE_BYTES / 2**30:.0f} GiB, or is broken"
            raise refused(message, "Take a smaller archive.", value=self._dataset)


def _unpacked(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        start = file.read(6)
    if start.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.open(path))
    if start.startswith(b"\xfd7zXZ"):
        return lzma.open(path)
    return bz2.open(path) if start.startswith(b"BZh") else path.open("rb")


def _is_image(name: str) -> bool:
    hidden = any(part.startswith(".") for part in name.split("/"))
    return not hidden and os.path.splitext(name)[1].lower() in IMAGES


def _check_size(size: int, name: str, dataset: str) -> None:
    if size > MAX_IMAGE_BYTES:
        message = f"{name} has {size:,} bytes; {MAX_IMAGE_BYTES:,} are the most"
        raise refused(message, "Make it smaller.", value=dataset)


def _stamp(path: Path) -> str:
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns}"
