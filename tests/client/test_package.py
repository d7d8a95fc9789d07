"""What `fathom_client` offers by name, and that naming it is free until it is used."""

import json
import subprocess
import sys

import pytest

import fathom_client

NAMES = sorted(set(fathom_client.__all__) - {"__version__"})


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_the_one_of_its_home(name: str) -> None:
    found = getattr(fathom_client, name)
    assert found.__name__ == name
    assert found is getattr(fathom_client, name)


def test_what_ask_and_tell_needs_is_there() -> None:
    needed = {"AsyncStudy", "AsyncTrial", "PrunedError", "Study", "StudySpec", "Trial"}
    assert needed <= set(NAMES)


def test_there_is_nothing_else() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Stdy'"):
        getattr(fathom_client, "Stdy".title())


def test_importing_the_package_loads_none_of_them() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import fathom_client, sys, json; print(json.dumps([*sys.modules]))",
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    loaded = set(json.loads(said.stdout))
    assert not loaded & {"httpx", "pydantic", "fathom_client.ask_and_tell", "fathom_spaces.study"}
