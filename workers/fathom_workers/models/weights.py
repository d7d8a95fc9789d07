"""Torch's layers with weights that come from one generator, torch's global one left alone.

Kaiming normal with fan-in (He et al. 2015, arXiv 1502.01852, equation 10): with `RELU_GAIN` a layer
keeps the variance of activations behind a ReLU, with gain 1 that of what it takes. `BRANCH_GAIN`
ends a residual branch: each of d blocks then adds a quarter to a trunk of variance 1.
"""

import math
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

RELU_GAIN = math.sqrt(2.0)
BRANCH_GAIN = 0.5

Layer = TypeVar("Layer", bound=nn.Module)


def linear(inputs: int, outputs: int, gain: float, generator: torch.Generator) -> nn.Linear:
    """A linear layer; its bias is zero."""
    layer = _bare(nn.Linear, inputs, outputs)
    return _kaiming(layer, gain / math.sqrt(inputs), generator)


def conv(
    inputs: int,
    outputs: int,
    gain: float,
    generator: torch.Generator,
    *,
    stride: int = 1,
    bias: bool = True,
) -> nn.Conv2d:
    """A 3x3 convolution with a border of one zero; its bias is zero."""
    layer = _bare(nn.Conv2d, inputs, outputs, 3, stride=stride, padding=1, bias=bias)
    return _kaiming(layer, gain / math.sqrt(9 * inputs), generator)


def embedding(entries: int, width: int, std: float, generator: torch.Generator) -> nn.Embedding:
    """A table of vectors."""
    layer = _bare(nn.Embedding, entries, width)
    with torch.no_grad():
        layer.weight.normal_(0.0, std, generator=generator)
    return layer


def lstm(inputs: int, width: int, generator: torch.Generator) -> nn.LSTM:
    """One LSTM layer over (rows, length, inputs); `Lstm` wraps it.

    Input weights keep the variance, state weights are orthogonal, the forget gate starts open with
    bias 1 (Jozefowicz et al. 2015, section 2.2).
    """
    layer = _bare(nn.LSTM, inputs, width, batch_first=True)
    of_input, of_state, *biases = layer.parameters()
    with torch.no_grad():
        of_input.normal_(0.0, 1 / math.sqrt(inputs), generator=generator)
        for gate in of_state.view(4, width, width):
            nn.init.orthogonal_(gate, generator=generator)
        for bias in biases:
            bias.zero_()
        biases[0][width : 2 * width] = 1.0  # of the gates input, forget, cell, output
    return layer


class BatchNorm(nn.BatchNorm2d):
    """Batch normalisation that also trains on a single value a channel.

    That has no variance, and torch refuses it: the last batch of an epoch may be one row, and
    pooling may leave one pixel of it. The running statistics stand in.
    """

    def forward(self, x: Tensor) -> Tensor:
        """(rows, channels, height, width), as it came."""
        if not self.training or x.numel() > x.shape[1]:
            return super().forward(x)
        return functional.batch_norm(
            x, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps
        )


def _bare(kind: type[Layer], *sizes: int, **settings: Any) -> Layer:
    # Made without memory, a layer draws nothing from torch's global generator; this is
    # torch.nn.utils.skip_init, which does not know LSTMs.
    return kind(*sizes, **settings, device="meta").to_empty(device="cpu")


Kernel = TypeVar("Kernel", nn.Linear, nn.Conv2d)


def _kaiming(layer: Kernel, std: float, generator: torch.Generator) -> Kernel:
    with torch.no_grad():
        layer.weight.normal_(0.0, std, generator=generator)
        if layer.bias is not None:
            layer.bias.zero_()
    return layer
