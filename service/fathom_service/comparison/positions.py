"""Figures of where depth stood while a net was trained: selectors run by run, and posteriors."""

import plotly.graph_objects as go

from fathom_client.comparison import Comparison
from fathom_client.traces import Selector

from . import over_time
from .series import Line
from .stacked import depth_axis, epochs_axis, rows_by_epoch
from .style import NEUTRAL, band, colours_of, faint, text


def selector(comparison: Comparison) -> go.Figure:
    """The depth parameter of each run over the epochs, and the depth read off at its end."""
    shown = over_time.selectors(comparison)
    figure = rows_by_epoch([found.method for found in shown])
    colours = colours_of(comparison)
    for row, found in enumerate(shown, start=1):
        for run in found.runs:
            figure.add_trace(_run(found.method, run, colours[found.method]), row=row, col=1)
        figure.add_trace(_ends(found, first=row == 1), row=row, col=1)
        epochs_axis(figure, row, [epoch for run in found.runs for epoch in run.epochs])
    return figure.update_yaxes(depth_axis(comparison)) if shown else figure


def posterior(comparison: Comparison) -> go.Figure:
    """Mean depth of the weights after each epoch, and where the middle 80 % of them lie."""
    shown = over_time.posteriors(comparison)
    figure = rows_by_epoch([found.method for found in shown])
    colours = colours_of(comparison)
    for row, found in enumerate(shown, start=1):
        line = _line(found)
        figure.add_trace(band(line, faint(colours[found.method], 0.22), shape="hv"), row=row, col=1)
        figure.add_trace(_mean(line, colours[found.method]), row=row, col=1)
        epochs_axis(figure, row, found.epochs)
    return figure.update_yaxes(depth_axis(comparison)) if shown else figure


def _run(method: str, run: Selector, colour: str) -> go.Scatter:
    return go.Scatter(
        name=text(f"{method}, seed {run.seed}"),
        x=run.epochs,
        y=run.positions,
        mode="lines",
        line={"color": colour, "width": 1.8},
        opacity=0.75,
        showlegend=False,
        hovertemplate=f"%{{y:.2f}} after epoch %{{x}}: seed {run.seed}, trial {run.trial}"
        "<extra></extra>",
    )


def _ends(found: over_time.Selectors, *, first: bool) -> go.Scatter:
    read = [run for run in found.runs if run.depth is not None]
    return go.Scatter(
        name="read off at the end",
        x=[run.epochs[-1] for run in read],
        y=[run.depth for run in read],
        customdata=[run.seed for run in read],
        mode="markers",
        marker={"color": NEUTRAL, "symbol": "diamond", "size": 10},
        legendgroup="read",
        showlegend=first,
        hovertemplate="depth %{y} read off: seed %{customdata}<extra></extra>",
    )


def _line(found: over_time.Posterior) -> Line:
    x = tuple(map(float, found.epochs))
    low, high = (tuple(map(float, ends)) for ends in (found.low, found.high))
    return Line(found.method, x, found.mean, low, high)


def _mean(line: Line, colour: str) -> go.Scatter:
    return go.Scatter(
        name=text(line.name),
        x=line.x,
        y=line.y,
        customdata=list(zip(line.low, line.high, strict=True)),
        mode="lines",
        line={"color": colour, "width": 2.2},
        showlegend=False,
        hovertemplate="mean depth %{y:.2f}, middle 80 % from %{customdata[0]} to %{customdata[1]} "
        "after epoch %{x}<extra></extra>",
    )
