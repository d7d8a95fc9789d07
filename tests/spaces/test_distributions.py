"""Spaces to Optuna's distributions and back: what comes back, what is lost, what has no equal."""

import json
from decimal import Decimal
from typing import Any

import optuna
import pytest
from hypothesis import given
from hypothesis import strategies as st
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
)

from fathom_spaces.base import parse
from fathom_spaces.distributions import domains_of
from fathom_spaces.domains import Choices, FloatRange, IntRange
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.space import Repeated, Space
from fathom_spaces.study import StudySpec
from fathom_storage.optuna_store import distributions

from .strategies import conditional, domains, listable, spaces


class RingDistribution(BaseDistribution):
    """Of a kind that nobody here knows."""

    def to_internal_repr(self, value: Any) -> float:
        return float(value)

    def single(self) -> bool:
        return False

    def _contains(self, value: float) -> bool:
        return 0 <= value < 360


def back(space: Space) -> Space:
    return Space(domains_of(distributions(space)))


@st.composite
def made_by_optuna(draw: st.DrawFn) -> BaseDistribution:
    """Any distribution that Optuna makes of numbers, words and switches."""
    kind = draw(st.sampled_from(["int", "float", "categorical"]))
    if kind == "categorical":
        single = st.one_of(st.booleans(), st.integers(), st.text("abc", max_size=3))
        return CategoricalDistribution(draw(st.lists(single, min_size=1, unique=True)))
    log = draw(st.booleans())
    if kind == "int":
        low = draw(st.integers(1 if log else -100, 100))
        step = 1 if log else draw(st.integers(1, 7))
        return IntDistribution(low, low + step * draw(st.integers(0, 50)), log=log, step=step)
    if not log and draw(st.booleans()):
        # In decimals: of others Optuna itself makes now this end of them, now that.
        step = draw(st.sampled_from([Decimal("0.1"), Decimal("0.25"), Decimal(2)]))
        low = draw(st.integers(-50, 50)) / Decimal(10)
        end = low + step * draw(st.integers(0, 20))
        return FloatDistribution(float(low), float(end), step=float(step))
    least = draw(st.floats(1e-6, 10) if log else st.floats(-10, 10))
    return FloatDistribution(least, least + draw(st.floats(0, 10)), log=log)


@given(st.dictionaries(st.text("xyz", min_size=1), made_by_optuna(), max_size=4))
def test_every_distribution_comes_back_as_the_very_same(found: dict[str, Any]) -> None:
    assert distributions(Space(domains_of(found))) == found


@given(spaces(domains()))
def test_a_space_without_conditions_comes_back_less_its_constants(space: Space) -> None:
    again = back(space)
    assert list(again.domains) == list(space.domains)
    assert distributions(again) == distributions(space)
    assert again.size() == space.size()
    assert again.constants == {}
    assert again.conditional == []


@given(spaces(listable()))
def test_it_has_the_same_points_in_the_same_order(space: Space) -> None:
    again = list(back(space).points())
    assert again == list(space.points())
    assert [list(map(type, p.values())) for p in again] == [
        list(map(type, p.values())) for p in space.points()
    ]


@given(conditional(), st.integers(0, 99))
def test_a_space_with_conditions_comes_back_with_every_value_and_more_points(
    space: Space, seed: int
) -> None:
    again = back(space)
    assert again.conditional == []
    assert again.size() >= space.size()
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    point = space.suggest(optuna.create_study(sampler=optuna.samplers.RandomSampler(seed)).ask())
    assert all(value in again.domains[name] for name, value in point.items())


def test_what_conditions_and_layers_say_is_lost() -> None:
    space = Space(
        {
            "layers": IntRange(low=1, high=2),
            "use": Choices(choices=(True, False)),
            "rate": FloatRange(low=0, high=1, step=0.5, when={"use": (True,)}),
            "width": 16,
        },
        [Repeated("units", "layers", IntRange(low=4, high=8, step=4))],
    )
    again = back(space)
    assert set(again.domains) == {"layers", "use", "rate", "units_0", "units_1"}
    assert {} not in again
    assert space.size() == (2 + 4) * (3 + 1)
    assert again.size() == 2 * 2 * 3 * 2 * 2


