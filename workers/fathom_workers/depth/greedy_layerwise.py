"""Greedy layer-wise training: train, freeze, insert a block before the head, train again.

Bengio et al., "Greedy Layer-Wise Training of Deep Networks", NeurIPS 2006, in its supervised form
(section 4.2; Belilovsky et al., ICML 2019, arXiv 1812.11446, for images). Each stage minimises

    L_i(theta_i, phi_i) = loss(phi_i(f_i(h_{i-1}))),   h_{i-1} = f_{i-1}(...f_1(stem(x))) frozen
"""

from dataclasses import asdict
from typing import Any

from pydantic import JsonValue
from torch import Tensor, nn

from fathom_spaces.learned import GreedyLayerwise
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step
from .lineage import Grown
from .memory import packed, unpacked
from .plateau import Plateau
from .readouts import Exits


class LayerByLayer(DepthMethod):
    """Stage i trains the blocks of candidate i alone, the first one the stem as well.

    Each stage's head starts as a copy of the last one's, as if one head went on; but as every
    stage keeps its own, each depth that was trained stays an exit, as good as when its stage ended.
    Optimiser and learning-rate schedule start anew with each stage. It stops after `patience`
    stages that were no better than the best by a share of `min_improvement`; the depth is that of
    the best.

    What is frozen runs as in evaluation: its dropout and running statistics stand still, too.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: GreedyLayerwise):
        super().__init__(model, setup, heads=len(setup.depths))
        self.plateau = Plateau(settings.patience, settings.min_improvement)
        self.stage_epochs = settings.stage(setup.epochs)
        self.stage_steps = self.stage_epochs * (setup.steps // setup.epochs)
        self.stage = self.best = 1
        self.over = False
        # A user's own family may have weights that are never trained; those stay as they are.
        self._weights_of_stages = [
            [weight for weight in part.parameters() if weight.requires_grad]
            for part in self._parts_of_stages()
        ]

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss at the stage's exit; below its blocks no gradient is kept."""
        # Nothing that is frozen requires a gradient, so autograd records the stage's part alone.
        state = self.hidden(x, self.stage)[-1]
        outputs = self.head(self.stage)(self.neck(state))
        frozen = 0
        if self.stage > 1:
            frozen = self.flops(self.stage - 1, heads=0)
        trained = self.flops(self.stage, heads=1) - frozen
        return Step(self.setup.loss(outputs, y), trained, frozen)

    def schedule(self) -> tuple[int, int]:
        """Each stage has a whole schedule of its own."""
        return self.step % self.stage_steps, self.stage_steps

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """At a stage's end: compare it with the best, then freeze it and begin the next, or end."""
        del train_loss, signals
        if (self.step + 1) % self.stage_steps:
            return False
        if self.plateau.see(exits.losses[-1]):
            self.best = self.stage
        self.over = self.plateau.reached or self.stage == len(self.depths)
        if self.over:
            return False
        self.stage += 1
        last, own = self.heads[self.stage - 2], self.heads[self.stage - 1]
        own.load_state_dict(last.state_dict())
        self._freeze()
        return True

    def _freeze(self) -> None:
        """Let only the stage's blocks and head be trained; undoes what a later stage had frozen."""
        for index, weights in enumerate(self._weights_of_stages):
            for weight in weights:
                weight.requires_grad_(index + 1 == self.stage)
        self.train(self.training)

    def _parts_of_stages(self) -> list[nn.Module]:
        """What each stage trains."""
        starts = (0, *self.depths)
        return [
            nn.ModuleList([*([self.stem] * (i == 0)), *self.blocks[start:end], self.heads[i]])
            for i, (start, end) in enumerate(zip(starts, self.depths, strict=False))
        ]

    def train(self, mode: bool = True) -> "LayerByLayer":
        """Switch what is not frozen between training and evaluation."""
        super().train(mode)
        for part in self._parts_of_stages()[: self.stage - 1]:
            part.eval()
        return self

    @property
    def ended(self) -> bool:
        """Whether the stages after the best have used up the patience, or none is left."""
        return self.over

    def frontier(self) -> int:
        """Exits up to the stage's own: those that were trained."""
        return self.stage

    def scored(self, *, final: bool) -> range:
        """The same at the end: an exit above was never trained."""
        del final
        return range(1, self.stage + 1)

    def param_depth(self) -> int:
        """The depth of the best stage that has ended, by the rule that stops; first, the first."""
        return self.depths[self.best - 1]

    def trace(self) -> dict[str, JsonValue]:
        """The stage's depth, which alone is trained, that of the best before, when each began."""
        began = [
            Grown(stage * self.stage_epochs, self.depths[stage], "stage" if stage else "start")
            for stage in range(self.stage)
        ]
        return {
            "best": self.param_depth(),
            "frontier": self.depths[self.stage - 1],
            "lineage": [asdict(grown) for grown in began],
        }

    # --- checkpoints --------------------------------------------------------------------------

    def get_extra_state(self) -> Tensor:
        """The stage and what came of those before, as part of `state_dict()`."""
        memory: dict[str, JsonValue] = {
            "stage": self.stage,
            "best": self.best,
            "plateau": [self.plateau.best, self.plateau.worse],
        }
        return packed(memory)

    def set_extra_state(self, state: Tensor) -> None:
        """Take them from a checkpoint."""
        memory: dict[str, Any] = unpacked(state)
        self.stage, self.best = memory["stage"], memory["best"]
        self.plateau.best, self.plateau.worse = memory["plateau"]
        self._freeze()
