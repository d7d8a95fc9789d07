"""Attacks through what people and programs send: markup, SQL, bombs, broken text, addresses."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient

from fathom_client.wire import as_json
from fathom_client.wire_work import record_name
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_storage import tables
from fathom_storage.database import Database

from .conftest import LOCAL
from .http import can, database_of, lease, problem, submit
from .world import World, finished, spec

TAG = "<evil-tag>"
ATTRIBUTE = "\"'><evil-tag onerror=alert(1) x=\"'"
END = "</script></style></title></textarea></pre><evil-tag>"
SQL = "'; DROP TABLE fathom_tokens; --"
TEMPLATE = "{{ 'evil' | upper }} {% raise %}"
MARKUP = (TAG, ATTRIBUTE, END, TEMPLATE, SQL)

# As JSON writes them: NUL, halves of characters.
BROKEN = ("\\u0000", "a\\ud800b", "\\udfff")


@pytest.fixture
def sending(database_url: str, tmp_path: Path) -> Iterator[TestClient]:
    """A server on each kind of database."""
    app = create_app(Settings(database_url=database_url, folder=tmp_path))
    with TestClient(app, base_url=LOCAL, raise_server_exceptions=False) as client:
        yield client


def send(client: TestClient, method: str, path: str, body: Any, **texts: str) -> Any:
    """A request whose body has `@` where a text is to stand as JSON writes it."""
    text = json.dumps(body)
    for mark, raw in texts.items():
        text = text.replace(mark, raw)
    headers = {"Content-Type": "application/json"}
    return client.request(method, path, content=text.encode(), headers=headers)


# --- markup -----------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a browser would make of a page: its text, and what in it would act."""

    def __init__(self, page: str):
        super().__init__(convert_charrefs=True)
        self.acts: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name.startswith("on") or (value or "").startswith("javascript:"):
                self.acts.append(f"{name}={value}")
        if tag == "evil-tag":
            self.acts.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile(client: TestClient, settings: Settings, text: str) -> str:
    """An experiment whose every text that anyone may choose is that one."""
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec(methods=[{"searched": "grid"}], seeds=1, confirm={"seeds": 0}))
    told = {"id": text[:200], "host": text, "device": text, "versions": {text: text}, **can()}
    told["features"] = [text]
    assert client.post("/v1/workers", json=told).status_code == 201
    failed = lease(client, "w1")
    log = f"/v1/leases/{failed['id']}/artifacts/{record_name(1)}"
    client.put(log, content=text.encode(), headers={"X-Fathom-Lease-Token": failed["token"]})
    result = {"token": failed["token"], "outcome": "diverged", "message": text, "at_depth": 1}
    assert client.post(f"/v1/leases/{failed['id']}/result", json=result).status_code == 200
    while asked := world.ask(text[:200]):
        world.report(asked[0], 0.5)
        world.engine.result(asked[0].id, finished(asked[0]))
    database.close()
    return mine


@pytest.mark.parametrize("text", MARKUP)
def test_no_text_becomes_markup_on_a_page_or_in_a_report(
    client: TestClient, settings: Settings, text: str
) -> None:
    mine = hostile(client, settings, text)
    study = client.get(f"/v1/experiments/{mine}").json()["studies"][0]["id"]
    trial = client.get(f"/v1/experiments/{mine}/trials").json()["items"][0]["id"]
    paths = {
        *("/", "/workers", f"/experiments/{mine}", f"/experiments/{mine}/comparison"),
        *(f"/studies/{study}", f"/trials/{trial}", f"/v1/experiments/{mine}/report"),
        *(f"/login?next={quote(text)}", f"/submit?example={quote(text)}", f"/{quote(text)}"),
    }
    shown = set()
    for path in paths:
        answer = client.get(path)
        assert answer.status_code < 500, path
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = Page(answer.text)
        assert page.acts == [], path
        assert "EVIL" not in page.text, path
        shown |= {path} if text.split()[0] in page.text else set()
    assert {f"/trials/{trial}", "/workers"} <= shown, "it is there, as text"


def test_no_name_with_markup_is_taken(client: TestClient) -> None:
    body = as_json(spec())
    for text in (TAG, ATTRIBUTE, END, SQL):
        problem(client.post("/v1/experiments", json={**body, "name": text}), 422, "invalid")
        method = {"searched": "grid", "name": text}
        problem(client.post("/v1/experiments", json={**body, "methods": [method]}), 422, "invalid")
        study = {"name": text, "direction": "minimize"}
        problem(client.post("/v1/studies", json=study), 422, "invalid")


def test_markdown_has_no_markup_of_a_message(client: TestClient, settings: Settings) -> None:
    mine = hostile(client, settings, f"{TAG} [x](javascript:alert) ![y](//z)")
    text = client.get(f"/v1/experiments/{mine}/report.md").text
    assert "alert" in text
    assert re.search(r"(?<!\\)[<\[]\w*(evil|x\]|y\])", text) is None


