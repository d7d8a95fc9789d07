"""Files of trials: their quota, a bucket in the folder's place, and what is tidied away."""

import hashlib
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_service import operating, tidying
from fathom_service.app import create_app
from fathom_service.settings import Settings
from fathom_spaces.errors import StorageError
from fathom_storage import trials
from fathom_storage.artifacts import ArtifactFolder, open_store
from fathom_storage.database import Database
from fathom_storage.records import ArtifactRecord

from .conftest import LOCAL
from .http import lease, problem, submit
from .world import World, spec

SMALL = 1000  # bytes that may be kept


def serving(settings: Settings, **changes: Any) -> TestClient:
    app = create_app(replace(settings, **changes))
    return TestClient(app, base_url=LOCAL, raise_server_exceptions=False)


@pytest.fixture
def full_soon(settings: Settings) -> Iterator[TestClient]:
    with serving(settings, artifact_quota_bytes=SMALL) as client:
        yield client


def send(client: TestClient, mine: dict[str, Any], name: str, content: bytes) -> Any:
    path = f"/v1/leases/{mine['id']}/artifacts/{name}"
    return client.put(path, content=content, headers={"X-Fathom-Lease-Token": mine["token"]})


# --- the quota --------------------------------------------------------------------------------


def test_a_file_that_there_is_no_room_for_is_refused_and_the_reason_shown(
    full_soon: TestClient, tmp_path: Path
) -> None:
    experiment = submit(full_soon)
    mine = lease(full_soon)
    assert send(full_soon, mine, "checkpoint.safetensors", b"x" * 800).status_code == 200
    for _ in range(3):
        refused = problem(send(full_soon, mine, "model.safetensors", b"x" * 300), 507, "store-full")
    assert "model.safetensors (300 bytes) is not kept: 800 bytes of the" in refused["detail"]
    assert "--artifact-quota-gib" in refused["detail"]
    assert len(list((tmp_path / "artifacts").iterdir())) == 1
    shown = full_soon.get(f"/v1/experiments/{experiment}").json()["pending"]
    (told,) = [reason for reason in shown if "not kept" in reason]
    assert told.startswith("1 file of a trial was not kept, training goes on.")


def test_a_newer_checkpoint_takes_the_room_of_the_one_before(full_soon: TestClient) -> None:
    submit(full_soon)
    mine = lease(full_soon)
    for _ in range(3):
        assert send(full_soon, mine, "checkpoint.safetensors", b"x" * 900).status_code == 200


def test_a_file_whose_size_was_not_announced_is_refused_when_it_has_come(
    full_soon: TestClient, tmp_path: Path
) -> None:
    submit(full_soon)
    mine = lease(full_soon)
    parts = (b"x" * 300 for _ in range(4))
    problem(send(full_soon, mine, "model.safetensors", parts), 507, "store-full")
    assert list((tmp_path / "artifacts").iterdir()) == []


def test_room_that_was_freed_can_be_used(full_soon: TestClient) -> None:
    first = submit(full_soon)
    mine = lease(full_soon)
    assert send(full_soon, mine, "model.safetensors", b"x" * 900).status_code == 200
    full_soon.post(f"/v1/experiments/{first}:cancel")
    ended = {"token": mine["token"], "outcome": "cancelled"}
    full_soon.post(f"/v1/leases/{mine['id']}/result", json=ended)
    assert full_soon.delete(f"/v1/experiments/{first}").status_code == 204
    submit(full_soon)
    again = lease(full_soon, "w2")
    assert send(full_soon, again, "model.safetensors", b"x" * 900).status_code == 200


