"""One head on a network that gets deeper while it is trained."""

from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from pydantic import JsonValue
from torch import Tensor

from fathom_spaces.learned import Growth, Progressive
from fathom_workers.models import DepthModel

from . import new_blocks
from .base import DepthMethod, Setup, Step, by_depth
from .lineage import Grown
from .memory import packed, unpacked
from .readouts import Exits


class Growing(DepthMethod):
    """The network is the deepest block so far with the one head; it grows between two epochs.

    All blocks exist from the start, and those above wait: they are not run, get no gradient, and
    the optimiser skips what has none. So its moments of the old weights go on as they were, those
    of new ones start at zero, as if the new block's parameters had just been added to it.

    The exits below are the same head on earlier blocks, which is trained for the last one alone:
    they are evaluated at the end only.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Growth | Progressive):
        super().__init__(model, setup, heads=1)
        wanted = settings.initial_depth
        first = 0 if wanted is None else bisect_left(setup.depths, wanted)
        self.exit = first + 1
        self.lineage = [Grown(0, setup.depths[first], "start")]
        new_blocks.prepare(model, setup.depths[first], settings.new_block, setup.generator)

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss at the deepest block so far."""
        state = self.hidden(x, self.exit)[-1]
        outputs = self.heads[0](self.neck(state))
        return Step(self.setup.loss(outputs, y), self.flops(self.exit, heads=1))

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """Grow where it is time to; the optimiser goes on with what it knows."""
        steps, because = self.due(exits.losses[-1], train_loss, signals)
        exit_ = min(self.exit + steps, len(self.depths))
        # After the last epoch, new blocks would never be trained.
        if exit_ > self.exit and self.step + 1 < self.setup.steps:
            self.exit = exit_
            self.lineage.append(Grown(self.epochs_done, self.depths[exit_ - 1], because))
        return False

    @abstractmethod
    def due(self, metric: float, train_loss: float, signals: int) -> tuple[int, str]:
        """By how many candidates to grow now, and why; `metric` is smaller the better it is."""

    @property
    def epochs_done(self) -> int:
        """How many epochs have been trained."""
        return (self.step + 1) * self.setup.epochs // self.setup.steps

    def frontier(self) -> int:
        """Exits up to the deepest so far."""
        return self.exit

    def param_depth(self) -> int:
        """The depth it has grown to."""
        return self.depths[self.exit - 1]

    def scored(self, *, final: bool) -> Sequence[int]:
        """The deepest so far; at the end, the head on earlier blocks as well."""
        return range(1 if final else self.exit, self.exit + 1)

    def trace(self) -> dict[str, JsonValue]:
        """The depth, where it started, and when and why it grew; it alone has a weight."""
        depth = self.param_depth()
        weights = [float(d == depth) for d in self.depths[: self.exit]]
        return {
            "initial": self.lineage[0].depth,
            "depth": depth,
            "frontier": depth,
            "weights": by_depth(self.depths, weights),
            "lineage": [asdict(grown) for grown in self.lineage],
        }

    # --- checkpoints --------------------------------------------------------------------------

    def memory(self) -> dict[str, Any]:
        """What a checkpoint must hold beside the weights."""
        return {"exit": self.exit, "lineage": [asdict(grown) for grown in self.lineage]}

    def remember(self, memory: dict[str, Any]) -> None:
        """Take over what `memory` returned."""
        self.exit = memory["exit"]
        self.lineage = [Grown(**grown) for grown in memory["lineage"]]

    def get_extra_state(self) -> Tensor:
        """The memory, as part of `state_dict()`."""
        return packed(self.memory())

    def set_extra_state(self, state: Tensor) -> None:
        """Take the memory from a checkpoint."""
        self.remember(unpacked(state))
