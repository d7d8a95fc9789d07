"""Figures of one trial, each with its words and its tables."""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from . import wording
from .one_trial import TrialNumbers
from .openings import gate, source_name
from .showing import Shown
from .style import ACCENT, COLOURS, NEUTRAL, TEMPLATE, depth_ticks, epoch_ticks
from .tables import Row, Table, table
from .weights import weight_map

_COLOUR = COLOURS[0]

# A quantity: its name, its unit, its values by epoch.
_Part: TypeAlias = tuple[str, str, Sequence[float | None]]


def of_trial(numbers: TrialNumbers) -> tuple[list[Shown], dict[str, Any]]:
    """The figures there is something to draw for, and what plotly reads of each."""
    made = [make(numbers) for make, has in _MAKERS if has(numbers)]
    drawn = {shown.name: json.loads(figure.to_json()) for shown, figure in made}
    return [shown for shown, _ in made], drawn


def curve(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """Validation metric and training loss after each epoch."""
    rows = numbers.measurements
    parts: list[_Part] = [("validation", numbers.metric, [m.validation for m in rows])]
    if any(m.train_loss is not None for m in rows):
        parts.append(("training loss", "loss", [m.train_loss for m in rows]))
    return (
        Shown("curve", "Curve", f"After each epoch{_thinned(numbers)}.", _curve_table(numbers)),
        _stack([m.step for m in rows], parts),
    )


def cost(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """What it had cost after each epoch."""
    rows = numbers.measurements
    parts: list[_Part] = [
        ("training FLOPs", "FLOPs", [m.costs.flops for m in rows]),
        ("device time", "seconds", [m.costs.device_seconds for m in rows]),
    ]
    columns = ("epoch", "FLOPs", "device time, s", "wall time, s", "samples", "peak memory, B")
    found = (
        (m.step, m.costs.flops, m.costs.device_seconds, m.costs.wall_seconds, m.costs.samples,
         m.costs.peak_memory_bytes)
        for m in rows
    )  # fmt: skip
    words = f"What the trial had cost after each epoch, from its start{_thinned(numbers)}."
    tables = (table("Cost", columns, found),)
    return Shown("cost", "Cost", words, tables), _stack([m.step for m in rows], parts)


def weights(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """Contours of the weight of each depth, and its mean."""
    found, lay = numbers.weights, numbers.posterior
    assert found is not None
    assert lay is not None
    figure = go.Figure(weight_map(found, _COLOUR))
    mean = {"x": lay.epochs, "y": lay.mean, "mode": "lines", "line": {"color": ACCENT, "width": 2}}
    hover = "mean depth %{y:.2f} after epoch %{x}<extra></extra>"
    figure.add_trace(go.Scatter(name="mean depth", **mean, hovertemplate=hover))
    figure.update_layout(template=TEMPLATE, height=380, showlegend=True)
    figure.update_yaxes(title_text="depth (blocks)", **depth_ticks(found.depths), showgrid=False)
    figure.update_xaxes(title_text="epoch", **epoch_ticks(found.epochs[-1]))
    columns = ("epoch", *(f"depth {depth}" for depth in found.depths), "mean depth")
    rows = zip(found.epochs, *found.weights, lay.mean, strict=True)
    words = "Contours of each depth's weight after each epoch, the darker, the greater; the mean."
    return Shown("weights", "How much each depth counted", words, (
        table("Weight of each depth", columns, rows),
    )), figure  # fmt: skip


def position(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """The depth parameter over the epochs."""
    epochs, depths = zip(*numbers.positions, strict=True)
    figure = _stack(epochs, [("depth parameter", "depth (blocks)", depths)])
    words = "Where the trained depth stood after each epoch."
    found = (table("Depth parameter", ("epoch", "depth parameter"), numbers.positions),)
    return Shown("position", "Depth parameter", words, found), figure


def gates(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """Every gate over the epochs."""
    named: set[int] = set()
    figure = go.Figure()
    for line in numbers.gates:
        figure.add_trace(gate(line, first=line.block not in named))
        named.add(line.block)
    figure.update_layout(template=TEMPLATE, height=380)
    figure.update_yaxes(title_text="gate, 0 shut to 1 open", range=[-0.03, 1.03])
    figure.update_xaxes(title_text="epoch", **epoch_ticks(numbers.gates[0].epochs[-1]))
    columns = ("epoch", *(f"block {line.block}, {source_name(line)}" for line in numbers.gates))
    rows = zip(numbers.gates[0].epochs, *(line.values for line in numbers.gates), strict=True)
    words = "How far each gate was open after each epoch, one colour for each block."
    return Shown("gates", "Gates", words, (table("Gates", columns, rows),)), figure


def exits(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """The metric at every exit, with its paired error to the best one."""
    found = numbers.exits
    assert found is not None
    # Losses are the metric turned so that smaller is better.
    validation = [-loss if numbers.maximize else loss for loss in found.losses]
    error = {"type": "data", "array": found.paired_se, "color": _COLOUR, "thickness": 1.4}
    figure = go.Figure()
    for name, y, bars, colour, dash in (
        ("validation", validation, error, _COLOUR, "solid"),
        ("test", found.test, None, NEUTRAL, "dot"),
    ):
        figure.add_trace(
            go.Scatter(
                name=name,
                x=found.depths,
                y=y,
                error_y=bars,
                mode="lines+markers",
                line={"color": colour, "dash": dash},
                hovertemplate=f"exit %{{x}}: %{{y:.4g}} ({name})<extra></extra>",
            )
        )
    figure.update_layout(template=TEMPLATE, height=380)
    figure.update_xaxes(title_text="depth (blocks)", **depth_ticks(found.depths))
    better = "higher" if numbers.maximize else "lower"
    figure.update_yaxes(title_text=f"{numbers.metric} ({better} is better)")
    words = (
        "Every exit of the learned net at its end. Bars: standard error of the paired difference "
        "to the best exit on validation."
    )
    columns = ("depth (blocks)", f"validation {numbers.metric}", "paired SE", "test")
    rows = zip(found.depths, validation, found.paired_se, found.test, strict=True)
    return Shown("exits", "Exits", words, (table("Exits", columns, rows),)), figure


def blocks(numbers: TrialNumbers) -> tuple[Shown, go.Figure]:
    """How much worse the net is without each of its blocks."""
    found = numbers.ablation
    assert found is not None
    at = list(range(1, len(found.rises) + 1))
    twice = [None if se is None else 2 * se for se in found.standard_errors]
    bars = go.Bar(
        x=at,
        y=found.rises,
        error_y={"type": "data", "array": twice, "color": NEUTRAL, "thickness": 1.4},
        marker={"color": _COLOUR},
        hovertemplate="without block %{x}: worse by %{y:.4g}<extra></extra>",
    )
    figure = go.Figure(bars).update_layout(template=TEMPLATE, height=340)
    figure.update_xaxes(title_text="block taken out", dtick=1 if len(at) <= 30 else None)
    figure.update_yaxes(title_text=f"worse in {numbers.metric} by")
    words = (
        f"The net it ended with, each block taken out in turn, over {found.rows} validation rows: "
        f"{found.effective} of its {len(at)} blocks count. Bars: two standard errors of the paired "
        "differences. A block without a bar cannot be taken out."
    )
    columns = ("block", f"worse in {numbers.metric} by", "standard error")
    rows = zip(at, found.rises, found.standard_errors, strict=True)
    tables = (table("Blocks taken out", columns, rows),)
    return Shown("blocks", "What each block is worth", words, tables), figure


_Maker: TypeAlias = Callable[[TrialNumbers], tuple[Shown, go.Figure]]
_MAKERS: tuple[tuple[_Maker, Callable[[TrialNumbers], bool]], ...] = (
    (curve, lambda numbers: bool(numbers.measurements)),
    (exits, lambda numbers: numbers.exits is not None),
    (blocks, lambda numbers: numbers.ablation is not None and bool(numbers.ablation.rises)),
    (weights, lambda numbers: numbers.weights is not None),
    (position, lambda numbers: bool(numbers.positions)),
    (gates, lambda numbers: bool(numbers.gates)),
    (cost, lambda numbers: bool(numbers.measurements)),
)


def _stack(epochs: Sequence[int], parts: Sequence[_Part]) -> go.Figure:
    """One row for each quantity: its name, its unit, its values."""
    figure = make_subplots(rows=len(parts), shared_xaxes=True, vertical_spacing=0.08)
    for row, (name, unit, values) in enumerate(parts, start=1):
        few = len(epochs) <= 60
        line = go.Scatter(
            name=name,
            x=epochs,
            y=values,
            mode="lines+markers" if few else "lines",
            line={"color": COLOURS[row - 1], "width": 2},
            marker={"size": 5},
            showlegend=False,
            hovertemplate=f"{name} %{{y:.4g}} after epoch %{{x}}<extra></extra>",
        )
        figure.add_trace(line, row=row, col=1)
        figure.update_yaxes(title_text=name if unit in name else f"{name},<br>{unit}", row=row)
    figure.update_layout(template=TEMPLATE, height=120 + 180 * len(parts))
    last = max(epochs, default=1)
    figure.update_xaxes(**epoch_ticks(last))
    return figure.update_xaxes(title_text="epoch", row=len(parts), col=1)


def _curve_table(numbers: TrialNumbers) -> tuple[Table, ...]:
    rows: list[Row] = [(m.step, m.validation, m.train_loss) for m in numbers.measurements]
    return (table("Curve", ("epoch", f"validation {numbers.metric}", "training loss"), rows),)


def _thinned(numbers: TrialNumbers) -> str:
    shown, measured = len(numbers.measurements), numbers.measured
    return "" if shown == measured else f"; {shown} of {wording.count(measured, 'measurement')}"
