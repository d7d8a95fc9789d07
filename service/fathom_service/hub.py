"""The hub: wakes waiting requests of this process when something changed.

It only shortens waits. Whoever waits looks at the database again at least once a second, so another
replica's changes are seen too.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable

import structlog
from starlette.concurrency import run_in_threadpool

from fathom_spaces.errors import FathomError

_logger = structlog.get_logger()

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
        self._idle: deque[asyncio.Future[None]] = deque()

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

    async def work_appears(self, until: float) -> bool:
        """Wait for something to do; False at `until`, by the monotonic clock, or at the close.

        However many wait, one look at the database serves them all: see `watch`.
        """
        left = until - time.monotonic()
        if left <= 0 or self.closing:
            return False
        woken = asyncio.get_running_loop().create_future()
        self._idle.append(woken)
        try:
            await asyncio.wait_for(woken, left)
        except TimeoutError:
            return False
        finally:
            if woken in self._idle:  # its time was over, or its worker has hung up
                self._idle.remove(woken)
        return not self.closing

    async def watch(self, look: Callable[[], int]) -> None:
        """Until the close: as many of those that wait as there are trials ask again, first come.

        `look` counts trials that could be handed out, in a thread. Whoever cannot run what there is
        waits again behind the others.
        """
        while not self.closing:
            await self.work.wait(LONGEST_WAIT_SECONDS)
            if self._idle and not self.closing:
                self._wake(await run_in_threadpool(_counted, look))
        self._wake(len(self._idle))

    def _wake(self, count: int) -> None:
        for _ in range(min(count, len(self._idle))):
            woken = self._idle.popleft()
            if not woken.done():
                woken.set_result(None)


def _counted(look: Callable[[], int]) -> int:
    try:
        return look()
    except FathomError as error:  # the database is away: in a second we look again
        _logger.warning("cannot look for work", action="hub.failed", error=str(error))
    except Exception:  # who waits must outlive any fault
        _logger.exception("cannot look for work", action="hub.failed")
    return 0
