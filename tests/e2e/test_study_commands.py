"""`fathom study` against a real server: create, list, show, best, stop, as a person types them."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from fathom_client.ask_and_tell import Study
from fathom_client.cli import main
from fathom_client.client import Client

from .processes import Fathom

CACHE = {
    "name": "cache",
    "metric": "seconds",
    "direction": "minimize",
    "trials": 4,
    "space": {
        "hot": {"choices": [True, False]},
        "size": {"low": 1, "high": 64, "log": True, "when": {"hot": True}},
    },
    "sampler": "random",
    "pruner": "median",
    "steps": 3,
}
FRONT = {
    "name": "front",
    "directions": ["minimize", "maximize"],
    "metrics": ["seconds", "hits"],
    "space": {"x": {"low": 0.0, "high": 1.0}},
    "sampler": "random",
}

Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """One server for the tests of this file; each has studies of its own."""
    fathom = Fathom(tmp_path_factory.mktemp("studies"))
    yield fathom.client(fathom.serve("sqlite:///fathom.db"))
    fathom.close()


@pytest.fixture
def study(
    client: Client, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs `fathom study ...`; gives its exit code and the lines it printed, errors included."""
    monkeypatch.setenv("FATHOM_SERVER", client.server)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments: object) -> tuple[int, list[str]]:
        code = main(["study", *map(str, arguments)])
        said = capsys.readouterr()
        return code, [line.rstrip() for line in (said.out + said.err).splitlines()]

    return run


def created(study: Run, folder: Path, spec: dict[str, Any]) -> int:
    """The id that the command printed, and nothing else."""
    code, (line,) = study("create", written(folder, spec))
    assert code == 0
    return int(line)


def written(folder: Path, spec: dict[str, Any]) -> Path:
    path = folder / f"{spec['name']}.yaml"
    path.write_text(yaml.safe_dump(spec))
    return path


def test_a_study_is_created_listed_and_shown(study: Run, tmp_path: Path) -> None:
    cache, front = (created(study, tmp_path, spec) for spec in (CACHE, FRONT))
    code, listed = study("list")
    assert code == 0
    newest = [line.split()[:2] for line in listed[2:4]]
    assert newest == [[str(front), "front"], [str(cache), "cache"]]
    assert "minimize seconds, maximize hits" in listed[2]
    assert "0/4" in listed[3].split()
    code, shown = study("show", cache)
    assert code == 0
    assert shown[:2] == ["cache: minimize seconds", "Sampler random, pruner median; running."]
    assert [re.split("  +", line) for line in shown[5:7]] == [
        ["hot", "true, false", "always"],
        ["size", "whole numbers from 1 to 64, on a log scale", "where hot is true"],
    ]


def test_the_best_trials_are_shown_under_the_names_of_their_values(
    client: Client, study: Run, tmp_path: Path
) -> None:
    cache = created(study, tmp_path, CACHE)
    assert study("best", cache)[1][0].split() == ["id", "trial", "seconds", "parameters"]
    values = iter([3.0, 0.25, 2.0, 1.0])
    Study(client, cache).optimize(lambda _: next(values))
    code, lines = study("best", cache)
    assert (code, len(lines)) == (0, 3)
    best = Study(client, cache).trials[1].params
    parameters = ", ".join(f"{name} {str(value).lower()}" for name, value in best.items())
    assert lines[2].split(maxsplit=3)[1:] == ["1", "0.2500", parameters]
    front = created(study, tmp_path, FRONT)
    pairs = iter([(2.0, 5.0), (1.0, 1.0), (3.0, 5.0)])
    Study(client, front).optimize(lambda _: next(pairs), n_trials=3)
    _, lines = study("best", front)
    assert lines[0].split() == ["id", "trial", "seconds", "hits", "parameters"]
    assert [line.split()[1:4] for line in lines[2:]] == [
        ["1", "1.0000", "1.0000"],
        ["0", "2.0000", "5.0000"],
    ]
    assert main(["trials", "--study", str(front)]) == 0


def test_a_stopped_study_ends_with_the_trials_that_run(
    client: Client, study: Run, tmp_path: Path
) -> None:
    cache = created(study, tmp_path, CACHE)
    running = Study(client, cache).ask()
    ending = f"Study {cache} hands out no more trials; it ends with the one that runs."
    assert study("stop", cache) == (0, [ending])
    Study(client, cache).tell(running, 1.0)
    ended = f"Study {cache} hands out no more trials and has ended."
    assert study("stop", cache) == (0, [ended])
    assert study("show", cache)[1][1].endswith("; complete (it was stopped).")
    assert study("list")[1][2].split()[2] == "complete"


@pytest.mark.parametrize("command", ["show", "best", "stop"])
def test_a_study_that_is_not_there_is_named(study: Run, command: str) -> None:
    assert study(command, 99) == (1, ["Error: There is no study '99'."])


def test_a_spec_that_is_wrong_is_told_by_its_place(study: Run, tmp_path: Path) -> None:
    wrong = {**CACHE, "space": {"size": {"low": 9, "high": 1}}}
    before = study("list")
    code, lines = study("create", written(tmp_path, wrong))
    assert code == 2
    assert lines[0] == "Error: The study cannot be accepted:"
    assert lines[1].startswith("  space.size")
    assert study("list") == before


def test_the_study_of_an_experiment_has_no_best_trial_here(client: Client, study: Run) -> None:
    methods, task = [{"searched": "grid"}], {"dataset": "digits"}
    model = {"depth": {"low": 1, "high": 2}}
    spec = {"name": "own", "task": task, "model": model, "methods": methods}
    experiment = client.submit(spec)
    code, lines = study("best", experiment.studies[0].id)
    assert code == 1
    assert f"is of experiment {experiment.id}, whose comparison says what is best" in lines[0]


def test_the_command_alone_lists_what_there_is(study: Run) -> None:
    said = "\n".join(study()[1])
    assert all(command in said for command in ("create", "list", "show", "best", "stop"))
