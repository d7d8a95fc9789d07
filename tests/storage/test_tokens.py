"""Tokens: shown once, kept as a hash, valid until they expire or are revoked."""

import hashlib

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import Conflict, NotFound
from fathom_storage import tables, tokens
from fathom_storage.database import Database
from fathom_storage.records import TokenRecord

from .rows import NOW, later


def create(
    database: Database, name: str = "ci", expires_in: float | None = None, at: float = 0
) -> tuple[TokenRecord, str]:
    expires = None if expires_in is None else later(expires_in)
    return database.write(lambda c: tokens.create(c, name, ("read", "work"), later(at), expires))


def find(database: Database, secret: str, at: float = 0) -> TokenRecord | None:
    return database.read(lambda c: tokens.find(c, secret, later(at)))


def test_a_token_is_found_by_its_secret(database: Database) -> None:
    made, secret = create(database)
    other, _ = create(database, "other")
    assert find(database, secret) == made
    assert (made.name, made.scopes, made.created_at) == ("ci", "read work", NOW)
    assert other.id != made.id


def test_the_secret_itself_is_nowhere_in_the_database(database: Database) -> None:
    made, secret = create(database)
    assert secret.startswith("fathom_")
    assert len(secret) > 40
    assert made.sha256 == hashlib.sha256(secret.encode()).hexdigest()
    (row,) = database.read(lambda c: c.execute(sa.select(tables.tokens)).all())
    assert secret not in str(row)


def test_no_two_secrets_are_equal(database: Database) -> None:
    assert len({create(database)[1] for _ in range(20)}) == 20


@pytest.mark.parametrize("guess", ["", "fathom_", "x" * 10_000, "größe", "' OR 1=1 --"])
def test_a_guess_finds_nothing(sqlite_url: str, guess: str) -> None:
    database = Database(sqlite_url)
    made, secret = create(database)
    assert find(database, guess) is None
    assert find(database, secret[:-1]) is None
    assert find(database, secret + " ") is None
    assert find(database, made.sha256) is None  # a stolen database opens nothing
    database.close()


def test_a_token_is_valid_until_it_expires(database: Database) -> None:
    _, secret = create(database, expires_in=60)
    assert find(database, secret, at=59) is not None
    assert find(database, secret, at=60) is None
    _, forever = create(database)
    assert find(database, forever, at=1e9) is not None


def test_a_revoked_token_is_invalid_at_once(database: Database) -> None:
    made, secret = create(database)
    _, other = create(database, "other")
    database.write(lambda c: tokens.revoke(c, made.id, later(1)))
    assert find(database, secret) is None
    assert find(database, other) is not None
    known = {token.name: token.revoked_at for token in database.read(tokens.known)}
    assert known == {"ci": later(1), "other": None}


def test_an_unknown_token_cannot_be_revoked(database: Database) -> None:
    with pytest.raises(NotFound, match="There is no token 'nobody'"):
        database.write(lambda c: tokens.revoke(c, "nobody", NOW))


def test_tokens_are_listed_oldest_first(database: Database) -> None:
    for name, at in (("second", 2), ("first", 1), ("third", 3)):
        create(database, name, at=at)
    assert [token.name for token in database.read(tokens.known)] == ["first", "second", "third"]


def keep(
    database: Database, secret: str, *scopes: str, expires_in: float | None = None, at: float = 0
) -> tuple[TokenRecord, bool]:
    expires = None if expires_in is None else later(expires_in)
    return database.write(
        lambda c: tokens.keep(c, "workers", scopes or ("work",), secret, later(at), expires)
    )


def test_a_secret_from_elsewhere_is_a_token_once_however_often_it_is_kept(
    database: Database,
) -> None:
    made, new = keep(database, "drawn by the operator")
    assert new
    assert find(database, "drawn by the operator") == made
    assert keep(database, "drawn by the operator", at=9) == (made, False)
    assert database.read(tokens.known) == [made]


def test_a_secret_cannot_gain_scopes_nor_come_back(database: Database) -> None:
    made, _ = keep(database, "mine", expires_in=60)
    with pytest.raises(Conflict, match=f"token {made.id}'s, with the scopes work. Draw another"):
        keep(database, "mine", "admin")
    with pytest.raises(Conflict, match=f"token {made.id}'s, revoked or expired. Draw another"):
        keep(database, "mine", at=61)
    other, _ = keep(database, "other")
    database.write(lambda c: tokens.revoke(c, other.id, NOW))
    with pytest.raises(Conflict, match="revoked"):
        keep(database, "other")
