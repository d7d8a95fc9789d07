"""Progressive growth: one candidate depth more every so many epochs.

The schedule of progressive training (Gong et al., ICML 2019, stack by stack; arXiv 2511.04981 for
one layer at a time): shallow epochs are cheap ones. The depth is that of the schedule, not a
finding.
"""

from fathom_spaces.learned import Progressive
from fathom_workers.models import DepthModel

from .base import Setup
from .growing import Growing


class ScheduledGrowth(Growing):
    """After e epochs, the candidate number `e // every` from the one it started with."""

    def __init__(self, model: DepthModel, setup: Setup, settings: Progressive):
        super().__init__(model, setup, settings)
        self.every = settings.every

    def due(self, metric: float, train_loss: float, signals: int) -> tuple[int, str]:
        """One where so many epochs have passed."""
        del metric, train_loss, signals
        return int(self.epochs_done % self.every == 0), "schedule"
