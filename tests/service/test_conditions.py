"""Conditional spaces through the whole service: what does not exist at a point is nowhere.

From the spec that is submitted, by the leases of a worker, to Optuna's tables and what is shown.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import optuna
import pytest
from fastapi.testclient import TestClient

from fathom_client.wire_work import Lease
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_storage import optuna_tables
from fathom_storage.database import Database

from .conftest import LOCAL
from .http import can
from .world import finished

SPEC = {
    "name": "conditional",
    "task": {"dataset": "digits"},
    "model": {
        "family": "mlp",
        "depth": {"low": 1, "high": 3},
        "per_layer": {"units": {"low": 16, "high": 64, "step": 16}},
        "switches": {"use_dropout": {"choices": [True, False]}},
        "options": {
            "dropout": {"low": 0.1, "high": 0.5, "step": 0.1, "when": {"use_dropout": True}}
        },
    },
    "methods": [{"searched": name, "trials": 6} for name in ("random", "tpe", "evolution")],
    "seeds": 1,
    "confirm": {"seeds": 2},
}


@pytest.fixture
def client(database_url: str, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(database_url=database_url, folder=tmp_path)
    with TestClient(create_app(settings), base_url=LOCAL) as client:
        yield client


@pytest.fixture
def trials(client: TestClient) -> list[dict[str, Any]]:
    """The trials of an experiment that a worker has run to its end, with the job of each."""
    submitted = client.post("/v1/experiments", json=SPEC)
    assert submitted.status_code == 201, submitted.text
    client.post("/v1/workers", json={"id": "w1", "host": "h", "device": "cpu", **can()})
    jobs = {}
    while True:
        request = {"worker": "w1", "key": f"ask-{len(jobs):06}"}
        answer = client.post("/v1/leases", json=request)
        if answer.status_code == 204:
            break
        lease = Lease.model_validate(answer.json()["leases"][0])
        jobs[lease.trial] = lease.job
        told = finished(lease).model_dump(mode="json")
        assert client.post(f"/v1/leases/{lease.id}/result", json=told).status_code == 200
    experiment = submitted.json()["id"]
    assert client.get(f"/v1/experiments/{experiment}").json()["state"] == "complete"
    page = client.get(f"/v1/experiments/{experiment}/trials?limit=1000").json()
    return [{**trial, "job": jobs[trial["id"]]} for trial in page["items"]]


def existing(params: dict[str, Any]) -> set[str]:
    """The parameters that exist at a point, by the spec."""
    units = {f"units_{layer}" for layer in range(params["depth"])}
    return {"depth", "use_dropout", *units} | ({"dropout"} if params["use_dropout"] else set())


def test_a_trial_shows_and_trains_what_exists_at_its_point_and_nothing_else(
    trials: list[dict[str, Any]],
) -> None:
    assert len(trials) > 18  # and the confirmation's
    assert {trial["params"]["depth"] for trial in trials} == {1, 2, 3}
    assert {trial["params"]["use_dropout"] for trial in trials} == {True, False}
    for trial in trials:
        params, job = trial["params"], trial["job"]
        assert set(params) == existing(params)
        assert job.depths == (params["depth"],)
        units = [params[f"units_{layer}"] for layer in range(params["depth"])]
        assert list(job.layers.get("units", [job.width] * len(units))) == units
        assert job.options.get("dropout", 0) == params.get("dropout", 0)


def test_optunas_tables_hold_what_exists_and_nothing_else(
    trials: list[dict[str, Any]], database: Database
) -> None:
    table, stored = optuna_tables.params, dict[int, set[str]]()
    rows = database.read(lambda c: c.execute(table.select()).all())
    for row in rows:
        stored.setdefault(row.trial_id, set()).add(row.param_name)
    assert stored == {trial["id"]: existing(trial["params"]) for trial in trials}


def test_a_users_own_optuna_reads_the_same_points(
    trials: list[dict[str, Any]], client: TestClient, database: Database
) -> None:
    storage = optuna.storages.RDBStorage(database.url.render_as_string(hide_password=False))
    try:
        for study in {trial["study"] for trial in trials}:
            name = client.get(f"/v1/studies/{study}").json()["optuna_name"]
            loaded = optuna.load_study(study_name=name, storage=storage).trials
            shown = [trial["params"] for trial in trials if trial["study"] == study]
            assert [trial.params for trial in loaded] == shown
            assert [set(t.distributions) for t in loaded] == [existing(t.params) for t in loaded]
    finally:
        storage.remove_session()
        storage.engine.dispose()
