"""What every pruner must do, whatever its rule."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import optuna
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.pruners import Schedule, cost_attribute, make_pruner, view
from fathom_spaces.base import SpecModel, parse
from fathom_spaces.pruning import PRUNERS, Pruner, PrunerSettings
from fathom_spaces.tasks import Direction

STEPS = 40
SPECS: dict[str, Any] = {
    **{name: name for name in PRUNERS},
    "threshold": {"kind": "threshold", "lower": 0.05},
    "patient": {"kind": "patient", "wrapped": "median"},
}
# The first step at which each may stop a trial of 40 steps, by its documentation.
EARLIEST = {
    "median": 11,
    "percentile": 11,
    "threshold": 11,
    "patient": 11,
    "successive_halving": 4,
    "hyperband": 4,
    "wilcoxon": 4,  # fewer signs cannot be that rare
    "cost_fair": 10,
}
PRUNING = sorted(EARLIEST)
RUNGS = (4, 12, 16, 36)  # of both, with their defaults
HOPELESS = {step: 0.02 - 0.0001 * step for step in range(1, STEPS + 1)}


class _Spec(SpecModel):
    pruner: Pruner


def pruner(name: str, direction: Direction = Direction.MAXIMIZE) -> PrunerSettings:
    """The settings; bounds are turned around where less is better."""
    given = SPECS[name]
    if name == "threshold" and direction is Direction.MINIMIZE:
        given = {"kind": "threshold", "upper": -0.05}
    return parse(_Spec, {"pruner": given}).pruner


def rising(quality: float) -> dict[int, float]:
    """A learning curve that comes close to its quality."""
    return {step: quality * (1 - math.exp(-step / 8)) for step in range(1, STEPS + 1)}


def trial(
    number: int,
    curve: Mapping[int, float],
    state: TrialState = TrialState.COMPLETE,
    cost: float = 1.0,
) -> FrozenTrial:
    """A trial whose every step costs the same."""
    ended = state is TrialState.COMPLETE
    value = next((v for _, v in sorted(curve.items(), reverse=True) if not math.isnan(v)), 0.0)
    made = create_trial(
        state=state,
        value=value if ended else None,
        intermediate_values=dict(curve),
        system_attrs={cost_attribute("flops", step): cost * step for step in curve},
    )
    made.number = made._trial_id = number
    return made


def decisions(
    of: PrunerSettings,
    history: Sequence[FrozenTrial],
    curve: Mapping[int, float],
    *,
    direction: Direction = Direction.MAXIMIZE,
    trials: int = 30,
    restarts: bool = True,
) -> Iterator[tuple[int, bool]]:
    """Step and decision after each step of the next trial, as long as it goes on.

    The pruner is made anew for every step, as after a restart, or asked all along.
    """
    number = len(history)
    running = trial(number, {}, TrialState.RUNNING)
    schedule = Schedule(STEPS, trials, direction)
    asked = make_pruner(of, schedule)
    for step, value in curve.items():
        running.intermediate_values[step] = value
        running._system_attrs[cost_attribute("flops", step)] = float(step)
        study, storage = view([*history, running], direction, "searched/random")
        stop = (make_pruner(of, schedule) if restarts else asked).prune(study, running)
        running._system_attrs.update(storage.remembered.get(number, {}))
        yield step, stop
        if stop:
            return


def stopped_at(*args: Any, **options: Any) -> int | None:
    """The step at which the next trial is stopped."""
    return next((step for step, stop in decisions(*args, **options) if stop), None)


def past(of: PrunerSettings, direction: Direction, count: int = 30) -> list[FrozenTrial]:
    """Trials that were all trained to their ends, with what the pruner remembers of each."""
    sign = 1.0 if direction is Direction.MAXIMIZE else -1.0
    history: list[FrozenTrial] = []
    for number in range(count):
        quality = 0.5 + 0.3 * ((number * 7) % count) / count
        curve = {step: sign * value for step, value in rising(quality).items()}
        history.append(trial(number, curve))
        for rung in RUNGS if of.kind in ("successive_halving", "hyperband") else ():
            shown = trial(number, {s: v for s, v in curve.items() if s <= rung})
            shown._system_attrs = history[-1]._system_attrs
            study, storage = view([*history[:-1], shown], direction, "searched/random")
            make_pruner(of, Schedule(STEPS, count, direction)).prune(study, shown)
            shown._system_attrs.update(storage.remembered.get(number, {}))
    return history


@pytest.fixture(autouse=True, scope="module")
def _quiet() -> Iterator[None]:
    """Optuna tells of every study it makes."""
    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    yield
    optuna.logging.set_verbosity(before)


@pytest.fixture(scope="module")
def pasts() -> dict[tuple[str, Direction], list[FrozenTrial]]:
    return {
        (name, direction): past(pruner(name, direction), direction)
        for name in PRUNERS
        for direction in Direction
    }


Pasts = dict[tuple[str, Direction], list[FrozenTrial]]


@pytest.mark.parametrize("name", PRUNING)
@pytest.mark.parametrize("direction", Direction)
class TestPruner:
    def test_it_stops_a_hopeless_trial_and_not_before_its_warm_up(
        self, name: str, direction: Direction, pasts: Pasts
    ) -> None:
        sign = 1.0 if direction is Direction.MAXIMIZE else -1.0
        curve = {step: sign * value for step, value in HOPELESS.items()}
        history, of = pasts[name, direction], pruner(name, direction)
        found = stopped_at(of, history, curve, direction=direction)
        assert found is not None
        assert EARLIEST[name] <= found < STEPS

    def test_it_never_stops_the_best_so_far(
        self, name: str, direction: Direction, pasts: Pasts
    ) -> None:
        sign = 1.0 if direction is Direction.MAXIMIZE else -1.0
        for above in (0.801, 2.0):
            curve = {step: sign * value for step, value in rising(above).items()}
            history, of = pasts[name, direction], pruner(name, direction)
            assert stopped_at(of, history, curve, direction=direction) is None

    def test_it_decides_the_same_whether_more_is_better_or_less(
        self, name: str, direction: Direction, pasts: Pasts
    ) -> None:
        sign = 1.0 if direction is Direction.MAXIMIZE else -1.0
        for quality in (0.3, 0.52, 0.6, 0.7):
            curve = {step: sign * value for step, value in rising(quality).items()}
            found = stopped_at(
                pruner(name, direction), pasts[name, direction], curve, direction=direction
            )
            above = pasts[name, Direction.MAXIMIZE]
            assert found == stopped_at(pruner(name), above, rising(quality))


@pytest.mark.parametrize("name", PRUNERS)
class TestAnyPruner:
    def test_a_lone_trial_is_its_own_best(self, name: str) -> None:
        assert stopped_at(pruner(name), [], rising(0.5)) is None

    def test_it_decides_the_same_again(self, name: str, pasts: Pasts) -> None:
        history = pasts[name, Direction.MAXIMIZE]
        for quality in (0.02, 0.4, 0.6):
            first, again = (
                list(decisions(pruner(name), history, curve))
                for curve in (rising(quality), rising(quality))
            )
            assert first == again

    def test_the_same_object_asked_all_along_decides_as_one_made_anew(
        self, name: str, pasts: Pasts
    ) -> None:
        history = pasts[name, Direction.MAXIMIZE]
        for quality in (0.02, 0.4, 0.6):
            anew = list(decisions(pruner(name), history, rising(quality)))
            kept = list(decisions(pruner(name), history, rising(quality), restarts=False))
            assert kept == anew

    def test_trials_that_failed_or_run_or_were_stopped_early_decide_nothing_alone(
        self, name: str
    ) -> None:
        states = (TrialState.FAIL, TrialState.RUNNING, TrialState.PRUNED)
        history = [trial(number, rising(0.9), states[number % 3]) for number in range(15)]
        assert stopped_at(pruner(name), history, rising(0.3)) is None

    @pytest.mark.filterwarnings("ignore")  # Optuna's own, of values that are no numbers
    @settings(max_examples=25, deadline=None)
    @given(data=st.data())
    def test_it_copes_with_any_history(self, name: str, data: st.DataObject) -> None:
        values = st.one_of(st.floats(-2, 2), st.sampled_from([math.nan, math.inf, -math.inf]))
        curves = st.dictionaries(st.integers(0, STEPS), values, max_size=8)
        states = st.sampled_from(
            [TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL, TrialState.RUNNING]
        )
        drawn = data.draw(st.lists(st.tuples(curves, states, st.floats(0, 10)), max_size=8))
        history = [
            trial(number, curve, state, cost) for number, (curve, state, cost) in enumerate(drawn)
        ]
        for _, stop in decisions(pruner(name), history, data.draw(curves), trials=6):
            assert stop in (True, False)  # of either numpy or Python

    def test_it_knows_its_way_among_10_000_trials(self, name: str) -> None:
        history = []
        for number in range(10_000):
            quality = 0.5 + 0.3 * ((number * 7919) % 10_000) / 10_000
            rungs = {f"completed_rung_{rung}": quality for rung in range(3)}
            ended = trial(number, dict.fromkeys(range(4, STEPS + 1, 4), quality))
            ended._system_attrs.update(rungs)
            history.append(ended)
        ordered = dict.fromkeys(range(4, STEPS, 4), 0.9)
        assert stopped_at(pruner(name), history, ordered, trials=10_000) is None
        hopeless = {step: 0.02 - 0.0001 * step for step in ordered}
        found = stopped_at(pruner(name), history, hopeless, trials=10_000)
        assert (found is not None) is (name != "none")


def test_every_pruner_is_held_to_this() -> None:
    assert {*EARLIEST, "none"} == set(PRUNERS)
