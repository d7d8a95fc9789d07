"""A worker's scratch folder: its own, removed at the end, or by the next worker after a kill."""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PREFIX = "fathom-worker-"
LOCK = "lock"


def default_base() -> Path:
    """Where scratch folders are made unless the operator names another place."""
    return Path(tempfile.gettempdir())


@contextmanager
def scratch_folder(base: Path) -> Iterator[Path]:
    """A fresh folder under `base`, held by a lock as long as this process lives.

    Raises:
        OSError: nothing can be written there.
    """
    base.mkdir(parents=True, exist_ok=True)
    remove_abandoned(base)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=base))
    try:
        with (folder / "held").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            Path(lock.name).rename(folder / LOCK)  # nobody sees it before it is held
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_abandoned(base: Path) -> None:
    """Remove the folders of workers that were killed: nobody holds their lock any more."""
    for lock in base.glob(f"{PREFIX}*/{LOCK}"):
        with contextlib.suppress(OSError), lock.open("r+") as file:
            if lock.stat().st_uid == os.getuid():
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(lock.parent, ignore_errors=True)
