"""A task's data, loaded once per process, and what a dataset is before anything is known of it."""

import json
from collections import OrderedDict
from collections.abc import Mapping

from fathom_spaces.base import parse
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.task import MAX_ROWS, DataShape, Task
from fathom_spaces.tasks import DATASETS, SOURCES, Option, TaskKind
from fathom_workers import devices
from fathom_workers.data_files import locate

from .built_in import read_built_in
from .data import Data, Raw
from .parts import Pick, divide
from .sources import Wanted, read_source

CACHED_TASKS, CACHED_BYTES = 16, 2**32  # of them all; the one in use is kept in any case
DEVICE_SHARE = 0.25  # of a device's memory that data may take
WITHOUT_FILES = frozenset({"openml"})
# Stands for what is not known yet, where a name and its options are checked.
_UNKNOWN = DataShape(kind=TaskKind.CLASSIFICATION, inputs=(1,), outputs=1, rows=MAX_ROWS)
# The process's datasets, the one that was used last at the end.
_kept: OrderedDict[tuple[str, str, str], Data] = OrderedDict()


def load(task: Task, device: str = "cpu") -> Data:
    """The task's data, on `device` where they fit; the same object as long as there is room.

    Raises:
        InvalidSpec: there are no such data here, or they are not what the spec says they are.
    """
    named = task.model_dump(mode="json", include={"dataset", "options", "shape", "split"})
    key = (json.dumps(named, sort_keys=True), _stamp(task), device)
    if key not in _kept:
        _kept[key] = _read_and_divide(task) if device == "cpu" else _placed(load(task), device)
    _kept.move_to_end(key)
    while len(_kept) > CACHED_TASKS or sum(data.bytes for data in _kept.values()) > CACHED_BYTES:
        if len(_kept) == 1:
            break
        _kept.popitem(last=False)
    return _kept[key]


def _placed(data: Data, device: str) -> Data:
    """The data on the device, as long as they leave most of its memory to the net.

    Else they stay on the host, and batches are sent as they are needed.
    """
    room = DEVICE_SHARE * devices.describe(device).memory_bytes
    return data.to(device) if data.bytes <= room else data


def describe(dataset: str, options: Mapping[str, Option]) -> DataShape:
    """What the data are, by reading as much of them as it takes.

    Raises:
        InvalidSpec: the name, an option or the data cannot be accepted.
    """
    if dataset in DATASETS:
        task = _checked(dataset, options, None)
        return _read(task, Pick()).described
    return _read(_checked(dataset, options, _UNKNOWN), Pick(rows=1)).described


def _read_and_divide(task: Task) -> Data:
    raw = _read(task, Pick(task.rows if task.source else 0, task.split.seed))
    _check_shape(task, raw)
    return divide(raw, task)


def _stamp(task: Task) -> str:
    """What changes when the task's file does: it is then read anew."""
    if task.source is None or task.source in WITHOUT_FILES:
        return ""
    path, _ = locate(task.dataset.partition(":")[2], task.dataset)
    status = path.stat()
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def _read(task: Task, pick: Pick) -> Raw:
    if task.dataset in DATASETS:
        return read_built_in(task.dataset, task.options, task.split.seed)
    stated = None if task.shape in (None, _UNKNOWN) else task.sample
    if task.source is None:
        return _read_own(Wanted(task.dataset, task.options, pick, stated), task.split.seed)
    options = {**SOURCES[task.source].options, **task.options}
    return read_source(Wanted(task.dataset, options, pick, stated))


def _read_own(wanted: Wanted, seed: int) -> Raw:
    """A dataset of a user's own."""
    from fathom_workers import own

    from .sources.arrays import read_arrays

    rows = own.dataset(wanted.dataset, wanted.options, seed)
    return read_arrays(rows.x, rows.y, wanted, rows.kind, rows.vocabulary)


def _checked(dataset: str, options: Mapping[str, Option], shape: DataShape | None) -> Task:
    """A task with this dataset; raises InvalidSpec where its name or its options are wrong."""
    data = {"dataset": dataset, "options": dict(options), "shape": shape}
    try:
        return parse(Task, data, "The task")
    except InvalidSpec as error:
        errors = [e.model_copy(update={"path": f"task.{e.path}"}) for e in error.errors]
        raise InvalidSpec(errors, "The task") from error


def _check_shape(task: Task, raw: Raw) -> None:
    """Refuse data that are not what the spec says: both are named."""
    if task.shape is None or raw.described == task.shape:
        return
    stated, there = task.shape.model_dump(mode="json"), raw.described.model_dump(mode="json")
    wrong = [name for name in stated if stated[name] != there[name]]
    raise InvalidSpec(
        [
            FieldError(
                path=f"task.shape.{name}",
                message=f"{task.dataset} has {there[name]} here",
                value=stated[name],
                remedy="Run `fathom describe` again, or take the file that the spec was made for.",
            )
            for name in wrong
        ],
        "The task",
    )
