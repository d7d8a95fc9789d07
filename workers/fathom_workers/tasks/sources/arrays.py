"""Arrays x and y, out of a file of NumPy's or of a user's own: what they are told by their shapes.

x is (rows,) or (rows, features); (rows, length, channels); or images, (rows, channels, height,
width). Images have their channels last only where that alone makes sense: 1, 3 or 4 of them there,
and more than 4 in the second place. Whole numbers x and y, both (rows, length), are tokens.
"""

import zipfile
from pathlib import Path
from typing import IO

import numpy as np
from numpy.lib import format as npy

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import MAX_ROWS
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.data_files import data_file, refused
from fathom_workers.tasks.data import Array, Raw
from fathom_workers.tasks.losses import IGNORED

from .base import Wanted, check_bytes
from .labels import classes_of, guessed_kind

CHANNELS = (1, 3, 4)
MOST_TOKENS = 1_000_000
# Axes whose numbers share a mean and a scale, by the number of x's axes.
_SHARED = {2: (0,), 3: (0, 1), 4: (0, 2, 3)}


def read_npz(wanted: Wanted) -> Raw:
    """The arrays x and y of a .npz file; never a pickle."""
    path = data_file(wanted.name, wanted.dataset)
    try:
        _check_members(path, wanted.dataset)
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            x, y = arrays["x"], arrays["y"]
    except InvalidSpec:  # a ValueError too, and said already
        raise
    except (ValueError, EOFError, OSError, zipfile.BadZipFile) as error:
        remedy = "Write it by numpy.savez(FILE, x=x, y=y), without objects."
        message = f"cannot be read: {error}"
        raise refused(message, remedy, value=wanted.dataset) from error
    return read_arrays(x, y, wanted)


def read_arrays(
    x: Array, y: Array, wanted: Wanted, kind: TaskKind | None = None, vocabulary: int = 0
) -> Raw:
    """The rows of two arrays that are wanted.

    Args:
        x: as above.
        y: (rows,) labels; (rows,) or (rows, outputs) numbers; (rows, length) classes.
        wanted: which rows, and what the spec says.
        kind: what is predicted, where the spec does not say; else it is guessed.
        vocabulary: how many tokens x is made of; so many as the spec states, or as occur.

    Raises:
        InvalidSpec: the arrays do not fit together, or are not of that kind.
    """
    _check_arrays(x, y, wanted.dataset)
    kind = wanted.kind or kind or _guessed(x, y)
    vocabulary = max(vocabulary, wanted.stated.vocabulary if wanted.stated else 0)
    if kind is TaskKind.TOKENS or vocabulary:
        return _tokens(x, y, kind, vocabulary, wanted)
    inputs = _inputs(x, wanted.dataset)
    targets, names, outputs = _targets(y, kind, wanted)
    rows = wanted.pick.of(len(x), targets if kind is TaskKind.CLASSIFICATION else None)
    shape = TaskShape(kind, inputs.shape[1:], outputs)
    return Raw(inputs[rows], targets[rows], shape, len(x), names, _SHARED[inputs.ndim])


def _guessed(x: Array, y: Array) -> TaskKind:
    if y.ndim == 2 and x.shape == y.shape and x.dtype.kind in "iu" and y.dtype.kind in "iu":
        return TaskKind.TOKENS
    return guessed_kind(y) if y.size == len(y) else TaskKind.REGRESSION


def _tokens(x: Array, y: Array, kind: TaskKind, vocabulary: int, wanted: Wanted) -> Raw:
    """Rows of tokens, whole numbers from 0; there may be more of them than occur."""
    tokens = _whole(x, "x", wanted.dataset)
    vocabulary = max(int(tokens.max()) + 1, vocabulary)
    targets, names, outputs = _targets(y, kind, wanted)
    if tokens.ndim != 2 or (kind is TaskKind.TOKENS and targets.shape != tokens.shape):
        message = f"tokens x have the shape {x.shape}, and y {y.shape}"
        raise refused(message, "Make x (rows, length).", value=wanted.dataset)
    rows = wanted.pick.of(len(x), targets if kind is TaskKind.CLASSIFICATION else None)
    shape = TaskShape(kind, tokens.shape[1:], outputs, vocabulary)
    return Raw(tokens[rows], targets[rows], shape, len(x), names)


