"""The depth curve, drawn by plotly from the numbers of `series`; and plotly's own script."""

from collections.abc import Sequence
from functools import cache

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison

from . import series
from .style import (
    ACCENT,
    NEUTRAL,
    TEMPLATE,
    band,
    colours_of,
    depth_ticks,
    error_bars,
    label,
    quantity,
    say_empty,
    text,
)

_BAND = "rgba(125,134,148,0.20)"
_SET = "rgba(18,161,122,0.13)"
_HOVER = "depth %{x}: %{y:.4g}, n = %{customdata}<extra>%{fullData.name}</extra>"


def depth_curve(comparison: Comparison) -> go.Figure:
    """Metric against depth with 95 % bands over seeds; below it, what each method chose."""
    numbers = series.depth_curve(comparison)
    figure = make_subplots(
        rows=2, shared_xaxes=True, vertical_spacing=0.05, row_heights=_heights(numbers.choices)
    )
    for trace in [*_grid_traces(numbers), *_exit_traces(comparison, numbers)]:
        figure.add_trace(trace, row=1, col=1)
    for trace in _choice_traces(comparison, numbers):
        figure.add_trace(trace, row=2, col=1)
    _shade(figure, numbers.one_se_set, comparison.depths)
    figure.update_layout(template=TEMPLATE, height=330 + 34 * len(numbers.choices))
    figure.update_xaxes(
        range=[comparison.depths[0] - 0.6, comparison.depths[-1] + 0.6],
        **depth_ticks(comparison.depths),
    )
    figure.update_xaxes(title_text="depth (hidden blocks)", row=2, col=1)
    figure.update_yaxes(title_text=quantity(comparison), row=1, col=1)
    figure.update_yaxes(
        categoryorder="array",
        categoryarray=[text(choice.name) for choice in reversed(numbers.choices)],
        tickvals=[text(choice.name) for choice in numbers.choices],
        ticktext=[label(choice.name, 24) for choice in numbers.choices],
        range=[-0.6, len(numbers.choices) - 0.4],
        row=2,
        col=1,
    )
    if not any(choice.depths for choice in numbers.choices):
        say_empty(figure)
    # Legend entries stand below the second axis' title, whatever the height.
    return figure.update_layout(legend_y=-0.12)


@cache
def plotly_js() -> str:
    """The library that shows the figures, to be put into a page."""
    return str(get_plotlyjs())


def _grid_traces(numbers: series.DepthCurve) -> list[go.Scatter]:
    test, validation, confirmed = numbers.test, numbers.validation, numbers.confirmed
    return [
        band(test, _BAND),
        go.Scatter(
            name=test.name,
            x=test.x,
            y=test.y,
            customdata=test.n,
            mode="lines+markers",
            line={"color": NEUTRAL, "width": 2.2},
            marker={"size": 7},
            hovertemplate=_HOVER,
            showlegend=bool(test.x),
        ),
        go.Scatter(
            name=validation.name,
            x=validation.x,
            y=validation.y,
            customdata=validation.n,
            mode="lines",
            line={"color": NEUTRAL, "width": 1.4, "dash": "dot"},
            hovertemplate=_HOVER,
            showlegend=bool(validation.x),
        ),
        go.Scatter(
            name=confirmed.name,
            x=confirmed.x,
            y=confirmed.y,
            customdata=confirmed.n,
            error_y=error_bars(confirmed, ACCENT),
            mode="markers",
            marker={"color": ACCENT, "size": 10, "symbol": "diamond"},
            hovertemplate=_HOVER,
            showlegend=bool(confirmed.x),
        ),
    ]


def _exit_traces(comparison: Comparison, numbers: series.DepthCurve) -> list[go.Scatter]:
    """Learned exits: hidden until asked for where a grid tells the truth."""
    colours = colours_of(comparison)
    return [
        go.Scatter(
            name=label(line.name, 44),
            x=line.x,
            y=line.y,
            mode="lines+markers",
            line={
                "color": colours[line.name.removeprefix("exits of ")],
                "width": 1.4,
                "dash": "dash",
            },
            marker={"size": 5},
            visible="legendonly" if numbers.test.x else True,
            hovertemplate="exit %{x}: %{y:.4g} (validation)<extra>%{fullData.name}</extra>",
        )
        for line in numbers.exits
    ]


def _choice_traces(comparison: Comparison, numbers: series.DepthCurve) -> list[go.Scatter]:
    colours = colours_of(comparison)
    traces = []
    for choice in numbers.choices:
        colour = colours[choice.name]
        traces.append(
            go.Scatter(
                name=text(f"{choice.name}, seeds"),
                x=choice.depths,
                y=[text(choice.name)] * len(choice.depths),
                customdata=choice.counts,
                mode="markers",
                marker={
                    "color": colour,
                    "opacity": 0.35,
                    "size": [8 + 4 * min(n, 5) for n in choice.counts],
                },
                hovertemplate="depth %{x}: %{customdata} seed(s)<extra>%{y}</extra>",
                showlegend=False,
            )
        )
        chosen = [] if choice.depth is None else [choice.depth]
        traces.append(
            go.Scatter(
                name=text(choice.name),
                x=chosen,
                y=[text(choice.name)] * len(chosen),
                mode="markers",
                marker={"color": colour, "size": 11, "symbol": "diamond"},
                hovertemplate="depth %{x}: the method's choice<extra>%{y}</extra>",
                showlegend=False,
            )
        )
    return traces


def _heights(choices: Sequence[series.Choices]) -> list[float]:
    strip = 34 * len(choices) + 20
    return [1 - strip / (280 + strip), strip / (280 + strip)]


def _shade(figure: go.Figure, kept: Sequence[int], depths: Sequence[int]) -> None:
    """Mark the 1-SE set behind both parts, half a step to each side of a depth."""
    for depth in kept:
        at = depths.index(depth) if depth in depths else 0
        left = (depth - depths[at - 1]) / 2 if at > 0 else 0.5
        right = (depths[at + 1] - depth) / 2 if at + 1 < len(depths) else 0.5
        figure.add_vrect(
            x0=depth - left, x1=depth + right, fillcolor=_SET, line_width=0, layer="below"
        )
    if kept:
        figure.add_trace(
            go.Scatter(
                name="1-SE set of the grid",
                x=[None],
                y=[None],
                mode="markers",
                marker={"symbol": "square", "size": 12, "color": _SET.replace("0.13", "0.45")},
            ),
            row=1,
            col=1,
        )
