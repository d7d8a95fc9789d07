"""The comparison's numbers: hand-computed cases of truth, methods, pairs and warnings."""

import math
from dataclasses import replace

import numpy as np
import pytest

from fathom_client.wire import Costs
from fathom_spaces.experiment import Outcome
from fathom_spaces.preflight import grid_flops, trial_flops

from .world import TEST, VALIDATION, codes, confirm, experiment, grid, method, outcome_of, run

# --- truth -------------------------------------------------------------------------------------


def test_the_truth_follows_its_definition():
    truth = outcome_of(experiment(), grid(VALIDATION, TEST)).truth
    assert truth.best_depth == 2
    assert truth.sd == pytest.approx(0.02)
    assert truth.se == pytest.approx(0.02 / math.sqrt(3))
    assert truth.one_se_set == (2, 3)  # 0.892 is within 0.0115 of 0.90; 0.80 is not
    assert [p.in_one_se_set for p in truth.curve] == [False, True, True, False]
    assert truth.curve[1].test.mean == pytest.approx(0.90)
    assert truth.seeds == 3


def test_the_set_does_not_shrink_with_more_seeds():
    many = {d: v * 4 for d, v in TEST.items()}
    spec = experiment(seeds=12)
    truth = outcome_of(spec, grid({d: v * 4 for d, v in VALIDATION.items()}, many)).truth
    assert truth.se == pytest.approx(float(np.std(many[2], ddof=1)) / math.sqrt(3))
    assert truth.one_se_set == (2, 3)  # the standard error of twelve runs, 0.0049, would drop 3


def test_a_metric_to_minimise_turns_everything_round():
    spec = experiment(task={"dataset": "diabetes"})
    values = {1: [0.5, 0.52, 0.54], 2: [0.3, 0.31, 0.32], 3: [0.305, 0.315, 0.325]}
    found = outcome_of(spec, [*grid(values), *confirm({2: [0.3, 0.31, 0.32]})])
    assert found.direction == "minimize"
    assert (found.truth.best_depth, found.truth.one_se_set) == (2, (2, 3))
    assert found.recommendation.depth == 2
    assert method(found, "searched/grid").depth_regret == pytest.approx(0)


def test_a_diverged_run_keeps_its_depth_out_of_the_set():
    broken = run("searched/grid", 3, None, seed=2, outcome=Outcome.DIVERGED)
    runs = [r for r in grid(VALIDATION, TEST) if (r.depth, r.seed) != (3, 2)] + [broken]
    found = outcome_of(experiment(), runs)
    assert found.truth.one_se_set == (2,)
    assert found.truth.curve[2].failed == 1
    assert "diverged" in codes(found)
    assert "at depth 3" in next(w.message for w in found.warnings if w.code == "diverged")


def test_one_seed_has_no_standard_error_and_the_set_is_unknown():
    found = outcome_of(experiment(seeds=1), grid({d: v[:1] for d, v in VALIDATION.items()}))
    assert (found.truth.se, found.truth.one_se_set) == (None, (2,))
    assert method(found, "searched/grid").in_one_se_set is None
    assert found.recommendation.confidence == "low"
    assert "few_seeds" in codes(found)


def test_a_pruned_grid_is_no_truth():
    spec = experiment(methods=[{"searched": "grid", "pruner": "median"}])
    found = outcome_of(spec, grid(VALIDATION, TEST))
    assert found.truth is None
    assert "grid_pruned" in codes(found)


# --- methods -----------------------------------------------------------------------------------


def test_regret_is_the_grids_test_loss_at_the_seeds_choices():
    tpe = [run("searched/tpe", d, 0.9, seed=s) for s, d in enumerate([1, 2, 3])]
    found = method(outcome_of(experiment(), [*grid(VALIDATION, TEST), *tpe]), "searched/tpe")
    assert found.depth_regret == pytest.approx((0.10 + 0 + 0.008) / 3)
    assert found.chosen_depths == (1, 2, 3)
    assert (found.chosen_depth, found.in_one_se_set) == (2, True)
    assert found.share_in_one_se_set == pytest.approx(2 / 3)


