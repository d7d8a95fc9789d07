"""A bucket of a server that speaks S3: large files, faults, addresses."""

import hashlib
import sys
import tracemalloc
from collections.abc import Iterator

import boto3
import pytest

from fathom_spaces.errors import FathomError, InvalidSpec, Unavailable
from fathom_storage.artifacts import ArtifactFolder, open_store
from fathom_storage.buckets import UPLOAD_BYTES, ArtifactBucket, parsed

MIB = 1 << 20
CHUNK = bytes(range(256)) * (MIB // 256)
SIZE_MIB = 40
REST = b"what does not fill a part"


def chunks(count: int) -> Iterator[bytes]:
    """Parts of one MiB, each another."""
    return (CHUNK[number:] + CHUNK[:number] for number in range(count))


def unfinished(store: ArtifactBucket) -> int:
    client = boto3.client("s3")
    found = client.list_multipart_uploads(Bucket=store.bucket).get("Uploads", [])
    client.close()
    return len(found)


def test_a_large_file_passes_through_in_parts_and_comes_back_the_same(bucket: str) -> None:
    """At no moment is more of it in memory than what is sent at once, and its copy."""
    store = ArtifactBucket(bucket)
    sent, read = hashlib.sha256(), hashlib.sha256()
    for chunk in chunks(SIZE_MIB):
        sent.update(chunk)
    sent.update(REST)
    tracemalloc.start()
    try:
        with store.receive(7) as upload:
            for chunk in chunks(SIZE_MIB):
                upload.write(chunk)
            upload.write(REST)
            stored = upload.keep(sent.hexdigest())
        for part in store.read(stored.location):
            read.update(part)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (stored.size_bytes, stored.sha256) == (
        SIZE_MIB * MIB + len(REST),
        sent.hexdigest(),
    )
    assert read.hexdigest() == sent.hexdigest()
    assert peak < 3.5 * UPLOAD_BYTES < SIZE_MIB * MIB


def test_a_large_file_that_breaks_off_leaves_no_parts(bucket: str) -> None:
    store = ArtifactBucket(bucket)
    with store.receive(7) as upload:
        for chunk in chunks(2 * UPLOAD_BYTES // MIB):
            upload.write(chunk)
        assert unfinished(store) == 1
    assert unfinished(store) == 0
    assert list(store.listed()) == []


def test_files_of_others_in_the_bucket_are_left_alone(bucket: str) -> None:
    client = boto3.client("s3")
    client.put_object(Bucket=parsed(bucket)[0], Key="theirs", Body=b"x")
    client.close()
    assert list(ArtifactBucket(bucket).listed()) == []


def test_a_bucket_that_is_not_there_is_told(bucket: str) -> None:
    store = ArtifactBucket("s3://fathom-not-there/models")
    with pytest.raises(Unavailable, match=r"'fathom-not-there' refuses \(NoSuchBucket"):
        store.check()
    with pytest.raises(Unavailable, match=r"'fathom-not-there' refuses \(NoSuchBucket"):
        store.read("7-model")


def test_without_its_library_the_remedy_is_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "boto3", None)
    with pytest.raises(FathomError, match=r"need the module 'boto3'. Install fathom-depth\[s3\]"):
        ArtifactBucket("s3://models")


def test_a_store_that_does_not_answer_is_told(bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "AWS_ENDPOINT_URL", "http://127.0.0.1:9"
    )  # the discard port: nobody is there
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with pytest.raises(Unavailable, match="cannot be reached"):
        ArtifactBucket(bucket).check()


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("s3://models", ("models", "")),
        ("s3://models/", ("models", "")),
        ("s3://models/a/b/", ("models", "a/b/")),
    ],
)
def test_an_address_is_a_bucket_and_a_prefix(address: str, parts: tuple[str, str]) -> None:
    assert parsed(address) == parts


@pytest.mark.parametrize("address", ["models", "s3:/models", "https://models", "s3://", "s3://A_B"])
def test_what_is_no_bucket_is_refused(address: str, tmp_path) -> None:
    with pytest.raises(InvalidSpec, match=r"not the address of a bucket.*s3://BUCKET"):
        open_store(address, tmp_path)


def test_without_an_address_files_are_in_the_folder(tmp_path) -> None:
    store = open_store(None, tmp_path)
    assert isinstance(store, ArtifactFolder)
    assert store.root == tmp_path / "artifacts"
