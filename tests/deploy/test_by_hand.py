"""What docker-compose.yml starts, started by hand on this machine, on a PostgreSQL of the tests."""

import signal
import subprocess
import sys
from collections.abc import Mapping

import httpx
import pytest

from fathom_client.client import Client
from fathom_spaces.experiment import ExperimentState
from tests.e2e.processes import Fathom, Process, until

from .files import SECRETS, Service, services

SPEC = {
    "name": "by-hand",
    "task": {"dataset": "two_spirals", "options": {"rows": 200}},
    "model": {"depth": {"choices": [1]}, "width": 4},
    "training": {"epochs": 1, "batch_size": 64},
    "methods": [{"searched": "grid"}],
    "seeds": 1,
    "confirm": {"seeds": 0},
}


class ByHand:
    """The services of the compose file without containers: other addresses, other folders."""

    def __init__(self, fathom: Fathom, database_url: str):
        self._fathom, self._url = fathom, database_url
        self._services: Mapping[str, Service] = services()

    def run(self, name: str) -> str:
        """A service that ends; returns what it said."""
        service = self._services[name]
        code, said = self._fathom.run(*service.command, env=self._environment(service))
        assert code == 0, said
        return said

    def start(self, name: str, **changes: str) -> Process:
        """A service that runs on, with variables of its own changed."""
        service = self._services[name]
        environment = self._environment(service)
        assert set(changes) <= {*environment, "FATHOM_PORT", "FATHOM_DASHBOARD_PORT"}
        return self._fathom.start(name, *service.command, env={**environment, **changes})

    def is_healthy(self, name: str, at: str) -> bool:
        """What the health check of a service says of a process that listens elsewhere."""
        service = self._services[name]
        _, *command = service.said["healthcheck"]["test"]
        (inside,) = service.ports
        program = command.pop().replace(f"http://127.0.0.1:{inside}", at)
        probe = [sys.executable, *command[1:], program]
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0

    def _environment(self, service: Service) -> dict[str, str]:
        changed = {
            "FATHOM_DATABASE_URL": self._url,
            "FATHOM_HOST": "127.0.0.1",
            "FATHOM_FOLDER": str(self._fathom.folder / "artifacts"),
            "FATHOM_DATA_DIR": str(self._fathom.folder),
            "FATHOM_CACHE_DIR": str(self._fathom.folder / "cache"),
        }
        kept = {name: value for name, value in service.environment.items() if name != "PATH"}
        return {name: changed.get(name, value) for name, value in kept.items()}


@pytest.mark.postgres
def test_an_empty_database_becomes_a_server_with_workers_and_a_dashboard(
    fathom: Fathom, empty_postgres_url: str
) -> None:
    by_hand = ByHand(fathom, empty_postgres_url)
    assert "is now at schema" in by_hand.run("migrate")
    assert "for 'workers' (work)" in by_hand.run("worker-token")
    assert by_hand.run("worker-token").endswith("as before.\n"), "compose runs it at each start"
    dashboard = by_hand.start("dashboard", FATHOM_DASHBOARD_PORT="0")
    dashboard_at = dashboard.says(r"is at (http://[\d.:]+)")[1]
    port = dashboard_at.rpartition(":")[2]
    server = by_hand.start("server", FATHOM_PORT="0", FATHOM_DASHBOARD=port)
    at = server.says(r"serves at (http://[\d.:]+)")[1]
    for name, address in (("server", at), ("dashboard", dashboard_at)):
        until(lambda n=name, a=address: by_hand.is_healthy(n, a), f"a healthy {name}")
    worker = by_hand.start("worker", FATHOM_SERVER=at)
    _, said = fathom.run(
        *("token", "create", "ana", "--scope", "submit", "--database", empty_postgres_url)
    )
    secret = said.split()[-1]
    with Client(at, secret) as client:
        mine = client.submit(SPEC).id
        until(lambda: client.experiment(mine).state is ExperimentState.COMPLETE, "the answer")
    _logs_in(at, dashboard_at, secret)
    for process in (worker, dashboard, server):
        process.send(signal.SIGTERM)
        assert process.ends() in (0, -signal.SIGTERM), process.said
    for process in (worker, dashboard, server):
        assert SECRETS["FATHOM_WORKER_TOKEN"] not in process.said
        assert secret not in process.said


def _logs_in(at: str, dashboard_at: str, secret: str) -> None:
    """Into the server, which leads to the dashboard, which knows the cookie."""
    with httpx.Client(follow_redirects=True) as browser:
        browser.post(f"{at}/login", data={"token": secret}).raise_for_status()
        found = browser.get(f"{at}/dashboard")
        assert str(found.url) == f"{dashboard_at}/dashboard"
        assert "<title>Optuna Dashboard</title>" in found.text
        studies = browser.get(f"{dashboard_at}/api/studies").json()["study_summaries"]
        assert "searched/grid" in {study["study_name"].partition("/")[2] for study in studies}
        assert browser.get(f"{at}/api/studies").status_code == 404
