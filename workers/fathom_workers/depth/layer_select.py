"""LayerSelect: one number k selects the layers whose outputs are summed.

The head sees the sum over l of max(0, 1 - a (l - k)^2) h_l. k is trained with the weights or,
`scheduled`, moved between epochs. As measured, a trained k ends near where it starts, and a
schedule's k ends where it was told to, so the depth is better read off the exits.
"""

import math

import numpy as np
import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.learned import LayerSelect
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth
from .readouts import Exits

# An offset from the middle and from whole numbers: where a >= 1 and k is whole, one layer has all
# the weight, the weights are flat in k, and k would never move.
OFFSET = 0.3


class LayerSelector(DepthMethod):
    """k and l count positions among the candidate depths, from 1.

    One head is trained, on the weighted sum; an exit alone is that head on the weights 1 for its
    layer and 0 for the others.

    With a schedule over E epochs, k = start + (end - start) e / (E - 1) in epoch e from 0: constant
    within an epoch, at its end in the last one, without a gradient.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: LayerSelect):
        super().__init__(model, setup, heads=1)
        self.sharpness = settings.selector_width
        self.lr_multiplier = settings.lr_multiplier
        count = len(setup.depths)
        self.start, self.end = _start(settings, setup.depths), _end(settings, setup.depths)
        self.scheduled = settings.selector == "scheduled"
        self.k: Tensor
        self.epochs_done: Tensor
        if self.scheduled:
            self.register_buffer("k", torch.tensor(self._planned(0)))
            self.register_buffer("epochs_done", torch.tensor(0))
        else:
            self.k = nn.Parameter(torch.tensor(self.start))
        positions = torch.arange(1, count + 1, dtype=torch.float32)
        self.register_buffer("positions", positions, persistent=False)
        self.positions: Tensor

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss of the weighted sum; layers above the selected ones are not run."""
        first, last = self._selected()
        # After the neck, where all layers have one shape: (layers, rows, ...)
        states = torch.stack([self.neck(h) for h in self.hidden(x, last)[first - 1 :]])
        weights = self._weights()[first - 1 : last]
        weights = weights.view(-1, *[1] * (states.dim() - 1))
        outputs = self.heads[0]((weights * states).sum(0))
        return Step(self.setup.loss(outputs, y), self.flops(last, heads=1))

    @property
    def position(self) -> float:
        """k as a number; the last layer where the run has diverged, as its loss will show."""
        k = float(self.k.detach())
        return k if math.isfinite(k) else float(len(self.depths))

    def _weights(self) -> Tensor:
        return functional.relu(1 - self.sharpness * (self.positions - self.k).square())

    def _selected(self) -> tuple[int, int]:
        """The first and last position with a weight above zero; the nearest where there is none."""
        k, reach = self.position, self.sharpness**-0.5
        first = max(math.floor(k - reach) + 1, 1)
        last = min(math.ceil(k + reach) - 1, len(self.depths))
        nearest = math.floor(k + 0.5)
        return min(first, nearest), max(last, nearest)

    def depth_parameters(self) -> list[nn.Parameter]:
        """The selector, where it is trained."""
        return [self.k] if isinstance(self.k, nn.Parameter) else []

    def depth_lr(self) -> float:
        """A multiple of the weights' rate."""
        return self.setup.lr * self.lr_multiplier

    @torch.no_grad()
    def after_step(self) -> None:
        """Clip k to the range."""
        self.k.clamp_(1, len(self.depths))

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """Where a schedule moves k, set it for the next epoch."""
        del exits, train_loss, signals
        if self.scheduled:
            self.epochs_done += 1
            self.k.fill_(self._planned(int(self.epochs_done)))
        return False

    def _planned(self, epoch: int) -> float:
        """k in an epoch, counted from 0, of a schedule; that of the last one stays."""
        last = self.setup.epochs - 1
        share = min(epoch / last, 1.0) if last else 1.0
        return self.start + share * (self.end - self.start)

    def frontier(self) -> int:
        """Exits up to the last selected layer."""
        return self._selected()[1]

    def param_depth(self) -> int:
        """The depth at k, rounded."""
        return self.depths[math.floor(self.position + 0.5) - 1]

    def trace(self) -> dict[str, JsonValue]:
        """Where k started and k, as depths; the deepest layer that runs, the weights by layer."""
        return {
            "initial": self.depth_at(self.start),
            "k": self.depth_at(self.position),
            "frontier": self.depths[self.frontier() - 1],
            "weights": by_depth(self.depths, self._weights().detach().tolist()),
        }


def _start(settings: LayerSelect, depths: tuple[int, ...]) -> float:
    count, scheduled = len(depths), settings.selector == "scheduled"
    if settings.initial_depth is None:
        return 1.0 if scheduled else min(max(count / 2 + OFFSET, 1.0), float(count))
    start = _position(settings.initial_depth, depths)
    if not scheduled and settings.selector_width >= 1 and start.is_integer() and count > 1:
        return start + OFFSET if start < count else start - OFFSET
    return start


def _end(settings: LayerSelect, depths: tuple[int, ...]) -> float:
    given = settings.final_depth
    return _position(depths[-1] if given is None else given, depths)


def _position(depth: float, depths: tuple[int, ...]) -> float:
    found: float = np.interp(depth, depths, range(1, len(depths) + 1)).item()
    return found