def test_cost_is_that_of_one_search_against_the_one_seed_grid():
    spec = experiment()
    unit = grid_flops(spec)
    runs = [
        run(
            "searched/tpe",
            d,
            0.9,
            seed=s,
            number=i,
            costs=Costs(flops=0.1 * unit, device_seconds=2),
        )
        for s in range(3)
        for i, d in enumerate([1, 2, 3, 4])
    ]
    pruned = run("searched/tpe", 5, None, seed=0, number=4, outcome=Outcome.PRUNED,
                 costs=Costs(flops=0.3 * unit))  # fmt: skip
    found = method(outcome_of(spec, [*runs, pruned]), "searched/tpe")
    assert found.relative_cost == pytest.approx(0.4 + 0.3 / 3)
    assert found.cost.device_seconds == pytest.approx(8)
    assert found.relative_cost_with_retrain == pytest.approx(
        found.relative_cost + trial_flops(spec, None, {"depth": found.chosen_depth}) / unit
    )
    assert (found.trials, found.outcomes) == (13, {"finished": 12, "pruned": 1})


def test_unfinished_searches_do_not_cheapen_a_whole_one():
    runs = [
        run("searched/tpe", d, 0.9, seed=0, number=d, costs=Costs(flops=10)) for d in range(1, 5)
    ]
    started = run("searched/tpe", 1, 0.9, seed=1, costs=Costs(flops=10))
    found = outcome_of(experiment(), [*runs, started], complete=False)
    assert method(found, "searched/tpe").cost.flops == 40


def test_truncated_is_the_learned_net_and_retrained_the_fresh_ones():
    learned = [
        run("learned/udn", 2, 0.9, seed=s, test=t, readouts={"argmin": 2})
        for s, t in enumerate([0.7, 0.8, 0.9])
    ]
    fresh = confirm({2: [0.91, 0.93], 5: [0.1, 0.1]})
    found = method(outcome_of(experiment(), [*learned, *fresh]), "learned/udn")
    assert (found.truncated.mean, found.truncated.n) == (pytest.approx(0.8), 3)
    assert (found.retrained.mean, found.retrained.n) == (pytest.approx(0.92), 2)


def test_deployed_is_the_best_on_validation_of_one_search_and_one_retraining():
    learned = [
        run("learned/udn", 2, v, seed=s, test=t, readouts={"argmin": 2})
        for s, (v, t) in enumerate([(0.95, 0.1), (0.80, 0.2)])
    ]
    fresh = [
        run("confirm", 2, v, seed=1000 + s, test=t)
        for s, (v, t) in enumerate([(0.90, 0.6), (0.85, 0.7), (0.99, 0.8)])
    ]
    found = method(outcome_of(experiment(seeds=2), [*learned, *fresh]), "learned/udn")
    # Search 0 keeps its own net (0.95 > 0.90); search 1 ships its retraining (0.85 > 0.80).
    assert (found.deployed.mean, found.deployed.n) == (pytest.approx((0.1 + 0.7) / 2), 2)


def test_deployed_regret_is_against_the_grids_own_net():
    tpe = [run("searched/tpe", 1, 0.8, seed=s, test=0.8) for s in range(3)]
    found = outcome_of(experiment(), [*grid(VALIDATION, TEST), *tpe])
    assert method(found, "searched/grid").deployed_regret == 0
    assert method(found, "searched/tpe").deployed_regret == pytest.approx(0.1)


def test_confirmation_runs_serve_every_method_of_the_same_choice():
    tpe = [run("searched/tpe", 2, 0.9, seed=s) for s in range(3)]
    found = outcome_of(
        experiment(), [*grid(VALIDATION, TEST), *tpe, *confirm({2: [0.9, 0.91, 0.92]})]
    )
    assert [c.methods for c in found.confirmed] == [("searched/grid", "searched/tpe")]
    assert method(found, "searched/grid").retrained == method(found, "searched/tpe").retrained
    assert found.pairwise == ()


def test_confirmation_runs_are_told_apart_by_all_their_parameters():
    spec = experiment(
        training={"lr": {"choices": [0.1, 0.01]}},
        methods=[{"searched": "tpe", "trials": 1}, {"searched": "random", "trials": 1}],
        seeds=1,
    )
    runs = [
        run("searched/tpe", 2, 0.9, params={"depth": 2, "lr": 0.1}),
        run("searched/random", 2, 0.9, params={"depth": 2, "lr": 0.01}),
        run("confirm", 2, 0.7, seed=1000, params={"depth": 2, "lr": 0.1}),
        run("confirm", 2, 0.8, seed=1000, params={"depth": 2, "lr": 0.01}),
    ]
    found = outcome_of(spec, runs)
    assert method(found, "searched/tpe").retrained.mean == 0.7
    assert method(found, "searched/random").retrained.mean == 0.8
    assert [c.params for c in found.confirmed] == [{"lr": 0.01}, {"lr": 0.1}]


