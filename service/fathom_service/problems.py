"""Problems: every error leaves as RFC 9457 `application/problem+json`, without a stack trace."""

import secrets
from http import HTTPStatus
from typing import Any, cast

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic_core import ErrorDetails
from starlette.exceptions import HTTPException

from fathom_client.wire import Problem
from fathom_spaces.base import field_error
from fathom_spaces.errors import (
    Conflict,
    FathomError,
    FieldError,
    Forbidden,
    InvalidSpec,
    NotFound,
    NotInstalled,
    Overloaded,
    ProtocolMismatch,
    SamplerFailed,
    StorageError,
    StoreFull,
    TooManyGuesses,
    Unauthorized,
    Unavailable,
)

MEDIA_TYPE = "application/problem+json"

_STATUS: tuple[tuple[type[FathomError], HTTPStatus], ...] = (
    (InvalidSpec, HTTPStatus.UNPROCESSABLE_ENTITY),
    (NotFound, HTTPStatus.NOT_FOUND),
    (Unauthorized, HTTPStatus.UNAUTHORIZED),
    (Forbidden, HTTPStatus.FORBIDDEN),
    (ProtocolMismatch, HTTPStatus.CONFLICT),
    (Conflict, HTTPStatus.CONFLICT),
    (Overloaded, HTTPStatus.TOO_MANY_REQUESTS),
    (TooManyGuesses, HTTPStatus.TOO_MANY_REQUESTS),
    # Not 502 or 503, which clients take for a reason to ask again: it would fail again.
    (SamplerFailed, HTTPStatus.INTERNAL_SERVER_ERROR),
    (StoreFull, HTTPStatus.INSUFFICIENT_STORAGE),
    (Unavailable, HTTPStatus.SERVICE_UNAVAILABLE),
    (StorageError, HTTPStatus.SERVICE_UNAVAILABLE),
    # Not 503: no other try would help.
    (NotInstalled, HTTPStatus.NOT_IMPLEMENTED),
)

_UNREADABLE = FieldError(
    path="(the body)", message="it cannot be read", remedy="Send JSON in UTF-8."
)

# Phrases that differ between versions of Python.
_SLUGS = {HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "too-large"}

_logger = structlog.get_logger()


def install(app: FastAPI) -> None:
    """Let every error of the app leave as a problem."""
    app.add_exception_handler(FathomError, _fathom)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)


def response(error: FathomError) -> JSONResponse:
    """An error of ours as a response."""
    _, headers = refusal(error)
    return _response(problem_of(error), headers)


def problem_of(error: FathomError) -> Problem:
    """An error of ours as it is told."""
    errors = error.errors if isinstance(error, InvalidSpec) else ()
    status, _ = refusal(error)
    return _problem(status, error.slug, error.detail, errors)


def refusal(error: FathomError) -> tuple[HTTPStatus, dict[str, str]]:
    """The status and the headers of a response that tells of an error of ours."""
    status = next((code for kind, code in _STATUS if isinstance(error, kind)), None)
    headers = {}
    if isinstance(error, Unauthorized):
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, Unavailable):
        headers["Retry-After"] = str(error.seconds) if isinstance(error, TooManyGuesses) else "1"
    return status or HTTPStatus.INTERNAL_SERVER_ERROR, headers


async def _fathom(_request: Request, error: Exception) -> JSONResponse:
    return response(cast(FathomError, error))


async def _validation(_request: Request, error: Exception) -> JSONResponse:
    found = [_in_request(e) for e in cast(RequestValidationError, error).errors()]
    return response(InvalidSpec(found, "The request"))


async def _http(request: Request, error: Exception) -> JSONResponse:
    failure = cast(HTTPException, error)
    status = HTTPStatus(failure.status_code)
    if status is HTTPStatus.BAD_REQUEST and request.url.path.startswith("/v1/"):
        return response(InvalidSpec([_UNREADABLE], "The request"))
    detail = str(failure.detail)
    if status is HTTPStatus.NOT_FOUND:
        detail = f"There is nothing at {request.url.path[:200]!r}. See /docs for what there is."
    if status is HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = (failure.headers or {}).get("Allow", "other methods")
        detail = f"{request.method} is not possible here; {allowed} is."
    slug = _SLUGS.get(status) or status.phrase.lower().replace(" ", "-")
    return _response(_problem(status, slug, detail), dict(failure.headers or {}))


async def _unexpected(request: Request, error: Exception) -> JSONResponse:
    incident = secrets.token_hex(4)
    _logger.error(
        "unexpected error",
        action="request.failed",
        incident=incident,
        method=request.method,
        path=request.url.path,
        exc_info=error,
    )
    detail = f"The server failed unexpectedly. Its log has more under incident {incident}."
    return _response(_problem(HTTPStatus.INTERNAL_SERVER_ERROR, "internal", detail), {})


def _in_request(error: Any) -> FieldError:
    """One finding of FastAPI's, with the part of the request it is in left out of the path."""
    where, *path = error["loc"] or ("body",)
    named = bool(error.get("ctx", {}).get("field"))  # the finding says itself where it is
    location = tuple(path) if path or named else (where,)
    return field_error(cast(ErrorDetails, {**error, "loc": location}))


def _problem(
    status: HTTPStatus, slug: str, detail: str, errors: tuple[FieldError, ...] = ()
) -> Problem:
    return Problem(
        type=f"urn:fathom:problem:{slug}",
        title=status.phrase,
        status=status,
        detail=detail,
        errors=errors,
    )


def _response(problem: Problem, headers: dict[str, str]) -> JSONResponse:
    body = problem.model_dump(mode="json")
    return JSONResponse(body, problem.status, headers=headers, media_type=MEDIA_TYPE)
