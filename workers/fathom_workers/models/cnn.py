"""Plain convolutions with ReLU, a pooling between stages; the mean over pixels; dense layers."""

import math

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.cnn import CNN, channels
from fathom_spaces.families.stages import Stage, stages, stem_sides

from .base import DepthModel
from .parts import MeanOverPixels, Skipping, activation, dropout
from .weights import GAINS, conv, linear


class Cnn(DepthModel):
    """Depth d is d blocks of Conv, ReLU (and dropout, if any) between the stem and the head.

    Every `pool_every` blocks a stage begins with a max pooling, or ends with one. Layers may have
    filters, kernels and activations of their own, and skips; the head may have dense layers.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.net = net = CNN.filled(blueprint)
        self.width, self.shape = net.width, net.shape
        self.rate, self.activation = float(net.options["dropout"]), str(net.options["activation"])
        self.chain, self.one_shape = not net.skips, CNN.one_shape(blueprint)
        self.stages = stages(net.depth, self.shape, net.options)
        self.stem = self._new_stem(generator)
        self.blocks = nn.ModuleList(
            self._new_block(number, stage, generator) for number, stage in enumerate(self.stages)
        )
        self.neck = nn.Flatten() if net.options["head"] == "flatten" else MeanOverPixels()
        self.head = self.new_head(generator)

    def _new_stem(self, generator: torch.Generator) -> nn.Module:
        inputs, stride = self.shape.inputs[0], int(self.net.options["stem_stride"])
        layer = conv(inputs, self.width, GAINS[self.activation], generator, stride=stride)
        return nn.Sequential(layer, activation(self.activation))

    def _new_block(self, number: int, stage: Stage, generator: torch.Generator) -> nn.Module:
        filters, kernel, name = (
            self.net.layers[setting][number] for setting in ("filters", "kernel_size", "activation")
        )
        taken, gain = sum(channels(self.net, number)), GAINS[str(name)]
        block = nn.Sequential(
            *([nn.MaxPool2d(2)] if stage.pooled else []),
            conv(taken, int(filters), gain, generator, sides=stage.sides, kernel=int(kernel)),
            activation(str(name)),
            *([nn.MaxPool2d(2)] if stage.ends else []),
            *dropout(self.rate),
        )
        return block if self.chain else Skipping(self.net.sources(number), block)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        size = channels(self.net, self.net.depth)[0]
        if self.net.options["head"] == "flatten":
            stem = stem_sides(self.shape, self.net.options)
            size *= math.prod(self.stages[-1].given if self.stages else stem)
        layers: list[nn.Module] = []
        for units in self.net.layers["dense_units"]:
            layers.append(linear(size, int(units), GAINS[self.activation], generator))
            layers.append(activation(self.activation))
            size = int(units)
        last = linear(size, self.shape.outputs, 1.0, generator)
        return nn.Sequential(*layers, last) if layers else last

    def shortcut(self, block: int) -> nn.Module:
        """The pooling, where the block has one."""
        stage = self.stages[block]
        return nn.MaxPool2d(2) if stage.pooled or stage.ends else nn.Identity()
