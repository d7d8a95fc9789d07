"""Plain convolutions: 3x3 with ReLU, a pooling between stages, the mean over pixels."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.cnn import CNN
from fathom_spaces.families.stages import Stage, stages

from .base import DepthModel
from .parts import MeanOverPixels, dropout
from .weights import RELU_GAIN, conv, linear


class Cnn(DepthModel):
    """Depth d is d blocks of Conv, ReLU (and dropout, if any) between the stem and the head.

    All blocks have as many channels. Every `pool_every` blocks a stage begins with a max pooling.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        options = CNN.values(blueprint.options)
        self.rate = float(options["dropout"])
        self.stages = stages(blueprint.depth, self.shape, options)
        channels, stride = self.shape.inputs[0], int(options["stem_stride"])
        self.stem = nn.Sequential(
            conv(channels, self.width, RELU_GAIN, generator, stride=stride), nn.ReLU()
        )
        self.blocks = nn.ModuleList(self._new_block(stage, generator) for stage in self.stages)
        self.neck = MeanOverPixels()
        self.head = self.new_head(generator)

    def _new_block(self, stage: Stage, generator: torch.Generator) -> nn.Module:
        layer = conv(self.width, self.width, RELU_GAIN, generator, sides=stage.sides)
        halved = [nn.MaxPool2d(2)] if stage.pooled else []
        return nn.Sequential(*halved, layer, nn.ReLU(), *dropout(self.rate))

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        return linear(self.width, self.shape.outputs, 1.0, generator)

    def shortcut(self, block: int) -> nn.Module:
        """The pooling, where the block begins a stage."""
        return nn.MaxPool2d(2) if self.stages[block].pooled else nn.Identity()
