"""What was taken, over HTTP: in studies, dry runs and on pages, without an address."""

from typing import Any

from fastapi.testclient import TestClient

from fathom_client import show
from fathom_client.wire import DryRun, as_json
from fathom_storage.database import Database
from tests.service.http import problem
from tests.service.studies.bare import LR
from tests.service.world import World

from .sources import OLD, PASSWORD, searched, source


def test_the_api_tells_what_was_taken(client: TestClient, lab: str) -> None:
    space = {"lr": LR, "layers": {"low": 1, "high": 1}}
    body = {"name": "mine", "direction": "minimize", "space": space, "transfer_from": OLD}
    answer = client.post("/v1/studies", json=body)
    assert answer.status_code == 201, answer.text
    (known,) = answer.json()["transfer"]
    assert known["source"] == "study 'old' of lab"
    assert known["taken"] > 0
    assert lab not in answer.text
    away = {**body, "transfer_from": [{"database": "away", "study": "old"}]}
    refused = client.post("/v1/studies", json=away)
    problem(refused, 422, "invalid")
    assert PASSWORD not in refused.text


def test_a_dry_run_tells_it_and_refuses_as_a_submit_would(
    client: TestClient, settings: Any
) -> None:
    database = Database(settings.database_url)
    first = source(World(database))
    database.close()
    body = as_json(searched(transfer_from=[{"experiment": first}]))
    answer = client.post("/v1/experiments?dry_run=true", json=body)
    dry = DryRun.model_validate_json(answer.text)
    assert dry.transfer["searched/tpe"][0].taken == 24
    assert f"would start from 24 trials of experiment {first}." in show.plain_text(
        show.preflight(dry)
    )
    mine = client.post("/v1/experiments", json=body).json()["id"]
    page = client.get(f"/experiments/{mine}").text
    assert f"started from 24 trials of experiment {first}" in page
    nowhere = as_json(searched(transfer_from=[{"experiment": "f00"}]))
    refused = client.post("/v1/experiments?dry_run=true", json=nowhere)
    problem(refused, 422, "invalid")
