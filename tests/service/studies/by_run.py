"""Studies without a declared space: what they are made of, and what their trials ask."""

from typing import Any

import optuna

from fathom_client.wire_studies import AskedTrial, Suggest
from fathom_client.wire_work import Lease, Result
from fathom_service import reading
from fathom_service.bare import studies, suggesting
from fathom_spaces.base import parse
from fathom_spaces.experiment import Outcome
from fathom_spaces.study import StudySpec
from fathom_storage.database import Database
from tests.service.world import World

X = {"low": -5.0, "high": 5.0}
LAYERS = {"low": 1, "high": 4}
OPTIMIZER = {"choices": ["adam", "sgd"]}
OBJECTIVE = "mine.goals:goal"


def study_spec(**changes: Any) -> StudySpec:
    whole = {"name": "goal", "direction": "minimize", "objective": OBJECTIVE, "seed": 1}
    return parse(StudySpec, {**whole, **changes}, "The study")


def created(database: Database, **changes: Any) -> int:
    return studies.create(database, study_spec(**changes))[0]


def asked_for(token: str, name: str, domain: dict[str, Any]) -> Suggest:
    return parse(Suggest, {"token": token, "name": name, "domain": domain})


def suggested(
    database: Database, trial: Lease | AskedTrial, name: str, domain: dict[str, Any]
) -> Any:
    number = trial.trial if isinstance(trial, Lease) else trial.id
    return suggesting.suggest(database, number, asked_for(trial.token, name, domain)).value


def run(database: Database, lease: Lease) -> float:
    """A net of so many layers, each with its own width: what it asks for depends on answers."""
    x = suggested(database, lease, "x", X)
    layers = suggested(database, lease, "layers", LAYERS)
    widths = [
        suggested(database, lease, f"width_{i}", {"low": 8, "high": 64}) for i in range(layers)
    ]
    suggested(database, lease, "optimizer", OPTIMIZER)
    return float((x - 2.0) ** 2 + (layers - 3) ** 2 + abs(sum(widths) - 90) / 100)


def finish(world: World, lease: Lease, value: float) -> str:
    result = Result(token=lease.token, outcome=Outcome.FINISHED, validation=value)
    return str(world.engine.result(lease.id, result).state)


def optuna_study(database: Database, study: int) -> optuna.Study:
    name = reading.study(database, study).optuna_name
    url = database.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)
    try:
        loaded = optuna.load_study(study_name=name, storage=storage)
        copy = optuna.create_study(directions=loaded.directions)
        copy.add_trials(loaded.trials)
        return copy
    finally:
        storage.remove_session()
        storage.engine.dispose()
