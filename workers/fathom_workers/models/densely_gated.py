"""Blocks fed by all earlier ones and the stem through gates, on images or on vectors."""

import math

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.densely_gated import DENSELY_GATED, gates_of, sides
from fathom_spaces.tasks import Form

from .gates import GatedBlock, GatedStack, Merge, Shape
from .parts import MeanOverPixels, dropout
from .weights import RELU_GAIN, conv, linear


class DenselyGated(GatedStack):
    """Depth d is d blocks, each a merge of the stem's output and all earlier blocks', and a body.

    A body is Conv, ReLU, Conv, ReLU, MaxPool (in every `pool_every`-th block), Dropout (if any)
    for images, and Linear, ReLU, Dropout for all else, laid flat.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        self.options = DENSELY_GATED.values(blueprint.options)
        images = self.shape.form is Form.IMAGE
        build = self._of_images if images else self._of_vectors
        self.stem, blocks = build(blueprint.depth, generator)
        self.blocks = nn.ModuleList(blocks)
        self.neck = MeanOverPixels() if images else nn.Identity()
        self.head = self.new_head(generator)

    def _of_vectors(
        self, depth: int, generator: torch.Generator
    ) -> tuple[nn.Module, list[GatedBlock]]:
        first = linear(self.shape.size, self.width, RELU_GAIN, generator)
        stem = nn.Sequential(nn.Flatten(), first, nn.ReLU())
        blocks = []
        for sources in range(1, depth + 1):
            merge = self._merge([(self.width,)] * sources, generator)
            layer = linear(self._channels(sources), self.width, RELU_GAIN, generator)
            blocks.append(GatedBlock(merge, nn.Sequential(layer, nn.ReLU(), *self._dropout())))
        return stem, blocks

    def _of_images(
        self, depth: int, generator: torch.Generator
    ) -> tuple[nn.Module, list[GatedBlock]]:
        channels, stride = self.shape.inputs[0], int(self.options["stem_stride"])
        first = conv(channels, self.width, RELU_GAIN, generator, stride=stride)
        every = sides(depth, self.shape, self.options)
        blocks = []
        for sources in range(1, depth + 1):
            merge = self._merge([(self.width, *side) for side in every[:sources]], generator)
            pooled = every[sources] != every[sources - 1]
            gain = _gain(*every[sources - 1])
            body = self._convolutions(self._channels(sources), gain, generator, pooled=pooled)
            blocks.append(GatedBlock(merge, body))
        return nn.Sequential(first, nn.ReLU()), blocks

    def _convolutions(
        self, channels: int, gain: float, generator: torch.Generator, *, pooled: bool
    ) -> nn.Module:
        return nn.Sequential(
            conv(channels, self.width, gain, generator),
            nn.ReLU(),
            conv(self.width, self.width, gain, generator),
            nn.ReLU(),
            *([nn.MaxPool2d(2)] if pooled else []),
            *self._dropout(),
        )

    def _merge(self, shapes: list[Shape], generator: torch.Generator) -> Merge:
        return Merge(shapes, self.width, gates_of(self.options), generator)

    def _channels(self, sources: int) -> int:
        return gates_of(self.options).channels(sources, self.width)

    def _dropout(self) -> list[nn.Module]:
        return dropout(float(self.options["dropout"]))

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        return linear(self.width, self.shape.outputs, 1.0, generator)


def _gain(height: int, across: int) -> float:
    """Kaiming's for 3x3 weights of which those over the border of zeros find nothing.

    On a single pixel only one in nine finds something, and a deep net would fade away.
    """
    found = (3 - 2 / height) * (3 - 2 / across)
    return RELU_GAIN * math.sqrt(9 / found)
