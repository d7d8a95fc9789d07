"""The calls as methods: one table serves the synchronous and the asynchronous client."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import update_wrapper
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

import httpx
from pydantic import ValidationError

from fathom_spaces import __version__
from fathom_spaces.errors import FieldError, InvalidSpec

from . import answer_calls, calls, failures, study_calls
from .calls import Call
from .wire import Page

if TYPE_CHECKING:
    from .client import AsyncClient, Client

DEFAULT_SERVER = "http://127.0.0.1:8000"

P = ParamSpec("P")
T = TypeVar("T")

_FAILURES = (
    failures.Away,
    httpx.HTTPError,
    httpx.InvalidURL,
    ValidationError,
    JSONDecodeError,
)


class Verb(Generic[P, T]):
    """A call as a method: it returns the answer on `Client`, an awaitable on `AsyncClient`."""

    def __init__(self, build: Callable[P, Call[T]]):
        self._build = build
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, client: None, owner: object = None) -> Callable[P, Call[T]]: ...
    @overload
    def __get__(self, client: "Client", owner: object = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, client: "AsyncClient", owner: object = None) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, client: "Client | AsyncClient | None", owner: object = None) -> Any:
        if client is None:
            return self._build

        def method(*args: P.args, **kwargs: P.kwargs) -> T | Awaitable[T]:
            return client.execute(self._build(*args, **kwargs))

        return update_wrapper(method, self._build)


class Listing(Generic[P, T]):
    """A paged list as a method: an iterator over all its items, or an asynchronous one."""

    def __init__(self, build: Callable[P, Call[Page[T]]]):
        self._build = build
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, client: None, owner: object = None) -> Callable[P, Call[Page[T]]]: ...
    @overload
    def __get__(self, client: "Client", owner: object = None) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(
        self, client: "AsyncClient", owner: object = None
    ) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, client: "Client | AsyncClient | None", owner: object = None) -> Any:
        if client is None:
            return self._build

        def method(*args: P.args, **kwargs: P.kwargs) -> Iterator[T] | AsyncIterator[T]:
            return client.pages(self._build(*args, **kwargs))

        return update_wrapper(method, self._build)


class Verbs:
    """What both clients can do, and the settings they share."""

    submit = Verb(calls.submit)
    preflight = Verb(calls.preflight)
    experiment = Verb(calls.experiment)
    experiments = Listing(calls.experiments)
    pause = Verb(calls.pause)
    resume = Verb(calls.resume)
    cancel = Verb(calls.cancel)
    delete = Verb(calls.delete)
    wait = Verb(calls.wait)
    comparison = Verb(answer_calls.comparison)
    report = Verb(answer_calls.report)
    figure = Verb(answer_calls.figure)
    image = Verb(answer_calls.image)
    study = Verb(calls.study)
    enqueue = Verb(calls.enqueue)
    studies = Listing(study_calls.studies)
    best_trials = Listing(study_calls.best_trials)
    wait_study = Verb(study_calls.wait_study)
    stop_study = Verb(study_calls.stop_study)
    delete_study = Verb(study_calls.delete_study)
    ask = Verb(study_calls.ask)
    suggest = Verb(study_calls.suggest)
    note = Verb(study_calls.note)
    tell = Verb(study_calls.tell)
    report_value = Verb(study_calls.report)
    trials = Listing(calls.trials)
    trial = Verb(calls.trial)
    curve = Verb(calls.curve)
    logs = Verb(calls.logs)
    grow = Verb(calls.grow)
    artifacts = Listing(calls.artifacts)
    workers = Listing(calls.workers)
    demand = Verb(calls.demand)
    keep_fleet = Verb(calls.keep_fleet)
    leave_fleet = Verb(calls.leave_fleet)
    ready = Verb(calls.ready)
    register = Verb(calls.register)
    lease = Verb(calls.lease)
    renew = Verb(calls.renew)
    heartbeat = Verb(calls.heartbeat)
    result = Verb(calls.result)
    upload_artifact = Verb(calls.upload_artifact)

    def __init__(
        self,
        server: str | None = None,
        token: str | None = None,
        timeout: float = 30.0,
        *,
        retry_seconds: float = 15.0,
        transport: Any = None,
    ):
        """Settings of a client.

        Args:
            server: address; FATHOM_SERVER or http://127.0.0.1:8000 unless given.
            token: bearer token; FATHOM_TOKEN unless given, none where it is empty.
            timeout: seconds for one attempt of a request.
            retry_seconds: for how long a repeatable request is tried again; 0 for never.
            transport: an httpx transport to use instead of the network.
        """
        self.server = _address(server or os.environ.get("FATHOM_SERVER") or DEFAULT_SERVER)
        self.timeout = timeout
        self.retry_seconds = retry_seconds
        token = os.environ.get("FATHOM_TOKEN", "") if token is None else token
        self._options: dict[str, Any] = {
            "base_url": self.server,
            "headers": _headers(token.strip()),
            "timeout": timeout,
            "transport": transport,
            # A proxy from the environment is never meant for this machine itself.
            "trust_env": httpx.URL(self.server).host not in ("127.0.0.1", "localhost", "::1"),
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.server!r})"

    def _arguments(self, call: Call[Any]) -> dict[str, Any]:
        return {
            "method": call.method,
            "url": call.path,
            "params": call.params or None,
            "headers": call.headers,
            "timeout": httpx.Timeout(self.timeout, read=self.timeout + call.wait_seconds),
        }

    def _read(self, call: Call[T], response: httpx.Response) -> T:
        if not response.is_success:
            raise failures.of_response(response, self.server)
        return call.parse(response)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except _FAILURES as error:
            raise failures.translate(error, self.server) from error


def _address(server: str) -> str:
    try:
        url = httpx.URL(server)
    except httpx.InvalidURL:
        url = httpx.URL("")
    if url.scheme not in ("http", "https") or not url.host:
        remedy = "Write it like http://127.0.0.1:8000."
        mistake = FieldError(
            path="server", message="not the address of a server", value=server, remedy=remedy
        )
        raise InvalidSpec([mistake], "The setting")
    return server.rstrip("/")


def _headers(token: str) -> Mapping[str, str]:
    headers = {"User-Agent": f"fathom/{__version__}"}
    return headers | {"Authorization": f"Bearer {token}"} if token else headers
