"""What is released, and empty environments that have nothing but it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import pytest
from uv import find_uv_bin

ROOT = Path(__file__).parents[2]
MINORS = ("3.12", "3.13")


def _pythons() -> list[str]:
    """This Python, and every other that is promised and can be started here."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = [sys.executable]
    for minor in MINORS:
        inside = sorted(map(str, pyenv.glob(f"versions/{minor}.*/bin/python{minor}")))
        places = [place for place in (shutil.which(f"python{minor}"), *inside) if place]
        found += [place for place in places if _starts(place)][:1]
    return found


def _starts(python: str) -> bool:
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0


PYTHONS = _pythons()


def uv(*arguments: str | Path) -> str:
    """What uv says; it takes wheels that lie on this machine from where pip does."""
    found = {"UV_FIND_LINKS": links} if (links := os.environ.get("PIP_FIND_LINKS")) else {}
    done = subprocess.run(
        [find_uv_bin(), "--no-config", *arguments],
        env={**os.environ, **found}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@dataclass(frozen=True)
class Installed:
    """One environment with one set of extras."""

    folder: Path

    @property
    def python(self) -> str:
        return str(self.folder / "bin" / "python")

    @property
    def fathom(self) -> str:
        return str(self.folder / "bin" / "fathom")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """A command there, without anything of ours in its environment."""
        kept = {name: os.environ[name] for name in os.environ if not name.startswith("PYTHON")}
        return subprocess.run(
            command, env=kept, cwd=self.folder, capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sdist and of the wheel that is made from it."""
    folder = tmp_path_factory.mktemp("released")
    build = [sys.executable, "-m", "hatchling", "build", "-t"]
    subprocess.run([*build, "sdist", "-d", str(folder)], cwd=ROOT, check=True)
    (sdist,) = folder.glob("*.tar.gz")
    subprocess.run(["tar", "-xzf", str(sdist)], cwd=folder, check=True)
    unpacked = folder / sdist.name.removesuffix(".tar.gz")
    subprocess.run([*build, "wheel", "-d", str(folder)], cwd=unpacked, check=True)
    return folder


@pytest.fixture(scope="session")
def wheel(released: Path) -> Path:
    (found,) = released.glob("*.whl")
    return found


class Install(Protocol):
    """Makes an environment with the wheel, one extra and the tested set, or gives it again."""

    def __call__(self, extra: str, python: str = sys.executable) -> Installed: ...


@pytest.fixture(scope="session")
def install(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Install:
    @cache
    def fresh(extra: str, python: str = sys.executable) -> Installed:
        folder = tmp_path_factory.mktemp(extra or "client") / "env"
        uv("venv", "--python", python, folder)
        here = Installed(folder)
        what = f"fathom-depth[{extra}] @ {wheel.as_uri()}"
        constraints = ROOT / "constraints.txt"
        uv("pip", "install", "--python", here.python, "--constraint", constraints, what)
        return here

    return fresh
