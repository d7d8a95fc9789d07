"""Bare studies over HTTP: routes, scopes, and refusals with their place."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_service.settings import Settings
from fathom_spaces.errors import InvalidSpec
from tests.service.http import make_token, problem, submit

from .bare import study_spec


def test_over_the_api(client: TestClient) -> None:
    body = {"name": "mine", "space": {"x": {"low": -3.0, "high": 3.0}}, "direction": "minimize"}
    made = client.post("/v1/studies", json=body, headers={"Idempotency-Key": "mine"})
    assert made.status_code == 201
    study = made.json()["id"]
    assert made.headers["location"] == f"/v1/studies/{study}"
    again = client.post("/v1/studies", json=body, headers={"Idempotency-Key": "mine"})
    assert (again.status_code, again.json()) == (200, made.json())
    other = client.post(
        "/v1/studies", json={**body, "name": "x"}, headers={"Idempotency-Key": "mine"}
    )
    problem(other, 409, "conflict")
    asked = client.post(f"/v1/studies/{study}/trials", headers={"Idempotency-Key": "1"})
    assert asked.status_code == 201
    trial, token = asked.json()["id"], asked.json()["token"]
    advice = client.post(f"/v1/trials/{trial}:report", json={"token": token, "step": 1, "value": 4})
    assert advice.json() == {"command": "continue", "expires_in_seconds": 600}
    answer = client.post(f"/v1/trials/{trial}:tell", json={"token": token, "value": 3.5})
    assert answer.json()["state"] == "complete"
    (listed,) = client.get("/v1/studies").json()["items"]
    assert (listed["id"], listed["progress"]["complete"]) == (study, 1)
    assert client.post(f"/v1/studies/{study}:stop").json()["state"] == "complete"
    assert client.delete(f"/v1/studies/{study}").status_code == 204
    problem(client.get(f"/v1/studies/{study}"), 404, "not-found")


def test_one_of_several_values_is_reported_watched_and_shown(client: TestClient) -> None:
    body = {
        "name": "two",
        "space": {"x": {"low": -3.0, "high": 3.0}},
        "directions": ["minimize", "maximize"],
        "metrics": ["seconds", "hits"],
        "pruner": {"kind": "threshold", "upper": 5.0, "warmup_steps": 0},
        "steps": 4,
    }
    (error,) = problem(client.post("/v1/studies", json=body), 422, "invalid")["errors"]
    assert (error["path"], error["value"]) == ("pruner", "threshold")
    assert error["remedy"] == "Name the one that trials report: `watched: seconds`, say."
    study = client.post("/v1/studies", json={**body, "watched": "seconds"}).json()["id"]
    assert client.get(f"/v1/studies/{study}").json()["spec"]["watched"] == "seconds"
    answers = []
    for values in ((1.0, 2.0), (1.0, 9.0)):
        asked = client.post(f"/v1/studies/{study}/trials").json()
        path, token = f"/v1/trials/{asked['id']}", asked["token"]
        for step, value in enumerate(values, 1):
            report = {"token": token, "step": step, "value": value}
            answers.append(client.post(f"{path}:report", json=report).json()["command"])
        said = {"state": "pruned"} if answers[-1] == "prune" else {"values": [2.0, 7.5]}
        assert client.post(f"{path}:tell", json={"token": token, **said}).status_code == 200
    assert answers == ["continue", "continue", "continue", "prune"]
    (best,) = client.get(f"/v1/studies/{study}/best").json()["items"]
    assert best["values"] == [2.0, 7.5]
    page = client.get(f"/trials/{best['id']}").text
    assert "<dt>hits</dt><dd>7.5" in page
    assert "validation seconds</th>" in page  # its curve
    page = client.get(f"/studies/{study}").text
    assert "2, 7.5<" in page
    assert "best first" not in page  # of several values there is no such order


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ({"value": None}, "value"),
        ({"state": "fail", "value": 3}, "value"),
        ({"state": "done"}, "state"),
        ({"valeu": 3}, "valeu"),
    ],
)
def test_what_is_told_wrongly_is_refused(client: TestClient, said: Any, path: str) -> None:
    answer = client.post("/v1/trials/1:tell", json={"token": "t", **said})
    assert problem(answer, 422, "invalid")["errors"][0]["path"] == path


def test_a_wrong_study_is_refused_with_its_place(client: TestClient) -> None:
    body = {"name": "x", "space": {"x": {"low": 3, "high": 1}}, "direction": "minimize"}
    (error,) = problem(client.post("/v1/studies", json=body), 422, "invalid")["errors"]
    assert (error["path"], error["message"]) == ("space.x", "low is above high")


def test_creating_needs_the_scope_submit_and_asking_the_scope_work(
    guarded: TestClient, settings: Settings
) -> None:
    body = {"name": "x", "space": {"x": {"low": 1, "high": 3}}, "direction": "minimize"}
    may_submit, may_work = make_token(settings, "submit"), make_token(settings, "work")
    problem(guarded.post("/v1/studies", json=body, headers=may_work), 403, "forbidden")
    study = guarded.post("/v1/studies", json=body, headers=may_submit).json()["id"]
    path = f"/v1/studies/{study}/trials"
    problem(guarded.post(path, headers=may_submit), 403, "forbidden")
    asked = guarded.post(path, headers=may_work).json()
    tell = f"/v1/trials/{asked['id']}:tell"
    said = {"token": asked["token"], "value": 1}
    problem(guarded.post(tell, json=said, headers=may_submit), 403, "forbidden")
    assert guarded.post(tell, json=said, headers=may_work).status_code == 200


def test_an_experiment_beside_it_goes_its_way(client: TestClient) -> None:
    mine = submit(client)
    body = {"name": "x", "space": {"x": {"low": 1, "high": 3}}, "direction": "minimize"}
    client.post("/v1/studies", json=body)
    assert [e["id"] for e in client.get("/v1/experiments").json()["items"]] == [mine]
    assert client.get("/metrics").status_code == 200


@pytest.mark.parametrize(
    ("sampler", "message", "remedy"),
    [
        ("grid", "the continuous range of lr", "Give lr a step or choices, or make it a constant."),
        ("controller", "range of lr", "Give lr a step or choices, or make it a constant."),
        ("gp", "units_1 exists only at some", "Take tpe, evolution or random, or leave"),
        ("cmaes", "units_1 exists only at some", "Take tpe, evolution or random, or leave"),
    ],
)
def test_a_sampler_that_cannot_search_the_space_is_refused_with_what_to_do_in_a_study(
    sampler: str, message: str, remedy: str
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        study_spec(sampler=sampler)
    (error,) = caught.value.errors
    assert error.path == "sampler.searched"
    assert message in error.message
    assert error.remedy.startswith(remedy)
    assert "fixed" not in error.remedy
