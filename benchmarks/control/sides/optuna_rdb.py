"""Optuna's RDBStorage on PostgreSQL: every client is an Optuna process on the database."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import optuna

from control import filling
from control.cases import Case, Place, Session
from control.optuna_clients import SPACE
from control.processes import python

STUDY = "control"


class OptunaRdb:
    """Clients that talk to PostgreSQL themselves."""

    name = "optuna_rdb"
    requests = 0

    def __init__(self, place: Place):
        self._place = place

    @contextmanager
    def ready(self, case: Case) -> Iterator[Session]:
        database = self.fresh(case.prior)
        asked = {
            "kind": "rdb",
            "url": self._place.cluster.url(database, "+psycopg"),
            "study": STUDY,
            "sampler": case.sampler,
            "clients": case.clients,
            "seconds": case.seconds,
        }
        yield Session(python(sys.executable, "optuna_clients", json.dumps(asked)), [], database)

    def fresh(self, prior: int) -> str:
        """A database with a study of so many trials that nobody worked on yet."""
        template = f"optuna_{prior}"
        if not self._place.cluster.has(template):
            self._fill(template, prior)
        return self._place.cluster.create("optuna", template)

    def _fill(self, template: str, prior: int) -> None:
        cluster = self._place.cluster
        cluster.create(template)
        storage = optuna.storages.RDBStorage(cluster.url(template, "+psycopg"))
        study = optuna.create_study(storage=storage, study_name=STUDY, direction="maximize")
        storage.remove_session()
        storage.engine.dispose()
        filling.optuna(cluster.url(template), study._study_id, prior, SPACE)
        cluster.settle(template)
