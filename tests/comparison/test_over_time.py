"""What learned methods did over time: selectors, posteriors and gates, against closed forms."""

import pytest

from fathom_client.traces import TracePoint
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.over_time import gate_lines, gates, posterior, posteriors, selectors
from fathom_service.comparison.series import cost_front, cost_quality
from fathom_service.comparison.traces import MOST_GATES, Trace, averaged, read, thinned

from . import zoo
from .world import outcome_of, realistic


def test_a_posterior_is_the_mean_depth_and_the_middle_of_the_weight() -> None:
    told = [
        TracePoint(epoch=1, weights=dict.fromkeys(range(1, 11), 1.0)),
        TracePoint(epoch=2, weights={3: 0.05, 4: 0.9, 9: 0.05}),
    ]
    found = posterior("m", told)
    assert found.mean == pytest.approx((5.5, 0.15 + 3.6 + 0.45))
    assert (found.low, found.high) == ((1, 4), (9, 4))


def test_a_net_that_grows_has_no_posterior() -> None:
    names = [found.method for found in posteriors(zoo.everything())]
    assert names == ["learned/layer_select"]


def test_each_run_has_its_own_line_of_the_selector() -> None:
    (found,) = selectors(zoo.everything())
    assert [run.seed for run in found.runs] == [0, 1, 2]
    assert found.runs[1].positions[0] == 2 + 0.125 + 0.0625
    figure = FIGURES["selector"](zoo.everything())
    lines = [trace for trace in figure.data if trace.mode == "lines"]
    assert [list(line.y) for line in lines] == [list(run.positions) for run in found.runs]


def test_gates_over_time_are_means_over_runs_one_line_for_each_gate() -> None:
    (found,) = gates(zoo.everything())
    assert [(line.block, line.source) for line in found.lines] == [(1, 0), (2, 0), (2, 1)]
    assert found.lines[0].values[0] == pytest.approx(0.53 + 0.01)  # the mean of three seeds
    assert found.lines[2].values[-1] == 0.25


def test_gates_of_whole_blocks_have_no_source() -> None:
    told = [read(e, {"gates": {"1": 0.5, "2": 0.25 * e, "10": 1}}) for e in (1, 2)]
    lines = gate_lines(averaged([told]))
    assert [(line.block, line.source) for line in lines] == [(1, None), (2, None), (3, None)]
    assert lines[1].values == (0.25, 0.5)


def test_gates_that_are_none_are_left_out_and_many_are_shown_by_block() -> None:
    for odd in ("open", [[]], [[0.5], "x"], [0.5], {"a": 1}):
        assert read(1, {"gates": odd}).gates == ()
    wide = [[0.25] * block for block in range(1, 40)]
    assert sum(map(len, wide)) > MOST_GATES
    assert read(1, {"gates": wide}).gates == ((0.25,),) * 39


def test_runs_with_other_connections_have_no_mean_gates() -> None:
    one, two = Trace(1, gates=((0.5,),)), Trace(1, gates=((0.5,), (0.5, 0.5)))
    assert averaged([[one], [two]])[0].gates == ()


def test_thinning_keeps_both_ends() -> None:
    kept = thinned(range(1, 1001), 60)
    assert (kept[0], kept[-1], len(kept)) == (1, 1000, 60)
    assert thinned([], 60) == []


@pytest.mark.parametrize("metric", ["accuracy", "log_loss"])
def test_the_front_of_cost_and_quality_is_what_nothing_cheaper_reaches(metric: str) -> None:
    spec, runs = realistic(task={"dataset": "digits", "metric": metric})
    comparison = outcome_of(spec, runs)
    better = 1 if comparison.direction == "maximize" else -1
    front = cost_front(comparison)
    for point in cost_quality(comparison):
        beaten = any(
            other.cost <= point.cost and better * (other.line.y[0] - point.line.y[0]) >= 0
            for other in cost_quality(comparison)
            if other is not point
        )
        assert (point in front) or beaten
    assert [p.cost for p in front] == sorted(p.cost for p in front)


def test_weights_are_contours_and_cells_where_there_are_too_few() -> None:
    comparison = zoo.everything()
    assert FIGURES["weights"](comparison).data[0].type == "contour"
    methods = [replace_trace(m) for m in comparison.methods]
    short = comparison.model_copy(update={"methods": tuple(methods)})
    assert FIGURES["weights"](short).data[0].type == "heatmap"


def replace_trace(method):
    return method.model_copy(update={"trace": method.trace[:1]})
