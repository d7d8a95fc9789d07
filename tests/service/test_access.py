"""Errors, tokens, log-in: what leaves the server, and who may come in."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import Scope, as_json
from fathom_service import operating
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_spaces.errors import InvalidSpec, SchemaMismatch

from .conftest import LOCAL
from .http import make_token, problem, submit
from .world import spec


def test_every_error_is_a_problem(client: TestClient) -> None:
    assert "'/nothing'" in problem(client.get("/nothing"), 404, "not-found")["detail"]
    wrong = problem(client.patch("/v1/experiments"), 405, "method-not-allowed")
    assert wrong["detail"].startswith("PATCH is not possible here;")
    (error,) = problem(client.get("/v1/studies/x"), 422, "invalid")["errors"]
    assert (error["path"], error["value"]) == ("study", "x")
    problem(client.get("/v1/studies/12345"), 404, "not-found")
    large = client.post("/v1/workers", content=b"x" * 200_000)
    body = problem(large, 413, "too-large")
    assert "larger than 100,000 bytes" in body["detail"]


def test_an_unexpected_error_says_nothing_of_the_inside(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr("fathom_service.reading.all_workers", broken)
    body = problem(client.get("/v1/workers"), 500, "internal")
    assert "incident" in body["detail"]
    assert "secret" not in json.dumps(body)


def test_every_route_but_the_public_ones_asks_for_a_token(guarded: TestClient) -> None:
    public = {"/healthz", "/readyz", "/v1/schemas/{name}.json"}
    for path, operations in guarded.get("/openapi.json").json()["paths"].items():
        for method in operations:
            answer = guarded.request(method, path.replace("{verb}", "pause"))
            expected = answer.status_code in (200, 404) if path in public else None
            if expected is None:
                problem(answer, 401, "unauthorized")
                assert answer.headers["www-authenticate"] == "Bearer"
            else:
                assert expected


def test_scopes_are_kept_apart(guarded: TestClient, settings: Settings) -> None:
    read, work, admin = (make_token(settings, scope) for scope in ("read", "work", "admin"))
    body = as_json(spec())
    assert guarded.get("/v1/experiments", headers=read).status_code == 200
    refused = guarded.post("/v1/experiments", json=body, headers=read)
    assert "needs scope 'submit'" in problem(refused, 403, "forbidden")["detail"]
    problem(guarded.post("/v1/experiments", json=body, headers=work), 403, "forbidden")
    assert guarded.post("/v1/experiments", json=body, headers=admin).status_code == 201


def test_a_wrong_or_revoked_token_is_refused_even_where_none_is_needed(
    client: TestClient, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"Authorization": "Bearer fathom_guess"}
    problem(client.get("/v1/experiments", headers=wrong), 401, "unauthorized")
    mine = make_token(settings, "read")
    assert client.get("/v1/experiments", headers=mine).status_code == 200
    capsys.readouterr()  # the server's log
    operating.list_tokens(settings.database_url, as_json=True)
    (listed,) = json.loads(capsys.readouterr().out)
    operating.revoke_token(settings.database_url, listed["id"])
    problem(client.get("/v1/experiments", headers=mine), 401, "unauthorized")


def test_other_web_pages_cannot_reach_an_open_server(client: TestClient) -> None:
    for host in ("evil.example", "[127.0.0.1"):
        rebound = client.get("/v1/experiments", headers={"host": host})
        problem(rebound, 403, "forbidden")
    mine = submit(client)
    forged = client.post(
        f"/v1/experiments/{mine}:cancel", headers={"origin": "http://evil.example"}
    )
    assert "must not come from the web page" in problem(forged, 403, "forbidden")["detail"]


def test_an_open_server_does_not_answer_behind_a_proxy(client: TestClient) -> None:
    behind = client.get("/v1/experiments", headers={"x-forwarded-for": "192.0.2.1"})
    assert "Start it with --auth on." in problem(behind, 403, "forbidden")["detail"]


def test_another_web_page_cannot_log_somebody_in(guarded: TestClient, settings: Settings) -> None:
    secret = make_token(settings, "read")["Authorization"].removeprefix("Bearer ")
    forged = guarded.post(
        "/login", data={"token": secret}, headers={"origin": "http://evil.example"}
    )
    problem(forged, 403, "forbidden")
    assert "set-cookie" not in forged.headers


def test_another_web_page_cannot_log_somebody_out(guarded: TestClient) -> None:
    forged = guarded.post("/logout", headers={"origin": "http://evil.example"})
    problem(forged, 403, "forbidden")
    assert "set-cookie" not in forged.headers
    own = guarded.post("/logout", headers={"origin": LOCAL}, follow_redirects=False)
    assert own.headers["location"] == "/login"
    assert "Max-Age=0" in own.headers["set-cookie"]


def test_a_cookie_that_is_no_longer_valid_is_forgotten(guarded: TestClient) -> None:
    away = guarded.get("/", headers={"cookie": "fathom_token=old"}, follow_redirects=False)
    assert away.headers["location"] == "/login?next=/"
    assert 'fathom_token=""; ' in away.headers["set-cookie"]


def test_people_log_in_with_a_token_and_the_cookie_only_reads(
    guarded: TestClient, settings: Settings
) -> None:
    assert guarded.get("/", follow_redirects=False).headers["location"] == "/login?next=/"
    dashboard = guarded.get("/dashboard", follow_redirects=False)
    assert dashboard.headers["location"] == "/login?next=/dashboard"
    problem(guarded.get("/api/studies"), 401, "unauthorized")
    failed = guarded.post("/login", data={"token": "guess"})
    assert failed.status_code == 401
    assert "not valid here" in failed.text
    secret = make_token(settings, "admin")["Authorization"].removeprefix("Bearer ")
    away = guarded.post(
        "/login", data={"token": secret, "next": "//evil.example"}, follow_redirects=False
    )
    assert away.headers["location"] == "/"
    assert "HttpOnly" in away.headers["set-cookie"]
    assert "SameSite=strict" in away.headers["set-cookie"]
    assert guarded.get("/").status_code == 200
    assert guarded.get("/api/studies").status_code == 200
    problem(guarded.post("/v1/experiments", json=as_json(spec())), 401, "unauthorized")


def test_a_database_without_the_schema_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SchemaMismatch, match="Run `fathom db upgrade` first"):
        create_app(Settings(database_url=f"sqlite:///{tmp_path}/empty.db"))


def test_a_token_may_be_made_of_a_secret_in_the_environment(
    guarded: TestClient, settings: Settings, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    url, secret = settings.database_url, "0123456789abcdef" * 2
    monkeypatch.setenv("MINE", secret)
    for _ in range(2):
        operating.keep_token(url, "workers", [Scope.WORK], None, "MINE")
    said = capsys.readouterr()
    assert secret not in said.out + said.err
    assert "for 'workers' (work), valid until revoked, is the one in MINE, as before." in said.err
    mine = {"Authorization": f"Bearer {secret}"}
    assert guarded.get("/v1/workers", headers=mine).status_code == 200


@pytest.mark.parametrize("secret", [None, "", "short", "ü" * 40, "a" * 31])
def test_a_secret_that_could_be_guessed_is_refused(
    sqlite_url: str, secret: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MINE", raising=False)
    if secret is not None:
        monkeypatch.setenv("MINE", secret)
    with pytest.raises(InvalidSpec, match=r"MINE: .*32 or more.*openssl rand -hex 32") as refused:
        operating.keep_token(sqlite_url, "workers", [Scope.WORK], None, "MINE")
    assert not secret or secret not in str(refused.value)
