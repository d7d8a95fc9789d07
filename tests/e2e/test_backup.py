"""A backup while a server and workers are at work, by the command line, is a whole database."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fathom_client.client import Client
from fathom_service import operating
from fathom_storage import tables
from fathom_storage.database import Database
from tests.chaos.auditor import audit
from tests.chaos.specs import chaos_spec
from tests.storage.rows import count
from tests.upgrade.assets import KINDS, empty
from tests.upgrade.test_upgrade import MARKS

from .processes import Fathom, address, until

LOAD = (sys.executable, "-m", "tests.chaos.load")
ROOT = Path(__file__).parents[2]
BACKUPS = 3


@pytest.fixture(params=[pytest.param(kind, marks=MARKS[kind]) for kind in KINDS])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[str]]:
    """The URLs of empty databases of one kind: one to work on, and those to restore to."""
    databases = [empty(request.param, tmp_path) for _ in range(BACKUPS + 1)]
    yield [database.__enter__() for database in databases]
    for database in databases:
        database.__exit__(None, None, None)


def ended(client: Client, experiment: str) -> int:
    return client.experiment(experiment).progress.ended


def test_a_backup_under_work_is_whole_and_goes_on(
    fathom: Fathom, urls: list[str], tmp_path: Path
) -> None:
    source, *targets = urls
    operating.upgrade(source)
    # Short leases: those of the restored database are waited for.
    server = fathom.serve(source, lease_seconds=2)
    client = fathom.client(server)
    mine = client.submit(chaos_spec("backed-up")).id
    for name in ("a", "b"):
        words = (address(server), name, str(tmp_path / f"{name}.letters"), "7")
        fathom.start(name, *words, program=LOAD, cwd=ROOT)
    for number in range(BACKUPS - 1):
        until(lambda least=3 * number: ended(client, mine) > least, "trials to end")
        operating.back_up(source, tmp_path / f"{number}.tar", tmp_path / "data")
    last = f"{BACKUPS - 1}.tar"
    code, said = fathom.run("db", "backup", last, "--artifacts", "--database", source)
    assert (code, f"{last}: " in said) == (0, True), said
    server.kill()
    for number, target in enumerate(targets[:-1]):
        operating.restore(target, tmp_path / f"{number}.tar", tmp_path / "restored", replace=False)
    words = (last, "--database", targets[-1], "--folder", "restored")
    code, said = fathom.run("db", "restore", *words)
    assert (code, "has what" in said) == (0, True), said
    for number, target in enumerate(targets):
        restored = Database(target)
        assert count(restored, tables.trials) > 3 * number
        assert audit(restored) == []
        restored.close()
    again = fathom.serve(targets[-1], lease_seconds=1)
    words = (address(again), "c", str(tmp_path / "c.letters"), "8")
    fathom.start("c", *words, program=LOAD, cwd=ROOT)
    late = fathom.client(again)
    until(lambda: late.experiment(mine).state == "complete", "the restored experiment to end")
    restored = Database(targets[-1])
    assert audit(restored, over=True) == []
    restored.close()
