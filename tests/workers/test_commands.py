"""The command line of a worker: what it lets the worker see."""

import os

import pytest

from fathom_client.cli import main
from fathom_client.sight import ALLOWED, DATA
from fathom_workers import commands


@pytest.fixture
def seen(monkeypatch):
    """What the environment says when a worker, or one for each device, would start."""
    monkeypatch.setenv(ALLOWED, "before")
    found = []

    def look(*_):
        found.append((os.environ[DATA], os.environ[ALLOWED]))
        return 0

    monkeypatch.setattr(commands, "_serve", look)
    monkeypatch.setattr(commands, "_launch", look)
    return found


@pytest.mark.parametrize("devices", [(), ("--devices", "cpu")])
def test_data_and_modules_reach_the_processes_that_train(seen, tmp_path, monkeypatch, devices):
    flags = ["--allow-module", "mine", "--allow-module", "theirs.models"]
    scratch = ["--scratch", str(tmp_path / "scratch")]
    assert main(["worker", "--data-dir", str(tmp_path), *flags, *scratch, *devices]) == 0
    monkeypatch.setenv(DATA, str(tmp_path))
    assert main(["worker", *scratch, *devices]) == 0
    both = "before,mine,theirs.models"
    assert seen == [(str(tmp_path), both), (str(tmp_path), "before")]


def test_a_data_directory_that_is_not_there_is_told_at_once(seen, tmp_path, capsys):
    assert main(["worker", "--data-dir", str(tmp_path / "none")]) == 2
    assert "--data-dir" in capsys.readouterr().err
    assert seen == []
