"""A network that is told to grow while it is trained, by a person and over a worker's death."""

from typing import Any

import pytest

from fathom_client.client import Client
from fathom_spaces.errors import WrongState
from fathom_spaces.experiment import ExperimentState, Outcome

from .processes import until
from .watching import trials_of

# It would train for hours, and is cancelled once it has grown.
SPEC: dict[str, Any] = {
    "name": "told",
    "task": {"dataset": "two_spirals", "options": {"rows": 600}},
    "model": {"depth": {"low": 1, "high": 5}, "width": 8},
    "training": {"epochs": 50_000, "batch_size": 64, "checkpoint_seconds": 0.25},
    "methods": [{"learned": "growth", "criterion": "signal"}],
    "seeds": 1,
    "confirm": {"seeds": 0},
}


def lineage(client: Client, trial: int) -> list[tuple[int, str]]:
    """The depths it has had and why, as its last measurement tells."""
    curve = client.curve(trial).measurements
    told: Any = curve[-1].trace["lineage"] if curve else []
    return [(step["depth"], step["because"]) for step in told]


def test_a_signal_makes_it_grow_and_is_not_lost_with_its_worker(fathom, sqlite_url):
    server = fathom.serve(sqlite_url, lease_seconds=2)
    first = fathom.work(server, "w1")
    client = fathom.client(server)
    experiment = client.submit(SPEC).id

    (running,) = until(lambda: trials_of(client, experiment), "the trial to run")
    trial = running.id
    assert client.grow(trial).signals == 1
    until(lambda: lineage(client, trial) == [(1, "start"), (2, "signal")], "it to grow")

    first.kill()
    command = fathom.start("grow", "grow", str(trial), "--server", client.server)
    assert command.ends() == 0
    assert f"Trial {trial} was told to grow 2 times." in command.said
    assert client.grow(trial).signals == 3
    fathom.work(server, "w2")
    until(lambda: lineage(client, trial)[-1:] == [(4, "signal")], "the other worker to obey")
    assert [attempt.worker for attempt in client.trial(trial).attempts] == ["w1", "w2"]

    assert client.cancel(experiment).state is ExperimentState.CANCELLED
    until(lambda: client.trial(trial).outcome is Outcome.CANCELLED, "it to stop")
    with pytest.raises(WrongState, match="cancelled"):
        client.grow(trial)
