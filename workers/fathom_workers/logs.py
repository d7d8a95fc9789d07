"""Structured log lines: an `action` and the ids as fields, written as key=value."""

import json
import logging
import sys
from collections.abc import Callable
from typing import TextIO, TypeAlias

# Takes a level, an action and a message, and knows the ids.
Noted: TypeAlias = Callable[[int, str, str], None]

LOGGER = "fathom.worker"
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class KeyValueFormatter(logging.Formatter):
    """`2026-01-31T12:00:00+0000 info action=lease.granted trial=3 | message`."""

    def format(self, record: logging.LogRecord) -> str:
        """One line for each record; a traceback follows on its own lines."""
        found = vars(record).items()  # libraries add their own, such as _ray_timestamp_ns
        fields = {k: v for k, v in found if k not in _OWN and v is not None and k[0] != "_"}
        shown = " ".join(f"{key}={_shown(value)}" for key, value in fields.items())
        when = self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z")
        line = f"{when} {record.levelname.lower()} {shown} | {record.getMessage()}"
        if record.exc_info:
            line = f"{line}\n{self.formatException(record.exc_info)}"
        return line


def _shown(value: object) -> str:
    text = str(value)
    plain = bool(text) and all(c.isprintable() and c not in ' "=' for c in text)
    return text if plain else json.dumps(text, ensure_ascii=False)


def note(level: int, action: str, message: str, **fields: object) -> None:
    """Log `message` with its action and ids (experiment, study, trial, lease, worker)."""
    logging.getLogger(LOGGER).log(level, message, extra={"action": action, **fields})


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Send the worker's log to `stream` (standard error unless given)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(KeyValueFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
