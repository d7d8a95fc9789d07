"""Images of figures: PNG and SVG, drawn by a local Chromium through kaleido, without a network."""

import json
import threading
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from cachetools import LRUCache

from fathom_spaces.errors import Unavailable

from .browser import Browser, browser_here
from .figures import Drawn

Format: TypeAlias = Literal["png", "svg"]
Theme: TypeAlias = Literal["light", "dark"]

_INK = {
    "light": {"paper": "#ffffff", "ink": "#1c2430", "soft": "#5b6675"},
    "dark": {"paper": "#1a2029", "ink": "#e4e8ee", "soft": "#9aa5b4"},
}
_TITLE_ROOM = 76
_KEPT = 32
# A browser that nobody needs holds memory: it is closed after a while.
IDLE_SECONDS = 300.0


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
    """Makes images one at a time in one browser, and keeps the latest; safe in threads."""

    def __init__(self, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._one_at_a_time = threading.Lock()
        self._kept: LRUCache[tuple[str, Format, Shape], bytes] = LRUCache(_KEPT)
        self._browser: Browser | None = None
        self._closing: threading.Timer | None = None

    def image(self, drawn: Drawn, kind: Format, shape: Shape) -> bytes:
        """A figure with its title, on a ground of its own.

        Raises:
            NotInstalled: there is no kaleido, or no Chromium, here.
            Unavailable: the browser did not start, or did not answer in time.
        """
        path = browser_here()
        figure = dressed(drawn, shape)
        key = (json.dumps(figure, sort_keys=True), kind, shape)
        with self._one_at_a_time:
            if key not in self._kept:
                self._stay_open()
                self._kept[key] = self._taken(path, figure, kind, shape)
            return self._kept[key]

    def close(self) -> None:
        """End the browser; the next image begins another one."""
        with self._one_at_a_time:
            self._end()

    def _taken(self, path: str, figure: dict[str, Any], kind: Format, shape: Shape) -> bytes:
        layout = figure["layout"]
        size = {"width": layout["width"], "height": layout["height"]}
        options = {"format": kind, **size, "scale": shape.scale if kind == "png" else 1}
        try:
            return self._alive(path).draw(figure, options)
        except Unavailable:
            self._end()
            raise

    def _alive(self, path: str) -> Browser:
        if self._browser is not None and not self._browser.alive:
            self._end()
        if self._browser is None:
            self._browser = Browser(path)
        return self._browser

    def _stay_open(self) -> None:
        """Put off the end of the browser."""
        if self._closing is not None:
            self._closing.cancel()
        self._closing = threading.Timer(self._idle_seconds, self.close)
        self._closing.daemon = True
        self._closing.start()

    def _end(self) -> None:
        if self._closing is not None:
            self._closing.cancel()
        if self._browser is not None:
            self._browser.close()
        self._browser = None


def dressed(drawn: Drawn, shape: Shape) -> dict[str, Any]:
    """A figure as plain data, with its title and what it is of, in the inks of a theme."""
    figure: dict[str, Any] = json.loads(drawn.figure.to_json())
    # Nobody can ask an image for what is hidden at first.
    figure["data"] = [part for part in figure["data"] if part.get("visible") != "legendonly"]
    layout, ink = figure["layout"], _INK[shape.theme]
    for part in figure["data"]:
        if "texttemplate" in part:  # plotly takes cells for opaque, and its ink from their colour
            part["textfont"] = {"color": ink["ink"]}
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
