"""The figure of growth: how deep each net was, epoch by epoch, and what made it grow."""

from types import MappingProxyType

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import series, wording
from .stacked import depth_axis, epochs_axis, rows_by_epoch
from .style import colours_of, faint, text

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
    figure = rows_by_epoch([found.method for found in shown])
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
        epochs_axis(figure, row, [0, last], room=0.02 * last)
    return figure.update_yaxes(depth_axis(comparison)) if shown else figure


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
