"""The multi-layer perceptron: flatten, linear; equal blocks, plain or residual; a linear head."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.mlp import MLP
from fathom_spaces.tasks import Form

from .base import DepthModel
from .parts import Residual
from .weights import BRANCH_GAIN, RELU_GAIN, embedding, linear


class Mlp(DepthModel):
    """Depth d is d blocks of Linear(width, width), ReLU between the stem and the head.

    Residual, a block is h + W2 relu(W1 LN(h)), the stem has no ReLU, and the head a LayerNorm.
    Tokens are embedded, and their vectors laid side by side.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        self.residual = bool(MLP.values(blueprint.options)["residual"])
        self.stem = self._new_stem(generator)
        self.blocks = nn.ModuleList(self._new_block(generator) for _ in range(blueprint.depth))
        self.head = self.new_head(generator)

    def _new_stem(self, generator: torch.Generator) -> nn.Module:
        shape, width = self.shape, self.width
        layers: list[nn.Module] = [nn.Flatten()]
        size = shape.size
        if shape.form is Form.TOKENS:
            layers.insert(0, embedding(shape.vocabulary, width, 1.0, generator))
            size *= width
        if self.residual:
            return nn.Sequential(*layers, linear(size, width, RELU_GAIN, generator))
        return nn.Sequential(*layers, linear(size, width, RELU_GAIN, generator), nn.ReLU())

    def _new_block(self, generator: torch.Generator) -> nn.Module:
        width = self.width
        first = linear(width, width, RELU_GAIN, generator)
        if not self.residual:
            return nn.Sequential(first, nn.ReLU())
        last = linear(width, width, BRANCH_GAIN, generator)
        return Residual(nn.LayerNorm(width), first, nn.ReLU(), last)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        layer = linear(self.width, self.shape.outputs, 1.0, generator)
        return nn.Sequential(nn.LayerNorm(self.width), layer) if self.residual else layer
