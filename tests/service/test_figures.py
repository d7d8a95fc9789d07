"""Figures over HTTP: as JSON for plotly, and as images that a local Chromium draws."""

import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from fathom_client import answer_calls
from fathom_client.comparison import Comparison
from fathom_service import browser, evidence, images, sights
from fathom_service.app import create_app
from fathom_service.browser import Browser
from fathom_service.checks import checks
from fathom_service.comparison.attempts import attempts
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.timelines import timeline
from fathom_service.comparisons import PATIENCE, Comparisons, Made
from fathom_service.figures import NAMES, Drawn
from fathom_service.settings import Settings
from fathom_storage.database import Database, clock
from tests.comparison import zoo

from .http import problem
from .world import World, spec


def figures(answered: str) -> str:
    return f"/v1/experiments/{answered}/figures"


def test_every_figure_can_be_had_as_json(client: TestClient, answered: str) -> None:
    for name in NAMES:
        body = client.get(f"{figures(answered)}/{name}.json").json()
        assert {"data", "layout"} <= body.keys()
    missing = problem(client.get(f"{figures(answered)}/none.json"), 404, "not-found")
    assert "timeline" in missing["detail"]


def test_the_client_knows_their_names() -> None:
    assert sorted(answer_calls.FIGURES) == sorted(NAMES)


def test_the_timeline_has_every_attempt(client: TestClient, answered: str) -> None:
    (bars,) = client.get(f"{figures(answered)}/timeline.json").json()["data"]
    trials = client.get(f"/v1/experiments/{answered}/trials?limit=1000").json()["items"]
    assert sorted(each[0] for each in bars["customdata"]) == [trial["id"] for trial in trials]


def test_a_png_and_an_svg_are_drawn_without_a_network(client: TestClient, answered: str) -> None:
    """Its title says what it is, its note what its numbers are means over."""
    png = client.get(f"{figures(answered)}/depth_curve.png?width=500&scale=1.5")
    assert png.headers["content-type"] == "image/png"
    assert png.content.startswith(b"\x89PNG")
    assert struct.unpack(">I", png.content[16:20]) == (750,)
    svg = client.get(f"{figures(answered)}/depth_curve.svg?theme=dark")
    assert svg.headers["content-type"] == "image/svg+xml"
    assert "Metric against depth" in svg.text
    assert "2 fresh seeds for confirmation" in svg.text
    assert "rgb(26, 32, 41)" in svg.text  # the dark ground
    assert "exits of learned/udn" not in svg.text  # hidden until somebody asks for them


