"""Datasets from outside of Fathom: one file for each kind of source."""

from collections.abc import Callable
from importlib import import_module

from fathom_workers.tasks.data import Raw

from .base import Wanted

# Imported where one is read: pandas, Pillow and pyarrow each take their time.
_READERS = {
    "csv": ("csv", "read_csv"),
    "parquet": ("parquet", "read_parquet"),
    "npz": ("arrays", "read_npz"),
    "images": ("images", "read_images"),
    "text": ("text", "read_text"),
    "openml": ("openml", "read_openml"),
}

__all__ = ["Wanted", "read_source"]


def read_source(wanted: Wanted) -> Raw:
    """The rows that are wanted; raises InvalidSpec with what is wrong with the file."""
    module, function = _READERS[wanted.source]
    read: Callable[[Wanted], Raw] = getattr(import_module(f"{__name__}.{module}"), function)
    return read(wanted)
