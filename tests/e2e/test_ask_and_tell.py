"""A bare study as the documents show it, with nothing but curl."""

import os
import re
import subprocess
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
