"""Experiments for the chaos tests: many short trials, each kind of sampler."""

from typing import Any

from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment

from .load import STEPS

# Their asks depend on the seed and the slot alone, whatever came back and in whichever order.
ORDERLESS = ("searched/grid", "searched/random")


def chaos_spec(name: str, **changes: Any) -> Experiment:
    """A grid, a random search and a pruned TPE, by several seeds, within a budget."""
    whole = {
        "name": name,
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 5}, "width": 8},
        "training": {"epochs": STEPS, "lr": {"low": 1e-4, "high": 1e-1, "log": True}},
        "methods": [
            {"searched": "grid", "fixed": {"lr": 0.01}},
            {"searched": "random", "trials": 5},
            {"searched": "tpe", "trials": 4, "pruner": "median"},
        ],
        "seeds": 2,
        "confirm": {"seeds": 1},
        **changes,
    }
    return parse(Experiment, whole)
