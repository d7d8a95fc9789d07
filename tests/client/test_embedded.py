"""The embedded mode: its processes, and a whole run over stand-ins for server and workers."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from fathom_client import embedded, own_server
from fathom_client.comparison import Comparison
from fathom_client.embedded import Options, unfinished
from fathom_client.own_server import free_port, locked
from fathom_client.supervisor import Patience, Process, Supervisor
from fathom_spaces.documents import load_experiment
from fathom_spaces.errors import Conflict, FathomError
from fathom_spaces.experiment import ExperimentState
from fathom_spaces.preflight import preflight

from .fake_server import SPEC, experiment_view, page

TESTS = Path(__file__).parent.parent
PYTHON = (sys.executable, "-c")
FAKE = (sys.executable, "-P", str(TESTS / "client" / "fake_fathom.py"))

READY_THEN_WAIT = "import signal; print('ready', flush=True); signal.pause()"
STUBBORN = f"import signal; signal.signal(15, signal.SIG_IGN); {READY_THEN_WAIT}"


def wait_for_log(process: Process, text: str) -> None:
    """Follow a log until `text` stands in it; the test's time limit ends a wait for nothing."""
    while text not in process.tail():
        assert not process.wait(0.02), process.tail()


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return "State:\tZ" in Path(f"/proc/{pid}/status").read_text()


@pytest.fixture
def supervisor(tmp_path):
    supervisor = Supervisor(
        tmp_path, os.environ, command=PYTHON, patience=Patience(deaths=3, pause_seconds=0)
    )
    yield supervisor
    supervisor.stop(grace_seconds=0)


class TestProcesses:
    def test_a_dead_worker_is_started_again(self, supervisor):
        worker = supervisor.start_worker("worker-1", READY_THEN_WAIT)
        wait_for_log(worker, "ready")
        first = worker.pid
        os.kill(first, signal.SIGKILL)
        worker.wait(5)
        supervisor.tick()
        supervisor.tick()
        assert worker.pid not in (None, first)

    def test_one_that_keeps_dying_is_given_up_with_the_end_of_its_log(self, supervisor):
        worker = supervisor.start_worker("worker-1", "raise SystemExit('no luck')")
        while not worker.given_up:
            worker.wait(5)
            worker.revive(Patience(deaths=3, pause_seconds=0), now=0.0)
        with pytest.raises(FathomError, match=r"(?s)worker-1 ended with exit code 1 3 times.*luck"):
            supervisor.tick()

    def test_others_go_on_without_it(self, supervisor):
        dying = supervisor.start_worker("worker-1", "raise SystemExit(7)")
        living = supervisor.start_worker("worker-2", READY_THEN_WAIT)
        while not dying.given_up:
            dying.wait(5)
            supervisor.tick()
        supervisor.tick()
        assert living.pid

    def test_old_deaths_are_forgiven(self, tmp_path):
        process = Process("server", [*PYTHON, "pass"], tmp_path / "log", os.environ)
        patience = Patience(deaths=2, window_seconds=10, pause_seconds=0)
        process.start()
        for now in (100.0, 111.0, 122.0):
            process.wait(5)
            process.revive(patience, now)
            process.revive(patience, now)
            assert not process.given_up
        process.wait(5)
        process.close()

    def test_restarts_are_spaced_out(self, tmp_path):
        process = Process("server", [*PYTHON, "pass"], tmp_path / "log", os.environ)
        process.start()
        process.wait(5)
        patience = Patience(pause_seconds=4)
        for now in (0.5, 1.0, 4.4):
            process.revive(patience, now)
            assert process.pid is None
        process.revive(patience, 4.5)
        assert process.exit_code is None
        process.wait(5)
        process.close()

    def test_stopping_is_orderly_and_kills_the_stubborn(self, supervisor):
        server = supervisor.start_server(STUBBORN)
        worker = supervisor.start_worker("worker-1", READY_THEN_WAIT)
        wait_for_log(server, "ready")
        wait_for_log(worker, "ready")
        supervisor.stop(grace_seconds=0.3)
        assert worker.exit_code == -signal.SIGTERM
        assert server.exit_code == -signal.SIGKILL
        supervisor.stop()

    def test_killing_takes_along_what_a_process_started(self, supervisor):
        family = (
            "import subprocess, sys, signal;"
            f"p = subprocess.Popen([sys.executable, '-c', {STUBBORN!r}]);"
            "print(p.pid, flush=True); signal.signal(15, signal.SIG_IGN); signal.pause()"
        )
        worker = supervisor.start_worker("worker-1", family)
        wait_for_log(worker, "ready")
        grandchild = int(next(line for line in worker.tail().split() if line.isdigit()))
        supervisor.stop(grace_seconds=0.1)
        while not is_gone(grandchild):
            worker.wait(0.02)

    def test_it_has_a_session_of_its_own(self, supervisor):
        worker = supervisor.start_worker("worker-1", READY_THEN_WAIT)
        assert os.getsid(worker.pid) == worker.pid

    def test_children_end_when_the_parent_is_killed(self, tmp_path):
        child = f"from fathom_client.child import live_with_parent as l; l(); {READY_THEN_WAIT}"
        parent = (
            "import os, signal, sys; from pathlib import Path;"
            "from fathom_client.supervisor import Supervisor;"
            f"s = Supervisor(Path({str(tmp_path)!r}), os.environ, command=(sys.executable, '-c'));"
            f"w = s.start_worker('worker-1', {child!r});"
            "print(w.pid, flush=True); signal.pause()"
        )
        with subprocess.Popen([*PYTHON, parent], stdout=subprocess.PIPE, text=True) as started:
            pid = int(started.stdout.readline())
            while "ready" not in (tmp_path / "worker-1.log").read_text():
                assert started.poll() is None
            started.kill()
        while not is_gone(pid):
            pass


