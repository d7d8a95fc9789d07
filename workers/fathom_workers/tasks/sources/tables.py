"""Tables: one column is the target, the others are features, text among them one-hot."""

from typing import TYPE_CHECKING, Any

import numpy as np

from fathom_spaces.base import nearest
from fathom_spaces.task import MAX_ROWS
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.data_files import refused
from fathom_workers.tasks.data import Array, Raw

from .base import Wanted, check_bytes
from .labels import classes_of, guessed_kind

if TYPE_CHECKING:
    import pandas as pd

MOST_WORDS = 100  # different ones in a column of text; with more it is no category


def read_table(frame: "pd.DataFrame", wanted: Wanted, default: str = "") -> Raw:
    """The rows of a table that are wanted; `default` is its target unless the spec names one."""
    if not 0 < len(frame) <= MAX_ROWS or frame.shape[1] < 2:
        message = f"has {len(frame):,} rows and {frame.shape[1]} columns"
        remedy = f"It takes 1 to {MAX_ROWS:,} rows, a target and a feature."
        raise refused(message, remedy, value=wanted.dataset)
    if wanted.kind is TaskKind.TOKENS:
        message = "a table has a class or a number for each row, not for each step"
        remedy = "Write classification or regression."
        raise refused(message, remedy, "options.kind", wanted.kind.value)
    frame.columns = frame.columns.astype(str)
    position = _target(frame, wanted, default)
    _check_whole(frame, wanted)
    target = _values(frame.iloc[:, position])
    kind = wanted.kind or guessed_kind(target)
    names: tuple[str, ...] = ()
    if kind is TaskKind.CLASSIFICATION:
        y, names = classes_of(target, wanted.dataset)
        rows = wanted.pick.of(len(frame), y)
    else:
        y = _numbers(target, frame.columns[position], wanted)[:, None]
        rows = wanted.pick.of(len(frame))
    x = _features(frame.drop(columns=frame.columns[position]), rows, wanted)
    shape = TaskShape(kind, (x.shape[1],), len(names) or 1)
    return Raw(x, y[rows], shape, len(frame), names)


def _target(frame: "pd.DataFrame", wanted: Wanted, default: str) -> int:
    """The position of the target: by its name, or by its number from 0 (from the end below 0)."""
    if not frame.columns.is_unique:
        twice = frame.columns[frame.columns.duplicated()][0]
        raise refused(f"has two columns named {twice!r}", "Rename one.", value=wanted.dataset)
    named = str(wanted.options["target"]) or default
    if named in frame.columns:
        return list(frame.columns).index(named)
    columns = frame.shape[1]
    try:
        position = int(named or -1)
    except ValueError:
        position = columns
    if not -columns <= position < columns:
        raise refused("no such column", nearest(named, frame.columns), "options.target", named)
    return position % columns


def _check_whole(frame: "pd.DataFrame", wanted: Wanted) -> None:
    missing = frame.isna().to_numpy()
    if not missing.any():
        return
    row, column = np.argwhere(missing)[0]
    message = (
        f"row {row + 1} has nothing in the column {frame.columns[column]!r}; "
        f"{missing.any(1).sum():,} of {len(frame):,} rows lack something"
    )
    remedy = "Fill in what is missing, or leave those rows or columns out."
    raise refused(message, remedy, value=wanted.dataset)


def _features(table: "pd.DataFrame", rows: Array, wanted: Wanted) -> Array:
    """Numbers (rows, features): columns in their order, each word of a text its own column."""
    columns: list[Array] = []
    for name in table.columns:
        values = _values(table[name])
        if values.dtype.kind in "iufb":
            columns.append(_numbers(values, name, wanted)[rows, None])
        else:
            columns.append(_one_hot(values, rows, name, wanted))
    check_bytes(8 * len(rows) * sum(part.shape[1] for part in columns), wanted.dataset)
    return np.hstack(columns)


def _one_hot(values: Array, rows: Array, name: str, wanted: Wanted) -> Array:
    if values.dtype.kind != "O":
        raise _no_feature(name, f"holds {values.dtype}", wanted)
    words, numbers = np.unique(values.astype(str), return_inverse=True)
    if len(words) > MOST_WORDS:
        raise _no_feature(name, f"is text of {len(words):,} different values", wanted)
    return np.eye(len(words))[numbers.reshape(-1)[rows]]


def _no_feature(name: str, message: str, wanted: Wanted) -> Exception:
    remedy = f"Leave it out, or make it a number, or text of at most {MOST_WORDS} values."
    return refused(f"the column {name!r} {message}", remedy, value=wanted.dataset)


def _numbers(values: Array, name: str, wanted: Wanted) -> Array:
    if values.dtype.kind not in "iufb":
        remedy = "Name another, or give options.kind: classification."
        raise refused(f"the column {name!r} is not of numbers", remedy, "options.target", name)
    numbers = values.astype(np.float64)
    endless = np.flatnonzero(~np.isfinite(numbers))
    if len(endless):
        message = f"row {endless[0] + 1} has {numbers[endless[0]]} in the column {name!r}"
        raise refused(message, "Write a finite number.", value=wanted.dataset)
    return numbers


def _values(column: "pd.Series[Any]") -> Array:
    """The column as an array of numbers, of true and false, or of objects."""
    from pandas.api import types

    if types.is_bool_dtype(column.dtype):
        return column.to_numpy(dtype=bool)
    if types.is_numeric_dtype(column.dtype) and not types.is_complex_dtype(column.dtype):
        whole = types.is_integer_dtype(column.dtype)
        return column.to_numpy(dtype=np.int64 if whole else np.float64)
    if isinstance(column.dtype, np.dtype) and column.dtype.kind not in "OUS":
        return column.to_numpy()
    return column.to_numpy(dtype=object)
