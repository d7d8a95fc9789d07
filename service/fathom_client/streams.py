"""What outlasts one request and answer: an event stream, a file on its way in or out."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from random import SystemRandom
from types import TracebackType
from typing import ClassVar, Self

import httpx
from httpx_sse import ServerSentEvent

from fathom_spaces.errors import FathomError

from . import calls
from .calls import ENDED, Call
from .wire import Event, ExperimentView

CHUNK_BYTES = 1 << 18


class Feed:
    """Where an event stream stands: what was read, whether it is over, how often it broke."""

    READ_SECONDS: ClassVar[float] = 60.0  # the server sends a comment every 15 seconds
    FINAL: ClassVar[frozenset[str]] = frozenset({"experiment.complete", "experiment.cancelled"})
    BREAKS_IN_A_ROW: ClassVar[int] = 6

    def __init__(self, experiment_id: str, after: int | None):
        self.over = False
        self._experiment_id = experiment_id
        self._last = after
        self._news = False
        self._breaks = 0

    def call(self) -> Call[None]:
        """The request for everything after the last event read."""
        self._news = False
        return calls.events(self._experiment_id, self._last)

    def take(self, sse: ServerSentEvent) -> Iterator[Event]:
        """The event in a message, unless it was read before or the message is only a ping."""
        if not sse.data:
            return
        event = Event.model_validate_json(sse.data)
        if self._last is not None and event.id <= self._last:
            return
        self._last, self._news, self._breaks = event.id, True, 0
        self.over = event.kind in self.FINAL
        yield event

    def broke(self, error: FathomError) -> float:
        """Seconds to pause before the next connection; raises after too many breaks in a row."""
        self._breaks += 1
        if self._breaks >= self.BREAKS_IN_A_ROW:
            raise error
        return SystemRandom().uniform(0.5, 1.0) * 0.1 * 2.0**self._breaks

    def closed(self, view: ExperimentView) -> None:
        """The server closed the stream: it is over if nothing came and the experiment ended.

        A server that shuts down closes its streams too, so the end of one proves nothing.
        """
        self.over = view.state in ENDED and not self._news


class Incoming:
    """A file being received: written beside `path`, moved there when whole."""

    def __init__(self, path: Path, response: httpx.Response):
        self.path = path
        self._part = path.with_name(path.name + ".part")
        self._expected = response.headers.get("X-Content-SHA256")
        self._hash = hashlib.sha256()

    def __enter__(self) -> Self:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._part.open("wb")
        return self

    def write(self, chunk: bytes) -> None:
        """Append a chunk."""
        self._hash.update(chunk)
        self._file.write(chunk)

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if kind is None and self._expected in (None, self._hash.hexdigest()):
            os.replace(self._part, self.path)
            return
        self._part.unlink(missing_ok=True)
        if kind is None:
            raise FathomError(f"{self.path.name} arrived damaged (wrong checksum). Try again.")
