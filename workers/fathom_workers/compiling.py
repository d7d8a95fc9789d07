"""Compiled blocks: what `training.compile` needs of a machine. Light, without torch."""

import os
import shutil

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.training import COMPILE


def compiler() -> str | None:
    """The path of the C++ compiler that torch calls; none where there is none."""
    return shutil.which(os.environ.get("CXX") or "g++")


def check() -> None:
    """Raise `InvalidSpec` where nothing can be compiled here."""
    if compiler() is not None:
        return
    remedy = "Install g++ on the worker, name a compiler by CXX, or leave out training.compile."
    message = "this worker has no C++ compiler, which torch.compile calls"
    error = FieldError(path="training.compile", message=message, value=True, remedy=remedy)
    raise InvalidSpec([error], "The training")


def offered() -> tuple[str, ...]:
    """The feature, where this machine has it."""
    return () if compiler() is None else (COMPILE,)
