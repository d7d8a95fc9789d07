"""Model families as data: the layers they are made of, in closed form, without torch."""

from .base import Family, Setting
from .mlp import MLP

FAMILIES = {family.name: family for family in (MLP,)}

__all__ = ["FAMILIES", "Family", "Setting"]
