"""Objectives and constraints of a spec: what may be written, what is known beforehand."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.objectives import QUANTITIES, counted
from fathom_spaces.preflight import preflight

SCHEMA = Draft202012Validator(Experiment.model_json_schema(mode="validation"))


def plain(**changes: Any) -> dict[str, Any]:
    """Iris: 4 inputs, 3 classes; width 2; depth 1 to 3."""
    whole = {
        "name": "lean",
        "task": {"dataset": "iris"},
        "model": {"depth": {"low": 1, "high": 3}, "width": 2},
        "methods": [{"searched": "grid"}],
    }
    return {**whole, **changes}


def spec(*objectives: Any, **changes: Any) -> Experiment:
    return parse(Experiment, plain(objectives=list(objectives), **changes))


def refusal(*objectives: Any, **changes: Any) -> Any:
    with pytest.raises(InvalidSpec) as caught:
        preflight(spec(*objectives, **changes))
    (error,) = caught.value.errors
    assert error.remedy
    return error


# 4x2+2 of the stem, 2x2+2 of each block, 2x3+3 of the head.
PARAMETERS = {1: 10 + 6 + 9, 2: 10 + 12 + 9, 3: 10 + 18 + 9}
FLOPS = {1: 2 * (8 + 4 + 6), 2: 2 * (8 + 8 + 6), 3: 2 * (8 + 12 + 6)}


def test_the_metric_alone_is_the_default() -> None:
    experiment = parse(Experiment, plain())
    assert experiment.objectives == ("metric",)
    assert not experiment.quantities


def test_a_name_is_an_objective_and_a_max_makes_it_a_constraint() -> None:
    found = spec("metric", {"parameters": {"max": 100}}, "flops").quantities
    assert [q.name for q in found.minimised] == ["flops"]
    assert [(q.name, q.bound.max) for q in found.limits] == [("parameters", 100)]
    assert found.latency is None


def test_latency_has_a_batch_of_one_unless_given() -> None:
    assert spec("metric", "latency_ms").quantities.latency.batch_size == 1
    given = spec("metric", {"latency_ms": {"batch_size": 8, "max": 5}}).quantities.latency
    assert given is not None
    assert (given.batch_size, given.max) == (8, 5)


@pytest.mark.parametrize(
    "objectives",
    [["metric"], ["metric", *QUANTITIES], [{"flops": {}}, "metric"], ["metric", {"flops": {}}]],
    ids=str,
)
def test_a_spec_with_objectives_survives_being_stored(objectives: list[Any]) -> None:
    experiment = spec(*objectives)
    stored = experiment.model_dump_json(by_alias=True)
    assert Experiment.model_validate_json(stored) == experiment
    SCHEMA.validate(plain(objectives=objectives))
    SCHEMA.validate(experiment.model_dump(mode="json"))


def test_what_is_counted_is_what_a_hand_counts() -> None:
    experiment = spec("metric", "parameters", "flops", "latency_ms")
    for depth in (1, 2, 3):
        found = counted(experiment, experiment.methods[0], {"depth": depth}, depth)
        assert found == {"parameters": PARAMETERS[depth], "flops": FLOPS[depth]}


def test_the_excess_of_a_constraint_is_zero_at_its_most() -> None:
    found = spec("metric", {"parameters": {"max": 31}}, "flops").quantities
    assert found.excess({"parameters": 31, "flops": 9}) == {"parameters": 0}
    assert found.excess({"parameters": 37}) == {"parameters": 6}
    assert found.excess({}) == {}


@pytest.mark.parametrize(
    ("objectives", "path", "words"),
    [
        (["flops"], "objectives", "metric is missing"),
        (["metric", "flops", {"flops": {"max": 3}}], "objectives.2", "twice"),
        (["metric", "flop"], "objectives.1.flop", "unknown objective"),
        (["metric", {"flops": {"most": 3}}], "objectives.1.flops.most", "unknown field"),
        (["metric", {"flops": {}, "parameters": {}}], "objectives.1", "one name"),
        ([{"metric": {"max": 3}}], "objectives.0.metric", "no settings"),
    ],
    ids=str,
)
def test_what_cannot_be_an_objective_is_refused_by_its_place(
    objectives: list[Any], path: str, words: str
) -> None:
    error = refusal(*objectives)
    assert error.path == path
    assert words in error.message


def test_a_constraint_that_no_net_keeps_is_refused_with_the_smallest() -> None:
    error = refusal("metric", {"parameters": {"max": 24}})
    assert (error.path, error.value) == ("objectives.1.parameters.max", 24)
    assert "25 parameters" in error.remedy
    preflight(spec("metric", {"parameters": {"max": 25}}))


def test_the_smallest_net_is_that_of_the_method_in_question() -> None:
    wide = {"model": {"depth": {"low": 1, "high": 3}, "width": {"low": 2, "high": 64}}}
    methods = [{"searched": "grid", "fixed": {"width": 64}}]
    preflight(spec("metric", {"flops": {"max": 36}}, **wide))
    error = refusal("metric", {"flops": {"max": 36}}, **wide, methods=methods)
    assert "searched/grid" in error.message


ONE_NUMBER = [
    {"searched": "cmaes"},
    {"searched": "controller"},
    {"searched": "evolution"},
    {"searched": "ternary"},
    {"searched": "successive_halving"},
]
SEVERAL = [
    {"searched": "grid"},
    {"searched": "random"},
    {"searched": "qmc"},
    {"searched": "tpe"},
    {"searched": "gp"},
    {"searched": "evolution", "algorithm": "nsga2"},
    {"searched": "optuna.samplers:NSGAIIISampler"},
]


@pytest.mark.parametrize("method", ONE_NUMBER, ids=str)
def test_a_search_that_goes_by_one_number_is_refused_a_front(method: dict[str, Any]) -> None:
    error = refusal("metric", "flops", methods=[method])
    assert error.path == "methods.0.searched"
    assert "flops" in error.message
    preflight(spec("metric", {"flops": {"max": 48}}, methods=[method]))  # a constraint it can


@pytest.mark.parametrize("method", SEVERAL, ids=str)
def test_what_can_search_a_front_is_taken(method: dict[str, Any]) -> None:
    preflight(spec("metric", "parameters", "flops", methods=[method]))


def test_a_learned_method_needs_its_deepest_net_within_a_constraint() -> None:
    methods = [{"learned": "udn"}]
    preflight(spec("metric", "flops", {"parameters": {"max": 37}}, methods=methods))
    error = refusal("metric", {"parameters": {"max": 36}}, methods=methods)
    assert error.path == "methods.0.learned"
    assert "end the depths at 2" in error.remedy
