"""The Python client: `Client` and `AsyncClient` execute the same calls.

    with Client() as client:
        experiment = client.submit("digits.yaml").wait()
        print(experiment.comparison())

Answers are the models of `wire`; failures are the exceptions of `fathom_spaces.errors`.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cached_property
from pathlib import Path
from typing import IO, Any, Self, TypeVar

import httpx
import tenacity
from httpx_sse import EventSource

from . import calls, failures, study_calls
from .answer import bound
from .ask_and_tell import AsyncStudy, Study
from .calls import Call
from .steps import Step, Steps, follow, follow_async
from .streams import CHUNK_BYTES, Feed, Incoming
from .study_calls import Declared
from .verbs import Verbs
from .wire import Event, Page

T = TypeVar("T")


class Client(Verbs):
    """Fathom's server from Python. A context manager; safe to share between threads."""

    def execute(self, call: Call[T]) -> T:
        """Send a call, again where it allows that, and read the answer."""
        if call.polling is None:
            return bound(self._exchange(call), self)
        again = tenacity.Retrying(**failures.polling(call.polling))
        answer: T = again(self._exchange, call)
        return bound(answer, self)

    def follow(self, steps: Steps[T]) -> T:
        """Do what takes several calls."""
        return follow(steps, lambda step: step() if callable(step) else self.execute(step))

    def pages(self, call: Call[Page[T]]) -> Iterator[T]:
        """Iterate over the items of a list, page by page."""
        next_call: Call[Page[T]] | None = call
        while next_call is not None:
            page = self.execute(next_call)
            yield from (bound(item, self) for item in page.items)
            next_call = call.following(page)

    def events(self, experiment_id: str, after: int | None = None) -> Iterator[Event]:
        """Iterate over an experiment's events until its last, across broken connections."""
        feed = Feed(experiment_id, after)
        while not feed.over:
            try:
                with self._stream(feed.call(), feed.READ_SECONDS) as response:
                    for sse in EventSource(response).iter_sse():
                        yield from feed.take(sse)
            except httpx.TransportError as error:
                time.sleep(feed.broke(failures.translate(error, self.server)))
            else:
                if not feed.over:
                    feed.closed(self.experiment(experiment_id))

    def download(self, trial_id: int, name: str, path: str | Path) -> Path:
        """Fetch a file kept with a trial; `path` appears only when it is whole."""
        call = calls.download(trial_id, name)
        with (
            self._translating(),
            self._stream(call, self.timeout) as response,
            Incoming(Path(path), response) as incoming,
        ):
            for chunk in response.iter_bytes(CHUNK_BYTES):
                incoming.write(chunk)
        return incoming.path

    download_artifact = download

    def create_study(self, spec: Declared, idempotency_key: str | None = None) -> Study:
        """Create a bare study, to ask for trials and tell how they went.

        `spec` is a `StudySpec`, plain data or the path of a YAML, TOML or JSON file.
        """
        return Study(self, self.execute(study_calls.create_study(spec, idempotency_key)).id)

    def open_study(self, study_id: int) -> Study:
        """A bare study that there is already."""
        return Study(self, self.study(study_id).id)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def _http(self) -> httpx.Client:
        return httpx.Client(**self._options)

    def _exchange(self, call: Call[T]) -> T:
        again = tenacity.Retrying(**failures.retrying(call, self.retry_seconds))
        with self._translating():
            return self._read(call, again(self._send, call))

    def _send(self, call: Call[Any]) -> httpx.Response:
        with call.content() as content:
            response = self._http.request(**self._arguments(call), content=content)
        failures.check(response)
        return response

    @contextmanager
    def _stream(self, call: Call[Any], read_seconds: float) -> Iterator[httpx.Response]:
        timeout = httpx.Timeout(self.timeout, read=read_seconds)
        with self._http.stream(**self._arguments(call) | {"timeout": timeout}) as response:
            if not response.is_success:
                response.read()
                raise failures.of_response(response, self.server)
            yield response


class AsyncClient(Verbs):
    """The same for asyncio: every method of `Client`, awaited or iterated with `async for`."""

    async def execute(self, call: Call[T]) -> T:
        """Send a call, again where it allows that, and read the answer."""
        if call.polling is None:
            return await self._exchange(call)
        again = tenacity.AsyncRetrying(**failures.polling(call.polling))
        return await again(self._exchange, call)

    async def follow(self, steps: Steps[T]) -> T:
        """Do what takes several calls."""
        return await follow_async(steps, self._do)

    async def pages(self, call: Call[Page[T]]) -> AsyncIterator[T]:
        """Iterate over the items of a list, page by page."""
        next_call: Call[Page[T]] | None = call
        while next_call is not None:
            page = await self.execute(next_call)
            for item in page.items:
                yield item
            next_call = call.following(page)

    async def events(self, experiment_id: str, after: int | None = None) -> AsyncIterator[Event]:
        """Iterate over an experiment's events until its last, across broken connections."""
        feed = Feed(experiment_id, after)
        while not feed.over:
            try:
                async with self._stream(feed.call(), feed.READ_SECONDS) as response:
                    async for sse in EventSource(response).aiter_sse():
                        for event in feed.take(sse):
                            yield event
            except httpx.TransportError as error:
                await asyncio.sleep(feed.broke(failures.translate(error, self.server)))
            else:
                if not feed.over:
                    feed.closed(await self.experiment(experiment_id))

    async def download(self, trial_id: int, name: str, path: str | Path) -> Path:
        """Fetch a file kept with a trial; `path` appears only when it is whole."""
        call = calls.download(trial_id, name)
        with self._translating():
            async with self._stream(call, self.timeout) as response:
                with Incoming(Path(path), response) as incoming:
                    async for chunk in response.aiter_bytes(CHUNK_BYTES):
                        await asyncio.to_thread(incoming.write, chunk)
        return incoming.path

    download_artifact = download

    async def create_study(self, spec: Declared, idempotency_key: str | None = None) -> AsyncStudy:
        """Create a bare study, to ask for trials and tell how they went.

        `spec` is a `StudySpec`, plain data or the path of a YAML, TOML or JSON file.
        """
        view = await self.execute(study_calls.create_study(spec, idempotency_key))
        return AsyncStudy(self, view.id)

    async def open_study(self, study_id: int) -> AsyncStudy:
        """A bare study that there is already."""
        return AsyncStudy(self, (await self.study(study_id)).id)

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @cached_property
    def _http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(**self._options)

    async def _exchange(self, call: Call[T]) -> T:
        again = tenacity.AsyncRetrying(**failures.retrying(call, self.retry_seconds))
        with self._translating():
            return self._read(call, await again(self._send, call))

    async def _do(self, step: Step) -> Any:
        return await (step() if callable(step) else self.execute(step))

    async def _send(self, call: Call[Any]) -> httpx.Response:
        with call.content() as content:
            whole = content if isinstance(content, bytes | None) else _chunks(content)
            response = await self._http.request(**self._arguments(call), content=whole)
        failures.check(response)
        return response

    @asynccontextmanager
    async def _stream(self, call: Call[Any], read_seconds: float) -> AsyncIterator[httpx.Response]:
        timeout = httpx.Timeout(self.timeout, read=read_seconds)
        arguments = self._arguments(call) | {"timeout": timeout}
        async with self._http.stream(**arguments) as response:
            if not response.is_success:
                await response.aread()
                raise failures.of_response(response, self.server)
            yield response


async def _chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    while chunk := await asyncio.to_thread(file.read, CHUNK_BYTES):
        yield chunk
