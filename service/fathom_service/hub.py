"""The hub: wakes waiting requests of this process when something changed.

It only shortens waits. Whoever waits looks at the database again at least once a second, so another
replica's changes are seen too.
"""

import asyncio

LONGEST_WAIT_SECONDS = 1.0


class Hub:
    """One signal for all that wait, set from any thread."""

    def __init__(self) -> None:
        self.closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed = asyncio.Event()

    def open(self) -> None:
        """Belong to the running event loop."""
        self._loop = asyncio.get_running_loop()

    def notify(self) -> None:
        """Wake all that wait; does nothing before `open`."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def close(self) -> None:
        """Let all that wait give up: the server is about to stop. Safe in a signal handler."""
        self.closing = True
        self.notify()

    async def wait(self, seconds: float) -> None:
        """Return when something changed, or after `seconds`, or after a second."""
        changed = self._changed
        try:
            await asyncio.wait_for(changed.wait(), min(seconds, LONGEST_WAIT_SECONDS))
        except TimeoutError:
            return

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
