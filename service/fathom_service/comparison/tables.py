"""The tables of the figures: the same numbers, for whoever reads rather than looks.

A table is made of what the figure is drawn from, never read off the figure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from fathom_client.comparison import Comparison

from . import over_time, series, wording
from .fronts import LABELS
from .openings import source_name
from .style import quantity

Cell: TypeAlias = float | int | str | None
Row: TypeAlias = tuple[Cell, ...]

# Of a figure with more, the JSON has the rest.
MOST_ROWS = 500


@dataclass(frozen=True)
class Table:
    """Numbers under headings that name their units; None where there is none."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: int = 0


def table(title: str, columns: Sequence[str], rows: Iterable[Row]) -> Table:
    """A table of the first rows."""
    found = tuple(rows)
    return Table(title, tuple(columns), found[:MOST_ROWS], max(0, len(found) - MOST_ROWS))


def depth_curve(comparison: Comparison) -> tuple[Table, ...]:
    """Metric by depth, and what was chosen."""
    numbers = series.depth_curve(comparison)
    lines = (numbers.test, numbers.validation, numbers.confirmed, *numbers.exits)
    columns = ("runs", "depth (blocks)", quantity(comparison), "low", "high", "n")
    chosen = (
        (choice.name, depth, count, "yes" if depth == choice.depth else "")
        for choice in numbers.choices
        for depth, count in zip(choice.depths, choice.counts, strict=True)
    )
    return (
        table("Metric by depth", columns, [row for line in lines for row in _rows(line)]),
        table(
            "Depths chosen", ("method", "depth (blocks)", "seeds", "the method's choice"), chosen
        ),
    )


def cost_quality(comparison: Comparison) -> tuple[Table, ...]:
    """A row for each method's nets, and whether nothing cheaper is as good."""
    front = series.cost_front(comparison)
    columns = ("nets", "cost, % of the grid", f"test {quantity(comparison)}", "low", "high", "n")
    points = series.cost_quality(comparison)
    rows = (
        (*row, "yes" if point in front else "") for point in points for row in _rows(point.line)
    )
    return (table("Quality and cost", (*columns, "on the front"), rows),)


def anytime(comparison: Comparison) -> tuple[Table, ...]:
    """Best so far by FLOPs."""
    return (_anytime(comparison, "flops", "cost so far, % of the grid"),)


def anytime_seconds(comparison: Comparison) -> tuple[Table, ...]:
    """Best so far by device time."""
    return (_anytime(comparison, "device_seconds", "device time so far, s"),)


def weights(comparison: Comparison) -> tuple[Table, ...]:
    """For each method a row for each epoch, a column for each depth."""
    return tuple(
        table(
            f"{found.method}: weight of each depth",
            ("epoch", *(f"depth {depth}" for depth in found.depths), "deepest trained"),
            zip(found.epochs, *found.weights, found.frontier, strict=True),
        )
        for found in series.weights(comparison)
    )


def selector(comparison: Comparison) -> tuple[Table, ...]:
    """For each method the depth parameter of each run."""
    columns = ("seed", "trial", "epoch", "depth parameter", "read off at the end")
    return tuple(
        table(
            f"{found.method}: depth parameter",
            columns,
            (
                (run.seed, run.trial, epoch, position, run.depth)
                for run in found.runs
                for epoch, position in zip(run.epochs, run.positions, strict=True)
            ),
        )
        for found in over_time.selectors(comparison)
    )


def posterior(comparison: Comparison) -> tuple[Table, ...]:
    """For each method where its weight lay."""
    columns = ("epoch", "mean depth", "10 % of the weight up to", "90 % up to")
    return tuple(
        table(
            f"{found.method}: where the weight lay",
            columns,
            zip(found.epochs, found.mean, found.low, found.high, strict=True),
        )
        for found in over_time.posteriors(comparison)
    )


