"""A user's project with its own `service`, `storage`, `workers` lives beside Fathom unharmed."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from fathom_spaces import __version__

from .processes import address, environment

ROOT = Path(__file__).parents[2]
SOURCES = ("search_spaces", "storage", "service", "workers")
THEIRS = (*SOURCES, "tests")
OURS = ("fathom_spaces", "fathom_storage", "fathom_client", "fathom_service", "fathom_workers")
# Between them they import most of Fathom, and all it depends on but torch.
DEEP = (
    "fathom_service.app",
    "fathom_service.serving",
    "fathom_client.cli",
    "fathom_workers.runtime",
)

SIDE_BY_SIDE = f"""
import importlib
for name in {THEIRS!r}:
    package = importlib.import_module(name)
    part = importlib.import_module(name + ".part")
    print(name, package.__file__, part.OWNER)
for module in {DEEP!r}:
    importlib.import_module(module)
for name in {OURS!r}:
    print(name, importlib.import_module(name).__file__, "fathom")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The stranger's project: five packages of one part each."""
    folder = tmp_path / "project"
    for name in THEIRS:
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(f"from .part import OWNER as {name}_owner\n")
        (folder / name / "part.py").write_text('OWNER = "stranger"\n')
    return folder


@dataclass(frozen=True)
class Installed:
    """An environment of its own with the wheel and, by their folder, what it depends on."""

    wheel: Path
    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def fathom(self) -> Path:
        return self.folder / "bin" / "fathom"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    output([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (wheel,) = folder.glob("*.whl")
    made = Installed(wheel, folder / "environment")
    venv.create(made.folder, with_pip=False, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(made.python)]
    output([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], folder)
    # Only afterwards, or pip would find Fathom installed already. A folder that is named in such a
    # file is not searched for further ones, so the editable installation stays out of sight.
    site = made.folder / "lib" / Path(sysconfig.get_path("purelib")).parts[-2] / "site-packages"
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return made


def output(command: list[str], folder: Path) -> str:
    """What a command prints; fails with all it said where it fails."""
    done = subprocess.run(
        command, cwd=folder, env=environment({}), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its content, caches left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def package_files() -> set[str]:
    """Every file of our packages, as the wheel is to name it."""
    return {
        name for source in SOURCES for name in files(ROOT / source) if name.split(os.sep)[0] in OURS
    }


class TestSideBySide:
    @pytest.mark.parametrize("way", ["editable", "wheel"])
    def test_both_are_imported_from_the_strangers_folder(self, project, installed, way):
        python = sys.executable if way == "editable" else str(installed.python)
        before = files(project)
        lines = output([python, "-c", SIDE_BY_SIDE], project).splitlines()
        found = {name: (Path(file), owner) for name, file, owner in map(str.split, lines)}
        for name in THEIRS:
            assert found[name] == (project / name / "__init__.py", "stranger")
        home = ROOT if way == "editable" else installed.folder
        for name in OURS:
            file, _ = found[name]
            assert file.is_relative_to(home)
            assert file.parent.name == name
        assert files(project) == before

    @pytest.mark.parametrize("way", ["editable", "wheel"])
    def test_elsewhere_the_bare_names_do_not_exist(self, tmp_path, installed, way):
        python = sys.executable if way == "editable" else str(installed.python)
        look = f"import importlib.util as u; print([n for n in {THEIRS!r} if u.find_spec(n)])"
        assert output([python, "-c", look], tmp_path) == "[]\n"

    def test_the_command_line_runs_in_the_strangers_folder(self, project, installed):
        """Packages that fail when imported show that nothing of Fathom imports them."""
        for name in THEIRS:
            (project / name / "__init__.py").write_text("raise RuntimeError('not yours')\n")
        for command in ([sys.executable, "-m", "fathom_client"], [str(installed.fathom)]):
            shown = output([*command, "--help"], project)
            assert all(verb in shown for verb in ("run", "serve", "worker", "doctor"))
            assert "Not available" not in shown


class TestWheel:
    def test_it_brings_our_packages_alone(self, installed):
        with zipfile.ZipFile(installed.wheel) as wheel:
            tops = {name.split("/")[0] for name in wheel.namelist()}
        assert tops == {*OURS, f"fathom_depth-{__version__}.dist-info"}

    def test_every_file_of_a_package_is_inside(self, installed):
        with zipfile.ZipFile(installed.wheel) as wheel:
            inside = {name for name in wheel.namelist() if name.split("/")[0] in OURS}
        assert inside == package_files()
        suffixes = {Path(name).suffix for name in inside}
        assert suffixes >= {".html", ".css", ".js", ".svg", ".yaml", ".mako", ".j2", ".typed"}
        assert {f"{package}/py.typed" for package in OURS} <= inside
        assert any(name.startswith("fathom_storage/migrations/versions/0") for name in inside)

    def test_it_runs_from_an_environment_of_its_own(self, installed, fathom, project):
        options = {"program": (str(installed.fathom),), "cwd": project}
        assert fathom.run("--version", **options) == (0, f"fathom {__version__}\n")
        flags = ("--port", "0", "--database", f"sqlite:///{fathom.folder}/new.db")
        server = fathom.start("server", "serve", *flags, **options)
        where = address(server)
        for path in ("/", "/assets/fathom.css", "/assets/live.js", "/docs", "/openapi.json"):
            answer = httpx.get(where + path, follow_redirects=True)
            assert answer.status_code == 200, path
        assert httpx.get(f"{where}/v1/schemas/experiment.json").json()["title"] == "Experiment"
