"""A program of one's own at a bare study, through the Python client and the real server."""

import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from fathom_client import bare
from fathom_client.ask_and_tell import PrunedError, Study, Trial
from fathom_client.client import Client
from fathom_client.show import plain_text
from fathom_service.samplers import Point
from fathom_service.samplers.allowed import ALLOWED
from fathom_spaces.errors import Conflict, InvalidSpec, SamplerFailed, WrongState

from .conftest import LOCAL, Answer
from .http import problem
from .samplers.own_code import Climber, Deepest

OWN = "tests.service.samplers.own_code"


@pytest.fixture
def fathom(answer: Answer) -> Iterator[Client]:
    """A client whose requests reach the server in this process."""
    with Client(LOCAL, token="", transport=httpx.MockTransport(answer)) as fathom:
        yield fathom


def created(fathom: Client, **changes: Any) -> Study:
    space = {"x": {"low": -3.0, "high": 3.0}}
    whole = {"name": "mine", "space": space, "direction": "minimize", "sampler": "random"}
    return fathom.create_study({**whole, **changes})


def square(trial: Trial) -> float:
    return float(trial.params["x"]) ** 2


def test_a_loop_of_ask_and_tell(fathom: Client) -> None:
    study = created(fathom, trials=3)
    for number in range(3):
        trial = study.ask()
        assert trial.number == number
        assert study.tell(trial, square(trial)).state == "complete"
    with pytest.raises(WrongState):
        study.ask()
    assert [t.value for t in study.trials] == [float(str(t.params["x"])) ** 2 for t in study.trials]
    assert fathom.open_study(study.id).view.state == "complete"
    assert [view.id for view in fathom.studies()] == [study.id]


def test_optimize_runs_so_many_or_all_there_are(fathom: Client) -> None:
    study = created(fathom, trials=5)
    study.optimize(square, n_trials=2)
    assert len(study.trials) == 2
    study.enqueue([{"x": 0.5}])
    study.optimize(square)
    assert len(study.trials) == 5
    assert study.trials[2].value == 0.25


def test_an_objective_may_be_pruned_or_fail(fathom: Client) -> None:
    study = created(fathom, trials=4)
    states = iter(["pruned", "fails", "nan", "breaks"])

    def objective(trial: Trial) -> float:
        state = next(states)
        trial.report(7.0, step=1)
        if state == "pruned":
            raise PrunedError
        if state == "nan":
            return float("nan")
        raise ValueError(state) if state == "fails" else KeyError(state)

    with pytest.raises(KeyError):
        study.optimize(objective, catch=(ValueError,))
    found = [(t.state, t.value, t.message) for t in study.trials]
    assert found == [
        ("pruned", 7.0, ""),
        ("fail", None, "ValueError: fails"),
        ("fail", None, "The value is nan."),
        ("fail", None, "KeyError: 'breaks'"),
    ]


def test_a_trial_hears_that_it_is_worse(fathom: Client) -> None:
    pruner = {"kind": "threshold", "upper": 5.0, "warmup_steps": 0}
    trial = created(fathom, pruner=pruner, steps=4).ask()
    trial.report(1.0, step=1)
    assert not trial.should_prune()
    trial.report(9.0, step=2)
    assert trial.should_prune()


def test_of_several_values_a_trial_reports_the_one_watched(fathom: Client) -> None:
    several = {"direction": None, "directions": ["minimize", "maximize"], "watched": "hits"}
    pruner = {"kind": "threshold", "lower": 2.0, "warmup_steps": 0}
    study = created(fathom, **several, metrics=["seconds", "hits"], pruner=pruner, steps=4)
    hits = iter([3.0, 1.0])

    def objective(trial: Trial) -> tuple[float, float]:
        trial.report(next(hits), step=1)
        if trial.should_prune():
            raise PrunedError
        return 0.5, 3.0

    study.optimize(objective, n_trials=2)
    assert [(t.state, t.values) for t in study.trials] == [("complete", (0.5, 3.0)), ("pruned", ())]
    assert "Sampler random, pruner threshold of hits; running." in plain_text(
        bare.study(study.view)
    )


