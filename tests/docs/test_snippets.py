"""What the documents tell people to type is typed here: against real processes, at a small size."""

import json
import re
from pathlib import Path

import optuna
import pytest

from fathom_client.own_server import free_port
from fathom_storage.database import Database
from tests.e2e.processes import Fathom
from tests.service.world import World, spec

from . import snippets

# Pages whose commands tests of their own run.
ELSEWHERE = {
    "api.md": "tests/e2e/test_ask_and_tell.py",
    "how-to/notebook.md": "tests/e2e/test_notebook.py",
    "own.md": "tests/e2e/test_objective.py",
}
HERE = Path(__file__).read_text()


@pytest.mark.parametrize("page", snippets.pages())
def test_every_block_says_what_it_is_and_is_run_unless_it_says_otherwise(page: str) -> None:
    for block in snippets.blocks(page):
        assert block.kind, f"{page}: a block without a language:\n{block.text}"
        if block.runs:
            where = ELSEWHERE.get(page)
            ran = (snippets.ROOT / where).read_text() if where else HERE
            assert f'"{page}"' in ran, f"{page}: nobody runs\n{block.text}"


def test_what_is_run_by_ci_is() -> None:
    ci = (snippets.ROOT / ".ci" / "run").read_text()
    marked = [b for page in snippets.pages() for b in snippets.blocks(page) if b.mark]
    lines = [line for b in marked if b.mark == "run by CI" for line in b.text.splitlines()]
    assert lines
    for line in lines:
        assert line.partition("#")[0].strip() in ci, line


def test_every_target_of_make_exists() -> None:
    targets = re.findall(r"^([a-z-]+):", (snippets.ROOT / "Makefile").read_text(), re.MULTILINE)
    named = [v for text in snippets.pages().values() for v in re.findall(r"^make ([a-z-]+)", text)]
    assert set(named) <= set(targets)


def test_the_tutorial_leads_to_an_answer(fathom: Fathom) -> None:
    smaller = {"epochs: 100": "epochs: 1", "seeds: 3": "seeds: 1", "seeds: 5": "seeds: 1"}
    said = snippets.run(fathom, "tutorial.md", {**smaller, "trials: 6": "trials: 1"})
    assert "Use depth" in said
    assert "searched/tpe" in said
    folder = fathom.folder / "fathom-runs" / "results" / "my-depth"
    assert json.loads((folder / "comparison.json").read_text())["complete"]
    assert (folder / "report.html").is_file()


@pytest.mark.postgres
def test_a_server_on_postgresql_is_set_up(fathom: Fathom, empty_postgres_url: str) -> None:
    changes = {
        "postgresql://fathom:secret@db.example/fathom": empty_postgres_url,
        "8000": str(free_port()),
        "--host 0.0.0.0": "--host 127.0.0.1",
    }
    said = snippets.run(fathom, "how-to/postgresql.md", changes, FATHOM_AUTH="on")
    assert '"status":"ok"' in said
    assert "depth-schedule" in said


@pytest.mark.postgres
def test_a_backup_is_taken_and_restored(
    fathom: Fathom, postgres_url: str, empty_postgres_url: str
) -> None:
    database = Database(postgres_url)
    world = World(database)
    world.submit(spec(name="precious"))
    world.work_off()
    world.engine.close()
    database.close()
    changes = {
        "postgresql://fathom:secret@db.example/fathom": postgres_url,
        "postgresql://fathom:secret@db.example/drill": empty_postgres_url,
        "8009": str(free_port()),
    }
    said = snippets.run(fathom, "how-to/backup.md", changes)
    assert "before.tar: " in said
    assert "precious" in said  # in the list that the restored server gives


@pytest.mark.postgres
def test_an_upgrade_is_walked_through(fathom: Fathom, postgres_url: str) -> None:
    changes = {"postgresql://fathom:secret@db.example/fathom": postgres_url}
    said = snippets.run(fathom, "how-to/upgrade.md", changes)
    assert "before-upgrade.tar" in said
    assert "is at schema" in said


def test_an_optuna_program_loads_a_study_of_the_server(fathom: Fathom, sqlite_url: str) -> None:
    database = Database(sqlite_url)
    world = World(database)
    mine = world.submit(spec(name="loaded", methods=[{"searched": "grid"}]))
    world.work_off()
    world.engine.close()
    database.close()
    (name,) = [s for s in optuna.get_all_study_names(sqlite_url) if s.endswith("/grid")]
    assert mine in name
    changes = {"digits-depth-64ed2a/searched/tpe": name, "postgresql+psycopg://...": sqlite_url}
    snippets.run(fathom, "operating.md", changes)


def test_a_sampler_searches_without_the_service(fathom: Fathom) -> None:
    given = "def train(depth, **point):\n    return depth\n\n\n"
    snippets.run(fathom, "search.md", {"n_trials=100": "n_trials=20"}, given)
