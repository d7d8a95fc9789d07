"""Databases that specs may name as sources: the operator's list of names and addresses.

Addresses hold passwords. They stay in this module: nothing that is raised here holds one.
"""

import os
import re

from fathom_spaces.base import nearest
from fathom_spaces.errors import FieldError, InvalidSpec

ALLOWED = "FATHOM_TRANSFER_FROM"
# An address may hold commas, so only one before the next name parts two entries.
_ENTRIES = re.compile(r",(?=\s*[\w.-]+\s*=\s*\w[\w+.-]*://)")
_ENTRY = re.compile(r"\s*([\w.-]+)\s*=\s*(\w[\w+.-]*://\S+)\s*")


def allowed() -> dict[str, str]:
    """The addresses by name; raises `InvalidSpec` where the variable cannot be read."""
    given = os.environ.get(ALLOWED, "").strip().rstrip(",")
    found: dict[str, str] = {}
    for position, entry in enumerate(_ENTRIES.split(given) if given else (), start=1):
        match = _ENTRY.fullmatch(entry)
        if match is None or match[1] in found:
            fault = "is not NAME=URL" if match is None else "has the name of another"
            raise _unreadable(f"entry {position} {fault}")
        found[match[1]] = match[2]
    return found


def address(name: str) -> str:
    """The address of a database; raises LookupError, saying what may be named."""
    known = allowed()
    if name in known:
        return known[name]
    if not known:
        raise LookupError(f"The server's operator lists databases in {ALLOWED}, and there is none.")
    raise LookupError(nearest(name, known))


def _unreadable(message: str) -> InvalidSpec:
    remedy = "Write lab=postgresql://USER:PASSWORD@HOST/NAME,old=sqlite:///PATH, say."
    return InvalidSpec([FieldError(path=ALLOWED, message=message, remedy=remedy)], "The settings")
