"""What a depth method is: blocks wrapped with exits, a loss over the exits it runs, a readout.

An exit is a candidate depth with a head on it. Exits are counted from 1 by their position among
the candidate depths, which need not start at 1 nor be consecutive.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, Self

import numpy as np
import torch
from pydantic import JsonValue
from torch import Tensor, nn

from fathom_spaces.gates import Gates
from fathom_spaces.layers import Stack
from fathom_workers.models import DepthModel, without

from .readouts import Exits


@dataclass(frozen=True)
class Setup:
    """What a method is told of its run.

    Attributes:
        depths: candidate depths, ascending.
        stack: the family's layers in closed form.
        epochs: of the whole schedule.
        steps: optimisation steps of the whole schedule (T in the recipes).
        rows: training rows (N).
        lr: learning rate of the weights at the schedule's peak.
        loss: mean loss of outputs (rows, outputs) or (exits, rows, outputs), one for each exit.
        generator: where new heads and blocks draw their weights from, while the method is made.
    """

    depths: tuple[int, ...]
    stack: Stack
    epochs: int
    steps: int
    rows: int
    lr: float
    loss: Callable[[Tensor, Tensor], Tensor]
    generator: torch.Generator


class Step(NamedTuple):
    """The loss of one batch, and the forward FLOPs per row that it took.

    `forward_flops` are those of the part that is trained, `frozen_flops` of what ran without a
    gradient.
    """

    loss: Tensor
    forward_flops: int
    frozen_flops: int = 0


class DepthMethod(nn.Module, ABC):
    """One way to train a stack of blocks; its state lies in parameters, buffers and extra state.

    Everything a checkpoint must hold is therefore in `state_dict()`. Before each step the run sets
    `step` and seeds torch's global generator by it, so that what a loss draws there is the same
    after a resume.

    Attributes:
        step: optimisation steps taken before the one in progress.
        rewired: the merges that the method put in front of the blocks of a chain, if it did.
    """

    rewired: Gates | None = None

    def __init__(self, model: DepthModel, setup: Setup, heads: int):
        super().__init__()
        self.setup = setup
        self.step = 0
        self.chain = model.chain
        self.stem, self.blocks, self.neck = model.stem, model.blocks, model.neck
        extra = (model.new_head(setup.generator) for _ in range(heads - 1))
        self.heads = nn.ModuleList([model.head, *extra])
        self.shortcut: Callable[[int], nn.Module] = model.shortcut
        self._stem_layers = flat(self.stem)
        starts = (0, *setup.depths)
        self._segments = [
            flat(*self.blocks[start:end]) if self.chain else list(self.blocks[start:end])
            for start, end in zip(starts, setup.depths, strict=False)
        ]
        self._parts = list(self.modules())
        # A user's own, such as one that keeps a pretrained part in evaluation mode.
        self._with_own_train = [m for m in self._parts[1:] if type(m).train is not nn.Module.train]
        stack = setup.stack
        self.stem_flops = sum(layer.flops for layer in stack.stem)
        self.head_flops = sum(layer.flops for layer in stack.head)
        per_block = [sum(layer.flops for layer in block) for block in stack.blocks]
        self._flops_below = [0, *accumulate(per_block)]

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
        for module in self._with_own_train:
            module.train(mode)
        return self

    def compile_blocks(self) -> None:
        """Let torch compile each block by itself; alike ones share what is compiled."""
        starts = (0, *self.depths)
        for block in self.blocks:
            block.compile()
        self._segments = [
            list(self.blocks[start:end]) for start, end in zip(starts, self.depths, strict=False)
        ]

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

    def schedule(self) -> tuple[int, int]:
        """Where `step` stands in its learning-rate schedule, and how many steps that one has."""
        return self.step, self.setup.steps

    def after_step(self) -> None:
        """Called after each optimiser step."""

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """Called after each validation pass; the method may grow, freeze, commit or end.

        Args:
            exits: the curve of the exits that `scored` named.
            train_loss: mean over the epoch.
            signals: how often somebody outside has asked this trial to grow, so far.

        Returns:
            Whether the optimisers are to start afresh: their moments are those of other weights.
        """
        del exits, train_loss, signals
        return False

    @property
    def ended(self) -> bool:
        """Whether training is over before the last epoch."""
        return False

    @abstractmethod
    def frontier(self) -> int:
        """How many exits run now."""

    # --- reading the depth --------------------------------------------------------------------

    @abstractmethod
    def param_depth(self) -> int:
        """The depth by the method's own parameter; one of those that `scored` names."""

    def scored(self, *, final: bool) -> Sequence[int]:
        """Exits (from 1, ascending) to evaluate: after an epoch, or at the end of the run."""
        return range(1, (len(self.depths) if final else self.frontier()) + 1)

    def trace(self) -> dict[str, JsonValue]:
        """The depth parameters now, for plots.

        `initial` is the depth where they started, `frontier` the deepest that runs, `weights` how
        much each depth counts, by depth.
        """
        return {}

    def depth_at(self, position: float) -> float:
        """The depth, in layers, at a position among the candidates that may lie between two."""
        depth: float = np.interp(position, range(1, len(self.depths) + 1), self.depths).item()
        return round(depth, 6)

    def position_of(self, depth: float) -> float:
        """The position among the candidates, from 1, of a depth that may lie between two."""
        found: float = np.interp(depth, self.depths, range(1, len(self.depths) + 1)).item()
        return found

    # --- running exits ------------------------------------------------------------------------

    def head(self, exit_: int) -> nn.Module:
        """The head of an exit, counted from 1; where there is one head, it is every exit's."""
        return self.heads[exit_ - 1 if len(self.heads) > 1 else 0]

    def hidden(self, x: Tensor, exits: int) -> list[Tensor]:
        """What the blocks give at each of the first `exits` candidate depths."""
        h = x
        for layer in self._stem_layers:
            h = layer(h)
        found, every = [], [h]
        for segment in self._segments[:exits]:
            for layer in segment:
                h = layer(h if self.chain else every)
                if not self.chain:
                    every.append(h)
            found.append(h)
        return found

    def outputs(self, x: Tensor, exits: Sequence[int]) -> Tensor:
        """Outputs (exits, rows, outputs) of these exits (from 1, ascending), each alone."""
        states = self.hidden(x, exits[-1])
        return torch.stack([self.head(i)(self.neck(states[i - 1])) for i in exits])

    def block_flops(self, start: int, end: int) -> int:
        """Forward FLOPs of one row through the blocks from depth `start` to depth `end`."""
        return self._flops_below[end] - self._flops_below[start]

    def flops(self, exits: int, heads: int) -> int:
        """Forward FLOPs of one row through the blocks of `exits` exits and `heads` heads."""
        blocks = self._flops_below[self.depths[exits - 1]]
        return self.stem_flops + blocks + heads * self.head_flops

    def scored_flops(self, exits: Sequence[int]) -> int:
        """Forward FLOPs of one row that `outputs` takes for these exits."""
        return self.flops(exits[-1], heads=len(exits))

    # --- the plain model ----------------------------------------------------------------------

    def kept(self, depth: int) -> tuple[int, ...]:
        """Numbers, from 0, of the blocks that make up the plain model at a candidate depth."""
        return tuple(range(depth))

    def plain_state(self, depth: int) -> dict[str, Tensor]:
        """State dict of the ordinary model that is this network cut at a candidate depth."""
        blocks = nn.ModuleList(without(self, self.kept(depth)))
        parts = {
            "stem": self.stem,
            "blocks": blocks,
            "neck": self.neck,
            "head": self.head(self.depths.index(depth) + 1),
        }
        return {
            f"{part}.{name}": tensor.detach()
            for part, module in parts.items()
            for name, tensor in module.state_dict().items()
        }


def flat(*modules: nn.Module) -> list[nn.Module]:
    """The layers inside of sequential containers, whose own calls cost time and do nothing."""
    layers = []
    for module in modules:
        layers += flat(*module) if type(module) is nn.Sequential else [module]
    return layers


def by_depth(depths: Sequence[int], values: Sequence[float]) -> dict[str, JsonValue]:
    """Values keyed by depth, as traces show them."""
    return {str(d): round(float(v), 6) for d, v in zip(depths, values, strict=False)}