def test_a_long_trial_is_renewed_meanwhile(fathom: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    study = created(fathom, lease_seconds=1)
    renewed, renew = [], Trial.renew

    def noted(trial: Trial) -> None:
        renew(trial)
        renewed.append(trial.number)
        if len(renewed) == 2:
            twice.set()

    twice = threading.Event()
    monkeypatch.setattr(Trial, "renew", noted)
    study.optimize(lambda trial: float(twice.wait(60)), n_trials=1)
    assert renewed[:2] == [0, 0]
    assert study.trials[0].value == 1.0


def test_an_end_without_a_value_and_a_second_end_are_refused(fathom: Client) -> None:
    study = created(fathom)
    trial = study.ask(key="mine")
    with pytest.raises(InvalidSpec, match="a complete trial has a value"):
        study.tell(trial)
    study.tell(trial, 1.0)
    assert study.ask(key="mine").id == trial.id
    with pytest.raises(Conflict, match="Another result"):
        study.tell(trial, 2.0)
    assert study.stop().state == "complete"


def test_several_values_are_told_and_the_front_is_shown(fathom: Client) -> None:
    study = created(fathom, direction=None, directions=["minimize", "maximize"], trials=3)
    told = iter([(2.0, 5.0), (1.0, 1.0), (3.0, 5.0)])
    study.optimize(lambda trial: next(told))
    assert [trial.values for trial in study.best_trials] == [(1.0, 1.0), (2.0, 5.0)]
    lines = plain_text(bare.trials(study.best_trials)).splitlines()
    assert [line.split()[1:4] for line in lines[-2:]] == [
        ["1", "1.0000", "1.0000"],
        ["0", "2.0000", "5.0000"],
    ]
    page = plain_text(bare.study(study.view))
    assert "mine: minimize value_0, maximize value_1" in page
    assert "Sampler random; complete." in page
    assert "numbers from -3.0 to 3.0" in page
    listed = plain_text(bare.studies(fathom.studies())).splitlines()[-1].split()
    assert listed[:3] == [str(study.id), "mine", "complete"]


def test_a_study_says_what_it_started_from(fathom: Client) -> None:
    first = created(fathom)
    first.optimize(lambda trial: 1.0, n_trials=3)
    later = created(fathom, sampler="tpe", transfer_from=[{"study": first.id}])
    page = plain_text(bare.study(later.view)).splitlines()
    assert page[2] == f"It started from 3 trials of study {first.id}."


def test_a_sampler_of_ones_own_that_fails_says_so_and_its_study_goes_on(
    fathom: Client, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ALLOWED, OWN)
    space = {"depth": {"low": 1, "high": 8}}
    study = created(fathom, sampler=f"{OWN}:Climber", space=space)
    study.optimize(lambda trial: 1.0, n_trials=2)
    with monkeypatch.context() as patch:

        def broken(*_: object) -> None:
            raise ZeroDivisionError("no trial is that good")

        patch.setattr(Climber, "sample_relative", broken)
        with pytest.raises(SamplerFailed) as caught:
            study.ask()
        answer = client.post(f"/v1/studies/{study.id}/trials")
    detail = problem(answer, 500, "sampler-failed")["detail"]
    assert detail == caught.value.detail
    assert f"{OWN}:Climber failed (ZeroDivisionError: no trial is that good)" in detail
    assert "Ask again once the server's operator has mended it" in detail
    study.optimize(lambda trial: 1.0, n_trials=2)
    assert [trial.params["depth"] for trial in study.trials] == [1, 2, 3, 4]


@pytest.mark.parametrize("given", [{"depth": 9}, {"depth": "2"}, {}, {"depth": 2, "width": 1}])
def test_a_point_outside_of_the_space_is_no_trial(
    fathom: Client, monkeypatch: pytest.MonkeyPatch, given: dict[str, Any]
) -> None:
    monkeypatch.setenv(ALLOWED, OWN)
    study = created(fathom, sampler=f"{OWN}:Deepest", space={"depth": {"low": 1, "high": 8}})
    monkeypatch.setattr(Deepest, "propose", lambda *_: Point(given))
    with pytest.raises(SamplerFailed) as caught:
        study.ask()
    assert f"it proposed {given}, which is no point of its space" in caught.value.detail
    assert not list(study.trials)
