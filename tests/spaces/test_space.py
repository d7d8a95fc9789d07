"""Spaces: what is listed, what is suggested, and what Optuna makes of it."""

import json
import math
from decimal import Decimal
from itertools import pairwise
from typing import Any

import optuna
import pytest
from hypothesis import given
from hypothesis import strategies as st
from optuna.distributions import (
    check_distribution_compatibility,
    distribution_to_json,
    json_to_distribution,
)

from fathom_spaces.base import parse
from fathom_spaces.domains import (
    Choices,
    FloatChoices,
    FloatRange,
    IntChoices,
    IntRange,
    representatives,
)
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.space import Parameter, Repeated, Space
from fathom_storage.optuna_store import distribution, distributions

from .strategies import (
    conditional,
    constants,
    continuous,
    domains,
    int_ranges,
    listable,
    spaces,
    stepped,
)


def trial_of(seed: int) -> optuna.Trial:
    """A trial of a real Optuna study."""
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    return optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed)).ask()


@given(spaces(domains()), st.integers(0, 999))
def test_every_suggested_point_lies_in_the_space(space: Space, seed: int) -> None:
    point = space.suggest(trial_of(seed))
    assert point in space
    assert list(point) == list(space.domains)


@given(spaces(listable()))
def test_a_grid_lists_each_point_of_the_space_exactly_once(space: Space) -> None:
    points = list(space.points())
    assert len(points) == space.size()
    assert len({tuple(point.values()) for point in points}) == len(points)
    assert all(point in space for point in points)


def test_a_grid_lets_the_first_parameter_vary_slowest() -> None:
    space = Space({"depth": IntRange(low=1, high=2), "width": IntChoices(choices=(32, 16))})
    assert [tuple(point.values()) for point in space.points()] == [
        (1, 32),
        (1, 16),
        (2, 32),
        (2, 16),
    ]


@given(int_ranges())
def test_whole_numbers_respect_step_and_end(domain: IntRange) -> None:
    values = domain.values()
    assert values[0] == domain.low
    assert all(after - before == domain.step for before, after in pairwise(values))
    assert domain.high - domain.step < values[-1] <= domain.high


@given(stepped())
def test_decimal_steps_respect_step_and_end_exactly(domain: FloatRange) -> None:
    values = domain.values()
    assert values is not None
    exact = [Decimal(str(value)) for value in values]
    low, high, step = (Decimal(str(n)) for n in (domain.low, domain.high, domain.step))
    assert exact == [low + i * step for i in range(len(exact))]
    assert high - step < exact[-1] <= high


@given(stepped(), st.data())
def test_the_values_of_a_decimal_range_are_found_as_in_a_list(
    domain: FloatRange, data: st.DataObject
) -> None:
    values = domain.values()
    assert values is not None
    listed = list(values)
    at = data.draw(st.integers(0, len(listed) - 1))
    assert values[at:] == tuple(listed[at:])
    assert listed[at] in values
    assert values.index(listed[at]) == at
    assert domain.step is not None
    for other in (listed[at] + domain.step / 2, listed[-1] + domain.step, "much"):
        assert other not in values
        with pytest.raises(ValueError, match=f"{other} is none of {len(listed)} values"):
            values.index(other)
    with pytest.raises(ValueError, match="is none of"):
        values.index(listed[at], at + 1)


def test_a_decimal_step_reaches_its_end_without_rounding_past_it() -> None:
    assert tuple(FloatRange(low=0, high=0.3, step=0.1).values() or ()) == (0.0, 0.1, 0.2, 0.3)
    assert tuple(FloatRange(low=0, high=1, step=0.3).values() or ()) == (0.0, 0.3, 0.6, 0.9)


@given(domains(), constants())
def test_constants_are_no_parameters_and_never_appear_in_a_trial(
    domain: Any, constant: Any
) -> None:
    space = Space({"width": constant, "lr": domain})
    assert space.constants == {"width": constant}
    assert set(space.suggest(trial_of(0))) == {"lr"}


