"""What several members of one method minimise: their loops over exits written as weights.

A member that runs fewer exits than another has no weight on the rest: its loss and its gradients
are those of its run alone.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor

from fathom_spaces.tasks import TaskKind

from .losses import mean_losses
from .mode import Mode
from .trunk import Trunk


class Flops(NamedTuple):
    """Forward FLOPs of a row, in the part that is trained and in what ran without a gradient."""

    trained: int
    frozen: int = 0


@dataclass(frozen=True)
class Losses:
    """What one step gave.

    Attributes:
        each: (k), one member's loss each.
        flops: of one row, member by member.
        used: (k, parts) bool, which parts of a member get a gradient; none where all do.
    """

    each: Tensor
    flops: Sequence[Flops]
    used: Tensor | None = None


class Stacked(ABC):
    """A method of several members; `draw` is called for one after the other before `losses`."""

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        self.methods, self.kind = methods, kind
        self.trunk = Trunk(methods)
        self.count = len(self.trunk.depths)
        self._asked: tuple[object, Tensor | None] = (None, None)

    draws = False  # whether a step draws numbers for the method itself

    def draw(self, member: int) -> None:
        """Draw what the member's loss draws first, from torch's global generator."""
        del member  # most draw nothing

    @abstractmethod
    def losses(self, x: Tensor, y: Tensor, mode: Mode) -> Losses:
        """Each member's loss of its own rows: x (k, rows, ...), y (k, rows, ...)."""

    def _of_depth(self, name: str) -> Tensor:
        """The members' depth parameter of that name, (k, ...)."""
        return self.trunk.weights.of(dict(self.methods[0].named_parameters())[name])

    def _used(self, blocks: Sequence[int], heads: Sequence[Sequence[int]]) -> Tensor | None:
        """Which parts are used by members that run so many exits, and heads of these exits."""
        asked = tuple(blocks), tuple(tuple(exits) for exits in heads)
        if self._asked[0] != asked:
            self._asked = asked, self._find_used(blocks, heads)
        return self._asked[1]

    def _find_used(self, blocks: Sequence[int], heads: Sequence[Sequence[int]]) -> Tensor | None:
        trunk = self.trunk
        used = torch.zeros(trunk.members, trunk.weights.units, dtype=torch.bool)
        used[:, 0] = True
        used[:, trunk.depth_unit] = True
        several = trunk.depth_unit - trunk.first_head > 1
        for i, exits in enumerate(heads):
            used[i, 1 : 1 + trunk.depths[blocks[i] - 1]] = True
            for exit_ in exits if several else (1,):
                used[i, trunk.first_head + exit_ - 1] = True
        return None if bool(used.all()) else used


class Exits(Stacked):
    """A weighted sum of the losses of exits, each with a head on it.

    In a step, a member runs the first `last` exits and takes the losses of those from `first` on.
    """

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        super().__init__(methods, kind)
        self._ranges: list[tuple[int, int]] = []
        self._taken = torch.empty(0)

    @abstractmethod
    def ranges(self) -> list[tuple[int, int]]:
        """(first, last) of each member in this step, exits counted from 1."""

    @abstractmethod
    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """(k) from the losses (exits, k) of the exits from the first that anybody takes.

        `taken` (exits, k) says whose they are; where they are nobody's the losses are 0.
        """

    def losses(self, x: Tensor, y: Tensor, mode: Mode) -> Losses:
        """The weighted sums."""
        ranges = self.ranges()
        first, lasts = min(f for f, _ in ranges), [last for _, last in ranges]
        states = self.trunk.hidden(x, lasts, mode)
        outputs = self._outputs(states, first, mode)
        losses = mean_losses(self.kind, outputs, y)
        taken = self._whose(ranges, x.device)
        each = self.total(torch.where(taken, losses, 0.0), taken)
        return Losses(each, self._flops(ranges), self._used_by(ranges))

    def _whose(self, ranges: list[tuple[int, int]], device: torch.device) -> Tensor:
        """`taken` of `total`; most steps' ranges are those of the step before."""
        if ranges != self._ranges:
            exits = range(min(f for f, _ in ranges), max(last for _, last in ranges) + 1)
            taken = torch.tensor([[f <= e <= last for f, last in ranges] for e in exits])
            self._ranges, self._taken = ranges, taken.to(device, non_blocking=True)
        return self._taken

    def _outputs(self, states: list[Tensor], first: int, mode: Mode) -> Tensor:
        exits = range(first, len(states) + 1)
        return torch.stack([self.trunk.head(e, states[e - 1], mode) for e in exits])

    def _flops(self, ranges: Sequence[tuple[int, int]]) -> list[Flops]:
        return [
            Flops(method.flops(last, heads=last - first + 1))
            for method, (first, last) in zip(self.methods, ranges, strict=True)
        ]

    def _used_by(self, ranges: Sequence[tuple[int, int]]) -> Tensor | None:
        return self._used([last for _, last in ranges], [range(f, last + 1) for f, last in ranges])


class Mixtures(Stacked):
    """A head on a weighted sum of what layers give."""

    @abstractmethod
    def weights(self) -> Tensor:
        """The layers' weights, (k, layers)."""

    def lasts(self) -> list[int]:
        """How many layers each member runs."""
        return [self.count] * len(self.methods)

    def losses(self, x: Tensor, y: Tensor, mode: Mode) -> Losses:
        """The task's loss of the weighted sums."""
        lasts = self.lasts()
        states = torch.stack(self.trunk.hidden(x, lasts, mode), 1)  # (k, layers, rows, ...)
        weights = self.weights()[:, : max(lasts)]
        weights = weights.view(*weights.shape, *[1] * (states.dim() - 2))
        outputs = self.trunk.head(1, (weights * states).sum(1), mode)
        flops = [
            Flops(method.flops(last, heads=1))
            for method, last in zip(self.methods, lasts, strict=True)
        ]
        used = self._used(lasts, [(1,)] * len(lasts))
        return Losses(mean_losses(self.kind, outputs.unsqueeze(0), y)[0], flops, used)
