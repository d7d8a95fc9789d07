"""Which depth each method stands for, and what to retrain with."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median_low

import numpy as np

from fathom_client.wire import ExitCurve
from fathom_spaces.domains import Params, Scalar
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Grid, LearnedMethod, Readout, SearchedMethod
from fathom_spaces.readouts import OVERFLOWED, READOUTS, Exits, read
from fathom_spaces.space import Parameter

from .grid import best_cell, cells
from .runs import Run, best, depth_of, of_method, points_of, searches


@dataclass(frozen=True)
class Choice:
    """A method's answer.

    Attributes:
        depth: the depth the method stands for.
        depths: what each of its searches chose, by seed.
        params: what to retrain with: depth and every other searched parameter.
    """

    depth: int
    depths: dict[int, int]
    params: Params


def chosen_depths(experiment: Experiment, runs: Iterable[Run]) -> dict[str, Choice]:
    """The choice of every method with a finished run, by label."""
    runs = list(runs)
    found = {m.label: _choice(experiment, m, runs) for m in experiment.methods}
    return {label: choice for label, choice in found.items() if choice is not None}


def average_exits(runs: Sequence[Run]) -> Exits | None:
    """Mean exit curve over runs, of the exits that every run has; None if there are none.

    An exit that a run did not score, or whose outputs were not finite, is one it does not have.

    The runs share their validation rows, so their errors are not independent: the mean of the
    standard errors is the upper bound that holds whatever the correlation is.
    """
    curves = [run.exits for run in runs if run.exits is not None]
    if not curves:
        return None
    shared = sorted(set.intersection(*(_sound(curve) for curve in curves)))
    if not shared:
        return None
    at = [[curve.depths.index(depth) for depth in shared] for curve in curves]

    def mean(of: Callable[[ExitCurve], Sequence[float]]) -> tuple[float, ...]:
        rows = [np.take(of(curve), i) for curve, i in zip(curves, at, strict=True)]
        return tuple(np.mean(rows, axis=0).tolist())

    exits = Exits(tuple(shared), mean(lambda c: c.losses), mean(lambda c: c.paired_se))
    if not all(curve.fit_losses for curve in curves):
        return exits
    fit_losses, fit_se = mean(lambda c: c.fit_losses), mean(lambda c: c.fit_se)
    return replace(exits, fit_losses=fit_losses, fit_se=fit_se)


def _sound(curve: ExitCurve) -> set[int]:
    told = zip(curve.depths, curve.losses, strict=True)
    return {depth for depth, loss in told if loss < OVERFLOWED}


def median_parameter(runs: Iterable[Run]) -> int | None:
    """Lower median over runs of the depth parameter's own answer."""
    answers = [run.readouts[Readout.PARAM] for run in runs if Readout.PARAM in run.readouts]
    return median_low(answers) if answers else None


def _choice(
    experiment: Experiment, method: LearnedMethod | SearchedMethod, runs: Sequence[Run]
) -> Choice | None:
    own = of_method(runs, method, finished=True)
    if isinstance(method, LearnedMethod):
        return _learned(experiment, method, own)
    if method.executions_per_trial > 1:
        own = points_of(experiment, own)
    per_seed = _best_by_seed(experiment, own)
    if not per_seed:
        return None
    metric = experiment.task.measure
    cell = best_cell(metric, cells(experiment, method, runs)) if isinstance(method, Grid) else None
    if cell is not None:
        return Choice(cell.depth, per_seed, _retrain(experiment, method, cell.depth, cell.params))
    # Every seed is an independent search whose coverage of the depths differs, so that a mean by
    # depth over seeds would compare depths on different trials, and the best trial of all would be
    # a lottery. The lower median is always some search's choice, and shallow in doubt.
    depth = median_low(per_seed.values())
    at_depth = [run for run in own if depth_of(experiment, run) == depth]
    winner = best(metric, at_depth)
    return Choice(depth, per_seed, _retrain(experiment, method, depth, winner.params))


def _learned(experiment: Experiment, method: LearnedMethod, own: list[Run]) -> Choice | None:
    depth = _read(method, own)
    if depth is None:
        return None
    read = {seed: _read(method, group) for seed, group in searches(own).items()}
    per_seed = {seed: found for seed, found in read.items() if found is not None}
    return Choice(depth, per_seed, _retrain(experiment, method, depth, {}))


def _read(method: LearnedMethod, runs: Sequence[Run]) -> int | None:
    """What the method's readout says of runs together.

    On their averaged curve; of its own parameter, and where runs share no exit, the lower median.
    """
    exits = average_exits(runs) if method.readout in READOUTS else None
    if exits is not None:
        return read(exits)[method.readout]
    told = [run.readouts.get(method.readout, run.depth) for run in runs]
    depths = [depth for depth in told if depth is not None]
    return median_low(depths) if depths else None


def _best_by_seed(experiment: Experiment, own: list[Run]) -> dict[int, int]:
    metric = experiment.task.measure
    winners = {seed: best(metric, trials) for seed, trials in searches(own).items()}
    depths = {seed: depth_of(experiment, run) for seed, run in winners.items()}
    return {seed: depth for seed, depth in depths.items() if depth is not None}


def _retrain(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod,
    depth: int,
    found: Params,
) -> Params:
    """The whole point that a method's choice is trained again at."""
    values = {**experiment.given(method, found), "depth": depth}

    def of_all_layers(parameter: Parameter) -> Scalar:
        """What a method fixes for every layer; a learned net has no anchor points."""
        return values.get(parameter.group, False)

    return {"depth": depth, **experiment.space().complete(values, of_all_layers)}
