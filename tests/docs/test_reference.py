"""The reference says what the code is: what is made of it are golden copies, see `make golden`."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import Costs, Measurement, Scope
from fathom_client.wire_work import Renewal
from fathom_service.app import create_app
from fathom_service.metrics import Metrics
from fathom_service.settings import Auth, Settings
from fathom_storage.database import Database
from tests.doc_tables import put, table
from tests.service.http import make_token
from tests.service.world import World, spec

from . import reference
from .limits import limits

DOCS = reference.ROOT / "docs"
PACKAGES = ("search_spaces", "storage", "service", "workers")


@pytest.fixture
def held() -> Callable[[str, str, str], None]:
    """Holds what stands in a page against what was made."""

    def held(page: str, name: str, made: str) -> None:
        path = DOCS / page
        if os.environ.get("FATHOM_UPDATE_GOLDEN"):
            path.write_text(put(path.read_text(), name, made))
        text = path.read_text()
        assert put(text, name, made) == text, f"{page} is old; if it is meant, run `make golden`."

    return held


@pytest.fixture
def at_work(sqlite_url: str, tmp_path: Path) -> Iterator[Database]:
    """A database in which a worker trains."""
    database = Database(sqlite_url)
    world = World(database)
    world.submit(spec())
    (lease,) = world.ask()
    costs = Costs(samples=600, wall_seconds=2.0)
    point = Measurement(step=1, train_loss=1.0, validation=0.5, costs=costs)
    world.engine.renew(lease.id, Renewal(token=lease.token, measurements=(point,)))
    yield database
    world.engine.close()
    database.close()


@pytest.fixture
def scopes(sqlite_url: str, tmp_path: Path) -> dict[tuple[str, str], str]:
    """What a token must have for each route, as a server says that refuses it."""
    settings = Settings(database_url=sqlite_url, folder=tmp_path, auth=Auth.ON)
    found = {}
    with TestClient(create_app(settings), base_url="http://127.0.0.1:8000") as client:
        reader = make_token(settings, Scope.READ)
        for path, operations in client.get("/openapi.json").json()["paths"].items():
            at = path.replace("{verb}", "pause")
            for method in operations:
                if client.request(method, at).status_code != 401:
                    found[method, path] = "none"
                    continue
                said = client.request(method, at, headers=reader).text
                needed = re.search(r"needs scope '(\w+)'", said)
                found[method, path] = needed[1] if needed else "read"
    return found


Held = Callable[[str, str, str], None]


def test_the_command_line_is_a_golden_copy(held: Held) -> None:
    held("reference/cli.md", "command line", reference.command_line())


def test_the_settings_are_a_golden_copy(held: Held) -> None:
    held("reference/settings.md", "settings", table(reference.settings()))


def test_every_variable_that_the_code_names_is_among_the_settings() -> None:
    packages = [p for folder in PACKAGES for p in (reference.ROOT / folder).rglob("*.py")]
    named = {v for path in packages for v in re.findall(r"\bFATHOM_[A-Z_]+\b", path.read_text())}
    told = {row[0].strip("`") for row in reference.settings()} - {"variable"}
    assert told == {name for name in named if not name.endswith("_")}


def test_the_routes_are_a_golden_copy(held: Held, scopes: dict[tuple[str, str], str]) -> None:
    assert set(scopes.values()) == {"none", "read", "submit", "work"}
    held("reference/routes.md", "routes", table(reference.routes(scopes)))


def test_the_metrics_are_a_golden_copy(held: Held, at_work: Database) -> None:
    metrics = Metrics(at_work)
    at_work.write(lambda _: None)
    metrics.observe("GET", "/healthz", 200, 0.001)
    metrics.observe_group("ask", 1, 0.001)
    held("reference/metrics.md", "metrics", table(reference.metrics(metrics)))


def test_the_limits_are_a_golden_copy(held: Held) -> None:
    held("reference/limits.md", "limits", table(limits()))


def test_the_measurements_of_the_engine_are_a_golden_copy(held: Held) -> None:
    names = ("control_plane", "open_study", "suggest_speed", "prune_speed", "cold_start")
    held("explanation/engine.md", "measurements", table(reference.claims(*names)))