def test_anytime_curves_add_up_trials_and_never_get_worse():
    curve = ((5.0, 1.0, 0.3), (10.0, 2.0, 0.6))
    runs = [
        run("searched/tpe", 1, 0.6, number=0, curve=curve, costs=Costs(flops=10, device_seconds=2)),
        run("searched/tpe", 2, 0.5, number=1, costs=Costs(flops=10, device_seconds=2)),
        run("searched/tpe", 3, 0.9, number=2, costs=Costs(flops=10, device_seconds=2)),
    ]
    points = method(outcome_of(experiment(seeds=1), runs), "searched/tpe").anytime
    assert (points[0].flops, points[0].best) == (5.0, 0.3)
    assert (points[-1].flops, points[-1].device_seconds, points[-1].best) == (30.0, 6.0, 0.9)
    best = [p.best for p in points]
    assert best == sorted(best)
    assert {round(b, 6) for b in best} == {0.3, 0.6, 0.9}


# --- agreement, pairs, warnings ----------------------------------------------------------------


def test_the_three_definitions_are_reported_side_by_side():
    learned = [
        run("learned/udn", 2, 0.9, seed=s, readouts={"param": 4, "argmin": 2}) for s in range(3)
    ]
    spec, runs = experiment(), [*grid(VALIDATION, TEST), *learned]
    found = outcome_of(spec, runs).agreement
    assert found.greatest_weight == {"learned/udn": 4}
    assert (found.best_trained, found.agree, found.within_one_se) == (2, False, False)
    alone = outcome_of(spec, grid(VALIDATION, TEST)).agreement
    assert (alone.agree, alone.within_one_se) == (None, None)


def test_pairs_are_corrected_for_distinct_choices_only():
    runs = [
        *(run(f"searched/{m}", d, 0.9, seed=s)
          for m, d in (("tpe", 1), ("random", 2), ("grid", 2)) for s in range(3)),
        *confirm({1: [0.8, 0.81, 0.82, 0.80, 0.79, 0.83], 2: [0.9, 0.92, 0.91, 0.9, 0.93, 0.94]}),
    ]  # fmt: skip
    pairs = outcome_of(experiment(), runs).pairwise
    assert [(p.first, p.second) for p in pairs] == [
        ("searched/grid", "searched/tpe"),
        ("searched/tpe", "searched/random"),
    ]
    assert pairs[0].difference == pytest.approx(-pairs[1].difference)
    assert pairs[0].p_value == pytest.approx(2 / 2**6)
    assert pairs[0].p_holm == pairs[0].p_value  # one distinct pair of choices: nothing to correct
    assert pairs[0].low > 0


def test_a_parameter_that_stays_at_its_start_is_told():
    runs = [
        run("learned/layer_select", 2, 0.9, seed=s, initial=4.5, readouts={"param": 4, "argmin": 2})
        for s in range(3)
    ]
    assert "follows_start" in codes(outcome_of(experiment(), runs))
    one_depth = experiment(model={"family": "mlp", "depth": 5})
    assert "follows_start" not in codes(outcome_of(one_depth, runs))  # there is nowhere to go


def test_a_parameter_that_ends_near_wherever_it_started_is_told():
    methods = [
        {"learned": "layer_select", "initial_depth": k, "name": f"learned/k{k}"} for k in (2, 4, 6)
    ]
    spec = experiment(methods=methods)

    def runs(ends):
        return [
            run(f"learned/k{k}", 2, 0.9, seed=s, initial=float(k), readouts={"param": end},
                params={})
            for k, end in zip((2, 4, 6), ends, strict=True)
            for s in range(2)
        ]  # fmt: skip

    def as_layer_select(found):
        return [replace(r, algorithm="layer_select") for r in found]

    follows = outcome_of(spec, as_layer_select(runs([3, 4, 7])))
    assert follows.methods[0].follows_start == pytest.approx(0.9608, abs=1e-3)
    assert "follows_start" in codes(follows)
    free = outcome_of(spec, as_layer_select(runs([3, 5, 3])))
    assert "follows_start" not in codes(free)


