"""`make mutants`: change a line at a time, and see whether a test notices.

cosmic-ray makes the changes, in a copy of the tree. What survives is either a gap in the tests, or
a change that changes nothing: those are listed in mutants.json beside this file, each with why.
Takes an hour on two cores for `statistics` and `leases`, about five more for `lease_services`, so
it is not part of `make test`.
"""

import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from uv import find_uv_bin

ROOT = Path(__file__).parent.parent
KNOWN = Path(__file__).with_suffix(".json")
SOURCES = ("search_spaces", "storage", "service", "workers")
COSMIC_RAY = "cosmic-ray==8.7.0"
# So many times as long as with nothing changed may a run of the tests take. One that takes longer
# hangs, which is noticed, unless the machine was busy: those are named, to be looked at.
PATIENCE = 5
UNNOTICED = "No test of {} notices:"
HUNG = "The tests of {} take too long, which counts as noticed where the machine was not busy:"


@dataclass(frozen=True)
class Target:
    """What is changed, and the tests that are to notice."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


_SERVICE = "service/fathom_service"
_COMPARISON = f"{_SERVICE}/comparison"
_SQLITE = ("-k", "not postgres and not mariadb")
TARGETS = {
    "statistics": Target(
        tuple(f"{_COMPARISON}/{name}.py" for name in ("estimates", "ranking", "deepening")),
        tuple(
            f"tests/comparison/test_{name}.py"
            for name in ("estimates", "statistics", "ranking", "deepening", "golden")
        ),
    ),
    "leases": Target(
        ("storage/fathom_storage/leases.py",),
        (
            "tests/storage/test_leases.py",
            "tests/chaos/test_lease_machine.py",
            "tests/service/test_engine.py",
            *_SQLITE,
        ),
    ),
    # What decides about leases: who gets, keeps and ends them, and what a budget allows.
    "lease_services": Target(
        tuple(
            f"{_SERVICE}/{name}.py"
            for name in (
                *("held", "asks", "handout", "budget", "claims"),
                *("renewals", "reports", "results", "outcomes", "endings"),
            )
        ),
        (
            *(
                f"tests/service/test_{name}.py"
                for name in (
                    *("budget", "attempts", "handout", "beside", "room", "faults", "signals"),
                    *("executions", "thinking", "engine", "api", "objectives"),
                )
            ),
            "tests/service/studies",
            "tests/chaos/test_lease_machine.py",
            *_SQLITE,
        ),
    ),
}


def main(names: list[str]) -> int:
    """Run the targets of these names, all unless given; 1 where a change goes unnoticed."""
    known = json.loads(KNOWN.read_text())
    unnoticed = 0
    for name in names or list(TARGETS):
        with TemporaryDirectory() as folder:
            found = _results(name, Path(folder))
        survived = [one.change for one in found if one.survived]
        new = [change for change in survived if change not in known]
        hung = [one.change for one in found if one.hung]
        unnoticed += len(new)
        for said, changes in ((UNNOTICED, new), (HUNG, hung)):
            for change in changes:
                print(f"{said.format(name)}\n{change}\n")
        print(f"{name}: {len(found)} changes, {len(survived)} survive, {len(hung)} hang.")
    print(f"{unnoticed} changes go unnoticed that mutants.json does not know.")
    return 1 if unnoticed else 0


@dataclass(frozen=True)
class Tried:
    """A change, and whether the tests passed with it, or took too long."""

    change: str
    survived: bool
    hung: bool


def _results(name: str, folder: Path) -> list[Tried]:
    target, tree = TARGETS[name], folder / "tree"
    ignored = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", "site")
    shutil.copytree(ROOT, tree, ignore=ignored)
    paths = os.pathsep.join(str(tree / source) for source in SOURCES)
    # A changed file may be as long and as old, to the second, as the one before.
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    session, config = folder / "session.sqlite", folder / "config.toml"
    command = [sys.executable, "-m", "pytest", "-n0", "-x", "-q", "-p", "no:cacheprovider"]
    command += target.tests
    config.write_text(
        "[cosmic-ray]\n"
        f"module-path = {json.dumps(target.modules)}\n"
        f"timeout = {PATIENCE * _unchanged(name, command, tree, environment):.0f}\n"
        "excluded-modules = []\n"
        f"test-command = {json.dumps(shlex.join(command))}\n"
        '[cosmic-ray.distributor]\nname = "local"\n'
    )
    for step in ("init", "exec"):
        words = ("tool", "run", "--from", COSMIC_RAY, "cosmic-ray", step)
        subprocess.run(
            [find_uv_bin(), *words, str(config), str(session)],
            cwd=tree, env=environment, check=True,
        )  # fmt: skip
    with sqlite3.connect(session) as results:
        rows = results.execute(
            "SELECT module_path, diff, test_outcome, output FROM mutation_specs "
            "JOIN work_results USING (job_id) ORDER BY module_path, start_pos_row"
        )
        return [
            Tried(f"{Path(module).name}: {_changed(diff)}", outcome != "KILLED", said == "timeout")
            for module, diff, outcome, said in rows
        ]


def _unchanged(name: str, command: list[str], tree: Path, environment: dict[str, str]) -> float:
    """How many seconds the tests take with nothing changed, which they have to pass."""
    started = perf_counter()
    if subprocess.run(command, cwd=tree, env=environment).returncode != 0:
        sys.exit(f"The tests of {name} fail with nothing changed. Mend that first.")
    return perf_counter() - started


def _changed(diff: str) -> str:
    """The lines that a change takes and puts, in one line."""
    marks = {"-": "", "+": " -> "}
    lines = [line for line in diff.splitlines() if line[:3] not in ("---", "+++")]
    return "".join(marks[line[0]] + line[1:].strip() for line in lines if line[:1] in marks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
