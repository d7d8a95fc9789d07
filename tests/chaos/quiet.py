"""The undisturbed run: the same client and the same engine, with no process or network between."""

import json
from dataclasses import dataclass
from pathlib import Path

from fathom_client.wire_work import (
    LeaseRequest,
    Leases,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_service import lifecycle
from fathom_service.engine import TrialEngine
from fathom_service.settings import Settings
from fathom_spaces.experiment import Experiment
from fathom_storage.database import Database

from . import book, letters
from .load import HONEST, Habits, LoadClient

# A study's label, then what each slot asks for: parameters and the training seed.
Asks = dict[str, list[tuple[str, int]]]


@dataclass
class Direct:
    """An engine as a client sees a server."""

    engine: TrialEngine

    def register(self, registration: Registration) -> WorkerView:
        """As the API."""
        return self.engine.register(registration)

    def lease(self, request: LeaseRequest) -> Leases:
        """As the API, without waiting."""
        return Leases(leases=self.engine.lease(request))

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        """As the API."""
        return self.engine.renew(lease_id, renewal)

    def result(self, lease_id: str, result: Result) -> ResultAnswer:
        """As the API."""
        return self.engine.result(lease_id, result)


def run(database: Database, path: Path, experiment: Experiment, habits: Habits = HONEST) -> str:
    """Run an experiment to its end with one client; returns its id. Letters go to `path`."""
    client = LoadClient(
        Direct(TrialEngine(database, Settings())), letters.Writer(path, "quiet"), 0, habits
    )
    mine = lifecycle.submit(database, experiment)[0].id
    client.start(wait_seconds=0)
    while client.work():
        pass
    return mine


def asks(database: Database, experiment_id: str) -> Asks:
    """What an experiment's methods asked for, in order of slots."""
    read = book.read(database)
    return {
        study.label: [
            (json.dumps(json.loads(trial.params), sort_keys=True), trial.training_seed)
            for trial in read.trials_of.get(study.study_id, [])
        ]
        for study in read.studies
        if study.experiment_id == experiment_id and study.kind in book.METHODS
    }
