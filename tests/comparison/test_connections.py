"""Gated connections in the comparison: means over runs, agreement, figure and report."""

import pytest

from fathom_service.comparison.catalogue import FIGURES
from fathom_service.comparison.connections import connections
from fathom_service.comparison.gates import GateMatrix
from fathom_service.comparison.report import report_html, report_markdown

from .world import experiment, outcome_of, run

FIRST = GateMatrix(((0.9,), (0.1, 0.5)), 0.3)
SECOND = GateMatrix(((0.7,), (0.5, 0.5)), 0.3)
OTHER = GateMatrix(((0.9,),), 0.3)


def compared(*gates):
    spec = experiment(methods=[{"learned": "gated_connections"}])
    runs = [
        run("learned/gated_connections", 2, 0.9, seed=s, gates=g, readouts={"param": 2})
        for s, g in enumerate(gates)
    ]
    return outcome_of(spec, runs)


def test_gates_and_decisions_are_averaged_over_runs():
    found = connections([FIRST, SECOND])
    assert found.runs == 2
    assert found.gates == ((pytest.approx(0.8),), (pytest.approx(0.3), 0.5))
    assert found.kept == ((1.0,), (0.5, 1.0))
    assert found.decisions == pytest.approx(2 / 3)


def test_runs_of_another_net_are_left_out():
    found = connections([OTHER, FIRST, SECOND])
    assert (found.runs, len(found.gates)) == (2, 2)
    assert connections([]) is None


def test_one_run_has_gates_and_no_agreement():
    (method,) = compared(FIRST).methods
    assert method.connections.gates == FIRST.rows
    assert (method.connections.correlation, method.connections.decisions) == (None, None)


def test_the_figure_shows_each_block_and_what_it_takes_from():
    (chart,) = FIGURES["gates"](compared(FIRST, SECOND)).data
    assert list(chart.x) == ["stem", "block 1"]
    assert list(chart.y) == [1, 2]
    assert [list(row) for row in chart.z] == [[pytest.approx(0.8), None], [pytest.approx(0.3), 0.5]]


def test_the_report_says_whether_runs_agree_where_there_are_gates():
    gated, none = compared(FIRST, SECOND), compared(None, None)
    for write in (report_html, report_markdown):
        assert "Do the gates of the runs agree?" in write(gated)
        assert "67 %" in write(gated)
        assert "Do the gates of the runs agree?" not in write(none)
    assert 'id="figure-gates"' in report_html(gated)
    assert 'id="figure-gates"' not in report_html(none)
