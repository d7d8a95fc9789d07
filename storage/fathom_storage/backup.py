"""Backups: a database, and the files of its trials where wanted, as one tar file.

    fathom.json     what it is: kind of database, schemas
    database        the dump
    artifacts/...   files of trials

Files are read before the dump and again after it: one that the dump names was there before or is
there still, unless it came and went in between, as a checkpoint that was replaced may.
"""

import io
import json
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from fathom_spaces.errors import Conflict, SchemaMismatch, StorageError, Unavailable

from . import dumps, optuna_schema, schema
from .artifacts import ArtifactFolder
from .database import Database

_MANIFEST, _DATABASE, _ARTIFACTS = "fathom.json", "database", "artifacts/"


@dataclass(frozen=True)
class Manifest:
    """What a backup is.

    Attributes:
        kind: of database, as in `dumps.kind`.
        schema: the revision of our tables.
        optuna: the version of Optuna's.
        artifacts: how many files of trials it has; None where they were not asked for.
    """

    kind: str
    schema: str
    optuna: str
    artifacts: int | None


def backup(database: Database, path: Path, artifacts: ArtifactFolder | None = None) -> Manifest:
    """Write a backup to a new file; a server may go on working. `artifacts` are added if given.

    Raises:
        Conflict: the file is there already.
        StorageError: there is no database, or it cannot be dumped.
        Unavailable: the file cannot be written.
    """
    if path.exists():
        raise Conflict(f"{path} is there already. Name another file, or move it away.")
    found, optunas = schema.revision(database), optuna_schema.version(database)
    if found is None or optunas is None:
        raise StorageError(f"{database.shown} has no Fathom schema: there is nothing to back up.")
    with _whole(path) as tar, TemporaryDirectory(dir=path.parent) as folder:
        taken: set[str] = set()
        _add_files(tar, artifacts, taken)
        dumped = Path(folder) / _DATABASE
        dumps.dump(database, dumped)
        tar.add(dumped, _DATABASE)
        _add_files(tar, artifacts, taken)
        manifest = Manifest(
            dumps.kind(database), found, optunas, None if artifacts is None else len(taken)
        )
        body = json.dumps(asdict(manifest), indent=2).encode()
        about = tarfile.TarInfo(_MANIFEST)
        about.size = len(body)
        tar.addfile(about, io.BytesIO(body))
    return manifest


def restore(
    database: Database, path: Path, artifacts: ArtifactFolder, *, replace: bool = False
) -> Manifest:
    """Let an empty database, or any with `replace`, have what a backup has; its servers are off.

    Raises:
        Conflict: the database is not empty.
        SchemaMismatch: the backup is of a newer Fathom, or Optuna.
        StorageError: the file is no backup, or of another kind of database.
    """
    with _opened(path) as tar, TemporaryDirectory() as folder:
        manifest = _manifest(tar, path)
        if manifest.kind != dumps.kind(database):
            raise StorageError(
                f"{path} is a backup of {manifest.kind}, {database.shown} is another kind of "
                "database. Restore it into one of its own kind."
            )
        schema.refuse_newer(manifest.schema)
        optuna_schema.refuse_unknown(manifest.optuna)
        if not replace and not dumps.is_empty(database):
            raise Conflict(
                f"{database.shown} is not empty. Name an empty database, or have all that it has "
                "replaced by --replace."
            )
        dumped = Path(folder) / _DATABASE
        _copy(tar, tar.getmember(_DATABASE), dumped)
        _restore_files(tar, artifacts)
        dumps.load(database, dumped)
    if schema.revision(database) != manifest.schema:
        raise SchemaMismatch(f"{database.shown} is not at schema {manifest.schema} as it should.")
    return manifest


def _manifest(tar: tarfile.TarFile, path: Path) -> Manifest:
    try:
        file = tar.extractfile(_MANIFEST)
        tar.getmember(_DATABASE)
        assert file is not None
        return Manifest(**json.load(file))
    except (KeyError, ValueError, TypeError) as error:
        raise _no_backup(path) from error


def _add_files(tar: tarfile.TarFile, artifacts: ArtifactFolder | None, taken: set[str]) -> None:
    """Add the whole files that are not taken yet; one that goes away meanwhile is left out."""
    if artifacts is None or not artifacts.root.is_dir():
        return
    for path in sorted(artifacts.root.iterdir()):
        if path.suffix == ".part" or path.name in taken:
            continue
        try:
            with path.open("rb") as file:
                tar.addfile(tar.gettarinfo(arcname=_ARTIFACTS + path.name, fileobj=file), file)
        except FileNotFoundError:
            continue
        taken.add(path.name)


def _restore_files(tar: tarfile.TarFile, artifacts: ArtifactFolder) -> None:
    """A file of the same name is the same file: its name has a random part."""
    for member in tar.getmembers():
        if not member.name.startswith(_ARTIFACTS):
            continue
        target = artifacts.path(member.name)
        if not target.exists():
            artifacts.root.mkdir(parents=True, exist_ok=True)
            part = target.with_suffix(".part")
            _copy(tar, member, part)
            part.rename(target)


def _copy(tar: tarfile.TarFile, member: tarfile.TarInfo, target: Path) -> None:
    source = tar.extractfile(member)
    if source is None:
        raise StorageError(f"{member.name} in the backup is no file.")
    with target.open("wb") as file:
        while chunk := source.read(1 << 20):
            file.write(chunk)


@contextmanager
def _whole(path: Path) -> Iterator[tarfile.TarFile]:
    """A new tar file, for its owner's eyes only, that appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                yield tar
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[tarfile.TarFile]:
    if not path.is_file():
        raise StorageError(f"There is no file {path}.")
    try:
        with tarfile.open(path) as tar:
            yield tar
    except tarfile.TarError as error:
        raise _no_backup(path) from error
    except OSError as error:
        raise StorageError(f"{path} cannot be restored: {error.strerror or error}.") from error


def _no_backup(path: Path) -> StorageError:
    return StorageError(f"{path} is no backup of Fathom. Name a file that `fathom db backup` made.")
