"""Curves that are read off once decide as reading every trial anew did."""

import gc
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.pruners import CostFairPruner, cost_attribute, cost_fair, view
from fathom_service.pruners.cost_curves import CostCurves

Step = tuple[float, float | None]

VALUES = st.floats(-5, 5) | st.sampled_from([math.nan, math.inf, -math.inf])
STEPS = st.lists(st.tuples(VALUES, st.none() | st.floats(0, 50)), max_size=8)


def trial(number: int, steps: list[Step], state: TrialState = TrialState.COMPLETE) -> FrozenTrial:
    """A trial with a value, and perhaps its cost, at steps 1, 2, ..."""
    made = create_trial(
        state=state,
        value=0.0 if state is TrialState.COMPLETE else None,
        intermediate_values={n: value for n, (value, _) in enumerate(steps, 1)},
        system_attrs={
            cost_attribute("flops", n): cost
            for n, (_, cost) in enumerate(steps, 1)
            if cost is not None
        },
    )
    made.number = made._trial_id = number
    return made


def cost_of(found: FrozenTrial, step: int) -> float | None:
    cost = found.system_attrs.get(cost_attribute("flops", step))
    return cost if cost else None


def read_anew(found: FrozenTrial, cost: float, sign: float) -> float | None:
    """The rule as it is written: along the steps, up to the first that has cost more."""
    reached, best = 0.0, -math.inf
    for step, value in sorted(found.intermediate_values.items()):
        spent = cost_of(found, step)
        if spent is None or not math.isfinite(value):
            continue
        spent, after = max(spent, reached), max(best, value * sign)
        if spent > cost:
            rest = (cost - reached) / (spent - reached)
            return None if math.isinf(best) else best + (after - best) * rest
        reached, best = spent, after
    return None if math.isinf(best) else best


@given(steps=STEPS, costs=st.lists(st.floats(0.01, 60), min_size=1), sign=st.sampled_from([1, -1]))
def test_a_curve_has_at_every_cost_what_the_rule_says(
    steps: list[Step], costs: list[float], sign: int
) -> None:
    found = trial(0, steps)
    curve = CostCurves(float(sign), cost_of).of(found)
    assert [curve.at(cost) for cost in costs] == [read_anew(found, c, sign) for c in costs]
    assert curve.steps == len(steps)
    assert curve.whole == (cost_of(found, len(steps)) if steps else None)


@given(earlier=st.lists(STEPS, min_size=1, max_size=6), running=STEPS, more=STEPS)
@settings(max_examples=50)
def test_what_is_remembered_decides_as_what_is_read_for_the_first_time(
    earlier: list[list[Step]], running: list[Step], more: list[Step]
) -> None:
    def decided(history: list[FrozenTrial], steps: list[Step]) -> bool:
        mine = trial(len(history), steps, TrialState.RUNNING)
        study, _ = view([*history, mine], "maximize", "mine")
        return CostFairPruner(n_startup_trials=1, n_min_trials=1).prune(study, mine)

    kept = [trial(n, steps) for n, steps in enumerate(earlier)]
    decided(kept, more)
    fresh = [trial(n, steps) for n, steps in enumerate(earlier)]
    assert decided(kept, running) == decided(fresh, running)


def test_curves_are_forgotten_with_their_trials() -> None:
    curves, read = CostCurves(1.0, cost_of), []
    kept, gone = trial(0, [(0.5, 1.0)]), trial(1, [(0.25, 1.0)])
    assert (curves.of(kept).at(2.0), curves.of(gone).at(2.0)) == (0.5, 0.25)
    read.append(curves.of(kept))
    del gone
    gc.collect()
    assert len(curves._known) == 1
    assert curves.of(kept) is read[0]


def test_each_decision_reads_only_the_trials_that_ended_since_the_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []

    def noted(found: FrozenTrial, step: int) -> float | None:
        read.append(found.number)
        return cost_of(found, step)

    monkeypatch.setitem(cost_fair._CURVES, ("flops", 1.0), CostCurves(1.0, noted))
    steps: list[Step] = [(0.01 * n, float(n)) for n in range(1, 31)]
    history = [trial(n, steps) for n in range(200)]
    running = trial(900, [(0.0, float(n)) for n in range(1, 21)], TrialState.RUNNING)

    def decided() -> set[int]:
        read.clear()
        study, _ = view([*history, running], "maximize", "mine")
        assert CostFairPruner(n_steps=30).prune(study, running)
        return set(read)

    assert decided() == set(range(200))
    assert decided() == set()
    history.append(trial(200, steps))
    assert decided() == {200}