def test_a_space_of_constants_has_one_empty_point() -> None:
    space = Space({"depth": 3})
    assert space.size() == 1
    assert list(space.points()) == [{}]
    assert {} in space


@given(continuous())
def test_a_continuous_range_cannot_be_listed(domain: FloatRange) -> None:
    space = Space({"depth": IntRange(low=1, high=3), "lr": domain})
    assert space.continuous() == ["lr"]
    assert space.size() == math.inf
    with pytest.raises(ValueError, match=r"continuous parameters .*\['lr'\]"):
        list(space.points())


def test_a_range_of_one_number_is_not_continuous() -> None:
    space = Space({"lr": FloatRange(low=0.1, high=0.1)})
    assert space.continuous() == []
    assert list(space.points()) == [{"lr": 0.1}]


@given(listable())
def test_every_value_survives_the_way_through_optunas_tables(domain: Any) -> None:
    made = json_to_distribution(distribution_to_json(distribution(domain)))
    for value in domain.values():
        stored = made.to_internal_repr(value)
        assert made._contains(stored)
        read = made.to_external_repr(stored)
        assert read == value
        assert type(read) is type(value)


@given(spaces(domains()), st.integers(0, 999))
def test_what_a_trial_was_asked_equals_what_is_stored_of_it(space: Space, seed: int) -> None:
    trial = trial_of(seed)
    space.suggest(trial)
    stored = distributions(space)
    assert trial.distributions == stored
    for name, asked in trial.distributions.items():
        check_distribution_compatibility(asked, stored[name])


@given(int_ranges())
def test_the_neighbours_of_a_range_lie_outside(domain: IntRange) -> None:
    first, last = domain.values()[0], domain.values()[-1]
    assert first - 1 not in domain
    assert last + 1 not in domain
    assert all(value in domain for value in domain.values())


@pytest.mark.parametrize(
    "domain",
    [
        IntRange(low=0, high=3),
        FloatRange(low=0, high=3),
        FloatRange(low=0, high=3, step=1),
        IntChoices(choices=(0, 1)),
        FloatChoices(choices=(0.0, 1.0)),
        Choices(choices=(1, "a")),
    ],
    ids=str,
)
def test_true_is_not_the_number_one(domain: Any) -> None:
    assert True not in domain
    assert 1 in domain


def test_a_choice_may_be_a_word_or_a_truth_value() -> None:
    domain = Choices(choices=("relu", False))
    assert "relu" in domain
    assert False in domain
    assert 0 not in domain
    assert "gelu" not in domain


def test_a_point_with_more_or_fewer_names_lies_outside() -> None:
    space = Space({"depth": IntRange(low=1, high=3)})
    assert {"depth": 2} in space
    assert {} not in space
    assert {"depth": 2, "width": 8} not in space


def test_a_domain_says_in_words_what_it_allows() -> None:
    assert str(IntRange(low=1, high=12)) == "whole numbers from 1 to 12"
    assert str(IntRange(low=2, high=12, step=2)) == "whole numbers from 2 to 12 by steps of 2"
    assert str(FloatRange(low=0.1, high=1)) == "numbers from 0.1 to 1.0"
    log = IntRange(low=1, high=64, log=True)
    assert str(log) == "whole numbers from 1 to 64, on a log scale"
    assert str(FloatRange(low=0.1, high=1, log=True)) == "numbers from 0.1 to 1.0, on a log scale"
    assert str(Choices(choices=(True, False, 2))) == "true, false, 2"
    assert str(IntChoices(choices=(16, 32))) == "16, 32"


