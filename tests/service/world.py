"""A small world: an experiment in a database, and workers that only pretend to train."""

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fathom_client.wire import Costs, ExitCurve, Latency, Measurement
from fathom_client.wire_work import (
    Command,
    Lease,
    LeaseRequest,
    Registration,
    Renewal,
    Result,
    ResultAnswer,
)
from fathom_service import lifecycle, reading
from fathom_service.engine import TrialEngine
from fathom_service.matching import capabilities
from fathom_service.settings import Settings
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.tasks import DATASETS
from fathom_storage import leases, ledger, workers
from fathom_storage.database import Database, clock

ALL = {"datasets": tuple(DATASETS), "families": ("mlp",), "methods": ("udn", "layer_select")}
ALL["measures"] = ("latency_ms",)
_keys = (f"ask-{number:06}" for number in itertools.count())


def spec(**changes: Any) -> Experiment:
    """A small experiment; `changes` replace its parts."""
    whole = {
        "name": "small",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 4}, "width": 8},
        "training": {"epochs": 6},
        "methods": [{"learned": "udn"}, {"searched": "grid"}, {"searched": "tpe", "trials": 3}],
        "seeds": 2,
        "confirm": {"seeds": 2},
    }
    return parse(Experiment, {**whole, **changes})


@dataclass
class World:
    """A database, its engine, and pretended workers."""

    database: Database
    settings: Settings = field(default_factory=lambda: Settings(folder=Path("unused")))

    def __post_init__(self) -> None:
        self.engine = TrialEngine(self.database, self.settings)
        self.add_worker("w1")
        self.add_worker("w2")

    def add_worker(self, name: str, **can: Any) -> None:
        """Register a worker that can do everything, unless told otherwise."""
        asked = Registration(id=name, host="here", device="cpu", **{**ALL, **can})
        self.database.write(
            lambda connection: workers.register(
                connection,
                clock(connection),
                id=name,
                host="here",
                device="cpu",
                memory_bytes=0,
                capabilities=capabilities(asked),
            )
        )

    def submit(self, experiment: Experiment) -> str:
        """Submit and return the id."""
        return lifecycle.submit(self.database, experiment)[0].id

    def ask(self, worker: str = "w1", capacity: int = 1, key: str | None = None) -> list[Lease]:
        """Ask for leases."""
        request = LeaseRequest(worker=worker, key=key or next(_keys), capacity=capacity)
        return list(self.engine.lease(request))

    def report(self, lease: Lease, *values: float, first: int = 1) -> Command:
        """Report values at steps from `first`."""
        points = tuple(measured(step, value) for step, value in enumerate(values, start=first))
        return self.engine.renew(lease.id, Renewal(token=lease.token, measurements=points)).command

    def finish(self, lease: Lease, **changes: Any) -> ResultAnswer:
        """Send the result of a finished trial."""
        return self.engine.result(lease.id, finished(lease, **changes))

    def work_off(self, worker: str = "w1") -> int:
        """Run every trial there is, one after the other; returns how many."""
        done = 0
        while asked := self.ask(worker):
            lease = asked[0]
            self.report(lease, 0.5, quality(lease))
            self.finish(lease)
            done += 1
            assert done < 1000, "the experiment does not end"
        return done

    def expire(self, lease: Lease) -> None:
        """Let the lease's time be over, and the sweeper come by."""
        self.let_run_out(lease)
        self.engine.sweep()

    def let_run_out(self, lease: Lease) -> None:
        """Let the lease's time be over, unnoticed as yet."""
        self.database.write(
            lambda connection: leases.renew(
                connection, [lease.id], clock(connection).replace(year=2000)
            )
        )

    def state(self, experiment_id: str) -> str:
        """The experiment's state."""
        return str(reading.experiment(self.database, experiment_id).state)

    def events(self, experiment_id: str) -> list[str]:
        """The kinds of the experiment's events, in order."""
        found: list[str] = []
        while True:
            more, _ = reading.events(self.database, experiment_id, len(found))
            if not more:
                return found
            assert [event.id for event in more] == list(
                range(len(found) + 1, len(found) + len(more) + 1)
            )
            found += [event.kind for event in more]

    def rows(self, table: sa.Table) -> list[Any]:
        """All rows of a table."""
        return self.database.read(lambda connection: connection.execute(sa.select(table)).all())

    def trials(self, experiment_id: str) -> list[Any]:
        """The records of the experiment's trials."""
        return self.database.read(lambda connection: ledger.trials_of(connection, experiment_id))


def quality(lease: Lease) -> float:
    """A made-up accuracy that is best at depth 3."""
    depth = lease.job.depths[0] if len(lease.job.depths) == 1 else 3
    return 0.9 - 0.02 * (depth - 3) ** 2 + 0.001 * (lease.job.seed % 7)


def measured(step: int, value: float) -> Measurement:
    """A measurement with costs that grow by step."""
    costs = Costs(flops=1000.0 * step, device_seconds=0.01 * step, samples=10 * step)
    return Measurement(step=step, train_loss=1 / step, validation=value, costs=costs)


def finished(lease: Lease, **changes: Any) -> Result:
    """The result of a finished trial, learned or ordinary."""
    value = quality(lease)
    told: dict[str, Any] = {
        "token": lease.token,
        "outcome": Outcome.FINISHED,
        "validation": value,
        "test": value - 0.01,
        "depth": 3,
        "costs": Costs(flops=5000.0, device_seconds=0.05, samples=50, parameters=100),
    }
    if len(lease.job.depths) == 1:
        told["depth"] = lease.job.depths[0]
    else:
        depths = lease.job.depths
        losses = tuple(-(0.9 - 0.02 * (depth - 3) ** 2) for depth in depths)
        told["readouts"] = {"argmin": 3, "param": 2, "one_se": 3, "smoothed_one_se": 3}
        told["exits"] = ExitCurve(
            depths=depths,
            losses=losses,
            paired_se=tuple(0.001 for _ in depths),
            test=tuple(-loss - 0.01 for loss in losses),
        )
    if lease.job.latency_batch is not None:
        told["latency"] = Latency(
            milliseconds=told["depth"] / 4, batch_size=lease.job.latency_batch, passes=9, device="?"
        )
    return Result(**{**told, **changes})
