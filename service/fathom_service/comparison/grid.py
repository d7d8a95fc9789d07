"""The truth of an experiment: what its exhaustive grid says about every depth."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from fathom_client.comparison import DepthPoint, Truth
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Grid
from fathom_spaces.tasks import Metric

from .estimates import estimate, margin, pooled_sd
from .runs import Run, depth_of, effective_depths, losses, of_method, setting, tests, validations


@dataclass
class Cell:
    """One point of a grid: its runs over seeds."""

    depth: int
    params: Params
    finished: list[Run] = field(default_factory=list)
    untrainable: int = 0
    failed: int = 0


def truth_method(experiment: Experiment) -> Grid | None:
    """The grid that counts as truth: the first without a pruner, for the schedule must be full."""
    grids = [m for m in experiment.methods if isinstance(m, Grid) and not m.pruner.prunes]
    return grids[0] if grids else None


def cells(experiment: Experiment, method: Grid, runs: Iterable[Run]) -> list[Cell]:
    """The grid's points that have ended runs, in order of depth."""
    found: dict[object, Cell] = {}
    for run in of_method(runs, method):
        depth = depth_of(experiment, run)
        if depth is None:
            continue
        cell = found.setdefault(
            setting(experiment, {**run.params, "depth": depth}), Cell(depth, dict(run.params))
        )
        cell.untrainable += run.untrainable
        cell.failed += run.failed
        if run.finished:
            cell.finished.append(run)
    return sorted(found.values(), key=lambda cell: (cell.depth, str(sorted(cell.params.items()))))


def best_cell(metric: Metric, points: Sequence[Cell]) -> Cell | None:
    """The point with the best mean validation over seeds, the shallowest of equals.

    A run that diverged or ran out of memory has no finite loss, so that its point's mean has none
    either: such points count only where there are no others.
    """
    measured = [cell for cell in points if cell.finished]
    sound = [cell for cell in measured if not cell.untrainable] or measured
    return min(sound, key=lambda cell: _mean_loss(metric, cell), default=None)


def best_at(metric: Metric, points: Sequence[Cell]) -> dict[int, Cell]:
    """The best point of each depth that has one, shallow first."""
    depths = sorted({cell.depth for cell in points})
    found = {d: best_cell(metric, [cell for cell in points if cell.depth == d]) for d in depths}
    return {depth: cell for depth, cell in found.items() if cell is not None}


def truth(experiment: Experiment, runs: Sequence[Run], *, ended: bool = True) -> Truth | None:
    """Best depth, 1-SE set and curve; None without a grid.

    Deep runs go first, so a part of a grid would favour deep nets: one that has not `ended` counts
    only when it has tried every depth.
    """
    method = truth_method(experiment)
    points = [] if method is None else cells(experiment, method, runs)
    metric = experiment.task.measure
    winner = best_cell(metric, points)
    depths = sorted({cell.depth for cell in points})
    asked = set() if method is None else _depths(experiment, method)
    if method is None or winner is None or not (ended or asked <= set(depths)):
        return None
    curve = best_at(metric, points)
    sd = pooled_sd([tests(curve[d].finished) for d in _around(list(curve), winner.depth)])
    se = margin(sd)
    kept = one_se_set(metric, curve, winner.depth, se)
    return Truth(
        method=method.label,
        best_depth=winner.depth,
        one_se_set=kept,
        se=se,
        sd=sd,
        seeds=max(len(cell.finished) for cell in curve.values()),
        curve=tuple(
            DepthPoint(
                depth=d,
                validation=estimate(validations(curve[d].finished) if d in curve else []),
                test=estimate(tests(curve[d].finished) if d in curve else []),
                in_one_se_set=d in kept,
                failed=sum(cell.failed for cell in points if cell.depth == d),
                params={k: v for k, v in curve[d].params.items() if k != "depth"}
                if d in curve
                else {},
                effective_depth=estimate(effective_depths(curve[d].finished) if d in curve else []),
            )
            for d in depths
        ),
    )


def _depths(experiment: Experiment, method: Grid) -> set[int]:
    """The depths the grid is to try: all in question, unless the method fixes one."""
    return {int(method.fixed["depth"])} if "depth" in method.fixed else set(experiment.depths())


def one_se_set(
    metric: Metric, curve: dict[int, Cell], best_depth: int, se: float | None
) -> tuple[int, ...]:
    """Depths whose mean test loss is within `se` of the best depth's; that depth itself always."""
    means = {
        d: float(np.mean(tests(cell.finished))) for d, cell in curve.items() if tests(cell.finished)
    }
    if se is None or best_depth not in means:
        return (best_depth,)
    worst = metric.loss(means[best_depth]) + se
    sound = {d for d, cell in curve.items() if not cell.untrainable}
    return tuple(
        d
        for d in sorted(means)
        if d == best_depth or (d in sound and metric.loss(means[d]) <= worst)
    )


def _mean_loss(metric: Metric, cell: Cell) -> float:
    return float(np.mean(losses(metric, cell.finished)))


def _around(depths: list[int], best: int) -> list[int]:
    """The best depth and its neighbours among those measured."""
    at = depths.index(best)
    return depths[max(0, at - 1) : at + 2]