REFUSED: list[tuple[Any, dict[str, Any], str, str, str]] = [
    (IntRange, {"low": 5, "high": 2}, "(top)", "low is above high", "Swap them: low 2, high 5"),
    (FloatRange, {"low": 5, "high": 2}, "(top)", "low is above high", "low 2.0, high 5.0"),
    (IntRange, {"low": 1, "high": 2, "step": 0}, "step", "must be positive", "Raise it"),
    (FloatRange, {"low": 1, "high": 2, "step": -0.5}, "step", "must be positive", "leave it out"),
    (IntRange, {"low": 0, "high": 2, "log": True}, "low", "needs low > 0", "Raise low or drop"),
    (FloatRange, {"low": -1, "high": 2, "log": True}, "low", "needs low > 0", "Raise low or drop"),
    (IntRange, {"low": 1, "high": 9, "step": 2, "log": True}, "step", "exclude", "Drop one"),
    (FloatRange, {"low": 1, "high": 9, "step": 1, "log": True}, "step", "exclude", "Drop one"),
    (FloatRange, {"low": 0, "high": 1, "step": 1e-12}, "step", "too small", "below 1,000,000"),
    (IntRange, {"low": 1}, "high", "field required", ""),
    (IntRange, {"low": 1, "high": 2, "stepp": 1}, "stepp", "unknown field", "'step'"),
    (IntChoices, {"choices": []}, "choices", "is empty", "at least one"),
    (IntChoices, {"choices": [1, 1]}, "choices", "repeat", "each once"),
    (FloatChoices, {"choices": [1, 1.0]}, "choices", "repeat", "each once"),
    (IntChoices, {"choices": [True]}, "choices.0", "valid integer", ""),
    (FloatChoices, {"choices": ["a"]}, "choices.0", "valid number", ""),
]


