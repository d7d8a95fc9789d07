"""Depth traces: how much each depth counted after every epoch, over a method's runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from fathom_client.traces import TracePoint

POINTS = 60
_SAME = 1e-9


@dataclass(frozen=True)
class Trace:
    """What a learned run said after an epoch.

    Attributes:
        step: the epoch, from 1.
        frontier: the deepest depth that ran.
        weights: how much each depth counted, by depth; those left out did not count.
    """

    step: int
    frontier: float | None = None
    weights: Mapping[int, float] = field(default_factory=dict)


def read(step: int, said: Mapping[str, Any]) -> Trace:
    """The trace of a measurement: any JSON a worker sent; what is no number is left out."""
    weights = said.get("weights")
    found = weights.items() if isinstance(weights, dict) else ()
    return Trace(
        step,
        said["frontier"] if _is_number(said.get("frontier")) else None,
        {int(d): float(w) for d, w in found if d.isdecimal() and _is_number(w)},
    )


def averaged(traces: Iterable[Sequence[Trace]]) -> tuple[TracePoint, ...]:
    """Means over runs, at up to 60 epochs; a run that ended earlier keeps its last weights.

    Of a weight below zero the size counts: seeds do not agree on signs, for a head can turn them.
    """
    told = [trace for trace in traces if trace]
    if not told:
        return ()
    steps = sorted({point.step for trace in told for point in trace})
    at = np.unique(np.linspace(0, len(steps) - 1, min(POINTS, len(steps))).round().astype(int))
    return tuple(_mean(steps[i], [_latest(trace, steps[i]) for trace in told]) for i in at)


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
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e100
