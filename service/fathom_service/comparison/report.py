"""A comparison as one self-contained page, and as markdown."""

import base64
import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import BaseLoader, Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from fathom_client.comparison import Comparison, Estimate, Pairwise
from fathom_spaces import overview

from . import wording
from .plots import plotly_js
from .showing import drawn, figures, sample, shown

TEMPLATES = Path(__file__).parent / "templates"
# The style and the script that pages and the report share.
ASSETS = Path(__file__).parent / "assets"


@dataclass(frozen=True)
class Verbatim:
    """The text of a file of ours, or of plotly's, which a template holds as it is."""

    text: str

    def __html__(self) -> str:
        return self.text


def report_html(comparison: Comparison) -> str:
    """One HTML file that needs nothing else: works offline, on a phone, light and dark."""
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            style=Verbatim(_asset("fathom.css")),
            scripts=[Verbatim(script) for script in _scripts()],
            policy=content_security_policy(),
            images="",
            figure_data=drawn(comparison, shown(comparison)),
            **values_of(comparison),
        )
    )


def values_of(comparison: Comparison) -> dict[str, Any]:
    """What the parts of a report want, which a page may show as well."""
    return {
        "c": comparison,
        "figures": figures(comparison),
        "sample": sample(comparison),
        "pairs": distinct_pairs(comparison),
        "difference_text": difference_text,
    }


def report_markdown(comparison: Comparison) -> str:
    """The same in GitHub's markdown, without figures."""
    text = (
        _environment()
        .get_template("report.md.j2")
        .render(c=comparison, pairs=distinct_pairs(comparison), difference_text=difference_text)
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


@cache
def content_security_policy() -> str:
    """What the page may do: run its own two scripts, use its own styles, and load nothing.

    A server that sends the page must send this policy, or none, with it.
    """
    allowed = " ".join(f"'sha256-{_digest(s)}'" for s in _scripts())
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def distinct_pairs(comparison: Comparison) -> list[tuple[str, str, Pairwise]]:
    """Pairwise tests, once for every two choices, with the methods that made each.

    A pair of choices shows up once for each pair of methods, in either order: the first stands.
    """
    groups = {
        name: (group.depth, wording.words(group.methods))
        for group in comparison.confirmed
        for name in group.methods
    }
    seen: set[frozenset[tuple[int, str]]] = set()
    found = []
    for pair in comparison.pairwise:
        sides = groups[pair.first], groups[pair.second]
        if frozenset(sides) not in seen:
            seen.add(frozenset(sides))
            found.append((sides[0][1], sides[1][1], pair))
    return found


def estimate_text(value: Estimate | None) -> str:
    """Mean and interval in one cell."""
    if value is None or value.mean is None:
        return wording.NOTHING
    return f"{wording.mean(value)} {wording.interval(value)}".strip()


def breakable(name: str) -> Markup:
    """A name that a narrow column may break where its words end."""
    return escape(name).replace("/", Markup("/<wbr>")).replace("_", Markup("_<wbr>"))


def markdown_text(value: object) -> str:
    """Text that cannot become markup: tags, tables, code, emphasis or links."""
    flat = " ".join(str(value).split())
    return re.sub(r"([\\`*<>|\[\]#])", r"\\\1", flat)


def difference_text(value: float | None, low: float | None, high: float | None) -> tuple[str, str]:
    """A difference and its interval, with digits for its size; without one, an empty text."""
    if value is None or low is None or high is None:
        return wording.difference(value), ""
    digits = wording.places((high - low) / 4 or value, None)
    ends = (wording.difference(end, digits) for end in (low, high))
    return wording.difference(value, digits), f"[{', '.join(ends)}]"


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _scripts() -> tuple[str, ...]:
    return plotly_js(), _asset("figures.js")


@cache
def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return environment(FileSystemLoader(TEMPLATES))


def environment(loader: BaseLoader) -> Environment:
    """Templates with our filters; all but Markdown is escaped, which has a filter of its own."""
    made = Environment(
        loader=loader,
        autoescape=select_autoescape(("html", "html.j2")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(FILTERS)
    made.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    return made


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "estimate": estimate_text,
        "number": wording.number,
        "blocks": wording.blocks,
        "breakable": breakable,
        "cell": wording.cell,
        "mean": wording.mean,
        "difference": wording.difference,
        "interval": wording.interval,
        "percent": wording.percent,
        "amount": wording.amount,
        "duration": wording.duration,
        "settings": overview.settings,
        "words": wording.words,
        "depths": wording.depth_list,
        "grew": wording.grew,
        "md": markdown_text,
    }
)
