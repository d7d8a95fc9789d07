"""The pages in a browser: logging in, progress as it happens, the report; nothing from outside."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from fathom_service.app import create_app
from fathom_service.comparison.report import report_html
from fathom_service.serving import bind
from fathom_service.settings import Auth, Settings
from fathom_storage import tokens
from fathom_storage.database import Database, clock
from tests.comparison.world import SEARCHED, outcome_of, realistic
from tests.service.world import World, spec

SIZES = {"desk": (1280, "light"), "phone": (390, "dark")}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        options = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}
        browser = playwright.chromium.launch(**options)
        yield browser
        browser.close()


@pytest.fixture
def settings(sqlite_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=sqlite_url, folder=tmp_path, port=0, auth=Auth.ON)


@pytest.fixture
def address(settings: Settings) -> Iterator[str]:
    """A server in a thread, asking for tokens."""
    listening = bind(settings)
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_config=None))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=30)
    listening.close()


@pytest.fixture
def world(settings: Settings) -> Iterator[World]:
    database = Database(settings.database_url)
    yield World(database, settings)
    database.close()


@pytest.fixture(params=SIZES)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that must neither complain nor load anything from elsewhere."""
    width, scheme = SIZES[request.param]
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="light" if scheme == "light" else "dark",
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda r: complaints.append(r.url) if _foreign(r.url) else None)
    yield page
    context.close()
    assert complaints == []


def _foreign(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:"))


def log_in(page: Page, address: str, world: World) -> None:
    database = world.database
    _, secret = database.write(lambda c: tokens.create(c, "me", ["read"], clock(c)))
    page.goto(address)
    page.get_by_label("Access token").fill(secret)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Experiments")).to_be_visible()


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


CUT = """() => [...document.querySelectorAll("table")].filter((table) => {
  const around = table.parentElement;
  return table.scrollWidth > around.clientWidth && getComputedStyle(around).overflowX !== "auto";
}).length"""


@pytest.mark.parametrize("name", ["udn", "udn/" + 14 * "long"])
@pytest.mark.parametrize("width", [1280, 900, 721, 390])
def test_no_table_of_a_report_makes_the_page_scroll_sideways_or_is_cut(
    browser: Browser, width: int, name: str
) -> None:
    methods = [{"learned": "udn", "name": name}, {"learned": "layer_select"}, *SEARCHED]
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.set_content(report_html(outcome_of(*realistic(methods=methods))))
    expect(page.locator("svg.main-svg").first).to_be_visible()
    assert fits(page)
    assert page.evaluate(CUT) == 0
    context.close()


def test_a_person_logs_in_and_watches_an_experiment_to_its_answer(
    page: Page, address: str, world: World
) -> None:
    mine = world.submit(spec())
    log_in(page, address, world)
    page.get_by_role("link", name="small").click()
    expect(page.get_by_text("The confirmation runs start when")).to_be_visible()
    assert fits(page)
    world.work_off()  # the page hears of it by server-sent events
    expect(page.get_by_text("Use depth 3")).to_be_visible(timeout=30_000)
    expect(page.locator("h1 .state")).to_have_text("complete")
    assert fits(page)
    page.get_by_role("link", name="Comparison").click()
    page.wait_for_load_state()
    assert page.url.endswith(f"/v1/experiments/{mine}/report")
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    expect(page.locator("svg.main-svg").first).to_be_visible()
    assert fits(page)


def test_the_optuna_dashboard_and_the_api_documentation_work_offline(
    page: Page, address: str, world: World
) -> None:
    world.submit(spec())
    world.work_off()
    log_in(page, address, world)
    page.get_by_role("link", name="Optuna dashboard").click()
    expect(page.get_by_text("searched/grid").first).to_be_visible(timeout=30_000)
    page.goto(f"{address}/docs")
    route = page.get_by_text("/v1/experiments/{experiment}/comparison")
    expect(route).to_be_visible(timeout=30_000)
