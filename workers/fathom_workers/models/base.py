"""What every family's module has: a stem, a list of blocks, a neck without weights, and a head."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection
from typing import Protocol

import torch
from torch import Tensor, nn

from fathom_spaces.blueprint import Blueprint


class DepthModel(nn.Module, ABC):
    """A stack whose depth is the length of `blocks`.

    Blocks visible as a list is the whole contract, so every depth method works on every family.

    Attributes:
        stem: takes a batch of samples, gives what the first block takes.
        blocks: in a `chain`, each takes what the one before it gave; else, a list of what the stem
            and all earlier blocks gave.
        neck: brings what any block gives to one shape, for the head; it has no weights.
        head: takes what the neck gives; outputs (rows, outputs), or (rows, length, outputs).
        blueprint: what `build` made it from.
    """

    blueprint: Blueprint
    stem: nn.Module
    blocks: nn.ModuleList
    neck: nn.Module
    head: nn.Module
    chain: bool = True
    one_shape: bool = True

    def __init__(self) -> None:
        super().__init__()
        self.neck = nn.Identity()

    @abstractmethod
    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""

    def shortcut(self, block: int) -> nn.Module:
        """What stands in, without weights, where a chain's block (counted from 0) is left out."""
        del block
        return nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        """Outputs of the whole stack."""
        states = [self.stem(x)]
        for block in self.blocks:
            state = block(states[-1] if self.chain else states)
            states = [state] if self.chain else [*states, state]
        outputs: Tensor = self.head(self.neck(states[-1]))
        return outputs


class Blocks(Protocol):
    """What has blocks, and shortcuts for them."""

    blocks: nn.ModuleList

    @property
    def shortcut(self) -> Callable[[int], nn.Module]:
        """What stands in for a block."""


def without(model: Blocks, kept: Collection[int]) -> list[nn.Module]:
    """The blocks kept, by their numbers from 0, and shortcuts for those left out below them."""
    return [
        model.blocks[number] if number in kept else model.shortcut(number)
        for number in places(model, kept)
    ]


def places(model: Blocks, kept: Collection[int]) -> list[int]:
    """The number of the block that each of the modules of `without` is, or stands for.

    A kept block stays even where it is the identity: the plain model has one in its place.
    """
    return [
        number
        for number in range(max(kept, default=-1) + 1)
        if number in kept or not isinstance(model.shortcut(number), nn.Identity)
    ]
