"""Agreement of gates over runs: what is read from traces, and means over pairs by hand."""

from typing import Any

import pytest

from fathom_service.comparison.gates import (
    GateAgreement,
    GateMatrix,
    gate_agreement,
    trained_gates,
)


def matrix(*rows: tuple[float, ...], threshold: float = 0.3) -> GateMatrix:
    return GateMatrix(rows, threshold)


def said(gates: Any, phase: Any = 1, threshold: Any = 0.3) -> dict[str, Any]:
    return {"frontier": 2, "phase": phase, "threshold": threshold, "gates": gates}


def test_the_gates_are_those_of_the_last_epoch_before_pruning() -> None:
    traces = [
        said([[0.5], [0.5, 0.5]]),
        said([[0.6], [0.1, 0.9]]),
        said([[0.7], [0.0, 0.8]], phase=2),
    ]
    assert trained_gates(traces) == matrix((0.6,), (0.1, 0.9))


@pytest.mark.parametrize(
    "trace",
    [
        {},
        {"weights": {"1": 0.5}},
        said([]),
        said(None),
        said({"1": [0.5]}),
        said([[0.5], [0.5]]),
        said([[0.5], "half"]),
        said([[1.5]]),
        said([[True]]),
        said([["0.5"]]),
        said([[0.5]], threshold=None),
        said([[0.5]], phase="1"),
    ],
)
def test_a_trace_that_holds_no_gates_says_nothing(trace: dict[str, Any]) -> None:
    assert trained_gates([trace]) is None
    assert trained_gates([said([[0.5]]), trace]) == matrix((0.5,))


def test_equal_runs_agree_in_all() -> None:
    same = matrix((0.9,), (0.1, 0.8))
    found = gate_agreement([same, same, same])
    assert found == GateAgreement(3, pytest.approx(1.0), 1.0)


def test_means_over_pairs_are_those_counted_by_hand() -> None:
    a, b, c = matrix((0.9,), (0.1, 0.5)), matrix((0.1,), (0.9, 0.5)), matrix((0.9,), (0.1, 0.2))
    # Of a and b the deviations are (.4, -.4, 0) and (-.4, .4, 0): correlation -1. Of c they are
    # (.5, -.3, -.2): with a's, .32 / sqrt(.32 x .38) = .9177; with b's its negative.
    found = gate_agreement([a, b, c])
    assert found is not None
    assert found.correlation == pytest.approx((-1 + 0.9177 - 0.9177) / 3, abs=1e-4)
    # Kept at 0.3 and above: a (1, 0, 1), b (0, 1, 1), c (1, 0, 0).
    assert found.decisions == pytest.approx((1 / 3 + 2 / 3 + 0) / 3)


def test_gates_that_do_not_vary_have_no_correlation() -> None:
    flat = matrix((0.5,), (0.5, 0.5))
    found = gate_agreement([flat, matrix((0.9,), (0.1, 0.5))])
    assert found == GateAgreement(2, None, pytest.approx(2 / 3))


def test_runs_that_vary_count_where_others_do_not() -> None:
    flat, varied = matrix((0.5,), (0.5, 0.5)), matrix((0.9,), (0.1, 0.5))
    found = gate_agreement([varied, flat, varied])
    assert found is not None
    assert found.correlation == pytest.approx(1.0)


def test_every_run_decides_by_its_own_threshold() -> None:
    strict, lax = matrix((0.4,), threshold=0.5), matrix((0.4,), threshold=0.3)
    found = gate_agreement([strict, lax])
    assert found is not None
    assert found.decisions == 0.0


@pytest.mark.parametrize(
    "matrices", [[], [matrix((0.5,))], [matrix((0.5,)), matrix((0.5,), (0.5, 0.4))]]
)
def test_less_than_two_runs_of_one_net_cannot_agree(matrices: list[GateMatrix]) -> None:
    assert gate_agreement(matrices) is None
