"""The REST API: routes, errors, tokens; over SQLite, as the engine's tests cover both databases."""

import hashlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import optuna
import pytest
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator

from fathom_client.wire import as_json
from fathom_service import operating
from fathom_service.app import create_app
from fathom_service.settings import Auth, Settings
from fathom_spaces.errors import SchemaMismatch
from fathom_storage import tokens
from fathom_storage.database import Database

from .world import ALL, World, finished, spec

YAML = """
name: from-yaml
task: {dataset: digits}
model: {depth: {low: 1, high: 3}}
methods: [{searched: grid}]
seeds: 1
confirm: {seeds: 1}
"""


@pytest.fixture
def settings(sqlite_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=sqlite_url, data_dir=tmp_path, max_body_bytes=100_000)


@pytest.fixture
def client(settings: Settings) -> Iterator[TestClient]:
    with TestClient(create_app(settings), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def guarded(settings: Settings) -> Iterator[TestClient]:
    """A server that asks for tokens."""
    asking = Settings(**{**vars(settings), "auth": Auth.ON})
    with TestClient(create_app(asking), raise_server_exceptions=False) as client:
        yield client


def submit(client: TestClient, **changes: Any) -> str:
    answer = client.post("/v1/experiments", json=as_json(spec(**changes)))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def lease(client: TestClient, worker: str = "w1") -> dict[str, Any]:
    client.post("/v1/workers", json={"id": worker, "host": "h", "device": "cpu", **_can()})
    answer = client.post("/v1/leases", json={"worker": worker, "key": f"key-of-{worker}"})
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["leases"][0])


