"""benchmarks/gpu.sh, as far as it can be checked where there is no GPU."""

import re
import runpy
import shlex
import subprocess
from pathlib import Path

import pytest
from typer.main import get_command

from fathom_client.cli import build
from fathom_spaces.documents import load_experiment

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "benchmarks" / "gpu.sh"
STEPS = [shlex.split(line) for line in re.findall(r"(?m)^step .*", SCRIPT.read_text())]


def named(step: list[str]) -> str:
    return step[1]


def test_bash_can_read_it() -> None:
    subprocess.run(["bash", "-n", SCRIPT], check=True)


def test_its_steps_are_found() -> None:
    assert [named(step) for step in STEPS] == [
        *("venv", "install", "device", "tests", "digits", "spirals", "overhead", "fused")
    ]


@pytest.mark.parametrize("step", STEPS, ids=named)
def test_every_path_that_a_step_names_exists(step: list[str]) -> None:
    paths = [word for word in step if re.match(r"(benchmarks|tests)/", word)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_tests_that_it_asks_for_are_there_and_the_suite_leaves_them_out() -> None:
    (pattern,) = (
        word.removeprefix("python_files=")
        for step in STEPS
        for word in step
        if word.startswith("python_files=")
    )
    assert list((ROOT / "tests" / "gpu").glob(pattern))
    assert not list((ROOT / "tests" / "gpu").glob("test_*.py"))


@pytest.mark.parametrize("step", [s for s in STEPS if "run" in s], ids=named)
def test_its_experiments_are_valid_and_their_options_exist(step: list[str]) -> None:
    command, spec, *options = step[step.index("run") :]
    assert load_experiment(ROOT / spec).methods
    shown = get_command(build()).commands[command]  # type: ignore[attr-defined]
    known = {flag for parameter in shown.params for flag in parameter.opts}
    assert {word for word in options if word.startswith("--")} <= known


@pytest.mark.parametrize("step", [s for s in STEPS if "--quick" in s], ids=named)
def test_its_benchmarks_know_their_options(
    step: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (place,) = (i for i, word in enumerate(step) if word.startswith("benchmarks/"))
    monkeypatch.syspath_prepend(ROOT / "benchmarks")  # as of a script
    script = runpy.run_path(str(ROOT / step[place]))
    monkeypatch.setattr("sys.argv", step[place:])
    given = script["arguments"]("a benchmark", quick="less")
    assert (given.quick, given.device) == (True, "cuda:0")
    assert given.json is not None
