"""What a user and a worker say to a server, in short."""

from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient

from fathom_client.wire import as_json
from fathom_service.settings import Settings
from fathom_storage import tokens
from fathom_storage.database import Database, clock

from .world import ALL, spec


def submit(client: TestClient, **changes: Any) -> str:
    answer = client.post("/v1/experiments", json=as_json(spec(**changes)))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def lease(client: TestClient, worker: str = "w1") -> dict[str, Any]:
    client.post("/v1/workers", json={"id": worker, "host": "h", "device": "cpu", **can()})
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


def can() -> dict[str, list[str]]:
    return {kind: list(names) for kind, names in ALL.items()}


def database_of(client: TestClient) -> Database:
    """The database of a server in this process, with its own connections."""
    assert isinstance(client.app, FastAPI)
    database: Database = client.app.state.database
    return database


def make_token(settings: Settings, *scopes: str) -> dict[str, str]:
    database = Database(settings.database_url)
    _, secret = database.write(lambda c: tokens.create(c, "t", scopes, clock(c)))
    database.close()
    return {"Authorization": f"Bearer {secret}"}