def problem(answer: Any, status: int, slug: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body = dict(answer.json())
    assert body["type"] == f"urn:fathom:problem:{slug}"
    assert body["status"] == status
    assert "Traceback" not in answer.text
    return body


def _can() -> dict[str, list[str]]:
    return {kind: list(names) for kind, names in ALL.items()}


# --- submitting -------------------------------------------------------------------------------


def test_a_submission_is_created_and_found_at_its_location(client: TestClient) -> None:
    answer = client.post("/v1/experiments", json=as_json(spec()))
    assert answer.status_code == 201
    found = client.get(answer.headers["location"]).json()
    assert found == answer.json()
    assert found["state"] == "running"
    assert [study["name"] for study in found["studies"]] == [
        "learned/udn",
        "searched/grid",
        "searched/tpe",
        "confirm",
    ]
    assert found["pending"][0].startswith("No worker is connected.")


def test_yaml_and_toml_are_specs_too(client: TestClient) -> None:
    yaml = client.post(
        "/v1/experiments", content=YAML, headers={"content-type": "application/yaml"}
    )
    assert yaml.json()["name"] == "from-yaml"
    toml = (
        'name = "from-toml"\n[task]\ndataset = "digits"\n[model]\ndepth = 3\n'
        "[[methods]]\nsearched = 'grid'\n"
    )
    answer = client.post(
        "/v1/experiments", content=toml, headers={"content-type": "application/toml"}
    )
    assert answer.json()["name"] == "from-toml"


def test_a_dry_run_costs_it_and_stores_nothing(client: TestClient) -> None:
    answer = client.post("/v1/experiments?dry_run=true", json=as_json(spec()))
    assert answer.status_code == 200
    plan = answer.json()["preflight"]
    assert plan["smallest"]["depth"] == 1
    assert plan["largest"]["parameters"] == 64 * 8 + 8 + 4 * (8 * 8 + 8) + 8 * 10 + 10
    assert client.get("/v1/experiments").json()["items"] == []


def test_the_same_idempotency_key_makes_one_experiment(client: TestClient) -> None:
    headers = {"Idempotency-Key": "mine"}
    first = client.post("/v1/experiments", json=as_json(spec()), headers=headers)
    again = client.post("/v1/experiments", json=as_json(spec()), headers=headers)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    other = client.post("/v1/experiments", json=as_json(spec(name="other")), headers=headers)
    assert "'mine' was used for another spec" in problem(other, 409, "conflict")["detail"]


@pytest.mark.parametrize(
    ("content", "kind", "path", "words"),
    [
        ("name: [", "application/yaml", "(document)", "not valid YAML: line 1, column 8"),
        ('{"name": "x",}', "application/json", "(document)", "not valid JSON"),
        ("name = ", "application/toml", "(document)", "not valid TOML"),
        ("x", "text/plain", "Content-Type", "not a format a spec is written in"),
        (b"\xff\xfe", "application/yaml", "body", "not UTF-8"),
        (YAML + "epoch: 3", "application/yaml", "epoch", "unknown field"),
        (YAML.replace("low: 1", "low: 9"), "application/yaml", "model.depth", "low is above high"),
        (YAML.replace("digits", "digit"), "application/yaml", "task.dataset", "unknown dataset"),
    ],
)
def test_a_bad_spec_is_refused_with_its_place(
    client: TestClient, content: str | bytes, kind: str, path: str, words: str
) -> None:
    answer = client.post("/v1/experiments", content=content, headers={"content-type": kind})
    (error,) = problem(answer, 422, "invalid")["errors"]
    assert error["path"] == path
    assert words in error["message"]
    assert client.get("/v1/experiments").json()["items"] == []


def test_lists_are_paged_newest_first(client: TestClient) -> None:
    made = [submit(client, name=f"number-{number}") for number in range(5)]
    seen: list[str] = []
    page = ""
    while True:
        body = client.get(f"/v1/experiments?limit=2{page}").json()
        seen += [item["id"] for item in body["items"]]
        if body["next_page"] is None:
            break
        page = f"&page={body['next_page']}"
    assert seen == made[::-1]
    bad = client.get("/v1/experiments?page=nonsense")
    assert problem(bad, 422, "invalid")["errors"][0]["path"] == "page"


# --- steering ---------------------------------------------------------------------------------


def test_an_experiment_is_paused_resumed_cancelled_and_removed(client: TestClient) -> None:
    mine = submit(client)
    for verb, state in [("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")]:
        assert client.post(f"/v1/experiments/{mine}:{verb}").json()["state"] == state
        assert client.post(f"/v1/experiments/{mine}:{verb}").json()["state"] == state
    problem(client.post(f"/v1/experiments/{mine}:resume"), 409, "wrong-state")
    assert client.delete(f"/v1/experiments/{mine}").status_code == 204
    problem(client.get(f"/v1/experiments/{mine}"), 404, "not-found")
    assert client.get("/v1/experiments").json()["items"] == []


def test_a_running_experiment_is_not_removed(client: TestClient) -> None:
    mine = submit(client)
    assert (
        "cancel it first"
        in problem(client.delete(f"/v1/experiments/{mine}"), 409, "wrong-state")["detail"]
    )


# --- the worker's side ------------------------------------------------------------------------


def test_a_trial_is_leased_measured_and_ended_over_http(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    assert mine["job"]["depths"] == [1, 2, 3, 4]
    measured = {"step": 1, "train_loss": 0.5, "validation": 0.7, "costs": {"flops": 10.0}}
    renewal = {"token": mine["token"], "measurements": [measured]}
    answer = client.put(f"/v1/leases/{mine['id']}", json=renewal)
    assert answer.json()["command"] == "continue"
    curve = client.get(f"/v1/trials/{mine['trial']}/curve").json()
    assert curve["measurements"][0]["validation"] == 0.7
    result = {"token": mine["token"], "outcome": "finished", "validation": 0.8, "depth": 2}
    ended = client.post(f"/v1/leases/{mine['id']}/result", json=result)
    assert ended.json() == {"trial": mine["trial"], "state": "complete", "retried": False}
    trial = client.get(f"/v1/trials/{mine['trial']}").json()
    assert (trial["state"], trial["value"], trial["depth"]) == ("complete", 0.8, 2)
    assert [attempt["outcome"] for attempt in trial["attempts"]] == ["finished"]


def test_nothing_to_do_is_204_and_a_long_poll_wakes_when_work_comes(client: TestClient) -> None:
    client.post("/v1/workers", json={"id": "w1", "host": "h", "device": "cpu", **_can()})
    ask = {"worker": "w1", "key": "a-long-poll"}
    assert client.post("/v1/leases", json=ask).status_code == 204
    answers: list[Any] = []
    waiting = threading.Thread(
        target=lambda: answers.append(client.post("/v1/leases", json={**ask, "wait_seconds": 60}))
    )
    waiting.start()
    submit(client)
    waiting.join(timeout=30)
    assert [answer.status_code for answer in answers] == [200]


def test_an_artifact_is_kept_checked_and_replaced(client: TestClient, tmp_path: Path) -> None:
    submit(client)
    mine = lease(client)
    path = f"/v1/leases/{mine['id']}/artifacts/model.safetensors"
    token = {"X-Fathom-Lease-Token": mine["token"]}
    for content in (b"first", b"second" * 100_000):
        digest = hashlib.sha256(content).hexdigest()
        kept = client.put(path, content=content, headers={**token, "X-Content-SHA256": digest})
        assert kept.json()["sha256"] == digest
    assert len(list((tmp_path / "artifacts").iterdir())) == 1
    got = client.get(f"/v1/trials/{mine['trial']}/artifacts/model.safetensors")
    assert got.content == b"second" * 100_000
    wrong = client.put(path, content=b"x", headers={**token, "X-Content-SHA256": "0" * 64})
    assert "announced" in problem(wrong, 422, "invalid")["detail"]
    stale = client.put(path, content=b"x", headers={"X-Fathom-Lease-Token": "guess"})
    problem(stale, 409, "stale-lease")
    problem(client.get(f"/v1/trials/{mine['trial']}/artifacts/none"), 404, "not-found")
    evil = client.put(f"/v1/leases/{mine['id']}/artifacts/..%2Fevil", content=b"x", headers=token)
    assert evil.status_code in (404, 422)


def test_a_worker_of_another_protocol_is_told_what_to_upgrade(client: TestClient) -> None:
    asked = {"id": "old", "host": "h", "device": "cpu", "protocol": 0}
    body = problem(client.post("/v1/workers", json=asked), 409, "protocol-mismatch")
    assert body["detail"].endswith("Upgrade the worker.")


# --- errors -----------------------------------------------------------------------------------


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


# --- tokens -----------------------------------------------------------------------------------


def make_token(settings: Settings, *scopes: str) -> dict[str, str]:
    database = Database(settings.database_url)
    _, secret = database.write(lambda c: tokens.create(c, "t", scopes, database.now(c)))
    database.close()
    return {"Authorization": f"Bearer {secret}"}


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
    rebound = client.get("/v1/experiments", headers={"host": "evil.example"})
    problem(rebound, 403, "forbidden")
    mine = submit(client)
    forged = client.post(
        f"/v1/experiments/{mine}:cancel", headers={"origin": "http://evil.example"}
    )
    assert "must not come from the web page" in problem(forged, 403, "forbidden")["detail"]


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


# --- what others read -------------------------------------------------------------------------


@pytest.fixture
def answered(client: TestClient, settings: Settings) -> str:
    """An experiment that ran to its end."""
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    world.work_off()
    database.close()
    return mine


def test_events_tell_the_whole_story_and_then_end(client: TestClient, answered: str) -> None:
    lines = client.get(f"/v1/experiments/{answered}/events").text.split("\r\n")
    ids = [int(line.removeprefix("id: ")) for line in lines if line.startswith("id: ")]
    assert ids == list(range(1, len(ids) + 1))
    assert lines.count("event: experiment.complete") == 1
    later = client.get(
        f"/v1/experiments/{answered}/events", headers={"Last-Event-ID": str(ids[-2])}
    ).text
    assert later.count("event: ") == 1


def test_the_comparison_matches_its_published_schema(client: TestClient, answered: str) -> None:
    schema = client.get("/v1/schemas/comparison.json").json()
    body = client.get(f"/v1/experiments/{answered}/comparison").json()
    Draft202012Validator(schema).validate(body)
    assert body["complete"]
    assert body["truth"]["best_depth"] == 3
    assert body["recommendation"]["depth"] == 3
    report = client.get(f"/v1/experiments/{answered}/report")
    assert "script-src 'sha256-" in report.headers["content-security-policy"]
    assert body["recommendation"]["sentence"].split(".")[0] in report.text
    markdown = client.get(f"/v1/experiments/{answered}/report.md")
    assert markdown.headers["content-type"].startswith("text/markdown")
    for name in ("depth_curve", "cost_quality", "anytime"):
        figure = client.get(f"/v1/experiments/{answered}/figures/{name}.json").json()
        assert figure["data"]
    problem(client.get(f"/v1/experiments/{answered}/figures/none.json"), 404, "not-found")


def test_optuna_and_its_dashboard_read_the_studies(
    client: TestClient, answered: str, settings: Settings
) -> None:
    views = client.get(f"/v1/experiments/{answered}").json()["studies"]
    storage = optuna.storages.RDBStorage(settings.database_url)
    try:
        for view in views:
            study = optuna.load_study(study_name=view["optuna_name"], storage=storage)
            assert study.direction.name == "MAXIMIZE"
            assert len(study.trials) == view["progress"]["complete"]
            assert [trial.number for trial in study.trials] == list(range(len(study.trials)))
        assert study.best_trial.params["depth"] == 3
        assert study.best_trial.user_attrs["costs"]["flops"] == 5000.0
    finally:
        storage.remove_session()
        storage.engine.dispose()
    listed = client.get("/api/studies").json()["study_summaries"]
    assert {s["study_name"] for s in listed} == {view["optuna_name"] for view in views}
    assert client.get("/dashboard").status_code == 200
    problem(client.delete(f"/api/studies/{views[0]['id']}"), 403, "forbidden")


def test_pages_show_progress_and_the_answer(client: TestClient, answered: str) -> None:
    listing = client.get("/")
    assert f"/experiments/{answered}" in listing.text
    page = client.get(f"/experiments/{answered}").text
    assert "learned/udn" in page
    assert client.get("/experiments/none").status_code == 404
    assert "script-src 'self'" in listing.headers["content-security-policy"]


def test_metrics_count_trials_and_requests(client: TestClient) -> None:
    submit(client)
    lease(client)
    text = client.get("/metrics").text
    assert 'fathom_trials{state="leased"} 1.0' in text
    assert "fathom_leases 1.0" in text
    assert 'route="/v1/leases"' in text


def test_the_server_is_healthy_and_ready(client: TestClient) -> None:
    for path in ("/healthz", "/readyz"):
        assert client.get(path).json() == {"status": "ok", "version": "0.1.0", "protocol": 1}


def test_a_database_without_the_schema_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SchemaMismatch, match="Run `fathom db upgrade` first"):
        create_app(Settings(database_url=f"sqlite:///{tmp_path}/empty.db"))


def test_a_result_of_the_wrong_shape_names_the_field(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    body = {**as_json(finished_of(mine)), "validation": "good"}
    answer = client.post(f"/v1/leases/{mine['id']}/result", json=body)
    (error,) = problem(answer, 422, "invalid")["errors"]
    assert (error["path"], error["value"]) == ("validation", "good")


def finished_of(mine: dict[str, Any]) -> Any:
    from fathom_client.wire import Lease

    return finished(Lease.model_validate(mine))
