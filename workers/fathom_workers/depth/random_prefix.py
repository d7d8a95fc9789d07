"""Random prefix: each step trains the network cut at a random depth.

D is uniform over the L candidates, drawn anew in each step, as LayerDrop (Fan, Grave & Joulin, ICLR
2020, arXiv 1909.11556) and once-for-all networks (Cai et al., ICLR 2020, arXiv 1908.09791) draw
what to train. With the exits below it, which our measurements favour, the step's loss is

    1/D sum over l <= D of loss_l,

and loss_D without them. Blocks above D are not run, so a step costs about half of all exits'.
"""

import torch
from pydantic import JsonValue
from torch import Tensor

from fathom_spaces.learned import RandomPrefix
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth


class RandomPrefixes(DepthMethod):
    """A head for each candidate depth."""

    def __init__(self, model: DepthModel, setup: Setup, settings: RandomPrefix):
        super().__init__(model, setup, heads=len(setup.depths))
        self.lower_exits = settings.lower_exits

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The mean loss of the exits up to a random one, or that one's alone."""
        drawn = int(torch.randint(1, len(self.depths) + 1, ()))
        exits = range(1 if self.lower_exits else drawn, drawn + 1)
        losses = self.setup.loss(self.outputs(x, exits), y)
        return Step(losses.mean(), self.flops(drawn, heads=len(exits)))

    def frontier(self) -> int:
        """All exits: any may be drawn."""
        return len(self.depths)

    def param_depth(self) -> int:
        """The deepest: there is no depth parameter, and all of the network is trained."""
        return self.depths[-1]

    def trace(self) -> dict[str, JsonValue]:
        """The deepest exit; each exit's expected weight in a step."""
        count = len(self.depths)
        weights = [1 / count] * count
        if self.lower_exits:
            # 1/D where D >= l, which has probability 1/L for each D
            weights = [
                sum(1 / d for d in range(exit_, count + 1)) / count for exit_ in range(1, count + 1)
            ]
        return {"frontier": self.depths[-1], "weights": by_depth(self.depths, weights)}
