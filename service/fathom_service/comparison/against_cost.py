"""Figures against cost: what quality costs, and how good a search was after so much of it."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import series
from .style import (
    NEUTRAL,
    TEMPLATE,
    band,
    colours_of,
    dashes_of,
    error_bars,
    faint,
    label,
    quantity,
    say_empty,
)

_SYMBOLS = {"truncated": "circle-open", "retrained": "circle", "deployed": "diamond"}
_NAME = "<extra>%{fullData.name}</extra>"
_TICKS = tuple(digit * 10.0**power for power in range(-4, 8) for digit in (1, 2, 5))


def cost_quality(comparison: Comparison) -> go.Figure:
    """Test metric against the cost that buys it; better is up (or down) and to the left."""
    figure = go.Figure()
    colours = colours_of(comparison)
    order = {method.name: i for i, method in enumerate(comparison.methods)}
    points = series.cost_quality(comparison)
    if points:
        figure.add_trace(_front(series.cost_front(comparison)))
    for point in points:
        line = point.line
        figure.add_trace(
            go.Scatter(
                name=label(line.name, 44),
                x=line.x,
                y=line.y,
                customdata=line.n,
                error_y=error_bars(line, colours[point.method]),
                mode="markers",
                marker={
                    "color": colours[point.method],
                    # Methods of one choice share their nets: the later ones leave the earlier seen.
                    "size": max(8, 17 - 2 * order[point.method]),
                    "symbol": _SYMBOLS[point.nets],
                    "line": {"width": 2 if point.nets == "truncated" else 0},
                },
                hovertemplate="%{y:.4g}, n = %{customdata}, at %{x:.3g} % of the grid" + _NAME,
            )
        )
    figure.update_layout(template=TEMPLATE, height=440)
    if not points:
        say_empty(figure)
    costs = [point.cost for point in points]
    figure.update_xaxes(title_text="cost, % of the one-seed grid (log)", **_log_axis(costs))
    return figure.update_yaxes(title_text=f"test {quantity(comparison)}")


def anytime(comparison: Comparison) -> go.Figure:
    """Best validation metric so far against FLOPs; bands of one standard error over searches."""
    figure = _anytime(comparison, "flops", "%{x:.3g} % of the grid")
    return figure.update_xaxes(title_text="cost so far, % of the one-seed grid (log)")


def anytime_seconds(comparison: Comparison) -> go.Figure:
    """The same against the time on devices, of one search's trials added up."""
    figure = _anytime(comparison, "device_seconds", "%{x:.3g} s")
    return figure.update_xaxes(title_text="device time so far, seconds (log)")


def _anytime(comparison: Comparison, cost: series.Cost, after: str) -> go.Figure:
    figure = go.Figure()
    colours, dashes = colours_of(comparison), dashes_of(comparison)
    found = series.anytime(comparison, cost)
    for entry in found:
        colour = colours[entry.method]
        figure.add_trace(band(entry.line, faint(colour), shape="hv"))
        figure.add_trace(
            go.Scatter(
                name=label(entry.method, 44),
                x=entry.line.x,
                y=entry.line.y,
                mode="lines",
                line={
                    "color": colour,
                    "width": 2.2,
                    "shape": "hv",
                    "dash": dashes[entry.method],
                },
                hovertemplate=f"%{{y:.4g}} after {after}{_NAME}",
            )
        )
    figure.update_layout(template=TEMPLATE, height=440)
    if not found:
        say_empty(figure)
    figure.update_xaxes(**_log_axis([x for entry in found for x in entry.line.x]))
    maximize = comparison.direction == "maximize"
    shown = series.focus([entry.line for entry in found], maximize=maximize)
    return figure.update_yaxes(title_text=f"best validation {quantity(comparison)}", range=shown)


def _front(points: Sequence[series.QualityPoint]) -> go.Scatter:
    """What nothing cheaper reaches: quality stays as it is until the next better net."""
    return go.Scatter(
        name="Pareto front",
        x=[point.cost for point in points],
        y=[point.line.y[0] for point in points],
        mode="lines",
        line={"color": NEUTRAL, "width": 1.4, "dash": "dot", "shape": "hv"},
        hoverinfo="skip",
    )


def _log_axis(costs: Sequence[float]) -> dict[str, Any]:
    ticks = {"tickvals": _TICKS, "ticktext": [f"{tick:.12g}" for tick in _TICKS]}
    return {"type": "log", **ticks} if costs else ticks
