"""The recommendation: hand-computed cases, and what must never happen whatever the numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fathom_client.comparison import Comparison
from fathom_spaces.experiment import Outcome

from .world import (
    TEST,
    VALIDATION,
    codes,
    confirm,
    experiment,
    grid,
    method,
    outcome_of,
    realistic,
    run,
)

# --- recommendation ----------------------------------------------------------------------------


def both(shallow, deep):
    """Two methods, one of which chose depth 2, the other 5, with confirmation runs of both."""
    runs = [run("searched/tpe", 2, 0.9, seed=s) for s in range(3)]
    runs += [run("searched/random", 5, 0.9, seed=s) for s in range(3)]
    return outcome_of(experiment(), [*runs, *confirm({2: shallow, 5: deep})])


def test_a_part_of_a_grid_is_no_truth_and_the_answer_is_only_so_far():
    deep = grid({7: [0.9] * 3, 8: [0.8] * 3})
    found = outcome_of(experiment(), deep, complete=False)
    assert found.truth is None
    assert found.recommendation.sentence.startswith("So far: ")
    assert found.recommendation.confidence == "low"
    ended = outcome_of(experiment(), deep, stopped={"searched/grid": "the budget is spent"})
    assert ended.truth is None


def test_the_smallest_depth_within_one_standard_error_is_recommended():
    found = both([0.89, 0.90, 0.91, 0.90, 0.90], [0.892, 0.897, 0.902, 0.907, 0.912])
    assert found.recommendation.best_depth == 5
    assert (found.recommendation.depth, found.recommendation.not_worse) == (2, (2, 5))
    assert (
        "within one standard error of depth 5, the best on validation after confirmation"
        in found.recommendation.sentence
    )
    assert found.recommendation.basis == "confirmation"


def test_a_clearly_worse_shallow_depth_is_not():
    found = both([0.70, 0.71, 0.72, 0.71, 0.70], [0.90, 0.91, 0.92, 0.91, 0.90])
    assert found.recommendation.depth == 5
    assert found.recommendation.confidence == "high"
    assert found.recommendation.found_by == ("searched/random",)


def test_a_noisy_choice_far_away_does_not_widen_the_margin():
    found = both([0.99, 0.70, 0.99, 0.60, 0.99], [0.90, 0.91, 0.92, 0.91, 0.90])
    assert found.recommendation.depth == 5


def test_grid_runs_are_no_confirmation():
    found = outcome_of(experiment(), grid(VALIDATION, TEST))
    assert method(found, "searched/grid").retrained.n == 0
    assert found.recommendation.basis == "grid"
    said = "the best of depths 1–4 on validation in the grid's own runs"
    assert said in found.recommendation.sentence
    assert (found.recommendation.depth, found.recommendation.confidence) == (2, "medium")
    assert "confirmation_missing" in codes(found)


def test_confirmation_against_the_grid_is_told_and_lowers_confidence():
    runs = [run("searched/tpe", 4, 0.9, seed=s) for s in range(3)]
    found = outcome_of(experiment(), [*grid(VALIDATION, TEST), *runs, *confirm({4: [0.95] * 5})])
    assert found.recommendation.depth == 4
    assert found.recommendation.confidence == "medium"
    assert "confirmation_disagrees" in codes(found)


def test_without_grid_and_confirmation_the_best_choice_stands_with_low_confidence():
    spec = experiment(confirm={"seeds": 0}, methods=[{"searched": "tpe"}, {"searched": "random"}])
    runs = [run("searched/tpe", 3, 0.9), run("searched/random", 6, 0.95)]
    found = outcome_of(spec, runs).recommendation
    assert (found.depth, found.basis, found.confidence) == (6, "choices", "low")


@pytest.mark.parametrize("complete", [True, False])
@pytest.mark.parametrize(
    "runs",
    [
        [],
        [run("searched/grid", 1, None, outcome=None)],
        [run("searched/grid", d, None, outcome=Outcome.DIVERGED, number=d) for d in range(1, 9)],
        [run("searched/grid", 1, float("nan")), run("learned/udn", 1, float("inf"))],
    ],
)
def test_without_a_finished_run_there_is_no_recommendation(runs, complete):
    found = outcome_of(experiment(), runs, complete=complete)
    assert (found.recommendation.depth, found.recommendation.confidence) == (None, "none")
    assert found.truth is None
    assert all(m.chosen_depth is None and m.retrained.n == 0 for m in found.methods)


def test_values_beyond_all_measure_count_as_diverged():
    spec = experiment(task={"dataset": "diabetes"})
    found = outcome_of(spec, grid({1: [0.5, 0.5, 0.5], 2: [1e300, 0.1, 0.1]}))
    assert found.truth.best_depth == 1
    assert "diverged" in codes(found)


# --- properties --------------------------------------------------------------------------------

QUALITY = st.lists(st.floats(0, 1), min_size=3, max_size=3)


@settings(max_examples=8, deadline=None)
@given(st.data())
def test_the_order_of_runs_is_of_no_matter(data):
    spec, runs = realistic(seeds=2, confirm={"seeds": 3})
    shuffled = data.draw(st.permutations(runs))
    assert outcome_of(spec, shuffled) == outcome_of(spec, runs)


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(st.integers(1, 8), QUALITY, min_size=1),
    st.dictionaries(st.integers(1, 8), QUALITY),
    st.booleans(),
)
def test_whatever_the_numbers_the_answer_is_sound(values, fresh, complete):
    tpe = [run("searched/tpe", d, v[0], seed=d % 3, number=d) for d, v in values.items()]
    found = outcome_of(experiment(), [*grid(values), *tpe, *confirm(fresh)], complete=complete)
    if complete or set(values) == set(range(1, 9)):
        assert found.truth.best_depth in found.truth.one_se_set
    else:
        assert found.truth is None
    assert found.recommendation.depth in found.recommendation.not_worse
    assert found.recommendation.depth == min(found.recommendation.not_worse)
    assert found.recommendation.depth <= found.recommendation.best_depth
    for m in found.methods:
        assert m.share_in_one_se_set is None or 0 <= m.share_in_one_se_set <= 1
    for pair in found.pairwise:
        assert pair.low <= pair.difference + 1e-9
        assert pair.difference <= pair.high + 1e-9
        assert 0 < pair.p_value <= pair.p_holm <= 1
    assert Comparison.model_validate_json(found.model_dump_json()) == found


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 8), st.lists(st.floats(-0.01, 0.01), min_size=24, max_size=24))
def test_a_depth_that_is_clearly_worse_is_never_recommended(best, noise):
    values = {
        d: [(0.9 if d == best else 0.6) + noise[3 * (d - 1) + s] for s in range(3)]
        for d in range(1, 9)
    }
    assert outcome_of(experiment(), grid(values)).recommendation.depth == best
    random = [run("searched/random", d, 0.5, seed=d) for d in range(1, 9)]
    found = outcome_of(experiment(), [*grid(values), *random, *confirm(values)])
    confirmed = {c.depth for c in found.confirmed}
    assert best in confirmed
    assert found.recommendation.depth == best
