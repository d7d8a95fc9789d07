"""Prometheus metrics: requests as they come, and the ledger as it stands at each scrape."""

import os
from collections.abc import Iterator, Sequence
from datetime import datetime

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, Histogram
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from fathom_storage import leases, ledger, workers
from fathom_storage import trials as stored_trials
from fathom_storage.database import Database, clock
from fathom_storage.records import WorkerRecord

from . import utilisation, views
from .replicas import METRICS_FOLDER


class Metrics(CollectorRegistry):
    """The metrics of one server, of all its replicas together where it has several."""

    def __init__(self, database: Database):
        super().__init__()
        together = METRICS_FOLDER in os.environ
        own = None if together else self
        if together:
            MultiProcessCollector(self)
        self._requests = Histogram(
            "fathom_request_seconds",
            "Time to answer, by route",
            ["method", "route", "status"],
            registry=own,
        )
        self._transactions = Histogram(
            "fathom_transaction_seconds",
            "Time of a database transaction with what it was tried again, by kind",
            ["kind"],
            registry=own,
        )
        self._waits = Histogram(
            "fathom_lock_wait_seconds",
            "Time a transaction waited for the lock that orders changes of trials",
            registry=own,
        )
        self._groups = Histogram(
            "fathom_group_requests",
            "Worker requests done in one transaction, by kind",
            ["kind"],
            buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256),
            registry=own,
        )
        self._group_seconds = Histogram(
            "fathom_group_seconds",
            "Time of these transactions, waits for locks included",
            ["kind"],
            registry=own,
        )
        database.observe = self._database
        self.register(_Ledger(database))

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        self._requests.labels(method, route, str(status)).observe(seconds)

    def observe_group(self, kind: str, requests: int, seconds: float) -> None:
        """Count one transaction of the trial engine."""
        self._groups.labels(kind).observe(requests)
        self._group_seconds.labels(kind).observe(seconds)

    def _database(self, kind: str, seconds: float) -> None:
        if kind == "wait":
            self._waits.observe(seconds)
        else:
            self._transactions.labels(kind).observe(seconds)


class _Ledger(Collector):
    """Gauges read from the database when somebody looks."""

    def __init__(self, database: Database):
        self._database = database

    def describe(self) -> list[GaugeMetricFamily]:
        """Nothing: describing would ask a database that may not be there yet."""
        return []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """The gauges of this moment."""
        trials, live, connected, kept, use = self._database.read(self._read)
        family = GaugeMetricFamily(
            "fathom_trials", "Trials of running and paused experiments", labels=["state"]
        )
        for state, number in trials.items():
            family.add_metric([state], number)
        yield family
        yield GaugeMetricFamily("fathom_leases", "Live leases", value=live)
        yield GaugeMetricFamily("fathom_workers", "Workers heard of lately", value=connected)
        yield GaugeMetricFamily("fathom_artifact_bytes", "Size of all files of trials", value=kept)
        yield from use

    def _read(
        self, connection: sa.Connection
    ) -> tuple[dict[str, int], int, int, int, tuple[GaugeMetricFamily, ...]]:
        open_ones = ledger.in_state(connection, "running") + ledger.in_state(connection, "paused")
        counts = ledger.counts(connection, [record.id for record in open_ones]).values()
        states = ("leased", "queued", "complete", "pruned", "failed")
        now = clock(connection)
        known = [w for w in workers.known(connection) if views.is_live(w, now)]
        return (
            {state: sum(getattr(count, state) for count in counts) for state in states},
            len(leases.live(connection)),
            len(known),
            stored_trials.artifact_bytes(connection),
            tuple(_use(connection, known, now)),
        )


def _use(
    connection: sa.Connection, known: Sequence[WorkerRecord], now: datetime
) -> Iterator[GaugeMetricFamily]:
    """What live workers did in the last ten minutes, and how long trials had waited for them."""
    recent = utilisation.lately(connection, now)
    busy = GaugeMetricFamily(
        "fathom_worker_busy_ratio", "Share of ten minutes with a trial", labels=["worker"]
    )
    rates = GaugeMetricFamily(
        "fathom_worker_samples_per_second", "Training rows a second, lately", labels=["worker"]
    )
    for worker, use in utilisation.of_workers(connection, known, recent, now).items():
        busy.add_metric([worker], use.busy)
        if use.samples_per_second is not None:
            rates.add_metric([worker], use.samples_per_second)
    wait = GaugeMetricFamily(
        "fathom_queue_wait_seconds",
        "From when a trial could have run to its lease, of those begun in ten minutes",
        labels=["quantile"],
    )
    if waited := sorted(utilisation.waits(recent, now)):
        for quantile in (0.5, 0.9, 1.0):
            wait.add_metric([f"{quantile:g}"], waited[round(quantile * (len(waited) - 1))])
    yield from (busy, rates, wait)
