"""Access tokens: made once, shown once, kept as a hash.

A token is 32 random bytes, so a plain SHA-256 cannot be searched backwards; a slow password hash
would only slow the server. Looking a token up by its hash takes the same time whatever it is. An
operator may bring the secret, who is then told to draw it, and how long it has to be.
"""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa

from fathom_spaces.errors import Conflict, NotFound

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
    return _insert(connection, name, scopes, secret, now, expires_at), secret


def keep(
    connection: sa.Connection,
    name: str,
    scopes: Iterable[str],
    secret: str,
    now: datetime,
    expires_at: datetime | None = None,
) -> tuple[TokenRecord, bool]:
    """Make a token of a secret that is known elsewhere; returns its record, and whether it is new.

    Raises:
        Conflict: the secret is that of a token with other scopes, or of one no longer valid.
    """
    scopes = tuple(scopes)
    found = fetch_one(connection, TokenRecord, sa.select(_T).where(_T.c.sha256 == _hash(secret)))
    if found is None:
        return _insert(connection, name, scopes, secret, now, expires_at), True
    if find(connection, secret, now) is None:
        raise Conflict(f"This secret is token {found.id}'s, revoked or expired. Draw another.")
    if set(found.scopes.split()) != set(scopes):
        raise Conflict(
            f"This secret is token {found.id}'s, with the scopes {found.scopes}. Draw another for "
            f"{' '.join(scopes)}, or revoke that one first."
        )
    return found, False


def _insert(
    connection: sa.Connection,
    name: str,
    scopes: Iterable[str],
    secret: str,
    now: datetime,
    expires_at: datetime | None,
) -> TokenRecord:
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
    return made


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
