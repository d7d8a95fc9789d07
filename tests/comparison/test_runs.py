"""Several learned runs for each seed: one averaged curve, one choice, the cost of all."""

import pytest

from fathom_client.wire import Costs
from fathom_service.comparison import chosen_depths
from fathom_spaces.experiment import Outcome
from fathom_spaces.preflight import grid_flops
from fathom_spaces.readouts import OVERFLOWED

from .test_choices import exits
from .world import confirm, experiment, grid, method, outcome_of, run

UDN = "learned/udn"
METHOD = {"learned": "udn", "readout": "argmin", "runs": 2}


def spec(**changes):
    return experiment(**{"methods": [METHOD], "seeds": 2, **changes})


def net(seed, number, losses, value=0.9, **more):
    depth = 1 + min(range(len(losses)), key=losses.__getitem__)
    given = {"exits": exits(losses), "readouts": {"argmin": depth, "param": depth}, **more}
    return run(UDN, depth, value, seed=seed, number=number, **given)


# Alone, runs of seed 0 say 1 and 3; averaged, 2. Both runs of seed 1 say 4.
RUNS = [
    net(0, 0, [0.10, 0.15, 0.90, 0.90], value=0.90, test=0.89),
    net(0, 1, [0.90, 0.15, 0.10, 0.90], value=0.95, test=0.86),
    net(1, 2, [0.90, 0.80, 0.70, 0.20], value=0.80, test=0.79),
    net(1, 3, [0.90, 0.80, 0.70, 0.20], value=0.70, test=0.77),
]


def test_a_seed_chooses_by_the_average_of_its_runs_and_the_method_by_all():
    choice = chosen_depths(spec(), RUNS)[UDN]
    assert choice.depths == {0: 2, 1: 4}
    assert choice.depth == 2  # the means are 0.7, 0.475, 0.6, 0.55


def test_the_parameter_is_the_lower_median_of_the_runs():
    asked = spec(methods=[{"learned": "udn", "runs": 2, "readout": "param"}])
    choice = chosen_depths(asked, RUNS)[UDN]
    assert choice.depths == {0: 1, 1: 4}  # of 1 and 3; of 4 and 4
    assert choice.depth == 3  # of 1, 3, 4 and 4


def test_what_a_run_did_not_score_is_left_out_of_the_average():
    runs = [
        net(0, 0, [0.5, 0.4, 0.1]),
        net(0, 1, [0.5, 0.4]),
        net(1, 2, [OVERFLOWED, 0.4, 0.3]),
    ]
    choice = chosen_depths(spec(), runs)[UDN]
    assert choice.depths == {0: 2, 1: 3}
    assert choice.depth == 2
    found = method(outcome_of(spec(), runs), UDN)
    assert [point.depth for point in found.exit_curve] == [2]


def test_runs_that_share_no_exit_take_the_lower_median():
    def grown(seed, number, depth):
        curve = exits([0.2], depths=[depth])
        return run(UDN, depth, 0.8, seed=seed, number=number, exits=curve,
                   readouts={"argmin": depth, "param": depth})  # fmt: skip

    runs = [grown(0, 0, 3), grown(0, 1, 5), grown(1, 2, 4), grown(1, 3, 4)]
    choice = chosen_depths(spec(), runs)[UDN]
    assert choice.depths == {0: 3, 1: 4}
    assert choice.depth == 4
    found = method(outcome_of(spec(), runs), UDN)
    assert found.exit_curve == ()
    assert found.readouts == {"param": 4}


