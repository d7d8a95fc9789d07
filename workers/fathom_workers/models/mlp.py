"""The plain multi-layer perceptron: flatten, linear, ReLU; equal blocks; a linear head."""

import math

import torch
from torch import nn

from .base import Blueprint, DepthModel

# Kaiming normal with fan-in (He et al. 2015, arXiv 1502.01852, equation 10): keeps the variance of
# activations through ReLU layers of any depth. The head has no ReLU after it, hence gain 1.
RELU_GAIN = math.sqrt(2.0)


class Mlp(DepthModel):
    """Depth d is d blocks of Linear(width, width), ReLU between the stem and the head."""

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        width, shape = blueprint.width, blueprint.shape
        self.width, self.shape = width, shape
        self.stem = nn.Sequential(
            nn.Flatten(), _linear(shape.size, width, RELU_GAIN, generator), nn.ReLU()
        )
        self.blocks = nn.ModuleList(
            nn.Sequential(_linear(width, width, RELU_GAIN, generator), nn.ReLU())
            for _ in range(blueprint.depth)
        )
        self.head = self.new_head(generator)

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        return _linear(self.width, self.shape.outputs, 1.0, generator)


def _linear(inputs: int, outputs: int, gain: float, generator: torch.Generator) -> nn.Linear:
    # skip_init leaves torch's global generator alone: only ours decides the weights.
    layer: nn.Linear = nn.utils.skip_init(nn.Linear, inputs, outputs)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        layer.weight.normal_(0.0, gain / math.sqrt(inputs), generator=generator)
        layer.bias.zero_()
    return layer
