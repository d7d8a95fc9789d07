"""Images of figures: PNG and SVG, drawn by a local Chromium through kaleido, without a network."""

import asyncio
import json
import threading
from dataclasses import dataclass
from importlib.util import find_spec
from shutil import which
from typing import Any, Literal, TypeAlias

from cachetools import LRUCache

from fathom_spaces.errors import NotInstalled, Unavailable

from .figures import Drawn

Format: TypeAlias = Literal["png", "svg"]
Theme: TypeAlias = Literal["light", "dark"]

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_INK = {
    "light": {"paper": "#ffffff", "ink": "#1c2430", "soft": "#5b6675"},
    "dark": {"paper": "#1a2029", "ink": "#e4e8ee", "soft": "#9aa5b4"},
}
_TITLE_ROOM = 76
_WAIT_SECONDS = 60.0
_KEPT = 32


@dataclass(frozen=True)
class Shape:
    """How an image is to be.

    Attributes:
        width: in CSS pixels; the height is the figure's own.
        scale: pixels of a PNG for each of them.
    """

    theme: Theme = "light"
    width: int = 900
    scale: float = 2.0


class Images:
    """Makes images one at a time, since each has a browser of its own, and keeps the latest."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._kept: LRUCache[tuple[str, Format, Shape], bytes] = LRUCache(_KEPT)

    def image(self, drawn: Drawn, kind: Format, shape: Shape) -> bytes:
        """A figure with its title, on a ground of its own.

        Raises:
            NotInstalled: there is no kaleido, or no Chromium, here.
            Unavailable: the browser did not answer in time, or ended.
        """
        browser = browser_here()
        figure = dressed(drawn, shape)
        key = (json.dumps(figure, sort_keys=True), kind, shape)
        with self._one_at_a_time:
            if key not in self._kept:
                self._kept[key] = _taken(browser, figure, kind, shape)
            return self._kept[key]


def browser_here() -> str:
    """The path of a Chromium; raises `NotInstalled` where that or kaleido is missing."""
    if find_spec("kaleido") is None:
        raise NotInstalled(
            "PNG and SVG are drawn by kaleido, which the server lacks: "
            "pip install 'fathom-depth[figures]'. The figure's JSON needs nothing."
        )
    found = next((path for name in _BROWSERS if (path := which(name))), None)
    if found is None:
        raise NotInstalled(
            "PNG and SVG are drawn by Chromium, which is not on the server's PATH: install it "
            "(Debian: apt install chromium). The figure's JSON needs nothing."
        )
    return found


def dressed(drawn: Drawn, shape: Shape) -> dict[str, Any]:
    """A figure as plain data, with its title and what it is of, in the inks of a theme."""
    figure: dict[str, Any] = json.loads(drawn.figure.to_json())
    # Nobody can ask an image for what is hidden at first.
    figure["data"] = [part for part in figure["data"] if part.get("visible") != "legendonly"]
    layout, ink = figure["layout"], _INK[shape.theme]
    layout["title"] = {
        "text": drawn.title,
        "subtitle": {"text": drawn.subtitle, "font": {"color": ink["soft"], "size": 12}},
        "font": {"color": ink["ink"], "size": 18},
        "x": 0,
        "xref": "container",
        "pad": {"l": 16},
    }
    layout["paper_bgcolor"] = ink["paper"]
    layout["font"] = {**layout.get("font", {}), "color": ink["soft"], "size": 13}
    margin = {**layout["template"]["layout"].get("margin", {}), **layout.get("margin", {})}
    layout["margin"] = {**margin, "l": 16, "r": 16, "b": 16, "t": margin["t"] + _TITLE_ROOM}
    layout["height"] = layout.get("height", 440) + _TITLE_ROOM
    layout["width"] = shape.width
    return figure


def _taken(browser: str, figure: dict[str, Any], kind: Format, shape: Shape) -> bytes:
    import kaleido

    layout = figure["layout"]
    size = {"width": layout["width"], "height": layout["height"]}
    options = {"format": kind, **size, "scale": shape.scale if kind == "png" else 1}
    here = {"path": browser, "mathjax": False, "timeout": _WAIT_SECONDS}
    try:
        image = asyncio.run(kaleido.calc_fig(figure, opts=options, kopts=here))
    except Exception as error:
        raise Unavailable(
            f"Chromium could not draw the figure ({type(error).__name__}: {error}). Try again; "
            "the figure's JSON needs no browser."
        ) from error
    return bytes(image)
