"""Artifacts: a file appears whole or not at all, and always in its folder."""

import errno
import hashlib
import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fathom_spaces.errors import InvalidSpec, NotFound, Unavailable
from fathom_storage.artifacts import ArtifactFolder, ArtifactStore, Stored
from fathom_storage.buckets import ArtifactBucket

CONTENT = b"weights " * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> ArtifactFolder:
    return ArtifactFolder(tmp_path / "artifacts", max_bytes=10_000)


def receive(folder: ArtifactStore, content: bytes, sha256: str | None = None) -> Stored:
    with folder.receive(7) as upload:
        for start in range(0, len(content), 3000):
            upload.write(content[start : start + 3000])
        return upload.keep(sha256)


def files(folder: ArtifactFolder) -> list[str]:
    return [path.name for path in folder.root.iterdir()]


@contextmanager
def files_no_larger_than(limit: int) -> Iterator[None]:
    """As on a full disk: the system refuses to write more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, folder: ArtifactFolder) -> ArtifactStore:
    """A store of each kind, empty, which takes files of 10,000 bytes."""
    if request.param == "folder":
        return folder
    return ArtifactBucket(request.getfixturevalue("bucket"), max_bytes=10_000)


def names(store: ArtifactStore) -> list[str]:
    return [found.location for found in store.listed()]


class TestEveryStore:
    """What a folder and a bucket have to keep alike."""

    @pytest.mark.parametrize("announced", [SHA256, SHA256.upper(), None])
    def test_a_file_is_kept_as_it_was_sent(
        self, store: ArtifactStore, announced: str | None
    ) -> None:
        stored = receive(store, CONTENT, announced)
        assert (stored.size_bytes, stored.sha256) == (len(CONTENT), SHA256)
        assert b"".join(store.read(stored.location)) == CONTENT
        assert b"".join(store.read(stored.location, 100)) == CONTENT[:100]
        assert stored.location.startswith("7-")
        (found,) = store.listed()
        assert (found.location, found.size_bytes) == (stored.location, len(CONTENT))
        assert abs(datetime.now(UTC) - found.modified_at) < timedelta(minutes=10)

    def test_an_empty_file_is_a_file(self, store: ArtifactStore) -> None:
        stored = receive(store, b"")
        assert (stored.size_bytes, stored.sha256) == (0, hashlib.sha256().hexdigest())
        assert b"".join(store.read(stored.location)) == b""

    def test_the_same_file_sent_twice_is_two_files(self, store: ArtifactStore) -> None:
        first, second = receive(store, CONTENT), receive(store, CONTENT)
        assert sorted(names(store)) == sorted([first.location, second.location])
        assert first.location != second.location

    def test_another_checksum_leaves_nothing(self, store: ArtifactStore) -> None:
        with pytest.raises(InvalidSpec) as caught:
            receive(store, CONTENT, "0" * 64)
        (error,) = caught.value.errors
        assert error.path == "X-Content-SHA256"
        assert error.message == f"checksum {'0' * 64} announced, {SHA256} received"
        assert error.remedy == "Send it again."
        assert names(store) == []

    def test_a_file_above_the_cap_is_refused_and_leaves_nothing(self, store: ArtifactStore) -> None:
        with pytest.raises(InvalidSpec, match=r"body: larger than 10,000 bytes\. Send less\."):
            receive(store, b"x" * 10_001)
        assert names(store) == []
        assert receive(store, b"x" * 10_000).size_bytes == 10_000

    def test_an_upload_that_is_not_kept_leaves_nothing(self, store: ArtifactStore) -> None:
        with store.receive(7) as upload:
            upload.write(CONTENT)
        assert names(store) == []

    def test_removing_twice_is_fine(self, store: ArtifactStore) -> None:
        stored, other = receive(store, CONTENT), receive(store, CONTENT)
        for _ in range(2):
            store.remove(stored.location)
        assert names(store) == [other.location]

    def test_what_is_not_there_is_not_found(self, store: ArtifactStore) -> None:
        with pytest.raises(NotFound, match="There is no artifact '7-none'"):
            store.read("7-none")

    @pytest.mark.parametrize("location", ["", ".", "..", "/", "a/.."])
    def test_the_store_itself_is_no_artifact(self, store: ArtifactStore, location: str) -> None:
        receive(store, CONTENT)
        for use in (store.read, store.remove):
            with pytest.raises(NotFound, match="There is no artifact"):
                use(location)
        assert len(names(store)) == 1

    def test_a_check_leaves_nothing(self, store: ArtifactStore) -> None:
        store.check()
        assert names(store) == []


def test_no_one_sees_a_file_that_is_not_complete(folder: ArtifactFolder) -> None:
    with folder.receive(7) as upload:
        upload.write(CONTENT)
        assert [name.endswith(".part") for name in files(folder)] == [True]
        stored = upload.keep(SHA256)
        assert files(folder) == [stored.location]


def test_an_upload_that_breaks_off_leaves_nothing(folder: ArtifactFolder) -> None:
    def breaks_off() -> None:
        with folder.receive(7) as upload:
            upload.write(CONTENT)
            raise ConnectionError("the worker is gone")

    with pytest.raises(ConnectionError):
        breaks_off()
    assert files(folder) == []


@pytest.mark.parametrize("size", [100, 300_000])
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, size: int) -> None:
    folder = ArtifactFolder(tmp_path)
    with files_no_larger_than(50), pytest.raises(Unavailable, match="folder cannot be written"):
        receive(folder, b"x" * size)  # within the buffer, or beyond it
    assert files(folder) == []
    assert receive(folder, CONTENT, SHA256).size_bytes == len(CONTENT)


def test_a_disk_without_room_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = ArtifactFolder(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match=r"folder's disk is full\. Free some space\."):
        receive(folder, CONTENT)
    assert files(folder) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="folder cannot be written: "):
        ArtifactFolder(tmp_path / "file" / "artifacts").receive(7)


@pytest.mark.parametrize(
    "location", ["../secret", "../../etc/passwd", "/etc/passwd", "a/../../b", "a/b", "./c"]
)
def test_a_location_never_leads_out_of_the_folder(folder: ArtifactFolder, location: str) -> None:
    path = folder.path(location)
    assert path.parent == folder.root
    assert path.resolve().parent == folder.root.resolve()


@pytest.mark.parametrize("location", ["", ".", "..", "/", "a/.."])
def test_the_folder_itself_is_no_artifact(folder: ArtifactFolder, location: str) -> None:
    receive(folder, CONTENT)
    for use in (folder.path, folder.remove):
        with pytest.raises(NotFound, match="There is no artifact"):
            use(location)
    assert stat.S_ISDIR(folder.root.stat().st_mode)
