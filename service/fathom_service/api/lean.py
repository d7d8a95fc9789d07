"""Lean routes: the same to a client as any other, without the parts of FastAPI that they need not.

A worker renews its lease after every epoch, so a server of many workers does little else. FastAPI
opens stacks for dependencies and validates answers that are models already; here the endpoint is
called with what it names, and its answer is written as it is. The OpenAPI comes of the signature.
"""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias, get_args, get_type_hints

from fastapi import HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.params import Depends
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

Handler: TypeAlias = Callable[[Request], Coroutine[Any, Any, Response]]
Part: TypeAlias = Callable[[Request], Awaitable[Any]]


class LeanRoute(APIRoute):
    """A route of strings in its path, one model as its body, and dependencies on the request alone.

    The endpoint is a coroutine and answers with a model.
    """

    def __init__(self, *args: Any, **settings: Any):
        """As FastAPI's."""
        super().__init__(*args, **settings)
        self.app = _application(self.get_route_handler())

    def get_route_handler(self) -> Handler:
        """Calls the endpoint."""
        endpoint = self.endpoint
        hints = get_type_hints(endpoint, include_extras=True)
        ((body, model),) = ((name, hint) for name, hint in hints.items() if _is_body(name, hint))
        parts = {name: part for name, hint in hints.items() if (part := _part(hint)) is not None}
        guards = [_called(guard) for guard in self.dependencies]

        async def handler(request: Request) -> Response:
            for guard in guards:
                await guard(request)
            given = {name: await part(request) for name, part in parts.items()}
            sent = _parsed(model, request, await _whole_body(request))
            answer: BaseModel = await endpoint(**request.path_params, **given, **{body: sent})
            return Response(answer.model_dump_json(), media_type="application/json")

        return handler


def _application(handler: Handler) -> ASGIApp:
    """Errors go up to the application, which has the same handlers for them."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        response = await handler(Request(scope, receive, send))
        await response(scope, receive, send)

    return app


def _is_body(name: str, hint: Any) -> bool:
    return name != "return" and isinstance(hint, type) and issubclass(hint, BaseModel)


def _part(hint: Any) -> Part | None:
    """What makes an argument of the endpoint out of the request."""
    found = [extra for extra in get_args(hint)[1:] if isinstance(extra, Depends)]
    return _called(found[0]) if found else None


def _called(dependency: Depends) -> Part:
    assert dependency.dependency is not None
    return dependency.dependency


async def _whole_body(request: Request) -> bytes:
    try:
        return await request.body()
    except ClientDisconnect as error:  # nobody will read the answer, but the log tells it
        raise HTTPException(400, "The body did not come to its end.") from error


def _parsed(model: type[BaseModel], request: Request, body: bytes) -> BaseModel:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not kind.endswith(("/json", "+json")):  # as FastAPI has it: no form of another page's
        raise RequestValidationError([_not_json(kind)])
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        found = error.errors(include_url=False)
        raise RequestValidationError([{**e, "loc": ("body", *e["loc"])} for e in found]) from error


def _not_json(kind: str) -> dict[str, Any]:
    said = f"The body is {kind or 'of no type'}. Send JSON, as Content-Type: application/json."
    return {"type": "json_type", "loc": ("body",), "msg": said, "input": None}
