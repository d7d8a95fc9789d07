"""A comparison as one self-contained page, and as markdown."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from fathom_client.comparison import Comparison, Estimate, Pairwise
from fathom_spaces import overview

from . import series, wording
from .plots import FIGURES, plotly_js

_TEMPLATES = Path(__file__).parent / "templates"

CAPTIONS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "depth_curve": (
            "Metric against depth",
            "Line and band: mean test metric of the grid over seeds with its 95 % interval; "
            "dotted: its validation. Shaded: the 1-SE set. Diamonds with bars: confirmation runs. "
            "Below: what each seed chose (discs, larger where several agree) and what the method "
            "stands for (diamond).",
        ),
        "cost_quality": (
            "Quality against cost",
            "Filled: retrained at the choice, the cost of one search and one retraining. Open: "
            "the learned net cut at its depth, the cost of the search alone. Bars: 95 % intervals.",
        ),
        "anytime": (
            "Best so far against cost",
            "Best validation metric after so much of the grid's cost, mean over searches, bands of "
            "one standard error. The range shown is where searches end, not where they start.",
        ),
        "weights": (
            "How much each depth counted",
            "Learned methods, means over runs: the darker, the greater the weight of a depth after "
            "an epoch, in shares of the method's greatest. Dotted: the deepest depth that was "
            "trained.",
        ),
        "gates": (
            "Gated connections",
            "Which block takes how much from the stem and from each earlier block: gates after the "
            "first training, before pruning, means over runs.",
        ),
        "growth": (
            "How the nets grew",
            "The depth a net had, epoch by epoch: a line for each run, the darker, the more of "
            "them. Marks: what made it deeper, larger where several runs agree.",
        ),
        "pareto": (
            "Pareto front",
            "Every finished trial within the constraints, by validation metric and what is to be "
            "little. Strong and large: on the front, which no other trial dominates in all "
            "objectives at once. Ring: its knee. Each is one run.",
        ),
        "controller": (
            "What controllers thought",
            "How likely the policy made each depth, the darker the likelier, by how many trials it "
            "had learned from, means over searches. Below: its entropy, which falls as it makes up "
            "its mind, and the baseline that rewards are compared with (dotted).",
        ),
    }
)


def report_html(comparison: Comparison) -> str:
    """One HTML file that needs nothing else: works offline, on a phone, light and dark."""
    scripts = (plotly_js(), _asset("report.js"))
    return (
        _environment(html=True)
        .get_template("report.html.j2")
        .render(
            c=comparison,
            figures=[(name, *CAPTIONS[name]) for name in _shown(comparison)],
            figure_data=Markup(_figure_json(comparison)),  # noqa: S704 (no "<" is left in it)
            style=Markup(_asset("report.css")),  # noqa: S704 (our own file)
            scripts=[Markup(script) for script in scripts],  # noqa: S704 (our own and plotly's)
            policy=content_security_policy(),
            pairs=distinct_pairs(comparison),
            difference_text=difference_text,
        )
    )


def report_markdown(comparison: Comparison) -> str:
    """The same in GitHub's markdown, without figures."""
    text = (
        _environment(html=False)
        .get_template("report.md.j2")
        .render(c=comparison, pairs=distinct_pairs(comparison), difference_text=difference_text)
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


@cache
def content_security_policy() -> str:
    """What the page may do: run its own two scripts, use its own styles, and load nothing.

    A server that sends the page must send this policy, or none, with it.
    """
    allowed = " ".join(f"'sha256-{_digest(s)}'" for s in (plotly_js(), _asset("report.js")))
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


def markdown_text(value: object) -> str:
    """Text that cannot become markup: tags, tables, code, emphasis or links."""
    flat = " ".join(str(value).split())
    return re.sub(r"([\\`*<>|\[\]#])", r"\\\1", flat)


def difference_text(pair: Pairwise) -> tuple[str, str]:
    """A difference and its interval, with digits for its size."""
    digits = wording.places((pair.high - pair.low) / 4 or pair.difference, None)
    low, high = (wording.difference(end, digits) for end in (pair.low, pair.high))
    return wording.difference(pair.difference, digits), f"[{low}, {high}]"


def _figure_json(comparison: Comparison) -> str:
    """Every figure as JSON; "<" is written so that no text in it can end the script element."""
    shown = _shown(comparison)
    figures = {name: json.loads(FIGURES[name](comparison).to_json()) for name in shown}
    return json.dumps(figures, separators=(",", ":")).replace("<", "\\u003c")


def _shown(comparison: Comparison) -> list[str]:
    """The figures worth their room: not every method has weights, or gates, or grows."""
    gated = any(method.connections for method in comparison.methods)
    empty = {
        "weights": not series.weights(comparison),
        "gates": not gated,
        "growth": not series.growth(comparison),
        "controller": not series.policy_lines(comparison),
        "pareto": comparison.front is None,
    }
    return [name for name in FIGURES if not empty.get(name)]


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@cache
def _asset(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment(*, html: bool) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=html,  # noqa: S701 (off only for markdown, which escapes by its own filter)
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        estimate=estimate_text,
        number=wording.number,
        mean=wording.mean,
        difference=wording.difference,
        interval=wording.interval,
        percent=wording.percent,
        amount=wording.amount,
        duration=wording.duration,
        settings=overview.settings,
        words=wording.words,
        depths=wording.depth_list,
        grew=wording.grew,
        md=markdown_text,
    )
    return environment
