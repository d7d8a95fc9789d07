"""Model families as modules: one file each, one line in `FAMILIES`.

A family's module agrees with the closed form of the same name in `fathom_spaces.families`:
parameters, layers, FLOPs.
"""

from collections.abc import Callable

import torch

from fathom_spaces.tasks import TaskShape

from .base import DepthModel
from .mlp import Mlp

Builder = Callable[[int, int, TaskShape, torch.Generator], DepthModel]

FAMILIES: dict[str, Builder] = {"mlp": Mlp}


def build(
    family: str, width: int, depth: int, shape: TaskShape, generator: torch.Generator
) -> DepthModel:
    """A model of `depth` blocks on the CPU, its weights drawn from `generator`."""
    return FAMILIES[family](width, depth, shape, generator)


__all__ = ["FAMILIES", "DepthModel", "build"]
