"""The pages in a browser: logging in, submitting, watching, comparing; nothing from outside.

Screenshots of every page are kept in the folder that FATHOM_SCREENSHOTS names.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from fathom_service.comparison.report import report_html
from tests.comparison.world import SEARCHED, outcome_of, realistic
from tests.service.world import spec

from .browsing import SIZES, drawn, faults, fits, keep, log_in, looking
from .site import Site

# For anything a healthy page does; only a failing test waits so long.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        options = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}
        browser = playwright.chromium.launch(**options)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Site]:
    """One server for the tests of this file; each submits experiments of its own."""
    site = Site(tmp_path_factory.mktemp("site"), sqlite_template)
    yield site
    site.close()


@pytest.fixture(scope="module")
def ended(site: Site) -> str:
    """An experiment that has ended, with a trial that failed."""
    mine = site.world.submit(spec(name="ended"))
    (lease,) = site.world.ask()
    site.world.report(lease, 0.5, 0.4)
    message = "Traceback:\n  in train\nRuntimeError: no memory at layer 3"
    site.world.finish(lease, outcome="diverged", validation=None, test=None, message=message)
    site.world.work_off()
    return mine


@pytest.fixture(params=SIZES)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    with looking(browser, request.param) as page:
        yield page


@pytest.fixture
def desk(browser: Browser) -> Iterator[Page]:
    with looking(browser, "desk") as page:
        yield page


@pytest.mark.parametrize("name", ["udn", "udn/" + 14 * "long"])
def test_no_table_of_a_report_makes_the_page_scroll_sideways_or_is_cut(
    browser: Browser, name: str
) -> None:
    methods = [{"learned": "udn", "name": name}, {"learned": "layer_select"}, *SEARCHED]
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_content(report_html(outcome_of(*realistic(methods=methods))))
    page.locator(".plot").first.scroll_into_view_if_needed()
    expect(page.locator("svg.main-svg").first).to_be_visible()
    for width in (1280, 900, 721, 390):
        page.set_viewport_size({"width": width, "height": 800})
        assert fits(page), width
    context.close()


def test_a_person_submits_by_form_and_watches_to_the_answer(page: Page, site: Site) -> None:
    name = f"by form {page.viewport_size['width']}" if page.viewport_size else "by form"
    log_in(page, site.address, site.token("submit"), "/submit")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Depth to").fill("0")
    expect(page.locator("#wrong-depth_high")).to_be_visible()
    expect(page.locator("#verdict")).to_contain_text("cannot be accepted yet")
    keep(page, f"submit-wrong-{page.viewport_size['width']}")
    page.get_by_label("Depth to").fill("4")
    page.get_by_label("Seeds", exact=True).fill("2")
    page.get_by_label("Confirmation seeds").fill("2")
    expect(page.locator("#verdict")).to_contain_text(f"{name} can be submitted.")
    expect(page.locator("#wrong-depth_high")).to_be_hidden()
    assert fits(page)
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_role("heading", name=name)).to_contain_text("running")
    expect(page.get_by_text("The confirmation runs start when")).to_be_visible()
    (lease,) = site.world.ask()
    site.world.report(lease, 0.25)
    running = page.locator("#running").get_by_role("link", name=f"trial {lease.trial}")
    expect(running).to_be_visible()  # heard of by server-sent events
    expect(page.locator("#running")).to_contain_text("0.25")
    keep(page, f"experiment-running-{page.viewport_size['width']}")
    assert fits(page)
    page.locator("#spec-text summary").click()
    site.world.finish(lease)
    site.world.work_off()
    expect(page.locator("#answer")).to_contain_text("Use depth 3")
    expect(page.locator("h1 .state")).to_have_text("complete")
    expect(page.locator("#announce")).to_contain_text("Use depth 3")
    expect(page.locator("#spec-text pre")).to_be_visible()  # what was opened stays open
    assert fits(page)


def test_a_comparison_shows_figures_that_tell_their_numbers(
    page: Page, site: Site, ended: str
) -> None:
    log_in(page, site.address, site.token("read"), f"/experiments/{ended}")
    page.get_by_role("link", name="Comparison").click()
    expect(page.get_by_role("heading", name="ended: how deep?")).to_be_visible()
    drawn(page)
    point = page.locator("#figure-depth_curve .scatterlayer .trace .points path").first
    point.scroll_into_view_if_needed()
    point.hover(force=True)
    expect(page.locator("#figure-depth_curve .hoverlayer")).to_contain_text("n = 2")
    page.locator("#numbers-depth_curve summary").click()
    table = page.locator("#numbers-depth_curve table").first
    expect(table).to_contain_text("grid, test")
    assert fits(page)


def test_a_comparison_leads_into_the_optuna_dashboard_and_back(desk: Page, site: Site) -> None:
    mine = site.world.submit(spec(name="linked", methods=[{"searched": "grid"}]))
    site.world.work_off()
    log_in(desk, site.address, site.token("read"), f"/experiments/{mine}")
    desk.get_by_role("link", name="open searched/grid in the Optuna dashboard").click()
    expect(desk.get_by_text("linked-" + mine + "/searched/grid").first).to_be_visible()
    desk.goto(re.sub(r"(/studies/\d+).*", r"\1/note", desk.url))
    back = desk.get_by_role("link", name="The comparison of all methods")
    expect(back).to_be_visible()
    assert str(back.get_attribute("href")).endswith(f"/experiments/{mine}/comparison")
    keep(desk, "dashboard-note")
    desk.goto(f"{site.address}/docs")
    route = desk.get_by_text("/v1/experiments/{experiment}/comparison")
    expect(route).to_be_visible()


def test_a_wrong_token_is_refused_and_logging_out_ends_it(browser: Browser, site: Site) -> None:
    with looking(browser, "desk", away=True) as page:  # it says of a 401 that it failed to load
        page.goto(f"{site.address}/workers")
        page.get_by_label("Access token").fill("fathom_guess")
        page.get_by_role("button", name="Log in").click()
        expect(page.get_by_role("alert")).to_contain_text("The token is not valid here")
        keep(page, "login-wrong")
        assert faults(page) == []
        page.get_by_label("Access token").fill(site.token("read"))
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Workers", exact=True)).to_be_visible()
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_role("heading", name="Log in")).to_be_visible()
        page.goto(f"{site.address}/workers")
        expect(page.get_by_role("heading", name="Log in")).to_be_visible()


def test_a_page_outlives_a_restart_of_the_server(browser: Browser, site: Site) -> None:
    mine = site.world.submit(spec(name="restarted", methods=[{"searched": "grid"}]))
    with looking(browser, "desk", away=True) as page:
        log_in(page, site.address, site.token("read"), f"/experiments/{mine}")
        expect(page.locator("#connection")).to_be_hidden()
        site.stop()
        expect(page.locator("#connection")).to_be_visible()
        keep(page, "experiment-server-away")
        site.world.work_off()
        site.start()
        expect(page.locator("#answer")).to_contain_text("Use depth 3")
        expect(page.locator("#connection")).to_be_hidden()


def test_every_page_is_usable_by_everybody(page: Page, site: Site, ended: str) -> None:
    """axe finds nothing serious, nothing scrolls sideways, the keyboard skips to the content."""
    failed = site.world.trials(ended)[0].trial_id
    paths = {
        "experiments": "/",
        "experiment": f"/experiments/{ended}",
        "comparison": f"/experiments/{ended}/comparison",
        "study": "/studies/1",
        "trial": f"/trials/{failed}",
        "trial-grid": f"/trials/{failed + 1}",
        "workers": "/workers",
        "submit": "/submit",
        "submit-text": "/submit?as=yaml",
    }
    log_in(page, site.address, site.token("submit"))
    found = {}
    width = page.viewport_size["width"] if page.viewport_size else 0
    for name, path in paths.items():
        page.goto(f"{site.address}{path}")
        drawn(page)
        keep(page, f"{name}-{width}")
        found[name] = faults(page) + ([] if fits(page) else ["it must be scrolled sideways"])
    assert {name: said for name, said in found.items() if said} == {}
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
