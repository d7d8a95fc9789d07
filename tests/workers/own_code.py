"""Modules of a user's own for the tests: written to a folder that Python finds."""

import importlib
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from fathom_client.sight import ALLOWED
from fathom_spaces.tasks import TaskKind, TaskShape

EXAMPLE = Path(__file__).parents[1] / "examples" / "fathom_example"
HIGHWAY, RINGS = "fathom_example.highway:highway", "fathom_example.rings:rings"
POINTS = TaskShape(TaskKind.CLASSIFICATION, (2,), 3)

WriteModule = Callable[[str], str]

_numbers = count(1)


@pytest.fixture
def write_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WriteModule]:
    """Writes a module of that source; returns its name. It can be imported, but is not allowed."""
    folder = tmp_path / "modules"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    names = []

    def write(source: str) -> str:
        names.append(f"own_code_{next(_numbers)}")
        (folder / f"{names[-1]}.py").write_text(source)
        importlib.invalidate_caches()
        return names[-1]

    yield write
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example package, importable and allowed."""
    monkeypatch.syspath_prepend(str(EXAMPLE))
    monkeypatch.setenv(ALLOWED, "fathom_example")


def install(folder: Path, group: str, name: str, value: str) -> None:
    """Make an entry point be found in a folder that Python searches."""
    info = folder / "own_code-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: own_code\nVersion: 1\n")
    (info / "entry_points.txt").write_text(f"[{group}]\n{name} = {value}\n")
