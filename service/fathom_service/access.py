"""Access: who may do what. A request brings a bearer token, or a page's cookie that holds one.

A server that listens on loopback alone asks for no token: whoever reaches it is on this machine.
Then a web page must not reach it either, so the Host must be a loopback name (against DNS
rebinding), and a change must not come from another origin.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import sqlalchemy as sa
from cachetools import TTLCache
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request

from fathom_client.wire import Scope
from fathom_spaces.errors import Forbidden, Unauthorized
from fathom_storage import tokens
from fathom_storage.database import Database, clock
from fathom_storage.records import TokenRecord

from .guesses import Guesses, address_of
from .settings import Settings, is_loopback

COOKIE = "fathom_token"
# How long a worker's token is believed without a look at the database, and how many of them.
WORKER_SECONDS = 1
MOST_WORKERS = 1024
_READING = {"GET", "HEAD", "OPTIONS"}
_PROXIED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


@dataclass(frozen=True)
class Principal:
    """Whoever asks: a name for the logs, and scopes."""

    name: str
    scopes: frozenset[Scope]

    def may(self, scope: Scope) -> bool:
        """Whether the scope is among its own; admin includes all, every scope includes read."""
        return scope in self.scopes or Scope.ADMIN in self.scopes or scope is Scope.READ


LOCAL = Principal("local", frozenset({Scope.ADMIN}))


class Access:
    """Finds out who asks, and refuses who must not."""

    def __init__(self, database: Database, settings: Settings):
        self._database = database
        self._open = not settings.asks_for_tokens
        self._guesses = Guesses(settings.wrong_tokens)
        # Only ever touched by the event loop.
        self._workers: TTLCache[str, Principal] = TTLCache(MOST_WORKERS, WORKER_SECONDS)

    async def check(
        self, request: HTTPConnection, scope: Scope, *, cookies: bool = False
    ) -> Principal:
        """The principal of a request; `cookies`: even to change something one may do.

        Raises:
            Unauthorized: no token, or not a valid one.
            TooManyGuesses: wrong ones came from there before.
            Forbidden: the token lacks the scope, or the request comes from a foreign web page.
        """
        self.check_origin(request)
        principal = await self.identify(request, lately=scope is Scope.WORK, cookies=cookies)
        if principal is None:
            raise Unauthorized(
                "A token is needed: send `Authorization: Bearer TOKEN`. "
                "An operator makes one with `fathom token create`."
            )
        if not principal.may(scope):
            has = ", ".join(sorted(principal.scopes))
            raise Forbidden(f"This needs scope '{scope}'; the token {principal.name!r} has {has}.")
        return principal

    async def check_page(self, request: HTTPConnection, scope: Scope) -> Principal:
        """The principal of a request for a page, whose forms a browser sends with its cookie.

        A change must say that it comes from a page of this server: browsers say so with every form,
        and no other page can make them say it. Raises as `check`.
        """
        if request.scope.get("method") not in _READING and "origin" not in request.headers:
            raise Forbidden("A form must come from a page of this server: open it in a browser.")
        return await self.check(request, scope, cookies=True)

    async def identify(
        self, request: HTTPConnection, *, lately: bool = False, cookies: bool = False
    ) -> Principal | None:
        """The principal, or None without a token; raises `Unauthorized` for one not valid.

        `lately`: a token that was valid within the last second may do; workers send theirs often.
        """
        reads = request.scope.get("method") in _READING
        # An open server needs none: it may be one of another server on this machine.
        secret = _secret(request, cookies=not self._open and (reads or cookies))
        if secret is None:
            return LOCAL if self._open else None
        known = self._workers.get(secret) if lately else None
        principal = known or await self._look_up(secret, address_of(request))
        if principal is None:
            asks = "" if not self._open else " This server asks for none: unset FATHOM_TOKEN."
            raise Unauthorized(
                "The token is not valid here, or expired, or revoked. "
                f"`fathom token list` on the server shows the valid ones.{asks}"
            )
        if lately and known is None:
            self._workers[secret] = principal
        return principal

    async def _look_up(self, secret: str, address: str) -> Principal | None:
        self._guesses.check(address, secret)
        found = await run_in_threadpool(self._find, secret)
        if found is None:
            self._guesses.wrong(address)
        else:
            self._guesses.right(secret)
        return found

    def _find(self, secret: str) -> Principal | None:
        def read(connection: sa.Connection) -> TokenRecord | None:
            return tokens.find(connection, secret, clock(connection))

        found = self._database.read(read)
        if found is None:
            return None
        return Principal(found.name, frozenset(Scope(word) for word in found.scopes.split()))

    def check_origin(self, request: HTTPConnection) -> None:
        """Raise `Forbidden` for a request that a foreign web page, or a proxy, may have made."""
        host = request.headers.get("host", "")
        if self._open and not is_loopback(_hostname(host)):
            raise Forbidden(
                f"This server is for this machine alone and does not answer as {host[:100]!r}. "
                "Listen on another address to open it to others."
            )
        if self._open and any(name in request.headers for name in _PROXIED):
            raise Forbidden(
                "This server asks for no token and must not stand behind a proxy. "
                "Start it with --auth on."
            )
        origin = request.headers.get("origin")
        if origin is None or request.scope.get("method") in _READING:
            return
        if origin.partition("://")[2] != host:
            raise Forbidden(f"Changes must not come from the web page {origin[:100]!r}.")


def needs(scope: Scope) -> Callable[[Request], object]:
    """A dependency of a route: the request's principal must have the scope."""

    async def dependency(request: Request) -> Principal:
        access: Access = request.app.state.access
        return await access.check(request, scope)

    return dependency


def _hostname(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _secret(request: HTTPConnection, cookies: bool) -> str | None:
    header = request.headers.get("authorization", "")
    if header:
        kind, _, secret = header.partition(" ")
        return secret.strip() if kind.lower() == "bearer" else ""
    # A cookie goes along with requests that other pages make, so the API lets it only read.
    return request.cookies.get(COOKIE) if cookies else None