def test_metrics_have_the_size_of_all_files(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    send(client, mine, "model.safetensors", b"x" * 700)
    send(client, mine, "attempt-1.log", b"x" * 42)
    assert "fathom_artifact_bytes 742.0" in client.get("/metrics").text


# --- a bucket ---------------------------------------------------------------------------------


def test_files_in_a_bucket_come_and_go_as_those_in_a_folder(
    settings: Settings, bucket: str, tmp_path: Path
) -> None:
    content = os.urandom(200_000)
    with serving(settings, artifacts=bucket) as client:
        experiment = submit(client)
        mine = lease(client)
        kept = send(client, mine, "model.safetensors", content).json()
        assert kept["sha256"] == hashlib.sha256(content).hexdigest()
        send(client, mine, "attempt-1.log", b"printed\n")
        path = f"/v1/trials/{mine['trial']}"
        got = client.get(f"{path}/artifacts/model.safetensors")
        assert got.content == content
        assert got.headers["x-content-sha256"] == kept["sha256"]
        assert int(got.headers["content-length"]) == len(content)
        (log,) = client.get(f"{path}/logs").json()["attempts"]
        assert log["text"] == "printed\n"
        assert not (tmp_path / "artifacts").exists()
        stored = open_store(bucket, tmp_path)
        assert len(list(stored.listed())) == 2

        client.post(f"/v1/experiments/{experiment}:cancel")
        ended = {"token": mine["token"], "outcome": "cancelled"}
        client.post(f"/v1/leases/{mine['id']}/result", json=ended)
        client.delete(f"/v1/experiments/{experiment}")
        assert list(stored.listed()) == []


def test_a_file_that_is_gone_from_the_bucket_is_not_found(
    settings: Settings, bucket: str, tmp_path: Path
) -> None:
    with serving(settings, artifacts=bucket) as client:
        submit(client)
        mine = lease(client)
        send(client, mine, "model.safetensors", b"weights")
        stored = open_store(bucket, tmp_path)
        for file in list(stored.listed()):
            stored.remove(file.location)
        path = f"/v1/trials/{mine['trial']}/artifacts/model.safetensors"
        problem(client.get(path), 404, "not-found")


# --- tidying ----------------------------------------------------------------------------------


def kept(world: World, store: ArtifactFolder, trial: int, name: str) -> ArtifactRecord:
    """Keep a file with a trial, as an upload does."""
    with store.receive(trial) as upload:
        upload.write(b"weights")
        stored = upload.keep(None)
    artifact = ArtifactRecord(trial_id=trial, name=name, attempt=1, **vars(stored))
    world.database.write(lambda c: trials.put_artifact(c, artifact))
    return artifact


def test_a_trial_that_was_given_up_leaves_its_model_and_no_checkpoint(
    database: Database, tmp_path: Path
) -> None:
    world, store = World(database), ArtifactFolder(tmp_path / "artifacts")
    world.submit(spec(methods=[{"searched": "grid"}], seeds=1))
    (running,) = world.ask("w2")
    for _ in range(3):
        (lost,) = world.ask("w1")
        trial = lost.trial
        world.expire(lost)
    going_on = kept(world, store, running.trial, "checkpoint.safetensors")
    kept(world, store, trial, "checkpoint.safetensors")
    model = kept(world, store, trial, "model.safetensors")
    assert tidying.forget_checkpoints(database, store) == 1
    assert tidying.forget_checkpoints(database, store) == 0
    there = {file.location for file in store.listed()}
    assert there == {going_on.location, model.location}


@pytest.fixture
def littered(sqlite_url: str, tmp_path: Path) -> Iterator[tuple[World, ArtifactFolder]]:
    """A folder with a file of a trial, an old file of none, an old part, and one that comes now."""
    database = Database(sqlite_url)
    world, store = World(database), ArtifactFolder(tmp_path / "artifacts")
    world.submit(spec())
    (lease_,) = world.ask()
    old = store.path(kept(world, store, lease_.trial, "model.safetensors").location)
    for name in ("9-orphan", "9-torn.part", "9-coming.part"):
        (store.root / name).write_bytes(b"123")
    yesterday = time.time() - 86_400
    for path in (old, store.root / "9-orphan", store.root / "9-torn.part"):
        os.utime(path, (yesterday, yesterday))
    yield world, store
    database.close()


def test_files_of_no_trial_are_removed_when_they_are_old(
    littered: tuple[World, ArtifactFolder], sqlite_url: str, tmp_path: Path, capsys: Any
) -> None:
    _, store = littered
    operating.clean(sqlite_url, None, tmp_path, dry_run=True)
    assert "2 files of no trial" in capsys.readouterr().out
    assert len(list(store.listed())) == 4
    operating.clean(sqlite_url, None, tmp_path, dry_run=False)
    assert "removed" in capsys.readouterr().out
    names = {file.location for file in store.listed()}
    assert len(names) == 2
    assert "9-coming.part" in names


def test_files_that_are_missing_are_counted(
    littered: tuple[World, ArtifactFolder], sqlite_url: str, tmp_path: Path, capsys: Any
) -> None:
    _, store = littered
    for file in list(store.listed()):
        store.remove(file.location)
    operating.clean(sqlite_url, None, tmp_path, dry_run=False)
    assert "1 files that the database knows are not there" in capsys.readouterr().out


def test_a_backup_does_not_pretend_to_have_the_files_of_a_bucket(
    sqlite_url: str, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match=r"s3://models.*its own tools"):
        operating.back_up(sqlite_url, tmp_path / "b.tar", tmp_path, "s3://models")
