"""Artifacts in an S3 bucket, or in any store that speaks S3.

Where it answers, who asks and in which region are boto3's own settings: `AWS_ENDPOINT_URL`,
`AWS_ACCESS_KEY_ID`, `AWS_PROFILE`, an instance's role and so on.
"""

import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Self

from fathom_spaces.errors import FathomError, FieldError, InvalidSpec, NotFound, Unavailable

from .artifacts import PART_BYTES, Listed, Stored, Tally, plain

ADDRESS = re.compile(r"s3://(?P<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(?P<prefix>.*))?")
# Held in memory, and sent together; S3 takes no part below 5 MiB but the last.
UPLOAD_BYTES = 8 << 20
_GONE = frozenset({"NoSuchKey", "NotFound", "404"})


class ArtifactBucket:
    """Files named by trial and a random part below a prefix; one appears whole or not at all."""

    def __init__(self, address: str, max_bytes: int = 1 << 30):
        self.bucket, self.prefix = parsed(address)
        self.shown = address
        self._max_bytes = max_bytes
        self._client = _client()

    def check(self) -> None:
        """Raise `Unavailable` where nothing can be kept."""
        with self.receive(0) as probe:
            probe.write(b"fathom")
            stored = probe.keep(None)
        self.remove(stored.location)

    def receive(self, trial_id: int) -> "BucketUpload":
        """Begin to take a file in."""
        name = f"{trial_id}-{secrets.token_hex(8)}"
        return BucketUpload(self._client, self.bucket, self.prefix, name, Tally(self._max_bytes))

    def read(self, location: str, most_bytes: int | None = None) -> Iterator[bytes]:
        """The parts of a file, or of its beginning; raises `NotFound` before the first."""
        wanted = {"Bucket": self.bucket, "Key": self.prefix + plain(location)}
        with _errors(self.bucket):
            try:
                body = self._client.get_object(**wanted)["Body"]
            except self._client.exceptions.ClientError as error:
                if error.response["Error"]["Code"] in _GONE:
                    raise NotFound("artifact", location) from error
                raise
        return _parts(self.bucket, body, most_bytes)

    def remove(self, location: str) -> None:
        """Forget a file; one that is gone already is fine."""
        with _errors(self.bucket):
            self._client.delete_object(Bucket=self.bucket, Key=self.prefix + plain(location))

    def listed(self) -> Iterator[Listed]:
        """Every file below the prefix."""
        pages = self._client.get_paginator("list_objects_v2")
        with _errors(self.bucket):
            for page in pages.paginate(Bucket=self.bucket, Prefix=self.prefix):
                for found in page.get("Contents", []):
                    name = found["Key"].removeprefix(self.prefix)
                    yield Listed(name, found["Size"], found["LastModified"])


class BucketUpload:
    """A file on its way into a bucket: a large one in parts, of which one is held in memory."""

    def __init__(self, client: Any, bucket: str, prefix: str, name: str, tally: Tally):
        self._client, self._bucket, self._name = client, bucket, name
        self._key = prefix + name
        self._tally = tally
        self._held = bytearray()
        self._upload: str | None = None
        self._parts: list[dict[str, Any]] = []

    def write(self, chunk: bytes) -> None:
        """Append; raises `InvalidSpec` above the cap, `Unavailable` where S3 does not take it."""
        self._tally.add(chunk)
        self._held += chunk
        while len(self._held) >= UPLOAD_BYTES:
            self._send(bytes(self._held[:UPLOAD_BYTES]))
            del self._held[:UPLOAD_BYTES]

    def keep(self, expected_sha256: str | None) -> Stored:
        """Complete the file; raises `InvalidSpec` where it is not the one announced."""
        self._tally.check(expected_sha256)
        where = {"Bucket": self._bucket, "Key": self._key}
        if self._upload is None:
            with _errors(self._bucket):
                self._client.put_object(**where, Body=bytes(self._held))
        else:
            if self._held:
                self._send(bytes(self._held))
            with _errors(self._bucket):
                self._client.complete_multipart_upload(
                    **where, UploadId=self._upload, MultipartUpload={"Parts": self._parts}
                )
            self._upload = None
        return Stored(self._name, self._tally.size_bytes, self._tally.sha256)

    def _send(self, part: bytes) -> None:
        where = {"Bucket": self._bucket, "Key": self._key}
        with _errors(self._bucket):
            if self._upload is None:
                self._upload = self._client.create_multipart_upload(**where)["UploadId"]
            number = len(self._parts) + 1
            sent = self._client.upload_part(
                **where, UploadId=self._upload, PartNumber=number, Body=part
            )
        self._parts.append({"ETag": sent["ETag"], "PartNumber": number})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._upload is not None:
            with suppress(Unavailable), _errors(self._bucket):
                self._client.abort_multipart_upload(
                    Bucket=self._bucket, Key=self._key, UploadId=self._upload
                )


def parsed(address: str) -> tuple[str, str]:
    """Bucket and prefix of `s3://BUCKET/PREFIX`; raises `InvalidSpec`."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        remedy = "Write s3://BUCKET or s3://BUCKET/PREFIX."
        message = "not the address of a bucket"
        error = FieldError(path="--artifact-store", message=message, value=address, remedy=remedy)
        raise InvalidSpec([error], "The settings")
    prefix = (found["prefix"] or "").strip("/")
    return found["bucket"], f"{prefix}/" if prefix else ""


def _client() -> Any:
    try:
        import boto3
        from botocore.config import Config
    except ModuleNotFoundError as error:
        raise FathomError(
            f"Artifacts in a bucket need the module {error.name!r}. Install fathom-depth[s3]."
        ) from error
    patience = Config(
        connect_timeout=5, read_timeout=30, retries={"mode": "standard", "max_attempts": 3}
    )
    return boto3.client("s3", config=patience)


def _parts(bucket: str, body: Any, most_bytes: int | None) -> Iterator[bytes]:
    left = most_bytes
    try:
        with _errors(bucket):
            while chunk := body.read(PART_BYTES if left is None else min(left, PART_BYTES)):
                left = None if left is None else left - len(chunk)
                yield chunk
                if left == 0:
                    return
    finally:
        body.close()


@contextmanager
def _errors(bucket: str) -> Iterator[None]:
    """Say what went wrong at the store in words; whoever asked may ask again."""
    from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError

    try:
        yield
    except ClientError as error:
        said = error.response.get("Error", {})
        told = f"{said.get('Code', 'an error')}: {said.get('Message', 'no message')}"
        raise Unavailable(f"The bucket {bucket!r} refuses ({told}).") from error
    except (BotoCoreError, HTTPClientError) as error:
        raise Unavailable(f"The bucket {bucket!r} cannot be reached: {error}") from error
