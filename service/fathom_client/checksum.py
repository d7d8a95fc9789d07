"""SHA-256 of what is sent."""

import hashlib
from pathlib import Path


def checksum(source: bytes | Path) -> str:
    """SHA-256 of bytes or of a file, as hexadecimal digits."""
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
