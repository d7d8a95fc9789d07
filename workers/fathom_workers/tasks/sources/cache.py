"""Decoded arrays kept on this machine, so that not every worker process decodes anew.

An entry belongs to files as they were: changed ones have another entry, which takes the place of
the old one.
"""

import contextlib
import fcntl
import hashlib
import logging
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fathom_workers.logs import note
from fathom_workers.tasks.data import Array

VARIABLE = "FATHOM_CACHE_DIR"
Arrays = dict[str, Array]


@dataclass(frozen=True)
class Key:
    """What an entry is of: where the data lie, the state they are in, and what was asked for."""

    place: str
    stamp: str
    options: str

    @property
    def name(self) -> str:
        """A file name."""
        return f"{_short(self.place)}-{_short(self.stamp)}-{_short(self.options)}.npz"


def cache_folder() -> Path:
    """Where arrays are kept: FATHOM_CACHE_DIR, or `fathom` in the user's cache folder.

    Raises:
        RuntimeError: this user has no home folder.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fathom"


def kept(key: Key, make: Callable[[], Arrays]) -> Arrays:
    """The entry of that key, made where there is none; without a folder to write to, made.

    Of several processes that want the same, one makes it and the others wait.
    """
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / f"{key.name}.lock").open("w")
    except (OSError, RuntimeError) as error:
        note(logging.WARNING, "cache.unusable", f"arrays are not kept: {error}")
        return make()
    with lock, _locked(lock.fileno()):
        found = _read(folder / key.name)
        if found is None:
            found = make()
            _write(folder, key, found)
        return found


@contextlib.contextmanager
def _locked(file: int) -> Iterator[None]:
    fcntl.flock(file, fcntl.LOCK_EX)  # given back when the file is closed, or its process ends
    yield


def _read(path: Path) -> Arrays | None:
    """What the file holds; None where there is none, or it is damaged."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return dict(arrays)
    except (OSError, EOFError, ValueError, zipfile.BadZipFile):
        return None


def _write(folder: Path, key: Key, arrays: Arrays) -> None:
    """Keep it, whole or not at all; a full disk costs only the time to make it again."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            np.savez(file, allow_pickle=False, **arrays)
        temporary.replace(folder / key.name)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        note(logging.WARNING, "cache.failed", f"arrays are not kept: {error}")
        return
    for old in folder.glob(f"{_short(key.place)}-*"):
        if not old.name.startswith(key.name.rsplit("-", 1)[0]):
            old.unlink(missing_ok=True)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
