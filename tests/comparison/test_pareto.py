"""The Pareto front: its points, its knee, the hypervolume, and where they are shown."""

import itertools
import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fathom_client.comparison import Comparison
from fathom_client.show import plain_text
from fathom_client.verdict import verdict
from fathom_service.comparison import Run
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.fronts import MOST_POINTS
from fathom_service.comparison.pareto import MARGIN, hypervolume, knee_of, nondominated
from fathom_service.comparison.report import report_html, report_markdown
from fathom_spaces.experiment import Experiment, Outcome

from .world import experiment, outcome_of, run

TPE, GRID = "searched/tpe", "searched/grid"


def spec(*objectives: Any) -> Experiment:
    methods = [{"searched": "grid"}, {"searched": "tpe", "trials": 4}, {"learned": "udn"}]
    return experiment(objectives=["metric", *objectives], methods=methods)


def trial(number: int, depth: int, value: float, size: float, method: str = GRID) -> Run:
    more = {"amounts": {"flops": size}, "trial": number}
    return run(method, depth, value, number=number, **more)


# By accuracy and FLOPs: 1, 2 and 4 on the front, 3 dominated by 2, 5 as good as 2 and dearer.
RUNS = [
    trial(1, 1, 0.5, 10.0),
    trial(2, 2, 0.9, 20.0),
    trial(3, 3, 0.7, 30.0),
    trial(4, 4, 0.95, 60.0, TPE),
    trial(5, 3, 0.9, 30.0, TPE),
]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return outcome_of(spec("flops"), RUNS)


def brute(losses: np.ndarray) -> float:
    """By inclusion and exclusion over all sets of points."""
    total = 0.0
    for size in range(1, len(losses) + 1):
        for some in itertools.combinations(losses, size):
            total -= (-1) ** size * np.prod(1 - np.max(some, axis=0))
    return total


# --- numbers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("objectives", [2, 3, 4])
def test_the_hypervolume_is_that_of_inclusion_and_exclusion(objectives: int) -> None:
    generator = np.random.default_rng(objectives)
    for points in range(9):
        losses = generator.integers(0, 9, (points, objectives)) / 8  # with ties and with ones
        assert hypervolume(losses) == pytest.approx(brute(losses))


def test_the_hypervolume_of_two_steps_is_counted_by_hand() -> None:
    assert hypervolume(np.array([[0.0, 0.5], [0.5, 0.0]])) == 0.75
    assert hypervolume(np.array([[0.25, 0.5, 0.0]])) == 0.375
    assert hypervolume(np.zeros((0, 3))) == 0


@pytest.mark.parametrize("points", [5, 600])
def test_no_other_dominates_a_point_on_the_front(points: int) -> None:
    losses = np.random.default_rng(0).integers(0, 40, (points, 3)).astype(float)
    kept = nondominated(losses)
    for point, best in zip(losses, kept, strict=True):
        worse = [(o <= point).all() and (o < point).any() for o in losses]
        assert best == (not any(worse))
    assert kept.any()


def test_equal_points_are_on_the_front_together() -> None:
    assert nondominated(np.array([[1.0, 2.0], [1.0, 2.0], [1.0, 3.0]])).tolist() == [1, 1, 0]


def test_the_knee_is_nearest_to_the_best_of_both() -> None:
    assert knee_of(np.array([[0.0, 100.0], [1.0, 10.0], [9.0, 0.0]])) == 1
    assert knee_of(np.array([[3.0, 3.0]])) == 0


# --- the comparison ---------------------------------------------------------------------------


def test_the_metric_alone_has_no_front() -> None:
    bounded = spec({"flops": {"max": 1e9}})
    assert outcome_of(bounded, RUNS).front is None
    assert outcome_of(spec(), RUNS).front is None


