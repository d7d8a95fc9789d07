"""Which depth a method stands for."""

from fathom_client.show import plain_text
from fathom_client.verdict import verdict
from fathom_client.wire import ExitCurve
from fathom_service.comparison import chosen_depths, compare
from fathom_spaces.experiment import Outcome

from .world import confirm, experiment, grid, run


def exits(losses, depths=None, errors=None):
    depths = depths or range(1, len(losses) + 1)
    return ExitCurve(
        depths=tuple(depths),
        losses=tuple(losses),
        paired_se=tuple(errors or [0.0] * len(losses)),
        test=tuple(losses),
    )


def learned(curves, *, readout="argmin", **extra):
    spec = experiment(methods=[{"learned": "udn", "readout": readout}])
    runs = [
        run(
            "learned/udn",
            1 + min(range(len(c.losses)), key=c.losses.__getitem__),
            0.9,
            seed=seed,
            exits=c,
            readouts={"argmin": 1 + min(range(len(c.losses)), key=c.losses.__getitem__), **extra},
        )
        for seed, c in enumerate(curves)
    ]
    return chosen_depths(spec, runs)["learned/udn"]


def test_a_learned_method_reads_the_averaged_curve_not_the_average_depth():
    # Two seeds say 1 by a hair, one says 3 clearly: the mean curve says 3.
    choice = learned([exits([0.1, 0.5, 0.11]), exits([0.1, 0.5, 0.11]), exits([0.9, 0.5, 0.1])])
    assert choice.depth == 3
    assert choice.depths == {0: 1, 1: 1, 2: 3}
    assert choice.params == {"depth": 3}


def test_the_average_is_over_exits_that_every_seed_has():
    choice = learned([exits([0.5, 0.4]), exits([0.5, 0.4, 0.0])])
    assert choice.depth == 2


def test_paired_errors_of_seeds_are_averaged():
    curve = exits([0.2, 0.1], errors=[0.1, 0.0])
    assert learned([curve, exits([0.2, 0.1])], readout="one_se").depth == 2
    assert learned([curve, curve], readout="one_se").depth == 1


def test_the_parameter_readout_takes_the_lower_median_of_seeds():
    spec = experiment(methods=[{"learned": "udn", "readout": "param"}])
    runs = [
        run("learned/udn", d, 0.9, seed=s, readouts={"param": d}, exits=exits([0.1, 0.2]))
        for s, d in enumerate([2, 7, 3, 8])
    ]
    assert chosen_depths(spec, runs)["learned/udn"].depth == 3


def test_a_grid_takes_the_best_mean_over_seeds():
    runs = grid({1: [0.9, 0.5, 0.9], 2: [0.8, 0.8, 0.8], 3: [0.1, 0.1, 0.95]})
    choice = chosen_depths(experiment(), runs)["searched/grid"]
    assert (choice.depth, choice.depths) == (2, {0: 1, 1: 2, 2: 3})


def test_of_equal_depths_the_shallower_is_chosen():
    runs = grid({1: [0.8, 0.8, 0.8], 2: [0.8, 0.8, 0.8]})
    assert chosen_depths(experiment(), runs)["searched/grid"].depth == 1


def test_a_depth_that_diverged_is_not_the_grids_choice():
    broken = run("searched/grid", 3, None, seed=2, outcome=Outcome.DIVERGED)
    runs = [*grid({1: [0.7] * 3}), *grid({3: [0.9, 0.9]}), broken]
    assert chosen_depths(experiment(), runs)["searched/grid"].depth == 1
    assert chosen_depths(experiment(), [*grid({3: [0.9, 0.9]}), broken])["searched/grid"].depth == 3


def test_a_sampled_search_stands_for_the_lower_median_of_its_seeds():
    runs = [run("searched/tpe", d, 0.9, seed=s, number=0) for s, d in enumerate([7, 2, 5])] + [
        run("searched/tpe", 1, 0.5, seed=s, number=1) for s in range(3)
    ]
    choice = chosen_depths(experiment(), runs)["searched/tpe"]
    assert (choice.depth, choice.depths) == (5, {0: 7, 1: 2, 2: 5})


def test_retraining_takes_the_other_parameters_from_the_best_trial_at_the_depth():
    spec = experiment(
        training={"lr": {"low": 1e-4, "high": 1e-1, "log": True}},
        methods=[{"searched": "tpe", "trials": 2}, {"learned": "udn", "fixed": {"lr": 0.003}}],
    )
    runs = [
        run("searched/tpe", 2, 0.9, number=0, params={"depth": 2, "lr": 0.01}),
        run("searched/tpe", 2, 0.95, seed=1, number=0, params={"depth": 2, "lr": 0.02}),
        run("searched/tpe", 5, 0.99, number=1, outcome=Outcome.PRUNED),
        run("learned/udn", 3, 0.9, readouts={"argmin": 3}),
    ]  # fmt: skip
    chosen = chosen_depths(spec, runs)
    assert chosen["searched/tpe"].params == {"depth": 2, "lr": 0.02}
    assert chosen["learned/udn"].params == {"depth": 3, "lr": 0.003}


def test_a_grid_over_two_parameters_compares_settings_by_their_mean():
    spec = experiment(
        training={"lr": {"choices": [0.1, 0.01]}}, methods=[{"searched": "grid"}], seeds=2
    )
    values = {(1, 0.1): [0.99, 0.1], (1, 0.01): [0.7, 0.7], (2, 0.01): [0.6, 0.6]}
    runs = [
        run("searched/grid", d, v, seed=s, params={"depth": d, "lr": lr})
        for (d, lr), column in values.items()
        for s, v in enumerate(column)
    ]
    assert chosen_depths(spec, runs)["searched/grid"].params == {"depth": 1, "lr": 0.01}


def test_methods_without_a_finished_run_have_no_choice():
    running = run("searched/tpe", 3, None, outcome=None)
    failed = run("searched/random", 3, None, outcome=Outcome.ERROR)
    assert chosen_depths(experiment(), [running, failed, *confirm({2: [0.9]})]) == {}


def test_a_search_counts_each_of_its_nets_once_and_none_that_was_never_trained():
    lr = {"low": 1e-4, "high": 1e-1, "log": True}
    spec = experiment(
        training={"lr": lr},
        methods=[{"searched": "random", "trials": 4}, {"learned": "udn", "fixed": {"lr": 0.01}}],
    )
    ends = [(2, Outcome.FINISHED), (2, Outcome.PRUNED), (3, Outcome.FINISHED)]
    ends += [(4, Outcome.INFEASIBLE)]
    runs = [
        run("searched/random", depth, 0.9, number=n, outcome=end, params={"depth": depth, "lr": r})
        for n, (r, (depth, end)) in enumerate(zip([1e-3, 1e-2, 1e-2, 1e-2], ends, strict=True))
    ]
    answer = compare(spec, runs, experiment_id="e", complete=True, stopped={}, versions={})
    assert [method.architectures for method in answer.methods] == [2, None]
    assert "Different nets trained: searched/random 2 in 4 trials." in plain_text(verdict(answer))
