"""The site: complete, its own, with pictures that are small and a board over metrics that exist."""

import json
import re
from typing import Any

import pytest
import yaml
from PIL import Image

from . import snippets
from .screenshots import MOST_BYTES

SITE = yaml.safe_load((snippets.ROOT / "mkdocs.yml").read_text())
BOARD = json.loads((snippets.DOCS / "grafana.json").read_text())
SUFFIX = re.compile(r"_(bucket|count|sum)$")


def listed(entries: list[Any]) -> list[str]:
    """The pages of the navigation, sections unfolded."""
    found = []
    for entry in entries:
        inner = next(iter(entry.values())) if isinstance(entry, dict) else entry
        found += listed(inner) if isinstance(inner, list) else [inner]
    return found


def test_every_page_is_in_the_navigation_once() -> None:
    below = {str(path.relative_to(snippets.DOCS)) for path in snippets.DOCS.rglob("*.md")}
    pages = listed(SITE["nav"])
    assert sorted(pages) == sorted(below)


def test_nothing_of_the_site_is_from_elsewhere() -> None:
    assert SITE["theme"]["font"] is False
    assert SITE["plugins"] == ["search"]
    assert not {"analytics", "social", "consent"} & SITE["extra"].keys()
    assert "extra_javascript" not in SITE
    for name, text in snippets.pages().items():
        assert not re.search(r"!\[[^]]*\]\(https?:", text), name


@pytest.mark.parametrize("name", ["submit", "experiment", "comparison", "trial"])
def test_every_picture_is_small_told_in_words_and_shown(name: str) -> None:
    path = snippets.DOCS / "figures" / f"{name}.webp"
    assert path.stat().st_size < MOST_BYTES
    with Image.open(path) as picture:
        assert picture.format == "WEBP"
    shown = re.compile(rf"!\[[^]]{{30,}}\]\(figures/{name}\.webp\)")
    assert any(shown.search(text) for text in snippets.pages().values())


def test_the_board_shows_every_metric_and_none_that_is_not() -> None:
    page = snippets.pages()["reference/metrics.md"]
    rows = re.findall(r"^\| `(fathom_\w+)` \| (\w+) \| ([^|]*) \|", page, re.MULTILINE)
    labels = {name: set(re.findall(r"`(\w+)`", named)) for name, _, named in rows}
    histograms = {name for name, kind, _ in rows if kind == "histogram"}
    asked = [t["expr"] for panel in BOARD["panels"] for t in panel.get("targets", ())]
    found = {name for expression in asked for name in re.findall(r"\bfathom_\w+", expression)}
    assert {SUFFIX.sub("", name) for name in found} == set(labels)
    assert all((SUFFIX.sub("", name) in histograms) is bool(SUFFIX.search(name)) for name in found)
    for expression in asked:
        of = [SUFFIX.sub("", name) for name in re.findall(r"\bfathom_\w+", expression)]
        known = {"job", "le"}.union(*(labels[name] for name in of))
        grouped = ", ".join(re.findall(r"by \(([^)]*)\)", expression))
        picked = re.findall(r"(\w+)=", expression)
        assert {*filter(None, re.split(r", *", grouped)), *picked} <= known, expression


def test_the_panels_of_the_board_do_not_overlap() -> None:
    places = [panel["gridPos"] for panel in BOARD["panels"]]
    cells = [(x, y) for p in places for x in _span(p, "x", "w") for y in _span(p, "y", "h")]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24


def _span(place: dict[str, int], start: str, size: str) -> range:
    return range(place[start], place[start] + place[size])
