"""Effective depth in the comparison: means over nets, and where it is told."""

from dataclasses import replace

from fathom_client.show import plain_text
from fathom_client.verdict import verdict
from fathom_service.comparison.report import report_html, report_markdown

from .world import VALIDATION, confirm, experiment, grid, outcome_of, run

METHODS = [{"learned": "udn"}, {"searched": "grid"}]
IDLE = "without any other one of its blocks a net is no worse."


def runs(effective: dict[int, float | None], own: int | None = 2) -> list:
    """A grid, two learned runs of depth 3 and four confirmation runs, with this many that count."""
    fresh = confirm({2: [0.9] * 4})
    learned = [run("learned/udn", 3, 0.9, seed=s, effective=own) for s in range(2)]
    nets = [*grid(VALIDATION), *fresh]
    return [*learned, *(replace(r, effective=effective.get(r.depth)) for r in nets)]


def compared(effective, own=2):
    spec = experiment(methods=METHODS, confirm={"seeds": 4}, model={"depth": {"low": 1, "high": 4}})
    return outcome_of(spec, runs(effective, own))


def test_it_is_the_mean_over_the_nets_of_a_depth_where_it_was_measured():
    found = compared({1: 1, 2: 1, 3: 3})
    assert [p.effective_depth.mean for p in found.truth.curve] == [1, 1, 3, None]
    assert [p.effective_depth.n for p in found.truth.curve] == [3, 3, 3, 0]
    assert [(c.depth, c.effective_depth.mean) for c in found.confirmed if c.depth == 2] == [(2, 1)]
    udn = found.methods[0]
    assert (udn.effective_depth.mean, udn.own_depth.mean, udn.own_depth.n) == (2, 3, 2)


def test_the_terminal_tells_it_where_it_is_less_than_the_depth():
    text = " ".join(plain_text(verdict(compared({2: 1})), 300).split())
    assert f"Depth 2 (searched/grid), trained afresh: effective 1.0; {IDLE}" in text
    assert f"learned/udn, its own nets: effective 2.0 of 3.0; {IDLE}" in text


def test_and_says_nothing_where_every_block_counts_or_nobody_measured():
    for found in (compared({1: 1, 2: 2, 3: 3, 4: 4}, own=3), compared({}, own=None)):
        assert "effective" not in plain_text(verdict(found), 300)


def test_the_report_has_it_for_each_depth_and_method():
    found = compared({1: 1, 2: 1, 3: 3})
    page, text = report_html(found), report_markdown(found)
    assert "<th>Effective</th>" in page
    assert "effective 2 of 3" in page
    assert "<dt>Effective depth</dt>" in page
    assert "| Depth | Effective |" in text
    assert "\n| 2 | 1 |" in text
    assert "\n| 4 | – |" in text
