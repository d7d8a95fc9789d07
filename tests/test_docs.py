"""The documents tell the truth: commands exist, settings and routes are named, specs are valid."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from fathom_client.cli import build
from fathom_client.complete import complete
from fathom_client.configuration import defaults
from fathom_client.sight import ALLOWED, seeing
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_spaces.base import parse
from fathom_spaces.documents import loads
from fathom_spaces.examples import names, summary
from fathom_spaces.experiment import Experiment
from fathom_spaces.families import FAMILIES
from fathom_spaces.learned.base import NamedMethod
from fathom_spaces.methods import LEARNED, SEARCHED, Readout
from fathom_spaces.model import Model
from fathom_spaces.pruning import PRUNERS
from fathom_spaces.study import StudySpec
from fathom_spaces.task import Augment, DataShape, Split, Task
from fathom_spaces.tasks import DATASETS, METRICS, SOURCES, TaskKind
from fathom_spaces.training import Training
from fathom_workers.own import DATASET, FAMILY, OBJECTIVE
from fathom_workers.tasks.sources.downloads import DEFAULT_BYTES

from .doc_tables import TABLES, written
from .docs import snippets

ROOT = Path(__file__).parent.parent
PACKAGES = ("search_spaces", "storage", "service", "workers")
DOCS = snippets.pages()


def blocks(kind: str) -> list[Any]:
    found = [
        pytest.param(block.text, id=f"{name}-{number}")
        for name in DOCS
        for number, block in enumerate(b for b in snippets.blocks(name) if b.kind == kind)
    ]
    assert found
    return found


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every command with its options, groups unfolded."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for key, part in inner.items():
        yield from commands(part, f"{name} {key}".strip())


COMMANDS = dict(commands(get_command(build())))


@pytest.mark.parametrize("block", blocks("yaml"))
def test_every_spec_in_the_documents_is_valid(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the code that `own.md` shows at hand, where a spec names it."""
    for code in re.findall(r"```python\n# (\S+\.py)\n(.*?)```", DOCS["own.md"], re.DOTALL):
        path = tmp_path / code[0]
        path.parent.mkdir(exist_ok=True)
        path.write_text(code[1])
    monkeypatch.syspath_prepend(str(tmp_path))
    given = loads(block)
    if {"direction", "directions"} & set(given):
        parse(StudySpec, given, "The study")
        return
    with seeing(None, ["my_package"]):
        parse(Experiment, complete(given))


def test_the_entry_points_that_the_documents_name_are_those_that_are_looked_up() -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", DOCS["own.md"], re.DOTALL)
    groups = tomllib.loads(block)["project"]["entry-points"]
    assert set(groups) == {FAMILY.group, DATASET.group, OBJECTIVE.group}


def test_the_file_of_settings_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FATHOM_CACHE_DIR", "/mine")
    (block,) = re.findall(r"```toml\n(# lab.toml.*?)```", DOCS["operating.md"], re.DOTALL)
    (tmp_path / "lab.toml").write_text(block)
    assert defaults(tmp_path / "lab.toml", get_command(build()))["serve"]["replicas"] == 4


@pytest.mark.parametrize("block", blocks("python"))
def test_every_python_block_compiles(block: str) -> None:
    compile(block, "docs", "exec")


def test_every_command_the_documents_name_exists_with_its_options() -> None:
    for name, text in DOCS.items():
        for call in re.findall(r"(?<![\w-])fathom ([a-z][^`\n|]*)", text):
            words = call.removeprefix("config ").split()  # shows what holds for a command line
            if words[0] not in {command.split()[0] for command in COMMANDS}:
                continue  # the word, not the program
            known = next(
                (c for c in (" ".join(words[:2]), words[0]) if c in COMMANDS), f"{words[0]} ?"
            )
            if "|" in call or known.endswith("?"):
                continue
            options = {option for p in COMMANDS[known].params for option in p.opts}
            for flag in re.findall(r"--[a-z-]+", call):
                assert flag in options, f"{name}: fathom {call}"


def test_every_command_is_documented() -> None:
    text = DOCS["operating.md"]
    for command in COMMANDS:
        assert command.split()[0] in text, command
        assert command.split()[-1] in text, command