# --- SQL --------------------------------------------------------------------------------------


def test_sql_in_any_place_is_a_text_like_any_other(sending: TestClient) -> None:
    mine = submit(sending)
    database = database_of(sending)
    count = sa.select(sa.func.count()).select_from(tables.tokens)
    for text in (SQL, "' OR '1'='1", "%", "_", "\\'; --"):
        for path in (f"/v1/experiments/{text}", f"/v1/experiments/{text}/trials"):
            problem(sending.get(path), 404, "not-found")
        problem(sending.post(f"/v1/experiments/{text}:cancel"), 404, "not-found")
        assert sending.get("/v1/demand", params={"fleet": text}).json()["registered"] == 0
        problem(sending.get("/v1/experiments", params={"page": text}), 422, "invalid")
        problem(sending.put(f"/v1/leases/{text}", json={"token": text}), 404, "not-found")
        beat = sending.put("/v1/leases", json={"leases": {text: {"token": text}}})
        assert beat.json()["refused"][text]["status"] == 404
        told = {"id": text, "host": text, "device": text}
        assert sending.post("/v1/workers", json=told).json()["id"] == text
    assert database.read(lambda c: c.execute(count).scalar_one()) == 0  # the table is there
    assert sending.get(f"/v1/experiments/{mine}").json()["state"] == "running"
    assert len(sending.get("/v1/workers").json()["items"]) == 5


# --- broken text ------------------------------------------------------------------------------

WORKER = {"id": "w", "host": "h", "device": "d"}
STUDY = {"name": "s", "direction": "minimize"}
KNOWS = ("datasets", "families", "methods", "measures", "features", "objectives")
KEEPER = {"id": "a-keeper", "engine": "ray", "host": "h", "process": 1}
LEASE = {"worker": "w1", "key": "a-new-key"}
TOLD = {"token": "t", "state": "fail", "message": "@"}
SENT: list[tuple[str, str, Any]] = [
    *(("POST", "/v1/workers", {**WORKER, field: "@"}) for field in WORKER),
    *(("POST", "/v1/workers", {**WORKER, field: ["@"]}) for field in KNOWS),
    ("POST", "/v1/workers", {**WORKER, "versions": {"@": "1"}}),
    ("POST", "/v1/workers", {**WORKER, "versions": {"v": "@"}}),
    ("POST", "/v1/leases", {**LEASE, "worker": "@"}),
    ("POST", "/v1/leases", {**LEASE, "key": "@ and some more"}),
    ("POST", "/v1/leases", {**LEASE, "beside": "@"}),
    ("PUT", "/v1/leases/{lease}", {"token": "@"}),
    *(("PUT", "/v1/fleets/lab", {**KEEPER, field: "@ and more"}) for field in KEEPER),
    ("PUT", "/v1/leases", {"leases": {"@": {"token": "t"}}}),
    ("PUT", "/v1/leases", {"leases": {"{lease}": {"token": "@"}}}),
    ("POST", "/v1/leases/{lease}/result", {"token": "@", "outcome": "cancelled"}),
    ("POST", "/v1/trials/{trial}:note", {"token": "@", "attributes": {"x": 1}}),
    ("POST", "/v1/trials/{trial}:note", {"token": "{token}", "attributes": {"@": 1}}),
    ("POST", "/v1/trials/{trial}:note", {"token": "{token}", "attributes": {"x": ["@"]}}),
    ("POST", "/v1/trials/{trial}:report", {"token": "@"}),
    ("POST", "/v1/trials/{trial}:tell", {**TOLD, "token": "@"}),
    ("POST", "/v1/trials/{trial}:suggest", {"token": "@", "name": "x", "domain": [1, 2]}),
    ("POST", "/v1/studies/{study}/trials", {"params": {"@": 1}}),
    ("POST", "/v1/studies/{study}/trials", {"params": {"x": "@"}}),
    *(("POST", "/v1/studies", {**STUDY, field: "@"}) for field in ("name", "metric", "objective")),
    ("POST", "/v1/studies", {**STUDY, "space": {"@": {"low": 1, "high": 2}}}),
    ("POST", "/v1/studies", {**STUDY, "space": {"x": {"choices": ["@", "b"]}}}),
    ("POST", "/v1/studies", {**STUDY, "transfer_from": [{"experiment": "@"}]}),
]
BROKEN_PATHS = (
    *("/v1/experiments/%00", "/experiments/%00", "/v1/experiments/a%00/events", "/?page=%00"),
    *("/v1/demand?fleet=%00", "/v1/trials/1/artifacts/%00", "/api/studies/%00", "/assets/%00"),
    *("/v1/experiments/%ED%A0%80", "/v1/experiments/%FF", "/v1/schemas/%00.json", "/static/%00"),
)


