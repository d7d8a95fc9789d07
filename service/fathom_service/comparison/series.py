"""The numbers of the figures: what is drawn, before anything draws it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from fathom_client.comparison import Comparison, Estimate, MethodResult
from fathom_client.traces import Grown, Lineage

Cost: TypeAlias = Literal["flops", "device_seconds"]


@dataclass(frozen=True)
class Line:
    """Points with an interval at each; `low` and `high` equal `y` where there is none."""

    name: str
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    n: tuple[int, ...] = ()


@dataclass(frozen=True)
class Choices:
    """A method's depths: those of its seeds with how many chose each, and its own."""

    name: str
    depth: int | None
    depths: tuple[int, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True)
class DepthCurve:
    """Metric against depth: the grid, the confirmation runs, learned exits, and the choices."""

    test: Line
    validation: Line
    confirmed: Line
    exits: tuple[Line, ...]
    one_se_set: tuple[int, ...]
    best_depth: int | None
    choices: tuple[Choices, ...]


@dataclass(frozen=True)
class QualityPoint:
    """A method's nets of one kind at their cost in percent of the one-seed grid."""

    method: str
    nets: str
    cost: float
    line: Line


@dataclass(frozen=True)
class AnytimeLine:
    """A method's best validation so far, cost in percent of the one-seed grid, or in seconds."""

    method: str
    line: Line


@dataclass(frozen=True)
class WeightMap:
    """How much each depth counted in a learned method after each epoch.

    `weights` has a row for each depth and a column for each epoch; `frontier` is the deepest depth
    that was trained, by epoch, where the method says so.
    """

    method: str
    epochs: tuple[int, ...]
    depths: tuple[int, ...]
    weights: tuple[tuple[float, ...], ...]
    frontier: tuple[float | None, ...]


@dataclass(frozen=True)
class Stair:
    """The depths of one run from the epoch on in which it had them, up to its last epoch."""

    seed: int
    epochs: tuple[int, ...]
    depths: tuple[int, ...]


@dataclass(frozen=True)
class Growths:
    """Where runs got deeper for one reason: a point for each epoch and depth.

    Attributes:
        seeds: of the runs that did, by point.
        validations: mean metric of those runs at that moment; None at the start.
    """

    because: str
    epochs: tuple[int, ...]
    depths: tuple[int, ...]
    seeds: tuple[tuple[int, ...], ...]
    validations: tuple[float | None, ...]


@dataclass(frozen=True)
class Growth:
    """How the nets of a method grew: the way of each run, and the reasons of all."""

    method: str
    stairs: tuple[Stair, ...]
    growths: tuple[Growths, ...]


@dataclass(frozen=True)
class PolicyMap:
    """How likely a controller made each number of layers, by how many trials it had learned from.

    `shares` has a row for each depth and a column for each update.
    """

    method: str
    parameter: str
    trials: tuple[float, ...]
    depths: tuple[int, ...]
    shares: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class PolicyLine:
    """A controller's entropy in nats and the baseline of its reward, by trials learned from."""

    method: str
    trials: tuple[float, ...]
    entropy: tuple[float, ...]
    baseline: tuple[float | None, ...]


def depth_curve(comparison: Comparison) -> DepthCurve:
    """The numbers of the depth curve."""
    truth = comparison.truth
    curve = truth.curve if truth else ()
    return DepthCurve(
        test=_line("grid, test", ((p.depth, p.test) for p in curve)),
        validation=_line("grid, validation", ((p.depth, p.validation) for p in curve)),
        confirmed=_line(
            "confirmation, test", ((float(c.depth), c.test) for c in comparison.confirmed)
        ),
        exits=tuple(_exits(method) for method in comparison.methods if method.exit_curve),
        one_se_set=truth.one_se_set if truth and truth.se is not None else (),
        best_depth=truth.best_depth if truth else None,
        choices=tuple(_choices(method) for method in comparison.methods),
    )


def cost_quality(comparison: Comparison) -> tuple[QualityPoint, ...]:
    """Truncated nets at the cost of the search, retrained ones at that plus one retraining.

    A method without confirmation runs shows what its search would ship.
    """
    found = []
    for m in comparison.methods:
        nets: list[tuple[str, float | None, Estimate | None]] = [
            ("truncated", m.relative_cost, m.truncated),
            ("retrained", m.relative_cost_with_retrain, m.retrained),
        ]
        if m.retrained.mean is None and m.kind == "searched":
            nets.append(("deployed", m.relative_cost, m.deployed))
        for name, cost, value in nets:
            if cost and value and value.mean is not None:
                percent = 100 * cost
                point = _line(f"{m.name}, {name}", [(percent, value)])
                found.append(QualityPoint(m.name, name, percent, point))
    return tuple(found)


def cost_front(comparison: Comparison) -> tuple[QualityPoint, ...]:
    """Those of `cost_quality` that nothing cheaper is as good as, from the cheapest."""
    better = 1 if comparison.direction == "maximize" else -1
    front: list[QualityPoint] = []
    for point in sorted(cost_quality(comparison), key=lambda p: (p.cost, -better * p.line.y[0])):
        if not front or better * (point.line.y[0] - front[-1].line.y[0]) > 0:
            front.append(point)
    return tuple(front)


