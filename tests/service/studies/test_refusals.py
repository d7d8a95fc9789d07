"""What a trial cannot ask for as it runs, and studies that cannot work so."""

from typing import Any

import pytest

from fathom_service.bare import suggesting
from fathom_service.samplers import SAMPLERS
from fathom_service.samplers.allowed import ALLOWED
from fathom_spaces.errors import Conflict, InvalidSpec, NotFound
from fathom_storage.database import Database
from tests.service.world import World, spec

from .by_run import OPTIMIZER, X, asked_for, created, study_spec, suggested


class TestRefusals:
    def test_another_range_for_a_name_in_one_trial(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        suggested(world.database, lease, "x", X)
        said = (
            r"x: this trial has it from a float range \(.*low -5.0.*\), and now asks of numbers "
            r"from 0.0 to 1.0. Give another range another name."
        )
        with pytest.raises(InvalidSpec, match=said):
            suggested(world.database, lease, "x", {"low": 0.0, "high": 1.0})

    @pytest.mark.parametrize(
        "domain", [{"low": 1, "high": 5}, {"low": 0.1, "high": 5.0, "log": True}, OPTIMIZER]
    )
    def test_another_kind_for_a_name_in_another_trial(
        self, world: World, domain: dict[str, Any]
    ) -> None:
        created(world.database)
        first, second = world.ask()[0], world.ask()[0]
        suggested(world.database, first, "x", X)
        with pytest.raises(InvalidSpec, match=r"x: other trials have it from a float range"):
            suggested(world.database, second, "x", domain)
        assert -1.0 <= suggested(world.database, second, "x", {"low": -1.0, "high": 1.0}) <= 1.0

    def test_other_choices_for_a_name(self, world: World) -> None:
        created(world.database)
        first, second = world.ask()[0], world.ask()[0]
        suggested(world.database, first, "optimizer", OPTIMIZER)
        said = (
            r"optimizer: other trials have it from the choices adam, sgd, and this asks of adam\."
        )
        with pytest.raises(InvalidSpec, match=said):
            suggested(world.database, second, "optimizer", {"choices": ["adam"]})

    def test_a_condition(self, world: World) -> None:
        created(world.database)
        (lease,) = world.ask()
        with pytest.raises(InvalidSpec, match="Leave `when` out"):
            suggested(world.database, lease, "x", {**X, "when": {"y": 1}})

    def test_trials_of_experiments_and_of_nobody(self, world: World) -> None:
        world.submit(spec())
        (lease,) = world.ask()
        with pytest.raises(Conflict, match="of an experiment"):
            suggested(world.database, lease, "x", X)
        with pytest.raises(NotFound):
            suggesting.suggest(world.database, 99_999, asked_for(lease.token, "x", X))

    @pytest.mark.parametrize("name", sorted(set(SAMPLERS) - {"random", "tpe", "gp"}))
    def test_samplers_that_need_a_declared_space(self, name: str) -> None:
        said = f"sampler.searched: it proposes whole points.*got '{name}'.*Declare the parameters"
        with pytest.raises(InvalidSpec, match=said):
            study_spec(sampler=name)

    def test_a_sampler_of_ones_own_that_needs_one(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(ALLOWED, "fathom_service.samplers")
        sampler = "fathom_service.samplers.random:RandomSampler"
        with pytest.raises(InvalidSpec, match="it proposes whole points"):
            created(database, sampler=sampler)

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"objective": None, "options": {"a": 1}}, "options: arguments of an objective"),
            ({"transfer_from": [{"study": 1}]}, "transfer_from: points of other studies"),
            ({"pruner": "cost_fair", "steps": 9}, r"pruner.unit: nobody counts.*device_seconds"),
            ({"objective": "a\nb"}, "objective"),
            ({"objective": "m:f", "options": {"a": float("nan")}}, "options.a: not a number"),
        ],
    )
    def test_specs_that_cannot_work(self, changes: dict[str, Any], said: str) -> None:
        with pytest.raises(InvalidSpec, match=said):
            study_spec(**changes)
