"""Preflight: sizes by hand, the plan, and budgets that are too small."""

from typing import Any

import pytest
from hypothesis import given

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.layers import Layer
from fathom_spaces.methods import Grid
from fathom_spaces.preflight import Size, grid_flops, preflight, trial_flops

from .strategies import specs


def tiny(**changes: Any) -> Experiment:
    """Iris: 4 inputs, 3 classes, 90 + 30 + 30 rows; one epoch; width 2; depth 1 to 2."""
    whole = {
        "name": "tiny",
        "task": {"dataset": "iris"},
        "model": {"depth": {"low": 1, "high": 2}, "width": 2},
        "training": {"epochs": 1, "batch_size": 8},
        "methods": [{"searched": "grid"}, {"learned": "udn"}],
        "seeds": 3,
    }
    return parse(Experiment, {**whole, **changes})


# Forward: 2 x (4x2 weights of the stem, 2x2 of each block, 2x3 of the head).
FORWARD = {1: 2 * (8 + 4 + 6), 2: 2 * (8 + 4 + 4 + 6)}
# Training counts thrice; then one pass over validation each epoch, and one over test.
SAMPLES = 3 * 90 * 1 + 30 * 1 + 30
RUN = {depth: flops * SAMPLES for depth, flops in FORWARD.items()}
# At most every exit runs: the deepest network with one more head. Training counts thrice; a pass
# over validation each epoch; at the end the exits are read on validation and on test.
LEARNED = (FORWARD[2] + 12) * (3 * 90 * 1 + 30 * 1 + 30 + 30)


def test_a_searched_trial_costs_what_is_counted_by_hand() -> None:
    experiment = tiny()
    grid, _ = experiment.methods
    assert RUN == {1: 11_880, 2: 14_520}
    assert [trial_flops(experiment, grid, {"depth": depth}) for depth in (1, 2)] == [11_880, 14_520]


def test_a_learned_trial_is_bounded_by_running_every_exit() -> None:
    experiment = tiny()
    assert LEARNED == 20_160
    assert trial_flops(experiment, experiment.methods[1], {}) == 20_160


def test_a_confirmation_run_costs_what_an_ordinary_one_does() -> None:
    assert trial_flops(tiny(), None, {"depth": 2}) == 14_520


def test_sizes_at_both_ends_are_those_counted_by_hand() -> None:
    found = preflight(tiny())
    # 4x2+2, then 2x2+2 for each block, then 2x3+3; eight rows in a batch; Adam keeps four copies.
    assert found.smallest == Size(
        depth=1,
        layers=6,
        weighted_layers=3,
        parameters=25,
        training_flops=11_880,
        memory_bytes=4 * (4 * 25 + 8 * (4 + 2 + 2 + 2 + 2 + 3)),
    )
    assert found.largest == Size(
        depth=2,
        layers=8,
        weighted_layers=4,
        parameters=31,
        training_flops=14_520,
        memory_bytes=4 * (4 * 31 + 8 * (4 + 2 + 2 + 2 + 2 + 2 + 2 + 3)),
    )


def test_the_unit_of_cost_is_the_grid_of_one_seed() -> None:
    experiment = tiny()
    assert grid_flops(experiment) == 11_880 + 14_520
    assert preflight(experiment).grid_flops == 26_400


def test_the_plan_counts_the_trials_of_every_method() -> None:
    methods = [{"searched": "grid"}, {"learned": "udn"}, {"searched": "tpe", "trials": 5}]
    found = preflight(tiny(methods=methods))
    assert [(plan.name, plan.kind, plan.trials) for plan in found.methods] == [
        ("searched/grid", "searched", 6),
        ("learned/udn", "learned", 3),
        ("searched/tpe", "searched", 15),
    ]
    assert [plan.max_flops for plan in found.methods] == [
        3 * (11_880 + 14_520),
        3 * 20_160,
        15 * 14_520,
    ]
    assert found.confirm_trials == 3 * 5


def test_a_range_of_widths_is_sized_by_its_ends() -> None:
    found = preflight(tiny(model={"depth": 1, "width": {"choices": [4, 2, 8]}}, methods=[TPE]))
    assert found.smallest.parameters == 25
    assert found.largest.parameters == (4 + 1) * 8 + (8 + 1) * 8 + (8 + 1) * 3


TPE = {"searched": "tpe"}


@given(specs())
def test_no_trial_of_the_plan_costs_more_than_the_plan_says(data: dict[str, Any]) -> None:
    experiment = parse(Experiment, {**data, "budget": {}})
    for method, plan in zip(experiment.methods, preflight(experiment).methods, strict=True):
        if isinstance(method, Grid) and experiment.space(method).size() <= 200:
            points = [{**method.fixed, **point} for point in experiment.space(method).points()]
            costs = [trial_flops(experiment, method, point) for point in points]
            assert sum(costs) * experiment.seeds == plan.max_flops
        assert plan.trials == experiment.trials_per_seed(method) * experiment.seeds


def test_a_budget_that_is_too_small_for_one_trial_is_refused() -> None:
    with pytest.raises(InvalidSpec) as caught:
        preflight(tiny(budget={"flops": 11_879}))
    (error,) = caught.value.errors
    assert (error.path, error.value) == ("budget.flops", 11_879)
    assert error.message == "too small for one trial of searched/grid"
    assert error.remedy == "The dearest takes up to 1.45e+04 FLOPs."


