"""How figures look: colours, axes, and names as plain text.

Backgrounds are transparent and the ink is grey, so that a figure can stand on a light or a dark
page; the report sets the ink to that of its page.
"""

import html
import math
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import series

# Three to one or more against a white and a dark page, and told apart by the colour-blind (Machado
# et al. 2009), from each other and the two below. Methods take them in the spec's order; those
# beyond the sixth have dashed lines.
COLOURS = ("#2f7ed8", "#e0762b", "#218065", "#9255a3", "#b48856", "#d61b2a")
DASHES = ("solid", "dash", "dot", "dashdot")
NEUTRAL = "#7d8694"
ACCENT = "#d9486e"
_GRID = "rgba(128,136,148,0.22)"
_FEW_EPOCHS = 10
# Pixels: of a figure's height beside its axes (title, ticks, legend), and from these to the legend.
_AROUND, _TO_LEGEND = 120, 50

_AXIS = {
    "gridcolor": _GRID,
    "linecolor": _GRID,
    "zeroline": False,
    "automargin": True,
    "title": {"standoff": 8, "font": {"size": 13}},
}

TEMPLATE = go.layout.Template(
    layout={
        "font": {"family": "system-ui, sans-serif", "size": 13, "color": NEUTRAL},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "colorway": COLOURS,
        "margin": {"l": 8, "r": 12, "t": 12, "b": 8},
        "hovermode": "closest",
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": -0.2,
            "yanchor": "top",
            "font": {"size": 12},
        },
        "xaxis": _AXIS,
        "yaxis": _AXIS,
    }
)


def colours_of(comparison: Comparison) -> dict[str, str]:
    """A colour for each method, by name."""
    names = [method.name for method in comparison.methods]
    return {name: COLOURS[i % len(COLOURS)] for i, name in enumerate(names)}


def dashes_of(comparison: Comparison) -> dict[str, str]:
    """A dash for each method's lines, by name: another where colours come again."""
    names = [method.name for method in comparison.methods]
    return {name: DASHES[i // len(COLOURS) % len(DASHES)] for i, name in enumerate(names)}


def faint(colour: str, opacity: float = 0.14) -> str:
    """A colour with other things showing through."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"


def depth_ticks(depths: Sequence[int], most: int = 16) -> dict[str, Any]:
    """Ticks at depths alone: there is none between two of them."""
    return {"tickvals": depths[:: math.ceil(len(depths) / most) or 1]}


def epoch_ticks(last: int) -> dict[str, Any]:
    """Ticks at whole epochs, where plotly would put some between."""
    return {"dtick": 1} if last <= _FEW_EPOCHS else {}


def say_empty(figure: go.Figure) -> None:
    """Say that no run has ended rather than show axes with numbers that mean nothing."""
    figure.add_annotation(
        text="nothing to show yet", showarrow=False, x=0.5, y=0.5, xref="paper", yref="paper"
    )
    figure.update_yaxes(showticklabels=False, showgrid=False)
    figure.update_xaxes(showgrid=False)


def legend_below(figure: go.Figure) -> None:
    """Put the legend right below the last axis' title, however high the figure is."""
    drawn = figure.layout.height - _AROUND
    figure.update_layout(legend_y=-_TO_LEGEND / drawn)


def text(name: str) -> str:
    """A name as plain text: plotly reads some HTML tags in names."""
    return html.escape(name, quote=False)


def label(name: str, longest: int) -> str:
    """A name cut to what a phone's screen has room for."""
    return text(name if len(name) <= longest else name[: longest - 1] + "\N{HORIZONTAL ELLIPSIS}")


def quantity(comparison: Comparison) -> str:
    """The metric, and which way is better."""
    better = "higher" if comparison.direction == "maximize" else "lower"
    return f"{comparison.metric} ({better} is better)"


def band(line: series.Line, colour: str, shape: str = "linear") -> go.Scatter:
    """The area between low and high as one closed outline; steps are walked on both sides."""
    upper, lower = _corners(line.x, line.high, shape), _corners(line.x, line.low, shape)
    outline = upper + lower[::-1]
    return go.Scatter(
        name=text(f"{line.name}, interval"),
        x=[x for x, _ in outline],
        y=[y for _, y in outline],
        mode="lines",
        line={"width": 0},
        fill="toself",
        fillcolor=colour,
        hoverinfo="skip",
        showlegend=False,
    )


def _corners(x: Sequence[float], y: Sequence[float], shape: str) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for at, value in zip(x, y, strict=True):
        if shape == "hv" and points:
            points.append((at, points[-1][1]))
        points.append((at, value))
    return points


def error_bars(line: series.Line, colour: str) -> dict[str, Any]:
    """From low to high around each point."""
    return {
        "type": "data",
        "symmetric": False,
        "array": [high - y for high, y in zip(line.high, line.y, strict=True)],
        "arrayminus": [y - low for low, y in zip(line.low, line.y, strict=True)],
        "color": colour,
        "thickness": 1.4,
        "width": 4,
    }
