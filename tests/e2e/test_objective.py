"""A user's whole objective: the documents' example, and real processes that are killed in it."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import optuna
import pytest

from fathom_client.client import Client
from fathom_client.wire import TrialState
from fathom_spaces.experiment import Outcome
from tests.databases import read_by_optuna

from .processes import Fathom, address, environment, until

DOCS = Path(__file__).parents[2] / "docs" / "own.md"
SLOW = """
from pathlib import Path

import optuna


def goal(trial, gate, width=1.0):
    x = trial.suggest_float("x", -width, width)
    trial.report(abs(x), 1)
    trial.set_user_attr("asked", True)
    while not Path(gate).exists():
        if trial.should_prune():
            raise optuna.TrialPruned
    return abs(x + trial.suggest_float("y", -width, width))
"""


@pytest.fixture
def write(fathom: Fathom) -> Callable[[str, str], Path]:
    def write(name: str, text: str) -> Path:
        path = fathom.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return path

    return write


def test_the_example_of_the_documents_runs_as_it_is_written(
    fathom: Fathom, write: Callable[[str, str], Path]
) -> None:
    text = DOCS.read_text()
    (code,) = re.findall(r"```python\n# my_package/goals.py\n(.*?)```", text, re.DOTALL)
    (spec,) = re.findall(r"```yaml\n# goals.yaml\n(.*?)```", text, re.DOTALL)
    (commands,) = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    write("my_package/goals.py", code)
    write("goals.yaml", spec)
    server = fathom.serve("sqlite:///fathom.db")
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    variables = {
        "FATHOM_SERVER": address(server),
        "PATH": programs,
        "PYTHONPATH": str(fathom.folder),
    }
    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands],
        env=environment(variables),
        cwd=fathom.folder,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    client = fathom.client(server)
    study = client.open_study(1)
    view = study.view
    assert (view.kind, view.state, view.progress.failed) == ("objective", "complete", 0)
    assert view.progress.complete + view.progress.pruned == 12
    (best,) = study.best_trials
    assert best.value is not None
    assert best.value > 0.5
    layers = best.params["layers"]
    assert set(best.params) == {"layers", "lr", *(f"units_{i}" for i in range(int(str(layers))))}
    assert "Workers run my_package.goals:digits." in ran.stdout
    assert f"layers {layers}" in ran.stdout


def test_a_killed_workers_trial_goes_on_with_the_same_parameters(
    fathom: Fathom, write: Callable[[str, str], Path]
) -> None:
    """And the server is killed as well, with its worker at work."""
    write("own/slow_goal.py", SLOW)
    gate = fathom.folder / "gate"
    url = "sqlite:///fathom.db"
    server = fathom.serve(url, lease_seconds=2)
    port = int(address(server).rpartition(":")[2])
    client = fathom.client(server)
    python = {"PYTHONPATH": str(fathom.folder / "own")}
    first = fathom.start("first", *_worker(client, "first"), env=python)
    options = {"gate": str(gate), "width": 2.0}
    spec = {"name": "slow", "objective": "slow_goal:goal", "options": options, "trials": 2}
    pruned = {"direction": "minimize", "pruner": "median", "steps": 9}
    study = client.create_study({**spec, **pruned})
    until(lambda: any("x" in trial.params for trial in study.trials), "the first question")
    (trial,) = study.trials
    x = trial.params["x"]
    until(lambda: client.curve(trial.id).measurements, "the report")
    first.kill()
    second = fathom.start("second", *_worker(client, "second"), env=python)
    until(lambda: len(client.trial(trial.id).attempts) == 2, "the next attempt")
    server.kill()
    server = fathom.serve(url, lease_seconds=2, port=port)
    client = fathom.client(server)
    gate.touch()
    view = client.open_study(study.id).wait(timeout=120)
    assert (view.state, view.progress.complete) == ("complete", 2)
    ended = client.trial(trial.id)
    assert ended.state is TrialState.COMPLETE
    assert ended.params["x"] == x
    assert set(ended.params) == {"x", "y"}
    outcomes = [attempt.outcome for attempt in ended.attempts]
    assert outcomes[0] is Outcome.LOST
    assert outcomes[-1] is Outcome.FINISHED
    assert second.alive
    with read_by_optuna(f"sqlite:///{fathom.folder / 'fathom.db'}") as storage:
        loaded = optuna.load_study(study_name=view.optuna_name, storage=storage)
        assert [t.params for t in loaded.trials] == [t.params for t in client.open_study(1).trials]
        assert all(t.user_attrs["asked"] is True for t in loaded.trials)


def test_a_worker_that_is_not_allowed_the_module_gets_none(
    fathom: Fathom, write: Callable[[str, str], Path]
) -> None:
    write("own/slow_goal.py", "raise SystemExit('imported')")
    server = fathom.serve("sqlite:///fathom.db")
    client = fathom.client(server)
    python = {"PYTHONPATH": str(fathom.folder / "own")}
    wary = fathom.start("wary", "worker", "--server", client.server, "--name", "wary", env=python)
    wary.says("ready on")
    study = client.create_study(
        {"name": "slow", "objective": "slow_goal:goal", "direction": "minimize"}
    )
    said = "No connected worker has objective 'slow_goal:goal', which slow needs."
    until(lambda: said in study.view.pending, said)
    code, shown = fathom.run("study", "show", "1", "--server", client.server)
    assert code == 0
    assert "No connected worker has objective" in shown
    assert study.trials == []


def _worker(client: Client, name: str) -> tuple[str, ...]:
    return ("worker", "--server", client.server, "--name", name, "--allow-module", "slow_goal")
