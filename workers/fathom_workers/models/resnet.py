"""Residual convolutions, pre-activation (He et al. 2016, arXiv 1603.05027).

Two things differ from the paper, so that every depth is an exit of one trunk: all stages have as
many channels, and the normalisation before the head stands behind the mean over pixels, as a
LayerNorm, which is the same for one exit as for a mixture of them.
"""

from typing import Any

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.resnet import RESNET
from fathom_spaces.families.stages import Stage, stages

from .base import DepthModel
from .parts import MeanOverPixels, Residual, dropout
from .weights import BRANCH_GAIN, RELU_GAIN, BatchNorm, conv, linear


class Resnet(DepthModel):
    """Depth d is d residual blocks: BatchNorm, ReLU, Conv, BatchNorm, ReLU, Conv.

    Every `pool_every` blocks a stage begins with a mean pooling, of the trunk, before the branch.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        net = RESNET.filled(blueprint)
        options, kernels = net.options, net.layers["kernel_size"]
        self.rate = float(options["dropout"])
        self.stages = stages(blueprint.depth, self.shape, options)
        channels, stride = self.shape.inputs[0], int(options["stem_stride"])
        self.stem = nn.Sequential(
            conv(channels, self.width, RELU_GAIN, generator, stride=stride, bias=False),
            BatchNorm(self.width),
            nn.ReLU(),
        )
        self.blocks = nn.ModuleList(
            self._new_block(stage, int(kernel), generator)
            for stage, kernel in zip(self.stages, kernels, strict=True)
        )
        self.neck = MeanOverPixels()
        self.head = self.new_head(generator)

    def _new_block(self, stage: Stage, kernel: int, generator: torch.Generator) -> nn.Module:
        width = self.width
        made: dict[str, Any] = {"sides": stage.sides, "kernel": kernel, "bias": False}
        first = conv(width, width, RELU_GAIN, generator, **made)
        last = conv(width, width, BRANCH_GAIN, generator, **made)
        block = Residual(
            *(BatchNorm(width), nn.ReLU(), first),
            *(BatchNorm(width), nn.ReLU(), *dropout(self.rate), last),
        )
        return nn.Sequential(nn.AvgPool2d(2), block) if stage.pooled else block

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        layer = linear(self.width, self.shape.outputs, 1.0, generator)
        return nn.Sequential(nn.LayerNorm(self.width), layer)

    def shortcut(self, block: int) -> nn.Module:
        """The pooling, where the block begins a stage."""
        return nn.AvgPool2d(2) if self.stages[block].pooled else nn.Identity()
