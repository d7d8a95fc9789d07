"""The figure of gated connections: which block takes how much from which."""

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from fathom_client.comparison import Comparison
from fathom_client.traces import Connections

from .style import TEMPLATE, colours_of, faint, label, say_empty, text

_ROW = 220


def gates(comparison: Comparison) -> go.Figure:
    """A matrix for each method with gates: mean gate by block and input, before pruning."""
    shown = [(m.name, m.connections) for m in comparison.methods if m.connections is not None]
    figure = make_subplots(
        rows=max(1, len(shown)),
        subplot_titles=[label(name, 44) for name, _ in shown],
        vertical_spacing=0.3 / max(1, len(shown)),
    )
    colours = colours_of(comparison)
    for row, (name, found) in enumerate(shown, start=1):
        figure.add_trace(_matrix(name, found, colours[name]), row=row, col=1)
    figure.update_layout(template=TEMPLATE, height=120 + _ROW * max(1, len(shown)), margin_t=34)
    if not shown:
        say_empty(figure)
        return figure
    figure.update_yaxes(title_text="block", autorange="reversed", dtick=1, showgrid=False)
    figure.update_xaxes(showgrid=False)
    return figure.update_xaxes(title_text="takes from", row=len(shown), col=1)


def _matrix(name: str, found: Connections, colour: str) -> go.Heatmap:
    blocks = len(found.gates)
    # A block takes from those before it alone: the rest of its row stays empty.
    rows = [[*row, *[None] * (blocks - len(row))] for row in found.gates]
    kept = [[*row, *[None] * (blocks - len(row))] for row in found.kept]
    return go.Heatmap(
        name=text(name),
        x=["stem", *(f"block {block}" for block in range(1, blocks))],
        y=list(range(1, blocks + 1)),
        z=rows,
        customdata=kept,
        zmin=0,
        zmax=1,
        colorscale=[[0, faint(colour, 0)], [1, colour]],
        showscale=False,
        texttemplate="%{z:.2f}",
        hoverongaps=False,
        hovertemplate="block %{y} from %{x}: %{z:.3f}, kept in %{customdata:.0%} of runs"
        "<extra></extra>",
    )
