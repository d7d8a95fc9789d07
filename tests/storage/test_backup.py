"""Backups: what was there comes back, whole or not at all, and nothing is written over unasked."""

import io
import json
import sqlite3
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from fathom_spaces.errors import Conflict, SchemaMismatch, StorageError, Unavailable
from fathom_storage import backup, schema, tables
from fathom_storage.artifacts import ArtifactFolder
from fathom_storage.database import Database
from tests.storage.rows import add_experiment, add_trial, count
from tests.upgrade.assets import KINDS, asset, empty, load
from tests.upgrade.test_upgrade import MARKS, rows

ON_SQLITE = pytest.mark.parametrize("place", ["sqlite"], indirect=True)


@dataclass
class Place:
    """Two databases of a kind and two folders of artifacts."""

    source: Database
    target: Database
    files: ArtifactFolder
    restored: ArtifactFolder
    file: Path


@pytest.fixture(params=[pytest.param(kind, marks=MARKS[kind]) for kind in KINDS])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    kind = request.param
    with empty(kind, tmp_path) as one, empty(kind, tmp_path) as other:
        load(schema.head() if asset(schema.head(), kind).exists() else "0006", kind, one)
        source, target = Database(one), Database(other)
        schema.upgrade(source)
        files = ArtifactFolder(tmp_path / "files"), ArtifactFolder(tmp_path / "restored")
        yield Place(source, target, *files, tmp_path / "backups" / "one.tar")
        source.close()
        target.close()


def keep(folder: ArtifactFolder, content: bytes) -> str:
    with folder.receive(1) as incoming:
        incoming.write(content)
        return incoming.keep(None).location


def test_a_database_comes_back_row_by_row_with_its_files(place: Place) -> None:
    locations = [keep(place.files, content) for content in (b"one", b"another")]
    made = backup.backup(place.source, place.file, place.files)
    assert (made.schema, made.artifacts) == (schema.head(), 2)
    assert backup.restore(place.target, place.file, place.restored) == made
    assert rows(place.target) == rows(place.source)
    schema.check(place.target)
    found = [place.restored.path(location).read_bytes() for location in locations]
    assert found == [b"one", b"another"]
    assert place.file.stat().st_mode & 0o077 == 0
    assert [path.name for path in place.file.parent.iterdir()] == ["one.tar"]


def test_a_restored_database_goes_on_counting(place: Place) -> None:
    backup.backup(place.source, place.file)
    backup.restore(place.target, place.file, place.restored)
    trial = add_trial(place.target, *add_experiment(place.target))
    assert trial.trial_id == count(place.source, tables.trials) + 1
    assert not place.restored.root.exists()


def test_a_database_that_is_not_empty_is_replaced_only_if_told_to(place: Place) -> None:
    backup.backup(place.source, place.file)
    schema.upgrade(place.target)
    add_experiment(place.target, "mine")
    extra = "CREATE TABLE of_a_newer_schema (id INTEGER PRIMARY KEY)"
    place.target.write(lambda connection: connection.execute(sa.text(extra)))
    with pytest.raises(Conflict, match=r"is not empty\. Name an empty .* replaced by --replace"):
        backup.restore(place.target, place.file, place.restored)
    assert count(place.target, tables.experiments) == 1
    backup.restore(place.target, place.file, place.restored, replace=True)
    assert rows(place.target) == rows(place.source)
    assert not sa.inspect(place.target.engine).has_table("of_a_newer_schema")


def test_an_older_schema_is_backed_up_and_restored_as_it_is(place: Place, tmp_path: Path) -> None:
    kind = next(k for k in KINDS if k in place.source.url.drivername.replace("mysql", "mariadb"))
    with empty(kind, tmp_path) as url:
        load("0003", kind, url)
        older = Database(url)
        assert backup.backup(older, place.file).schema == "0003"
        backup.restore(place.target, place.file, place.restored)
        assert rows(place.target) == rows(older)
        older.close()
    schema.upgrade(place.target)


def altered(path: Path, *, dumped: bytes | None = b"", **changes: str) -> Path:
    """A backup whose manifest says something else, or with another dump; a folder for None."""
    with tarfile.open(path) as tar:
        told = {**json.load(tar.extractfile("fathom.json")), **changes}
        dumped = tar.extractfile("database").read() if dumped == b"" else dumped
    target = path.with_name("altered.tar")
    with tarfile.open(target, "w") as tar:
        for name, body in {"fathom.json": json.dumps(told).encode(), "database": dumped}.items():
            member = tarfile.TarInfo(name)
            if body is None:
                member.type = tarfile.DIRTYPE
                tar.addfile(member)
                continue
            member.size = len(body)
            tar.addfile(member, io.BytesIO(body))
    return target


@pytest.mark.parametrize(
    ("changes", "error", "told"),
    [
        ({"schema": "9999"}, SchemaMismatch, r"at schema 9999, which is newer than this code"),
        ({"optuna": "v9.z"}, SchemaMismatch, r"Optuna's tables are at schema v9\.z, which this"),
        ({"kind": "oracle"}, StorageError, r"is a backup of oracle, .* one of its own kind"),
        ({"more": "?"}, StorageError, r"is no backup of Fathom\. Name a file that `fathom db"),
    ],
)
def test_a_backup_that_this_code_cannot_know_is_refused(
    place: Place, changes: dict[str, str], error: type[Exception], told: str
) -> None:
    backup.backup(place.source, place.file)
    other = altered(place.file, **changes)
    schema.upgrade(place.target)
    before = rows(place.target)
    with pytest.raises(error, match=told):
        backup.restore(place.target, other, place.restored, replace=True)
    assert rows(place.target) == before


