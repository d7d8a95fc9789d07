"""What a depth method is: blocks wrapped with exits, a loss over the exits it runs, a readout.

An exit is a candidate depth with a head on it. Exits are counted from 1 by their position among
the candidate depths, which need not start at 1 nor be consecutive.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np
import torch
from pydantic import JsonValue
from torch import Tensor, nn

from fathom_spaces.layers import Stack
from fathom_workers.models import DepthModel

from .readouts import Exits


@dataclass(frozen=True)
class Setup:
    """What a method is told of its run.

    Attributes:
        depths: candidate depths, ascending.
        stack: the family's layers in closed form.
        steps: optimisation steps of the whole schedule (T in the recipes).
        rows: training rows (N).
        lr: learning rate of the weights at the schedule's peak.
        loss: mean loss of outputs (rows, outputs) or (exits, rows, outputs), one for each exit.
        generator: where new heads draw their weights from.
    """

    depths: tuple[int, ...]
    stack: Stack
    steps: int
    rows: int
    lr: float
    loss: Callable[[Tensor, Tensor], Tensor]
    generator: torch.Generator


class Step(NamedTuple):
    """The loss of one batch, and the forward FLOPs per row that it took."""

    loss: Tensor
    forward_flops: int


class DepthMethod(nn.Module, ABC):
    """One way to train a stack of blocks; all its state lies in parameters and buffers.

    Everything a checkpoint must hold is therefore in `state_dict()`.
    """

    def __init__(self, model: DepthModel, setup: Setup, heads: int):
        super().__init__()
        self.setup = setup
        self.stem, self.blocks = model.stem, model.blocks
        extra = (model.new_head(setup.generator) for _ in range(heads - 1))
        self.heads = nn.ModuleList([model.head, *extra])
        self._stem_layers = _flat(self.stem)
        starts = (0, *setup.depths)
        self._segments = [
            _flat(*self.blocks[start:end]) for start, end in zip(starts, setup.depths, strict=False)
        ]
        self._parts = list(self.modules())
        stack = setup.stack
        self._stem_flops = sum(layer.flops for layer in stack.stem)
        self._block_flops = sum(layer.flops for layer in stack.block)
        self._head_flops = sum(layer.flops for layer in stack.head)

    @property
    def depths(self) -> tuple[int, ...]:
        """Candidate depths, ascending."""
        return self.setup.depths

    def train(self, mode: bool = True) -> Self:
        """Switch between training and evaluation, as `nn.Module.train` does.

        That one takes some 3 % of a small network's epoch; here it is plain writes.
        """
        for module in self._parts:
            vars(module)["training"] = mode
        return self

    # --- training -----------------------------------------------------------------------------

    @abstractmethod
    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The loss to minimise for one batch."""

    def depth_parameters(self) -> list[nn.Parameter]:
        """Parameters that decide the depth; they get an Adam of their own, without decay."""
        return []

    def depth_lr(self) -> float:
        """Peak learning rate of the depth parameters."""
        return self.setup.lr

    def after_step(self) -> None:
        """Called after each optimiser step."""

    def after_evaluation(self, exits: Exits) -> None:
        """Called after each validation pass; the method may grow, freeze or commit."""

    @abstractmethod
    def frontier(self) -> int:
        """How many exits run now."""

    # --- reading the depth --------------------------------------------------------------------

    @abstractmethod
    def param_depth(self) -> int:
        """The depth by the method's own parameter."""

    def trace(self) -> dict[str, JsonValue]:
        """The depth parameters now, for plots; `initial` is the depth where they started."""
        return {}

    def depth_at(self, position: float) -> float:
        """The depth, in layers, at a position among the candidates that may lie between two."""
        depth: float = np.interp(position, range(1, len(self.depths) + 1), self.depths).item()
        return round(depth, 6)

    # --- running exits ------------------------------------------------------------------------

    def head(self, exit_: int) -> nn.Module:
        """The head of an exit, counted from 1; where there is one head, it is every exit's."""
        return self.heads[exit_ - 1 if len(self.heads) > 1 else 0]

    def hidden(self, x: Tensor, exits: int) -> list[Tensor]:
        """What the blocks give at each of the first `exits` candidate depths."""
        h = x
        for layer in self._stem_layers:
            h = layer(h)
        found = []
        for segment in self._segments[:exits]:
            for layer in segment:
                h = layer(h)
            found.append(h)
        return found

    def outputs(self, x: Tensor, exits: int) -> Tensor:
        """Outputs (exits, rows, outputs) of the first `exits` exits, each alone."""
        states = self.hidden(x, exits)
        return torch.stack([self.head(i)(h) for i, h in enumerate(states, 1)])

    def flops(self, exits: int, heads: int) -> int:
        """Forward FLOPs of one row through the blocks of `exits` exits and `heads` heads."""
        blocks = self.depths[exits - 1]
        return self._stem_flops + blocks * self._block_flops + heads * self._head_flops

    def plain_state(self, depth: int) -> dict[str, Tensor]:
        """State dict of the ordinary model that is this network cut at a candidate depth."""
        head = self.head(self.depths.index(depth) + 1)
        parts = {"stem": self.stem, "blocks": self.blocks[:depth], "head": head}
        return {
            f"{part}.{name}": tensor.detach()
            for part, module in parts.items()
            for name, tensor in module.state_dict().items()
        }


def _flat(*modules: nn.Module) -> list[nn.Module]:
    """The layers inside of sequential containers, whose own calls cost time and do nothing."""
    layers = []
    for module in modules:
        layers += _flat(*module) if type(module) is nn.Sequential else [module]
    return layers


def by_depth(depths: Sequence[int], values: Sequence[float]) -> dict[str, JsonValue]:
    """Values keyed by depth, as traces show them."""
    return {str(d): round(float(v), 6) for d, v in zip(depths, values, strict=False)}
