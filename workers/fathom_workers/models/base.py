"""What every family's module has: a stem, a list of blocks and a head."""

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn


class DepthModel(nn.Module, ABC):
    """A stack whose depth is the length of `blocks`.

    Blocks visible as a list is the whole contract, so every depth method works on every family.
    """

    stem: nn.Module
    blocks: nn.ModuleList
    head: nn.Module

    @abstractmethod
    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""

    def forward(self, x: Tensor) -> Tensor:
        """Outputs (rows, outputs) of the whole stack."""
        h = self.stem(x)
        for block in self.blocks:
            h = block(h)
        outputs: Tensor = self.head(h)
        return outputs
