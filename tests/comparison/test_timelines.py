"""Timelines: which worker ran what, when; of many attempts how busy each worker was."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from fathom_service.comparison.attempts import attempts, attempts_table
from fathom_service.comparison.timelines import BINS, MOST_SPANS, Span, timeline

START = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # as the database has it


def span(worker: str, start: float, seconds: float, outcome: str = "finished", trial: int = 1):
    begin = START + timedelta(seconds=start)
    end = begin + timedelta(seconds=seconds)
    return Span(worker, trial, "searched/grid", 1, begin, end, outcome)


def test_each_attempt_has_a_bar_as_long_as_it_took() -> None:
    found = timeline([span("a", 0, 5), span("b", 1, 2, "lost", 2), span("a", 5, 1, "running", 3)])
    assert (found.workers, found.outcomes) == (
        ("a", "b"),
        (("finished", 1), ("lost", 1), ("running", 1)),
    )
    bars = {bar.name: bar for bar in attempts(found).data}
    assert bars["lost"].x == (2000.0,)
    assert bars["lost"].base == ("2026-01-01T00:00:01",)
    assert bars["finished"].y == ("a",)
    assert len({bar.marker.pattern.shape for bar in bars.values() if bar.name != "running"}) == 2
    (rows, ended) = attempts_table(found)
    assert rows.rows[1][:4] == ("b", 2, "searched/grid", 1)
    assert ended.rows == found.outcomes


def test_many_attempts_become_shares_of_equal_times() -> None:
    """One worker works all the time, the other every other second."""
    spans = [s for i in range(2 * MOST_SPANS) for s in (span("a", i, 1), span("b", i, 0.5))]
    found = timeline(spans)
    assert found.spans == ()
    assert found.width * BINS == timedelta(seconds=2 * MOST_SPANS)
    assert found.busy[0] == pytest.approx([1.0] * BINS)
    assert found.busy[1] == pytest.approx([0.5] * BINS)
    (drawn,) = attempts(found).data
    assert [list(row) for row in drawn.z] == [list(row) for row in found.busy]
    assert len(attempts_table(found)[0].rows) == BINS


def test_an_attempt_counts_for_the_part_of_each_time_that_it_filled() -> None:
    """Against the sum over spans, times of 1 s: overlapping, across edges, out of order."""
    random = np.random.default_rng(0)
    start, length = random.uniform(0, BINS - 30, 1000), random.uniform(0, 30, 1000)
    start[0], length[-1] = 0.0, BINS - start[-1]
    found = timeline([span("a", s, n) for s, n in zip(start, length, strict=True)])
    edges = np.arange(BINS)[:, None]
    overlap = np.minimum(start + length, edges + 1) - np.maximum(start, edges)
    assert found.busy[0] == pytest.approx(np.clip(overlap, 0, None).sum(axis=1), abs=1e-4)


def test_trials_that_run_side_by_side_count_more_than_once() -> None:
    spans = [span("a", 0, 100) for _ in range(MOST_SPANS + 1)]
    assert timeline(spans).busy[0] == pytest.approx([MOST_SPANS + 1.0] * BINS)


def test_a_timeline_of_nothing_says_so() -> None:
    figure = attempts(timeline([]))
    assert figure.layout.annotations[0].text == "nothing to show yet"
