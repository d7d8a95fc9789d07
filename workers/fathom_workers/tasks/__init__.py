"""Datasets as tensors, their losses and metrics."""

from .built_in import LOADERS, two_spirals
from .data import Data, Part, Scaling
from .loading import describe, load
from .losses import IGNORED, mean_loss, per_sample
from .parts import split

__all__ = [
    "IGNORED",
    "LOADERS",
    "Data",
    "Part",
    "Scaling",
    "describe",
    "load",
    "mean_loss",
    "per_sample",
    "split",
    "two_spirals",
]
