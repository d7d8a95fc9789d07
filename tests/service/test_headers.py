"""Headers of safety: on every answer of every route, whatever it is."""

import re
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.routing import Mount, Route

from fathom_service.app import create_app
from fathom_service.settings import Auth, Settings

from .conftest import LOCAL
from .http import lease, make_token, submit

ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
NOT_THERE = {"experiment": "0" * 12, "study": "9", "trial": "9", "name": "x", "lease": "x"}
FOR_EVERYBODY = ("/assets", "/static", "/favicon.ico", "/docs", "/openapi.json", "/v1/schemas")
# Their scripts are in the page; both come with the package, and load nothing from elsewhere.
OF_OTHERS = ("/docs", "/dashboard")


def paths(app: Any) -> list[str]:
    """A path of every route."""
    found = {"/"}
    for route in (r for r in _all(app.routes) if isinstance(r, Route | Mount)):
        path = route.path
        for name in route.param_convertors:
            filled = NOT_THERE.get(name, "pause" if name == "verb" else "x")
            path = path.replace(f"{{{name}}}", filled).replace(f"{{{name}:path}}", filled)
        found.add(path)
    return sorted(found)


def _all(routes: Any) -> Any:
    for route in routes:
        inner = getattr(route, "original_router", None)
        yield from _all(inner.routes) if inner is not None else (route,)


def check(answer: Any, path: str) -> None:
    assert answer.status_code < 500, (path, answer.text)
    headers = answer.headers
    assert {name: headers.get(name) for name in ALWAYS} == ALWAYS, path
    parts = re.split("[;,]", headers["content-security-policy"])
    policy = dict(part.strip().partition(" ")[::2] for part in parts)
    assert policy["frame-ancestors"] == "'none'", path
    scripts = policy.get("script-src", policy["default-src"])
    assert not re.search(r"http|\*", scripts), path
    page = headers.get("content-type", "").startswith("text/html")
    assert page or "sandbox" in policy, path
    assert "unsafe" not in scripts or path.startswith(OF_OTHERS), path
    assert "server" not in headers, path
    if not path.startswith(FOR_EVERYBODY):
        assert headers["cache-control"].startswith("no-"), path


@pytest.mark.parametrize("who", ["nobody", "admin", "a stranger"])
def test_every_answer_of_every_route_has_them(settings: Settings, who: str) -> None:
    app = create_app(replace(settings, auth=Auth.ON, wrong_tokens=1_000_000))
    headers = {"nobody": {}, "a stranger": {"Authorization": "Bearer fathom_guess"}}
    sent = headers[who] if who in headers else make_token(settings, "admin")
    with TestClient(app, base_url=LOCAL, raise_server_exceptions=False) as client:
        found = paths(app)
        assert {"/login", "/dashboard", "/v1/workers", "/experiments/000000000000"} <= set(found)
        for path in [*found, "/nothing", "/assets/../access.py", "/static/../../x"]:
            for method in ("GET", "POST", "OPTIONS"):
                answer = client.request(method, path, headers=sent, follow_redirects=False)
                check(answer, path)


def test_files_of_trials_are_downloads_and_never_pages(
    client: TestClient, settings: Settings
) -> None:
    submit(client)
    mine = lease(client)
    token = {"X-Fathom-Lease-Token": mine["token"]}
    for name in ("a.html", "a.svg", "a.js"):
        path = f"/v1/leases/{mine['id']}/artifacts/{name}"
        sent = client.put(path, content=b"<script>alert(1)</script>", headers=token)
        assert sent.status_code == 200
        got = client.get(f"/v1/trials/{mine['trial']}/artifacts/{name}")
        check(got, "/v1/trials")
        assert got.headers["content-type"] == "application/octet-stream"
        assert got.headers["content-disposition"].startswith("attachment;")
