"""Guesses: who sends wrong tokens is refused for a while, and nobody else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from starlette.requests import HTTPConnection

from fathom_service.app import create_app
from fathom_service.guesses import WINDOW_SECONDS, Guesses, address_of
from fathom_service.settings import Auth, Settings
from fathom_spaces.errors import TooManyGuesses
from fathom_storage import tokens

from .conftest import LOCAL
from .http import database_of, make_token, problem

MOST = 3
WRONG = {"Authorization": "Bearer fathom_guess"}


@pytest.fixture
def strict(settings: Settings) -> Iterator[TestClient]:
    """A server that asks for tokens and takes few wrong ones."""
    app = create_app(replace(settings, auth=Auth.ON, wrong_tokens=MOST))
    with TestClient(app, base_url=LOCAL, raise_server_exceptions=False) as client:
        yield client


def guess(client: TestClient, times: int = MOST) -> None:
    for _ in range(times):
        problem(client.get("/v1/experiments", headers=WRONG), 401, "unauthorized")


def test_who_guesses_is_refused_without_asking_the_database(
    strict: TestClient, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    never_used = make_token(settings, "admin")
    guess(strict)
    monkeypatch.setattr(tokens, "find", None)
    for headers in (WRONG, never_used):
        refused = strict.get("/v1/experiments", headers=headers)
        assert "Try again in" in problem(refused, 429, "too-many-guesses")["detail"]
        assert 1 <= int(refused.headers["retry-after"]) <= WINDOW_SECONDS


def test_a_token_that_was_valid_lately_works_beside_one_who_guesses(
    strict: TestClient, settings: Settings
) -> None:
    known = make_token(settings, "read")
    assert strict.get("/v1/experiments", headers=known).status_code == 200
    guess(strict)
    assert strict.get("/v1/experiments", headers=known).status_code == 200
    problem(strict.get("/v1/experiments"), 401, "unauthorized")  # no token is no guess
    assert strict.get("/healthz").status_code == 200


def test_a_revoked_token_is_refused_though_it_was_valid_lately(
    strict: TestClient, settings: Settings
) -> None:
    known = make_token(settings, "read")
    assert strict.get("/v1/experiments", headers=known).status_code == 200
    guess(strict)
    database = database_of(strict)
    (record,) = database.read(tokens.known)
    database.write(lambda c: tokens.revoke(c, record.id, record.created_at))
    problem(strict.get("/v1/experiments", headers=known), 401, "unauthorized")


def test_the_login_and_the_cookie_count_as_well(strict: TestClient, settings: Settings) -> None:
    secret = make_token(settings, "read")["Authorization"].removeprefix("Bearer ")
    assert strict.post("/login", data={"token": "guess"}).status_code == 401
    for _ in range(MOST - 1):
        problem(strict.get("/metrics", headers={"cookie": "fathom_token=x"}), 401, "unauthorized")
    refused = strict.post("/login", data={"token": secret})
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= WINDOW_SECONDS
    assert "Too many wrong tokens" in refused.text
    assert "set-cookie" not in refused.headers


def test_the_minute_begins_with_the_first_guess_and_ends() -> None:
    now = [0.0]
    guesses = Guesses(MOST, lambda: now[0])
    for now[0] in (0.0, 30.0, 50.0):
        guesses.check("1.2.3.4", "secret")
        guesses.wrong("1.2.3.4")
    with pytest.raises(TooManyGuesses) as refused:
        guesses.check("1.2.3.4", "secret")
    assert refused.value.seconds == 10
    guesses.check("1.2.3.5", "secret")  # somebody else
    now[0] = 60.0
    guesses.check("1.2.3.4", "secret")


def test_many_addresses_do_not_fill_the_memory() -> None:
    guesses = Guesses(1)
    for number in range(10_100):
        guesses.wrong(f"10.0.{number // 256}.{number % 256}")
        guesses.right(str(number))
    assert len(guesses._wrong) == len(guesses._right) == 10_000


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
    ],
)
def test_a_network_of_ipv6_is_one_address(host: str, shown: str) -> None:
    asked = HTTPConnection({"type": "http", "client": (host, 1), "headers": []})
    assert address_of(asked) == shown
    assert address_of(HTTPConnection({"type": "http", "client": None, "headers": []})) == ""
