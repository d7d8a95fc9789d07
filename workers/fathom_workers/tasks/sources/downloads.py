"""Bounds on what a library downloads by urllib: bytes, a connection's silence, and time in all."""

import os
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.error import URLError

from fathom_spaces.errors import FieldError, InvalidSpec

VARIABLE = "FATHOM_DOWNLOAD_BYTES"
DEFAULT_BYTES = 2**30  # less than of a file: submitters choose these, operators lay out those
SILENCE_SECONDS = 60.0
MAX_SECONDS = 3600.0


class TooLarge(URLError):
    """A download beyond the bound; of URLErrors while reading scikit-learn makes no second try."""

    def __init__(self, count: int | None, most: int):
        size = f"more than {most:,}" if count is None else f"{count:,}"
        super().__init__(f"has {size} bytes; {most:,} are the most")


class TooSlow(URLError):
    """A download that took too long."""

    def __init__(self) -> None:
        super().__init__(f"the download took more than {MAX_SECONDS:,.0f} s")


def most_bytes() -> int:
    """The bound of one download: FATHOM_DOWNLOAD_BYTES, or 1 GiB.

    Raises:
        InvalidSpec: the variable is no whole number above 0.
    """
    given = os.environ.get(VARIABLE, "").strip() or str(DEFAULT_BYTES)
    if given.isdecimal() and int(given) > 0:
        return int(given)
    remedy = f"Write a whole number above 0; {DEFAULT_BYTES} unless set."
    mistake = FieldError(path=VARIABLE, message="not a number of bytes", value=given, remedy=remedy)
    raise InvalidSpec([mistake], "This worker's environment")


@contextmanager
def bounded(most: int) -> Iterator[None]:
    """Within, no urlopen of this process yields more than `most` bytes, nor hangs.

    Reading raises `TooLarge` or `TooSlow`; where the size is told beforehand, before a byte of it.
    """
    before = vars(urllib.request).get("_opener")
    urllib.request.install_opener(urllib.request.build_opener(_Bounds(most)))
    try:
        yield
    finally:
        urllib.request.install_opener(before)


class _Bounds(urllib.request.BaseHandler):
    handler_order = 2000  # behind the one that makes errors of responses

    def __init__(self, most: int):
        self._most = most

    def http_request(self, request: urllib.request.Request) -> urllib.request.Request:
        """Without compression, so that the bytes that come are those that are read and parsed."""
        request.timeout = SILENCE_SECONDS
        request.remove_header("Accept-encoding")
        return request

    def http_response(self, _: urllib.request.Request, response: Any) -> Any:
        return _Counted(response, self._most)

    https_request, https_response = http_request, http_response


class _Counted:
    """A response whose reading is counted; anything else of it as it is."""

    def __init__(self, response: Any, most: int):
        self._response, self._left, self._most = response, most, most
        self._until = time.monotonic() + MAX_SECONDS

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)

    def read(self, size: int = -1) -> bytes:
        """As a response's; refused here and not sooner, where a refusal would be tried again."""
        stated = self._response.headers.get("Content-Length", "")
        if stated.isdecimal() and int(stated) > self._most:
            raise TooLarge(int(stated), self._most)
        if time.monotonic() > self._until:
            raise TooSlow
        most = self._left + 1
        content: bytes = self._response.read(most if size < 0 else min(size, most))
        self._left -= len(content)
        if self._left < 0:
            raise TooLarge(None, self._most)
        return content
