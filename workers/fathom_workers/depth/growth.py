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
    watched is the validation metric or the training loss. After `give_up` depths in a row that came
    out no better than the best before, it stays at its depth. Signals from outside make it grow by
    as many candidates as have arrived, whatever the criterion is and wherever it stays.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Growth):
        super().__init__(model, setup, settings)
        self.criterion = settings.criterion
        self.plateau = Plateau(settings.patience, settings.min_improvement)
        # Of the best at each depth: what grows in vain for long is as deep as it need be.
        self.stairs = Plateau(settings.give_up or len(setup.depths), settings.min_improvement)
        self.obeyed = 0

    def due(self, metric: float, train_loss: float, signals: int) -> tuple[int, str]:
        """As many as were asked for; else one where the criterion has stalled."""
        asked, self.obeyed = max(signals - self.obeyed, 0), max(signals, self.obeyed)
        if asked:
            self.plateau.forget()
            return asked, "signal"
        if self.criterion == "signal" or self.stairs.reached:
            return 0, ""
        return self._stalls(metric if self.criterion == "metric" else train_loss), self.criterion

    def _stalls(self, value: float) -> bool:
        """Whether the network has learned what it can at this depth, and another may do better."""
        self.plateau.see(value)
        if not self.plateau.reached:
            return False
        assert self.plateau.best is not None
        self.stairs.see(self.plateau.best)
        self.plateau.forget()
        return not self.stairs.reached

    def memory(self) -> dict[str, Any]:
        """The plateaus, and how many signals it has obeyed, as well."""
        plateaus = [[found.best, found.worse] for found in (self.plateau, self.stairs)]
        return super().memory() | {"obeyed": self.obeyed, "plateaus": plateaus}

    def remember(self, memory: dict[str, Any]) -> None:
        """Take over what `memory` returned."""
        super().remember(memory)
        self.obeyed = memory["obeyed"]
        for found, values in zip((self.plateau, self.stairs), memory["plateaus"], strict=True):
            found.best, found.worse = values
