"""A proxy between workers and servers that treats single requests badly, as a network may.

It understands as much of HTTP/1.1 as is needed to tell where a message ends. It runs in a thread of
the test; faults are armed from outside, and each is counted when it has struck.
"""

import asyncio
import itertools
import threading
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

SECONDS = 10.0


class Fault(StrEnum):
    """What can befall one request.

    Attributes:
        DELAY: it is held back; other connections overtake it.
        LATE: the client is cut off, and the request arrives after its repeat.
        DROP: the request never arrives.
        DROP_ANSWER: it arrives, its answer does not.
        TRUNCATE: half of it arrives.
        TRUNCATE_ANSWER: half of its answer arrives.
        DUPLICATE: it arrives twice, one after the other.
        TWINS: it arrives twice, at once.
    """

    DELAY = "delay"
    LATE = "late"
    DROP = "drop"
    DROP_ANSWER = "drop answer"
    TRUNCATE = "truncate"
    TRUNCATE_ANSWER = "truncate answer"
    DUPLICATE = "duplicate"
    TWINS = "twins"


class Cut(Exception):
    """The connection is to be closed without another word."""


@dataclass(frozen=True)
class Message:
    """One request or answer; `keeps` says whether the connection may carry another."""

    raw: bytes
    keeps: bool = True


class Proxy:
    """Listens on a port of its own, in a thread of its own; `upstreams` are the servers' ports."""

    def __init__(self, upstreams: Sequence[int], delay_seconds: float = 0.5):
        self.upstreams = list(upstreams)
        self.delay_seconds = delay_seconds
        self.struck: Counter[Fault] = Counter()
        self._armed: list[Fault] = []
        self._turn = itertools.count()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self._open: set[asyncio.StreamWriter] = set()
        self._jobs: set[asyncio.Task[Any]] = set()
        self._is_cut = False

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._wait(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    def __exit__(self, *_: object) -> None:
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def address(self) -> str:
        """Where clients find the server."""
        return f"http://127.0.0.1:{self.port}"

    def arm(self, fault: Fault) -> None:
        """Let the next request suffer it."""
        self._loop.call_soon_threadsafe(self._armed.append, fault)

    def cut(self) -> None:
        """Cut every connection, and refuse new ones until `heal`."""
        self._wait(self._cut())

    def heal(self) -> None:
        """Let connections through again."""
        self._is_cut = False

    async def _cut(self) -> None:
        self._is_cut = True
        for writer in list(self._open):
            writer.transport.abort()

    async def _close(self) -> None:
        self._server.close()
        await self._cut()
        for job in list(self._jobs):
            job.cancel()
        await asyncio.gather(*self._jobs, return_exceptions=True)
        await self._server.wait_closed()

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(SECONDS)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._track(asyncio.current_task())
        self._open.add(writer)
        try:
            while not self._is_cut and (request := await receive(reader)) is not None:
                fault = self._armed.pop(0) if self._armed else None
                answer = await self._treat(request, fault)
                writer.write(answer.raw)
                await writer.drain()
                if not answer.keeps:
                    break
        except (Cut, OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._open.discard(writer)
            writer.close()

    async def _treat(self, request: Message, fault: Fault | None) -> Message:
        if fault is None:
            return await self._exchange(request)
        self.struck[fault] += 1
        return await _TREATMENTS[fault](self, request)

    async def _delay(self, request: Message) -> Message:
        await asyncio.sleep(self.delay_seconds)
        return await self._exchange(request)

    async def _late(self, request: Message) -> Message:
        async def later() -> None:
            with suppress(Cut, OSError, asyncio.IncompleteReadError):
                await self._delay(request)

        self._track(asyncio.ensure_future(later()))
        raise Cut

    async def _drop(self, request: Message) -> Message:
        raise Cut

    async def _drop_answer(self, request: Message) -> Message:
        await self._exchange(request)
        raise Cut

    async def _truncate(self, request: Message) -> Message:
        _, writer = await self._connect()
        writer.write(request.raw[: len(request.raw) * 2 // 3])
        await writer.drain()
        writer.transport.abort()
        raise Cut

    async def _truncate_answer(self, request: Message) -> Message:
        answer = await self._exchange(request)
        return Message(answer.raw[: len(answer.raw) * 2 // 3], keeps=False)

    async def _duplicate(self, request: Message) -> Message:
        await self._exchange(request)
        return await self._exchange(request)

    async def _twins(self, request: Message) -> Message:
        first, _ = await asyncio.gather(self._exchange(request), self._exchange(request))
        return first

    async def _exchange(self, request: Message) -> Message:
        """Send a request on a connection of its own; returns the whole answer."""
        reader, writer = await self._connect()
        try:
            writer.write(request.raw)
            await writer.drain()
            answer = await receive(reader)
        finally:
            writer.close()
        if answer is None:
            raise Cut
        return answer

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to a server, the next one's turn; another's where that is away."""
        first = next(self._turn)
        for place in range(len(self.upstreams)):
            port = self.upstreams[(first + place) % len(self.upstreams)]
            with suppress(OSError):
                return await asyncio.open_connection("127.0.0.1", port)
        raise Cut

    def _track(self, job: asyncio.Task[Any] | None) -> None:
        assert job is not None
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)


_TREATMENTS: dict[Fault, Callable[[Proxy, Message], Coroutine[Any, Any, Message]]] = {
    Fault.DELAY: Proxy._delay,
    Fault.LATE: Proxy._late,
    Fault.DROP: Proxy._drop,
    Fault.DROP_ANSWER: Proxy._drop_answer,
    Fault.TRUNCATE: Proxy._truncate,
    Fault.TRUNCATE_ANSWER: Proxy._truncate_answer,
    Fault.DUPLICATE: Proxy._duplicate,
    Fault.TWINS: Proxy._twins,
}


async def receive(reader: asyncio.StreamReader) -> Message | None:
    """One whole message; None where the other side has closed before the first byte."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    lines = head.decode("latin-1").lower().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    if headers.get("transfer-encoding") == "chunked":
        body = await _chunks(reader)
    else:
        body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Message(head + body, keeps=headers.get("connection") != "close")


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        size = await reader.readline()
        chunk = await reader.readexactly(int(size, 16) + 2)
        body += size + chunk
        if chunk == b"\r\n":
            return body
