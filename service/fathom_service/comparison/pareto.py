"""The Pareto front: which trials no other dominates, what each method found of it, its knee."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from fathom_client.comparison import Caution
from fathom_client.fronts import Front, FrontMethod, FrontPoint
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.overview import settings

from .methods import Evidence
from .runs import Run, depth_of
from .wording import count, number, words

# The reference point lies so far beyond the worst value, in units of best to worst: then what is
# worst in one objective still counts for what it is in the others.
MARGIN = 0.1

Losses: TypeAlias = NDArray[np.float64]  # (points, objectives), smaller is better


def front(evidence: Evidence) -> Front | None:
    """The front of an experiment with several objectives; None of one with the metric alone."""
    experiment = evidence.experiment
    minimised = [quantity.name for quantity in experiment.quantities.minimised]
    if not minimised:
        return None
    names = (evidence.metric.name, *minimised)
    runs = [r for r in evidence.runs if r.kind != "confirm" and r.finished and _known(r, minimised)]
    runs.sort(key=lambda run: (evidence.metric.loss(run.validation or 0.0), run.trial))
    losses = np.array(
        [[evidence.metric.loss(r.validation or 0.0), *(r.amounts[n] for n in minimised)]
         for r in runs], dtype=float
    ).reshape(len(runs), len(names))  # fmt: skip
    best = nondominated(losses)
    points = tuple(_point(experiment, r, names, b) for r, b in zip(runs, best, strict=True))
    knee = None if not runs else int(np.flatnonzero(best)[knee_of(losses[best])])
    found = Front(
        objectives=names,
        directions=(experiment.task.measure.direction.value, *("minimize" for _ in minimised)),
        points=points,
        methods=_methods(experiment, runs, losses, best),
        knee=None if knee is None else runs[knee].trial,
        beyond=sum(_is_beyond(run) for run in evidence.runs),
        devices=devices(evidence.runs),
        sentence="",
    )
    return found.model_copy(update={"sentence": _sentence(found)})


def nondominated(losses: Losses) -> NDArray[np.bool_]:
    """Which points (rows) no other dominates: nowhere worse, and better somewhere.

    Each point that is left removes those it dominates. Points with small sums go first, since they
    dominate many; none that comes later dominates one before it.
    """
    left = np.argsort(losses.sum(axis=1), kind="stable")
    at = 0
    while at < len(left):
        point, others = losses[left[at]], losses[left]
        stays = np.any(others < point, axis=1) | np.all(others == point, axis=1)
        at = int(np.count_nonzero(stays[:at])) + 1
        left = left[stays]
    kept = np.zeros(len(losses), dtype=bool)
    kept[left] = True
    return kept


def hypervolume(losses: Losses) -> float:
    """Volume that points dominate below the reference point (1, ..., 1), exactly.

    By the WFG algorithm (While, Bradstreet & Barone, IEEE Trans. Evol. Comput. 16(1), 2012): what
    each point adds to those behind it.
    """
    inside = np.unique(losses[np.all(losses < 1, axis=1)], axis=0)
    return _volume(inside[nondominated(inside)])


def _volume(points: Losses) -> float:
    """Of points none of which dominates another, all below the reference point."""
    if len(points) == 0:
        return 0.0
    if points.shape[1] == 2:
        ordered = points[np.argsort(points[:, 0])]  # the second objective falls along it
        heights = np.append(1.0, ordered[:-1, 1]) - ordered[:, 1]
        return float(np.sum((1 - ordered[:, 0]) * heights))
    total = 0.0
    ordered = points[np.argsort(-points[:, -1])]
    for i, point in enumerate(ordered):
        # Those behind are no worse in the last objective: there, all of them end at this point.
        limited = np.unique(np.maximum(ordered[i + 1 :], point)[:, :-1], axis=0)
        others = _volume(limited[nondominated(limited)])
        total += float(1 - point[-1]) * (float(np.prod(1 - point[:-1])) - others)
    return total


def knee_of(losses: Losses) -> int:
    """The row nearest to the best value of every objective, each scaled to 0..1 over the rows."""
    low, high = losses.min(axis=0), losses.max(axis=0)
    scaled = (losses - low) / np.where(high > low, high - low, 1.0)
    return int(np.argmin(np.linalg.norm(scaled, axis=1)))


def devices(runs: Sequence[Run]) -> tuple[str, ...]:
    """The devices that latencies were measured on."""
    return tuple(sorted({run.device for run in runs if run.device is not None}))


def front_cautions(evidence: Evidence) -> Iterator[Caution]:
    """What a reader must know of objectives and constraints."""
    mixed = devices(evidence.runs)
    if len(mixed) > 1:
        message = f"Latencies were measured on {words(mixed)}: they do not compare."
        yield Caution(code="devices_mixed", message=message)
    for label in [method.label for method in evidence.experiment.methods]:
        own = [run for run in evidence.runs if run.method == label and run.kind != "confirm"]
        beyond = [run for run in own if _is_beyond(run)]
        if beyond:
            untrained = sum(run.outcome is Outcome.INFEASIBLE for run in beyond)
            message = f"{count(len(beyond), 'trial')} of {label} lay beyond a constraint, "
            message += f"{untrained} of them never trained."
            yield Caution(code="beyond_constraint", method=label, message=message)


def _known(run: Run, names: Sequence[str]) -> bool:
    return all(name in run.amounts for name in names)


def _is_beyond(run: Run) -> bool:
    return run.outcome is Outcome.INFEASIBLE or (
        not run.feasible and replace(run, feasible=True).finished
    )


def _point(
    experiment: Experiment, run: Run, names: Sequence[str], on_front: np.bool_
) -> FrontPoint:
    values = {names[0]: run.validation or 0.0, **{name: run.amounts[name] for name in names[1:]}}
    return FrontPoint(
        method=run.method,
        trial=run.trial,
        seed=run.seed,
        depth=depth_of(experiment, run),
        params={name: value for name, value in run.params.items() if name != "depth"},
        values=values,
        on_front=bool(on_front),
    )


def _methods(
    experiment: Experiment, runs: Sequence[Run], losses: Losses, best: NDArray[np.bool_]
) -> tuple[FrontMethod, ...]:
    if not runs:
        return ()
    low, high = losses.min(axis=0), losses.max(axis=0)
    spread = np.where(high > low, high - low, 1.0)
    scaled = (losses - low) / spread / (1 + MARGIN)
    whole = hypervolume(scaled)
    found = []
    for method in experiment.methods:
        own = np.array([run.method == method.label for run in runs])
        seeds = np.array([run.seed for run in runs])
        shares = [
            hypervolume(scaled[own & (seeds == seed)]) / whole for seed in sorted({*seeds[own]})
        ]
        if shares:
            found.append(
                FrontMethod(
                    name=method.label,
                    points=int(np.sum(own & best)),
                    hypervolume=float(np.mean(shares)),
                    by_seed=tuple(shares),
                )
            )
    return tuple(found)


def _sentence(found: Front) -> str:
    names = words(found.objectives)
    on_front = [point for point in found.points if point.on_front]
    beyond = f"; {count(found.beyond, 'trial')} lay beyond a constraint" if found.beyond else ""
    if not on_front:
        return f"No finished trial is within the constraints, so there is no front of {names}."
    knee = next(point for point in on_front if point.trial == found.knee)
    values = words([f"{name} {number(value)}" for name, value in knee.values.items()])
    others = settings(knee.params)
    return (
        f"{len(on_front)} of {count(len(found.points), 'trial')} are on the Pareto front of "
        f"{names}{beyond}; its knee is depth {knee.depth}{f' ({others})' if others else ''}, "
        f"with {values} on validation, found by {knee.method}."
    )
