"""Access tokens: made once, shown once, kept as a hash.

A token is 32 random bytes, so a plain SHA-256 cannot be searched backwards; a slow password hash
would only slow the server. Looking a token up by its hash takes the same time whatever it is.
"""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from fathom_spaces.errors import NotFound

from . import tables
from .records import TokenRecord, fetch, fetch_one

_T = tables.tokens
PREFIX = "fathom_"


def create(
    connection: sa.Connection,
    name: str,
    scopes: Iterable[str],
    now: datetime,
    expires_at: datetime | None = None,
) -> tuple[TokenRecord, str]:
    """Make a token; returns its record and the secret, which cannot be had again."""
    secret = PREFIX + secrets.token_urlsafe(32)
    made = TokenRecord(
        id=secrets.token_hex(6),
        name=name,
        sha256=_hash(secret),
        scopes=" ".join(scopes),
        created_at=now,
        expires_at=expires_at,
        revoked_at=None,
    )
    connection.execute(_T.insert().values(**vars(made)))
    return made, secret


def find(connection: sa.Connection, secret: str, now: datetime) -> TokenRecord | None:
    """The valid token with that secret: neither revoked nor expired."""
    found = fetch_one(connection, TokenRecord, sa.select(_T).where(_T.c.sha256 == _hash(secret)))
    if found is None or found.revoked_at is not None:
        return None
    return found if found.expires_at is None or found.expires_at > now else None


def known(connection: sa.Connection) -> list[TokenRecord]:
    """All tokens, oldest first."""
    return fetch(connection, TokenRecord, sa.select(_T).order_by(_T.c.created_at, _T.c.id))


def revoke(connection: sa.Connection, token_id: str, now: datetime) -> None:
    """Make a token invalid from now on; raises `NotFound`."""
    changed = connection.execute(_T.update().where(_T.c.id == token_id).values(revoked_at=now))
    if changed.rowcount == 0:
        raise NotFound("token", token_id)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