def test_a_server_without_chromium_says_what_to_install(
    client: TestClient, answered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    lacking = problem(client.get(f"{figures(answered)}/anytime.png"), 501, "not-installed")
    assert "apt install chromium" in lacking["detail"]
    monkeypatch.setattr(browser, "find_spec", lambda _: None)
    lacking = problem(client.get(f"{figures(answered)}/anytime.png"), 501, "not-installed")
    assert "pip install 'fathom-depth[figures]'" in lacking["detail"]


def test_the_doctor_says_whether_images_can_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {check.name: check for check in checks()}["images of figures"]
    assert (known.ok, known.required) == (True, False)
    monkeypatch.setenv("PATH", "/nowhere")
    lacking = {check.name: check for check in checks()}["images of figures"]
    assert not lacking.ok
    assert "apt install chromium" in lacking.detail


def test_a_browser_that_does_not_start_is_an_answer_too(
    client: TestClient, answered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "browser_here", lambda: "/bin/false")
    failed = problem(client.get(f"{figures(answered)}/anytime.png"), 503, "unavailable")
    assert "could not draw the figure" in failed["detail"]


def test_images_are_drawn_by_one_browser_which_ends_with_the_server(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was killed is replaced: nobody sees more of it than a wait."""
    started: list[Browser] = []
    begin = Browser.__init__

    def counted(self: Browser, path: str) -> None:
        started.append(self)
        begin(self, path)

    monkeypatch.setattr(Browser, "__init__", counted)
    with TestClient(create_app(settings), base_url="http://127.0.0.1:8750") as client:
        database = client.app.state.database
        world = World(database, settings)
        mine = figures(world.submit(spec()))
        for name in ("depth_curve", "cost_quality", "anytime"):
            assert client.get(f"{mine}/{name}.svg").status_code == 200
        assert len(started) == 1
        started[0]._kaleido.subprocess.kill()
        started[0]._kaleido.subprocess.wait()
        assert client.get(f"{mine}/timeline.svg").status_code == 200
        assert [one.alive for one in started] == [False, True]
    assert not started[1].alive


def test_numbers_in_cells_are_in_the_ink_of_the_ground() -> None:
    drawn = Drawn("Gates", "of a test", FIGURES["gates"](zoo.everything()))
    (cells,) = images.dressed(drawn, images.Shape(theme="dark"))["data"]
    assert cells["textfont"]["color"] == "#e4e8ee"


def test_a_browser_that_nobody_needs_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    class Quick:
        alive = True

        def __init__(self, path: str) -> None:
            pass

        def draw(self, figure: object, options: object) -> bytes:
            return b"image"

        def close(self) -> None:
            ended.set()

    monkeypatch.setattr(images, "Browser", Quick)
    kept = images.Images(idle_seconds=0.01)
    figure = Drawn("Depths", "of a test", attempts(timeline([])))
    assert kept.image(figure, "svg", images.Shape()) == b"image"
    assert ended.wait(10.0)


def test_an_image_must_be_of_a_size(client: TestClient, answered: str) -> None:
    for query in ("width=10", "width=9999", "scale=0", "theme=pink"):
        problem(client.get(f"{figures(answered)}/anytime.png?{query}"), 422, "invalid")
    problem(client.get(f"{figures(answered)}/anytime.gif"), 422, "invalid")


def test_a_comparison_is_made_once_for_each_state(
    client: TestClient, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    made: list[str] = []
    compare = evidence.comparison_of

    def counted(database, experiment):
        made.append(experiment)
        return compare(database, experiment)

    monkeypatch.setattr(evidence, "comparison_of", counted)
    for _ in range(3):
        assert client.get(f"/v1/experiments/{mine}/comparison").status_code == 200
    assert len(made) == 1
    (lease,) = world.ask()
    world.finish(lease)
    body = client.get(f"/v1/experiments/{mine}/comparison").json()
    assert sum(method["trials"] for method in body["methods"]) == 1
    assert len(made) == 2
    database.close()


def test_a_page_is_given_a_slow_comparison_again_while_it_is_young(
    client: TestClient, settings: Settings
) -> None:
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    kept = Comparisons(database)
    first = kept.recent(mine)
    slow = Made(first.comparison, first.state, first.at, seconds=3.0)
    kept._made[mine] = slow
    world.ask()
    assert kept.recent(mine) is slow
    kept._made[mine] = Made(slow.comparison, slow.state, slow.at - 3 * PATIENCE, slow.seconds)
    assert kept.recent(mine).state != slow.state
    kept._made[mine] = slow
    assert kept.latest(mine) is not slow.comparison
    database.close()


def test_a_page_that_has_a_comparison_does_not_wait_while_another_is_made(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    kept = Comparisons(database)
    first = kept.recent(mine)
    world.ask()
    compare, begun, go_on = evidence.comparison_of, threading.Event(), threading.Event()

    def slow(database: Database, experiment: str) -> Comparison:
        begun.set()
        assert go_on.wait(30)
        return compare(database, experiment)

    monkeypatch.setattr(evidence, "comparison_of", slow)
    with ThreadPoolExecutor(1) as pool:
        making = pool.submit(kept.latest, mine)
        assert begun.wait(30)
        assert kept.recent(mine) is first
        go_on.set()
        assert making.result(30) is kept.recent(mine).comparison is not first.comparison
    database.close()


def test_the_attempts_of_a_running_trial_go_on_to_now(settings: Settings) -> None:
    database = Database(settings.database_url)
    world = World(database, settings)
    mine = world.submit(spec())
    world.ask()
    (span,) = sights.timeline_of(database, mine).spans
    assert (span.outcome, span.worker) == ("running", "w1")
    assert timedelta(0) <= span.end - span.start < timedelta(minutes=1)
    assert span.end <= database.read(clock)
    database.close()
