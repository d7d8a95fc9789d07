"""Arguments of a user's own sampler: constants, lists, mappings, and code by its name."""

from typing import Any

import pytest

from fathom_service.samplers import checks, made
from fathom_service.samplers.allowed import ALLOWED
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_spaces.study import StudySpec
from tests.contracts.searches import SPACES, Search, quality, settings

from . import own_code

HERE = "tests.service.samplers.own_code"
GIVEN = f"{HERE}:Given"


@pytest.fixture(autouse=True)
def _allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ALLOWED, f"{HERE}, optuna.samplers")


def experiment(sampler: str, **arguments: Any) -> Experiment:
    method = {"searched": sampler, "trials": 4, "settings": arguments}
    model = {"depth": {"low": 1, "high": 8}}
    task = {"dataset": "digits"}
    return parse(Experiment, {"name": "own", "task": task, "model": model, "methods": [method]})


def asked(seed: int = 7, **arguments: Any) -> own_code.Given:
    sampler: Any = made(settings(GIVEN, trials=4, settings=arguments), SPACES["depth"], 0, 4)
    found: own_code.Given = sampler.asked(seed)
    return found


def refused(sampler: str, **arguments: Any) -> tuple[str, str]:
    with pytest.raises(InvalidSpec) as caught:
        checks.check(experiment(sampler, **arguments))
    (error,) = caught.value.errors
    return error.message, error.remedy


def test_lists_mappings_and_null_are_what_they_are() -> None:
    given = {"x0": {"depth": 3, "deep": {"er": [1, 2.5, None]}}, "names": ["a", True], "none": None}
    assert asked(**given).given == given
    stored = settings(GIVEN, trials=4, settings=given)
    assert type(stored).model_validate_json(stored.model_dump_json()) == stored


def test_a_function_is_given_by_its_name() -> None:
    assert asked(gamma={"object": f"{HERE}:halved"}).given == {"gamma": own_code.halved}


def test_a_thing_is_made_with_settings_of_its_own_anywhere_within() -> None:
    scales = [{"made": f"{HERE}:Scale"}, {"made": f"{HERE}:Scale", "settings": {"factor": 3.0}}]
    first, second = asked(scales=scales).given["scales"]
    assert isinstance(first, own_code.Scale)
    assert (first.factor, second.factor) == (1.0, 3.0)


def test_a_mapping_with_other_names_beside_is_a_plain_one() -> None:
    plain = {"object": "no:code", "colour": "red"}
    assert asked(thing=plain).given == {"thing": plain}


def test_a_sampler_within_gets_the_seed_of_the_trial() -> None:
    within = {"made": GIVEN, "settings": {"a": 1}}
    base = asked(seed=11, base=within).given["base"]
    assert base.given == {"a": 1}
    again = [asked(seed=seed, base=within).given["base"]._rng.rng.random() for seed in (3, 3, 4)]
    assert again[0] == again[1] != again[2]


def test_one_seed_for_a_sampler_within_is_refused() -> None:
    message, remedy = refused(GIVEN, base={"made": GIVEN, "settings": {"seed": 1}})
    assert "begin anew for every trial" in message
    assert remedy == "Leave `seed` out: each trial gets a seed of its own."


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("PartialFixedSampler", {"fixed_params": {"depth": 3}, "base_sampler": {"made": GIVEN}}),
        ("NSGAIISampler", {"crossover": {"made": "optuna.samplers.nsgaii:SBXCrossover"}}),
        ("NSGAIISampler", {"after_trial_strategy": {"object": f"{HERE}:halved"}}),
        ("GridSampler", {"search_space": {"depth": [2, 4]}}),
    ],
)
def test_optunas_samplers_take_what_their_users_give_them(
    name: str, arguments: dict[str, Any]
) -> None:
    sampler = f"optuna.samplers:{name}"
    checks.check(experiment(sampler, **arguments))
    method = settings(sampler, trials=4, settings=arguments)
    search = Search(lambda: made(method, SPACES["depth"], 0, 4))
    assert len(search.run(3, quality)) == 3


def test_fixed_parameters_are_fixed() -> None:
    arguments = {"fixed_params": {"depth": 3}, "base_sampler": {"made": GIVEN}}
    method = settings("optuna.samplers:PartialFixedSampler", trials=4, settings=arguments)
    search = Search(lambda: made(method, SPACES["depth"], 0, 4))
    first = search.run(1, quality)
    assert first == [{"depth": 3}]


def test_code_that_is_not_allowed_is_never_imported() -> None:
    message, remedy = refused(GIVEN, deep=[{"er": {"object": "antigravity:fly"}}])
    assert message == "the module antigravity is not allowed here"
    assert "--allow-sampler antigravity" in remedy


def test_what_cannot_be_made_says_why() -> None:
    message, remedy = refused(GIVEN, a={"made": f"{HERE}:Scale", "settings": {"size": 1}})
    assert message.startswith(f"{HERE}:Scale makes nothing of size: TypeError: ")
    assert remedy == "Correct its `settings`."
    message, remedy = refused(GIVEN, a={"object": f"{HERE}:NUMBER"})
    assert (message, remedy) == ("NUMBER is a int", "Name a class or function.")


@pytest.mark.parametrize(
    ("value", "path", "said"),
    [
        (float("nan"), "a", "not a number"),
        ([1, {"b": [float("inf")]}], "a.1.b.0", "not a number"),
        ({"b": "x" * 501}, "a.b", "longer than 500"),
        ({"b": "\0"}, "a.b", "no database takes"),
        ({1: 2}, "a", "names are words"),
        ({"object": "no code"}, "a.object", "not of the form module:name"),
        ({"made": 3}, "a.made", "not of the form module:name"),
        ({"made": "a:b", "settings": [1]}, "a.settings", "arguments have names"),
    ],
)
def test_what_is_no_argument_is_refused_at_its_place(value: Any, path: str, said: str) -> None:
    with pytest.raises(InvalidSpec) as caught:
        experiment(GIVEN, a=value)
    (error,) = caught.value.errors
    assert error.path == f"methods.0.settings.{path}"
    assert said in error.message


def test_lists_within_lists_have_an_end() -> None:
    value: Any = 1
    for _ in range(40):
        value = [value]
    with pytest.raises(InvalidSpec, match="within each other"):
        experiment(GIVEN, a=value)


def test_a_bare_study_takes_them_too() -> None:
    points = {"search_space": {"x": [0.25, 0.5]}}
    sampler = {"searched": "optuna.samplers:GridSampler", "settings": points}
    space = {"x": {"low": 0.0, "high": 1.0}}
    made_ = {"name": "s", "direction": "minimize", "space": space, "sampler": sampler}
    spec = parse(StudySpec, made_, "The study")
    assert parse(StudySpec, spec.model_dump(mode="json"), "The study") == spec
    search = Search(lambda: made(spec.method, spec.declared, 0, 4))
    assert sorted(point["x"] for point in search.run(2, lambda *_: 0.0)) == [0.25, 0.5]
