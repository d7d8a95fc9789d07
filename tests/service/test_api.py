"""The REST API: submitting, steering, and the worker's side."""

import hashlib
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import PROTOCOL, PROTOCOL_HEADER, as_json
from fathom_client.wire_work import Lease
from fathom_service import groups

from .http import can, lease, problem, submit
from .world import finished, spec

YAML = """
name: from-yaml
task: {dataset: digits}
model: {depth: {low: 1, high: 3}}
methods: [{searched: grid}]
seeds: 1
confirm: {seeds: 1}
"""


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


def test_where_too_many_wait_workers_are_told_to_come_again(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit(client)
    mine = lease(client)
    monkeypatch.setattr(groups, "MOST_WAITING", 0)
    asked = {"worker": "w1", "key": "another-key"}
    answers = [
        client.post("/v1/leases", json=asked),
        client.put(f"/v1/leases/{mine['id']}", json={"token": mine["token"]}),
        client.post(
            f"/v1/leases/{mine['id']}/result", json={"token": mine["token"], "outcome": "error"}
        ),
    ]
    for answer in answers:
        problem(answer, 429, "overloaded")
        assert int(answer.headers["retry-after"]) >= 1


def test_nothing_to_do_is_204_and_a_long_poll_wakes_when_work_comes(client: TestClient) -> None:
    client.post("/v1/workers", json={"id": "w1", "host": "h", "device": "cpu", **can()})
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


def test_the_logs_of_a_trial_are_told_attempt_by_attempt(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    path = f"/v1/leases/{mine['id']}/artifacts/attempt-1.log"
    token = {"X-Fathom-Lease-Token": mine["token"]}
    assert client.put(path, content=b"caf\xc3\xa9 \xff\n", headers=token).status_code == 200
    died = {"token": mine["token"], "outcome": "hung", "at_depth": 2, "message": "stuck"}
    assert client.post(f"/v1/leases/{mine['id']}/result", json=died).json()["retried"]
    again = lease(client, "w2")
    told = client.get(f"/v1/trials/{mine['trial']}/logs").json()
    assert told["attempts"] == [
        {"attempt": 1, "worker": "w1", "outcome": "hung", "at_depth": 2, "text": "café \ufffd\n"},
        {"attempt": 2, "worker": "w2", "outcome": None, "at_depth": None, "text": None},
    ]
    (first, _) = client.get(f"/v1/trials/{again['trial']}").json()["attempts"]
    assert (first["outcome"], first["at_depth"], first["message"]) == ("hung", 2, "stuck")
    problem(client.get("/v1/trials/99999/logs"), 404, "not-found")


def test_a_log_whose_file_is_gone_is_none(client: TestClient, tmp_path: Path) -> None:
    submit(client)
    mine = lease(client)
    path = f"/v1/leases/{mine['id']}/artifacts/attempt-1.log"
    client.put(path, content=b"words", headers={"X-Fathom-Lease-Token": mine["token"]})
    (file,) = (tmp_path / "artifacts").iterdir()
    file.unlink()
    (told,) = client.get(f"/v1/trials/{mine['trial']}/logs").json()["attempts"]
    assert told["text"] is None


def test_a_checkpoint_is_kept_until_its_trial_has_ended(client: TestClient, tmp_path: Path) -> None:
    submit(client)
    mine = lease(client)
    token = {"X-Fathom-Lease-Token": mine["token"]}
    path = f"/v1/leases/{mine['id']}/artifacts/checkpoint.safetensors"
    assert client.put(path, content=b"weights", headers=token).status_code == 200
    back = {"token": mine["token"], "outcome": "preempted"}
    assert client.post(f"/v1/leases/{mine['id']}/result", json=back).json()["retried"]
    again = lease(client, "w2")
    assert (again["trial"], again["checkpoint"]) == (mine["trial"], "checkpoint.safetensors")
    done = finished(Lease.model_validate(again))
    client.post(f"/v1/leases/{again['id']}/result", json=as_json(done))
    assert client.get(f"/v1/trials/{mine['trial']}/artifacts").json()["items"] == []
    assert list((tmp_path / "artifacts").iterdir()) == []


def test_a_worker_of_another_protocol_is_told_what_to_upgrade(client: TestClient) -> None:
    asked = {"id": "old", "host": "h", "device": "cpu", "protocol": 0}
    body = problem(client.post("/v1/workers", json=asked), 409, "protocol-mismatch")
    assert body["detail"].endswith("Upgrade the worker.")


def test_a_worker_of_before_an_upgrade_delivers_but_gets_no_more_trials(
    client: TestClient,
) -> None:
    """It registered with a server that spoke as it does, and goes on asking by what it speaks."""
    submit(client)
    mine = lease(client)
    told = as_json(finished(Lease.model_validate(mine)))
    before = {PROTOCOL_HEADER: str(PROTOCOL - 1)}
    done = client.post(f"/v1/leases/{mine['id']}/result", json=told, headers=before)
    assert done.json()["state"] == "complete"
    for said, remedy in ((PROTOCOL - 1, "Upgrade the worker."), (PROTOCOL + 1, "the server.")):
        asked = {"worker": "w1", "key": f"another key {said}"}
        answer = client.post("/v1/leases", json=asked, headers={PROTOCOL_HEADER: str(said)})
        body = problem(answer, 409, "protocol-mismatch")
        assert body["detail"].startswith(f"The worker speaks protocol {said}, this server ")
        assert body["detail"].endswith(remedy)


def test_a_result_of_the_wrong_shape_names_the_field(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    body = {**as_json(finished(Lease.model_validate(mine))), "validation": "good"}
    answer = client.post(f"/v1/leases/{mine['id']}/result", json=body)
    (error,) = problem(answer, 422, "invalid")["errors"]
    assert (error["path"], error["value"]) == ("validation", "good")


def test_a_server_that_starts_does_not_wait_for_statistics():
    code = (
        "import sys, fathom_service.app;"
        "sys.exit([m for m in ('scipy.stats', 'cmaes') if m in sys.modules] or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
