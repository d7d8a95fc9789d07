"""Pruners over sorted steps decide as Optuna's own, whatever has happened and whoever wrote it."""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import optuna
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from optuna.trial import TrialState

from fathom_service.pruners import Schedule
from fathom_service.pruners.steps import make_rule
from fathom_service.pruners.steps.sorting import SortedValues
from fathom_spaces.pruning import PRUNERS
from fathom_spaces.tasks import Direction
from fathom_storage.database import Database

from .studies import SharedStudy, settings_of

STEPS = 9
KEPT = sorted(set(PRUNERS) - {"cost_fair"})
SCHEDULE = Schedule(100, 6, Direction.MAXIMIZE)
small = st.integers(0, 3)
positive = st.integers(1, 3)
# Few, so that many are equal.
values = st.sampled_from([-1.0, 0.0, 0.1, 0.2, 0.3, 0.7, 2.0, math.inf, -math.inf, math.nan])
warm = {"warmup_steps": small, "interval_steps": positive}
ranked = {**warm, "startup_trials": positive, "min_trials": positive}
halving = {"min_resource": positive, "bootstrap_count": small}
SINGLE = {
    "none": {},
    "median": ranked,
    "percentile": {**ranked, "percentile": st.sampled_from([1.0, 10.0, 25.0, 33.3, 50.0, 99.0])},
    "threshold": {**warm, "lower": st.just(0.05), "upper": st.sampled_from([0.5, 3.0])},
    "successive_halving": {
        **halving,
        "reduction_factor": st.integers(2, 4),
        "min_early_stopping_rate": st.integers(0, 1),
    },
    "hyperband": {
        **halving,
        "reduction_factor": st.integers(2, 3),
        "max_resource": st.integers(9, 20),
    },
    "wilcoxon": {"p_threshold": st.sampled_from([0.1, 0.4, 0.9]), "startup_steps": st.just(2)},
}
single = st.one_of(
    *(st.fixed_dictionaries({"kind": st.just(kind), **of}) for kind, of in SINGLE.items())
)
pruners = st.one_of(
    single,
    st.fixed_dictionaries(
        {
            "kind": st.just("patient"),
            "wrapped": single,
            "patience": st.integers(0, 2),
            "min_delta": st.sampled_from([0.0, 0.1]),
        }
    ),
)
states = st.sampled_from(
    [TrialState.COMPLETE, TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL]
)
which = st.integers(0, 7)
events = st.one_of(
    st.tuples(st.just("start"), st.sampled_from([0, 0, 0, 1, None])),
    st.tuples(st.just("report"), which, st.dictionaries(st.integers(1, STEPS), values, min_size=1)),
    st.tuples(st.just("report"), which, st.dictionaries(st.integers(1, STEPS), values, min_size=1)),
    st.tuples(st.just("end"), which, states, st.sampled_from([-1.0, 0.0, 0.2, math.inf])),
    st.tuples(st.just("whole"), st.sampled_from([0, 0, None]), st.lists(values, max_size=STEPS)),
)


@pytest.fixture(autouse=True, scope="module")
def _quiet() -> Iterator[None]:
    """Optuna tells of every study it makes."""
    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    yield
    optuna.logging.set_verbosity(before)


@pytest.fixture
def fast(sqlite_url: str) -> Iterator[Database]:
    database = Database(sqlite_url)
    yield database
    database.close()


def agree(study: SharedStudy, trial_id: int) -> None:
    """The server and Optuna say the same of a trial; what is to be remembered is."""
    expected = study.optuna_says(trial_id)
    assert study.decided(trial_id) == expected
    study.remember(trial_id, expected[1])


class Running:
    """Plays events on a study, and asks for a decision after each report."""

    def __init__(self, study: SharedStudy) -> None:
        self.study = study
        self.running: list[int] = []

    def start(self, repetition: int | None) -> None:
        self.running.append(self.study.start(repetition))

    def report(self, place: int, curve: dict[int, float]) -> None:
        if not self.running:
            return
        trial_id = self.running[place % len(self.running)]
        self.study.report(trial_id, curve)
        if self.study.repetitions[trial_id] is None:
            self.study.foreign_decides(trial_id)
        else:
            agree(self.study, trial_id)

    def end(self, place: int, state: TrialState, value: float) -> None:
        if self.running:
            self.study.end(self.running.pop(place % len(self.running)), state, value)

    def whole(self, repetition: int | None, curve: list[float]) -> None:
        self.start(repetition)
        self.study.report(self.running[-1], dict(enumerate(curve, start=1)))
        self.end(len(self.running) - 1, TrialState.COMPLETE, 0.5)


@pytest.mark.filterwarnings("ignore")  # Optuna's own, of values that are no numbers
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    pruner=pruners,
    direction=st.sampled_from(Direction),
    played=st.lists(events, min_size=8, max_size=30),
)
def test_decisions_are_optunas_on_any_history(
    fast: Database, pruner: Any, direction: Direction, played: list[Any]
) -> None:
    study = SharedStudy(fast, settings_of(pruner), Schedule(100, 6, direction))
    running = Running(study)
    for name, *arguments in played:
        getattr(running, name)(*arguments)
    running.whole(0, [0.1, 0.3])
    running.start(0)
    for step in range(1, STEPS + 1):
        running.report(len(running.running) - 1, {step: 0.2})


@given(
    numbers=st.lists(st.floats(width=32) | values, max_size=40),
    percentile=st.floats(0, 100),
    batch=st.integers(1, 40),
)
@settings(max_examples=300, deadline=None)
@pytest.mark.filterwarnings("ignore")
def test_a_percentile_is_numpys_to_the_last_bit(
    numbers: list[float], percentile: float, batch: int
) -> None:
    kept = SortedValues()
    for first in range(0, len(numbers), batch):
        kept.add(numbers[first : first + batch])
    expected = np.nanpercentile(np.array(numbers), percentile) if numbers else math.nan
    # Which of two equal zeros comes first depends on numpy's sort; its sign decides nothing.
    np.testing.assert_equal(kept.percentile(percentile) + 0.0, float(expected) + 0.0)
    assert kept.count == len(numbers)


def test_every_pruner_but_cost_fair_has_a_rule() -> None:
    specs = {"threshold": {"kind": "threshold", "lower": 0.0}}
    specs["patient"] = {"kind": "patient", "wrapped": "median"}
    found = {name: make_rule(settings_of(specs.get(name, name)), SCHEDULE, "x") for name in PRUNERS}
    assert [name for name, rule in found.items() if rule is None] == ["cost_fair"]
