"""The Dockerfile agrees with the code: what it copies, installs, sets and starts is there."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from .calls import Call, variables_read
from .files import ROOT, Images

IMAGES = Images()
TARGETS = ("server", "worker")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def copied(stage: str) -> list[str]:
    """What a stage takes from the checkout."""
    copies = [found for found in IMAGES.stages[stage].instructions if found.cmd == "COPY"]
    return [source for found in copies if not found.flags for source in found.value[:-1]]


@pytest.mark.parametrize("stage", IMAGES.stages)
def test_every_stage_is_built_from_an_earlier_one_or_a_pinned_image(stage: str) -> None:
    earlier = list(IMAGES.stages)[: list(IMAGES.stages).index(stage)]
    for torch in ("cpu", "cuda"):
        base = IMAGES.base(IMAGES.stages[stage], {"TORCH": torch})
        assert base in earlier or re.fullmatch(r"python:\d+\.\d+\.\d+-[a-z]+-[a-z]+", base), base


def test_all_images_have_one_python_that_the_project_supports() -> None:
    bases = {IMAGES.of(name).base for name in IMAGES.stages}
    assert len(bases) == 1, "packages of one Python are no use to another"
    (version,) = re.findall(r":(\d+\.\d+)\.", bases.pop())
    assert f"Programming Language :: Python :: {version}" in PROJECT["classifiers"]


@pytest.mark.parametrize("stage", IMAGES.stages)
def test_everything_copied_is_there(stage: str) -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in ignored
    for source in copied(stage):
        assert (ROOT / source).exists(), source
        assert f"!{source}" in ignored, f"{source} does not reach the engine"
    for found in IMAGES.stages[stage].instructions:
        for flag in found.flags if found.cmd == "COPY" else ():
            assert flag.removeprefix("--from=") in IMAGES.stages, flag


def test_a_wheel_with_every_file_of_the_packages_is_built_from_what_is_copied(
    tmp_path: Path,
) -> None:
    for source in copied("source"):
        path = ROOT / source
        if path.is_dir():
            shutil.copytree(path, tmp_path / source, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, tmp_path)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "made"]
    subprocess.run(build, cwd=tmp_path, check=True, capture_output=True)
    (wheel,) = (tmp_path / "made").glob("*.whl")
    listed = subprocess.run(
        ["git", "ls-files", "search_spaces", "storage", "service", "workers"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    kept = {path.partition("/")[2] for path in listed.stdout.splitlines()}
    assert kept <= set(zipfile.ZipFile(wheel).namelist())


def test_what_is_installed_is_an_extra_of_the_project_and_pinned() -> None:
    found = [
        words
        for stage in IMAGES.stages.values()
        for (words,) in stage.values("RUN")
        if "pip install" in words
    ]
    extras = [extra for words in found for extra in re.findall(r"'\.\[(.+)\]'", words)]
    assert extras == ["server,controller,gp,mariadb", "worker"]
    for names in extras:
        assert set(names.split(",")) <= set(PROJECT["optional-dependencies"])
    assert all("--constraint constraints.txt" in words for words in found)


@pytest.mark.parametrize("target", TARGETS)
def test_an_image_starts_the_command_line_as_somebody_who_is_not_root(target: str) -> None:
    image = IMAGES.of(target)
    (entry,) = image.last("ENTRYPOINT")
    assert entry in PROJECT["scripts"]
    (user,) = image.last("USER")
    (made,) = [words for (words,) in image.values("RUN") if "useradd" in words]
    assert re.search(rf"useradd --uid [1-9]\d* --create-home {user}\b", made)
    assert "USER" in [found.cmd for found in IMAGES.stages[target].instructions]
    Call(image.last("CMD"), IMAGES.environment(target))


@pytest.mark.parametrize("target", TARGETS)
def test_what_an_image_sets_is_read_by_its_code_and_its_folders_are_its_users(target: str) -> None:
    (made,) = [words for (words,) in IMAGES.of(target).values("RUN") if "useradd" in words]
    owned = re.findall(r" (/\w+)", made.partition("install --directory --owner fathom")[2])
    for variable, value in IMAGES.environment(target).items():
        if variable.startswith("FATHOM_"):
            assert variable in variables_read(target), variable
        if variable.startswith("FATHOM_") and value.startswith("/"):
            assert value in owned, f"nobody but root could write to {value}"


@pytest.mark.parametrize("target", TARGETS)
def test_the_commands_are_found_where_the_packages_were_installed(target: str) -> None:
    image = IMAGES.of(target)
    copies = [
        found for found in IMAGES.stages[target].instructions if found.cmd == "COPY" and found.flags
    ]
    ((source, place),) = [found.value for found in copies]
    assert IMAGES.environment(target)["PATH"].startswith(f"{place}/bin:")
    (packages,) = [flag.removeprefix("--from=") for found in copies for flag in found.flags]
    assert IMAGES.of(packages).values("RUN")[0] == (f"python -m venv {source}",)
    assert image.base == IMAGES.of(packages).base


def test_torch_is_for_the_cpu_unless_cuda_is_asked_for() -> None:
    for given, is_cpu in ((None, True), ({"TORCH": "cpu"}, True), ({"TORCH": "cuda"}, False)):
        said = " ".join(words for (words,) in IMAGES.of("worker-packages", given).values("RUN"))
        assert ('--index-url "$TORCH_CPU_INDEX"' in said) is is_cpu
    assert IMAGES.of("server-packages", {"TORCH": "cuda"}).values("RUN") == IMAGES.of(
        "server-packages"
    ).values("RUN")