def test_a_range_ends_at_its_last_step() -> None:
    found = domains_of(distributions(Space({"x": IntRange(low=1, high=9, step=3)})))
    assert found == {"x": IntRange(low=1, high=7, step=3)}


@pytest.mark.parametrize(
    ("distribution", "said"),
    [
        (CategoricalDistribution([None, "a"]), r"x\.choices: None is no value.*such as 'none'"),
        (CategoricalDistribution([1, True]), r"x\.choices: choices repeat"),
        (CategoricalDistribution([float("nan"), 1]), r"x\.choices\.0: not a number"),
        (CategoricalDistribution(["a" * 501]), r"x\.choices\.0: longer than 500 characters"),
        (FloatDistribution(0, 1, step=1e-9), r"x\.step: step is too small for the range"),
        (FloatDistribution(0, float("inf")), r"x\.high: "),
        ({"low": 1, "high": 3}, r"x: no distribution of Optuna.*trial\.distributions"),
    ],
)
def test_what_has_no_equal_is_refused_by_name(distribution: Any, said: str) -> None:
    fine = IntDistribution(1, 3)
    with pytest.raises(InvalidSpec, match=said):
        domains_of({"a": fine, "x": distribution, "z": fine})


def test_so_are_choices_that_no_database_keeps() -> None:
    with pytest.warns(UserWarning, match="persistent storage"):
        made = CategoricalDistribution([(1, 2), "a"])
    with pytest.raises(InvalidSpec, match=r"x\.choices\.0: not a number \(got '\(1, 2\)'"):
        domains_of({"x": made})


def test_so_is_a_kind_that_optuna_may_get() -> None:
    with pytest.raises(InvalidSpec, match=r"x: RingDistribution has no equal.*IntDistribution"):
        domains_of({"x": RingDistribution()})


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(InvalidSpec) as refused:
        domains_of({"x": 1, "y": CategoricalDistribution([None])})
    assert [error.path for error in refused.value.errors] == ["x", "y.choices"]


FOUND = {
    "lr": FloatDistribution(1e-4, 1e-1, log=True),
    "depth": IntDistribution(1, 8),
    "optimizer": CategoricalDistribution(["adam", "sgd"]),
}


def test_a_study_takes_the_distributions_of_a_trial_as_its_space() -> None:
    made = {"name": "again", "direction": "minimize", "space": FOUND}
    spec = parse(StudySpec, made, "The study")
    assert distributions(spec.declared) == FOUND
    assert parse(StudySpec, json.loads(spec.model_dump_json())) == spec


def test_its_mistakes_are_told_at_their_place_in_the_spec() -> None:
    wrong = {**FOUND, "optimizer": CategoricalDistribution([None, "sgd"])}
    made = {"name": "again", "direction": "minimize", "space": wrong}
    with pytest.raises(InvalidSpec, match=r"space\.optimizer\.choices: None is no value"):
        parse(StudySpec, made, "The study")


def test_an_experiment_takes_them_wherever_it_takes_a_range() -> None:
    made: dict[str, Any] = {
        "name": "again",
        "task": {"dataset": "iris"},
        "model": {"depth": FOUND["depth"], "width": IntDistribution(8, 32, log=True)},
        "training": {"lr": FOUND["lr"]},
        "methods": [{"searched": "tpe"}],
    }
    found = distributions(parse(Experiment, made).space())
    assert found == {
        "depth": FOUND["depth"],
        "width": IntDistribution(8, 32, log=True),
        "lr": FOUND["lr"],
    }
    made["model"]["depth"] = FOUND["lr"]
    with pytest.raises(InvalidSpec, match=r"model\.depth\.low"):
        parse(Experiment, made)