def test_the_best_run_on_validation_is_cut_and_deployed():
    found = method(outcome_of(spec(), RUNS), UDN)
    assert found.truncated.mean == pytest.approx((0.86 + 0.79) / 2)
    assert found.validation.mean == pytest.approx((0.95 + 0.80) / 2)
    assert found.deployed.mean == pytest.approx((0.86 + 0.79) / 2)
    retrained = confirm({2: [0.93, 0.5]})
    with_retrained = method(outcome_of(spec(), [*RUNS, *retrained]), UDN)
    assert with_retrained.deployed.mean == pytest.approx((0.86 + 0.79) / 2)
    better = confirm({2: [0.96, 0.5]})
    shipped = method(outcome_of(spec(), [*RUNS, *better]), UDN)
    assert shipped.deployed.mean == pytest.approx((0.96 + 0.79) / 2)


def test_a_search_costs_all_its_runs():
    costs = [Costs(flops=f, device_seconds=1) for f in (1e6, 2e6, 3e6, 4e6)]
    priced = [net(r.seed, r.number, list(r.exits.losses), costs=c)
              for r, c in zip(RUNS, costs, strict=True)]  # fmt: skip
    found = method(outcome_of(spec(), priced), UDN)
    assert found.cost.flops == pytest.approx((3e6 + 7e6) / 2)
    assert found.relative_cost == pytest.approx(5e6 / grid_flops(spec()))
    assert found.trials == 4


def test_a_search_that_lacks_a_run_does_not_make_the_method_look_cheap():
    costs = Costs(flops=1e6)
    runs = [net(s, n, [0.2, 0.1], costs=costs) for s, n in ((0, 0), (0, 1), (1, 2))]
    assert method(outcome_of(spec(), runs, complete=False), UDN).cost.flops == 2e6


def test_a_run_that_failed_leaves_the_others_of_its_seed():
    failed = run(UDN, 3, None, seed=0, number=1, outcome=Outcome.DIVERGED)
    choice = chosen_depths(spec(), [RUNS[0], failed, *RUNS[2:]])[UDN]
    assert choice.depths == {0: 1, 1: 4}
    found = outcome_of(spec(), [RUNS[0], failed, *RUNS[2:]])
    assert method(found, UDN).outcomes == {"diverged": 1, "finished": 3}


def test_depth_zero_is_a_depth_like_any_other():
    asked = experiment(
        model={"family": "mlp", "depth": {"low": 0, "high": 2}, "width": 16},
        methods=[{"learned": "udn"}, {"searched": "grid"}],
    )
    values = {0: [0.95, 0.96, 0.97], 1: [0.8, 0.81, 0.82], 2: [0.7, 0.71, 0.72]}
    learned = [
        run(UDN, 0, 0.95, seed=s, exits=exits([0.05, 0.2, 0.3], depths=range(3)),
            readouts={"argmin": 0, "param": 0}, initial=0.0)
        for s in range(3)
    ]  # fmt: skip
    found = outcome_of(asked, [*learned, *grid(values), *confirm({0: [0.95, 0.96, 0.97]})])
    assert (found.recommendation.depth, found.truth.best_depth) == (0, 0)
    assert found.agreement.agree is True
    assert found.agreement.greatest_weight == {UDN: 0}
    for result in found.methods:
        assert (result.chosen_depth, result.chosen_depths) == (0, (0, 0, 0))
        assert result.parameters == 64 * 16 + 16 + 16 * 10 + 10
        assert result.depth_regret == 0
    (edge,) = [w.message for w in found.warnings if w.code == "edge_of_range"]
    assert edge == (
        "The recommended depth, 0, is the shallowest in question: it has no hidden block at all."
    )


@pytest.mark.parametrize(
    ("low", "tail"),
    [(1, "no shallower one has a hidden block."), (2, "try shallower ones too.")],
)
def test_what_lies_below_the_shallowest_depth_is_told(low, tail):
    asked = experiment(model={"depth": {"low": low, "high": 4}, "width": 16})
    values = {low: [0.9] * 3, low + 1: [0.1] * 3}
    found = outcome_of(asked, [*grid(values), *confirm({low: [0.9] * 5})])
    (edge,) = [w.message for w in found.warnings if w.code == "edge_of_range" and not w.method]
    assert edge.endswith(tail)
