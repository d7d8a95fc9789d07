"""The Optuna dashboard as a process of its own, and a server that leads to it."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from fathom_service.app import create_app
from fathom_service.dashboard import check_place
from fathom_service.dashboard_app import create_dashboard
from fathom_service.serving import check_schema
from fathom_service.settings import Auth, Settings
from fathom_spaces.errors import InvalidSpec, SchemaMismatch

from .conftest import LOCAL
from .http import make_token, problem


@pytest.fixture
def alone(settings: Settings) -> Iterator[TestClient]:
    """The dashboard's own process, asking for tokens."""
    app = create_dashboard(Settings(**{**vars(settings), "auth": Auth.ON}))
    with TestClient(app, base_url=LOCAL, raise_server_exceptions=False) as client:
        yield client


def led_to(settings: Settings, place: str, path: str = "/dashboard/studies/3") -> str:
    app = create_app(Settings(**{**vars(settings), "dashboard": place}))
    with TestClient(app, base_url=LOCAL) as client:
        answer = client.get(path, follow_redirects=False)
    assert answer.status_code == 307
    return str(answer.headers["location"])


def test_the_dashboard_alone_has_the_same_login(alone: TestClient, settings: Settings) -> None:
    assert alone.get("/", follow_redirects=False).headers["location"] == "/dashboard"
    away = alone.get("/dashboard", follow_redirects=False)
    assert away.headers["location"] == "/login?next=/dashboard"
    problem(alone.get("/api/studies"), 401, "unauthorized")
    form = alone.get("/login?next=/dashboard")
    assert 'name="token"' in form.text
    assert re.search(r"<nav[^>]*>\s*</nav>", form.text), "there are no other pages here"
    assert alone.get("/assets/fathom.css").status_code == 200
    secret = make_token(settings, "read")["Authorization"].removeprefix("Bearer ")
    logged_in = alone.post("/login", data={"token": secret, "next": "/dashboard"})
    assert "<title>Optuna Dashboard</title>" in logged_in.text
    assert alone.get("/api/studies").json() == {"study_summaries": []}


def test_the_dashboard_alone_changes_nothing_and_serves_nothing_else(
    alone: TestClient, settings: Settings
) -> None:
    admin = make_token(settings, "admin")
    refused = alone.post("/api/studies", json={}, headers=admin)
    assert "for reading" in problem(refused, 403, "forbidden")["detail"]
    problem(alone.get("/v1/experiments", headers=admin), 404, "not-found")
    assert alone.get("/readyz").json()["status"] == "ok"
    assert alone.get("/healthz").status_code == 200


def test_a_server_leads_to_the_dashboard_that_is_elsewhere(settings: Settings) -> None:
    assert led_to(settings, "8001") == "http://127.0.0.1:8001/dashboard/studies/3"
    assert led_to(settings, "https://lab.example/") == "https://lab.example/dashboard/studies/3"
    assert led_to(settings, "8001", "/dashboard?x=1") == "http://127.0.0.1:8001/dashboard"
    app = create_app(Settings(**{**vars(settings), "dashboard": "8001"}))
    with TestClient(app, base_url=LOCAL) as client:
        problem(client.get("/api/studies"), 404, "not-found")


def test_the_dashboard_alone_leads_to_the_pages_that_notes_link_to(settings: Settings) -> None:
    for place, address in (("8000", "http://127.0.0.1:8000"), ("https://lab.example", None)):
        app = create_dashboard(Settings(**{**vars(settings), "pages": place}))
        with TestClient(app, base_url=LOCAL) as client:
            for path in ("/experiments/e1/comparison", "/studies/3", "/trials/7"):
                answer = client.get(path, follow_redirects=False)
                assert answer.headers["location"] == f"{address or place}{path}"


@pytest.mark.parametrize("place", ["here", "fathom.example"])
def test_pages_are_at_a_port_or_an_address(place: str) -> None:
    with pytest.raises(InvalidSpec, match=r"--pages: .*`fathom serve` on this host"):
        check_place(place, "--pages")


@pytest.mark.parametrize("place", ["here", "1", "65535", "http://a:1", "https://a.example/x"])
def test_a_place_is_here_or_a_port_or_an_address(place: str) -> None:
    check_place(place)


@pytest.mark.parametrize("place", ["there", "0", "65536", "ftp://a", "http://", "http://a?b", ""])
def test_any_other_place_is_refused_with_the_remedy(place: str) -> None:
    with pytest.raises(InvalidSpec, match=r"--dashboard: .*`fathom dashboard` on this host"):
        check_place(place)


def test_a_database_without_the_schema_has_no_dashboard(settings: Settings, tmp_path) -> None:
    with pytest.raises(SchemaMismatch, match="Run `fathom db upgrade` first"):
        check_schema(Settings(database_url=f"sqlite:///{tmp_path}/empty.db"))
