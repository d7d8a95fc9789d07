"""Searches that take trials of others, and where these are from."""

import json
from typing import Any

import pytest

from fathom_client.wire import StudyView
from fathom_service import reading
from fathom_spaces.errors import InvalidSpec
from fathom_storage import transferred
from fathom_storage.database import Database
from fathom_storage.transferred import Transferred
from tests.service.studies.bare import LR
from tests.service.world import World, spec

PASSWORD = "opensesame"


OLD = [{"database": "lab", "study": "old"}]


def searched(**method: Any) -> Any:
    tpe = {"searched": "tpe", "trials": 4, "startup_trials": 2}
    return spec(methods=[{**tpe, **method}], training={"epochs": 6, "lr": LR}, confirm={"seeds": 0})


def view(world: World, experiment: str, position: int = 0) -> StudyView:
    return reading.experiment(world.database, experiment).studies[position]


def points(world: World, experiment: str) -> list[Any]:
    return [json.loads(one.params) for one in world.trials(experiment)]


def kept(database: Database, study: int) -> list[Transferred]:
    return database.read(lambda connection: transferred.of_study(connection, study))


def refusal(caught: pytest.ExceptionInfo[InvalidSpec]) -> tuple[str, str]:
    (error,) = caught.value.errors
    assert error.remedy
    return error.path, error.message


def source(world: World, **method: Any) -> str:
    mine = world.submit(searched(**{"trials": 12, **method}))
    world.work_off()
    return mine
