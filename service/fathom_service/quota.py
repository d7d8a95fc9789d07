"""The quota of files: how much all trials may keep together, and what is said when it is full."""

import json
from dataclasses import dataclass

import sqlalchemy as sa

from fathom_spaces.errors import StoreFull
from fathom_storage import ledger, trials
from fathom_storage.database import clock
from fathom_storage.ledger import Event

from .held import Held
from .sizes import shown

REFUSED = "artifact.refused"  # the kind of the event


@dataclass(frozen=True)
class Quota:
    """So many bytes may be kept; no limit where None."""

    most_bytes: int | None = None

    def check(self, connection: sa.Connection, held: Held, name: str, size_bytes: int) -> None:
        """Raise `StoreFull` where a file of a trial, in the place of one of that name, is too much.

        What the worker can do is to go on training; what a person can do is said.
        """
        if self.most_bytes is None:
            return
        kept = trials.artifact_bytes(connection)
        old = trials.artifact(connection, held.trial.trial_id, name)
        before = old.size_bytes if old is not None else 0
        if kept - before + size_bytes > self.most_bytes:
            raise StoreFull(
                f"{name} ({shown(size_bytes)}) is not kept: {shown(kept)} of the "
                f"{shown(self.most_bytes)} for files of trials are taken. Delete experiments that "
                "nobody needs, or raise --artifact-quota-gib of the server."
            )


def note(connection: sa.Connection, held: Held, name: str, because: str) -> None:
    """Tell the experiment's story that a file was refused, once for each file of a trial."""
    record, trial_id = held.record, held.trial.trial_id
    for event in ledger.events_of_kind(connection, record.id, REFUSED):
        if (event.trial_id, json.loads(event.data)["name"]) == (trial_id, name):
            return
    data = {"name": name, "because": because}
    refused = Event(record.id, REFUSED, held.study.study_id, trial_id, data)
    ledger.record_events(connection, [refused], clock(connection))
