"""Nothing is lost, whatever fails: workers, servers, PostgreSQL, the network, the disk, the clock.

`make chaos` is the long run. FATHOM_CHAOS_SEED repeats the dice of a run, though not its timing.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from fathom_storage import schema
from fathom_storage.database import Database
from tests.e2e.processes import Fathom

from . import quiet
from .cluster import Cluster
from .specs import ORDERLESS, chaos_spec
from .storm import Storm

FAULTS = int(os.environ.get("FATHOM_CHAOS_FAULTS", "100"))
SECONDS = float(os.environ.get("FATHOM_CHAOS_SECONDS", "150"))
SEED = int(os.environ.get("FATHOM_CHAOS_SEED", secrets.randbelow(2**31)))
# PostgreSQL with two replicas, SQLite with its one server: their shares of faults and time.
SHARES = {"postgres": 0.6, "sqlite": 0.4}


@pytest.fixture
def fathom(tmp_path: Path) -> Iterator[Fathom]:
    fathom = Fathom(tmp_path)
    yield fathom
    fathom.close()


@pytest.fixture
def storm(request: pytest.FixtureRequest, fathom: Fathom) -> Iterator[Storm]:
    with ExitStack() as stack:
        cluster = stack.enter_context(Cluster()) if request.param == "postgres" else None
        url = f"sqlite:///{fathom.folder}/fathom.db" if cluster is None else cluster.url
        migrate(url)
        if cluster is not None:
            cluster.install_clock()
        storm = Storm(fathom, url, cluster=cluster, replicas=2 if cluster else 1, seed=SEED)
        stack.callback(storm.close)
        stack.callback(fathom.close)  # before the database goes
        yield storm


@pytest.mark.timeout(240 + 2 * SECONDS)
@pytest.mark.parametrize(("storm", "share"), SHARES.items(), ids=SHARES, indirect=["storm"])
def test_nothing_is_lost_in_a_storm(
    storm: Storm, share: float, fathom: Fathom, tmp_path: Path
) -> None:
    print(f"FATHOM_CHAOS_SEED={SEED}")
    storm.rage(round(FAULTS * share), SECONDS * share)
    print(storm.said)
    assert storm.violations() == []
    logs = fathom.folder.glob("*.log")
    assert [log.name for log in logs if "Traceback" in log.read_text(errors="replace")] == []
    expected = undisturbed(tmp_path / "quiet")
    for experiment in storm.experiments:
        asked = quiet.asks(storm.database, experiment)
        for label in ORDERLESS:
            assert asked[label] == expected[label][: len(asked[label])], (experiment, label)


def undisturbed(folder: Path) -> quiet.Asks:
    """What the storm's methods ask for where nothing happens."""
    folder.mkdir()
    url = f"sqlite:///{folder}/fathom.db"
    migrate(url)
    database = Database(url)
    try:
        return quiet.asks(database, quiet.run(database, folder / "letters", chaos_spec("quiet")))
    finally:
        database.close()


def migrate(url: str) -> None:
    """Make the schema."""
    database = Database(url)
    schema.upgrade(database)
    database.close()