def gates(comparison: Comparison) -> tuple[Table, ...]:
    """For each method its gates by block and input, with the share of runs that keep them."""
    columns = ("block", "takes from", "gate", "kept, share of runs", "runs")
    return tuple(
        table(
            f"{method.name}: gates",
            columns,
            (
                (block, "stem" if source == 0 else f"block {source}", gate, kept, found.runs)
                for block, (row, kept_row) in enumerate(
                    zip(found.gates, found.kept, strict=True), start=1
                )
                for source, (gate, kept) in enumerate(zip(row, kept_row, strict=True))
            ),
        )
        for method in comparison.methods
        if (found := method.connections) is not None
    )


def gates_over_time(comparison: Comparison) -> tuple[Table, ...]:
    """For each method a row for each epoch, a column for each gate."""
    return tuple(
        table(
            f"{found.method}: gates",
            ("epoch", *(f"block {line.block}, {source_name(line)}" for line in found.lines)),
            zip(found.lines[0].epochs, *(line.values for line in found.lines), strict=True),
        )
        for found in over_time.gates(comparison)
    )


def growth(comparison: Comparison) -> tuple[Table, ...]:
    """For each method when its runs got deeper, and where they ended."""
    columns = ("because", "epoch", "depth (blocks)", "seeds", f"validation {comparison.metric}")
    found = []
    for method in series.growth(comparison):
        rows = (
            (wording.grew(marks.because), *at, wording.words([str(seed) for seed in seeds]), value)
            for marks in method.growths
            for *at, seeds, value in zip(
                marks.epochs, marks.depths, marks.seeds, marks.validations, strict=True
            )
        )
        ends = ((stair.seed, stair.epochs[-1], stair.depths[-1]) for stair in method.stairs)
        found.append(table(f"{method.method}: growth", columns, rows))
        heads = ("seed", "epochs trained", "depth at the end (blocks)")
        found.append(table(f"{method.method}: ends", heads, ends))
    return tuple(found)


def controller(comparison: Comparison) -> tuple[Table, ...]:
    """For each method how likely each depth was, and how sure the policy."""
    maps = tuple(
        table(
            f"{found.method}: probability of each {found.parameter}",
            ("trials learned from", *(f"{depth}" for depth in found.depths)),
            zip(found.trials, *found.shares, strict=True),
        )
        for found in series.policies(comparison)
    )
    lines = tuple(
        table(
            f"{line.method}: entropy and baseline",
            ("trials learned from", "entropy, nats", "baseline of the reward"),
            zip(line.trials, line.entropy, line.baseline, strict=True),
        )
        for line in series.policy_lines(comparison)
    )
    return (*maps, *lines)


def pareto(comparison: Comparison) -> tuple[Table, ...]:
    """Every trial within the constraints, the best metric first."""
    found = comparison.front
    if found is None:
        return ()
    columns = (*(LABELS.get(name, name) for name in found.objectives), "on the front")
    rows = (
        (p.method, p.trial, p.depth, *(p.values[name] for name in found.objectives),
         "yes" if p.on_front else "")
        for p in found.points
    )  # fmt: skip
    return (table("Trials", ("method", "trial", "depth (blocks)", *columns), rows),)


def _anytime(comparison: Comparison, cost: series.Cost, heading: str) -> Table:
    best = f"best validation {quantity(comparison)}"
    columns = ("method", heading, best, "less one SE", "plus one SE")
    rows = (
        (entry.method, *point)
        for entry in series.anytime(comparison, cost)
        for point in zip(entry.line.x, entry.line.y, entry.line.low, entry.line.high, strict=True)
    )
    return table("Best so far", columns, rows)


def _rows(line: series.Line) -> Iterable[Row]:
    counts: Sequence[int | None] = line.n or (None,) * len(line.x)
    for x, y, low, high, n in zip(line.x, line.y, line.low, line.high, counts, strict=True):
        yield line.name, x, y, low, high, n
