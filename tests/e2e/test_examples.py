"""The shipped examples through the real machinery: engine, jobs, training, comparison."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, Lease, Renewal
from fathom_service import evidence
from fathom_spaces import examples
from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.families import FAMILIES
from fathom_spaces.methods import LEARNED, LearnedSettings
from fathom_spaces.preflight import trial_flops
from fathom_spaces.tasks import DATASETS
from fathom_storage.database import Database
from fathom_workers.train import train
from tests.service.world import World

from .processes import Fathom, until

QUICKEST = "depth-schedule"
MINUTES = 4 * 60.0  # only a machine that does much else needs more than one


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Threads that wait for each other cost small networks more than they bring."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def tinier(name: str) -> Experiment:
    """An example with a few steps for each network, and three depths at most."""
    spec: Any = examples.read(examples.PREFIX + name)
    spec["training"] |= {"epochs": 3, "steps_per_epoch": 2, "batch_size": 16}
    low = spec["model"]["depth"]["low"]
    spec["model"]["depth"]["high"] = low + 2
    for method in spec["methods"]:
        for position in ("initial_depth", "final_depth"):
            if position in method:
                method[position] = low + 1
        if "stage_epochs" in method:
            method["stage_epochs"] = 1
    spec |= {"seeds": 1, "confirm": {"seeds": 1}}
    return parse(Experiment, spec)


def work_off(world: World, experiment: Experiment, scratch: Path) -> None:
    """Train every trial there is, as a worker does."""
    while leases := world.ask("real"):
        (lease,) = leases

        def report(measurement: Measurement, lease: Lease = lease) -> Command:
            renewal = Renewal(token=lease.token, measurements=(measurement,))
            return world.engine.renew(lease.id, renewal).command

        result = train(lease.job, report, scratch=scratch)
        assert result.outcome is Outcome.FINISHED, (lease.method, result.message)
        method = next((m for m in experiment.methods if m.label == lease.method), None)
        if isinstance(method, LearnedSettings):
            assert result.costs.flops <= trial_flops(experiment, method, {})
        world.engine.result(lease.id, result.model_copy(update={"token": lease.token}))


@pytest.mark.parametrize("name", examples.names())
@pytest.mark.usefixtures("one_thread")
def test_every_example_runs_to_a_comparison(name: str, sqlite_url: str, tmp_path: Path) -> None:
    database = Database(sqlite_url)
    world = World(database)
    everything = {"datasets": DATASETS, "families": FAMILIES, "methods": LEARNED}
    world.add_worker("real", **{kind: tuple(known) for kind, known in everything.items()})
    asked = tinier(name)
    experiment = world.submit(asked)
    work_off(world, asked, tmp_path)
    assert world.state(experiment) == "complete"
    found = evidence.comparison_of(database, experiment)
    assert found.complete
    assert found.recommendation.depth in asked.depths()
    gridded = any(method.algorithm == "grid" for method in asked.methods)
    assert (found.truth is not None) == gridded
    if found.truth is not None:
        assert found.agreement.best_trained == found.truth.best_depth
    for result in found.methods:
        assert result.chosen_depth in asked.depths()
        assert result.kind == "searched" or result.trace
    database.close()


def test_an_example_runs_by_its_name(fathom: Fathom) -> None:
    process = fathom.start("example", "run", f"example:{QUICKEST}", "--workers", "2")
    until(lambda: "Took " in process.said, f"{QUICKEST} to end", MINUTES)
    assert process.ends() == 0, process.said
    assert "Use depth" in process.said
    folder = fathom.folder / "fathom-runs" / "results" / QUICKEST
    answer = json.loads((folder / "comparison.json").read_text())
    assert answer["complete"]
    assert {m["name"] for m in answer["methods"]} == {
        method.label for method in examples.example(QUICKEST).methods
    }
    assert 'id="figure-weights"' in (folder / "report.html").read_text()
