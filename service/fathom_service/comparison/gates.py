"""Whether gates over connections end the same way in every run."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, TypeGuard

import numpy as np

_SAME = 1e-9


@dataclass(frozen=True)
class GateMatrix:
    """The gates of one run, each between 0 and 1.

    Attributes:
        rows: by block, then by input: row b - 1 is block b, which has b inputs, the stem first.
        threshold: gates below it are pruned.
    """

    rows: tuple[tuple[float, ...], ...]
    threshold: float


@dataclass(frozen=True)
class GateAgreement:
    """How alike runs are, as means over all pairs of them.

    Attributes:
        runs: how many were compared.
        correlation: Pearson's, of all gates; None where gates do not vary within the runs.
        decisions: share of connections that both would prune or both would keep.
    """

    runs: int
    correlation: float | None
    decisions: float


def trained_gates(traces: Iterable[Mapping[str, Any]]) -> GateMatrix | None:
    """The gates of a run as its first training left them, before pruning; None where it has none.

    `traces` are what the run said after each epoch, in order: any JSON that a worker sent.
    """
    last = None
    for said in traces:
        if said.get("phase") == 1:
            last = _read(said) or last
    return last


def gate_agreement(matrices: Sequence[GateMatrix]) -> GateAgreement | None:
    """How alike these runs' gates are; None for less than two runs, or other connections."""
    shapes = {tuple(len(row) for row in matrix.rows) for matrix in matrices}
    if len(matrices) < 2 or len(shapes) != 1:
        return None
    gates = [np.concatenate([np.array(row) for row in matrix.rows]) for matrix in matrices]
    kept = [found >= m.threshold for found, m in zip(gates, matrices, strict=True)]
    same = [float(np.mean(a == b)) for a, b in combinations(kept, 2)]
    alike = [
        float(np.corrcoef(a, b)[0, 1])
        for a, b in combinations(gates, 2)
        if np.ptp(a) > _SAME and np.ptp(b) > _SAME
    ]
    correlation = float(np.mean(alike)) if alike else None
    return GateAgreement(len(matrices), correlation, float(np.mean(same)))


def _read(said: Mapping[str, Any]) -> GateMatrix | None:
    """The gates of a trace; None if they are not what a matrix of gates is."""
    rows, threshold = said.get("gates"), said.get("threshold")
    if not _is_gate(threshold) or not isinstance(rows, list) or not rows:
        return None
    for sources, row in enumerate(rows, start=1):
        if not isinstance(row, list) or len(row) != sources or not all(map(_is_gate, row)):
            return None
    return GateMatrix(tuple(tuple(float(gate) for gate in row) for row in rows), float(threshold))


def _is_gate(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
