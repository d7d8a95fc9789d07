"""The pre-LN transformer (Vaswani et al. 2017; Xiong et al. 2020, arXiv 2002.04745)."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.sequences import length
from fathom_spaces.families.transformer import TRANSFORMER
from fathom_spaces.tasks import TaskKind

from .base import DepthModel
from .parts import Attention, MeanOverSteps, Positions, Residual, dropout
from .sequences import reader
from .weights import BRANCH_GAIN, RELU_GAIN, linear

# Small, so that blocks soon outweigh what tokens start with: as a character model (width 32, 600
# steps), one block reaches 2.32 nats with these, 2.42 with ten times as much, 2.44 with twenty.
TOKEN_STD, POSITION_STD = 0.05, 0.02


class Transformer(DepthModel):
    """Depth d is d blocks of self-attention and MLP: an encoder, or for tokens a causal model.

    The encoder's head reads the mean over all steps, the causal model's every step.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        net = TRANSFORMER.filled(blueprint)
        self.rate = float(net.options["dropout"])
        self.causal = self.shape.kind is TaskKind.TOKENS
        self.stem = nn.Sequential(
            *reader(self.width, self.shape, TOKEN_STD, generator),
            Positions(length(self.shape), self.width, POSITION_STD, generator),
        )
        self.blocks = nn.ModuleList(
            self._new_block(int(heads), self.width * int(ratio), generator)
            for heads, ratio in zip(net.layers["heads"], net.layers["mlp_ratio"], strict=True)
        )
        self.neck = nn.Identity() if self.causal else MeanOverSteps()
        self.head = self.new_head(generator)

    def _new_block(self, heads: int, inner: int, generator: torch.Generator) -> nn.Module:
        width = self.width
        attention = Residual(
            nn.LayerNorm(width),
            linear(width, 3 * width, 1.0, generator),
            Attention(heads, causal=self.causal),
            linear(width, width, BRANCH_GAIN, generator),
            *dropout(self.rate),
        )
        mlp = Residual(
            nn.LayerNorm(width),
            linear(width, inner, RELU_GAIN, generator),
            nn.GELU(),
            linear(inner, width, BRANCH_GAIN, generator),
            *dropout(self.rate),
        )
        return nn.Sequential(attention, mlp)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        layer = linear(self.width, self.shape.outputs, 1.0, generator)
        return nn.Sequential(nn.LayerNorm(self.width), layer)
