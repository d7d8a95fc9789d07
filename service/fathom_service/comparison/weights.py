"""The figure of the depths' weights: how much each depth counted, epoch by epoch."""

from typing import Any

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import series
from .stacked import depth_axis, epochs_axis, rows_by_epoch
from .style import NEUTRAL, colours_of, faint, text

_LEVELS = 8


def weights(comparison: Comparison) -> go.Figure:
    """Contours for each learned method, weight by depth and epoch; a line for its frontier."""
    maps = series.weights(comparison)
    figure = rows_by_epoch([found.method for found in maps])
    colours = colours_of(comparison)
    for row, found in enumerate(maps, start=1):
        figure.add_trace(weight_map(found, colours[found.method]), row=row, col=1)
        figure.add_trace(_frontier(found, first=row == 1), row=row, col=1)
        epochs_axis(figure, row, found.epochs)
        low, high = figure.get_subplot(row, 1).yaxis.domain
        figure.data[-2].colorbar.update(y=(low + high) / 2, len=high - low)
    return figure.update_yaxes(depth_axis(comparison, showgrid=False)) if maps else figure


def weight_map(found: series.WeightMap, colour: str) -> go.Contour | go.Heatmap:
    """Nothing for a weight of zero, the method's colour for its greatest.

    A contour needs two rows and two columns; where there are fewer, each value has a cell.
    """
    most = max((w for row in found.weights for w in row), default=0.0) or 1.0
    shared: dict[str, Any] = {
        "name": text(found.method),
        "x": found.epochs,
        "y": found.depths,
        "z": found.weights,
        "zmin": 0,
        "zmax": most,
        "colorscale": [[0, faint(colour, 0)], [1, colour]],
        "colorbar": {
            "title": {"text": "weight"},
            "thickness": 10,
            "outlinewidth": 0,
            "tickvals": [0, most / 2, most],
            "ticktext": [f"{weight:.2g}" for weight in (0, most / 2, most)],
        },
        "hovertemplate": "depth %{y} after epoch %{x}: weight %{z:.3g}<extra></extra>",
    }
    if len(found.epochs) < 2 or len(found.depths) < 2:
        return go.Heatmap(**shared)
    return go.Contour(
        **shared,
        contours={
            "coloring": "heatmap",
            "start": most / _LEVELS,
            "end": most,
            "size": most / _LEVELS,
        },
        line={"color": NEUTRAL, "width": 0.6},
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
