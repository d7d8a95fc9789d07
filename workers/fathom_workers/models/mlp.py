"""The multi-layer perceptron: flatten, linear; blocks, plain or residual; a linear head."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.mlp import MLP, units
from fathom_spaces.tasks import Form

from .base import DepthModel
from .parts import Residual, Skipping, activation, dropout
from .weights import BRANCH_GAIN, GAINS, RELU_GAIN, embedding, linear


class Mlp(DepthModel):
    """Depth d is d blocks of Linear, ReLU between the stem and the head.

    Residual, a block is h + W2 relu(W1 LN(h)), the stem has no ReLU, and the head a LayerNorm.
    Tokens are embedded, and their vectors laid side by side. Layers may have units (residual:
    those within the branch) and activations of their own, and skips.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.net = net = MLP.filled(blueprint)
        self.width, self.shape = net.width, net.shape
        self.residual, self.rate = bool(net.options["residual"]), float(net.options["dropout"])
        self.chain, self.one_shape = not net.skips, MLP.one_shape(blueprint)
        self.stem = self._new_stem(generator)
        new_block = self._new_sum if self.residual else self._new_block
        self.blocks = nn.ModuleList(new_block(number, generator) for number in range(net.depth))
        self.head = self.new_head(generator)

    def _new_stem(self, generator: torch.Generator) -> nn.Module:
        shape, width, name = self.shape, self.width, str(self.net.options["activation"])
        layers: list[nn.Module] = [nn.Flatten()]
        size = shape.size
        if shape.form is Form.TOKENS:
            layers.insert(0, embedding(shape.vocabulary, width, 1.0, generator))
            size *= width
        if self.residual:
            return nn.Sequential(*layers, linear(size, width, RELU_GAIN, generator))
        return nn.Sequential(*layers, linear(size, width, GAINS[name], generator), activation(name))

    def _new_block(self, number: int, generator: torch.Generator) -> nn.Module:
        size, name = int(self.net.layers["units"][number]), self._activation(number)
        layer = linear(sum(units(self.net, number)), size, GAINS[name], generator)
        block = nn.Sequential(layer, activation(name), *dropout(self.rate))
        return block if self.chain else Skipping(self.net.sources(number), block)

    def _new_sum(self, number: int, generator: torch.Generator) -> nn.Module:
        size, name = int(self.net.layers["units"][number]), self._activation(number)
        first = linear(self.width, size, GAINS[name], generator)
        last = linear(size, self.width, BRANCH_GAIN, generator)
        norm = nn.LayerNorm(self.width)
        return Residual(norm, first, activation(name), last, *dropout(self.rate))

    def _activation(self, number: int) -> str:
        return str(self.net.layers["activation"][number])

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        size = self.width if self.residual else units(self.net, self.net.depth)[0]
        layer = linear(size, self.shape.outputs, 1.0, generator)
        return nn.Sequential(nn.LayerNorm(size), layer) if self.residual else layer
