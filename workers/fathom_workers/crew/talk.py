"""Lines of JSON between the members of a crew and the training process that launched them.

A Unix socket in a folder of the crew's own, never a pickle. From the launcher (`do`): answer,
signals, stop. To the launcher (`event`): hello, measurement, signals, progress, result, failed.
"""

import json
import os
import selectors
import socket
import threading
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from fathom_workers.child import PARENT_GONE

Message = dict[str, Any]


class Member:
    """A member's end. A thread reads, so that a stop is heard while training."""

    def __init__(self, path: Path, rank: int):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._answers: SimpleQueue[Message] = SimpleQueue()
        self.stopping = False
        self.send("hello", rank=rank)
        threading.Thread(target=self._read, name="launcher", daemon=True).start()

    def send(self, event: str, **fields: object) -> None:
        """Tell the launcher."""
        try:
            self._socket.sendall(json.dumps({"event": event, **fields}).encode() + b"\n")
        except OSError:
            os._exit(PARENT_GONE)

    def ask(self, event: str, **fields: object) -> Message:
        """Tell the launcher, and wait for its answer."""
        self.send(event, **fields)
        return self._answers.get()

    def _read(self) -> None:
        # A launcher that died with unread messages of ours resets the connection.
        with suppress(ConnectionResetError), self._socket.makefile("rb") as lines:
            for line in lines:
                message = json.loads(line)
                if message["do"] == "stop":
                    self.stopping = True
                else:
                    self._answers.put(message)
        # Nobody is left to tell: end at once, in the middle of a step.
        os._exit(PARENT_GONE)


class Launcher:
    """The launcher's end: all members that have said hello."""

    def __init__(self, path: Path):
        self._selector = selectors.DefaultSelector()
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._selector.register(self._listening, selectors.EVENT_READ)
        self._partial: dict[socket.socket, bytes] = {}
        self._by_rank: dict[int, socket.socket] = {}

    def poll(self, seconds: float) -> list[Message]:
        """What members have said, each with its `rank`; waits up to `seconds` for something."""
        found: list[Message] = []
        for key, _ in self._selector.select(seconds):
            if key.fileobj is self._listening:
                member, _ = self._listening.accept()
                self._selector.register(member, selectors.EVENT_READ)
                self._partial[member] = b""
            else:
                assert isinstance(key.fileobj, socket.socket)
                found += self._read(key.fileobj)
        return found

    def tell(self, rank: int, **message: object) -> None:
        """Tell a member; one that is gone hears nothing."""
        try:
            self._by_rank[rank].sendall(json.dumps(message).encode() + b"\n")
        except (KeyError, OSError):
            return

    def close(self) -> None:
        """Let all go, which ends those that still run."""
        self._selector.close()
        for each in (self._listening, *self._partial):
            each.close()

    def _read(self, member: socket.socket) -> list[Message]:
        data, over = _drained(member)
        if over:
            self._selector.unregister(member)
        *lines, self._partial[member] = (self._partial[member] + data).split(b"\n")
        return [self._heard(member, json.loads(line)) for line in lines]

    def _heard(self, member: socket.socket, message: Message) -> Message:
        if message["event"] == "hello":
            self._by_rank[message["rank"]] = member
        rank = next(rank for rank, known in self._by_rank.items() if known is member)
        return {**message, "rank": rank}


def _drained(member: socket.socket) -> tuple[bytes, bool]:
    """All that has come from a member, and whether nothing more will."""
    data = b""
    try:
        while chunk := member.recv(1 << 16, socket.MSG_DONTWAIT):
            data += chunk
    except BlockingIOError:
        return data, False
    except OSError:  # it died with unread messages of ours
        return data, True
    return data, True