def test_the_front_holds_what_no_other_trial_dominates(comparison: Comparison) -> None:
    front = comparison.front
    assert front is not None
    assert front.objectives == ("accuracy", "flops")
    assert front.directions == ("maximize", "minimize")
    assert [p.trial for p in front.points if p.on_front] == [4, 2, 1]
    assert [p.trial for p in front.points if not p.on_front] == [5, 3]
    assert front.points[0].values == {"accuracy": 0.95, "flops": 60.0}
    assert front.knee == 2


def test_a_methods_share_is_of_what_all_dominate(comparison: Comparison) -> None:
    front = comparison.front
    assert front is not None

    def scaled(*numbers: int) -> np.ndarray:
        chosen = [r for r in RUNS if r.trial in numbers]
        rows = [((0.95 - r.validation) / 0.45, (r.amounts["flops"] - 10) / 50) for r in chosen]
        return np.array(rows) / (1 + MARGIN)

    whole = brute(scaled(1, 2, 3, 4, 5))
    shares = {m.name: m for m in front.methods}
    assert shares[GRID].hypervolume == pytest.approx(brute(scaled(1, 2, 3)) / whole)
    assert shares[TPE].hypervolume == pytest.approx(brute(scaled(4, 5)) / whole)
    assert (shares[GRID].points, shares[TPE].points) == (2, 1)
    assert "learned/udn" not in shares  # it has no run yet


def test_each_seed_is_a_search_of_its_own() -> None:
    twice = [*RUNS, run(GRID, 1, 0.5, seed=1, trial=9, amounts={"flops": 10.0})]
    front = outcome_of(spec("flops"), twice).front
    assert front is not None
    grid = next(m for m in front.methods if m.name == GRID)
    assert len(grid.by_seed) == 2
    assert grid.hypervolume == pytest.approx(np.mean(grid.by_seed))
    assert grid.by_seed[1] < grid.by_seed[0] <= 1


def test_what_is_infeasible_unfinished_or_a_confirmation_is_no_point() -> None:
    others = [
        run(GRID, 2, None, trial=6, outcome=Outcome.INFEASIBLE, amounts={"flops": 1.0}),
        run(GRID, 2, 0.99, trial=7, feasible=False, amounts={"flops": 1.0}),
        run(GRID, 2, 0.99, trial=8, outcome=Outcome.PRUNED, amounts={"flops": 1.0}),
        run("confirm", 2, 0.99, trial=9, amounts={"flops": 1.0}),
    ]
    found = outcome_of(spec("flops"), [*RUNS, *others])
    assert found.front is not None
    assert {p.trial for p in found.front.points} == {1, 2, 3, 4, 5}
    assert found.front.beyond == 2
    (warning,) = (w for w in found.warnings if w.code == "beyond_constraint")
    assert warning.message == (
        "2 trials of searched/grid lay beyond a constraint, 1 of them never trained."
    )


def test_no_method_chooses_an_infeasible_depth() -> None:
    runs = [run(TPE, 4, 0.99, feasible=False), run(TPE, 2, 0.8, number=1)]
    found = outcome_of(spec({"flops": {"max": 1e9}}), runs)
    tpe = next(m for m in found.methods if m.name == TPE)
    assert tpe.chosen_depth == 2
    assert tpe.anytime[-1].best == 0.8
    assert found.recommendation.depth == 2


def test_latencies_of_several_devices_are_warned_of() -> None:
    runs = [run(TPE, 2, 0.8, device=name, amounts={"latency_ms": 1.0}) for name in ("H200", "CPU")]
    found = outcome_of(spec("latency_ms"), runs)
    (warning,) = (w for w in found.warnings if w.code == "devices_mixed")
    assert "CPU and H200" in warning.message
    assert found.front is not None
    assert found.front.devices == ("CPU", "H200")
    one = outcome_of(spec("latency_ms"), runs[:1])
    assert not [w for w in one.warnings if w.code == "devices_mixed"]


