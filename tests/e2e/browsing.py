"""Looking at pages as people do: on a desk and on a phone, in light and dark; and by axe."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

SIZES = {"desk": (1280, "light"), "phone": (390, "dark")}
SERIOUS = {"serious", "critical"}
# Where screenshots are kept, for whoever wants to look at them.
SCREENSHOTS = "FATHOM_SCREENSHOTS"

# How many tables are wider than what holds them, and can neither be scrolled nor seen whole.
CUT = """() => [...document.querySelectorAll("table")].filter((table) => {
  const around = table.parentElement;
  return table.scrollWidth > around.clientWidth && getComputedStyle(around).overflowX !== "auto";
}).length"""


@contextmanager
def looking(browser: Browser, size: str, *, away: bool = False) -> Iterator[Page]:
    """A page that must neither complain nor load anything from elsewhere.

    `away`: the server may be gone for a while, of which a browser complains.
    """
    context = context_of(browser, size)
    page = context.new_page()
    complaints: list[str] = []

    def complain(text: str) -> None:
        if not (away and "Failed to load resource" in text):
            complaints.append(text)

    page.on("console", lambda m: complain(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: complain(str(error)))
    page.on("request", lambda r: complain(r.url) if _foreign(r.url) else None)
    yield page
    context.close()
    assert complaints == []


def context_of(browser: Browser, size: str) -> BrowserContext:
    """A window of a size, in its scheme of colours."""
    width, scheme = SIZES[size]
    return browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="light" if scheme == "light" else "dark",
    )


def log_in(page: Page, address: str, secret: str, path: str = "/") -> None:
    """Log in with a token on the way to a page."""
    page.goto(f"{address}{path}")
    page.get_by_label("Access token").fill(secret)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url(f"{address}{path}")


def fits(page: Page) -> bool:
    """Whether the page need not be scrolled sideways, and cuts no table."""
    wide = "document.documentElement.scrollWidth <= window.innerWidth"
    return bool(page.evaluate(wide)) and page.evaluate(CUT) == 0


def drawn(page: Page) -> None:
    """Bring every figure of the page into sight, and wait until it is drawn."""
    places = page.locator(".plot")
    for index in range(places.count()):
        places.nth(index).scroll_into_view_if_needed()
        expect(places.nth(index).locator("svg.main-svg").first).to_be_visible()
    page.evaluate("window.scrollTo(0, 0)")


def faults(page: Page) -> list[str]:
    """What axe finds that keeps people from using the page."""
    found = Axe().run(page)
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in found.response["violations"]
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def keep(page: Page, name: str) -> None:
    """A screenshot of the whole page, where somebody wants them."""
    folder = os.environ.get(SCREENSHOTS)
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def _foreign(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:"))
