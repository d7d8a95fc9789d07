"""Guesses: wrong tokens, counted by the address that they come from, in this process alone.

No token can be guessed. Yet whoever tries must neither keep the database busy nor fill the log.
"""

import hashlib
import ipaddress
import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from cachetools import TTLCache
from starlette.requests import HTTPConnection

from fathom_spaces.errors import TooManyGuesses

WINDOW_SECONDS = 60.0
# How long a token that was valid is looked up, wherever it comes from.
RIGHT_SECONDS = 3600.0
# Of each kind that is remembered; the oldest go first.
MOST_REMEMBERED = 10_000
# What one network of IPv6 has for itself: whoever is there has all its addresses.
_IPV6_NETWORK = 64

_logger = structlog.get_logger()


@dataclass
class _Count:
    until: float
    number: int = 0


class Guesses:
    """Only ever touched by the event loop.

    An address that sent too many wrong tokens within a minute is refused until the minute is over,
    but for tokens that were valid here lately: one worker with an old token must not lock out those
    beside it.

    Args:
        most: so many wrong tokens an address may send in a minute.
        timer: seconds that only grow.
    """

    def __init__(self, most: int, timer: Callable[[], float] = time.monotonic):
        self._most, self._timer = most, timer
        self._wrong: TTLCache[str, _Count] = TTLCache(MOST_REMEMBERED, WINDOW_SECONDS, timer)
        self._right: TTLCache[bytes, None] = TTLCache(MOST_REMEMBERED, RIGHT_SECONDS, timer)

    def check(self, address: str, secret: str) -> None:
        """Raise `TooManyGuesses` where that token must not be looked up for that address now."""
        count = self._wrong.get(address)
        if count is None or count.number < self._most or _digest(secret) in self._right:
            return
        raise TooManyGuesses(max(1, math.ceil(count.until - self._timer())))

    def wrong(self, address: str) -> None:
        """Count a token that is not valid."""
        count = self._wrong.get(address)
        if count is None:
            # Set once: an entry that is set again lives for another minute.
            count = self._wrong[address] = _Count(self._timer() + WINDOW_SECONDS)
        count.number += 1
        if count.number == self._most:
            message = f"{self._most} wrong tokens within a minute"
            _logger.warning(message, action="tokens.guessed", address=address)

    def right(self, secret: str) -> None:
        """Remember a token that is valid."""
        self._right[_digest(secret)] = None


def address_of(request: HTTPConnection) -> str:
    """Where a request comes from: its address, of IPv6 its network."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host  # a socket of this machine
    if address.version == 4 or address.ipv4_mapped:
        return str(getattr(address, "ipv4_mapped", None) or address)
    return str(ipaddress.ip_network((address, _IPV6_NETWORK), strict=False))


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
