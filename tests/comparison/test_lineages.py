"""Growth lineage in the comparison: what is read from traces, the figure, and the report."""

import json

import pytest

from fathom_client.traces import Grown, Lineage
from fathom_service.comparison import lineages, series
from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.report import report_html, report_markdown
from fathom_service.comparison.traces import Trace

from .world import experiment, outcome_of, run

GROWTH = "learned/growth"


def grown(epoch, depth, because, validation=None):
    return Grown(epoch=epoch, depth=depth, because=because, validation=validation)


FIRST = (grown(0, 1, "start"), grown(2, 2, "metric", 0.5), grown(5, 3, "signal", 0.7))
SECOND = (grown(0, 1, "start"), grown(2, 2, "metric", 0.7))


def said(step, *told, **more):
    lineage = [{"epoch": e, "depth": d, "because": b} for e, d, b in told]
    return {"step": step, "validation": step / 10, "trace": {"lineage": lineage, **more}}


def compared(*told, **more):
    spec = experiment(methods=[{"learned": "growth"}])
    runs = [
        run(GROWTH, 3, 0.9, seed=seed, trial=7 + seed, lineage=steps, trace=(Trace(6),), **more)
        for seed, steps in enumerate(told)
    ]
    return outcome_of(spec, runs)


def test_the_last_trace_tells_the_whole_story_with_the_metric_at_each_growth():
    start, first, second = (0, 1, "start"), (1, 2, "metric"), (2, 4, "signal")
    points = [said(1, start), said(2, start, first), said(3, start, first, second)]
    assert lineages.read(points) == (
        grown(0, 1, "start"),
        grown(1, 2, "metric", 0.1),
        grown(2, 4, "signal", 0.2),
    )


@pytest.mark.parametrize(
    "lineage",
    [
        None,
        "deep",
        [1, 2],
        {"epoch": 0},
        [{"epoch": 0, "depth": 1}],
        [{"epoch": -1, "depth": 1, "because": "start"}],
        [{"epoch": 0, "depth": 1, "because": "start", "more": 1}],
        [{"epoch": 0, "depth": 1, "because": "b" * 1000}],
        [{"epoch": 3, "depth": 1, "because": "start"}, {"epoch": 1, "depth": 2, "because": "b"}],
        [{"epoch": 0, "depth": 2, "because": "start"}, {"epoch": 1, "depth": 1, "because": "b"}],
    ],
)
def test_what_is_no_lineage_is_left_out(lineage):
    assert lineages.read([{"step": 1, "validation": 0.5, "trace": {"lineage": lineage}}]) == ()


def test_runs_that_do_not_grow_have_none():
    assert lineages.read([]) == lineages.read([{"step": 1, "validation": 0.5, "trace": {}}]) == ()
    (method,) = compared((), ()).methods
    assert method.lineages == ()


def test_the_comparison_has_the_lineage_of_every_run():
    (method,) = compared(FIRST, SECOND, ()).methods
    assert method.lineages == (
        Lineage(trial=7, seed=0, epochs=6, steps=FIRST),
        Lineage(trial=8, seed=1, epochs=6, steps=SECOND),
    )


def test_the_figures_numbers_are_a_stair_for_each_run_and_its_reasons():
    (found,) = series.growth(compared(FIRST, SECOND))
    assert found.stairs == (
        series.Stair(0, (0, 2, 5, 6), (1, 2, 3, 3)),
        series.Stair(1, (0, 2, 6), (1, 2, 2)),
    )
    assert found.growths == (
        series.Growths("start", (0,), (1,), ((0, 1),), (None,)),
        series.Growths("metric", (2,), (2,), ((0, 1),), (pytest.approx(0.6),)),
        series.Growths("signal", (5,), (3,), ((0,),), (0.7,)),
    )


def test_the_figure_draws_them_at_whole_depths_and_epochs():
    figure = FIGURES["growth"](compared(FIRST, SECOND))
    first, second, start, metric, signal = figure.data
    assert (list(first.x), list(first.y)) == ([0, 2, 5, 6], [1, 2, 3, 3])
    assert (list(second.y), second.line.shape) == ([1, 2, 2], "hv")
    assert [mark.name for mark in (start, metric, signal)] == [
        "start", "validation stalled", "told to"
    ]  # fmt: skip
    assert list(start.customdata) == ["seeds 0 and 1"]
    assert list(metric.customdata) == ["seeds 0 and 1; validation 0.6"]
    assert set(figure.layout.yaxis.tickvals) <= set(range(1, 9))
    assert figure.layout.xaxis.dtick == 1


def test_a_reason_from_elsewhere_is_shown_as_text():
    strange = (grown(0, 1, "start"), grown(1, 2, "<b>whim</b>", 0.5))
    comparison = compared(strange)
    assert FIGURES["growth"](comparison).data[-1].name == "&lt;b&gt;whim&lt;/b&gt;"
    assert "<b>whim" not in report_html(comparison)
    assert "<b>whim" not in report_markdown(comparison).replace("\\<b", "")


def test_the_report_tells_of_growth_where_there_was_some():
    grew, not_ = compared(FIRST, SECOND), compared((), ())
    for write in (report_html, report_markdown):
        assert "How the nets grew" in write(grew)
        assert "validation stalled, told to" in write(grew)
        assert "How the nets grew" not in write(not_)
    page = report_html(grew)
    assert "<td>1 to 3</td><td>2, 5</td>" in page
    assert 'id="figure-growth"' in page
    assert 'id="figure-growth"' not in report_html(not_)


def test_the_wire_carries_it():
    told = json.loads(compared(FIRST).model_dump_json())["methods"][0]["lineages"]
    assert told[0]["steps"][1] == {
        "epoch": 2, "depth": 2, "because": "metric", "validation": 0.5
    }  # fmt: skip