def test_a_file_that_is_there_already_is_left_alone(place: Place) -> None:
    place.file.parent.mkdir()
    place.file.write_text("mine")
    with pytest.raises(Conflict, match=r"one\.tar is there already\. Name another file"):
        backup.backup(place.source, place.file)
    assert place.file.read_text() == "mine"
    with pytest.raises(StorageError, match=r"one\.tar is no backup of Fathom"):
        backup.restore(place.target, place.file, place.restored)
    with pytest.raises(StorageError, match=r"There is no file .*none\.tar"):
        backup.restore(place.target, place.file.with_name("none.tar"), place.restored)


@ON_SQLITE
def test_a_database_that_is_not_what_the_backup_says_is_told(place: Place) -> None:
    backup.backup(place.source, place.file)
    path = altered(place.file, schema="0003")
    with pytest.raises(SchemaMismatch, match="is not at schema 0003 as it should"):
        backup.restore(place.target, path, place.restored)


@ON_SQLITE
def test_a_dump_that_is_none_changes_nothing(place: Place) -> None:
    backup.backup(place.source, place.file)
    path = altered(place.file, dumped=b"no database of SQLite" * 500)
    schema.upgrade(place.target)
    before = rows(place.target)
    with pytest.raises(StorageError, match=r"is damaged \(.*\); nothing was changed"):
        backup.restore(place.target, path, place.restored, replace=True)
    assert rows(place.target) == before


@ON_SQLITE
def test_a_folder_in_the_place_of_the_dump_is_refused(place: Place) -> None:
    backup.backup(place.source, place.file)
    path = altered(place.file, dumped=None)
    with pytest.raises(StorageError, match="database in the backup is no file"):
        backup.restore(place.target, path, place.restored)


@ON_SQLITE
def test_files_that_cannot_be_put_back_are_told(place: Place) -> None:
    keep(place.files, b"one")
    backup.backup(place.source, place.file, place.files)
    place.restored.root.write_text("a file, where a folder should be")
    with pytest.raises(StorageError, match=r"one\.tar cannot be restored: .*exists"):
        backup.restore(place.target, place.file, place.restored)
    assert sa.inspect(place.target.engine).get_table_names() == []


@ON_SQLITE
def test_files_that_are_there_are_kept_and_those_that_went_away_left_out(place: Place) -> None:
    location = keep(place.files, b"one")
    place.files.path("7-gone").symlink_to("nowhere")
    assert backup.backup(place.source, place.file, place.files).artifacts == 1
    backup.restore(place.target, place.file, place.files, replace=True)
    assert place.files.path(location).read_bytes() == b"one"


def test_nothing_to_back_up_is_said(place: Place) -> None:
    with pytest.raises(StorageError, match=r"has no Fathom schema: there is nothing to back up"):
        backup.backup(place.target, place.file)


def test_a_dump_that_fails_leaves_no_file(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    if place.source.is_sqlite:
        monkeypatch.setattr("sqlite3.connect", _fails)
    told = "no room" if place.source.is_sqlite else r"is missing\. Install the database's client"
    with pytest.raises((StorageError, Unavailable), match=told):
        backup.backup(place.source, place.file)
    assert list(place.file.parent.iterdir()) == []


def _fails(*_: object) -> None:
    raise OSError(28, "no room")


def test_a_file_in_use_is_not_replaced(place: Place) -> None:
    if not place.source.is_sqlite:
        return
    backup.backup(place.source, place.file)
    schema.upgrade(place.target)
    holder = sqlite3.connect(str(place.target.url.database), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    sa.event.listen(place.target.engine, "checkout", _impatient)
    with pytest.raises(Unavailable, match=r"is in use .*Stop the server, then try again"):
        backup.restore(place.target, place.file, place.restored, replace=True)
    holder.close()
    backup.restore(place.target, place.file, place.restored, replace=True)
    assert rows(place.target) == rows(place.source)


def _impatient(connection: sqlite3.Connection, *_: object) -> None:
    connection.execute("PRAGMA busy_timeout=0")


@pytest.mark.postgres
def test_a_damaged_dump_changes_nothing(tmp_path: Path) -> None:
    """On PostgreSQL; what is there is dropped in the transaction that restores."""
    with empty("postgres", tmp_path) as url:
        load("0006", "postgres", url)
        database = Database(url)
        backup.backup(database, tmp_path / "one.tar")
        path = altered(tmp_path / "one.tar")
        body = path.read_bytes()
        path.write_bytes(body.replace(b"PGDMP", b"PGDMX"))
        before = rows(database)
        with pytest.raises(StorageError, match="pg_restore has failed: pg_restore: error"):
            backup.restore(database, path, ArtifactFolder(tmp_path), replace=True)
        assert rows(database) == before
        database.close()
