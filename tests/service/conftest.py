"""Servers in this process, over SQLite: the engine's tests cover both databases."""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from fastapi.testclient import TestClient

from fathom_service.app import create_app
from fathom_service.settings import Auth, Settings
from fathom_storage.database import Database

from .world import World, spec

LOCAL = "http://127.0.0.1:8000"

Answer = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def settings(sqlite_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=sqlite_url, folder=tmp_path, max_body_bytes=100_000)


@pytest.fixture
def client(settings: Settings) -> Iterator[TestClient]:
    with TestClient(create_app(settings), base_url=LOCAL, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def answer(client: TestClient) -> Answer:
    """What the server in this process answers to a request of the Python client."""

    def answer(request: httpx.Request) -> httpx.Response:
        said = client.request(
            request.method, str(request.url), content=request.read(), headers=dict(request.headers)
        )
        kind = {"content-type": said.headers.get("content-type", "")}
        return httpx.Response(said.status_code, headers=kind, content=said.content)

    return answer


@pytest.fixture
def guarded(settings: Settings) -> Iterator[TestClient]:
    """A server that asks for tokens."""
    asking = Settings(**{**vars(settings), "auth": Auth.ON})
    with TestClient(create_app(asking), base_url=LOCAL, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def answered(client: TestClient, settings: Settings) -> str:
    """An experiment that ran to its end."""
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    world.work_off()
    database.close()
    return mine
