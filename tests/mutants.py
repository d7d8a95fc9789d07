"""`make mutants`: change a line at a time, and see whether a test notices.

cosmic-ray makes the changes, in a copy of the tree. What survives is either a gap in the tests, or
a change that changes nothing: those are listed in mutants.json beside this file, each with why.
Takes about an hour on two cores, so it is not part of `make test`.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from uv import find_uv_bin

ROOT = Path(__file__).parent.parent
KNOWN = Path(__file__).with_suffix(".json")
SOURCES = ("search_spaces", "storage", "service", "workers")
COSMIC_RAY = "cosmic-ray==8.7.0"
SECONDS = 60  # for one run of the tests; a change that makes them hang is noticed


@dataclass(frozen=True)
class Target:
    """What is changed, and the tests that are to notice."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


_COMPARISON = "service/fathom_service/comparison"
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
            "-k",
            "'not postgres and not mariadb'",
        ),
    ),
}


def main(names: list[str]) -> int:
    """Run the targets of these names, all unless given; 1 where a change goes unnoticed."""
    known = json.loads(KNOWN.read_text())
    unnoticed = 0
    for name in names or list(TARGETS):
        with TemporaryDirectory() as folder:
            for change in _survivors(TARGETS[name], Path(folder)):
                if change not in known:
                    unnoticed += 1
                    print(f"No test of {name} notices:\n{change}\n", flush=True)
    print(f"{unnoticed} changes go unnoticed that mutants.json does not know.")
    return 1 if unnoticed else 0


def _survivors(target: Target, folder: Path) -> Iterator[str]:
    tree = folder / "tree"
    ignored = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", "site")
    shutil.copytree(ROOT, tree, ignore=ignored)
    session, config = folder / "session.sqlite", folder / "config.toml"
    command = [sys.executable, "-m", "pytest", "-n0", "-x", "-q", "-p", "no:cacheprovider"]
    config.write_text(
        "[cosmic-ray]\n"
        f"module-path = {json.dumps(target.modules)}\n"
        f"timeout = {SECONDS}\n"
        "excluded-modules = []\n"
        f"test-command = {json.dumps(' '.join([*command, *target.tests]))}\n"
        '[cosmic-ray.distributor]\nname = "local"\n'
    )
    paths = os.pathsep.join(str(tree / source) for source in SOURCES)
    # A changed file may be as long and as old, to the second, as the one before.
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    for step in ("init", "exec"):
        words = ("tool", "run", "--from", COSMIC_RAY, "cosmic-ray", step)
        subprocess.run(
            [find_uv_bin(), *words, str(config), str(session)],
            cwd=tree, env=environment, check=True,
        )  # fmt: skip
    with sqlite3.connect(session) as results:
        found = results.execute(
            "SELECT module_path, diff FROM mutation_specs JOIN work_results USING (job_id) "
            "WHERE test_outcome = 'SURVIVED' ORDER BY module_path, start_pos_row"
        )
        for module, diff in found:
            yield f"{Path(module).name}: {_changed(diff)}"


def _changed(diff: str) -> str:
    """The lines that a change takes and puts, in one line."""
    marks = {"-": "", "+": " -> "}
    lines = [line for line in diff.splitlines() if line[:3] not in ("---", "+++")]
    return "".join(marks[line[0]] + line[1:].strip() for line in lines if line[:1] in marks)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
