"""The parameters of all members in one array, each member's own parameters being views of it.

What a member's module holds is therefore always what the array holds: it is evaluated, exported and
written to checkpoints by the code of a run that is alone.

Legend: n members that have a part, of k in all; members are in the order of their depth, the
deepest first, so that those that have a block are the first n.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class Leaf:
    """One parameter of a part, of all members that have it.

    Attributes:
        unit: number of the part; its parameters get gradients together or not at all.
        value: (n, *shape), a view of the array that a gradient is taken for.
        first: where it begins in the array.
        owners: the members' own parameters.
        of_depth: whether it is a depth parameter, with an optimiser of its own.
    """

    unit: int
    value: Tensor
    first: int
    owners: tuple[nn.Parameter, ...]
    of_depth: bool

    @property
    def members(self) -> int:
        """n."""
        return len(self.owners)

    def part_of(self, array: Tensor) -> Tensor:
        """Its numbers (n, *shape) in an array that is laid out as the parameters are."""
        return array[self.first : self.first + self.value.numel()].view(self.value.shape)


class Weights:
    """Takes parts, then hands out what stands for the first member's parameters.

    Attributes:
        array: all numbers, (numbers).
        leaves: in the order of the parts.
        units: how many parts there are.
    """

    def __init__(self, parts: Sequence[Sequence[Sequence[nn.Parameter]]], depth_unit: int):
        """Take each part's parameters, member by member; `depth_unit` is that of the depth."""
        self.units = len(parts)
        owners = [
            (unit, tuple(same))
            for unit, members in enumerate(parts)
            for same in zip(*members, strict=True)
        ]
        numbers = sum(len(same) * same[0].numel() for _, same in owners)
        like = owners[0][1][0]
        self.array = torch.empty(numbers, dtype=like.dtype, device=like.device)
        self.leaves: list[Leaf] = []
        self._found: dict[int, Tensor] = {}
        first = 0
        for unit, same in owners:
            leaf = self._take(unit, same, first, of_depth=unit == depth_unit)
            first += leaf.value.numel()

    def _take(
        self, unit: int, same: tuple[nn.Parameter, ...], first: int, *, of_depth: bool
    ) -> Leaf:
        shape = (len(same), *same[0].shape)
        view = self.array[first : first + len(same) * same[0].numel()].view(shape)
        for row, owner in zip(view, same, strict=True):
            row.copy_(owner.detach())
            owner.data = row
            owner.grad = None
        leaf = Leaf(
            unit, view.detach().requires_grad_(same[0].requires_grad), first, same, of_depth
        )
        self.leaves.append(leaf)
        self._found[id(same[0])] = leaf.value
        return leaf

    def of(self, parameter: Tensor) -> Tensor:
        """What stands for a parameter of the first member: (n, *shape)."""
        return self._found[id(parameter)]
