"""Fleets: who keeps each until when, so that no fleet has two keepers."""

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from . import tables
from .bulk import upsert_rows
from .records import FleetRecord, fetch_one

_F = tables.fleets


def take(connection: sa.Connection, wanted: FleetRecord) -> FleetRecord:
    """Take a fleet that nobody keeps, or keep it on; `wanted.since` is now.

    The caller has taken control, so that of two who come at once the second sees the first.

    Returns:
        Who keeps it: `wanted`, or another whose time is not over.
    """
    found = get(connection, wanted.name)
    if found is not None and found.keeper == wanted.keeper:
        wanted = replace(wanted, since=found.since)
    elif found is not None and found.expires_at > wanted.since:
        return found
    upsert_rows(connection, _F, ("name",), [vars(wanted)])
    return wanted


def leave(connection: sa.Connection, name: str, keeper: str) -> None:
    """Give a fleet up; nothing where another keeps it."""
    connection.execute(_F.delete().where(_F.c.name == name, _F.c.keeper == keeper))


def get(connection: sa.Connection, name: str) -> FleetRecord | None:
    """Who keeps the fleet, or has kept it last."""
    return fetch_one(connection, FleetRecord, sa.select(_F).where(_F.c.name == name))


def prolong_all(connection: sa.Connection, expires_at: datetime) -> None:
    """Let every keeper have its fleet until `expires_at` at least."""
    connection.execute(
        _F.update().where(_F.c.expires_at < expires_at).values(expires_at=expires_at)
    )
