"""A Chromium that draws figures, through kaleido: it stays open, since starting it takes seconds.

Kaleido speaks to it in an event loop, which has a thread of its own here, for requests for images
come in many threads. Kaleido's own server of this kind waits for ever once its browser fails.
"""

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from importlib.util import find_spec
from shutil import which
from typing import Any

from fathom_spaces.errors import NotInstalled, Unavailable

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_WAIT_SECONDS = 60.0
_CLOSE_SECONDS = 15.0  # kaleido asks it first, and ends it by force after some seconds


class Browser:
    """A Chromium that runs until it is closed; for one thread at a time.

    Raises:
        Unavailable: it does not start.
    """

    def __init__(self, path: str) -> None:
        import kaleido

        self._loop = asyncio.new_event_loop()
        # Nobody waits for a daemon: where the server is killed, the browser ends with its pipe.
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._kaleido = kaleido.Kaleido(path=path, mathjax=False, timeout=_WAIT_SECONDS)
        try:
            self._do(self._kaleido.open(), _WAIT_SECONDS)
        except Exception as error:
            self.close()
            raise _unavailable(error) from error

    @property
    def alive(self) -> bool:
        """Whether it still runs: it may have been killed for its memory, say."""
        return self._kaleido.subprocess.poll() is None

    def draw(self, figure: dict[str, Any], options: dict[str, Any]) -> bytes:
        """An image of a figure; `options` are kaleido's: format, width, height, scale.

        Raises:
            Unavailable: it did not answer in time, or has ended; another one may do.
        """
        try:
            return bytes(self._do(self._kaleido.calc_fig(figure, opts=options), _WAIT_SECONDS))
        except Exception as error:
            raise _unavailable(error) from error

    def close(self) -> None:
        """End it, by force if it must be."""
        with suppress(Exception):  # it may have ended, or hang: kaleido kills it then
            self._do(self._kaleido.close(), _CLOSE_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, Any], seconds: float) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)


def browser_here() -> str:
    """The path of a Chromium; raises `NotInstalled` where that or kaleido is missing."""
    if find_spec("kaleido") is None:
        raise NotInstalled(
            "PNG and SVG are drawn by kaleido, which the server lacks: "
            "pip install 'fathom-depth[figures]'. The figure's JSON needs nothing."
        )
    found = next((path for name in _NAMES if (path := which(name))), None)
    if found is None:
        raise NotInstalled(
            "PNG and SVG are drawn by Chromium, which is not on the server's PATH: install it "
            "(Debian: apt install chromium). The figure's JSON needs nothing."
        )
    return found


def _unavailable(error: Exception) -> Unavailable:
    return Unavailable(
        f"Chromium could not draw the figure ({type(error).__name__}: {error}). Try again; "
        "the figure's JSON needs no browser."
    )
