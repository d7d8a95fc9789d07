"""Requests for an experiment's answer: its comparison, reports, figures and their images."""

from typing import Any, Literal, TypeAlias

from .answer import Answer
from .calls import Call, as_, path_of

ReportForm: TypeAlias = Literal["html", "md"]
ImageForm: TypeAlias = Literal["png", "svg"]
Theme: TypeAlias = Literal["light", "dark"]

FIGURES = (
    "depth_curve", "cost_quality", "anytime", "anytime_seconds", "weights", "selector", "posterior",
    "gates", "gates_over_time", "growth", "controller", "pareto", "timeline",
)  # fmt: skip

# The server starts a browser for the first image; others may wait for theirs before this one.
_DRAWING_SECONDS = 120.0


def comparison(experiment_id: str) -> Call[Answer]:
    """The comparison of an experiment's methods, final or so far."""
    return Call("GET", path_of("experiments", experiment_id, "comparison"), as_(Answer))


def report(experiment_id: str, form: ReportForm = "html") -> Call[str]:
    """The report: one self-contained HTML file, or markdown."""
    name = {"html": "report", "md": "report.md"}[form]
    return Call("GET", path_of("experiments", experiment_id, name), lambda r: r.text)


def figure(experiment_id: str, name: str) -> Call[dict[str, Any]]:
    """A figure of the comparison as plotly's JSON."""
    path = path_of("experiments", experiment_id, "figures", f"{name}.json")
    return Call("GET", path, lambda r: dict(r.json()))


def image(
    experiment_id: str,
    name: str,
    form: ImageForm = "png",
    *,
    theme: Theme = "light",
    width: int = 900,
    scale: float = 2.0,
) -> Call[bytes]:
    """A figure of the comparison as an image; raises NotInstalled where the server cannot draw.

    Args:
        experiment_id: whose comparison it is.
        name: of the figure.
        form: of the image.
        theme: the ground it stands on.
        width: in CSS pixels, 300 to 4000.
        scale: pixels of a PNG for each of them, up to 4.
    """
    return Call(
        "GET",
        path_of("experiments", experiment_id, "figures", f"{name}.{form}"),
        lambda response: response.content,
        params={"theme": theme, "width": width, "scale": scale},
        wait_seconds=_DRAWING_SECONDS,
    )
