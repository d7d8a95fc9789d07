"""A text to be continued: each character is predicted from those before it in its window."""

import numpy as np

from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.data_files import data_file, refused
from fathom_workers.tasks.data import Raw

from .base import Wanted

MAX_TEXT_BYTES = 2**28


def read_text(wanted: Wanted) -> Raw:
    """Windows of `context` characters, one after another without overlap.

    The target of each character is the next one. The classes are the text's distinct characters,
    sorted. `rows` takes so many windows at even distances, so that all of the text has its share;
    the parts of a split follow one another: training, validation, test.
    """
    path = data_file(wanted.name, wanted.dataset)
    size = path.stat().st_size
    if size > MAX_TEXT_BYTES:
        message = f"has {size:,} bytes; {MAX_TEXT_BYTES:,} are the most"
        raise refused(message, "Cut it.", value=wanted.dataset)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"is not text in UTF-8: {error}"
        raise refused(message, "Save it as UTF-8.", value=wanted.dataset) from error
    context = int(wanted.options["context"])
    windows = (len(text) - 1) // context
    if windows < 1:
        message = f"has {len(text)} characters, too few for a window of {context} and the next"
        raise refused(message, "Lower it.", "options.context", context)
    points = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    characters = sorted(set(text))
    number = np.zeros(ord(characters[-1]) + 1, dtype=np.int64)
    number[[ord(character) for character in characters]] = np.arange(len(characters))
    starts = wanted.pick.in_order(windows)[:, None] * context + np.arange(context)
    tokens = len(characters)
    shape = TaskShape(TaskKind.TOKENS, (context,), tokens, vocabulary=tokens)
    return Raw(
        x=number[points[starts]],
        y=number[points[starts + 1]],
        shape=shape,
        there=windows,
        classes=tuple(characters),
        in_order=True,
    )
