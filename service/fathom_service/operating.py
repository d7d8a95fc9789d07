"""What an operator does on the server's machine: tokens, the schema, backups."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from rich.console import Console
from rich.table import Table

from fathom_client.wire import Scope
from fathom_spaces.errors import FieldError, InvalidSpec, StorageError
from fathom_storage import backup, schema, tokens
from fathom_storage.artifacts import ArtifactFolder, open_store
from fathom_storage.database import Database, clock, sa_url
from fathom_storage.records import TokenRecord

from . import tidying

LEAST_SECRET = 32


def create_token(url: str, name: str, scopes: list[Scope], days: float | None) -> None:
    """Make a token and print it alone on stdout, what it is on stderr."""

    def write(connection: sa.Connection) -> tuple[TokenRecord, str]:
        now = clock(connection)
        return tokens.create(connection, name, sorted(set(scopes)), now, _after(now, days))

    with _checked(url) as database:
        made, secret = database.write(write)
    _say(f"{_described(made)}. Keep it: it is not stored and cannot be shown again.")
    print(secret)


def keep_token(url: str, name: str, scopes: list[Scope], days: float | None, variable: str) -> None:
    """Make a token of the secret in an environment variable, or leave the one it is.

    Raises:
        InvalidSpec: the secret is missing or could be guessed.
        Conflict: it is that of another token.
    """
    secret = _secret(variable)

    def write(connection: sa.Connection) -> tuple[TokenRecord, bool]:
        now = clock(connection)
        wanted = sorted(set(scopes))
        return tokens.keep(connection, name, wanted, secret, now, _after(now, days))

    with _checked(url) as database:
        made, new = database.write(write)
    _say(f"{_described(made)}, is the one in {variable}{'' if new else ', as before'}.")


def _secret(variable: str) -> str:
    secret = os.environ.get(variable, "")
    if len(secret) >= LEAST_SECRET and secret.isascii() and secret.isprintable():
        return secret
    mistake = FieldError(
        path=variable,
        message=f"the secret of a token has {LEAST_SECRET} or more letters, digits and signs",
        value=f"{len(secret)} characters",
        remedy="Draw one, as with `openssl rand -hex 32`.",
    )
    raise InvalidSpec([mistake], "The environment")


def _after(now: datetime, days: float | None) -> datetime | None:
    return None if days is None else now + timedelta(days=days)


def _described(token: TokenRecord) -> str:
    until = f"until {token.expires_at:%Y-%m-%d %H:%M} UTC" if token.expires_at else "until revoked"
    return f"Token {token.id} for {token.name!r} ({token.scopes}), valid {until}"


def _say(text: str) -> None:
    Console(stderr=True).print(text, highlight=False, soft_wrap=True)


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
    _say(f"Token {token_id} is revoked.")


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


def back_up(url: str, path: Path, folder: Path | None, bucket: str | None = None) -> None:
    """Write a backup, with the artifacts in `folder` if one is given."""
    if folder is not None and bucket is not None:
        raise StorageError(
            f"The artifacts are in {bucket}: copy them with its own tools, without --artifacts."
        )
    with _opened(url) as database:
        made = backup.backup(database, path, None if folder is None else _artifacts(folder))
    files = "without artifacts" if made.artifacts is None else f"with {made.artifacts} artifacts"
    size = path.stat().st_size / 1e6
    print(f"{path}: {database.shown} at schema {made.schema}, {files}, {size:.1f} MB.")


def restore(url: str, path: Path, folder: Path, replace: bool) -> None:
    """Put a backup into a database, and its artifacts into `folder`."""
    with _opened(url, new=True) as database:
        made = backup.restore(database, path, _artifacts(folder), replace=replace)
    files = f" and {made.artifacts} artifacts in {folder}" if made.artifacts else ""
    print(f"{database.shown} has what {path} had{files}, at schema {made.schema}.")
    if made.schema != schema.head():
        print(f"This version needs schema {schema.head()}: run `fathom db upgrade`.")


def clean(url: str, artifacts: str | None, folder: Path, dry_run: bool) -> None:
    """Remove files that belong to no trial, or only say how many there are."""
    store = open_store(artifacts, folder)
    with _checked(url) as database:
        found = tidying.orphans(database, store)
    for file in () if dry_run else found.files:
        store.remove(file.location)
    done = "would be removed" if dry_run else "removed"
    print(f"{len(found.files)} files of no trial, {found.size_bytes / 1e6:.1f} MB, {done}.")
    if found.missing:
        print(f"{found.missing} files that the database knows are not there.")


def _artifacts(folder: Path) -> ArtifactFolder:
    return ArtifactFolder(folder / "artifacts")


@contextmanager
def _opened(url: str, *, new: bool = False) -> Iterator[Database]:
    """A database at any schema; only a `new` SQLite file need not be there yet."""
    file = sa_url(url)
    if file.get_backend_name() == "sqlite" and not new and not Path(str(file.database)).is_file():
        raise StorageError(f"There is no file {file.database}. Name a database by --database.")
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


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
