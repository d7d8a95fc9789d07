"""Depth methods: one file each, one line in `METHODS`; they do not know each other."""

from typing import Any

from fathom_spaces.methods import LearnedMethod
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup
from .fusion import LayerFusion
from .hard_concrete import HardConcreteGates
from .layer_select import LayerSelector
from .plain import Plain
from .udn import UnboundedDepth

PLAIN = "plain"

METHODS: dict[str, type[Any]] = {
    PLAIN: Plain,
    "fusion": LayerFusion,
    "hard_concrete": HardConcreteGates,
    "layer_select": LayerSelector,
    "udn": UnboundedDepth,
}


def wrap(model: DepthModel, setup: Setup, settings: LearnedMethod | None) -> DepthMethod:
    """The method that `settings` names around a model; ordinary training for None."""
    name = PLAIN if settings is None else settings.algorithm
    method: DepthMethod = METHODS[name](model, setup, settings)
    return method


__all__ = ["METHODS", "PLAIN", "DepthMethod", "Setup", "wrap"]
