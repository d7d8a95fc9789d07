"""Fathom: `fathom serve` with tokens and leases on PostgreSQL, and workers over HTTP."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg

from control import filling, processes
from control.cases import Case, Place, Session
from control.made_up import DEPTH, LR, REPORTS, WEIGHT_DECAY
from control.workers import PretendedWorker
from fathom_service import lifecycle
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment
from fathom_storage import ledger, schema, tokens
from fathom_storage.database import Database, clock
from fathom_storage.optuna_store import distributions

ENDLESS = 100_000  # the most that a spec may ask for each seed
# As Optuna's own by default: every report is compared with all trials that have ended.
PRUNER = {"kind": "median", "startup_trials": 5, "warmup_steps": 0}
_NUMBERED = """
    SELECT study_id, count(*), count(DISTINCT number), max(number) + 1
    FROM trials GROUP BY study_id
"""
_SERVE = [sys.executable, "-P", "-m", "fathom_client", "serve"]


class Fathom:
    """Workers that lease trials of experiments with a median pruner."""

    name = "fathom"
    requests = REPORTS + 2

    def __init__(self, place: Place):
        self._place = place
        self._filled: dict[tuple[str, int, int, int], str] = {}

    @contextmanager
    def ready(self, case: Case) -> Iterator[Session]:
        database, token = self.fresh(case.sampler, case.prior, case.studies)
        with self.serving(database, case.replicas) as (port, pid, started):
            asyncio.run(_first_lease(port, token))
            opened = time.monotonic() - started
            asked = {
                "ports": [port],
                "token": token,
                "clients": case.clients,
                "seconds": case.seconds,
            }
            command = processes.python(sys.executable, "workers", json.dumps(asked))
            yield Session(command, [pid], database, opened)
        self._check(database)

    @contextmanager
    def serving(self, database: str, replicas: int = 1) -> Iterator[tuple[int, int, float]]:
        """A server's port, its process, and when it had started."""
        port, folder = processes.free_port(), self._place.folder
        command = [*_SERVE, "--database", self._place.cluster.url(database), "--auth", "on"]
        command += ["--port", str(port), "--folder", str(folder / "artifacts")]
        command += ["--replicas", str(replicas)] if replicas > 1 else []
        with processes.running(command, folder / "fathom.log", processes.listens(port)) as server:
            yield port, server.pid, time.monotonic()

    def _check(self, database: str) -> None:
        """End the program where trials are not numbered one by one: they would be no evidence."""
        with psycopg.connect(self._place.cluster.url(database)) as connection:
            for study_id, *counts in connection.execute(_NUMBERED):
                if len(set(counts)) > 1:
                    sys.exit(f"Study {study_id}: trials, numbers, highest + 1 are {counts}.")

    def fresh(
        self, sampler: str, prior: int, studies: int = 1, trials: int = ENDLESS
    ) -> tuple[str, str]:
        """A database with experiments of so many trials each that nobody worked on, and a token."""
        key = sampler, prior, studies, trials
        template = "fathom_" + "_".join(str(part) for part in key)
        if key not in self._filled:
            self._filled[key] = self._fill(template, *key)
        return self._place.cluster.create("fathom", template), self._filled[key]

    def _fill(self, template: str, sampler: str, prior: int, studies: int, trials: int) -> str:
        cluster = self._place.cluster
        url = cluster.url(cluster.create(template))
        database = Database(url)
        try:
            schema.upgrade(database)
            for number in range(studies):
                _experiment(database, url, spec(f"control-{number}", sampler, trials), prior)
            _, secret = database.write(lambda c: tokens.create(c, "benchmark", ["work"], clock(c)))
        finally:
            database.close()
        cluster.settle(template)
        return secret


def spec(name: str, sampler: str, trials: int) -> Experiment:
    """Three searched parameters and a median pruner."""
    (low, high), (least, most), (none, some) = DEPTH, LR, WEIGHT_DECAY
    written: dict[str, Any] = {
        "name": name,
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": low, "high": high}, "width": 16},
        "training": {
            "epochs": REPORTS + 1,  # a pruner stops nobody at the last step
            "lr": {"low": least, "high": most, "log": True},
            "weight_decay": {"low": none, "high": some},
        },
        "methods": [{"searched": sampler, "trials": trials, "pruner": PRUNER}],
        "seeds": 1,
    }
    return parse(Experiment, written)


@cache
def takes_replicas() -> bool:
    """Whether `fathom serve` knows `--replicas`."""
    wide = {**os.environ, "COLUMNS": "200"}
    said = subprocess.run([*_SERVE, "--help"], capture_output=True, text=True, env=wide, check=True)
    return "--replicas" in said.stdout


def _experiment(database: Database, url: str, experiment: Experiment, prior: int) -> None:
    record, _ = lifecycle.submit(database, experiment)
    study = database.read(lambda c: ledger.studies_of(c, record.id))[0]
    space = distributions(experiment.space(experiment.methods[0]))
    found = filling.optuna(url, study.study_id, prior, space)
    filling.fathom(url, record.id, study.study_id, found)
    columns = {"planned": study.planned + prior, "handed_out": prior}  # the past comes on top
    database.write(lambda c: ledger.update_study(c, study.study_id, **columns))


async def _first_lease(port: int, token: str) -> None:
    """One trial, which has the server read the past; it is left to expire."""
    worker = PretendedWorker("first", port, token)
    await worker.register()
    if await worker.lease(wait_seconds=60) is None:
        sys.exit("The server had no trial for the first worker.")
    worker.close()
