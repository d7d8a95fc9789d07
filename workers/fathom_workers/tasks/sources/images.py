"""Images, a folder for each class, decoded once per machine."""

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from fathom_spaces.task import MAX_ROWS
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.data_files import locate, refused
from fathom_workers.tasks.data import Array, Raw

from . import cache
from .base import Wanted, check_bytes
from .folders import Folder, Images, Tar

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
GREY, COLOUR = ("1", "L", "LA"), ("P", "PA", "RGB", "RGBA", "CMYK", "YCbCr")
MOST_PIXELS = 2**26  # of one image, before it is made smaller
CHANNELS_AND_ROWS_SHARED = (0, 2, 3)


def read_images(wanted: Wanted) -> Raw:
    """Images (rows, channels, size, size) as bytes, sorted by name; classes are folders.

    The first image tells whether there are three channels or one. `size` cuts each to its
    middle square and scales that; without, all must have the same size. Decoded images are kept
    in the cache folder.
    """
    path, rest = locate(wanted.name, wanted.dataset)
    images: Images = Folder(path, wanted.dataset)
    if path.is_file():
        images = Tar(path, "/".join(rest), wanted.dataset)
    pick, size = wanted.pick, int(wanted.options["size"])
    key = cache.Key(f"{path} {'/'.join(rest)}", images.stamp(), f"{size} {pick.rows} {pick.seed}")
    arrays = cache.kept(key, lambda: _decoded(images, wanted, size))
    x, names = arrays["x"], arrays["classes"]
    shape = TaskShape(TaskKind.CLASSIFICATION, x.shape[1:], len(names))
    there = int(arrays["there"])
    return Raw(x, arrays["y"], shape, there, tuple(names.tolist()), CHANNELS_AND_ROWS_SHARED)


def _decoded(images: Images, wanted: Wanted, size: int) -> dict[str, Array]:
    names = sorted(images.names())
    _check_layout(names, images.dataset)
    classes, labels = np.unique([name.split("/")[0] for name in names], return_inverse=True)
    rows = wanted.pick.of(len(names), labels)
    x = _pixels(images, [names[row] for row in rows], names[0], size)
    return {"x": x, "y": labels[rows], "classes": classes, "there": np.array(len(names))}


def _check_layout(names: Sequence[str], dataset: str) -> None:
    if not 0 < len(names) <= MAX_ROWS:
        remedy = "Name a folder, or a tar and a folder in it, with a folder for each class."
        raise refused(f"has {len(names):,} images", remedy, value=dataset)
    deeper = sorted({name.split("/")[0] for name in names if name.count("/") > 1})
    if deeper:
        remedy = f"Name one of them: {', '.join(f'{dataset}/{part}' for part in deeper[:5])}."
        raise refused("its images lie deeper than a folder for each class", remedy, value=dataset)
    loose = next((name for name in names if "/" not in name), None)
    if loose:
        message = f"the image {loose} lies in no class's folder"
        raise refused(message, "Name the folder above, or move it.", value=dataset)


def _pixels(images: Images, names: Sequence[str], first: str, size: int) -> Array:
    """The images of these names, (rows, channels, height, width) bytes."""
    _, content = next(images.read([first]))
    opened = _opened(content, first, images.dataset)
    mode = "L" if opened.mode in GREY else "RGB"
    height, width = (size, size) if size else (opened.height, opened.width)
    numbers = len(names) * height * width * len(mode)
    check_bytes(numbers, images.dataset, "Lower options.size or options.rows.")
    pixels = np.empty((len(names), height, width, len(mode)), dtype=np.uint8)
    position = {name: row for row, name in enumerate(names)}
    left = set(names)
    for name, content in images.read(position):
        pixels[position[name]] = _decode(content, name, mode, size, (width, height), images)
        left.discard(name)
        if not left:
            break  # the rest of an archive need not be unpacked
    if left:
        raise refused(f"{min(left)} has gone meanwhile", "Try again.", value=images.dataset)
    return np.ascontiguousarray(pixels.transpose(0, 3, 1, 2))


def _decode(
    content: bytes, name: str, mode: str, size: int, wanted: tuple[int, int], images: Images
) -> Array:
    """One image, (height, width, channels)."""
    image = _opened(content, name, images.dataset)
    if mode == "L" and image.mode not in GREY:
        message = f"{name} has colours, which the first image has not"
        raise refused(message, "Make all alike.", value=images.dataset)
    if not size and image.size != wanted:
        message = f"{name} has {image.width} x {image.height} pixels, not {wanted[0]} x {wanted[1]}"
        raise refused(message, "Give options.size, say 32.", value=images.dataset)
    try:
        if size:
            image.draft(mode, (2 * size, 2 * size))  # a JPEG is decoded no larger than needed
        image = image.convert(mode)
    except (OSError, SyntaxError, ValueError) as error:
        raise _broken(name, error, images.dataset) from error
    if size:
        image = _middle_square(image).resize((size, size), Image.Resampling.BICUBIC)
    return np.asarray(image).reshape(image.height, image.width, -1)


def _middle_square(image: Image.Image) -> Image.Image:
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return image.crop((left, top, left + side, top + side))


def _opened(content: bytes, name: str, dataset: str) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(content), formats=FORMATS)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _broken(name, error, dataset) from error
    if image.width * image.height > MOST_PIXELS:
        message = f"{name} has {image.width} x {image.height} pixels"
        raise refused(message, f"{MOST_PIXELS:,} are the most.", value=dataset)
    if image.mode not in GREY + COLOUR:
        message = f"{name} is of the kind {image.mode}"
        raise refused(message, "Save it with 8 bits per channel.", value=dataset)
    return image


def _broken(name: str, error: Exception, dataset: str) -> Exception:
    return refused(f"{name} cannot be decoded: {error}", "Take it out.", value=dataset)
