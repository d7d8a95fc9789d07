"""Failures of a request: which are worth another try, and the exception each becomes."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import tenacity
from pydantic import ValidationError

from fathom_spaces.errors import FathomError, FieldError, InvalidSpec, Unavailable

from .calls import Call, Polling
from .wire import Problem

_AWAY = frozenset({429, 502, 503, 504})
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_MAY_BE_SENT = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)


class Away(Exception):
    """The server, or a proxy before it, says that it cannot answer now."""

    def __init__(self, response: httpx.Response):
        super().__init__(response.status_code)
        self.response = response


def check(response: httpx.Response) -> None:
    """Raise `Away` where another try may help."""
    if response.status_code in _AWAY:
        raise Away(response)


def retrying(call: Call[Any], seconds: float) -> dict[str, Any]:
    """Tenacity's settings for a call: exponential pauses with jitter, for `seconds` at most."""
    worth = (Away, *_MAY_BE_SENT) if call.repeatable else _NEVER_SENT
    return {
        "retry": tenacity.retry_if_exception_type(worth),
        "wait": tenacity.wait_random_exponential(multiplier=0.1, max=5),
        "stop": tenacity.stop_before_delay(seconds),
        "reraise": True,
    }


def polling(poll: Polling[Any]) -> dict[str, Any]:
    """Tenacity's settings for asking again until the answer is the one waited for."""

    def give_up(_: tenacity.RetryCallState) -> None:
        raise TimeoutError(poll.message)

    stop = tenacity.stop_never if poll.seconds is None else tenacity.stop_after_delay(poll.seconds)
    return {
        "retry": tenacity.retry_if_result(lambda answer: not poll.done(answer)),
        "wait": tenacity.wait_fixed(poll.pause_seconds),
        "stop": stop,
        "retry_error_callback": give_up,
    }


def translate(error: Exception, server: str) -> FathomError:
    """What a failed exchange means to a person."""
    if isinstance(error, Away):
        return of_response(error.response, server)
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Unavailable(
            f"No server answers at {server} ({_reason(error)}). Is the server running? "
            "Start one with `fathom serve`, or name another with FATHOM_SERVER or --server."
        )
    if isinstance(error, httpx.TransportError):
        return Unavailable(
            f"The connection to {server} failed ({_reason(error)}). Try again; "
            "if it stays so, look at the server's log."
        )
    return FathomError(
        f"{server} answered something that this client does not understand "
        f"({_reason(error)}). Is it a Fathom server of this version?"
    )


def of_response(response: httpx.Response, server: str) -> FathomError:
    """The exception an error response stands for; its kind is named by the problem's type."""
    try:
        problem = Problem.model_validate_json(response.content)
    except ValidationError:
        return _unexpected(response, server)
    return of_problem(problem, _subject(response))


def of_problem(problem: Problem, subject: str = "The request") -> FathomError:
    """The exception that a problem stands for; `subject` is what was refused."""
    kind = _KINDS.get(problem.type.rpartition(":")[2], FathomError)
    if kind is InvalidSpec:
        lone = FieldError(path="(request)", message=problem.detail.removesuffix("."))
        return InvalidSpec(problem.errors or (lone,), subject)
    # Subclasses build their message from parts that the wire does not carry.
    error = kind.__new__(kind, problem.detail)
    error.args = (problem.detail,)
    return error


def _unexpected(response: httpx.Response, server: str) -> FathomError:
    asked = f"{response.request.method} {response.request.url.path}"
    message = f"{server} answered {response.status_code} to {asked}"
    if response.status_code in _AWAY:
        return Unavailable(f"{message}. It may be starting; try again.")
    return FathomError(f"{message}, which is not an answer of a Fathom server.")


def _subject(response: httpx.Response) -> str:
    is_spec = response.request.url.path == "/v1/experiments"
    return "The experiment" if is_spec else "The request"


def _reason(error: Exception) -> str:
    text = re.sub(r"^\[Errno \d+\] ", "", str(error)).splitlines()
    return text[0] if text else type(error).__name__


def _subclasses(kind: type[FathomError]) -> Iterator[type[FathomError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _subclasses(below)


_KINDS = {kind.slug: kind for kind in _subclasses(FathomError)}
