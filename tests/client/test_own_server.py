"""`here`: a server and workers of a program's own, over the stand-ins of fake_fathom.py."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import fathom_client
from fathom_client import own_server
from fathom_client.supervisor import Patience
from fathom_spaces.errors import Conflict, FathomError
from fathom_spaces.experiment import ExperimentState

from .fake_server import SPEC
from .test_embedded import FAKE, TESTS, is_gone


@pytest.fixture(autouse=True)
def _stand_ins(tmp_path, monkeypatch):
    monkeypatch.setattr(own_server, "FATHOM", FAKE)
    monkeypatch.setenv("PYTHONPATH", str(TESTS))
    monkeypatch.setenv("FAKE_FOLDER", str(tmp_path))
    monkeypatch.setenv("FAKE_WORKERS", "2")


def order(folder: Path) -> str:
    return (folder / "order").read_text()


def test_a_client_comes_with_its_server_and_workers_and_ends_them(tmp_path):
    with fathom_client.here(tmp_path, workers=2) as client:
        pid = int((tmp_path / "server.pid").read_text())
        experiment = client.submit(SPEC).wait()
        assert experiment.state is ExperimentState.COMPLETE
        assert experiment.comparison().recommendation.depth == 1
    assert order(tmp_path) == "worker worker server "
    assert is_gone(pid)


def test_in_a_notebook_it_is_closed_when_one_likes(tmp_path):
    client = fathom_client.here(tmp_path, workers=1)
    pid = int((tmp_path / "server.pid").read_text())
    assert client.ready().status == "ok"
    client.close()
    assert is_gone(pid)


def test_a_folder_serves_one_program_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(own_server, "LOCK_SECONDS", 0.0)
    with (
        own_server.locked(tmp_path),
        pytest.raises(Conflict, match="Another run uses"),
    ):
        fathom_client.here(tmp_path)


def test_a_server_that_cannot_start_says_why_and_leaves_nothing(tmp_path):
    (tmp_path / "crash").touch()
    with pytest.raises(FathomError, match="the database is broken"):
        fathom_client.here(tmp_path, workers=1)
    assert not (tmp_path / "order").exists()
    with own_server.locked(tmp_path, 0.0):  # nobody holds the folder any more
        pass


def test_a_server_that_dies_too_often_is_told_with_the_end_of_its_log(tmp_path, monkeypatch):
    monkeypatch.setattr(Patience, "__init__", _once)
    with fathom_client.here(tmp_path, workers=1) as client:
        os.kill(int((tmp_path / "server.pid").read_text()), 9)
        client._watch.join(60.0)
        with pytest.raises(FathomError, match="The server was ended by signal 9"):
            client.ready()


def test_all_of_it_ends_with_a_program_that_is_killed(tmp_path):
    text = (
        "import os, sys, fathom_client; from fathom_client import own_server;"
        f"own_server.FATHOM = {FAKE!r}; client = fathom_client.here(sys.argv[1], workers=1);"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", text, str(tmp_path)], check=False, timeout=60)
    with own_server.locked(tmp_path, 30.0):  # once they are gone
        assert is_gone(int((tmp_path / "server.pid").read_text()))


def _once(self, **_):
    object.__setattr__(self, "deaths", 1)
    object.__setattr__(self, "window_seconds", 60.0)
    object.__setattr__(self, "pause_seconds", 0.0)
