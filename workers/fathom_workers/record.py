"""The record of an attempt: what its training printed and what its worker noted of it."""

import logging
import re
import time
from collections import deque

HEAD_BYTES = 64 * 1024
TAIL_BYTES = 192 * 1024
LONGEST_LINE = 4_000  # characters
_COMMANDS = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f]")


class Record:
    """Lines with their times; of many the first 64 KiB and the last 192 KiB are kept.

    Attributes:
        telling: whether there is more in it than the usual: something printed, or a warning.
        lines: how many lines there were so far.
    """

    def __init__(self) -> None:
        self.telling = False
        self.lines = 0
        self._partial = ""
        self._head: list[bytes] = []
        self._tail: deque[bytes] = deque()
        self._head_bytes = self._tail_bytes = 0
        self._left_out = 0

    def printed(self, data: bytes) -> None:
        """The training process has written this to its standard output or error."""
        if not data:
            return
        *lines, self._partial = (self._partial + data.decode(errors="replace")).split("\n")
        for line in lines:
            self._add("printed", _last_state(line))
            self.telling = True
        self._partial = self._partial[-LONGEST_LINE:]

    def noted(self, level: int, action: str, message: str) -> None:
        """The worker has noted something of the attempt."""
        self.telling = self.telling or level >= logging.WARNING
        for line in message.splitlines():
            self._add(action, line)

    def content(self) -> bytes:
        """The record as a file."""
        gap = [f"... {self._left_out} lines are left out ...\n".encode()] if self._left_out else []
        unfinished = [self._partial.encode() + b"\n"] if self._partial else []
        return b"".join([*self._head, *gap, *self._tail, *unfinished])

    def _add(self, source: str, text: str) -> None:
        self.lines += 1
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        line = f"{when} {source} | {text[:LONGEST_LINE]}\n".encode()
        if not self._tail and self._head_bytes + len(line) <= HEAD_BYTES:
            self._head.append(line)
            self._head_bytes += len(line)
            return
        self._tail.append(line)
        self._tail_bytes += len(line)
        while self._tail_bytes > TAIL_BYTES:
            self._tail_bytes -= len(self._tail.popleft())
            self._left_out += 1


def _last_state(line: str) -> str:
    """What a terminal would show of a line that was written over, as progress bars are.

    Colours and other commands to a terminal are left out.
    """
    return _COMMANDS.sub("", line.rstrip("\r").rpartition("\r")[2])
