"""A model that searches much of a net, and experiments about it."""

from typing import Any

from fathom_spaces.base import parse
from fathom_spaces.experiment import Experiment

RATE = {"low": 0.1, "high": 0.5, "step": 0.2, "when": {"drop": True}}
CNN: dict[str, Any] = {
    "family": "cnn",
    "depth": {"low": 1, "high": 3},
    "width": 8,
    "per_layer": {"filters": {"choices": [4, 8]}, "kernel_size": 3},
    "options": {"dropout": RATE, "dense_layers": {"low": 0, "high": 1}},
    "switches": {"drop": {"choices": [True, False]}},
    "skips": True,
}


def experiment(model: dict[str, Any], *methods: dict[str, Any], **training: Any) -> Experiment:
    spec = {
        "name": "nets",
        "task": {"dataset": "digits"},
        "model": model,
        "training": training,
        "methods": methods or [{"searched": "random"}],
    }
    return parse(Experiment, spec)
