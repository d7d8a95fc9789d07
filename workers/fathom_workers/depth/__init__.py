"""Depth methods: one file each, one line in `METHODS`; they do not know each other."""

from typing import Any

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.methods import LearnedMethod
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup
from .deep_supervision import DeeplySupervised
from .dun import DepthUncertainty
from .fusion import LayerFusion
from .gated_connections import ConnectionGates
from .greedy_layerwise import LayerByLayer
from .growth import PlateauGrowth
from .gumbel import GumbelDepth
from .hard_concrete import HardConcreteGates
from .layer_select import LayerSelector
from .plain import Plain
from .progressive import ScheduledGrowth
from .random_prefix import RandomPrefixes
from .udn import UnboundedDepth
from .vsd import ValidationSteered

PLAIN = "plain"

METHODS: dict[str, type[Any]] = {
    PLAIN: Plain,
    "deep_supervision": DeeplySupervised,
    "dun": DepthUncertainty,
    "fusion": LayerFusion,
    "gated_connections": ConnectionGates,
    "greedy_layerwise": LayerByLayer,
    "growth": PlateauGrowth,
    "gumbel": GumbelDepth,
    "hard_concrete": HardConcreteGates,
    "layer_select": LayerSelector,
    "progressive": ScheduledGrowth,
    "random_prefix": RandomPrefixes,
    "udn": UnboundedDepth,
    "vsd": ValidationSteered,
}


def wrap(model: DepthModel, setup: Setup, settings: LearnedMethod | None) -> DepthMethod:
    """The method that `settings` names around a model; ordinary training for None.

    Raises:
        InvalidSpec: a family of a user's own lacks what the method needs.
    """
    name = PLAIN if settings is None else settings.algorithm
    family = model.blueprint.family
    if settings is not None and settings.chain_only and not model.chain:
        message = f"needs blocks that take one input, which {family} does not have"
        raise _refused(name, message, "Choose another method or family.")
    if settings is not None and settings.mixes_layers and not model.one_shape:
        message = f"needs all layers in one shape, and those of {family} differ"
        remedy = "Give the family a `neck` that pools, or take another method."
        raise _refused(name, message, remedy)
    method: DepthMethod = METHODS[name](model, setup, settings)
    return method


def _refused(name: str, message: str, remedy: str) -> InvalidSpec:
    found = FieldError(path="method.learned", value=name, message=message, remedy=remedy)
    return InvalidSpec([found], "The job")


__all__ = ["METHODS", "PLAIN", "DepthMethod", "Setup", "wrap"]
