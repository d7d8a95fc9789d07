"""What a search costs, and how good it was after how much of that cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from fathom_client.comparison import AnytimePoint, MethodCost
from fathom_spaces.tasks import Metric

from .estimates import estimate
from .runs import HUGE, CurvePoint, Run

_POINTS = 60

Floats: TypeAlias = np.ndarray[tuple[int], np.dtype[np.float64]]


def search_cost(searches: Mapping[int, Sequence[Run]], trials_per_seed: int) -> MethodCost:
    """Mean cost of one search over the whole ones, or over all while none is whole."""
    whole = [runs for runs in searches.values() if len(runs) >= trials_per_seed]
    return mean_cost(whole or list(searches.values()))


def mean_cost(groups: Sequence[Sequence[Run]]) -> MethodCost:
    """Mean over groups of the summed costs of their runs."""
    if not groups:
        return MethodCost()
    names = ("flops", "device_seconds", "wall_seconds", "samples")
    sums = {
        name: float(np.mean([sum(getattr(run.costs, name) for run in group) for group in groups]))
        for name in names
    }
    peak = max(run.costs.peak_memory_bytes for group in groups for run in group)
    return MethodCost(**sums, peak_memory_bytes=peak)


@dataclass(frozen=True)
class _Progress:
    """One search: the best loss so far after each cost, costs not falling."""

    flops: Floats
    device_seconds: Floats
    best: Floats


def anytime(metric: Metric, searches: Mapping[int, Sequence[Run]]) -> tuple[AnytimePoint, ...]:
    """Best validation so far against cost, mean over searches.

    It starts where every search has something to show; a search that has ended keeps its best.
    """
    lines = [line for line in (_progress(metric, runs) for runs in searches.values()) if line]
    if not lines:
        return ()
    axis = _axis(max(line.flops[0] for line in lines), max(line.flops[-1] for line in lines))
    best = [line.best[np.searchsorted(line.flops, axis, side="right") - 1] for line in lines]
    seconds = [np.interp(axis, line.flops, line.device_seconds) for line in lines]
    return tuple(
        AnytimePoint(
            flops=float(flops),
            device_seconds=float(np.mean([column[i] for column in seconds])),
            best=metric.loss(float(np.mean([column[i] for column in best]))),
            se=estimate([float(column[i]) for column in best]).se,
        )
        for i, flops in enumerate(axis)
    )


def _progress(metric: Metric, runs: Sequence[Run]) -> _Progress | None:
    points: list[CurvePoint] = []
    before: list[tuple[float, float]] = []  # FLOPs and device-seconds when each run began
    counts: list[int] = []
    flops = seconds = 0.0
    for run in runs:
        measured = _measured(run)
        points += measured
        counts.append(len(measured))
        before.append((flops, seconds))
        flops += run.costs.flops
        seconds += run.costs.device_seconds
    columns = np.array(points, dtype=float).reshape(-1, 3)
    columns[:, :2] += np.repeat(before, counts, axis=0)
    columns = columns[np.abs(columns[:, 2]) <= HUGE]  # nor are NaN and inf
    if not len(columns):
        return None
    # A curve's last point may lie a little beyond what the run reported at its end.
    rising_flops, rising_seconds = np.maximum.accumulate(columns[:, :2].T, axis=1)
    best = np.minimum.accumulate(metric.loss(1.0) * columns[:, 2])
    return _Progress(rising_flops, rising_seconds, best)


def _measured(run: Run) -> Sequence[CurvePoint]:
    """The points of a run's curve and its end; none if infeasible."""
    if not run.feasible:
        return ()
    if not run.finished or run.validation is None:
        return run.curve
    return (*run.curve, (run.costs.flops, run.costs.device_seconds, run.validation))


def _axis(start: float, end: float) -> Floats:
    if end <= start:
        return np.array([start])
    axis = np.geomspace(start, end, _POINTS) if start > 0 else np.linspace(start, end, _POINTS)
    axis[0], axis[-1] = start, end
    return axis