def test_every_setting_is_documented() -> None:
    text = DOCS["operating.md"]
    commands = ("serve", "dashboard", "worker")
    for parameter in [parameter for name in commands for parameter in COMMANDS[name].params]:
        if parameter.envvar:
            assert f"`{parameter.envvar}`" in text
            assert f"`{parameter.opts[0]}`" in text
    assert f"| `--allow-module` | `{ALLOWED}` |" in text


def test_every_variable_that_the_code_names_is_documented() -> None:
    packages = [path for folder in PACKAGES for path in (ROOT / folder).rglob("*.py")]
    named = {v for path in packages for v in re.findall(r"\bFATHOM_[A-Z_]+\b", path.read_text())}
    assert {"FATHOM_CACHE_DIR", "FATHOM_SERVER"} <= named
    for variable in sorted(named):
        assert f"`{variable}" in DOCS["operating.md"], variable
    (bound,) = re.findall(r"`FATHOM_DOWNLOAD_BYTES` \| .* \| (\d+) ", DOCS["operating.md"])
    assert int(bound) == DEFAULT_BYTES


def test_every_route_is_documented(sqlite_url: str, tmp_path: Path) -> None:
    app = create_app(Settings(database_url=sqlite_url, folder=tmp_path))
    app.state.database.close()
    for path, operations in app.openapi()["paths"].items():
        for method in operations:
            assert f"`{method.upper()} {path}`" in DOCS["api.md"], (method, path)


def test_every_warning_of_a_comparison_says_what_to_do() -> None:
    code = (ROOT / "service" / "fathom_service" / "comparison" / "cautions.py").read_text()
    codes = set(re.findall(r'code="(\w+)"', code))
    assert len(codes) > 10
    assert codes == set(re.findall(r"^\| [^|]+ \| `(\w+)` \|", DOCS["reading.md"], re.MULTILINE))


def test_every_word_of_the_spec_is_documented() -> None:
    text = DOCS["spec.md"]
    methods = [model for group in (LEARNED, SEARCHED) for model in group.values()]
    fields = [entry for model in methods for entry in model.model_fields.items()]
    settings = {field.alias or name for name, field in fields} - {"learned", "searched"}
    words = {*DATASETS, *SOURCES, *METRICS, *FAMILIES, *LEARNED, *SEARCHED, *settings}
    words |= {*Readout, *PRUNERS, *TaskKind}
    for kind in (*DATASETS.values(), *SOURCES.values(), *FAMILIES.values()):
        words |= {*kind.options}
    for model in (Experiment, Task, DataShape, Augment, Split, Model, Training):
        words |= {*model.model_fields}
    for word in sorted(words):
        assert re.search(rf"\b{re.escape(word)}\b", text), word


def test_what_names_may_be_is_documented_in_the_words_of_their_fields() -> None:
    for model in (Experiment, NamedMethod):
        assert str(model.model_fields["name"].description) in DOCS["spec.md"]


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_spec_are_golden_copies_of_the_code(name: str) -> None:
    """`make golden` writes them anew."""
    path = ROOT / "docs" / "spec.md"
    if os.environ.get("FATHOM_UPDATE_GOLDEN"):
        path.write_text(written(path.read_text(), name))
    text = path.read_text()
    assert written(text, name) == text, f"The {name} changed; if it is meant, run `make golden`."


def test_every_example_is_documented_with_its_question() -> None:
    for name in names():
        assert f"| `{name}` | {summary(name)} |" in DOCS["spec.md"]


def test_the_readme_shows_the_tree_as_it_is() -> None:
    tree = DOCS["README.md"].split("## The tree")[1]
    for folder in re.findall(r"^([a-z_/]+)/ ", tree, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder


def test_the_tested_set_is_within_the_open_ranges() -> None:
    pinned = dict(
        line.split("==")
        for line in (ROOT / "constraints.txt").read_text().splitlines()
        if "==" in line
    )
    known = {name.lower().replace("_", "-") for name in pinned}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = [r for group in project["optional-dependencies"].values() for r in group]
    for requirement in [*project["dependencies"], *extras]:
        name = re.split(r"[\[<>=]", requirement)[0].lower().replace("_", "-")
        assert name in known or name == "fathom-depth", requirement
