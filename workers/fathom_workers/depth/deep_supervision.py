"""Deep supervision: every exit trained alike, the depth read off their validation curve.

Lee, Xie, Gallagher, Zhang & Tu, "Deeply-Supervised Nets", AISTATS 2015 (arXiv 1409.5185). The loss
is the mean over the L exits, each with a head of its own, for the whole schedule:

    1/L sum over l of loss_l.
"""

from pydantic import JsonValue
from torch import Tensor

from fathom_spaces.learned import DeepSupervision
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth


class DeeplySupervised(DepthMethod):
    """A head for each candidate depth, all of equal weight."""

    def __init__(self, model: DepthModel, setup: Setup, settings: DeepSupervision):
        del settings  # it has none of its own
        super().__init__(model, setup, heads=len(setup.depths))
        self._exits = range(1, len(setup.depths) + 1)
        self._flops = self.flops(len(self._exits), heads=len(self._exits))

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The mean of all exits' losses."""
        return Step(self.setup.loss(self.outputs(x, self._exits), y).mean(), self._flops)

    def frontier(self) -> int:
        """Always all exits."""
        return len(self._exits)

    def param_depth(self) -> int:
        """The deepest: there is no depth parameter, and all of the network is trained."""
        return self.depths[-1]

    def trace(self) -> dict[str, JsonValue]:
        """The deepest exit, and equal weights for all."""
        count = len(self.depths)
        return {
            "frontier": self.depths[-1],
            "weights": by_depth(self.depths, [1 / count] * count),
        }
