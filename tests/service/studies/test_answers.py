"""What a trial is answered that asks for its parameters as it runs, now and again."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from fathom_client.wire_work import ObjectiveJob
from fathom_service import known, reading
from fathom_service.bare.best import best_trials
from fathom_service.histories import HISTORIES
from fathom_service.samplers import by_run
from fathom_service.samplers.allowed import ALLOWED
from fathom_spaces.errors import InvalidSpec, SamplerFailed
from fathom_storage import frozen_trials, optuna_tables
from tests.service.world import World

from .by_run import (
    LAYERS,
    OPTIMIZER,
    X,
    created,
    finish,
    run,
    suggested,
)


class TestAnswers:
    def test_a_repeat_gets_the_same_and_stores_it_once(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        values = {suggested(world.database, lease, "x", X) for _ in range(3)}
        assert len(values) == 1
        assert len(world.rows(optuna_tables.params)) == 1

    def test_an_answer_that_was_given_while_the_sampler_thought_stands(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        created(world.database, sampler="random")
        (lease,) = world.ask()
        draw: Callable[..., Any] = by_run.RunSampler.draw
        answers = []

        def overtaken(self: Any, *given: Any) -> Any:
            monkeypatch.setattr(by_run.RunSampler, "draw", lambda self, *_: by_run.Drawn(4.5))
            answers.append(suggested(world.database, lease, "x", X))
            return draw(self, *given)

        monkeypatch.setattr(by_run.RunSampler, "draw", overtaken)
        answers.append(suggested(world.database, lease, "x", X))
        assert answers == [4.5, 4.5]

    @pytest.mark.parametrize("sampler", ["random", "tpe", "gp"])
    def test_the_same_study_again_gets_the_same_answers_after_restarts(
        self, world: World, sampler: str
    ) -> None:
        points: list[list[dict[str, Any]]] = []
        for name in ("one", "two"):
            study = created(world.database, sampler=sampler, name=name, trials=8)
            for _ in range(8):
                (lease,) = world.ask()
                if name == "two":
                    HISTORIES._known.clear()  # another process answers
                finish(world, lease, run(world.database, lease))
            views = reading.trials_of_study(world.database, study, 10, None).items
            points.append([view.params for view in views])
        assert points[0] == points[1]
        assert len({point["x"] for point in points[0]}) == 8

    def test_parameters_of_one_range_are_drawn_independently(self, world: World) -> None:
        created(world.database, sampler="random")
        (lease,) = world.ask()
        assert len({suggested(world.database, lease, name, X) for name in "abc"}) == 3

    def test_tpe_samples_together_what_earlier_trials_asked_for(self, world: World) -> None:
        study = created(world.database, sampler={"searched": "tpe", "startup_trials": 4})
        for _ in range(6):
            (lease,) = world.ask()
            finish(world, lease, run(world.database, lease))
        (lease,) = world.ask()
        suggested(world.database, lease, "layers", LAYERS)
        stored = world.database.read(
            lambda c: frozen_trials.read(c, optuna_tables.trials.c.trial_id == lease.trial)
        )[0]
        together = stored.system_attrs[by_run.TOGETHER]
        assert {"x", "layers", "optimizer"} <= set(together)
        assert suggested(world.database, lease, "x", X) == together["x"]["value"]
        assert reading.study(world.database, study).stopped_because is None

    def test_a_narrower_range_gets_a_value_of_its_own(self, world: World) -> None:
        created(world.database, sampler={"searched": "tpe", "startup_trials": 1})
        for _ in range(3):
            (lease,) = world.ask()
            finish(world, lease, suggested(world.database, lease, "x", X))
        (lease,) = world.ask()
        assert 4.9 <= suggested(world.database, lease, "x", {"low": 4.9, "high": 5.0}) <= 5.0

    def test_a_search_finds_what_random_draws_do_not(self, world: World) -> None:
        best = {}
        for sampler in ("random", "tpe"):
            study = created(world.database, sampler=sampler, name=sampler, trials=40)
            for _ in range(40):
                (lease,) = world.ask()
                x, y = (suggested(world.database, lease, name, X) for name in "xy")
                finish(world, lease, (x - 2) ** 2 + (y + 1) ** 2)
            (found,) = best_trials(world.database, study).items
            best[sampler] = found.value
        assert best["tpe"] is not None
        assert best["random"] is not None
        assert best["tpe"] < best["random"]

    def test_values_of_a_step_are_as_a_space_gives_them(self, world: World) -> None:
        created(world.database, sampler="random")
        steps = {"low": 0.0, "high": 1.0, "step": 0.1}
        (lease,) = world.ask()
        drawn = [suggested(world.database, lease, f"p{i}", steps) for i in range(20)]
        assert all(value in [i / 10 for i in range(11)] for value in drawn)

    def test_a_users_own_sampler_answers(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(ALLOWED, "optuna.samplers")
        study = created(world.database, sampler="optuna.samplers:CmaEsSampler", trials=6)
        for _ in range(6):
            (lease,) = world.ask()
            x, y = (suggested(world.database, lease, name, X) for name in "xy")
            finish(world, lease, x**2 + y**2)
        assert reading.study(world.database, study).progress.complete == 6

    def test_a_sampler_that_fails_ends_the_study_with_what_it_said(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        study = created(world.database)
        (lease,) = world.ask()

        def fails(*_: Any) -> None:
            raise ZeroDivisionError("no spread")

        monkeypatch.setattr(by_run.RunSampler, "draw", fails)
        with pytest.raises(SamplerFailed, match=r"tpe failed \(ZeroDivisionError: no spread"):
            suggested(world.database, lease, "x", X)
        because = reading.study(world.database, study).stopped_because
        assert because == "its sampler failed (ZeroDivisionError: no spread)"
        assert world.ask("w1", key="another-key") == []


class TestKnownConfigurations:
    def test_what_is_enqueued_is_answered_and_the_rest_drawn(self, world: World) -> None:
        sampler = {"searched": "tpe", "enqueue": [{"x": 1.25, "optimizer": "sgd"}]}
        study = created(world.database, sampler=sampler)
        known.enqueue(world.database, study, [{"layers": 3}], "key")
        first, second, third = (world.ask()[0] for _ in range(3))
        assert suggested(world.database, first, "x", X) == 1.25
        assert suggested(world.database, first, "optimizer", OPTIMIZER) == "sgd"
        assert suggested(world.database, first, "layers", LAYERS) in range(1, 5)
        assert suggested(world.database, second, "layers", LAYERS) == 3
        assert suggested(world.database, third, "x", X) != 1.25

    def test_one_outside_of_what_is_asked_for_is_refused(self, world: World) -> None:
        created(world.database, sampler={"searched": "tpe", "enqueue": [{"x": 99.0}]})
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match=r"x: the trial was enqueued with 99\.0, which is"):
            suggested(world.database, lease, "x", X)


SPACE: dict[str, Any] = {"kind": {"choices": ["lru", "none"]}, "size": {"low": 1, "high": 8}}


class TestDeclaredSpaces:
    def test_every_sampler_serves_an_objective_with_a_declared_space(self, world: World) -> None:
        study = created(world.database, space=SPACE, sampler="grid")
        points = []
        while leases := world.ask():
            (lease,) = leases
            point = {
                "kind": suggested(world.database, lease, "kind", SPACE["kind"]),
                "size": suggested(world.database, lease, "size", SPACE["size"]),
            }
            assert isinstance(lease.job, ObjectiveJob)
            assert point == lease.job.params
            points.append(json.dumps(point))
            finish(world, lease, 1.0)
        assert len(set(points)) == len(points) == 16
        assert reading.study(world.database, study).state == "complete"

    def test_it_is_all_there_is(self, world: World) -> None:
        space = {**SPACE, "size": {"low": 1, "high": 8, "when": {"kind": "lru"}}}
        enqueued = {"searched": "random", "enqueue": [{"kind": "none"}]}
        created(world.database, space=space, sampler=enqueued)
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match=r"sise: the study's space does not have it.*'size'"):
            suggested(world.database, lease, "sise", SPACE["size"])
        with pytest.raises(InvalidSpec, match=r"size: it does not exist at this trial's point"):
            suggested(world.database, lease, "size", SPACE["size"])
        with pytest.raises(
            InvalidSpec, match=r"kind: this trial has it from the choices lru, none"
        ):
            suggested(world.database, lease, "kind", OPTIMIZER)
