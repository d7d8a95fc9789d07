"""The wheel in empty environments: each extra brings what it needs, and they work together."""

import json
import re
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from fathom_spaces import __version__
from tests.e2e.processes import Fathom, Process, address

from .conftest import PYTHONS, ROOT, Install, Installed, uv

SPEC = {
    "name": "released",
    "task": {"dataset": "digits"},
    "model": {"depth": {"low": 1, "high": 2}, "width": 8},
    "training": {"epochs": 1},
    "methods": [{"searched": "grid"}],
    "confirm": {"seeds": 2},
}
EVERY_EXTRA = "server,controller,gp,figures,mariadb,s3,notebook,traces,worker,ray,slurm"


LACKS = {
    "": {"torch", "optuna", "sqlalchemy", "fastapi", "numpy"},
    "server": {"torch", "sklearn", "pandas"},
    "worker": {"optuna", "sqlalchemy", "fastapi", "alembic"},
}


@pytest.mark.parametrize(
    ("extra", "python"),
    [
        *(("", python) for python in PYTHONS),
        *(("server", python) for python in PYTHONS),
        ("worker", sys.executable),  # gigabytes each
    ],
)
def test_an_extra_brings_what_it_needs_and_no_more(
    install: Install, extra: str, python: str
) -> None:
    here = install(extra, python)
    assert here.run(here.fathom, "--version").stdout == f"fathom {__version__}\n"
    text = (
        f"import importlib.util as u; print([n for n in {sorted(LACKS[extra])} if u.find_spec(n)])"
    )
    assert here.run(here.python, "-c", text).stdout == "[]\n"
    uv("pip", "check", "--python", here.python)


@pytest.mark.parametrize(
    ("extra", "command", "missing"),
    [
        ("", "serve", "server"),
        ("", "worker", "worker"),
        ("server", "worker", "worker"),
        ("worker", "serve", "server"),
    ],
)
def test_a_command_of_another_extra_says_what_to_install(
    install: Install, extra: str, command: str, missing: str
) -> None:
    here = install(extra)
    done = here.run(here.fathom, command)
    assert done.returncode == 1
    assert f"Install fathom-depth[{missing}]." in done.stderr


def test_client_server_and_worker_of_their_own_environments_find_a_depth(
    install: Install, tmp_path: Path
) -> None:
    newest = PYTHONS[-1]
    client, server, worker = install("", newest), install("server", newest), install("worker")
    database = ("--database", f"sqlite:///{tmp_path / 'fathom.db'}")
    fathom = Fathom(tmp_path)
    try:
        serving = _start(fathom, server, "serve", "--port", "0", *database)
        at = ("--server", address(serving))
        _start(fathom, worker, "worker", "--devices", "cpu", *at)
        spec = fathom.spec(**SPEC)
        experiment = client.run(client.fathom, "submit", spec, *at).stdout.strip()
        watched = client.run(client.fathom, "watch", experiment, *at)
        assert watched.returncode == 0, watched.stderr
        compared = client.run(client.fathom, "compare", experiment, "--json", *at)
        assert json.loads(compared.stdout)["recommendation"]["depth"] in (1, 2), compared.stderr
    finally:
        fathom.close()


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_the_tested_set_has_wheels_for_every_python_that_is_promised(
    wheel: Path, tmp_path: Path, python: str
) -> None:
    assert f"Programming Language :: Python :: {python}" in _metadata(wheel).get_all("Classifier")
    uv(
        *("pip", "install", "--dry-run", "--only-binary", ":all:", "--python-version", python),
        *("--python", sys.executable, "--target", tmp_path, "--constraint"),
        *(ROOT / "constraints.txt", f"fathom-depth[{EVERY_EXTRA}] @ {wheel.as_uri()}"),
    )


def test_the_version_is_written_in_one_place_and_the_changelog_knows_what_is_next(
    wheel: Path,
) -> None:
    assert _metadata(wheel)["Version"] == __version__
    assert f'"{__version__}"' not in (ROOT / "pyproject.toml").read_text()
    heads = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert heads[0] == "Unreleased"


def test_the_licence_and_the_notices_are_in_the_wheel(wheel: Path) -> None:
    names = {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}
    assert {"LICENSE", "THIRD_PARTY.md"} <= names
    assert _metadata(wheel)["License-Expression"] == "Apache-2.0"


def _start(fathom: Fathom, here: Installed, *words: str) -> Process:
    """A process that has nothing but what is installed there."""
    options = {"program": [here.fathom], "env": {"PYTHONPATH": ""}}
    return fathom.start(words[0], *words, **options)


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as files:
        (name,) = [name for name in files.namelist() if name.endswith("METADATA")]
        return message_from_bytes(files.read(name))