def anytime(comparison: Comparison, cost: Cost = "flops") -> tuple[AnytimeLine, ...]:
    """Best validation so far against the cost of a search, band of one SE.

    FLOPs are in percent of the one-seed grid's, device time in seconds.
    """
    unit = comparison.grid_flops / 100 if cost == "flops" else 1.0
    return tuple(
        AnytimeLine(method.name, _anytime(method, cost, unit))
        for method in comparison.methods
        if method.anytime
    )


def weights(comparison: Comparison) -> tuple[WeightMap, ...]:
    """The weights of every method that keeps some; a depth that is not named had none."""
    return tuple(
        WeightMap(
            method.name,
            tuple(point.epoch for point in method.trace),
            comparison.depths,
            tuple(tuple(p.weights.get(d, 0.0) for p in method.trace) for d in comparison.depths),
            tuple(point.frontier for point in method.trace),
        )
        for method in comparison.methods
        if any(point.weights or point.frontier is not None for point in method.trace)
    )


def growth(comparison: Comparison) -> tuple[Growth, ...]:
    """Depth by epoch of every method whose nets grow."""
    return tuple(
        Growth(method.name, tuple(map(_stair, method.lineages)), _growths(method.lineages))
        for method in comparison.methods
        if method.lineages
    )


def policies(comparison: Comparison) -> tuple[PolicyMap, ...]:
    """The depths of every controller: a map for each stack whose layers are searched."""
    return tuple(
        _policy_map(method, name)
        for method in comparison.methods
        for name in dict.fromkeys(name for point in method.policy for name in point.depths)
    )


def policy_lines(comparison: Comparison) -> tuple[PolicyLine, ...]:
    """Entropy and baseline of every controller."""
    return tuple(
        PolicyLine(
            method.name,
            tuple(point.trials for point in method.policy),
            tuple(point.entropy for point in method.policy),
            tuple(point.baseline for point in method.policy),
        )
        for method in comparison.methods
        if method.policy
    )


def focus(lines: Sequence[Line], *, maximize: bool) -> tuple[float, float] | None:
    """A range of values that shows where searches end, not how bad they start."""
    values = [value for line in lines for value in line.y]
    if not values:
        return None
    ends = [line.y[-1] for line in lines]
    cut = float(np.quantile(values, 0.3 if maximize else 0.7))
    worst = min([cut, *ends]) if maximize else max([cut, *ends])
    best = max(values) if maximize else min(values)
    room = 0.06 * abs(best - worst) or 0.05 * abs(best) or 1.0
    low, high = sorted((worst, best))
    return low - room, high + room


def _policy_map(method: MethodResult, name: str) -> PolicyMap:
    told = [point.depths.get(name, {}) for point in method.policy]
    depths = sorted({depth for shares in told for depth in shares})
    return PolicyMap(
        method.name,
        name,
        tuple(point.trials for point in method.policy),
        tuple(depths),
        tuple(tuple(shares.get(depth, 0.0) for shares in told) for depth in depths),
    )


def _line(name: str, points: Iterable[tuple[float, Estimate]]) -> Line:
    rows = [
        (x, v.mean, v.mean if v.low is None else v.low, v.mean if v.high is None else v.high, v.n)
        for x, v in points
        if v.mean is not None
    ]
    return Line(name, *zip(*rows, strict=True)) if rows else Line(name)


def _exits(method: MethodResult) -> Line:
    points = method.exit_curve
    y = tuple(p.validation for p in points)
    return Line(
        f"exits of {method.name}",
        tuple(float(p.depth) for p in points),
        y,
        tuple(p.validation - p.paired_se for p in points),
        tuple(p.validation + p.paired_se for p in points),
    )


def _choices(method: MethodResult) -> Choices:
    counts = sorted(Counter(method.chosen_depths).items())
    depths, numbers = zip(*counts, strict=True) if counts else ((), ())
    return Choices(method.name, method.chosen_depth, depths, numbers)


def _anytime(method: MethodResult, cost: Cost, unit: float) -> Line:
    points = method.anytime
    return Line(
        method.name,
        tuple((p.flops if cost == "flops" else p.device_seconds) / unit for p in points),
        tuple(p.best for p in points),
        tuple(p.best - (p.se or 0.0) for p in points),
        tuple(p.best + (p.se or 0.0) for p in points),
    )


def _stair(lineage: Lineage) -> Stair:
    steps = lineage.steps
    return Stair(
        lineage.seed,
        (*(step.epoch for step in steps), lineage.epochs),
        (*(step.depth for step in steps), steps[-1].depth),
    )


def _growths(lineages: Sequence[Lineage]) -> tuple[Growths, ...]:
    """By reason in the order in which they first came up, then by epoch and depth."""
    found: dict[str, dict[tuple[int, int], list[tuple[int, Grown]]]] = {}
    for lineage in lineages:
        for step in lineage.steps:
            points = found.setdefault(step.because, {})
            points.setdefault((step.epoch, step.depth), []).append((lineage.seed, step))
    return tuple(_of_reason(because, points) for because, points in found.items())


def _of_reason(because: str, points: dict[tuple[int, int], list[tuple[int, Grown]]]) -> Growths:
    rows = sorted(points.items())
    validations = [
        [step.validation for _, step in steps if step.validation is not None] for _, steps in rows
    ]
    return Growths(
        because,
        tuple(epoch for (epoch, _), _ in rows),
        tuple(depth for (_, depth), _ in rows),
        tuple(tuple(seed for seed, _ in steps) for _, steps in rows),
        tuple(float(np.mean(values)) if values else None for values in validations),
    )
