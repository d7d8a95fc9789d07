"""The hub: wakes waiting requests of this process when something changed.

It only shortens waits. Whoever waits looks at the database again at least once a second, so another
replica's changes are seen too.
"""

import asyncio

LONGEST_WAIT_SECONDS = 1.0


class Signal:
    """Something that may happen; set from any thread, waited for in the event loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed = asyncio.Event()

    def open(self) -> None:
        """Belong to the running event loop."""
        self._loop = asyncio.get_running_loop()

    def set(self) -> None:
        """Wake all that wait; does nothing before `open`."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    async def wait(self, seconds: float) -> None:
        """Return when it happened, or after `seconds`, or after a second."""
        changed = self._changed
        try:
            await asyncio.wait_for(changed.wait(), min(seconds, LONGEST_WAIT_SECONDS))
        except TimeoutError:
            return

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


class Hub:
    """What requests of one server wait for.

    Attributes:
        work: there may be trials to hand out.
        news: an experiment's story went on.
        closing: the server is about to stop.
    """

    def __init__(self) -> None:
        self.work = Signal()
        self.news = Signal()
        self.closing = False

    def open(self) -> None:
        """Belong to the running event loop."""
        self.work.open()
        self.news.open()

    def changed(self) -> None:
        """Trials were made, ended or freed."""
        self.work.set()
        self.news.set()

    def close(self) -> None:
        """Let all that wait give up. Safe in a signal handler."""
        self.closing = True
        self.changed()
