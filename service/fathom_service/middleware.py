"""The gate every request passes: a cap on bodies, headers of safety, one log line, one metric."""

import re
import time
from typing import Any

import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .metrics import Metrics
from .settings import Settings

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# Pages that others wrote, with scripts in the page: they may still load nothing from elsewhere.
_INLINE_POLICY = (
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; frame-ancestors 'none'"
)
_INLINE = ("/docs", "/dashboard")
_FOR_EVERYBODY = ("/assets/", "/static/", "/favicon.ico", "/docs", "/openapi.json", "/v1/schemas/")
_UPLOAD = re.compile(r"/v1/leases/[^/]+/artifacts/[^/]+")
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
# Whatever else is sent, files of trials among it, is no page, whoever opens it as one.
_NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox"
_SAFETY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

_logger = structlog.get_logger()


class Gate:
    """Pure ASGI, so that streams are not buffered."""

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics):
        self._app = app
        self._settings = settings
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and watch its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start = time.perf_counter()
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
                _add_headers(scope["path"], message)
            await send(message)

        try:
            await self._app(scope, self._capped(scope, receive), sending)
        finally:
            self._note(scope, status, time.perf_counter() - start)

    def _capped(self, scope: Scope, receive: Receive) -> Receive:
        """Stop reading a body that is too large; artifacts have their own cap."""
        if scope["method"] == "PUT" and _UPLOAD.fullmatch(scope["path"]):
            return receive
        received = 0

        async def receiving() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._settings.max_body_bytes:
                most = self._settings.max_body_bytes
                raise HTTPException(413, f"The body is larger than {most:,} bytes. Send less.")
            return message

        return receiving

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.observe(method, route, status, seconds)
        ids: dict[str, Any] = scope.get("path_params", {})
        level = _logger.debug if status < 400 else _logger.info
        level(
            "request",
            action="request",
            method=scope["method"],
            path=scope["path"],
            status=status,
            milliseconds=round(1000 * seconds, 1),
            **{key: value for key, value in ids.items() if key in ("experiment", "lease")},
        )


def _add_headers(path: str, message: Message) -> None:
    headers = MutableHeaders(scope=message)
    for name, value in _SAFETY.items():
        headers.setdefault(name, value)
    if not path.startswith(_FOR_EVERYBODY):
        # What a token showed must not lie in a shared machine's cache.
        headers.setdefault("Cache-Control", "no-store")
    policy = _INLINE_POLICY if path.startswith(_INLINE) else _POLICY
    is_page = headers.get("content-type", "").startswith("text/html")
    own = headers.setdefault("Content-Security-Policy", policy if is_page else _NO_PAGE)
    if "frame-ancestors" not in own:  # the dashboard's; a browser obeys both
        headers.append("Content-Security-Policy", "frame-ancestors 'none'")
