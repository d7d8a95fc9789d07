"""A user's own family and dataset, from an example package: installed, or allowed by its module."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from fathom_spaces.experiment import Outcome

from .processes import Fathom, environment, until

EXAMPLE = Path(__file__).parents[1] / "examples" / "fathom_example"
SPEC = EXAMPLE / "rings.yaml"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the example package was installed into, by pip."""
    folder = tmp_path_factory.mktemp("installed")
    source = shutil.copytree(EXAMPLE, folder / "source")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    target = ["--no-deps", "--no-index", "--no-build-isolation", "--target", str(folder / "site")]
    done = subprocess.run(
        [*pip, *target, str(source)],
        env=environment({}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture
def by_module(fathom: Fathom) -> str:
    """The example's spec, its code named as module:attribute."""
    spec: dict[str, Any] = yaml.safe_load(SPEC.read_text())
    spec["task"]["dataset"] = "fathom_example.rings:rings"
    spec["model"]["family"] = "fathom_example.highway:highway"
    return fathom.spec(**spec)


def test_an_installed_package_is_named_as_if_it_were_built_in(fathom: Fathom, installed: Path):
    env = {"PYTHONPATH": str(installed)}
    code, said = fathom.run("run", str(SPEC), "--workers", "1", env=env)
    assert code == 0, said
    assert "rings: highway on rings, depth 0-3" in said
    assert "Recommendation" in said


def test_a_module_is_named_where_it_is_allowed_and_a_stopped_run_continues(
    fathom: Fathom, by_module: str
):
    """By its environment variable first, by its flag then: the experiment is the same one."""
    python = {"PYTHONPATH": str(EXAMPLE)}
    allowed = {**python, "FATHOM_ALLOW_MODULES": "other, fathom_example"}
    first = fathom.start("first", "run", by_module, "--workers", "1", env=allowed)
    first.says("submitted")
    first.send(signal.SIGINT)
    assert first.ends() == 130, first.said
    flag = ("--allow-module", "fathom_example")
    code, said = fathom.run("run", by_module, "--workers", "1", *flag, env=python)
    assert code == 0, said
    assert "Continuing experiment" in said
    assert "Recommendation" in said


def test_where_it_is_not_allowed_it_is_refused_and_not_imported(fathom: Fathom, by_module: str):
    """By the command line first; then by the workers, for a spec that was described elsewhere."""
    imported = fathom.folder / "imported"
    shutil.copytree(EXAMPLE / "fathom_example", fathom.folder / "own" / "fathom_example")
    for module in (fathom.folder / "own" / "fathom_example").glob("*.py"):
        leaves_word = f"from pathlib import Path\nPath({str(imported)!r}).touch()\n"
        module.write_text(leaves_word + module.read_text())
    env = {"PYTHONPATH": str(fathom.folder / "own")}
    code, said = fathom.run("run", by_module, env=env)
    assert code == 2
    assert "the module fathom_example.rings is not allowed here" in said
    assert "`--allow-module fathom_example.rings`" in said
    assert not imported.exists()

    described = fathom.folder / "described.yaml"
    allowed = {**env, "FATHOM_ALLOW_MODULES": "fathom_example"}
    code, said = fathom.run("describe", by_module, env=allowed)
    assert code == 0, said
    described.write_text(said)
    assert imported.exists()
    imported.unlink()

    server = fathom.serve("sqlite:///fathom.db")
    client = fathom.client(server)
    worker = fathom.start("worker", "worker", "--server", client.server, "--name", "wary", env=env)
    worker.says("ready on")
    view = client.submit(described)
    wanted = "No connected worker has dataset 'fathom_example.rings:rings'"
    until(lambda: any(wanted in why for why in client.experiment(view.id).pending), wanted)
    assert not imported.exists()
    told = fathom.start(
        "told", "worker", "--server", client.server, "--name", "told",
        "--allow-module", "fathom_example", env=env,
    )  # fmt: skip
    told.says("ready on")
    client.wait(view.id, timeout=120)
    assert imported.exists()
    outcomes = {trial.outcome for trial in client.trials(experiment=view.id)}
    assert outcomes == {Outcome.FINISHED}