def test_half_a_character_or_nul_is_never_an_error_of_the_server(sending: TestClient) -> None:
    submit(sending)
    study = sending.post("/v1/studies", json=STUDY).json()["id"]
    trial = sending.post(f"/v1/studies/{study}/trials", json={}).json()
    names = {"lease": lease(sending)["id"], "trial": trial["id"], "study": study}
    token = json.dumps(trial["token"])[1:-1]
    for method, path, body in SENT:
        for raw in BROKEN:
            answer = send(
                sending, method, path.format(**names), body, **{"@": raw, "{token}": token}
            )
            assert answer.status_code < 500, (path, body, raw, answer.text)
    for path in BROKEN_PATHS:
        assert sending.get(path).status_code < 500, path
    assert sending.get("/v1/workers").status_code == 200, "and what was taken can be read"


# --- bombs ------------------------------------------------------------------------------------

BODY = as_json(spec())
ALIASES = "a: &a [x, x]\n" + "\n".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}]" for a, b in zip("abcdefghijk", "bcdefghijkl", strict=True)
)
DEEP = 15_000  # within what a body may have
BOMBS = {
    "aliases": ("yaml", ALIASES),
    "an alias of itself": ("yaml", "a: &a [*a]"),
    "code": ("yaml", "!!python/object/apply:os.system ['true']"),
    "lists in lists, YAML": ("yaml", "[" * DEEP),
    "lists in lists, JSON": ("json", "[" * DEEP + "]" * DEEP),
    "tables in tables, JSON": ("json", '{"a":' * DEEP + "1" + "}" * DEEP),
    "lists in lists, TOML": ("toml", "a = " + "[" * DEEP + "]" * DEEP),
    "a number of many digits": ("json", '{"seeds": ' + "9" * 90_000 + "}"),
    "a number of many digits, YAML": ("yaml", "seeds: " + "9" * 90_000),
    "a number of many digits, TOML": ("toml", "seeds = " + "9" * 90_000),
    "a huge exponent": ("json", json.dumps(BODY).replace('"seeds": 2', '"seeds": 1e999')),
    "a huge range": ("json", json.dumps({**BODY, "model": {"depth": {"low": 0, "high": 10**18}}})),
    "many fields": ("json", json.dumps({f"field{n}": 1 for n in range(6_000)})),
    "many methods": ("json", json.dumps({**BODY, "methods": [{"searched": "grid"}] * 3_000})),
    "a long name": ("json", json.dumps({**BODY, "name": "x" * 90_000})),
    "a long key": ("yaml", "x" * 90_000 + ": 1"),
    "NUL": ("yaml", "name: a\0b"),
    "half a character": ("json", json.dumps({**BODY, "name": "a\ud800b"})),
    "half a character, TOML": ("toml", 'name = "\\ud800"'),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_at_once_and_in_few_words(client: TestClient, bomb: str) -> None:
    kind, text = BOMBS[bomb]
    answer = client.post(
        "/v1/experiments", content=text.encode(), headers={"Content-Type": f"application/{kind}"}
    )
    problem(answer, 422, "invalid")
    assert len(answer.content) < 5_000_000


def test_a_message_nested_without_end_is_refused(client: TestClient) -> None:
    study = client.post("/v1/studies", json=STUDY).json()["id"]
    trial = client.post(f"/v1/studies/{study}/trials", json={}).json()
    for depth in (200, 2_000, DEEP):
        deep = "[" * depth + "]" * depth
        body = {"token": trial["token"], "attributes": {"x": "@"}}
        answer = send(client, "POST", f"/v1/trials/{trial['id']}:note", body, **{'"@"': deep})
        assert answer.status_code < 500, (depth, answer.text[:500])
        assert client.get(f"/api/studies/{study}").status_code < 500


# --- addresses --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place",
    [
        "http://169.254.169.254/latest/meta-data",
        "postgresql://postgres@127.0.0.1/postgres",
        "sqlite:////etc/passwd",
        "file:///etc/passwd",
        "../../etc/passwd",
        "HOME",
    ],
)
def test_a_spec_names_no_address_that_the_server_would_ask(
    client: TestClient, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fathom_storage.optuna_elsewhere.read", None)
    source = {"database": place, "study": "x"}
    method = {"searched": "tpe", "trials": 2, "transfer_from": [source]}
    body = {**BODY, "methods": [method]}
    for query in ("", "?dry_run=true"):
        problem(client.post(f"/v1/experiments{query}", json=body), 422, "invalid")
    study = {**STUDY, "space": {"x": {"low": 1, "high": 2}}, "transfer_from": [source]}
    problem(client.post("/v1/studies", json=study), 422, "invalid")