def _targets(y: Array, kind: TaskKind, wanted: Wanted) -> tuple[Array, tuple[str, ...], int]:
    """Targets of all rows, names of the classes, and how many outputs there are."""
    if kind is TaskKind.TOKENS:
        targets = _whole(y, "y", wanted.dataset, least=IGNORED)
        _check_counted(targets, wanted.dataset)
        stated = wanted.stated.outputs if wanted.stated else 0
        return targets, (), max(int(targets.max()) + 1, stated)
    if kind is TaskKind.CLASSIFICATION:
        targets, names = _classes(y, wanted)
        return targets, names, len(names)
    targets = _finite(y, "y", wanted.dataset).astype(np.float64).reshape(len(y), -1)
    return targets, (), targets.shape[1]


def _classes(y: Array, wanted: Wanted) -> tuple[Array, tuple[str, ...]]:
    """Sorted distinct labels; whole numbers below the number of classes stated are classes."""
    flat = y.reshape(-1)
    if len(flat) != len(y):
        message = f"y has the shape {y.shape}, and a class for each row has one axis"
        raise refused(message, "Give options.kind: regression.", value=wanted.dataset)
    numbers, names = classes_of(flat, wanted.dataset)
    outputs = wanted.stated.outputs if wanted.stated else 0
    plain = flat.dtype.kind in "iu" and flat.min() >= 0 and flat.max() < outputs
    if plain and outputs > len(names):
        return flat.astype(np.int64), tuple(map(str, range(outputs)))
    return numbers, names


def _inputs(x: Array, dataset: str) -> Array:
    """Numbers with the axes of a sample: features, (length, channels), or channels first."""
    x = _finite(x, "x", dataset)
    if x.ndim == 1:
        return x[:, None]
    if x.ndim == 4 and x.shape[1] > max(CHANNELS) and x.shape[3] in CHANNELS:
        return x.transpose(0, 3, 1, 2)
    return x


def _finite(values: Array, name: str, dataset: str) -> Array:
    if values.dtype.kind not in "iufb":
        raise refused(f"{name} holds {values.dtype}", "Make it numbers.", value=dataset)
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        row = int(np.argwhere(~np.isfinite(values))[0][0]) + 1
        message = f"{name} has numbers that are not finite, first in row {row}"
        raise refused(message, "Leave them out.", value=dataset)
    return values.astype(np.uint8) if values.dtype.kind == "b" else values


def _whole(values: Array, name: str, dataset: str, least: int = 0) -> Array:
    if values.dtype.kind not in "iu" or not least <= values.min() <= values.max() < MOST_TOKENS:
        message = f"{name} is not of tokens, whole numbers from {least} to {MOST_TOKENS:,}"
        raise refused(message, "Number the tokens from 0.", value=dataset)
    return values.astype(np.int64)


def _check_counted(targets: Array, dataset: str) -> None:
    """Refuse what is no class, and rows without a loss, whose mean would be no number."""
    if ((targets < 0) & (targets != IGNORED)).any():
        message, remedy = "y has negative classes", f"Number them from 0; {IGNORED} does not count."
        raise refused(message, remedy, value=dataset)
    empty = (targets == IGNORED).reshape(len(targets), -1).all(1)
    if empty.any():
        message = f"row {int(empty.argmax()) + 1} of y has no position that counts"
        raise refused(message, f"Leave rows of {IGNORED} alone out.", value=dataset)


def _check_arrays(x: Array, y: Array, dataset: str) -> None:
    message = ""
    if not 2 <= max(x.ndim, 2) <= 4 or x.ndim == 0 or y.ndim not in (1, 2) or len(x) != len(y):
        message = f"x has the shape {x.shape}, and y {y.shape}"
    elif x.size == 0 or y.size == 0 or len(x) > MAX_ROWS:
        message = f"has {len(x):,} rows; x has {x.size:,} numbers"
    if message:
        remedy = "Both have one entry for each row; x has 1 to 4 axes, y 1 or 2."
        raise refused(message, remedy, value=dataset)
    check_bytes(x.nbytes, dataset)


def _check_members(path: Path, dataset: str) -> None:
    """Refuse what would not fit, from what the file says of itself, before anything is read."""
    with zipfile.ZipFile(path) as file:
        sizes = {member.filename: member.file_size for member in file.infolist()}
        for name in ("x.npy", "y.npy"):
            if name not in sizes:
                arrays = ", ".join(sorted(sizes)) or "nothing"
                raise refused(f"has no {name}, but {arrays}", "Name them x and y.", value=dataset)
            check_bytes(sizes[name], dataset)
            with file.open(name) as member:
                check_bytes(_declared_bytes(member), dataset)


def _declared_bytes(member: IO[bytes]) -> int:
    """What an array would take, from its header."""
    version = npy.read_magic(member)
    read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, _, dtype = read(member)
    return int(np.prod(shape, dtype=object)) * dtype.itemsize
