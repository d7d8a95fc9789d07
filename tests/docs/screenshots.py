"""The pictures of the pages in the documents, of a real experiment: `make screenshots`.

The demo's question goes to a server of one's own, which is looked at while it runs and at its end.
"""

import io
import tempfile
from importlib.resources import files
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

import fathom_client
from fathom_client.client import Client
from fathom_spaces.documents import loads
from tests.e2e.browsing import drawn

FIGURES = Path(__file__).parents[2] / "docs" / "figures"
WIDTH, HEIGHT = 1200, 860
MOST_BYTES = 150_000  # of a picture in the documents
PATIENCE_SECONDS = 600.0


def picture(page: Page, name: str) -> None:
    """Keep what the window shows."""
    with Image.open(io.BytesIO(page.screenshot())) as shot:
        shot.save(FIGURES / f"{name}.webp", quality=82, method=6)
    size = (FIGURES / f"{name}.webp").stat().st_size
    print(f"{name}.webp: {size:,} bytes")
    assert size < MOST_BYTES


def take(page: Page, client: Client) -> None:
    """All pictures, in the order in which they can be taken."""
    page.goto(f"{client.server}/submit")
    expect(page.locator("#verdict")).to_contain_text("can be submitted")
    picture(page, "submit")
    spec = loads(files("fathom_client").joinpath("demo.yaml").read_text())
    experiment = client.submit(spec)
    page.goto(f"{client.server}/experiments/{experiment.id}")
    confirming = page.get_by_role("row", name="confirm").get_by_text("running")
    expect(confirming).to_be_visible(timeout=1000 * PATIENCE_SECONDS)
    picture(page, "experiment")
    experiment.wait(timeout=PATIENCE_SECONDS)
    page.goto(f"{client.server}/experiments/{experiment.id}/comparison")
    drawn(page)
    picture(page, "comparison")
    trial = next(iter(client.trials(experiment.id)))  # the first learned one
    page.goto(f"{client.server}/trials/{trial.id}")
    drawn(page)
    picture(page, "trial")


def main() -> None:
    """Take all pictures anew."""
    with (
        tempfile.TemporaryDirectory() as folder,
        fathom_client.here(folder) as client,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light"
        )
        take(context.new_page(), client)
        browser.close()


if __name__ == "__main__":
    main()
