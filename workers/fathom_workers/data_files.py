"""The worker's data directory: what lies there, and nothing outside of it. Neither torch nor numpy.

A dataset's name says where its file is: relative to the data directory, in its plain form (no
`..`, no links), so that equal files have equal names on every worker.
"""

import os
from collections import deque
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

from fathom_client.sight import DATA
from fathom_spaces.errors import FieldError, InvalidSpec

MOST_FOUND = 9_900  # a registration takes 10,000 names; built-in ones and one's own come on top
MOST_LOOKED_AT = 100_000  # files and folders, so that a huge folder does not keep a worker
MOST_SHOWN = 5

IMAGES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm"})
TARS = (".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2")
# Any name may be read; these are the ones that a worker says it has.
_BY_ENDING = {
    ".csv": ("csv",),
    ".tsv": ("csv",),
    ".data": ("csv",),
    ".txt": ("csv", "text"),
    ".parquet": ("parquet",),
    ".npz": ("npz",),
}


def data_directory() -> Path | None:
    """The folder that datasets are read from, its own links followed; None where none is set."""
    named = os.environ.get(DATA, "")
    return Path(named).resolve() if named else None


def refused(
    message: str, remedy: str = "", field: str = "dataset", value: object = None
) -> InvalidSpec:
    """An error about `task.FIELD`, for a reader of data to raise."""
    shown = value if isinstance(value, int | float | bool) or value is None else str(value)[:200]
    error = FieldError(path=f"task.{field}", message=message, value=shown, remedy=remedy)
    return InvalidSpec([error], "The task")


def data_file(name: str, dataset: str) -> Path:
    """The file of that name under the data directory.

    Args:
        name: parts with slashes between them.
        dataset: the whole name of the dataset, for messages.

    Raises:
        InvalidSpec: it is not there, or not a plain file, or it leads elsewhere.
    """
    path, rest = locate(name, dataset)
    if rest:
        raise refused(f"{path.name} is a file, not a folder", "", value=dataset)
    if not path.is_file():
        there = _there(path) if path.is_dir() else ""
        raise refused("is not a file", there, value=dataset)
    return path


def locate(name: str, dataset: str) -> tuple[Path, tuple[str, ...]]:
    """A folder, or a file with the parts of the name that come after it (inside of an archive).

    Raises:
        InvalidSpec: nothing is there, or it leads elsewhere.
    """
    path = data_directory()
    if path is None:
        remedy = f"Start the worker with --data-dir, or set {DATA}."
        raise refused("this worker has no data directory", remedy, value=dataset)
    parts = name.split("/")
    for position, part in enumerate(parts):
        if part in ("", ".", "..") or "\0" in part or "\\" in part:
            raise refused("leads out of the data directory", "Name a file in it.", value=dataset)
        if path.is_file():
            return path, tuple(parts[position:])
        inside, path = path, path / part
        if path.is_symlink():
            raise refused(f"{part} is a link; links are not followed", "", value=dataset)
        if not path.exists():
            raise refused("no such file", _nearest(part, inside), value=dataset)
    return path, ()


def found(directory: Path | None) -> list[str]:
    """The datasets that a worker says it has: files by their endings, folders of images.

    An entry that ends in `*` stands for all that begin so. Folders are looked through level by
    level, as far as `MOST_LOOKED_AT` entries.
    """
    names: dict[str, None] = {}
    for path in _files(directory):
        if "*" not in path:  # which would stand for others
            names |= dict.fromkeys(filter(_sendable, _datasets(path)))
        if len(names) >= MOST_FOUND:
            break
    return ["openml:*", *sorted(islice(names, MOST_FOUND))]


def _files(directory: Path | None) -> Iterator[str]:
    """Paths of files, relative to the directory, those of its upper levels first."""
    folders = deque([] if directory is None else [str(directory)])
    left = MOST_LOOKED_AT
    while folders and left > 0:
        for entry in _scanned(folders.popleft(), left):
            left -= 1
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif entry.is_file(follow_symlinks=False):
                yield entry.path[len(str(directory)) + 1 :]


def _scanned(folder: str, most: int) -> list[os.DirEntry[str]]:
    """Entries of a folder that are not hidden, in order; none where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            shown = (entry for entry in entries if not entry.name.startswith("."))
            return sorted(islice(shown, most), key=lambda entry: entry.name)
    except OSError:
        return []


def _datasets(path: str) -> list[str]:
    lower = path.lower()
    ending = os.path.splitext(lower)[1]
    if ending in IMAGES and path.count("/") >= 2:
        return [f"images:{path.rsplit('/', 2)[0]}"]  # the folder of its class's folder
    if lower.endswith(TARS):
        return [f"images:{path}", f"images:{path}/*"]
    return [f"{source}:{path}" for source in _BY_ENDING.get(ending, ())]


def _sendable(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:  # a file name that is not text
        return False
    return len(name) <= 300


def _nearest(name: str, folder: Path) -> str:
    there = sorted(entry.name for entry in _scanned(str(folder), 10_000))
    close = get_close_matches(name, there, n=MOST_SHOWN, cutoff=0.5)
    return _listed("Near it:" if close else "There are:", close or there)


def _there(folder: Path) -> str:
    return _listed("In it:", [entry.name for entry in _scanned(str(folder), 100)])


def _listed(before: str, names: list[str]) -> str:
    more = ", ..." if len(names) > MOST_SHOWN else ""
    return f"{before} {', '.join(names[:MOST_SHOWN])}{more}." if names else "The folder is empty."
