"""Torch's layers with weights that come from one generator, torch's global one left alone.

Kaiming normal with fan-in (He et al. 2015, arXiv 1502.01852, equation 10): with `RELU_GAIN` a layer
keeps the variance of activations behind a ReLU, with gain 1 that of what it takes. `BRANCH_GAIN`
ends a residual branch: each of d blocks then adds a quarter to a trunk of variance 1. Half-open
gates pass a half of a half of what an LSTM's cell is given, the more the longer it remembers:
with `CELL_GAIN` 1, ten layers of 64 units pass a thousandth of a sequence of eight random vectors;
with 3 all of it, at about a third of unit size.

`GAINS` keep the size of numbers through a linear layer and an activation behind it: E[f(gz)^2] = 1
for z of variance 1, solved for g. Of ReLU that holds at every size; with GELU and SiLU smaller
numbers fade and larger ones grow. SiLU's own 1.559 ends 20 layers of 64 or 256 units at 1.66 times
their size (geometric mean of 40 nets), 1.54 at 0.98 and 0.81. Tanh, which has no such g, gets
torch's 5/3 and settles at 0.65.
"""

import math
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

RELU_GAIN = math.sqrt(2.0)
BRANCH_GAIN = 0.5
CELL_GAIN = 3.0
GAINS = {"relu": RELU_GAIN, "gelu": 1.468, "silu": 1.54, "tanh": 5 / 3}

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
    sides: tuple[int, int] | None = None,
    kernel: int = 3,
    stride: int = 1,
    bias: bool = True,
) -> nn.Conv2d:
    """A convolution of odd size within a border of zeros that keeps the image's; its bias is zero.

    Where the image's `sides` are given, its fan-in is what lies on the image on average: on 8x8
    pixels a border of zeros would cost a sixth of the variance in each layer, on one pixel 8/9.
    """
    border = kernel // 2
    layer = _bare(nn.Conv2d, inputs, outputs, kernel, stride=stride, padding=border, bias=bias)
    taps = float(kernel**2) if sides is None else math.prod(_taps(kernel, s) for s in sides)
    return _kaiming(layer, gain / math.sqrt(taps * inputs), generator)


def _taps(kernel: int, side: int) -> float:
    """How many of a kernel's places along one side lie on the image, on average."""
    reach = min(kernel // 2, side - 1)
    return (side + reach * (2 * side - reach - 1)) / side


def pointwise(inputs: int, outputs: int, gain: float, generator: torch.Generator) -> nn.Conv2d:
    """A 1x1 convolution; its bias is zero."""
    layer = _bare(nn.Conv2d, inputs, outputs, 1)
    return _kaiming(layer, gain / math.sqrt(inputs), generator)


def embedding(entries: int, width: int, std: float, generator: torch.Generator) -> nn.Embedding:
    """A table of vectors."""
    layer = _bare(nn.Embedding, entries, width)
    with torch.no_grad():
        layer.weight.normal_(0.0, std, generator=generator)
    return layer


def lstm(inputs: int, width: int, generator: torch.Generator) -> nn.LSTM:
    """One LSTM layer over (rows, length, inputs); `Lstm` wraps it.

    Input weights keep the variance, state weights are orthogonal, the forget gate starts open with
    bias 1 (Jozefowicz et al. 2015, section 2.2). The cell's input has `CELL_GAIN`.
    """
    layer = _bare(nn.LSTM, inputs, width, batch_first=True)
    of_input, of_state, *biases = layer.parameters()
    with torch.no_grad():
        of_input.normal_(0.0, 1 / math.sqrt(inputs), generator=generator)
        of_input[2 * width : 3 * width] *= CELL_GAIN  # gates: input, forget, cell, output
        for gate in of_state.view(4, width, width):
            nn.init.orthogonal_(gate, generator=generator)
        for bias in biases:
            bias.zero_()
        biases[0][width : 2 * width] = 1.0
    return layer


class BatchNorm(nn.BatchNorm2d):
    """Batch normalisation that also trains on a single value a channel.

    That has no variance, and torch refuses it: the last batch of an epoch may be one row, and
    pooling may leave one pixel of it. The running statistics stand in.
    """

    def forward(self, x: Tensor) -> Tensor:
        """(rows, channels, height, width), as it came."""
        own = (x, self.running_mean, self.running_var, self.weight, self.bias)
        if not self.training:
            return functional.batch_norm(*own, eps=self.eps)
        try:
            y = functional.batch_norm(*own, True, self.momentum or 0.0, self.eps)
        except ValueError:  # not known from `x`: in a crew, others may have more of the batch
            return functional.batch_norm(*own, eps=self.eps)
        assert self.num_batches_tracked is not None, "statistics are kept"
        self.num_batches_tracked.add_(1)
        return y


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
