"""Highway networks: blocks that learn how much of their input to pass on as it is.

Srivastava, Greff and Schmidhuber 2015, arXiv 1505.00387.
"""

import torch
from torch import Tensor, nn

from fathom_spaces.tasks import TaskShape


class Block(nn.Module):
    """(rows, width) to (rows, width): T(h) relu(W h) + (1 - T(h)) h, equation 3 of the paper."""

    def __init__(self, width: int, gate_bias: float):
        super().__init__()
        self.change, self.gate = nn.Linear(width, width), nn.Linear(width, width)
        nn.init.constant_(self.gate.bias, gate_bias)

    def forward(self, h: Tensor) -> Tensor:
        share = torch.sigmoid(self.gate(h))
        return share * torch.relu(self.change(h)) + (1 - share) * h


class Highway(nn.Module):
    """What Fathom asks of a model: a stem, a list of blocks, and a head."""

    def __init__(self, width: int, depth: int, shape: TaskShape, gate_bias: float):
        super().__init__()
        self.stem = nn.Sequential(nn.Flatten(), nn.Linear(shape.size, width), nn.ReLU())
        self.blocks = nn.ModuleList(Block(width, gate_bias) for _ in range(depth))
        self.head = nn.Linear(width, shape.outputs)


def highway(width: int, depth: int, shape: TaskShape, gate_bias: float = -1.0) -> nn.Module:
    """A network with `depth` blocks; `gate_bias` is an option: negative passes more on."""
    return Highway(width, depth, shape, gate_bias)
