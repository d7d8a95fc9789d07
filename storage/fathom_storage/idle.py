"""Idle connections: one that lay in the pool for a while is asked first whether it still works.

Asking each time, as SQLAlchemy's `pool_pre_ping` does, costs a busy server one round trip more for
every transaction.
"""

import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DisconnectionError

# A database takes longer than this to start again.
IDLE_SECONDS = 1.0
_SINCE = "fathom_idle_since"


def listen(engine: sa.Engine) -> None:
    """Have the pool open a new connection in place of one that was idle and does not answer."""

    def rests(_connection: Any, entry: Any) -> None:
        entry.info[_SINCE] = time.monotonic()

    def returns(connection: Any, entry: Any, _proxy: Any) -> None:
        since = entry.info.get(_SINCE)
        if since is None or time.monotonic() - since < IDLE_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error  # the pool tries the next one

    sa.event.listen(engine, "checkin", rests)
    sa.event.listen(engine, "checkout", returns)