@pytest.mark.parametrize(("kind", "data", "path", "message", "remedy"), REFUSED, ids=str)
def test_an_impossible_domain_is_refused(
    kind: Any, data: dict[str, Any], path: str, message: str, remedy: str
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        parse(kind, data)
    (error,) = caught.value.errors
    assert error.path == path
    assert message in error.message
    assert remedy in error.remedy


def test_a_log_range_may_say_the_step_that_it_has_anyway() -> None:
    assert tuple(IntRange(low=1, high=3, step=1, log=True).values()) == (1, 2, 3)


def test_the_values_to_check_of_an_endless_range_are_its_ends() -> None:
    assert representatives(7) == (7,)
    assert representatives(IntRange(low=1, high=3)) == (1, 2, 3)
    assert representatives(IntRange(low=1, high=10**30)) == (1, 10**30)
    assert representatives(FloatRange(low=0.1, high=0.2)) == (0.1, 0.2)


# --- conditions, settings of every layer, anchor points -----------------------------------------

KERAS = {
    "num_layers": IntRange(low=1, high=3),
    "dropout": Choices(choices=(True, False)),
    "rate": FloatRange(low=0.1, high=0.5, step=0.1, when={"dropout": True}),
}
UNITS = Repeated("units", "num_layers", IntRange(low=32, high=96, step=32))


@given(conditional())
def test_the_size_is_exact_and_every_point_is_listed_once(space: Space) -> None:
    points = list(space.points())
    assert len(points) == space.size()
    assert len({json.dumps(point, sort_keys=True) for point in points}) == len(points)
    assert all(point in space for point in points)


@given(conditional(), st.integers(0, 999))
def test_a_trial_is_asked_for_what_exists_and_nothing_else(space: Space, seed: int) -> None:
    trial = trial_of(seed)
    point = space.suggest(trial)
    assert point in space
    assert trial.params == point
    for name in point:
        assert {k: v for k, v in point.items() if k != name} not in space
    for name in set(space.domains) - set(point):
        extra = {**point, name: representatives(space.domains[name])[0]}
        assert extra not in space


@given(conditional())
def test_parameters_stand_behind_those_they_depend_on(space: Space) -> None:
    seen = set()
    for parameter in space.parameters:
        assert {c.parameter for c in parameter.conditions} <= seen
        seen.add(parameter.name)


@given(conditional(), st.data())
def test_completing_a_point_keeps_what_fits_and_drops_what_does_not_exist(
    space: Space, data: st.DataObject
) -> None:
    point = space.suggest(trial_of(1))
    assert space.complete({**point, "nothing": 1}, lambda p: pytest.fail(p.name)) == point
    name = data.draw(st.sampled_from(sorted(space.domains))) if space.domains else "nothing"
    values = representatives(space.domains[name]) if space.domains else (1,)
    changed = {**point, name: data.draw(st.sampled_from(values))}
    drawn: list[str] = []

    def draw(parameter: Parameter) -> Any:
        drawn.append(parameter.name)
        return representatives(parameter.domain)[0]

    found = space.complete(changed, draw)
    assert found in space
    assert all(found[n] == changed[n] for n in found if n in changed and n not in drawn)


def test_keras_users_hypermodel_has_only_the_units_of_its_layers() -> None:
    space = Space(KERAS, [UNITS])
    assert {"num_layers": 1, "dropout": False, "units_0": 32} in space
    assert {"num_layers": 1, "dropout": False, "units_0": 32, "units_1": 32} not in space
    assert {"num_layers": 1, "dropout": True, "units_0": 32} not in space
    assert {"num_layers": 1, "dropout": True, "rate": 0.2, "units_0": 32} in space
    assert space.size() == (3 + 9 + 27) * (1 + 5)
    assert space.conditional == ["rate", "units_0", "units_1", "units_2"]


def test_a_layers_condition_looks_at_the_same_layer() -> None:
    kind = Repeated("kind", "depth", Choices(choices=("conv", "identity")))
    kernel = Repeated("kernel", "depth", IntChoices(choices=(3, 5), when={"kind": "conv"}))
    space = Space({"depth": 2}, [kernel, kind])
    assert space.size() == (2 + 1) ** 2
    assert {"kind_0": "conv", "kernel_0": 3, "kind_1": "identity"} in space
    assert {"kind_0": "conv", "kind_1": "identity", "kernel_1": 3} not in space


def test_an_anchor_point_exists_where_its_layer_does() -> None:
    space = Space({"depth": IntRange(low=1, high=4)}, anchors="depth")
    assert [p.name for p in space.parameters] == ["depth", "skip_0_2", "skip_0_3", "skip_1_3"]
    assert space.size() == 1 + 1 + 2 + 2**3
    assert {"depth": 3, "skip_0_2": True} in space


def test_conditions_on_constants_are_solved_once() -> None:
    on, off = (Space({**KERAS, "dropout": value}) for value in (True, False))
    assert on.conditional == []
    assert "rate" in on.domains
    assert "rate" not in off.domains


def test_sizes_are_exact_where_no_list_could_be_made() -> None:
    units = Repeated("units", "depth", IntRange(low=1, high=100))
    space = Space({"depth": IntRange(low=0, high=50)}, [units], "depth")
    assert space.size() == sum(
        100**d * 2 ** ((d - 1) * (d - 2) // 2 if d else 0) for d in range(51)
    )


def test_a_condition_on_nothing_known_is_refused() -> None:
    rate = Choices(choices=(1, 2), when={"drop": True})
    with pytest.raises(ValueError, match="rate depends on 'drop', which there is not"):
        Space({"rate": rate})


def test_conditions_in_a_circle_are_refused() -> None:
    first = Choices(choices=(1, 2), when={"second": 1})
    second = Choices(choices=(1, 2), when={"first": 1})
    with pytest.raises(ValueError, match=r"conditions in a circle: (first|second) -> "):
        Space({"first": first, "second": second})


def test_parameters_are_asked_for_layer_by_layer() -> None:
    kind = Repeated("kind", "depth", Choices(choices=("conv", "identity")))
    kernel = Repeated("kernel", "depth", IntChoices(choices=(3, 5), when={"kind": "conv"}))
    space = Space({**KERAS, "depth": IntRange(low=1, high=2)}, [kernel, kind])
    globally = ["num_layers", "dropout", "rate", "depth"]
    layers = ["kind_0", "kernel_0", "kind_1", "kernel_1"]
    assert [p.name for p in space.parameters] == globally + layers