def test_a_front_of_nothing_says_so() -> None:
    found = outcome_of(spec("flops"), []).front
    assert found is not None
    assert (found.points, found.methods, found.knee) == ((), (), None)
    assert "no front" in found.sentence


# --- where it is shown ------------------------------------------------------------------------


def test_the_sentence_counts_and_names_the_knee(comparison: Comparison) -> None:
    assert comparison.front is not None
    assert comparison.front.sentence == (
        "3 of 5 trials are on the Pareto front of accuracy and flops; its knee is depth 2, with "
        "accuracy 0.9 and flops 20 on validation, found by searched/grid."
    )


def test_the_figure_shows_every_point_by_method_with_the_front(comparison: Comparison) -> None:
    figure = FIGURES["pareto"](comparison)
    traces = {t.name: t for t in figure.data}
    assert list(traces["front"].x) == [10.0, 20.0, 60.0]
    assert list(traces["front"].y) == [0.5, 0.9, 0.95]
    assert sorted(traces[GRID].x) == [10.0, 20.0, 30.0]
    assert sorted(traces[TPE].y) == [0.9, 0.95]
    assert (list(traces["knee"].x), list(traces["knee"].y)) == ([20.0], [0.9])
    sizes = dict(zip(traces[GRID].x, traces[GRID].marker.size, strict=True))
    assert sizes[20.0] > sizes[30.0]


def test_a_figure_of_thousands_of_trials_has_the_whole_front_and_some_of_the_others() -> None:
    """More would take a browser minutes; and the front of 100,000 a server, point by point."""
    random = np.random.default_rng(0)
    runs = [
        trial(i, 1 + i % 4, *pair) for i, pair in enumerate(random.uniform(0.1, 0.9, (20_000, 2)))
    ]
    comparison = outcome_of(spec("flops"), runs)
    assert comparison.front is not None
    front = {
        (p.values["flops"], p.values["accuracy"]) for p in comparison.front.points if p.on_front
    }
    traces = {t.name: t for t in FIGURES["pareto"](comparison).data}
    drawn = set(zip(traces[GRID].x, traces[GRID].y, strict=True))
    assert front < drawn
    assert MOST_POINTS // 2 < len(drawn) <= MOST_POINTS + len(front)


def test_three_objectives_have_a_plane_for_each_beside_the_metric() -> None:
    sizes = [{**r.amounts, "parameters": 100 - r.amounts["flops"]} for r in RUNS]
    runs = [replace(r, amounts=size) for r, size in zip(RUNS, sizes, strict=True)]
    figure = FIGURES["pareto"](outcome_of(spec("flops", "parameters"), runs))
    assert {t.xaxis for t in figure.data} == {"x", "x2"}
    assert len([t for t in figure.data if t.name == GRID]) == 2


def test_both_reports_and_the_terminal_show_the_front(comparison: Comparison) -> None:
    assert comparison.front is not None
    page, text = report_html(comparison), report_markdown(comparison)
    terminal = plain_text(verdict(comparison), width=140)
    for shown in (page, text, " ".join(terminal.split())):
        assert comparison.front.sentence in shown
    assert 'id="figure-pareto"' in page
    cells = re.findall(r"<td[^>]*>(.*?)</td>", page.split("<h2>Pareto front</h2>")[1])
    knee = [GRID, "2", "<span><b>2</b></span>", "0.9", "20"]
    assert any(cells[i : i + 5] == knee for i in range(0, 15, 5))
    assert "| searched/grid, trial 2 (knee) | 2 | 0.9 | 20 |" in text
    rows = [line.split() for line in terminal.splitlines()]
    share = next(m.hypervolume for m in comparison.front.methods if m.name == GRID)
    assert [GRID, f"{share:.0%}", "2", "2", "0.9000", "20"] in rows


def test_reports_without_a_front_do_not_speak_of_one() -> None:
    plain = outcome_of(spec(), RUNS)
    assert "areto" not in report_markdown(plain)
    assert 'id="figure-pareto"' not in report_html(plain)
