import pytest

from fathom_client import Client

from .fake_server import FakeServer


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch):
    for name in ("FATHOM_SERVER", "FATHOM_TOKEN", "FATHOM_DEMO_SERVE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server():
    return FakeServer()


@pytest.fixture
def client(server):
    with Client(transport=server.transport, retry_seconds=0) as client:
        yield client
