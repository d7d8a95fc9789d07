"""An experiment whose trials are trained together, through a server and a worker."""

from typing import Any

import pytest

from fathom_client.client import Client
from fathom_client.wire import TrialView
from fathom_spaces.experiment import Outcome

from .processes import Fathom, until
from .specs import many_spec
from .watching import completed, trials_of

# What each trial finds depends on its own parameters and seed alone, so that two runs compare.
METHODS = [{"learned": "udn"}, {"searched": "grid"}]


def spec(*, fuse: bool) -> dict[str, Any]:
    training = {"epochs": 12, "batch_size": 32, "checkpoint_seconds": 0.3, "fuse": fuse}
    return many_spec(methods=METHODS, training=training, confirm={"seeds": 0})


def trial_of(client: Client, experiment: str) -> dict[tuple[int, int], TrialView]:
    return {(t.study, t.number): t for t in trials_of(client, experiment)}


def test_fused_and_alone_it_comes_to_the_same(fathom: Fathom, sqlite_url: str) -> None:
    server = fathom.serve(sqlite_url)
    client = fathom.client(server)
    fathom.work(server, "w1", fuse=8)
    fused, alone = (client.submit(spec(fuse=fuse)).id for fuse in (True, False))
    for experiment in (fused, alone):
        completed(client, experiment)
    mine, other = by_number(client, fused), by_number(client, alone)
    assert len(mine) == len(other) == 2 + 6
    for one, two in zip(mine, other, strict=True):
        assert (one.params, one.seed) == (two.params, two.seed)
        assert one.value == pytest.approx(two.value, abs=0.02)
        assert one.costs is not None
        assert two.costs is not None
        assert one.costs.samples == two.costs.samples
        assert steps(client, one) == steps(client, two) == list(range(1, 13))
        assert "model.safetensors" in {file.name for file in client.artifacts(one.id)}
    grid = [trial for trial in mine if trial.params]
    began = [trial.started_at for trial in grid if trial.started_at]
    ended = [trial.ended_at for trial in grid if trial.ended_at]
    assert max(began) < min(ended), "they were not trained together"


def test_members_of_a_worker_that_was_killed_go_on_with_another(
    fathom: Fathom, sqlite_url: str
) -> None:
    server = fathom.serve(sqlite_url, lease_seconds=2)
    client = fathom.client(server)
    first = fathom.work(server, "w1", fuse=8)
    long = many_spec(
        methods=[{"searched": "grid"}],
        training={"epochs": 150, "batch_size": 32, "checkpoint_seconds": 0.3, "fuse": True},
        seeds=1,
        confirm={"seeds": 0},
    )
    experiment = client.submit(long).id
    until(lambda: len(begun(client, experiment)) == 3, "all members to be measured")
    first.kill()
    fathom.work(server, "w2", fuse=8)
    completed(client, experiment)
    found = trials_of(client, experiment)
    assert any(len(client.trial(trial.id).attempts) > 1 for trial in found)
    for trial in found:
        assert trial.outcome is Outcome.FINISHED
        assert steps(client, trial) == list(range(1, 151))


def by_number(client: Client, experiment: str) -> list[TrialView]:
    return sorted(trials_of(client, experiment), key=lambda trial: (trial.study, trial.number))


def steps(client: Client, trial: TrialView) -> list[int]:
    return [measurement.step for measurement in client.curve(trial.id).measurements]


def begun(client: Client, experiment: str) -> list[TrialView]:
    return [trial for trial in trials_of(client, experiment) if steps(client, trial)]
