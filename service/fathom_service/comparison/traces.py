"""Depth traces: how much each depth counted after every epoch, over a method's runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import numpy as np

from fathom_client.traces import TracePoint

POINTS = 60
# Gates that are shown one by one; of larger nets the mean of each block.
MOST_GATES = 300
_SAME = 1e-9
# The depth parameters of methods that have one, as their traces name them.
_POSITIONS = ("k", "c", "expected")

Gates = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Trace:
    """What a learned run said after an epoch.

    Attributes:
        step: the epoch, from 1.
        frontier: the deepest depth that ran.
        weights: how much each depth counted, by depth; those left out did not count.
        position: the depth parameter, as a depth.
        gates: by block, then by input.
    """

    step: int
    frontier: float | None = None
    weights: Mapping[int, float] = field(default_factory=dict)
    position: float | None = None
    gates: Gates = ()


def read(step: int, said: Mapping[str, Any]) -> Trace:
    """The trace of a measurement: any JSON a worker sent; what is no number is left out."""
    weights = said.get("weights")
    found = weights.items() if isinstance(weights, dict) else ()
    return Trace(
        step,
        said["frontier"] if _is_number(said.get("frontier")) else None,
        {int(d): float(w) for d, w in found if d.isdecimal() and _is_number(w)},
        next((float(said[name]) for name in _POSITIONS if _is_number(said.get(name))), None),
        _gates(said.get("gates")),
    )


def averaged(traces: Iterable[Sequence[Trace]]) -> tuple[TracePoint, ...]:
    """Means over runs, at up to 60 epochs; a run that ended earlier keeps its last weights.

    Of a weight below zero the size counts: seeds do not agree on signs, for a head can turn them.
    """
    told = [trace for trace in traces if trace]
    if not told:
        return ()
    steps = thinned(sorted({point.step for trace in told for point in trace}))
    return tuple(_mean(step, [_latest(trace, step) for trace in told]) for step in steps)


def thinned(steps: Sequence[int], most: int = POINTS) -> list[int]:
    """Up to `most` of these, evenly, the first and the last among them."""
    if not steps:
        return []
    at = np.unique(np.linspace(0, len(steps) - 1, min(most, len(steps))).round().astype(int))
    return [steps[i] for i in at]


def heaviest(trace: Sequence[TracePoint]) -> int | None:
    """The depth with the greatest weight at the end, the shallower of equals.

    None where all weights are equal, or are spread and never moved: nobody learned those.
    """
    weights = trace[-1].weights if trace else {}
    if not weights or (len(weights) > 1 and (_alike(weights) or _fixed(trace))):
        return None
    return max(weights, key=lambda depth: (weights[depth], -depth))


def _alike(weights: Mapping[int, float]) -> bool:
    return max(weights.values()) - min(weights.values()) <= _SAME


def _fixed(trace: Sequence[TracePoint]) -> bool:
    """Whether spread weights stayed as they were; all on one depth is a choice, if a firm one."""
    first, last = trace[0].weights, trace[-1].weights
    spread = sum(weight > _SAME for weight in last.values()) > 1
    moved = any(abs(last.get(d, 0.0) - first.get(d, 0.0)) > _SAME for d in {*first, *last})
    return len(trace) > 1 and spread and not moved


def _latest(trace: Sequence[Trace], step: int) -> Trace:
    """The last one up to a step; before the first, that one."""
    return next((point for point in reversed(trace) if point.step <= step), trace[0])


def _mean(step: int, points: Sequence[Trace]) -> TracePoint:
    depths = sorted({depth for point in points for depth in point.weights})
    frontiers = [point.frontier for point in points if point.frontier is not None]
    return TracePoint(
        epoch=step,
        frontier=float(np.mean(frontiers)) if frontiers else None,
        weights={
            d: float(np.mean([abs(point.weights.get(d, 0.0)) for point in points])) for d in depths
        },
        gates=_mean_gates([point.gates for point in points if point.gates]),
    )


def _mean_gates(found: Sequence[Gates]) -> Gates:
    """Means over runs; empty where their nets have other connections."""
    if len({tuple(map(len, gates)) for gates in found}) != 1:
        return ()
    return tuple(
        tuple(np.mean([gates[block] for gates in found], axis=0).tolist())
        for block in range(len(found[0]))
    )


def _gates(said: Any) -> Gates:
    """Rows of gates by block; of a mapping from block to gate one for each; else nothing."""
    if isinstance(said, dict):
        blocks = sorted((b for b in said if b.isdecimal()), key=int)
        said = [[said[block]] for block in blocks]
    if not isinstance(said, list) or not all(_is_row(row) for row in said):
        return ()
    if sum(map(len, said)) > MOST_GATES:
        said = [[float(np.mean(row))] for row in said]
    return tuple(tuple(map(float, row)) for row in said)


def _is_row(row: object) -> TypeGuard[list[float]]:
    return isinstance(row, list) and len(row) > 0 and all(map(_is_number, row))


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e100