def test_a_method_with_other_settings_does_not_hide_that_one_follows_its_start():
    methods = [
        {"learned": "layer_select", "initial_depth": k, "name": f"learned/k{k}"} for k in (2, 4, 6)
    ]
    scheduled = {"learned": "layer_select", "selector": "scheduled", "name": "learned/moved"}
    starts = {"learned/k2": (2, 3), "learned/k4": (4, 4), "learned/k6": (6, 7)}
    runs = [
        run(name, 2, 0.9, seed=s, initial=float(start), readouts={"param": end})
        for name, (start, end) in {**starts, "learned/moved": (1, 8)}.items()
        for s in range(2)
    ]
    found = outcome_of(experiment(methods=[*methods, scheduled]), runs)
    assert found.methods[0].follows_start == pytest.approx(0.9608, abs=1e-3)
    assert found.methods[3].follows_start is None
    told = {w.method for w in found.warnings if w.code == "follows_start"}
    assert told == {"learned/k2", "learned/k4", "learned/k6"}


GOOD, BAD = [0.90, 0.91, 0.89], [0.80, 0.81, 0.79]


@pytest.mark.parametrize(
    ("cut", "anew", "depths", "told"),
    [
        (BAD, GOOD, (3, 3, 3), {"truncated_worse"}),
        (GOOD, BAD, (3, 3, 3), {"retrained_worse"}),
        (GOOD, [0.90, 0.92, 0.88], (3, 3, 3), set()),
        ([0.90, 0.70, 0.80], [0.85, 0.95, 0.75], (3, 3, 3), set()),  # within twice the noise
        (GOOD, BAD, (3, 2, 3), {"retrained_worse"}),
        (GOOD, BAD, (2, 3, 7), set()),  # most of them are no nets of the chosen depth
        (GOOD, BAD[:1], (3, 3, 3), set()),
        (GOOD[:1], BAD, (3,), set()),
    ],
)
@pytest.mark.parametrize("task", ["digits", "diabetes"])
def test_a_learned_net_and_ordinary_ones_of_its_depth_that_differ_are_told(
    cut: list[float], anew: list[float], depths: tuple[int, ...], told: set[str], task: str
) -> None:
    def turned(accuracy: float) -> float:
        return accuracy if task == "digits" else 1.7 - accuracy  # 0.9 for 0.8

    learned = [
        run("learned/udn", depth, turned(value), seed=s, readouts={"argmin": depth})
        for s, (value, depth) in enumerate(zip(cut, depths, strict=True))
    ]
    fresh = confirm({3: [turned(value) for value in anew]})
    found = outcome_of(experiment(task={"dataset": task}, seeds=len(cut)), [*learned, *fresh])
    said = [c for c in found.warnings if c.code in ("truncated_worse", "retrained_worse")]
    assert {c.code for c in said} == told
    assert all(f"0.{digit}" in c.message for c in said for digit in "89")


def test_warnings_name_what_a_reader_must_know():
    flat = {d: [0.90, 0.91, 0.92] for d in range(1, 9)}
    tpe = [run("searched/tpe", d, 0.9, seed=s) for s, d in enumerate([1, 8, 5])]
    lost = run("searched/random", 6, None, outcome=Outcome.OUT_OF_MEMORY)
    found = outcome_of(
        experiment(), [*grid(flat), *tpe, lost], stopped={"searched/random": "budget spent"}
    )
    assert {
        "depth_hardly_matters",
        "seeds_disagree",
        "out_of_memory",
        "stopped_early",
        "few_validation_rows",
        "confirmation_missing",
        "edge_of_range",
    } <= codes(found)


def test_the_deepest_depth_is_an_edge_and_lowers_confidence():
    values = {d: [0.5 + 0.05 * d, 0.51 + 0.05 * d, 0.52 + 0.05 * d] for d in range(1, 9)}
    found = outcome_of(experiment(), [*grid(values), *confirm({8: [0.9, 0.91, 0.9, 0.92, 0.9]})])
    assert found.recommendation.depth == 8
    assert found.recommendation.confidence == "medium"
    assert "edge_of_range" in codes(found)
