"""The figure of controllers: how likely each depth was, update by update, and how sure it was."""

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison

from . import series
from .style import (
    NEUTRAL,
    TEMPLATE,
    colours_of,
    depth_ticks,
    faint,
    label,
    legend_below,
    say_empty,
    text,
)

_ROW = 190


def controller(comparison: Comparison) -> go.Figure:
    """Maps of depth by update for each method, and below them lines of entropy and baseline."""
    maps, lines = series.policies(comparison), series.policy_lines(comparison)
    titles = [label(f"{found.method}: {found.parameter}", 44) for found in maps]
    titles += [label(f"{found.method}: entropy and baseline", 44) for found in lines]
    rows = max(1, len(titles))
    figure = make_subplots(
        rows=rows,
        subplot_titles=titles,
        vertical_spacing=0.34 / rows,
        specs=[[{"secondary_y": row >= len(maps)}] for row in range(rows)],
    )
    colours = colours_of(comparison)
    for row, found in enumerate(maps, start=1):
        figure.add_trace(_map(found, colours[found.method]), row=row, col=1)
        axis = {"title_text": text(found.parameter), "showgrid": False}
        figure.update_yaxes(**axis, **depth_ticks(found.depths, most=8), row=row, col=1)
    for row, line in enumerate(lines, start=1 + len(maps)):
        figure.add_trace(_entropy(line, colours[line.method]), row=row, col=1)
        figure.add_trace(_baseline(line, first=line is lines[0]), row=row, col=1, secondary_y=True)
        figure.update_yaxes(title_text="entropy, nats", rangemode="tozero", row=row, col=1)
        reward = {"title_text": "reward", "showgrid": False, "tickformat": ".2~r"}
        figure.update_yaxes(**reward, row=row, col=1, secondary_y=True)
    figure.update_layout(template=TEMPLATE, height=140 + _ROW * max(2, rows), margin_t=34)
    if not titles:
        say_empty(figure)
        return figure
    figure.update_xaxes(title_text="trials learned from", row=rows, col=1)
    legend_below(figure)
    return figure


def _map(found: series.PolicyMap, colour: str) -> go.Heatmap:
    return go.Heatmap(
        name=text(found.method),
        x=found.trials,
        y=found.depths,
        z=found.shares,
        zmin=0,
        zmax=max((share for row in found.shares for share in row), default=0.0) or 1.0,
        colorscale=[[0, faint(colour, 0)], [1, colour]],
        showscale=False,
        hovertemplate=f"{text(found.parameter)} %{{y}} after %{{x}} trials: %{{z:.3f}}"
        "<extra></extra>",
    )


def _entropy(found: series.PolicyLine, colour: str) -> go.Scatter:
    return go.Scatter(
        name=label(f"entropy of {found.method}", 44),
        x=found.trials,
        y=found.entropy,
        mode="lines",
        line={"color": colour, "width": 2.2},
        hovertemplate="%{y:.3g} nats after %{x} trials<extra></extra>",
    )


def _baseline(found: series.PolicyLine, *, first: bool) -> go.Scatter:
    return go.Scatter(
        name="baseline of the reward",
        x=found.trials,
        y=found.baseline,
        mode="lines",
        line={"color": NEUTRAL, "width": 1.6, "dash": "dot"},
        showlegend=first,
        legendgroup="baseline",
        hovertemplate="%{y:.4g} after %{x} trials<extra></extra>",
    )
