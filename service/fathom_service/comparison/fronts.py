"""The figure of the Pareto front: the metric against each other objective."""

import math
from collections.abc import Sequence

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison
from fathom_client.fronts import Front, FrontPoint

from .style import ACCENT, TEMPLATE, colours_of, faint, label, quantity, say_empty, text

MOST_POINTS = 2000
LABELS = {
    "parameters": "parameters",
    "flops": "forward FLOPs of a sample",
    "latency_ms": "latency, ms",
}


def pareto(comparison: Comparison) -> go.Figure:
    """Every feasible trial, those on the front filled and joined, methods by colour."""
    found = comparison.front
    others = found.objectives[1:] if found else ()
    figure = make_subplots(rows=1, cols=max(1, len(others)), shared_yaxes=True)
    figure.update_layout(template=TEMPLATE, height=440)
    if found is None or not found.points:
        say_empty(figure)
        return figure
    for column, other in enumerate(others, start=1):
        for trace in _traces(comparison, found, other, legend=column == 1):
            figure.add_trace(trace, row=1, col=column)
        figure.update_xaxes(title_text=LABELS.get(other, other), row=1, col=column)
    figure.update_yaxes(title_text=f"validation {quantity(comparison)}", row=1, col=1)
    return figure


def _traces(comparison: Comparison, found: Front, other: str, *, legend: bool) -> list[go.Scatter]:
    colours = colours_of(comparison)
    names = [method.name for method in found.methods]
    traces = [_line(found, other)] if len(found.objectives) == 2 else []
    drawn = _few(found.points)
    for name in names:
        own = [point for point in drawn if point.method == name]
        traces.append(_dots(found, name, own, other, colours[name], legend=legend))
    knee = [point for point in found.points if point.trial == found.knee]
    ring = {"symbol": "circle-open", "size": 19, "color": ACCENT, "line": {"width": 2.4}}
    traces.append(
        go.Scatter(
            name="knee",
            x=[point.values[other] for point in knee],
            y=[point.values[found.objectives[0]] for point in knee],
            mode="markers",
            marker=ring,
            hoverinfo="skip",
            legendgroup="knee",
            showlegend=legend,
        )
    )
    return traces


def _few(points: Sequence[FrontPoint]) -> list[FrontPoint]:
    """All on the front, and some of the others where they are more than a browser can draw."""
    step = math.ceil(len(points) / MOST_POINTS)
    return [point for i, point in enumerate(points) if point.on_front or i % step == 0]


def _line(found: Front, other: str) -> go.Scatter:
    """The front of two objectives as a staircase would join it."""
    metric = found.objectives[0]
    on_front = sorted((p.values[other], p.values[metric]) for p in found.points if p.on_front)
    return go.Scatter(
        name="front",
        x=[x for x, _ in on_front],
        y=[y for _, y in on_front],
        mode="lines",
        line={"color": ACCENT, "width": 1.4, "shape": "hv"},
        hoverinfo="skip",
    )


def _dots(
    found: Front, name: str, own: Sequence[FrontPoint], other: str, colour: str, *, legend: bool
) -> go.Scatter:
    return go.Scatter(
        name=label(name, 44),
        x=[point.values[other] for point in own],
        y=[point.values[found.objectives[0]] for point in own],
        customdata=[[point.trial, point.depth] for point in own],
        mode="markers",
        marker={
            "color": [colour if point.on_front else faint(colour, 0.5) for point in own],
            "size": [11 if point.on_front else 7 for point in own],
        },
        legendgroup=text(name),
        showlegend=legend,
        hovertemplate="%{y:.4g} at %{x:.4g}: depth %{customdata[1]}, trial %{customdata[0]}"
        "<extra>%{fullData.name}</extra>",
    )
