"""Specs with what the server cannot know: shapes of data, layers of families of a user's own.

Each package may bring a function by the entry point `fathom.complete`; it takes a spec as plain
data and gives it back with what it could find on this machine.
"""

import os
from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from fathom_spaces.base import parse
from fathom_spaces.examples import read
from fathom_spaces.experiment import Experiment

from .sight import DATA


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


def complete_anew(spec: Any) -> Any:
    """A spec as plain data, with all that can be found here, whatever it says of it already.

    What it says of a file's shape is kept where this machine has no folder of data.

    Raises:
        InvalidSpec: what it names is here and cannot be used.
        ModuleNotFoundError: a package's extra is not installed.
    """
    if not isinstance(spec, Mapping):
        return spec
    parts = [("model", "profile"), *([("task", "shape")] if os.environ.get(DATA) else [])]
    parts = [(part, field) for part, field in parts if isinstance(spec.get(part), Mapping)]
    bare = {part: {**spec[part], field: None} for part, field in parts}
    found = complete({**spec, **bare}, insist=True)
    for part, field in parts:
        if found[part][field] is None:  # built in, or not to be found here
            found = {**found, part: spec[part]}
    return found


def load(spec: str | Path, *, full: bool = False) -> Experiment:
    """The experiment of a spec file or of `example:NAME`, completed and validated.

    Args:
        spec: the file's path, or the example's name.
        full: at the size of its section `full`.
    """
    return parse(Experiment, complete(read(spec, full=full)), str(spec))
