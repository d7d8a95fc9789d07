"""`fathom fleet ray` on a real Ray cluster: it grows with the work, and outlives what is killed."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from fathom_client.client import Client
from fathom_client.wire import AttemptView
from fathom_spaces.experiment import ExperimentState, Outcome
from tests.e2e.processes import Fathom, Process, address, until
from tests.e2e.specs import GRID, UNDISTURBED, long_spec

from .ray_cluster import Cluster, cluster

SHORT = {
    "name": "short",
    "task": {"dataset": "two_spirals", "options": {"rows": 200}},
    "model": {"depth": {"low": 1, "high": 4}, "width": 4},
    "training": {"epochs": 1, "batch_size": 64},
    "methods": [GRID],
    "seeds": 1,
    "confirm": {"seeds": 0},
}


@pytest.fixture(scope="module")
def clusters() -> Iterator[Callable[[], Cluster]]:
    """Gives a cluster with a head: that of the test before, unless its head was killed."""
    with ExitStack() as stack:
        started: list[Cluster] = []

        def living() -> Cluster:
            if not started or not started[-1].has_head:
                started.append(stack.enter_context(cluster()))
            return started[-1]

        yield living


@pytest.fixture
def ray(clusters: Callable[[], Cluster]) -> Cluster:
    return clusters()


def fleet(fathom: Fathom, server: Process, ray: Cluster, *more: str) -> Process:
    given = ("--server", address(server), "--address", ray.address, "--name", "lab", *more)
    return fathom.start("fleet", "fleet", "ray", *given, "--scratch", str(fathom.folder))


def attempts(client: Client, mine: str) -> list[AttemptView]:
    return [a for trial in client.trials(mine) for a in client.trial(trial.id).attempts]


def is_complete(client: Client, mine: str) -> bool:
    return client.experiment(mine).state is ExperimentState.COMPLETE


def test_a_fleet_grows_with_the_work_and_ends_its_workers_when_there_is_none(
    fathom: Fathom, sqlite_url: str, ray: Cluster
) -> None:
    server = fathom.serve(sqlite_url)
    client = fathom.client(server)
    running = fleet(fathom, server, ray, "--max-workers", "2", "--idle-seconds", "1")
    assert not list(client.workers())
    mine = client.submit(SHORT).id
    until(lambda: is_complete(client, mine), "the answer")
    assert {worker.id for worker in client.workers()} <= {"lab-0", "lab-1"}
    running.says(r"action=worker.ended .*fleet=lab .*\| 0 left")
    until(lambda: not ray.workers(), "no actor to be left")
    running.send(signal.SIGTERM)
    assert running.ends() == 0, running.said


def test_a_killed_actor_is_replaced_and_sigterm_hands_all_leases_back(
    fathom: Fathom, sqlite_url: str, ray: Cluster
) -> None:
    server = fathom.serve(sqlite_url, lease_seconds=2)
    client = fathom.client(server)
    running = fleet(fathom, server, ray, "--max-workers", "2")
    mine = client.submit(long_spec(GRID, UNDISTURBED, epochs=5000)).id
    until(lambda: len(attempts(client, mine)) == 2, "two trials to run")
    os.kill(ray.workers()[0], signal.SIGKILL)
    running.says("action=worker.failed")

    def lost() -> list[AttemptView]:
        return [a for a in attempts(client, mine) if a.outcome is Outcome.LOST]

    def at_work() -> list[AttemptView]:
        return [a for a in attempts(client, mine) if a.ended_at is None]

    until(lambda: len(lost()) == 1 and len(at_work()) == 2, "another to go on with its trial")
    running.send(signal.SIGTERM)
    assert running.ends() == 0, running.said
    ended = [a.outcome for a in attempts(client, mine)]
    assert sorted(str(o) for o in ended) == ["lost", "preempted", "preempted"]
    until(lambda: not ray.workers(), "no actor to be left")


def test_a_head_that_is_gone_is_told_with_the_remedy(
    fathom: Fathom, sqlite_url: str, ray: Cluster
) -> None:
    server = fathom.serve(sqlite_url)
    fathom.client(server)
    running = fleet(fathom, server, ray, "--min-workers", "1")
    running.says("action=worker.started")
    until(ray.workers, "an actor")
    ray.kill_head()
    running.says(r"action=ray\.away")
    assert running.ends() == 1, running.said
    assert "has been away for 20 s" in running.said
    assert "Start it with `ray start --head`" in running.said


def test_without_a_cluster_the_remedy_is_told(fathom: Fathom, sqlite_url: str) -> None:
    server = fathom.serve(sqlite_url)
    given = ("--server", address(server), "--address", "127.0.0.1:1")
    code, said = fathom.run("fleet", "ray", *given)
    assert code == 1, said
    assert "No Ray cluster answers at '127.0.0.1:1'. Start it with" in said


def test_without_a_server_nothing_is_started(fathom: Fathom, tmp_path: Path) -> None:
    code, said = fathom.run("fleet", "ray", "--server", "http://127.0.0.1:1")
    assert code == 3, said
    assert "http://127.0.0.1:1" in said
