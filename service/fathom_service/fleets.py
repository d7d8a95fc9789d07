"""Fleets: one keeper each, for as long as it lives."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from fathom_client.wire_work import Keeper
from fathom_spaces.errors import FleetKept
from fathom_storage import fleets
from fathom_storage.database import Database, take_control
from fathom_storage.records import FleetRecord


def keep(database: Database, fleet: str, keeper: Keeper, seconds: float) -> float:
    """Let a keeper have a fleet for so many seconds, and those it asks for beyond.

    Returns:
        In how many seconds that is over.

    Raises:
        FleetKept: another keeper has it, whose time is not over.
    """
    lasting = seconds + keeper.more_seconds

    def work(connection: sa.Connection) -> None:
        now = take_control(connection)
        wanted = FleetRecord(
            name=fleet,
            keeper=keeper.id,
            engine=keeper.engine,
            host=keeper.host,
            process=keeper.process,
            since=now,
            expires_at=now + timedelta(seconds=lasting),
        )
        found = fleets.take(connection, wanted)
        if found.keeper != keeper.id:
            raise FleetKept(_kept(found, now))

    database.write(work)
    return lasting


def leave(database: Database, fleet: str, keeper: str) -> None:
    """Give a fleet up; nothing where another keeps it."""
    database.write(lambda connection: fleets.leave(connection, fleet, keeper))


def _kept(found: FleetRecord, now: datetime) -> str:
    left = (found.expires_at - now).total_seconds()
    return (
        f"Fleet {found.name!r} is kept by `fathom fleet {found.engine}`, process {found.process} "
        f"on {found.host}, since {found.since:%Y-%m-%d %H:%M:%S} UTC. Stop that one, or give this "
        f"one another --name. If it was killed, the fleet is free in {left:.0f} s."
    )
