"""What a client wrote down: every message before it was sent, every answer when it came.

One line of JSON each, written at once, so that a client that is killed leaves what it did. A line
that a kill cut short was of a message that was not sent yet.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

FINAL_ERRORS = ("conflict", "stale-lease", "wrong-state", "not-found", "invalid")


@dataclass
class Letter:
    """A message and what came back, if anything did.

    Attributes:
        id: its own.
        client: who wrote it.
        verb: `lease`, `renew`, `result` or `submit`.
        about: a lease's id, an ask's key, or an idempotency key.
        sent: the message, without tokens.
        answer: what the server said to it.
        error: the kind of the refusal; `unavailable` where nobody knows what became of it.
        detail: the words of the refusal.
    """

    id: str
    client: str
    verb: str
    about: str
    sent: dict[str, Any]
    answer: dict[str, Any] | None = None
    error: str | None = None
    detail: str = ""

    @property
    def known(self) -> bool:
        """Whether the client heard for sure what became of it."""
        return self.answer is not None or self.error in FINAL_ERRORS


@dataclass
class Writer:
    """Writes down one client's messages."""

    path: Path
    client: str
    _file: int = field(init=False)

    def __post_init__(self) -> None:
        self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(self._file, b"\n")  # a cut line ends here

    def sends(self, verb: str, about: str, sent: dict[str, Any]) -> str:
        """Before a message is sent; returns its id."""
        mine = uuid4().hex
        self._line(id=mine, client=self.client, verb=verb, about=about, sent=sent)
        return mine

    def hears(self, letter: str, **told: Any) -> None:
        """When its answer, or its error, has come."""
        self._line(id=letter, **told)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def _line(self, **said: Any) -> None:
        os.write(self._file, json.dumps(said).encode() + b"\n")


def read(paths: Iterable[Path]) -> list[Letter]:
    """All letters of some files, each file's in the order in which they were sent."""
    found: dict[str, Letter] = {}
    for line in _lines(paths):
        said: dict[str, Any] = {}
        with suppress(ValueError):
            said = json.loads(line)
        if "verb" in said:
            found[said["id"]] = Letter(**said)
        elif said and said["id"] in found:
            vars(found[said["id"]]).update(said)
    return list(found.values())


def _lines(paths: Iterable[Path]) -> Iterator[str]:
    for path in sorted(paths):
        yield from path.read_text(encoding="utf-8").splitlines()
