"""The command line against a small real server that speaks the contract."""

import json
import re
import subprocess
import sys
from importlib.metadata import EntryPoint

import pytest

from fathom_client import cli, doctor, show
from fathom_client.cli import main
from fathom_client.comparison import Comparison
from fathom_spaces import __version__
from fathom_spaces.experiment import ExperimentState

from .fake_server import SPEC, experiment_view, problem, served


@pytest.fixture
def live(server, monkeypatch):
    """The fake server at the address that FATHOM_SERVER names."""
    monkeypatch.setenv("COLUMNS", "100")
    with served(server) as address:
        monkeypatch.setenv("FATHOM_SERVER", address)
        yield server


@pytest.fixture
def spec(tmp_path):
    path = tmp_path / "spec.json"
    path.write_text(SPEC.model_dump_json())
    return str(path)


def no_entry_points(monkeypatch, *found: EntryPoint):
    monkeypatch.setattr(cli, "entry_points", lambda group: found)
    monkeypatch.setattr(doctor, "entry_points", lambda group: ())


class TestListings:
    @pytest.mark.parametrize(
        ("command", "shown"),
        [
            (["experiments"], "digits-depth"),
            (["studies", "e1"], "searched/grid"),
            (["trials", "e1"], "0.9512"),
            (["trials", "--study", "2"], "0.9431"),
            (["trials", "e1"], " 5f1c09b "),
            (["workers"], "worker-1"),
            (["compare", "e1"], "Use depth 1"),
            (["logs", "7"], "attempt 1 on w1: hung at depth 5"),
        ],
    )
    def test_each_has_a_table_and_json(self, live, capsys, command, shown):
        assert main(command) == 0
        assert shown in capsys.readouterr().out
        assert main([*command, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)

    def test_workers_show_how_busy_and_fast_they_are_and_how_long_work_waited(self, live, capsys):
        assert main(["workers"]) == 0
        (row,) = [line for line in capsys.readouterr().out.splitlines() if "worker-1" in line]
        assert all(shown in row for shown in ("8 GiB", "88%", "12,346", "1.6 min", " ago"))

    @pytest.mark.parametrize(
        ("seconds", "shown"),
        [(0.04, "0.0 s"), (9.4, "9.4 s"), (59.7, "60 s"), (60, "1.0 min"), (90_000, "1.0 d")],
    )
    def test_durations_have_about_two_digits(self, seconds, shown):
        assert show.duration(seconds) == shown

    def test_logs_are_shown_attempt_by_attempt(self, live, capsys):
        assert main(["logs", "7"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "attempt 1 on w1: hung at depth 5",
            "epoch 1",
            "stuck",
            "",
            "attempt 2 on w2: running",
            "(It printed nothing, and its worker noted nothing unusual.)",
        ]

    def test_trials_need_one_owner(self, live, capsys):
        assert main(["trials"]) == 2
        assert main(["trials", "e1", "--study", "2"]) == 2
        assert "--study" in capsys.readouterr().err

    @pytest.mark.parametrize("columns", ["80", "120"])
    def test_the_comparison_fits_the_terminal(self, live, capsys, monkeypatch, columns):
        monkeypatch.setenv("COLUMNS", columns)
        assert main(["compare", "e1"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert max(map(len, lines)) <= int(columns)
        row = next(line for line in lines if line.startswith("layer_select"))
        assert ("0.9412 ± 0.0110" in row) is (columns == "120")
        assert not any("…" in line for line in lines)


class TestSubmitting:
    def test_it_prints_the_id(self, live, capsys, spec):
        assert main(["submit", spec]) == 0
        assert capsys.readouterr().out == "e1\n"

    def test_a_dry_run_sizes_up(self, live, capsys, spec):
        assert main(["submit", spec, "--dry-run"]) == 0
        shown = capsys.readouterr().out
        assert "digits-depth is valid" in shown
        assert "searched/grid" in shown

    def test_watching_follows_to_the_comparison(self, live, capsys, spec):
        live.views = [
            experiment_view(),
            experiment_view(ended=30),
            experiment_view(ExperimentState.COMPLETE),
        ]
        assert main(["submit", spec, "--watch"]) == 0
        shown = capsys.readouterr().out
        assert "searched/grid 29/36" in shown
        assert "searched/grid 36/36" in shown
        assert "No worker is free." in shown
        assert "Use depth 1" in shown

    def test_a_cancelled_experiment_ends_watching_with_a_failure(self, live, capsys):
        live.views = [experiment_view(ExperimentState.CANCELLED)]
        assert main(["watch", "e1"]) == 1
        assert "cancelled" in capsys.readouterr().err

    def test_a_wrong_spec_is_a_usage_error_with_path_and_remedy(self, live, capsys, tmp_path):
        path = tmp_path / "spec.yaml"
        path.write_text(SPEC.model_dump_json().replace("digits", "digit", 2))
        assert main(["submit", str(path)]) == 2
        shown = capsys.readouterr().err
        assert "task.dataset: unknown dataset (got 'digit'). Did you mean 'digits'?" in shown
        assert "Traceback" not in shown

    def test_a_missing_file_is_named(self, live, capsys):
        assert main(["submit", "nowhere.yaml"]) == 2
        assert "nowhere.yaml" in capsys.readouterr().err


class TestSteering:
    def test_pause_resume_and_cancel(self, live, capsys):
        for verb, state in (("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")):
            assert main([verb, "e1"]) == 0
            assert capsys.readouterr().out == f"e1 is {state}.\n"

    def test_a_trial_is_told_to_grow(self, live, capsys):
        assert main(["grow", "7"]) == 0
        assert capsys.readouterr().out == "Trial 7 was told to grow once.\n"

    def test_known_points_are_enqueued(self, live, capsys):
        assert main(["enqueue", "4", "{depth: 3, lr: 0.01}"]) == 0
        assert capsys.readouterr().out == "Study 4 tries 1 known configuration next.\n"
        assert main(["enqueue", "4", "{depth: 3"]) == 2
        assert "The point cannot be accepted" in capsys.readouterr().err

    def test_delete_asks_unless_told(self, live, capsys, monkeypatch):
        assert main(["delete", "e1", "--yes"]) == 0
        assert "deleted" in capsys.readouterr().out
        monkeypatch.setattr("typer.confirm", lambda *_, abort: pytest.fail("asked"))
        assert main(["delete", "e1", "-y"]) == 0


class TestExport:
    def test_json_goes_to_standard_output(self, live, capsys):
        assert main(["export", "e1"]) == 0
        Comparison.model_validate_json(capsys.readouterr().out)

    def test_reports_go_to_files(self, live, capsys, tmp_path):
        for form in ("html", "md"):
            path = tmp_path / f"report.{form}"
            assert main(["export", "e1", "--format", form, "--output", str(path)]) == 0
            assert "eport" in path.read_text()

    def test_trials_are_written_as_a_table(self, live, capsys, tmp_path):
        assert main(["export", "e1", "--format", "csv"]) == 0
        header, *lines = capsys.readouterr().out.splitlines()
        assert header.startswith("id,study,number,state")
        assert len(lines) == 3
        path = tmp_path / "trials.parquet"
        assert main(["export", "e1", "--format", "parquet", "-o", str(path)]) == 0
        assert path.read_bytes()[:4] == b"PAR1"

    def test_a_figure_is_written_by_the_name_of_its_file(self, live, capsys, tmp_path):
        path = tmp_path / "depths.png"
        assert main(["export", "e1", "-o", str(path)]) == 0
        assert path.read_bytes() == b"image of depth_curve.png"
        assert main(["export", "e1", "--format", "svg", "--figure", "anytime"]) == 0
        assert capsys.readouterr().out.endswith("image of anytime.svg")

    @pytest.mark.parametrize("form", ["parquet", "png"])
    def test_what_is_no_text_needs_a_file(self, live, capsys, form):
        assert main(["export", "e1", "--format", form]) == 2
        assert "add --output FILE" in capsys.readouterr().err

    def test_a_folder_that_does_not_exist_is_an_error_without_traceback(self, live, capsys):
        assert main(["export", "e1", "-o", "/nowhere/at/all.json"]) == 1
        assert "/nowhere/at/all.json" in capsys.readouterr().err


class TestFailures:
    def test_no_server(self, capsys, monkeypatch):
        monkeypatch.setenv("FATHOM_SERVER", "http://127.0.0.1:1")
        monkeypatch.setattr("tenacity.nap.time.sleep", lambda _: None)
        assert main(["experiments"]) == 3
        assert "Start one with `fathom serve`" in capsys.readouterr().err

    def test_refusals(self, live, capsys):
        assert main(["compare", "e9"]) == 1
        assert capsys.readouterr().err == "Error: There is no experiment 'e9'.\n"
        live.failing = [problem("unauthorized", 401, "The token is not valid.")]
        assert main(["experiments", "--token", "wrong"]) == 1
        assert "not valid" in capsys.readouterr().err

    def test_a_wrong_command_names_the_nearest(self, capsys):
        assert main(["expermients"]) == 2
        assert "experiments" in capsys.readouterr().err

    def test_ctrl_c(self, live, capsys, monkeypatch):
        def interrupted(*_, **__):
            raise KeyboardInterrupt

        monkeypatch.setattr("fathom_client.watch.follow", interrupted)
        assert main(["watch", "e1"]) == 130
        assert "fathom watch e1" in capsys.readouterr().err


class TestOtherPackages:
    def test_the_version(self, capsys):
        assert main(["--version"]) == 0
        assert capsys.readouterr().out == f"fathom {__version__}\n"

    def test_a_package_that_cannot_be_loaded_explains_its_commands(self, capsys, monkeypatch):
        missing = EntryPoint("service", "fathom_nowhere.commands:app", "fathom.commands")
        no_entry_points(monkeypatch, missing)
        assert main(["--help"]) == 0
        assert "serve" in capsys.readouterr().out
        assert main(["serve", "--port", "1"]) == 1
        assert "Install fathom-depth[server]" in capsys.readouterr().err

    def test_a_missing_module_names_the_extra_of_the_package_that_asked(self, capsys, monkeypatch):
        namespace = {"__name__": "fathom_workers.runtime"}
        exec("def go():\n    import no_such_module_at_all", namespace)
        monkeypatch.setattr("fathom_client.local._run", lambda *_: namespace["go"]())
        assert main(["demo"]) == 1
        assert "Install fathom-depth[worker]" in capsys.readouterr().err

    def test_help_loads_neither_the_network_nor_the_models(self):
        heavy = "httpx", "yaml", "asyncio", "torch", "fastapi", "sqlalchemy", "optuna"
        code = (
            "import sys; from fathom_client.cli import main; main(['--help']);"
            f"sys.exit([m for m in {heavy} if m in sys.modules] or 0)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")

    def test_the_module_is_the_command(self):
        command = [sys.executable, "-P", "-m", "fathom_client", "--version"]
        assert subprocess.run(command, capture_output=True, text=True).stdout.startswith("fathom ")


class TestCompletion:
    @pytest.mark.parametrize(
        ("typed", "offered"),
        [
            ("wat", ["watch"]),
            ("watch e", ["e1"]),
            ("trials ", ["e1"]),
            ("watch f", []),
            ("export e1 --format p", ["parquet", "png"]),
            ("export e1 --figure any", ["anytime", "anytime_seconds"]),
        ],
    )
    def test_a_shell_is_offered_commands_and_what_there_is(
        self, live, capsys, monkeypatch, typed, offered
    ):
        assert self.completed(capsys, monkeypatch, typed) == offered

    def test_without_a_server_it_is_offered_no_ids_and_sees_no_error(self, capsys, monkeypatch):
        monkeypatch.setenv("FATHOM_SERVER", "http://127.0.0.1:1")
        assert self.completed(capsys, monkeypatch, "watch ") == []

    @staticmethod
    def completed(capsys, monkeypatch, typed):
        words = ["fathom", *typed.split(" ")]
        asked = {"_FATHOM_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(words)}
        for name, value in {**asked, "COMP_CWORD": str(len(words) - 1)}.items():
            monkeypatch.setenv(name, value)
        assert main([]) == 0
        shown = capsys.readouterr()
        assert shown.err == ""
        return sorted(shown.out.split())


class TestDoctor:
    def test_a_good_server_and_token(self, live, capsys, monkeypatch):
        no_entry_points(monkeypatch)
        assert main(["doctor"]) == 0
        shown = capsys.readouterr().out
        assert "is ready" in shown
        assert "Nothing is wrong." in shown
        assert "read, submit, work" in shown

    def test_a_package_whose_checks_cannot_be_loaded_is_told(self, live, capsys, monkeypatch):
        broken = EntryPoint("workers", "fathom_not_there.checks:checks", "fathom.checks")
        monkeypatch.setattr(doctor, "entry_points", lambda group: (broken,))
        assert main(["doctor", "--json"]) == 0
        found = {check["name"]: check for check in json.loads(capsys.readouterr().out)}
        told = found["workers checks"]
        assert (told["ok"], told["required"]) == (False, False)
        assert told["remedy"] == "Install its extra, or Fathom again."

    def test_a_named_server_that_is_away_fails(self, capsys, monkeypatch):
        no_entry_points(monkeypatch)
        assert main(["doctor", "--server", "http://127.0.0.1:1", "--json"]) == 1
        found = {check["name"]: check for check in json.loads(capsys.readouterr().out)}
        assert not found["server"]["ok"]
        assert found["Python"]["ok"]

    def test_a_token_that_is_not_valid_fails(self, live, capsys, monkeypatch):
        no_entry_points(monkeypatch)
        server_answer = live._experiments
        refusal = problem("unauthorized", 401, "The token is not valid.")
        live._experiments = lambda *_: refusal
        assert main(["doctor"]) == 1
        shown = capsys.readouterr().out
        assert "fathom token create" in shown
        assert re.search(r"1 of \d+ checks failed\.", shown)
        live._experiments = server_answer

    def test_scopes_are_told_apart(self, live, capsys, monkeypatch):
        no_entry_points(monkeypatch)
        live._leases = lambda *_: problem("forbidden", 403, "The token lacks the scope work.")
        assert main(["doctor"]) == 0
        assert "allows read, submit" in capsys.readouterr().out
