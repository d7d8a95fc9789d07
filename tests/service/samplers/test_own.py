"""A user's own samplers: what is allowed, what is refused, and that their state is kept."""

import os
from typing import Any

import pytest

from fathom_service import lifecycle
from fathom_service.samplers import Point, checks, made
from fathom_service.samplers.allowed import ALLOWED, allowed_modules, allowing
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database
from tests.contracts.searches import SPACES, Search, quality, settings

from . import own_code

HERE = "tests.service.samplers.own_code"


@pytest.fixture(autouse=True)
def _allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ALLOWED, f"{HERE}, optuna.samplers")


def experiment(sampler: str, spec: dict[str, Any] | None = None, **given: Any) -> Experiment:
    return parse(
        Experiment,
        {
            "name": "own",
            "task": {"dataset": "digits"},
            "model": {"depth": {"low": 1, "high": 8}},
            "methods": [{"searched": sampler, "trials": 4, **given}],
            **(spec or {}),
        },
    )


def refused(name: str, **given: Any) -> tuple[str, object, str]:
    with pytest.raises(InvalidSpec) as caught:
        checks.check(experiment(name, **given))
    (error,) = caught.value.errors
    assert error.path == "methods.0.searched"
    assert error.value == name
    return error.message, error.value, error.remedy


def test_it_is_called_by_its_class_unless_named() -> None:
    (method,) = experiment(f"{HERE}:Climber").methods
    assert (method.label, method.algorithm) == ("searched/Climber", f"{HERE}:Climber")
    (named,) = experiment(f"{HERE}:Climber", name="mine").methods
    assert named.label == "mine"


@pytest.mark.parametrize("name", ["a:", ":b", "a b:c", "a:b.c", "a:b:c"])
def test_other_forms_are_refused_at_once(name: str) -> None:
    with pytest.raises(InvalidSpec) as caught:
        experiment(name)
    (error,) = caught.value.errors
    assert (error.path, error.message) == ("methods.0.searched", "not of the form module:Class")


def test_a_module_that_is_not_allowed_is_never_imported() -> None:
    message, _, remedy = refused("antigravity:Sampler")
    assert message == "the module antigravity is not allowed here"
    assert "fathom serve --allow-sampler antigravity" in remedy
    assert ALLOWED in remedy


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        (f"{HERE}:Missing", {}, f"{HERE} has no Missing"),
        (f"{HERE}.deeper:Any", {}, f"No module named '{HERE}.deeper'; '{HERE}' is not a package"),
        (f"{HERE}:NUMBER", {}, "NUMBER is a int"),
        (f"{HERE}:no_sampler", {}, "no_sampler gave a str, no sampler"),
        (f"{HERE}:imported", {}, "the module fathom_service.samplers.random is not allowed here"),
        (
            f"{HERE}:Climber",
            {"settings": {"step": 0}},
            "cannot be made from step: ValueError: step must be at least 1",
        ),
    ],
)
def test_what_is_no_sampler_is_refused(name: str, given: dict[str, Any], message: str) -> None:
    assert refused(name, **given)[0] == message


@pytest.mark.parametrize(
    "name", [f"{HERE}:Climber", f"{HERE}:Deepest", "optuna.samplers:RandomSampler"]
)
def test_one_seed_for_all_trials_is_refused_with_the_remedy(name: str) -> None:
    message, _, remedy = refused(name, settings={"seed": 3})
    assert "propose one point over and over" in message
    assert remedy == "Leave `seed` out: each trial gets a seed of its own."


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        (
            "optuna.samplers:BruteForceSampler",
            {"training": {"lr": {"low": 1e-4, "high": 0.1}}},
            "ValueError: FloatDistribution.step must be given for BruteForceSampler",
        ),
        (
            "optuna.samplers:CmaEsSampler",
            {"objectives": ["metric", "parameters"]},
            "ValueError: If the study is being used for multi-objective optimization",
        ),
    ],
)
def test_one_that_cannot_propose_a_first_trial_is_refused(
    name: str, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        checks.check(experiment(name, spec=given))
    (error,) = caught.value.errors
    assert error.path == "methods.0.searched"
    assert error.message.startswith(f"cannot propose a first trial: {message}")
    assert error.remedy.startswith("Take another sampler, or change what it searches")


def test_one_whose_points_are_none_of_the_space_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(own_code.Deepest, "propose", lambda *_: Point({"depth": 9}))
    message, _, _ = refused(f"{HERE}:Deepest")
    assert message.endswith("it proposed {'depth': 9}, which is no point of its space")


def test_it_is_refused_when_it_is_submitted(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    try:
        with pytest.raises(InvalidSpec, match="is not allowed here"):
            lifecycle.submit(database, experiment("antigravity:Sampler"))
    finally:
        database.close()


def test_optunas_own_samplers_take_their_settings() -> None:
    checks.check(experiment("optuna.samplers:TPESampler", settings={"n_startup_trials": 3}))


@pytest.mark.parametrize(("name", "step"), [("Climber", 1), ("climber_by_twos", 2)])
def test_what_it_keeps_in_its_study_outlives_it(name: str, step: int) -> None:
    method = settings(f"{HERE}:{name}", trials=4)
    search = Search(lambda: made(method, SPACES["depth"], 0, 4))
    depths = [point["depth"] for point in search.run(4, quality)]
    assert depths == [1 + step * number for number in range(4)]
    assert [t.system_attrs["climber:was"] for t in search.trials] == [step * n for n in range(4)]


def test_one_over_spaces_is_given_the_space() -> None:
    method = settings(f"{HERE}:Deepest", trials=4)
    search = Search(lambda: made(method, SPACES["layers"], 0, 4))
    assert search.run(1, quality)[0]["depth"] in (1, 2, 3)
    search = Search(lambda: made(method, SPACES["depth"], 0, 4))
    assert search.run(2, quality) == [{"depth": 8}] * 2


def test_the_command_line_adds_to_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ALLOWED, "one, two.deep")
    with allowing(["three", "one"]):
        assert allowed_modules() == ("one", "two.deep", "three")
    assert os.environ[ALLOWED] == "one, two.deep"
    monkeypatch.delenv(ALLOWED)
    with allowing(["three"]):
        assert allowed_modules() == ("three",)
    assert allowed_modules() == ()


def test_what_is_no_module_is_refused_on_the_command_line() -> None:
    with pytest.raises(InvalidSpec, match="not a module's name"), allowing(["a/b.py"]):
        pass


def test_a_gaussian_process_needs_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "find_spec", lambda name: None)
    message, _, remedy = refused("gp")
    assert message == "the server has no torch, which Gaussian processes need"
    assert "fathom-depth[gp]" in remedy
