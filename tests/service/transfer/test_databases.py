"""Sources in other databases: by the operator's names alone, read and never written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import optuna
import pytest

from fathom_service.transfer.databases import ALLOWED, allowed
from fathom_spaces.errors import InvalidSpec
from fathom_storage.database import Database
from tests.databases import read_by_optuna
from tests.service.studies.bare import created
from tests.service.world import World

from .sources import OLD, PASSWORD, kept, refusal, searched, source, view


@pytest.mark.parametrize(
    ("given", "path", "message"),
    [
        ({"database": "lba", "study": "old"}, "database", "no database of that name"),
        ({"database": "lab", "study": "new"}, "study", "There is no study there"),
        ({"database": "away", "study": "old"}, "database", "it cannot be read"),
    ],
)
def test_what_is_not_there_is_refused_without_an_address(
    database: Database,
    lab: str,
    given: dict[str, str],
    path: str,
    message: str,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(InvalidSpec) as caught:
        created(database, transfer_from=[given])
    where, said = refusal(caught)
    assert where == f"transfer_from.0.{path}"
    assert message in said
    told = str(caught.value) + caplog.text + "".join(capfd.readouterr())
    for secret in (PASSWORD, "127.0.0.1:1", lab):
        assert secret not in told


def test_other_directions_and_objectives_are_refused(database: Database, lab: str) -> None:
    with pytest.raises(InvalidSpec, match="its direction is minimize, this search's maximize"):
        created(database, transfer_from=OLD, direction="maximize")
    both = ["minimize", "maximize"]
    named = [{"database": "lab", "study": "both"}]
    space = {"layers": {"low": 1, "high": 4}}
    with read_by_optuna(lab) as storage:
        several = optuna.create_study(storage=storage, study_name="both", directions=both)
        several.optimize(lambda t: (float(t.suggest_int("layers", 1, 4)), 0.0), n_trials=2)
        with pytest.raises(InvalidSpec, match="2 objectives, and no names"):
            created(database, space=space, transfer_from=named)
        several.set_metric_names(["loss", "accuracy"])
    with pytest.raises(InvalidSpec, match="it measures loss, accuracy, this search value"):
        created(database, space=space, transfer_from=named)
    mine = created(database, space=space, transfer_from=named, metric="loss")
    assert {one.values[0] for one in kept(database, mine)} <= {1, 2, 3, 4}


def test_reading_makes_and_changes_nothing(
    database: Database, lab: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(lab.removeprefix("sqlite:///"))
    before = file.read_bytes()
    created(database, transfer_from=OLD)
    assert file.read_bytes() == before
    monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{tmp_path / 'none' / 'none.db'}")
    with pytest.raises(InvalidSpec, match="there is no such file"):
        created(database, transfer_from=OLD)
    assert not (tmp_path / "none").exists()
    with closing(sqlite3.connect(file)) as older:
        older.execute("UPDATE alembic_version SET version_num = 'v2.6.0.a'")
        older.commit()
    monkeypatch.setenv(ALLOWED, f"lab={lab}")
    with pytest.raises(InvalidSpec, match=r"Optuna's tables there are at schema v2\.6\.0\.a, and"):
        created(database, transfer_from=OLD)
    (tmp_path / "empty.db").touch()
    monkeypatch.setenv(ALLOWED, f"lab=sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(InvalidSpec, match="it cannot be read"):
        created(database, transfer_from=OLD)


def test_a_study_of_a_fathom_database_elsewhere(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(database)
    name = view(world, source(world)).optuna_name
    shown = database.url.render_as_string(hide_password=False)
    monkeypatch.setenv(ALLOWED, f"other={shown}")
    mine = world.submit(searched(transfer_from=[{"database": "other", "study": name}]))
    assert view(world, mine).transfer[0].taken == 24


def test_the_operators_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ALLOWED, " a=postgresql://u:p,w@h1,h2/db , b.c-2=sqlite:///x.db,")
    assert allowed() == {"a": "postgresql://u:p,w@h1,h2/db", "b.c-2": "sqlite:///x.db"}
    monkeypatch.delenv(ALLOWED)
    assert allowed() == {}
    for wrong in (f"postgresql://u:{PASSWORD}@h/db", f"a=x://{PASSWORD},a=y://b", "a"):
        monkeypatch.setenv(ALLOWED, wrong)
        with pytest.raises(InvalidSpec, match="FATHOM_TRANSFER_FROM: entry") as caught:
            allowed()
        assert PASSWORD not in str(caught.value)
