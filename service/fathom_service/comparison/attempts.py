"""The figure of a timeline: a bar for each attempt, or how busy each worker was."""

from types import MappingProxyType

import plotly.graph_objects as go

from .style import COLOURS, NEUTRAL, TEMPLATE, faint, label, say_empty, text
from .tables import Table, table
from .timelines import Span, Timeline

_ROW = 26
# Fills differ too, for whoever cannot tell the colours apart.
_LOOKS = MappingProxyType(
    {
        "finished": (COLOURS[2], ""),
        "running": (COLOURS[0], ""),
        "pruned": (COLOURS[4], "/"),
        "preempted": (COLOURS[3], "\\"),
        "cancelled": (NEUTRAL, "-"),
        "lost": (COLOURS[1], "x"),
    }
)
_FAILED = (COLOURS[5], "+")


def attempts(found: Timeline) -> go.Figure:
    """Workers from top to bottom, time in UTC from left to right."""
    figure = go.Figure()
    if found.spans:
        for outcome, _ in found.outcomes:
            figure.add_trace(_bars(outcome, [s for s in found.spans if s.outcome == outcome]))
    elif found.workers:
        figure.add_trace(_busy(found))
    figure.update_layout(
        template=TEMPLATE, height=190 + _ROW * len(found.workers), barmode="overlay", bargap=0.25
    )
    if not found.workers:
        say_empty(figure)
        return figure.update_layout(height=320)
    figure.update_layout(legend_y=-70 / (90 + _ROW * len(found.workers)))
    names = [text(worker) for worker in found.workers]
    figure.update_yaxes(
        autorange="reversed",
        categoryorder="array",
        categoryarray=names,
        tickvals=names,
        ticktext=[label(worker, 22) for worker in found.workers],
        showgrid=False,
    )
    return figure.update_xaxes(type="date", title_text="time (UTC)")


def attempts_table(found: Timeline) -> tuple[Table, ...]:
    """The attempts, or the share of each time that each worker was busy; and how they ended."""
    ended = table("How attempts ended", ("outcome", "attempts"), found.outcomes)
    if found.spans:
        columns = ("worker", "trial", "study", "attempt", "start (UTC)", "seconds", "outcome")
        rows = (
            (s.worker, s.trial, s.study, s.attempt, f"{s.start:%Y-%m-%d %H:%M:%S}", s.seconds,
             s.outcome)
            for s in found.spans
        )  # fmt: skip
        return (table("Attempts", columns, rows), ended)
    starts = [f"{start:%Y-%m-%d %H:%M:%S}" for start in found.starts]
    headings = ("from (UTC)", *found.workers)
    title = f"Share of each {found.width.total_seconds():.3g} s in which a worker was busy"
    return (table(title, headings, zip(starts, *found.busy, strict=True)), ended)


def _bars(outcome: str, spans: list[Span]) -> go.Bar:
    colour, pattern = _LOOKS.get(outcome, _FAILED)
    return go.Bar(
        name=outcome.replace("_", " "),
        orientation="h",
        base=[span.start.isoformat() for span in spans],
        x=[max(1.0, 1000 * span.seconds) for span in spans],
        y=[text(span.worker) for span in spans],
        customdata=[
            [span.trial, text(span.study), span.attempt, f"{span.seconds:.3g}"] for span in spans
        ],
        marker={
            "color": colour,
            "line": {"color": "rgba(255,255,255,0.7)", "width": 0.5},
            "pattern": {
                "shape": pattern,
                "fillmode": "overlay",
                "solidity": 0.3,
                "fgcolor": "rgba(255,255,255,0.85)",
            },
        },
        hovertemplate="trial %{customdata[0]} of %{customdata[1]}, attempt %{customdata[2]}: "
        f"%{{customdata[3]}} s, {outcome}<extra>%{{y}}</extra>",
    )


def _busy(found: Timeline) -> go.Heatmap:
    middle = [start + found.width / 2 for start in found.starts]
    return go.Heatmap(
        name="busy",
        x=[time.isoformat() for time in middle],
        y=[text(worker) for worker in found.workers],
        z=found.busy,
        zmin=0,
        zmax=max(1.0, *(max(row) for row in found.busy)),
        colorscale=[[0, faint(COLOURS[0], 0)], [1, COLOURS[0]]],
        colorbar={"title": {"text": "share busy"}, "thickness": 10, "outlinewidth": 0},
        hovertemplate="busy for %{z:.0%} from %{x}<extra>%{y}</extra>",
    )
