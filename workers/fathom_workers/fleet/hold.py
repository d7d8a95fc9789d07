"""The hold of a keeper on its fleet: the server lets one living keeper have each."""

import contextlib
import logging
import os
import socket
from typing import Protocol
from uuid import uuid4

from fathom_client.wire_work import Demand, Keeper, Kept
from fathom_spaces.errors import FathomError
from fathom_workers.logs import note


class Server(Protocol):
    """What is asked of the server, as `fathom_client.Client` has it."""

    def keep_fleet(self, fleet: str, keeper: Keeper, /) -> Kept:
        """Keep a fleet, or keep it on."""

    def leave_fleet(self, fleet: str, keeper: str, /) -> None:
        """Give it up."""


class Hold:
    """The right of this process to keep a fleet, by its name and the kind of its engine.

    It is over where the keeper is not heard of for as long as a lease lasts.
    """

    def __init__(self, server: Server, fleet: str, engine: str):
        self._server, self._fleet = server, fleet
        self._keeper = Keeper(
            id=uuid4().hex, engine=engine, host=socket.gethostname(), process=os.getpid()
        )

    def demand(self) -> Demand:
        """Keep the fleet, or keep it on; what waits for it.

        Raises:
            FleetKept: another living keeper has it.
        """
        return self._server.keep_fleet(self._fleet, self._keeper).demand

    def last(self, seconds: float) -> None:
        """Keep the fleet for so much longer, without a word in between; raises FleetKept."""
        longer = self._keeper.model_copy(update={"more_seconds": seconds})
        self._server.keep_fleet(self._fleet, longer)

    def leave(self) -> None:
        """Give the fleet up, so that another keeper may have it at once."""
        with contextlib.suppress(FathomError):  # a server that is away lets go of it in time
            self._server.leave_fleet(self._fleet, self._keeper.id)
            note(logging.INFO, "fleet.left", "another keeper may have it", fleet=self._fleet)
