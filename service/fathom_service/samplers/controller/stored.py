"""The states of a controller in the database, in the transaction of the ask."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa

from fathom_storage import sampler_states
from fathom_storage.database import clock

from .memory import Kept


class StoredStates:
    """States of one repetition of a study."""

    def __init__(self, connection: sa.Connection, study_id: int, repetition: int):
        self._connection = connection
        self._of = (study_id, repetition)

    def kept(self) -> Sequence[Kept]:
        """Those there are, the newest first."""
        return [
            Kept(
                found.absorbed,
                found.digest,
                partial(sampler_states.state, self._connection, found),
            )
            for found in sampler_states.kept(self._connection, *self._of)
        ]

    def save(self, absorbed: int, digest: str, state: bytes, summary: dict[str, Any]) -> None:
        """Append one; it is there when the transaction is."""
        sampler_states.add(
            self._connection,
            *self._of,
            absorbed=absorbed,
            digest=digest,
            state=state,
            summary=json.dumps(summary),
            now=clock(self._connection),
        )
