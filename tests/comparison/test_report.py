"""The report: one file that loads nothing, says the answer, and cannot be made to run text."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from fathom_service.comparison import wording
from fathom_service.comparison.report import (
    content_security_policy,
    distinct_pairs,
    report_html,
    report_markdown,
)

from .world import TEST, VALIDATION, confirm, experiment, grid, outcome_of, realistic, run

HOSTILE = '</script><script>alert(1)</script><img src="http://evil.example/x" onerror=alert(2)>|`*'


class Page(HTMLParser):
    """Elements, scripts and text of a page."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.scripts, self.text, self._inside = [], [], "", ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._inside = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside == "script":
            self.scripts[-1] += data
        elif self._inside != "style":
            self.text += data


@pytest.fixture(scope="module")
def comparison():
    return outcome_of(*realistic(), versions={"fathom": "0.1.0"})


@pytest.fixture(scope="module")
def html(comparison):
    return report_html(comparison)


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


def hostile(comparison):
    methods = tuple(
        m.model_copy(update={"name": HOSTILE}) if i == 0 else m
        for i, m in enumerate(comparison.methods)
    )
    answer = comparison.recommendation.model_copy(update={"sentence": f"Use {HOSTILE}."})
    changes = {"experiment": HOSTILE, "methods": methods, "recommendation": answer}
    return comparison.model_copy(update={**changes, "pairwise": (), "confirmed": ()})


def test_both_forms_carry_the_recommendation(comparison, page):
    assert comparison.recommendation.sentence in page.text
    sentence = comparison.recommendation.sentence.replace("[", "\\[").replace("]", "\\]")
    assert sentence in report_markdown(comparison)


def test_the_grids_best_depth_and_that_after_confirmation_are_told_apart():
    runs = [*grid(VALIDATION, TEST), *(run("searched/tpe", 4, 0.9, seed=s) for s in range(3))]
    comparison = outcome_of(experiment(), [*runs, *confirm({4: [0.95] * 5})])
    page, text = Page(report_html(comparison)).text, report_markdown(comparison)
    assert "best in the grid's own runs: 2" in page
    assert "best after confirmation: 4" in page
    assert "searched/grid in its own runs: 2" in text
    assert "After confirmation the best depth is 4." in text
    before = outcome_of(experiment(), grid(VALIDATION, TEST))
    assert "best after confirmation:" not in Page(report_html(before)).text


def test_every_method_and_warning_is_in_both(comparison, page):
    text = report_markdown(comparison)
    for words in [m.name for m in comparison.methods] + [w.message for w in comparison.warnings]:
        assert words in page.text
        assert words in text


def test_the_page_loads_nothing(html, page):
    for tag, attributes in page.elements:
        assert tag not in {"iframe", "object", "embed", "base", "form", "img", "link"} or (
            tag == "link" and attributes["href"] == "data:,"
        )
        assert "src" not in attributes
        assert not any(name.startswith("on") for name in attributes)
    style = html.partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_the_policy_allows_exactly_the_scripts_of_the_page(page):
    meta = next(a for t, a in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert meta["content"] == content_security_policy()
    allowed = set(re.findall(r"'sha256-([^']+)'", meta["content"]))
    data, *scripts = page.scripts
    digests = {base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts}
    assert digests == allowed
    drawn = {"depth_curve", "cost_quality", "anytime", "anytime_seconds", "weights", "posterior"}
    assert json.loads(data).keys() == drawn
    assert "unsafe-eval" not in meta["content"]


def test_plotly_is_in_the_page_once(html):
    assert html.count("* plotly.js v") == 1
    assert len(html) < 6_000_000


def test_text_from_people_stays_text(comparison):
    spoilt = hostile(comparison)
    page = Page(report_html(spoilt))
    assert len(page.scripts) == 3
    assert not any(tag == "img" for tag, _ in page.elements)
    assert page.text.count(HOSTILE) >= 4
    names = [t.get("name") for t in json.loads(page.scripts[0])["depth_curve"]["data"]]
    assert any(name and name.startswith("&lt;/script&gt;") for name in names)


def test_markdown_from_people_stays_text(comparison):
    text = report_markdown(hostile(comparison))
    assert not re.search(r"(?<!\\)<", text)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    method_rows = rows[1 : 1 + len(comparison.methods)]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in method_rows} == {12}


def test_each_two_choices_are_compared_once():
    methods = ("tpe", "random", "grid")
    runs = [run(f"searched/{m}", d, 0.9, seed=s) for m, d in zip(methods, (1, 2, 2), strict=True)
            for s in range(3)]  # fmt: skip
    runs += confirm({1: [0.8, 0.81, 0.82], 2: [0.9, 0.92, 0.91]})
    found = distinct_pairs(outcome_of(experiment(), runs))
    assert [(first, second) for first, second, _ in found] == [
        ("searched/grid and searched/random", "searched/tpe")
    ]


def test_confirmation_runs_without_a_grid_have_a_report():
    runs = [run("searched/tpe", 2, 0.9), *confirm({2: [0.8, 0.9, 0.85]})]
    comparison = outcome_of(experiment(), runs)
    for text in (report_html(comparison), report_markdown(comparison)):
        assert "Use depth 2" in text


@pytest.mark.parametrize(
    "runs", [[], grid({1: [0.5]}), [run("learned/udn", 2, 0.9, readouts={"argmin": 2})]]
)
def test_a_partial_experiment_has_a_report(runs):
    comparison = outcome_of(experiment(), runs, complete=False)
    for text in (report_html(comparison), report_markdown(comparison)):
        assert "ot complete yet" in text


def test_numbers_show_the_digits_they_support():
    assert wording.number(0.95123) == "0.9512"
    assert wording.number(None) == wording.NOTHING
    assert wording.number(1.5e-7) == "1.5e-07"
    assert wording.percent(0.1012) == "10 %"
    assert wording.percent(0.0512) == "5.1 %"
    assert wording.amount(9.86e9, "FLOP") == "9.86 GFLOP"
    assert wording.amount(999) == "999"
    assert wording.duration(0.54) == "0.54 s"
    assert wording.duration(3600) == "60 min"
    assert wording.duration(7200) == "2.0 h"
    assert wording.difference(-0.00314) == "-0.0031"


def test_depths_are_listed_with_their_runs_joined():
    assert wording.depth_list([1, 2, 5, 6, 7]) == "1, 2, 5\N{EN DASH}7"
    assert wording.depth_list([8, 2, 4]) == "2, 4, 8"
    assert wording.depth_list([]) == wording.NOTHING