class TestParts:
    def test_a_port_in_use_is_told_with_the_remedy(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            with pytest.raises(Conflict, match=f"Port {port} .* in use.*--port"):
                free_port(port)
        assert free_port(port) == port
        assert free_port() > 0

    def test_a_folder_is_used_by_one_run_at_a_time(self, tmp_path):
        with (
            locked(tmp_path),
            pytest.raises(Conflict, match="Another run uses"),
            locked(tmp_path, seconds=0),
        ):
            pass
        with locked(tmp_path, seconds=0):
            pass

    def test_an_unfinished_experiment_with_an_equal_spec_is_found(self, client, server):
        assert unfinished(client, SPEC).id == "e1"
        assert unfinished(client, SPEC.model_copy(update={"seeds": 4})) is None
        assert unfinished(client, SPEC.model_copy(update={"name": "other"})) is None

    def test_equal_means_equal_values_whatever_their_number_type(self, client, server):
        lr = SPEC.training.model_copy(update={"lr": 1})
        server.views = [experiment_view(spec=SPEC.model_copy(update={"training": lr}))]
        wanted = SPEC.training.model_copy(update={"lr": 1.0})
        assert unfinished(client, SPEC.model_copy(update={"training": wanted})).id == "e1"

    def test_an_ended_one_is_not_continued(self, client, server):
        server.views = [experiment_view(ExperimentState.COMPLETE)]
        assert unfinished(client, SPEC) is None
        server._experiments = lambda *_: page([])
        assert unfinished(client, SPEC) is None

    def test_settings_of_another_server_do_not_leak_into_our_processes(self, monkeypatch):
        monkeypatch.setenv("FATHOM_TOKEN", "secret")
        monkeypatch.setenv("FATHOM_FOLDER", "elsewhere")
        monkeypatch.setenv("FATHOM_DATA_DIR", "data")
        monkeypatch.setenv("FATHOM_LEASE_SECONDS", "5")
        monkeypatch.setenv("OMP_NUM_THREADS", "2")
        found = own_server.environment()
        assert not {"FATHOM_TOKEN", "FATHOM_FOLDER"} & found.keys()
        assert found["FATHOM_DATA_DIR"] == "data"
        assert found["FATHOM_LEASE_SECONDS"] == "5"
        assert found["OMP_NUM_THREADS"] == "2"
        assert found["MKL_NUM_THREADS"] == "1"

    def test_the_demo_is_a_valid_spec_with_the_five_methods(self):
        spec = load_experiment(Path(embedded.__file__).with_name("demo.yaml"))
        labels = [method.label for method in spec.methods]
        assert labels == [
            "learned/udn",
            "learned/layer_select",
            "searched/grid",
            "searched/tpe",
            "searched/random",
        ]
        assert sum(plan.trials for plan in preflight(spec).methods) < 100


class Run:
    """`embedded.run` over the stand-ins of fake_fathom.py."""

    def __init__(self, folder: Path, monkeypatch):
        self.folder = folder
        self.out = io.StringIO()
        self.setenv = monkeypatch.setenv
        monkeypatch.setenv("PYTHONPATH", str(TESTS))
        monkeypatch.setenv("FAKE_FOLDER", str(folder))
        monkeypatch.setenv("FAKE_WORKERS", "2")

    def __call__(self, **options) -> int:
        console = Console(file=self.out, width=100)
        given = {"workers": 2, "command": FAKE, **options}
        return embedded.run(SPEC, Options(self.folder, self.folder, **given), console)

    @property
    def said(self) -> str:
        return self.out.getvalue()


@pytest.fixture
def run(tmp_path, monkeypatch):
    return Run(tmp_path, monkeypatch)


class TestRun:
    def test_it_goes_to_the_end_and_leaves_nothing_running(self, run):
        assert run() == 0
        assert "searched/grid 36/36" in run.said
        assert "Use depth 1" in run.said
        written = (run.folder / "comparison.json").read_text()
        Comparison.model_validate_json(written)
        assert json.loads(written)["schema_version"] == 1
        assert (run.folder / "report.html").read_text().startswith("<html>")
        assert (run.folder / "order").read_text() == "worker worker server "
        assert "works for http://127.0.0.1:" in (run.folder / "logs" / "worker-1.log").read_text()
        assert is_gone(int((run.folder / "server.pid").read_text()))

    def test_an_unfinished_experiment_is_continued(self, run):
        assert run() == 0
        assert "Continuing experiment e1 (digits-depth): 12 of 39 trials done." in run.said

    def test_a_new_one_is_submitted(self, run):
        run.setenv("FAKE_NEW", "1")
        assert run() == 0
        assert "Experiment e1 (digits-depth) submitted." in run.said

    def test_a_server_that_cannot_start_shows_its_log(self, run):
        (run.folder / "crash").touch()
        with pytest.raises(FathomError, match=r"(?s)server ended with exit code 1.*is broken"):
            run()

    def test_a_server_that_dies_is_started_again(self, run, monkeypatch):
        killed = []

        def kill_once(client, spec):
            if not killed:
                killed.append(int((run.folder / "server.pid").read_text()))
                os.kill(killed[0], signal.SIGKILL)
            return unfinished(client, spec)

        monkeypatch.setattr(embedded, "unfinished", kill_once)
        assert run() == 0
        assert int((run.folder / "server.pid").read_text()) != killed[0]

    def test_a_worker_that_keeps_dying_does_not_stop_the_others(self, run):
        run.setenv("FAKE_CRASH", "worker-1")
        run.setenv("FAKE_WORKERS", "1")
        assert run() == 0

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_ctrl_c_stops_everything_and_says_how_to_go_on(self, run, monkeypatch, number):
        follow = embedded.follow

        def interrupted(fetch, display, tick):
            os.kill(os.getpid(), number)
            return follow(fetch, display, tick=tick)

        monkeypatch.setattr(embedded, "follow", interrupted)
        assert run(again="fathom run spec.yaml") == 130
        assert "`fathom run spec.yaml` continues" in run.said
        assert (run.folder / "order").read_text().endswith("server ")
        assert is_gone(int((run.folder / "server.pid").read_text()))

    def test_the_server_can_stay_up_until_ctrl_c(self, run, monkeypatch):
        tick = Supervisor.tick

        def interrupted(supervisor):
            if "stays up" in run.said:
                raise KeyboardInterrupt
            tick(supervisor)

        monkeypatch.setattr(Supervisor, "tick", interrupted)
        assert run(keep_serving=True) == 0
        assert "The server stays up at http://127.0.0.1:" in run.said
