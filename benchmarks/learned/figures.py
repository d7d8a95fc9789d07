"""The figures of docs/methods.md, from a result of `learned_depth.py`.

pip install kaleido  # draws with a local browser; BROWSER_PATH names it where it is not found
python -m learned.figures learned_depth.json ../docs/figures
"""

import json
import sys
from pathlib import Path
from typing import Any

import plotly.graph_objects as go

WIDTH, HEIGHT = 760, 480
# Okabe & Ito's colours, told apart by readers with any colour vision.
BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#666666"


def main() -> None:
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    document = json.loads(source.read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    tasks = len({row["task"] for row in document["rows"]})
    for name, figure in (("choices", choices(document, tasks)), ("depths", depths(document))):
        figure.write_image(folder / f"{name}.svg", width=WIDTH, height=HEIGHT)
        print(f"Written: {folder / name}.svg")


def choices(document: dict[str, Any], tasks: int) -> go.Figure:
    """How often each method's choice is in the 1-SE set; its cost stands beside its name."""
    everywhere = [s for s in document["summary"] if s["group"] == "all"]
    rows = [s for s in everywhere if s["tasks"] == tasks]  # means over fewer compare with none
    first = sorted((r for r in rows if r["runs"] == 1), key=lambda r: (r["in_set"], -r["cost"]))
    label = {r["method"]: f"{r['method']}, {r['cost']:.2f}" for r in first}
    figure = go.Figure()
    for runs, colour, symbol in ((3, ORANGE, "diamond"), (1, BLUE, "circle")):
        found = {r["method"]: r["in_set"] for r in rows if r["runs"] == runs}
        figure.add_scatter(
            x=[found[r["method"]] for r in first],
            y=[label[r["method"]] for r in first],
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 15 if runs > 1 else 9},
            name="one run" if runs == 1 else f"{runs} runs, averaged",
        )
    title = f"share of choices in the 1-SE set, mean over {tasks} tasks"
    figure.update_xaxes(title=title, range=[-0.03, 1.03])
    figure.update_yaxes(title="method, and the cost of one run in grids")
    return styled(figure).update_layout(margin={"l": 250})


def depths(document: dict[str, Any]) -> go.Figure:
    """The first task's truth: mean test metric by depth, its spread over seeds, the 1-SE set."""
    truth = next(r for r in document["rows"] if r["method"] == "truth")
    points, kept = truth["by_depth"], set(truth["one_se_set"])
    inside = [p for p in points if p["depth"] in kept]
    figure = go.Figure()
    figure.add_scatter(
        x=[p["depth"] for p in points],
        y=[p["test"] for p in points],
        error_y={"array": [p["test_sd"] for p in points], "color": GREY, "thickness": 1},
        mode="lines+markers",
        line={"color": GREY},
        name=f"mean of {truth['seeds']} seeds, and their spread",
    )
    figure.add_scatter(
        x=[p["depth"] for p in inside],
        y=[p["test"] for p in inside],
        mode="markers",
        marker={"color": BLUE, "size": 10},
        name="within one standard error of the best",
    )
    figure.update_xaxes(title=f"depth, {truth['task']}", dtick=1)
    figure.update_yaxes(title=f"test {truth['metric']}")
    return styled(figure)


def styled(figure: go.Figure) -> go.Figure:
    return figure.update_layout(
        template="plotly_white",
        legend={"orientation": "h", "y": 1.12},
        margin={"l": 70, "r": 20, "t": 50, "b": 60},
        paper_bgcolor="white",
    )


if __name__ == "__main__":
    main()
