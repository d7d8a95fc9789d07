"""Small experiments as plain data, what they are refused for, and settings to put in."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.experiment import Experiment

TPE = {"searched": "tpe"}


LR = {"low": 1e-4, "high": 1e-1, "log": True}


def spec(**changes: Any) -> dict[str, Any]:
    """A small experiment as plain data; `model__depth=3` replaces a part of a part."""
    whole: dict[str, Any] = {
        "name": "small",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 4}},
        "methods": [TPE],
    }
    for name, value in changes.items():
        *parents, last = name.split("__")
        part = whole
        for parent in parents:
            part = part.setdefault(parent, {})
        part[last] = value
    return whole


def accepted(**changes: Any) -> Experiment:
    return parse(Experiment, spec(**changes))


def refusals(data: object) -> tuple[FieldError, ...]:
    with pytest.raises(InvalidSpec) as caught:
        parse(Experiment, data)
    return caught.value.errors
