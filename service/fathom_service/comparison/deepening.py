"""Deepening: what one more layer brings and what it costs, along the grid's curve."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from fathom_client.comparison import Deepening
from fathom_spaces.experiment import Experiment

from .estimates import paired
from .grid import Cell, best_at, cells, truth_method
from .runs import Run, searches, tests


def deepening(experiment: Experiment, runs: Sequence[Run]) -> tuple[Deepening, ...]:
    """From each depth of the grid to the next one measured; none without a grid.

    The gain is of the test metric, turned so that more is better, over the seeds that finished at
    both depths.
    """
    method = truth_method(experiment)
    if method is None:
        return ()
    curve = best_at(experiment.task.measure, cells(experiment, method, runs))
    return tuple(_step(experiment, *ends) for ends in pairwise(curve[d] for d in sorted(curve)))


def _step(experiment: Experiment, shallow: Cell, deep: Cell) -> Deepening:
    before, after = (_losses(experiment, cell.finished) for cell in (shallow, deep))
    found = paired(before, after)
    shared = before.keys() & after.keys()
    gain = float(np.mean([before[seed] - after[seed] for seed in shared])) if shared else None
    return Deepening(
        shallow=shallow.depth,
        deep=deep.depth,
        gain=gain,
        low=found and found.low,
        high=found and found.high,
        n=len(shared),
        parameters=_parameters(experiment, deep) - _parameters(experiment, shallow),
        **{name: _mean(deep, name) - _mean(shallow, name) for name in ("flops", "device_seconds")},
    )


def _losses(experiment: Experiment, runs: Sequence[Run]) -> dict[int, float]:
    """Test loss by seed, the mean of its runs."""
    loss = experiment.task.measure.loss
    values = {seed: tests(mine) for seed, mine in searches(runs).items()}
    return {s: float(np.mean([loss(v) for v in mine])) for s, mine in values.items() if mine}


def _parameters(experiment: Experiment, cell: Cell) -> int:
    values = experiment.resolve({**cell.params, "depth": cell.depth})
    return experiment.stack(values).parameters(cell.depth)


def _mean(cell: Cell, cost: str) -> float:
    return float(np.mean([getattr(run.costs, cost) for run in cell.finished]))
