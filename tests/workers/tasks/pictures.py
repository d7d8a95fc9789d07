"""Small pictures in folders and tars, each of one colour that its class and number decide."""

import io
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image

from fathom_workers.tasks.data import Array

CLASSES = ("ant", "bee", "cow")


def pixels(number: int, kind: int, height: int = 4, width: int = 4) -> Array:
    """(height, width, 3): a gradient to the right, so that no two pictures are alike."""
    across = np.arange(width)[None, :].repeat(height, 0)
    red = 10 * kind + across
    return np.stack([red, np.full_like(red, number), across * 0 + 200], 2).astype(np.uint8)


def encoded(picture: Array, kind: str = "png") -> bytes:
    """A file of that picture."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, kind)
    return file.getvalue()


def written(count: int = 30, **size: int) -> dict[str, bytes]:
    """Files by their names, classes in turn."""
    return {
        f"{CLASSES[number % 3]}/{number:03}.png": encoded(pixels(number, number % 3, **size))
        for number in range(count)
    }


def to_folder(root: Path, files: dict[str, bytes]) -> None:
    """Write the files below a folder."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def to_tar(path: Path, files: dict[str, bytes], mode: str = "w", before: str = "") -> None:
    """Write the files into a tar."""
    with tarfile.open(path, mode) as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(before + name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
