"""The figure of the depths' weights: how much each depth counted, epoch by epoch."""

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison

from . import series
from .style import (
    NEUTRAL,
    TEMPLATE,
    colours_of,
    depth_ticks,
    epoch_ticks,
    faint,
    label,
    say_empty,
    text,
)

_ROW = 170


def weights(comparison: Comparison) -> go.Figure:
    """A map for each learned method, weight by depth and epoch; a line for its frontier."""
    maps = series.weights(comparison)
    figure = make_subplots(
        rows=max(1, len(maps)),
        shared_xaxes=False,
        subplot_titles=[label(found.method, 44) for found in maps],
        vertical_spacing=0.34 / max(1, len(maps)),
    )
    colours = colours_of(comparison)
    for row, found in enumerate(maps, start=1):
        figure.add_trace(_map(found, colours[found.method]), row=row, col=1)
        figure.add_trace(_frontier(found, first=row == 1), row=row, col=1)
        figure.update_xaxes(
            range=[found.epochs[0] - 0.5, found.epochs[-1] + 0.5],
            **epoch_ticks(found.epochs[-1]),
            row=row,
            col=1,
        )
    figure.update_layout(template=TEMPLATE, height=140 + _ROW * max(2, len(maps)), margin_t=34)
    if not maps:
        say_empty(figure)
        return figure
    low, high = comparison.depths[0], comparison.depths[-1]
    figure.update_yaxes(
        title_text="depth",
        range=[low - 0.5, high + 0.5],
        showgrid=False,
        **depth_ticks(comparison.depths, most=8),
    )
    figure.update_xaxes(title_text="epoch", row=len(maps), col=1)
    return figure.update_layout(legend_y=-0.4 / len(maps))


def _map(found: series.WeightMap, colour: str) -> go.Heatmap:
    """Nothing for a weight of zero, the method's colour for its greatest."""
    return go.Heatmap(
        name=text(found.method),
        x=found.epochs,
        y=found.depths,
        z=found.weights,
        zmin=0,
        zmax=max((w for row in found.weights for w in row), default=0.0) or 1.0,
        colorscale=[[0, faint(colour, 0)], [1, colour]],
        showscale=False,
        hovertemplate="depth %{y} after epoch %{x}: %{z:.3g}<extra></extra>",
    )


def _frontier(found: series.WeightMap, *, first: bool) -> go.Scatter:
    return go.Scatter(
        name="deepest that was trained",
        x=found.epochs,
        y=found.frontier,
        mode="lines",
        line={"color": NEUTRAL, "width": 1.6, "dash": "dot", "shape": "hv"},
        showlegend=first,
        legendgroup="frontier",
        hovertemplate="up to depth %{y:.3g} in epoch %{x}<extra></extra>",
    )
