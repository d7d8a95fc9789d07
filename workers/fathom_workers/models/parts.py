"""Small modules that families are put together from; none has weights of its own but `Positions`.

Legend: B rows, T steps, D width, C channels, H height, W width of an image.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.functional import adaptive_avg_pool2d

ACTIVATIONS = {"relu": nn.ReLU, "gelu": nn.GELU, "tanh": nn.Tanh, "silu": nn.SiLU}


class Residual(nn.Module):
    """What goes in, plus what a branch makes of it.

    Every residual family is made of these alone, so that whoever starts a block as the identity
    finds what to zero: the last layer with weights in `branch`.
    """

    def __init__(self, *branch: nn.Module):
        super().__init__()
        self.branch = nn.Sequential(*branch)

    def forward(self, x: Tensor) -> Tensor:
        """Any shape, as it came."""
        found: Tensor = x + self.branch(x)
        return found


class Lstm(nn.Module):
    """An LSTM that gives its outputs alone, without its last state."""

    def __init__(self, layer: nn.LSTM):
        super().__init__()
        self.layer = layer

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, inputs) to (B, T, D)."""
        found: Tensor = self.layer(x)[0]
        return found


class Attention(nn.Module):
    """Scaled dot-product attention of heads that share the width (Vaswani et al. 2017)."""

    def __init__(self, heads: int, *, causal: bool):
        super().__init__()
        self.heads, self.causal = heads, causal

    def forward(self, qkv: Tensor) -> Tensor:
        """Queries, keys and values side by side (B, T, 3 D) to (B, T, D)."""
        rows, length, _ = qkv.shape
        q, k, v = qkv.view(rows, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=self.causal)
        return mixed.transpose(1, 2).flatten(2)


class Positions(nn.Module):
    """Learned vectors added by position; a sequence may be shorter than the table."""

    def __init__(self, length: int, width: int, std: float, generator: torch.Generator):
        super().__init__()
        self.table = nn.Parameter(torch.empty(length, width).normal_(0, std, generator=generator))

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, D), as it came."""
        return x + self.table[: x.shape[1]]


class Rows(nn.Module):
    """An image as a sequence of its rows."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) to (B, H, C W)."""
        return x.transpose(1, 2).flatten(2)


class LastStep(nn.Module):
    """The last step of a sequence."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, D) to (B, D)."""
        return x[:, -1]


class MeanOverSteps(nn.Module):
    """The mean over the steps of a sequence."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, D) to (B, D)."""
        return x.mean(1)


class MeanOverPixels(nn.Module):
    """The mean over the pixels of each channel."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) to (B, C)."""
        return x.sum((2, 3)) / (x.shape[2] * x.shape[3])  # `mean` writes a whole gradient image


class Concat(nn.Module):
    """Several tensors side by side, images at the first one's size, by the mean over pixels."""

    def forward(self, states: Sequence[Tensor]) -> Tensor:
        """(B, D1), (B, D2), ... or (B, C1, H, W), ... to (B, D1 + D2 + ...)."""
        if states[0].dim() != 4:
            return torch.cat(list(states), 1)
        height, width = states[0].shape[2:]
        smaller = [adaptive_avg_pool2d(s, (height, width)) for s in states[1:]]
        return torch.cat([states[0], *smaller], 1)


class Skipping(nn.Module):
    """A block that takes what the one before it gave, and side by side with it what others gave.

    The anchor points of Zoph & Le (2017), section 3.3. Images only shrink on their way, so that
    the one before has the smallest.
    """

    def __init__(self, sources: Sequence[int], block: nn.Module):
        """Take what the blocks of these numbers, from 0, gave."""
        super().__init__()
        self.sources, self.block = tuple(sources), block
        self.concat = Concat() if sources else None

    def forward(self, states: Sequence[Tensor]) -> Tensor:
        """What the stem and all blocks before this one gave."""
        taken = states[-1]
        if self.concat is not None:
            taken = self.concat([taken, *(states[source + 1] for source in self.sources)])
        found: Tensor = self.block(taken)
        return found


def activation(name: str) -> nn.Module:
    """An activation by its name in the vocabulary."""
    made: nn.Module = ACTIVATIONS[name]()
    return made


def dropout(rate: float) -> list[nn.Module]:
    """Dropout; no layer at a rate of zero."""
    return [nn.Dropout(rate)] if rate else []