def test_a_budget_of_exactly_the_deepest_trial_is_accepted() -> None:
    experiment = tiny(methods=[TPE])
    deepest = trial_flops(experiment, experiment.methods[0], {"depth": 2})
    assert preflight(tiny(methods=[TPE], budget={"flops": deepest})).methods
    with pytest.raises(InvalidSpec):
        preflight(tiny(methods=[TPE], budget={"flops": deepest - 1}))


def test_a_methods_own_depth_counts_for_its_dearest_trial() -> None:
    methods = [{"searched": "tpe", "fixed": {"depth": 1}}]
    assert preflight(tiny(methods=methods, budget={"flops": 12_000})).methods


def test_few_rows_few_seeds_and_a_single_depth_are_warned_of() -> None:
    found = preflight(tiny(seeds=1, model={"depth": 1}, methods=[TPE]))
    assert found.warnings == (
        "30 validation rows: standard errors of the exits are rough under 500.",
        "1 seed(s): intervals need at least 3.",
        "Only one depth is in question, so there is nothing to choose.",
    )


def test_a_sound_experiment_has_no_warnings() -> None:
    assert preflight(tiny(task={"dataset": "two_spirals"})).warnings == ()


def test_the_runs_of_each_seed_count_in_the_plan() -> None:
    (plan,) = preflight(tiny(methods=[{"learned": "udn", "runs": 4}])).methods
    assert (plan.trials, plan.max_flops) == (3 * 4, 3 * 4 * 20_160)


def test_steps_of_an_epoch_take_the_place_of_its_rows() -> None:
    training = {"epochs": 2, "steps_per_epoch": 5, "batch_size": 8}
    experiment = tiny(training=training)
    grid, udn = experiment.methods
    assert trial_flops(experiment, grid, {"depth": 1}) == FORWARD[1] * (2 * (3 * 40 + 30) + 30)
    assert trial_flops(experiment, udn, {}) == (FORWARD[2] + 12) * (2 * (3 * 40 + 30) + 60)


def test_depth_zero_is_stem_and_head() -> None:
    found = preflight(tiny(model={"depth": {"low": 0, "high": 2}, "width": 2}))
    assert (found.smallest.depth, found.smallest.parameters) == (0, (4 * 2 + 2) + (2 * 3 + 3))
    assert found.smallest.training_flops == 2 * (8 + 6) * SAMPLES
    assert found.grid_flops == (28 + FORWARD[1] + FORWARD[2]) * SAMPLES


def test_a_grid_costs_its_points_whatever_else_is_searched() -> None:
    """Width, batch size and depth price a point; others only say how many there are."""
    experiment = tiny(
        model={"depth": {"choices": [2, 0]}, "width": {"choices": [2, 4]}},
        training={
            "epochs": 1,
            "steps_per_epoch": 3,
            "batch_size": {"choices": [4, 8]},
            "lr": {"choices": [0.1, 0.2, 0.3]},
        },
        methods=[{"searched": "grid"}, {"searched": "grid", "name": "b", "fixed": {"width": 2}}],
    )
    for method, plan in zip(experiment.methods, preflight(experiment).methods, strict=True):
        points = [{**method.fixed, **point} for point in experiment.space(method).points()]
        costs = [trial_flops(experiment, method, point) for point in points]
        assert plan.max_flops == 3 * sum(costs)


def test_a_profile_of_many_layers_is_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not once for each depth of each grid: that took a minute for a spec of 200 kB."""
    read = 0

    def flops(self: Layer) -> int:
        nonlocal read
        read += 1
        return 1

    layers = [[{"kind": "add"}] * 5] * 100
    profile = {"stem": [], "blocks": layers, "head": []}
    experiment = tiny(
        model={"family": "mine", "profile": profile, "depth": {"low": 0, "high": 100}, "width": 2},
        methods=[{"searched": "grid", "name": f"grid {i}"} for i in range(10)],
    )
    monkeypatch.setattr(Layer, "flops", property(flops), raising=False)
    assert preflight(experiment).grid_flops == 5 * (100 * 101 // 2) * (3 * 90 + 30 + 30)
    assert read < 40 * 500


@pytest.mark.parametrize("flops", [-1, 10**400])
def test_a_profile_of_impossible_layers_is_refused(flops: int) -> None:
    profile = {"stem": [{"kind": "linear", "flops": flops}], "blocks": [[], []], "head": []}
    with pytest.raises(InvalidSpec) as caught:
        tiny(model={"family": "mine", "profile": profile, "depth": 2, "width": 2})
    assert [error.path for error in caught.value.errors] == ["model.profile.stem.0.flops"]


def test_the_smallest_net_may_be_a_deep_one() -> None:
    """A net that halves the image behind each block has fewer parameters in its flat head."""
    options = {"stem_stride": 1, "head": "flatten", "pool_every": 1, "pool_at": "end"}
    spec = {
        "name": "constrained",
        "task": {"dataset": "digits"},
        "model": {"family": "cnn", "depth": {"low": 0, "high": 2}, "width": 4, "options": options},
        "methods": [{"searched": "random"}],
    }
    sizes = {}
    made = parse(Experiment, spec)
    for depth in made.depths():
        values = made.resolve({"depth": depth})
        sizes[depth] = made.stack(values).parameters(depth)
    assert sizes[2] < sizes[0]
    bound = {"parameters": {"max": sizes[2]}}
    assert preflight(parse(Experiment, {**spec, "objectives": ["metric", bound]}))
    too_few = {"parameters": {"max": sizes[2] - 1}}
    with pytest.raises(InvalidSpec, match=f"The smallest has {sizes[2]:,} parameters"):
        preflight(parse(Experiment, {**spec, "objectives": ["metric", too_few]}))
