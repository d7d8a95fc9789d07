"""Whether what a run on this machine needs is here, told before anything is started."""

import os
from pathlib import Path

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.task import Task

from .sight import DATA

_ELSEWHERE = "openml"  # fetched, not read from the data directory


def check_data(task: Task) -> None:
    """Raise `InvalidSpec` where a task's file is not in the data directory of this machine.

    A spec may bring the shape of its data along, so that nothing else would have looked there.
    """
    if task.source in (None, _ELSEWHERE):
        return
    file = task.dataset.partition(":")[2]
    folder = os.environ.get(DATA, "")
    if not folder:
        raise _missing(
            task,
            f"needs {file}, and no data directory is given",
            f"Give the folder that holds it: --data-dir FOLDER, or {DATA}.",
        )
    if not _begins_with_a_file(Path(folder), file) and not (Path(folder) / file).is_dir():
        raise _missing(
            task, f"there is no {file} in the data directory", f"It is {folder}; put it there."
        )


def _begins_with_a_file(folder: Path, name: str) -> bool:
    """Whether the name, or a part of it that names an archive, is a file of the folder."""
    parts = name.split("/")
    return any(folder.joinpath(*parts[:n]).is_file() for n in range(1, len(parts) + 1))


def _missing(task: Task, message: str, remedy: str) -> InvalidSpec:
    error = FieldError(path="task.dataset", value=task.dataset, message=message, remedy=remedy)
    return InvalidSpec([error], "The experiment")
