"""Stems, blocks, necks and heads of several members as one network.

Members are in the order of their depth, the deepest first. A block of a depth that not all of them
have works on the first of them alone: no member is run through more blocks than it has, and a step
takes as many calls as the deepest member's.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from fathom_workers.depth import DepthMethod
from fathom_workers.depth.base import flat

from .layers import Layer, chain, stacked, through
from .mode import Mode
from .weights import Weights

STEM = 0  # number of a part among those of `Weights`; the blocks follow, then heads, then the depth


class Trunk:
    """The members' networks.

    Attributes:
        weights: all their parameters.
        depths: candidate depths of the first member; all have the same where there are several.
    """

    def __init__(self, methods: Sequence[DepthMethod]):
        self._first = first = methods[0]
        self.members = len(methods)
        self.blocks_of = [len(method.blocks) for method in methods]
        self.depths = first.depths
        self._owners = [
            [m for m in methods if len(m.blocks) > block] for block in range(len(first.blocks))
        ]
        self.weights = Weights(self._parts(methods), depth_unit=self.depth_unit)
        self._build(methods)

    # --- parts --------------------------------------------------------------------------------

    @property
    def first_head(self) -> int:
        """Number of the first head among the parts."""
        return STEM + 1 + len(self._first.blocks)

    @property
    def depth_unit(self) -> int:
        """Number of the part that the depth parameters are."""
        return self.first_head + len(self._first.heads)

    def _parts(self, methods: Sequence[DepthMethod]) -> list[list[list[nn.Parameter]]]:
        found = [[list(m.stem.parameters()) for m in methods]]
        found += [
            [list(m.blocks[block].parameters()) for m in owners]
            for block, owners in enumerate(self._owners)
        ]
        heads = range(len(self._first.heads))
        found += [[list(m.heads[head].parameters()) for m in methods] for head in heads]
        return [*found, [m.depth_parameters() for m in methods]]

    def _build(self, methods: Sequence[DepthMethod]) -> None:
        weights = self.weights
        self._stem = chain([flat(m.stem) for m in methods], weights)
        self._blocks: list[list[Layer]] = [
            chain([flat(m.blocks[block]) for m in owners], weights)
            if self._first.chain
            else [stacked([m.blocks[block] for m in owners], weights)]
            for block, owners in enumerate(self._owners)
        ]
        self._neck = stacked([self._first.neck], weights)
        self._heads = [
            chain([flat(m.heads[head]) for m in methods], weights)
            for head in range(len(self._first.heads))
        ]

    # --- running ------------------------------------------------------------------------------

    def deepest(self, x: Tensor, mode: Mode) -> Tensor:
        """Each member's outputs (k, rows, outputs) behind all of its blocks, by its one head."""
        states = [through(self._stem, x, mode)]
        found: list[Tensor] = []
        for block, owners in enumerate(self._owners):
            if len(owners) < len(states[-1]):
                found.append(self._neck(states[-1][len(owners) :], mode))
                states = [state[: len(owners)] for state in states]
            states = self._next(block, states, mode)
        found.append(self._neck(states[-1], mode))
        every = torch.cat(found[::-1]) if len(found) > 1 else found[0]
        outputs: Tensor = through(self._heads[0], every, mode)
        return outputs

    def _next(self, block: int, states: list[Tensor], mode: Mode) -> list[Tensor]:
        if self._first.chain:
            return [through(self._blocks[block], states[-1], mode)]
        return [*states, through(self._blocks[block], states, mode)]

    def hidden(self, x: Tensor, running: Sequence[int], mode: Mode) -> list[Tensor]:
        """What the necks give (k, rows, ...) at each candidate depth up to the deepest that runs.

        Args:
            x: (k, rows, ...).
            running: how many exits each member runs; those of others are computed, not counted.
            mode: how to run.
        """
        states = [through(self._stem, x, mode)]
        found, done = [], 0
        for exit_ in range(max(running)):
            if mode.training:
                mode.running = self._which(running, exit_, x)
            for block in range(done, self.depths[exit_]):
                states = self._next(block, states, mode)
            done = self.depths[exit_]
            found.append(self._neck(states[-1], mode))
        mode.running = None
        return found

    def _which(self, running: Sequence[int], exit_: int, x: Tensor) -> Tensor | None:
        """Which members run an exit; none where all do."""
        which = [exits > exit_ for exits in running]
        return None if all(which) else torch.tensor(which, device=x.device)

    def head(self, exit_: int, state: Tensor, mode: Mode) -> Tensor:
        """Outputs (k, rows, outputs) of the heads of an exit, counted from 1."""
        layers = self._heads[exit_ - 1 if len(self._heads) > 1 else 0]
        outputs: Tensor = through(layers, state, mode)
        return outputs

    def outputs(self, x: Tensor, exits: Sequence[int], mode: Mode) -> Tensor:
        """Outputs (exits, k, rows, outputs) of exits (from 1, ascending) that all members have."""
        states = self.hidden(x, [exits[-1]] * self.members, mode)
        return torch.stack([self.head(exit_, states[exit_ - 1], mode) for exit_ in exits])
