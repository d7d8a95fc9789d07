"""Figures: what they show are the comparison's own numbers."""

import json

import pytest

from fathom_client.wire import Costs
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.series import anytime, cost_quality, depth_curve, focus

from .world import experiment, outcome_of, realistic, run


@pytest.fixture(scope="module")
def comparison():
    return outcome_of(*realistic())


def trace(figure, name):
    return next(t for t in figure.data if t.name == name)


def test_the_depth_curve_shows_the_grid_and_its_intervals(comparison):
    figure = FIGURES["depth_curve"](comparison)
    curve = comparison.truth.curve
    line = trace(figure, "grid, test")
    assert list(line.x) == [p.depth for p in curve]
    assert list(line.y) == [p.test.mean for p in curve]
    assert list(trace(figure, "grid, validation").y) == [p.validation.mean for p in curve]
    band = trace(figure, "grid, test, interval")
    high = [p.test.mean if p.test.high is None else p.test.high for p in curve]
    low = [p.test.mean if p.test.low is None else p.test.low for p in curve]
    assert list(band.y) == high + low[::-1]


def test_the_one_se_set_is_shaded_in_both_parts(comparison):
    shapes = FIGURES["depth_curve"](comparison).layout.shapes
    shaded = {(shape.x0 + shape.x1) / 2 for shape in shapes}
    assert shaded == set(comparison.truth.one_se_set)


def test_confirmation_runs_stand_with_their_intervals(comparison):
    points = trace(FIGURES["depth_curve"](comparison), "confirmation, test")
    assert list(points.x) == [c.depth for c in comparison.confirmed]
    for i, group in enumerate(comparison.confirmed):
        assert points.y[i] + points.error_y.array[i] == pytest.approx(group.test.high)
        assert points.y[i] - points.error_y.arrayminus[i] == pytest.approx(group.test.low)


def test_every_methods_choices_are_marked(comparison):
    figure = FIGURES["depth_curve"](comparison)
    for method in comparison.methods:
        assert list(trace(figure, method.name).x) == [method.chosen_depth]
        seeds = trace(figure, f"{method.name}, seeds")
        assert sum(seeds.customdata) == len(method.chosen_depths)
        assert set(seeds.x) == set(method.chosen_depths)


def test_the_cost_plane_shows_truncated_and_retrained_at_their_cost(comparison):
    points = {(p.method, p.nets): p for p in cost_quality(comparison)}
    udn = comparison.methods[0]
    assert points[udn.name, "truncated"].cost == pytest.approx(100 * udn.relative_cost)
    assert points[udn.name, "truncated"].line.y == (udn.truncated.mean,)
    retrained = points[udn.name, "retrained"]
    assert retrained.cost == pytest.approx(100 * udn.relative_cost_with_retrain)
    shown = trace(FIGURES["cost_quality"](comparison), f"{udn.name}, retrained")
    assert (list(shown.x), list(shown.y)) == ([retrained.cost], [udn.retrained.mean])


def test_a_search_without_confirmation_shows_what_it_would_ship():
    runs = [run("searched/tpe", 2, 0.9, seed=s, costs=Costs(flops=1e6)) for s in range(3)]
    points = cost_quality(outcome_of(experiment(), runs))
    assert [(p.method, p.nets) for p in points] == [("searched/tpe", "deployed")]


def test_anytime_curves_are_the_comparisons(comparison):
    figure = FIGURES["anytime"](comparison)
    for entry, method in zip(anytime(comparison), comparison.methods, strict=True):
        line = trace(figure, method.name)
        assert list(line.y) == [p.best for p in method.anytime] == list(entry.line.y)
        assert line.x[-1] == pytest.approx(100 * method.anytime[-1].flops / comparison.grid_flops)


def test_the_anytime_range_holds_every_end(comparison):
    lines = [entry.line for entry in anytime(comparison)]
    low, high = focus(lines, maximize=True)
    assert all(low <= line.y[-1] <= high for line in lines)
    assert focus([], maximize=True) is None


def test_learned_exits_show_where_no_grid_ran():
    spec, runs = realistic(methods=[{"learned": "udn"}, {"learned": "layer_select"}])
    comparison = outcome_of(spec, runs[:6])
    numbers = depth_curve(comparison)
    assert numbers.exits[0].y == tuple(p.validation for p in comparison.methods[0].exit_curve)
    assert trace(FIGURES["depth_curve"](comparison), "exits of learned/udn").visible is True


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_can_be_drawn_of_nothing_and_is_plain_json(name):
    for spec, runs in ((experiment(), []), realistic()):
        text = FIGURES[name](outcome_of(spec, runs)).to_json()
        assert "NaN" not in text
        assert json.loads(text)["layout"]["height"] > 300
