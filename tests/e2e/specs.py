"""Experiments for the end-to-end tests: small, or long enough to be disturbed."""

from typing import Any

EPOCHS = 80
GRID: dict[str, Any] = {"searched": "grid"}
# The same point and the same seed as the grid's: what the trial would be had nobody disturbed it.
UNDISTURBED: dict[str, Any] = {"searched": "random", "trials": 1}


def long_spec(*methods: dict[str, Any], **training: Any) -> dict[str, Any]:
    """One network for each method, all the same, some seconds each, with frequent checkpoints."""
    return {
        "name": "long",
        "task": {"dataset": "two_spirals", "options": {"rows": 2048}},
        "model": {"depth": {"choices": [4]}, "width": 16},
        "training": {"epochs": EPOCHS, "batch_size": 32, "checkpoint_seconds": 0.25, **training},
        "methods": list(methods),
        "seeds": 1,
        "confirm": {"seeds": 0},
    }


def many_spec(**changes: Any) -> dict[str, Any]:
    """Every kind of method, some twenty trials of a fraction of a second each."""
    spec = {
        "name": "many",
        "task": {"dataset": "two_spirals", "options": {"rows": 600}},
        "model": {"depth": {"low": 1, "high": 3}, "width": 8},
        "training": {"epochs": 12, "batch_size": 32, "checkpoint_seconds": 0.3},
        "methods": [
            {"learned": "udn"},
            {"learned": "layer_select"},
            {"searched": "grid"},
            {"searched": "tpe", "trials": 2, "pruner": "median"},
        ],
        "seeds": 2,
        "confirm": {"seeds": 2},
    }
    return {**spec, **changes}
