"""Tidying: files that nobody needs any more, and files that belong to no trial."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import sqlalchemy as sa

from fathom_storage import trials
from fathom_storage.artifacts import ArtifactStore, Listed
from fathom_storage.database import Database

from .jobs import CHECKPOINT

# A file is there before the database knows of it: while it comes, and until its request is done.
UNKNOWN_FOR = timedelta(hours=1)


@dataclass(frozen=True)
class Orphans:
    """Files of no trial, and how many files the database knows that are not there."""

    files: tuple[Listed, ...]
    missing: int

    @property
    def size_bytes(self) -> int:
        """Of all of them."""
        return sum(file.size_bytes for file in self.files)


def forget_checkpoints(database: Database, store: ArtifactStore) -> int:
    """Remove the checkpoints of trials that have ended; returns how many those were.

    Results remove theirs at once. This is for trials that ended otherwise: given up as lost, or
    cancelled while they waited.
    """
    ended = database.read(partial(trials.ended_with_artifact, name=CHECKPOINT))
    if not ended:
        return 0

    def work(connection: sa.Connection) -> list[str]:
        return list(trials.remove_artifacts(connection, ended, CHECKPOINT).values())

    for location in (gone := database.write(work)):
        store.remove(location)
    return len(gone)


def orphans(database: Database, store: ArtifactStore) -> Orphans:
    """What lies in the store for longer than an hour and belongs to no trial."""
    before = datetime.now(UTC) - UNKNOWN_FOR
    # The files first: what is added in between is younger, what is removed then is no orphan.
    there = list(store.listed())
    known = database.read(trials.artifact_locations)
    old = _without(known, there, before)
    return Orphans(tuple(old), missing=len(known - {file.location for file in there}))


def _without(known: set[str], there: list[Listed], before: datetime) -> Iterator[Listed]:
    return (f for f in there if f.location not in known and f.modified_at < before)
