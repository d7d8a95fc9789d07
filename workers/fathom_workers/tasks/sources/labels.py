"""Targets: whether they are classes, which ones, and what they are called."""

from typing import Any

import numpy as np

from fathom_spaces.tasks import TaskKind
from fathom_workers.data_files import refused
from fathom_workers.tasks.data import Array

from .base import MAX_CLASSES

FEW = 20  # so many different whole numbers are still taken for classes, unless `kind` is given


def guessed_kind(target: Array) -> TaskKind:
    """Text, true or false, and a few whole numbers are classes; the rest is regression."""
    if target.dtype.kind not in "iuf":
        return TaskKind.CLASSIFICATION
    different = np.unique(target)
    few = len(different) <= min(FEW, len(target) // 2)
    whole = bool((different == np.floor(different)).all())
    return TaskKind.CLASSIFICATION if few and whole else TaskKind.REGRESSION


def classes_of(target: Array, dataset: str) -> tuple[Array, tuple[str, ...]]:
    """Class numbers (rows,), and the classes' names: the sorted distinct labels.

    Numbers are sorted as numbers, and text as text.
    """
    labels = target if target.dtype.kind in "iufb" else np.asarray(target, dtype=str)
    different, numbers = np.unique(labels, return_inverse=True)
    if len(different) > MAX_CLASSES:
        message = f"the target has {len(different):,} classes; {MAX_CLASSES:,} are the most"
        remedy = "Give options.kind: regression, or another options.target."
        raise refused(message, remedy, value=dataset)
    return numbers.reshape(-1), tuple(map(_shown, different.tolist()))


def _shown(label: Any) -> str:
    whole = isinstance(label, float) and label.is_integer()
    return str(int(label) if whole else label)
