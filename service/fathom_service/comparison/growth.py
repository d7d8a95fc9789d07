"""The figure of growth: how deep each net was, epoch by epoch, and what made it grow."""

from types import MappingProxyType

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison

from . import series, wording
from .style import TEMPLATE, colours_of, depth_ticks, epoch_ticks, faint, label, say_empty, text

_ROW = 170
_SYMBOLS = MappingProxyType(
    {
        "start": "circle-open",
        "metric": "circle",
        "loss": "diamond",
        "signal": "star",
        "schedule": "square",
        "stage": "triangle-up",
    }
)


def growth(comparison: Comparison) -> go.Figure:
    """Stairs for each method that grows, one for each run, with a mark where it got deeper."""
    shown = series.growth(comparison)
    figure = make_subplots(
        rows=max(1, len(shown)),
        subplot_titles=[label(found.method, 44) for found in shown],
        vertical_spacing=0.34 / max(1, len(shown)),
    )
    colours = colours_of(comparison)
    named: set[str] = set()
    for row, found in enumerate(shown, start=1):
        for stair in found.stairs:
            figure.add_trace(_stair(found.method, stair, colours[found.method]), row=row, col=1)
        for marks in found.growths:
            first = marks.because not in named
            named.add(marks.because)
            figure.add_trace(_marks(marks, colours[found.method], first=first), row=row, col=1)
        last = max(stair.epochs[-1] for stair in found.stairs)
        room = 0.02 * last
        figure.update_xaxes(range=[-room, last + room], **epoch_ticks(last), row=row, col=1)
    figure.update_layout(template=TEMPLATE, height=140 + _ROW * max(2, len(shown)), margin_t=34)
    if not shown:
        say_empty(figure)
        return figure
    low, high = comparison.depths[0], comparison.depths[-1]
    figure.update_yaxes(
        title_text="depth", range=[low - 0.5, high + 0.5], **depth_ticks(comparison.depths, most=8)
    )
    figure.update_xaxes(title_text="epoch", row=len(shown), col=1)
    return figure.update_layout(legend_y=-0.4 / len(shown))


def _stair(method: str, stair: series.Stair, colour: str) -> go.Scatter:
    return go.Scatter(
        name=text(f"{method}, seed {stair.seed}"),
        x=stair.epochs,
        y=stair.depths,
        mode="lines",
        line={"color": faint(colour, 0.5), "width": 2.2, "shape": "hv"},
        showlegend=False,
        hoverinfo="skip",
    )


def _marks(marks: series.Growths, colour: str, *, first: bool) -> go.Scatter:
    because = text(wording.grew(marks.because))
    return go.Scatter(
        name=because,
        x=marks.epochs,
        y=marks.depths,
        customdata=[
            _told(seeds, value) for seeds, value in zip(marks.seeds, marks.validations, strict=True)
        ],
        mode="markers",
        marker={
            "color": colour,
            "opacity": 1,
            "line": {"color": colour, "width": 1.5},  # plotly's own is white on any page
            "symbol": _SYMBOLS.get(marks.because, "cross"),
            "size": [8 + 2 * min(len(seeds), 5) for seeds in marks.seeds],
        },
        legendgroup=because,
        showlegend=first,
        hovertemplate=f"depth %{{y}} after epoch %{{x}}: {because}<br>%{{customdata}}"
        "<extra></extra>",
    )


def _told(seeds: tuple[int, ...], validation: float | None) -> str:
    whose = f"seed{'' if len(seeds) == 1 else 's'} {wording.words([str(seed) for seed in seeds])}"
    return whose if validation is None else f"{whose}; validation {wording.number(validation)}"
