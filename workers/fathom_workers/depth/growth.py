"""Growth: a block more where training has stalled, or where somebody outside asks for one.

AutoGrow (Wen et al. 2020, arXiv 1906.02909) grows by such a rule; Net2Net (Chen et al., ICLR 2016,
arXiv 1511.05641) has the new blocks that change nothing. As measured, growing speeds up training,
but where it stops says little about the best depth.
"""

from typing import Any

from fathom_spaces.learned import Growth
from fathom_workers.models import DepthModel

from .base import Setup
from .growing import Growing
from .plateau import Plateau


class PlateauGrowth(Growing):
    """Grows by one candidate after `patience` evaluations without an improvement at its depth.

    An improvement lowers the best value since the network last grew by a share of
    `min_improvement`: a new block starts a new count, and may first make things worse. What is
    watched is the validation metric or the training loss. Signals from outside make it grow by as
    many candidates as have arrived, whatever the criterion is.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Growth):
        super().__init__(model, setup, settings)
        self.criterion = settings.criterion
        self.plateau = Plateau(settings.patience, settings.min_improvement)
        self.obeyed = 0

    def due(self, metric: float, train_loss: float, signals: int) -> tuple[int, str]:
        """As many as were asked for; else one where the criterion has stalled."""
        asked, self.obeyed = max(signals - self.obeyed, 0), max(signals, self.obeyed)
        if not asked and self.criterion != "signal":
            self.plateau.see(metric if self.criterion == "metric" else train_loss)
        if not asked and not self.plateau.reached:
            return 0, ""
        self.plateau.forget()
        return (asked, "signal") if asked else (1, self.criterion)

    def memory(self) -> dict[str, Any]:
        """The plateau, and how many signals it has obeyed, as well."""
        plateau = {"best": self.plateau.best, "worse": self.plateau.worse}
        return super().memory() | {"obeyed": self.obeyed, "plateau": plateau}

    def remember(self, memory: dict[str, Any]) -> None:
        """Take over what `memory` returned."""
        super().remember(memory)
        self.obeyed = memory["obeyed"]
        self.plateau.best, self.plateau.worse = memory["plateau"].values()
