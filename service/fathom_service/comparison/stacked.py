"""Figures that have a row for each method, all against the epochs."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison

from .style import TEMPLATE, depth_ticks, epoch_ticks, label, legend_below, say_empty

_ROW = 190
_TITLES = 140


def rows_by_epoch(methods: Sequence[str]) -> go.Figure:
    """An empty figure with a titled row for each method; says so where there is none."""
    rows = max(1, len(methods))
    figure = make_subplots(
        rows=rows,
        subplot_titles=[label(name, 44) for name in methods],
        vertical_spacing=0.34 / rows,
    )
    figure.update_layout(template=TEMPLATE, height=_TITLES + _ROW * max(2, rows), margin_t=34)
    if not methods:
        say_empty(figure)
        return figure
    figure.update_xaxes(title_text="epoch", row=rows, col=1)
    legend_below(figure)
    return figure


def epochs_axis(figure: go.Figure, row: int, epochs: Sequence[int], room: float = 0.5) -> None:
    """Let a row show these epochs, at whole ones."""
    if epochs:
        shown = [min(epochs) - room, max(epochs) + room]
        figure.update_xaxes(range=shown, **epoch_ticks(max(epochs)), row=row, col=1)


def depth_axis(comparison: Comparison, **more: Any) -> dict[str, Any]:
    """The y axis of depths that every row has."""
    low, high = comparison.depths[0], comparison.depths[-1]
    return {
        "title_text": "depth (blocks)",
        "range": [low - 0.5, high + 0.5],
        **depth_ticks(comparison.depths, most=8),
        **more,
    }
