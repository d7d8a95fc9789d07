"""Specs with what the server cannot know: shapes of data, layers of families of a user's own.

Each package may bring a function by the entry point `fathom.complete`; it takes a spec as plain
data and gives it back with what it could find on this machine.
"""

from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from fathom_spaces.base import parse
from fathom_spaces.examples import read
from fathom_spaces.experiment import Experiment


def complete(spec: Any, *, insist: bool = False) -> Any:
    """A spec as plain data, with what can be found here.

    Args:
        spec: plain data, whole or not.
        insist: raise ModuleNotFoundError where a package's extra is not installed.

    Raises:
        InvalidSpec: what it names is here and cannot be used.
    """
    for entry_point in entry_points(group="fathom.complete"):
        try:
            spec = entry_point.load()(spec)
        except ModuleNotFoundError:
            if insist:
                raise
    return spec


def load(spec: str | Path, *, full: bool = False) -> Experiment:
    """The experiment of a spec file or of `example:NAME`, completed and validated.

    Args:
        spec: the file's path, or the example's name.
        full: at the size of its section `full`.
    """
    return parse(Experiment, complete(read(spec, full=full)), str(spec))
