"""What controllers thought: averaged over searches, in the comparison and as a figure."""

from typing import Any

import pytest

from fathom_client.comparison import Comparison
from fathom_service.comparison import compare, policies, series
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.report import report_html

from .world import experiment, run

CONTROLLER = {"searched": "controller", "trials": 10}


def said(update: int, deep: float, **changes: Any) -> dict[str, Any]:
    """A summary of a policy over depths 1 and 8."""
    return {
        "update": update,
        "trials": 5 * update,
        "mean_reward": 0.5,
        "baseline": 0.4,
        "entropy": 1.0,
        "depths": {"depth": [[1, 1 - deep], [8, deep]]},
        "choices": {"skip": [[False, 0.25], [True, 0.75]]},
    } | changes


def compared(*searches: list[dict[str, Any]]) -> Comparison:
    return compare(
        experiment(methods=[CONTROLLER]),
        [run("searched/controller", 8, 0.9, seed=seed) for seed in range(3)],
        experiment_id="e1",
        complete=False,
        policies={"searched/controller": searches},
    )


def test_searches_are_averaged_update_by_update() -> None:
    first, second = [said(1, 0.5), said(2, 0.7)], [said(1, 0.3), said(2, 0.9, entropy=0.2)]
    one, two = policies.averaged([first, second, []])
    assert (one.update, one.trials, two.entropy) == (1, 5, pytest.approx(0.6))
    assert one.depths == {"depth": {1: pytest.approx(0.6), 8: pytest.approx(0.4)}}
    assert two.depths["depth"][8] == pytest.approx(0.8)
    assert one.choices == {"skip": {"False": 0.25, "True": 0.75}}


def test_a_search_that_is_behind_counts_with_its_last_policy() -> None:
    *_, last = policies.averaged([[said(1, 0.2)], [said(1, 0.4), said(2, 0.6)]])
    assert (last.update, last.trials) == (2, 7.5)
    assert last.depths["depth"][8] == pytest.approx(0.4)


def test_a_baseline_that_nobody_has_yet_is_null() -> None:
    (point,) = policies.averaged([[said(1, 0.2, baseline=None, mean_reward=None)]])
    assert (point.baseline, point.mean_reward) == (None, None)


def test_long_searches_are_told_at_sixty_updates_with_both_ends() -> None:
    points = policies.averaged([[said(update, 0.5) for update in range(1, 301)]])
    assert (len(points), points[0].update, points[-1].update) == (60, 1, 300)


def test_the_figure_shows_depths_by_trials_then_entropy_and_baseline() -> None:
    comparison = compared([said(1, 0.5), said(2, 0.75)])
    (found,) = series.policies(comparison)
    assert (found.trials, found.depths) == ((5, 10), (1, 8))
    assert found.shares == ((0.5, 0.25), (0.5, 0.75))
    depths, entropy, baseline = FIGURES["controller"](comparison).data
    assert [list(row) for row in depths.z] == [[0.5, 0.25], [0.5, 0.75]]
    assert list(entropy.y) == [1.0, 1.0]
    assert list(baseline.y) == [0.4, 0.4]


def test_every_stack_has_a_map_of_its_own() -> None:
    depths = {"lstm_layers": [[1, 1.0]], "dense_layers": [[0, 0.5], [2, 0.5]]}
    comparison = compared([said(1, 0.5, depths=depths)])
    assert [found.parameter for found in series.policies(comparison)] == list(depths)
    assert len(FIGURES["controller"](comparison).data) == 4


def test_a_report_has_the_figure_only_where_there_is_a_controller() -> None:
    assert "What controllers thought" in report_html(compared([said(1, 0.5)]))
    assert "What controllers thought" not in report_html(compared())
    assert "nothing to show yet" in FIGURES["controller"](compared()).to_json()
