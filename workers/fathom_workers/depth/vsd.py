"""Validation-steered depth: exit weights around a depth that follows the validation curve.

Fathom's own method; there is no depth parameter that the loss trains. With l the position of an
exit among the candidates, c where the weights are centred, U the frontier and u the uniform share,

    U = min(L, ceil(1.5 c + 2)),
    w_l = (1 - u) exp(-|l - c| / max(1, c / 3)) / Z + u / U for l = 1..U, Z such that sum w = 1,

the loss is sum over l of w_l loss_l, and exits beyond U are not run. Some 24 times in the schedule
the exits' validation metric, smoothed by 1/4, 1/2, 1/4, names a target: the smallest exit within
one smoothed paired standard error of the minimum; then c <- (c + target) / 2. After a share
`commit` of the schedule the target of that moment alone (`commit_to: knee`: the knee of the exits'
training loss on validation rows) is trained, to the end of the schedule.
Exits are compared by value, so a worse depth between two good ones is jumped.
"""

import math
from collections.abc import Sequence

import torch
from pydantic import JsonValue
from torch import Tensor

from fathom_spaces.learned import Vsd
from fathom_spaces.readouts import read, smoothed_one_se
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth
from .readouts import Exits

START = 2.0  # c, where the spec names no depth
STEP = 0.5  # how far c goes towards the target


class ValidationSteered(DepthMethod):
    """A head for each candidate depth.

    Attributes:
        c: position where the weights are centred; after the commitment, the exit that is kept.
        target: position that the last validation curve named; c's, rounded, before there is one.
        committed: whether one depth alone is trained.
    """

    weights: Tensor

    def __init__(self, model: DepthModel, setup: Setup, settings: Vsd):
        super().__init__(model, setup, heads=len(setup.depths))
        self.uniform, self.se = settings.uniform, settings.se
        self.evaluations = settings.evaluations
        self.commit_epoch = max(1, int(settings.commit * setup.epochs))
        self.commits_to_knee = settings.commit_to == "knee"
        given = settings.initial_depth
        self.start = min(START if given is None else self.position_of(given), len(setup.depths))
        self.register_buffer("weights", torch.zeros(len(setup.depths)), persistent=False)
        self._place(self.start, math.floor(self.start + 0.5), committed=False)

    def _place(self, c: float, target: int, *, committed: bool) -> None:
        self.c, self.target, self.committed = c, target, committed
        count = len(self.depths)
        self._frontier = target if committed else frontier_of(c, count)
        weights = [0.0] * count
        if committed:
            weights[target - 1] = 1.0
        else:
            weights[: self._frontier] = exit_weights(c, self._frontier, self.uniform)
        self.weights.copy_(torch.tensor(weights))

    # The state is kept as numbers, because reading a buffer in each step would wait for the device.

    def get_extra_state(self) -> Tensor:
        """c, the target and whether it is committed, for a checkpoint."""
        return torch.tensor([self.c, self.target, self.committed], dtype=torch.float64)

    def set_extra_state(self, state: Tensor) -> None:
        """Take over what `get_extra_state` returned."""
        c, target, committed = state.tolist()
        self._place(c, int(target), committed=bool(committed))

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The weighted sum of the losses up to the frontier, or the loss of the kept exit."""
        last = self._frontier
        if self.committed:
            outputs = self.head(last)(self.neck(self.hidden(x, last)[-1]))
            return Step(self.setup.loss(outputs, y), self.flops(last, heads=1))
        losses = self.setup.loss(self.outputs(x, range(1, last + 1)), y)
        return Step(torch.dot(self.weights[:last], losses), self.flops(last, heads=last))

    def after_evaluation(self, exits: Exits, train_loss: float, signals: int) -> bool:
        """Move c towards the target, or commit to the target."""
        del train_loss, signals
        epoch = (self.step + 1) * self.setup.epochs // self.setup.steps
        commits = self.commit_epoch <= epoch < self.setup.epochs
        if self.committed or not (commits or self._steers_after(epoch)):
            return False
        if commits and self.commits_to_knee:
            target = exits.depths.index(read(exits)["knee"]) + 1
        else:
            target = target_of(exits.losses, exits.paired_se, self.se)
        c = target if commits else self.c + STEP * (target - self.c)
        self._place(c, target, committed=commits)
        return False

    def _steers_after(self, epoch: int) -> bool:
        """Whether one of the evaluations, at even distances in the schedule, falls on an epoch."""
        due, before = (e * self.evaluations // self.setup.epochs for e in (epoch, epoch - 1))
        return due > before

    def frontier(self) -> int:
        """Exits up to U; after the commitment, up to the kept one."""
        return self._frontier

    def scored(self, *, final: bool) -> Sequence[int]:
        """Exits up to the frontier, once committed the kept one; all of them at the end.

        The heads of the others then belong to an earlier trunk, but every exit that was ever
        trained is in the curve that may be averaged with other runs'.
        """
        if self.committed and not final:
            return (self._frontier,)
        return super().scored(final=final)

    def param_depth(self) -> int:
        """The depth it is committed to; before that, the last target."""
        return self.depths[self.target - 1]

    def trace(self) -> dict[str, JsonValue]:
        """Where c started and c, as depths; the frontier, the exits' weights, the commitment."""
        return {
            "initial": self.depth_at(self.start),
            "c": self.depth_at(self.c),
            "frontier": self.depths[self._frontier - 1],
            "weights": by_depth(self.depths, self.weights[: self._frontier].tolist()),
            "committed": self.committed,
        }


def frontier_of(c: float, count: int) -> int:
    """U: how many of `count` exits run where the weights are centred at c."""
    return min(count, math.ceil(1.5 * c + 2))


def exit_weights(c: float, frontier: int, uniform: float) -> list[float]:
    """w of the exits 1..frontier; they sum to 1."""
    width = max(1.0, c / 3)
    bump = [math.exp(-abs(exit_ - c) / width) for exit_ in range(1, frontier + 1)]
    share = (1 - uniform) / sum(bump)
    return [share * height + uniform / frontier for height in bump]


def target_of(losses: Sequence[float], paired_se: Sequence[float], se: float) -> int:
    """The first exit, from 1, within `se` standard errors of the best, all curves smoothed."""
    return smoothed_one_se(range(1, len(losses) + 1), losses, [se * each for each in paired_se])
