"""The figure of gates over time: how far each was open, epoch by epoch."""

from itertools import groupby

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import over_time
from .stacked import epochs_axis, rows_by_epoch
from .style import COLOURS, text

_DASHES = ("solid", "dash", "dot", "dashdot")


def gates_over_time(comparison: Comparison) -> go.Figure:
    """A line for each gate, mean over runs; those of one block share a colour."""
    shown = over_time.gates(comparison)
    figure = rows_by_epoch([found.method for found in shown])
    named: set[int] = set()
    for row, found in enumerate(shown, start=1):
        for block, lines in groupby(found.lines, key=lambda line: line.block):
            for line in lines:
                figure.add_trace(gate(line, first=block not in named), row=row, col=1)
                named.add(block)
        epochs_axis(figure, row, found.lines[0].epochs)
    if shown:
        figure.update_yaxes(title_text="gate, 0 shut to 1 open", range=[-0.03, 1.03])
    return figure


def source_name(line: over_time.GateLine) -> str:
    """What a gate lets through, in words."""
    if line.source is None:
        return "the block"
    return "from the stem" if line.source == 0 else f"from block {line.source}"


def gate(line: over_time.GateLine, *, first: bool) -> go.Scatter:
    """One gate as a line; the first of a block stands for it in the legend."""
    block = f"block {line.block}"
    return go.Scatter(
        name=text(block),
        x=line.epochs,
        y=line.values,
        mode="lines",
        line={
            "color": COLOURS[(line.block - 1) % len(COLOURS)],
            "width": 1.6,
            "dash": _DASHES[(line.source or 0) % len(_DASHES)],
        },
        legendgroup=block,
        showlegend=first,
        hovertemplate=f"{block}, {source_name(line)}: %{{y:.3f}} after epoch %{{x}}<extra></extra>",
    )
