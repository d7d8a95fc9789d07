"""Depth traces: what learned runs say of their depths, whatever the method."""

import json
import math

import pytest

from fathom_client.traces import TracePoint
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.report import report_html
from fathom_service.comparison.series import weights
from fathom_service.comparison.traces import POINTS, Trace, averaged, heaviest, read

from .world import experiment, method, outcome_of, realistic, run


def test_a_trace_keeps_the_numbers_of_whatever_a_worker_sent():
    said = {"frontier": 3, "weights": {"0": 0.25, "2": 1, "x": 1, "3": "much", "4": True}, "nu": 1}
    assert read(7, said) == Trace(7, 3, {0: 0.25, 2: 1.0})
    for odd in ({}, {"weights": [1, 2], "frontier": "deep"}, {"weights": None, "frontier": None}):
        assert read(1, odd) == Trace(1)
    assert read(1, {"weights": {"1": math.inf, "2": 1e300}}) == Trace(1)


def test_weights_are_averaged_over_runs_and_absent_ones_count_nothing():
    first = [Trace(1, 1, {1: 1.0}), Trace(2, 2, {1: 0.5, 2: 0.5})]
    second = [Trace(1, 3, {3: 1.0}), Trace(2, 3, {2: 0.2, 3: 0.8})]
    assert averaged([first, second]) == (
        TracePoint(epoch=1, frontier=2, weights={1: 0.5, 3: 0.5}),
        TracePoint(epoch=2, frontier=2.5, weights={1: 0.25, 2: 0.35, 3: 0.4}),
    )


def test_the_size_of_a_weight_counts_not_its_sign() -> None:
    found = averaged([[Trace(1, 2, {1: 0.4, 2: -0.9})], [Trace(1, 2, {1: 0.4, 2: 0.9})]])
    assert found[0].weights == {1: 0.4, 2: 0.9}
    assert heaviest(found) == 2


def test_a_run_that_ended_early_keeps_its_last_weights():
    short, long = [Trace(1, 1, {1: 1.0})], [Trace(e, 2, {2: 1.0}) for e in (1, 2, 3)]
    found = averaged([short, long])
    assert [point.epoch for point in found] == [1, 2, 3]
    assert found[2].weights == {1: 0.5, 2: 0.5}


def test_a_long_trace_is_thinned_between_its_ends():
    found = averaged([[Trace(e, 1, {1: float(e)}) for e in range(1, 1001)]])
    assert len(found) == POINTS
    assert (found[0].epoch, found[-1].epoch, found[-1].weights) == (1, 1000, {1: 1000.0})


def test_runs_without_a_trace_leave_none():
    assert averaged([]) == averaged([[], []]) == ()


@pytest.mark.parametrize(
    ("given", "depth"),
    [
        ({1: 0.2, 2: 0.5, 3: 0.3}, 2),
        ({1: 0.4, 2: 0.4, 3: 0.2}, 1),
        ({0: 0.5, 1: 0.1}, 0),
        ({4: 0.0}, 4),
        ({1: 0.25, 2: 0.25, 3: 0.25}, None),
        ({}, None),
    ],
)
def test_the_greatest_weight_is_the_shallower_of_equals_and_none_where_all_are(given, depth):
    assert heaviest([TracePoint(epoch=1, weights=given)]) == depth


def test_weights_that_never_moved_name_no_depth_unless_one_has_all():
    still = [TracePoint(epoch=e, weights={1: 0.7, 2: 0.3}) for e in (1, 2)]
    assert heaviest(still) is None
    assert heaviest([*still[:1], TracePoint(epoch=2, weights={1: 0.6, 2: 0.4})]) == 1
    assert heaviest([TracePoint(epoch=e, weights={1: 0.0, 2: 1.0}) for e in (1, 2)]) == 2
    assert heaviest([]) is None


def learned(*traces, initial=None, **readouts):
    spec = experiment(methods=[{"learned": "fusion"}])
    runs = [
        run("learned/fusion", 2, 0.9, seed=s, trace=t, initial=initial, readouts=readouts)
        for s, t in enumerate(traces)
    ]
    return outcome_of(spec, runs)


def test_the_greatest_weight_of_the_agreement_comes_from_the_weights():
    ends = ((Trace(1, 8, {1: 0.6, 4: 0.4}),), (Trace(1, 8, {4: 0.7, 1: 0.3}),))
    assert learned(*ends, param=7).agreement.greatest_weight == {"learned/fusion": 4}


def test_without_weights_the_parameter_stands_for_them():
    ends = ((Trace(1, 8),), ())
    assert learned(*ends, param=7).agreement.greatest_weight == {"learned/fusion": 7}


def test_equal_weights_name_no_depth():
    assert learned((Trace(1, 8, {1: 0.5, 2: 0.5}),), param=7).agreement.greatest_weight == {}


def test_a_parameter_that_stayed_is_told_of_any_method():
    found = learned((), (), (), initial=3.0, param=3)
    (warning,) = [w for w in found.warnings if w.code == "follows_start"]
    assert "learned/fusion ended where it started in all 3 runs" in warning.message


def test_the_figure_maps_weights_by_depth_and_epoch():
    found = learned((Trace(1, 1, {1: 1.0}), Trace(2, 2, {1: -0.7, 2: 0.3})), param=1)
    (numbers,) = weights(found)
    assert (numbers.epochs, numbers.depths) == ((1, 2), tuple(range(1, 9)))
    assert numbers.weights[:3] == ((1.0, 0.7), (0.0, 0.3), (0.0, 0.0))
    chart, frontier = FIGURES["weights"](found).data
    assert [tuple(row) for row in chart.z] == list(numbers.weights)
    assert (chart.zmin, chart.zmax) == (0.0, 1.0)
    assert list(frontier.y) == [1, 2]


def test_searched_methods_have_no_weights_to_show():
    spec, runs = realistic(methods=[{"searched": "grid"}])
    found = outcome_of(spec, runs)
    assert weights(found) == ()
    assert 'id="figure-weights"' not in report_html(found)
    assert 'id="figure-weights"' in report_html(outcome_of(*realistic()))


def test_weights_survive_json():
    found = outcome_of(*realistic())
    told = json.loads(found.model_dump_json())["methods"][0]["trace"][-1]
    assert told["weights"]["1"] == method(found, "learned/udn").trace[-1].weights[1]
    assert type(found).model_validate_json(found.model_dump_json()) == found
