"""What an operator does on the server's machine: tokens and the schema."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from rich.console import Console
from rich.table import Table

from fathom_client.wire import Scope
from fathom_storage import schema, tokens
from fathom_storage.database import Database, clock
from fathom_storage.records import TokenRecord


def create_token(url: str, name: str, scopes: list[Scope], days: float | None) -> None:
    """Make a token and print it alone on stdout, what it is on stderr."""

    def write(connection: sa.Connection) -> tuple[TokenRecord, str]:
        now = clock(connection)
        expires_at = None if days is None else now + timedelta(days=days)
        return tokens.create(connection, name, sorted(set(scopes)), now, expires_at)

    with _checked(url) as database:
        made, secret = database.write(write)
    until = f"until {made.expires_at:%Y-%m-%d %H:%M} UTC" if made.expires_at else "until revoked"
    Console(stderr=True).print(
        f"Token {made.id} for {name!r} ({made.scopes}), valid {until}. "
        "Keep it: it is not stored and cannot be shown again.",
        highlight=False,
    )
    print(secret)


def list_tokens(url: str, as_json: bool) -> None:
    """Print all tokens."""
    with _checked(url) as database:
        known = database.read(tokens.known)
    now = datetime.now(UTC).replace(tzinfo=None)
    if as_json:
        print(json.dumps([_as_json(token, now) for token in known], indent=2))
        return
    table = Table("id", "name", "scopes", "created", "expires", "state", box=None)
    for token in known:
        expires = f"{token.expires_at:%Y-%m-%d %H:%M}" if token.expires_at else "never"
        created = f"{token.created_at:%Y-%m-%d %H:%M}"
        table.add_row(token.id, token.name, token.scopes, created, expires, _state(token, now))
    Console().print(table if known else "No tokens yet. Make one with `fathom token create`.")


def revoke_token(url: str, token_id: str) -> None:
    """Revoke a token; raises `NotFound`."""
    with _checked(url) as database:
        database.write(lambda c: tokens.revoke(c, token_id, clock(c)))
    Console(stderr=True).print(f"Token {token_id} is revoked.", highlight=False)


def upgrade(url: str) -> None:
    """Create or upgrade the schema."""
    database = Database(url)
    try:
        before = schema.revision(database)
        after = schema.upgrade(database)
    finally:
        database.close()
    done = "is at" if before == after else f"was at {before or 'nothing'}, is now at"
    print(f"{database.shown} {done} schema {after}.")


def check(url: str) -> None:
    """Say that the schema is right, or raise `SchemaMismatch`."""
    with _checked(url) as database:
        print(f"{database.shown} is at schema {schema.head()}.")


@contextmanager
def _checked(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        schema.check(database)
        yield database
    finally:
        database.close()


def _state(token: TokenRecord, now: datetime) -> str:
    if token.revoked_at is not None:
        return "revoked"
    return "valid" if token.expires_at is None or token.expires_at > now else "expired"


def _as_json(token: TokenRecord, now: datetime) -> dict[str, str | list[str] | None]:
    return {
        "id": token.id,
        "name": token.name,
        "scopes": token.scopes.split(),
        "created_at": f"{token.created_at.isoformat()}Z",
        "expires_at": f"{token.expires_at.isoformat()}Z" if token.expires_at else None,
        "state": _state(token, now),
    }
