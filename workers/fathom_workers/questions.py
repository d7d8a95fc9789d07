"""What a user's objective asks the server while it runs: parameters, and attributes to keep."""

import logging
from typing import Any

from fathom_client.wire_studies import Note, Suggest
from fathom_client.wire_work import Lease
from fathom_spaces.base import parse
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound, SamplerFailed, StaleLease

from .logs import Noted
from .server import REFUSED, Server


class Questions:
    """The questions of one leased trial; each is put to the server until it has answered."""

    def __init__(self, server: Server, lease: Lease, note: Noted):
        self._server, self._lease, self._note = server, lease, note
        self._asked: dict[str, Any] | None = None
        self._answer: dict[str, Any] | None = None
        self._notes: dict[str, Any] = {}

    @property
    def due(self) -> bool:
        """Whether the server is to hear something."""
        return self._asked is not None or bool(self._notes)

    @property
    def asked(self) -> bool:
        """Whether the training process waits for a parameter."""
        return self._asked is not None

    def ask(self, name: str, domain: dict[str, Any]) -> None:
        """The training process waits for a parameter."""
        self._asked = {"token": self._lease.token, "name": name, "domain": domain}

    def noted(self, attributes: dict[str, Any]) -> None:
        """The training process has noted attributes."""
        self._notes |= attributes

    def step(self) -> None:
        """Ask, and tell, once.

        Raises:
            FathomError: the lease is stale, or the server is away: ask again later.
        """
        if self._notes:
            self._keep_notes()
        if self._asked is not None:
            self._answer, self._asked = self._suggested(self._asked), None

    def drop(self) -> None:
        """Nobody waits for a parameter any more."""
        self._asked = None

    def answered(self) -> dict[str, Any] | None:
        """The server's `value`, or why it `refused`, where there is one that was not heard yet."""
        answer, self._answer = self._answer, None
        return answer

    def _suggested(self, asked: dict[str, Any]) -> dict[str, Any]:
        try:
            question = parse(Suggest, asked, "The parameter")
            return {"value": self._server.suggest(self._lease.trial, question).value}
        except StaleLease:
            raise
        except NotFound as error:
            raise StaleLease(str(error)) from error
        except (InvalidSpec, Conflict, SamplerFailed) as error:
            return {"refused": error.detail}

    def _keep_notes(self) -> None:
        told = Note(token=self._lease.token, attributes=self._notes)
        try:
            self._server.note(self._lease.trial, told)
        except StaleLease:
            raise
        except REFUSED as error:
            names = ", ".join(self._notes)
            self._note(logging.ERROR, "attributes.refused", f"{names}: {error}")
        self._notes = {}
