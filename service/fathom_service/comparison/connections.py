"""Connections of gated nets: what the runs of a method made of each, and whether they agree."""

from collections.abc import Sequence

import numpy as np

from fathom_client.traces import Connections

from .gates import GateMatrix, gate_agreement


def connections(matrices: Sequence[GateMatrix]) -> Connections | None:
    """Means over runs, of those with the connections that most of them have; None without any."""
    shapes = [tuple(len(row) for row in matrix.rows) for matrix in matrices]
    if not shapes:
        return None
    usual = max(shapes, key=lambda shape: (shapes.count(shape), shape))
    alike = [matrix for matrix, shape in zip(matrices, shapes, strict=True) if shape == usual]
    agreement = gate_agreement(alike)
    return Connections(
        runs=len(alike),
        gates=tuple(
            tuple(np.mean([matrix.rows[block] for matrix in alike], axis=0).tolist())
            for block in range(len(usual))
        ),
        kept=tuple(
            tuple(np.mean([_kept(matrix, block) for matrix in alike], axis=0).tolist())
            for block in range(len(usual))
        ),
        correlation=agreement.correlation if agreement else None,
        decisions=agreement.decisions if agreement else None,
    )


def _kept(matrix: GateMatrix, block: int) -> list[bool]:
    return [gate >= matrix.threshold for gate in matrix.rows[block]]
