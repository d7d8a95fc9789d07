"""Pages without a browser: who may see and change what, the form, paging, what is kept."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from fastapi.testclient import TestClient

from fathom_service.settings import Settings
from fathom_service.web.forms import DEFAULTS, PATHS, Filled, field_of
from fathom_service.web.rendering import ago
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database

from .conftest import LOCAL
from .http import make_token, submit
from .world import World, spec

HERE = {"Origin": LOCAL}
FORM = {**DEFAULTS, "learned": ["udn"], "searched": ["grid", "tpe"], "key": "k1"}


@pytest.fixture
def world(settings: Settings) -> Iterator[World]:
    database = Database(settings.database_url)
    yield World(database, settings)
    database.close()


def log_in(guarded: TestClient, settings: Settings, *scopes: str) -> None:
    secret = make_token(settings, *scopes)["Authorization"].removeprefix("Bearer ")
    assert guarded.post("/login", data={"token": f" {secret} "}).status_code == 200


def test_every_page_asks_people_to_log_in_and_leads_back(guarded: TestClient) -> None:
    for path in ("/", "/submit", "/workers", "/studies/1", "/trials/1?x=1", "/experiments/a"):
        answer = guarded.get(path, follow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["location"].startswith(f"/login?next={path.split('?')[0]}")
    back = guarded.get("/studies/1?order=best", follow_redirects=False).headers["location"]
    assert back == "/login?next=/studies/1%3Forder%3Dbest"


def test_what_is_not_there_is_a_page_that_says_so(client: TestClient) -> None:
    for path in ("/experiments/none", "/experiments/none/comparison", "/studies/9", "/trials/9"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "There is no " in answer.text
        assert answer.headers["content-type"].startswith("text/html")


def test_a_form_submits_an_experiment_once(client: TestClient) -> None:
    for _ in range(2):
        answer = client.post("/submit", data=FORM, headers=HERE, follow_redirects=False)
        assert answer.status_code == 303
    (only,) = client.get("/v1/experiments").json()["items"]
    assert answer.headers["location"] == f"/experiments/{only['id']}"
    page = client.get(answer.headers["location"]).text
    assert "searched/tpe" in page
    assert "No worker is connected" in page


def test_a_wrong_form_comes_back_with_each_mistake_beside_its_field(client: TestClient) -> None:
    wrong = {**FORM, "depth_high": "0", "lr": "fast", "trials": "", "dataset": "digit"}
    answer = client.post("/submit", data=wrong, headers=HERE)
    assert answer.status_code == 422
    assert re.search(r'id="dataset"[^>]*value="digit"[^>]*aria-invalid="true"', answer.text)
    assert re.search(r'id="lr"[^>]*aria-invalid="true"', answer.text)
    assert "Did you mean &#39;digits&#39;?" in answer.text
    assert client.get("/v1/experiments").json()["items"] == []


def test_a_check_tells_what_it_takes_and_stores_nothing(client: TestClient) -> None:
    found = client.post("/submit/check", data=FORM, headers=HERE).text
    assert "my-depth can be submitted." in found
    assert "searched/grid" in found
    assert client.get("/v1/experiments").json()["items"] == []
    text = client.post("/submit/check", data={"spec": "name: a\nmethods: []"}, headers=HERE).text
    assert "<code>task</code>" in text


def test_a_form_can_go_on_as_text_and_means_the_same(client: TestClient) -> None:
    page = client.post("/submit/text", data=FORM, headers=HERE).text
    text = re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)
    assert text
    assert "learned: udn" in text[1]
    mine = client.post("/submit", data={"spec": text[1], "key": "k2"}, headers=HERE)
    assert mine.status_code == 200
    assert mine.url.path.startswith("/experiments/")


def test_the_text_starts_from_an_example_or_from_an_experiment(client: TestClient) -> None:
    assert "two_spirals" in client.get("/submit?example=which-best-depth").text
    mine = submit(client)
    assert "name: small" in client.get(f"/submit?again={mine}").text
    assert client.get("/submit?again=none").status_code == 404
    assert client.get("/submit?example=none").status_code == 409


def test_the_form_as_it_is_first_shown_is_a_spec() -> None:
    experiment = parse(Experiment, Filled().spec())
    assert [method.label for method in experiment.methods] == [
        "learned/udn",
        "searched/grid",
        "searched/tpe",
    ]


def test_a_pruner_is_for_the_methods_that_can_have_one() -> None:
    values = {**DEFAULTS, "pruner": "median"}
    grid, tpe = Filled(values, ("udn",), ("grid", "tpe")).spec()["methods"][1:]
    assert tpe["pruner"] == "median"
    assert "pruner" not in grid


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-5, "0 s ago"),
        (119, "119 s ago"),
        (7_199, "120 min ago"),
        (7_200, "2 h ago"),
        (172_800, "2 d ago"),
    ],
)
def test_how_long_ago_is_told_in_one_unit(seconds: float, shown: str) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert ago(now - timedelta(seconds=seconds), now) == shown


@pytest.mark.parametrize(
    ("path", "field"),
    [
        *((path, name) for name, path in PATHS.items()),
        ("model.depth", "depth_high"),
        ("budget.gpu_seconds", "device_seconds"),
        ("methods.2.trials", "trials"),
        ("methods.1.pruner", "pruner"),
        ("methods", "methods"),
        ("task.split.seed", ""),
    ],
)
def test_an_error_belongs_to_the_field_that_its_path_names(path: str, field: str) -> None:
    assert field_of(path) == field


def test_a_cookie_may_change_something_from_a_page_of_this_server_alone(
    guarded: TestClient, settings: Settings
) -> None:
    log_in(guarded, settings, "submit")
    for headers in ({}, {"Origin": "http://evil.example"}, {"Origin": "null"}):
        refused = guarded.post("/submit", data=FORM, headers=headers)
        assert refused.status_code == 403
    assert guarded.post("/submit", data=FORM, headers=HERE).status_code == 200
    # The API takes no cookie for a change, wherever it comes from.
    assert guarded.post("/v1/experiments", json={}, headers=HERE).status_code == 401


def test_who_may_only_read_is_told_so_and_cannot_submit_or_cancel(
    guarded: TestClient, settings: Settings, world: World
) -> None:
    mine = world.submit(spec())
    log_in(guarded, settings, "read")
    assert "may only read" in guarded.get("/submit").text
    assert f"/experiments/{mine}:cancel" not in guarded.get(f"/experiments/{mine}").text
    for path, data in (("/submit", FORM), (f"/experiments/{mine}:cancel", {})):
        refused = guarded.post(path, data=data, headers=HERE)
        assert refused.status_code == 403
        assert "needs scope &#39;submit&#39;" in refused.text
    assert world.state(mine) == "running"


def test_an_experiment_is_steered_from_its_page(client: TestClient, world: World) -> None:
    mine = world.submit(spec())
    for verb, state in (("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")):
        assert f'action="/experiments/{mine}:{verb}"' in client.get(f"/experiments/{mine}").text
        answer = client.post(f"/experiments/{mine}:{verb}", headers=HERE)
        assert answer.url.path == f"/experiments/{mine}"
        assert world.state(mine) == state
    late = client.post(f"/experiments/{mine}:pause", headers=HERE)
    assert late.status_code == 409
    assert "cannot pause any more" in late.text


def test_ticks_come_when_something_happened_and_end_with_the_answer(
    client: TestClient, answered: str
) -> None:
    told = client.get(f"/experiments/{answered}/ticks").text
    assert told.count("event: done") == 1
    assert client.get("/experiments/none/ticks").status_code == 404


def test_a_studys_trials_are_shown_page_by_page_in_each_order(
    client: TestClient, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fathom_service.sights.PAGE", 3)
    world.submit(spec(methods=[{"searched": "grid"}]))
    world.work_off()
    trials = client.get("/v1/studies/1/trials").json()["items"]
    shown = {
        order: [
            int(found)
            for page in (1, 2, 3)
            for found in re.findall(
                r">trial (\d+)</a>", client.get(f"/studies/1?order={order}&page={page}").text
            )
        ]
        for order in ("oldest", "newest", "best")
    }
    ids = [trial["id"] for trial in trials]
    assert (shown["oldest"], shown["newest"]) == (ids, ids[::-1])
    assert shown["best"] == [t["id"] for t in sorted(trials, key=lambda t: (-t["value"], t["id"]))]
    assert "page 3 of 3" in client.get("/studies/1?page=99").text


def test_a_trials_page_shows_its_failures_and_links_into_the_dashboard(
    client: TestClient, world: World
) -> None:
    world.submit(spec(methods=[{"searched": "grid"}]))
    (lease,) = world.ask()
    world.report(lease, 0.5, 0.6)
    hostile = "<script>alert(1)</script> at layer 3"
    world.finish(lease, outcome="diverged", validation=None, test=None, message=hostile)
    page = client.get(f"/trials/{lease.trial}").text
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page
    assert f"/dashboard/studies/1/trials?numbers={0}" in page
    assert 'id="numbers-curve"' in page


def test_names_cannot_become_markup_on_any_page(client: TestClient, world: World) -> None:
    bad = "</script><b>x"
    world.add_worker(bad)
    world.submit(spec(methods=[{"searched": "grid"}]))
    (lease,) = world.ask(bad)
    mine = client.get("/v1/experiments").json()["items"][0]["id"]
    for path in ("/workers", f"/experiments/{mine}", f"/trials/{lease.trial}",
                 f"/experiments/{mine}/comparison"):  # fmt: skip
        text = client.get(path).text
        assert bad not in text
        assert "&lt;/script&gt;&lt;b&gt;x" in text or "\\u003c/script>" in text


def test_files_of_pages_are_kept_by_browsers_for_as_long_as_they_are_the_same(
    client: TestClient,
) -> None:
    page = client.get("/workers").text
    (address,) = re.findall(r'href="(/assets/fathom.css\?v=\w+)"', page)
    found = client.get(address)
    assert "immutable" in found.headers["cache-control"]
    assert found.headers["content-encoding"] == "gzip"
    again = client.get(address, headers={"If-None-Match": found.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/assets/fathom.css?v=old").headers["cache-control"] == "no-cache"
    assert client.get("/assets/none.css").status_code == 404
    plain = client.get(address, headers={"Accept-Encoding": "identity"})
    assert plain.text == found.text
