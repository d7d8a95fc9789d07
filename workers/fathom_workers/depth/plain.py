"""Ordinary training at one depth: what searched trials and confirmation runs do."""

from torch import Tensor

from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step


class Plain(DepthMethod):
    """One exit at the one depth."""

    def __init__(self, model: DepthModel, setup: Setup, settings: None = None):
        del settings  # ordinary training has none
        super().__init__(model, setup, heads=1)
        self._flops = self.flops(exits=1, heads=1)

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss."""
        outputs = self.heads[0](self.neck(self.hidden(x, 1)[0]))
        return Step(self.setup.loss(outputs, y), self._flops)

    def frontier(self) -> int:
        """Always the one exit."""
        return 1

    def param_depth(self) -> int:
        """The depth it was given."""
        return self.depths[0]
