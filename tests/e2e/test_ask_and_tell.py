"""A bare study as the documents show it, with nothing but curl."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from fathom_client.wire import TrialState

from .processes import Fathom, address, environment

DOCS = Path(__file__).parents[2] / "docs" / "api.md"


@pytest.fixture
def example() -> str:
    """The commands of the documents."""
    (block,) = re.findall(r"```sh\n(.*?)```", DOCS.read_text(), re.DOTALL)
    return str(block)


def test_the_commands_of_the_documents_search(fathom: Fathom, example: str) -> None:
    server = fathom.serve("sqlite:///fathom.db")
    variables = environment({"FATHOM_SERVER": address(server), "PATH": os.environ["PATH"]})
    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", example], env=variables, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    client = fathom.client(server)
    study = client.study(1)
    assert (study.name, study.state, study.progress.complete) == ("cache", "complete", 5)
    assert str(study.progress.complete) in ran.stdout
    trials = list(client.trials(study=1))
    assert [trial.state for trial in trials] == [TrialState.COMPLETE] * 5
    for trial in trials:
        sizes = trial.params.get("size", 1)
        assert isinstance(sizes, int)
        assert trial.value == pytest.approx(64 / sizes)
        assert ("size" in trial.params) is (trial.params["kind"] == "lru")


def test_the_programs_of_the_documents_search(fathom: Fathom) -> None:
    """Declared, from Optuna, as it runs, and in asyncio with several trials at a time."""
    programs = [
        block
        for block in re.findall(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)
        if "create_study" in block
    ]
    assert ["asyncio.TaskGroup" in program for program in programs] == [
        False,
        False,
        False,
        True,
    ]
    server = fathom.serve("sqlite:///fathom.db")
    variables = environment({"FATHOM_SERVER": address(server), "PATH": os.environ["PATH"]})
    for program in programs:
        subprocess.run([sys.executable, "-c", program], env=variables, check=True)
    client = fathom.client(server)
    for number in (1, 2, 3, 4):
        trials = list(client.trials(study=number))
        assert [trial.state for trial in trials] == [TrialState.COMPLETE] * 20
        for trial in trials:
            sizes = trial.params.get("size", 1)
            assert isinstance(sizes, int)
            assert trial.value == pytest.approx(64 / sizes)
