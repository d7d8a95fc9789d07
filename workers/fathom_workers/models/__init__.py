"""Model families as modules: one file each, one line in `FAMILIES`.

A family's module agrees with the closed form of the same name in `fathom_spaces.families`:
parameters, layers, FLOPs.
"""

from collections.abc import Callable

import torch

from fathom_spaces.blueprint import Blueprint

from .base import DepthModel, places, without
from .cnn import Cnn
from .densely_gated import DenselyGated
from .lstm import LstmModel
from .mlp import Mlp
from .own import Own
from .resnet import Resnet
from .transformer import Transformer

Builder = Callable[[Blueprint, torch.Generator], DepthModel]

FAMILIES: dict[str, Builder] = {
    "cnn": Cnn,
    "densely_gated": DenselyGated,
    "lstm": LstmModel,
    "mlp": Mlp,
    "resnet": Resnet,
    "transformer": Transformer,
}


def build(blueprint: Blueprint, generator: torch.Generator) -> DepthModel:
    """A model on the CPU, its weights drawn from `generator`; a user's own where none is ours."""
    model = FAMILIES.get(blueprint.family, Own)(blueprint, generator)
    model.blueprint = blueprint
    return model


__all__ = ["FAMILIES", "Blueprint", "DepthModel", "build", "places", "without"]
