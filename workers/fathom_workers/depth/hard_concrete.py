"""Hard-concrete gates: every block has a gate, and a penalty on open ones closes what it can.

Louizos, Welling & Kingma, "Learning Sparse Neural Networks through L0 Regularization", ICLR 2018
(arXiv 1712.01312), section 2.2. With a = log alpha, the one parameter of a gate, in each step

    u ~ U(0, 1),  s = sigmoid((log u - log(1 - u) + a) / beta),
    z = min(1, max(0, s (zeta - gamma) + gamma)),
    P(z != 0) = sigmoid(a - beta log(-gamma / zeta)),

so that z is exactly 0 or exactly 1 with some probability, and has a gradient between. Without
noise z = min(1, max(0, sigmoid(a) (zeta - gamma) + gamma)), which is above 1/2 where a > 0.
"""

import math
from collections.abc import Sequence

import numpy as np
import torch
from pydantic import JsonValue
from torch import Tensor, nn

from fathom_spaces.learned import HardConcrete
from fathom_workers.models import DepthModel, without

from .base import DepthMethod, Setup, Step, by_depth

BETA, GAMMA, ZETA = 2 / 3, -0.1, 1.1  # of the paper
LEAST = 1e-6  # keeps the logarithms of a uniform draw finite


class HardConcreteGates(DepthMethod):
    """h <- s(h) + z_l (block_l(h) - s(h)); loss + penalty x mean over gates of P(z != 0).

    The paper adds lambda x the sum over gates of (weights behind it) x P(z != 0) to the mean loss,
    so that `penalty` is lambda x weights of a block x blocks. Its lambda of 0.1 / rows makes 0.5
    of 12 blocks of width 16 and 600 rows.

    s is what stands in for a left-out block: the identity, or pooling where the block changes the
    shape. A block whose gate is 0 is not run; above the last open gate nothing is. The depth is the
    number of open gates, those with a > 0. The widest `depths[0]` gates count as open whatever
    their a: they are held at exactly 1, without noise and without penalty.

    One head is trained. The exit at a depth d is the plain net of the d blocks with the widest
    gates, their gates rounded to 1, because a plain block has no factor to carry z: what is
    evaluated is exactly what is exported. It differs from the paper's net without noise where that
    leaves a gate between 0 and 1, |a| < log(11) = 2.4, as at the start of 2. Measured on 28 runs on
    digits (mlp plain and residual, cnn, resnet) and four on diabetes (mlp): most gates end at
    exactly 0 or 1; rounding the others moved accuracy by 0.002 on average and 0.017 at most, and
    raised the squared error by 1 to 4 %.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: HardConcrete):
        super().__init__(model, setup, heads=1)
        self.settings = settings
        blocks = len(self.blocks)
        self.log_alpha = nn.Parameter(torch.full((blocks,), settings.initial_logit))
        self._penalty = settings.penalty / max(blocks, 1)  # of one gate; there may be none
        self.shortcuts = [self.shortcut(block) for block in range(blocks)]

    # --- training -----------------------------------------------------------------------------

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss of the gated net, with one draw of the gates, and the penalty."""
        held = self._held()
        gates = torch.where(held, 1.0, sample(self.log_alpha))
        h, block_flops = self._gated(self.stem(x), gates)
        closing = torch.where(held, 0.0, open_probability(self.log_alpha)).sum()
        loss = self.setup.loss(self.heads[0](self.neck(h)), y) + self._penalty * closing
        return Step(loss, self.stem_flops + block_flops + self.head_flops)

    def _held(self) -> Tensor:
        """Which gates are held open, (blocks) bool."""
        held = torch.zeros_like(self.log_alpha, dtype=torch.bool)
        held[list(self.kept(self.depths[0]))] = True
        return held

    def _gated(self, h: Tensor, gates: Tensor) -> tuple[Tensor, int]:
        """What the blocks make of `h`, and the FLOPs of a row in those that were run."""
        values = gates.tolist()
        run = [block for block, z in enumerate(values) if z != 0]
        for block in range(max(run, default=-1) + 1):
            z = values[block]
            passed = h if z == 1 else self.shortcuts[block](h)
            given = passed if z == 0 else self.blocks[block](h)
            # In a pass in bfloat16 the two may differ in precision.
            h = given if z in (0, 1) else torch.lerp(passed.float(), given.float(), gates[block])
        return h, self._flops_of(run)

    def _flops_of(self, blocks: Sequence[int]) -> int:
        return sum(self.block_flops(block, block + 1) for block in blocks)

    def depth_parameters(self) -> list[nn.Parameter]:
        """The gates' parameters."""
        return [self.log_alpha]

    def depth_lr(self) -> float:
        """A multiple of the weights' rate."""
        return self.setup.lr * self.settings.lr_multiplier

    def frontier(self) -> int:
        """All: any gate may open."""
        return len(self.depths)

    # --- reading the depth --------------------------------------------------------------------

    def _logits(self) -> list[float]:
        """Every gate's a; finite where the run has diverged, as its loss will show."""
        found: list[float] = torch.nan_to_num(self.log_alpha.detach()).tolist()
        return found

    def param_depth(self) -> int:
        """The candidate nearest to the number of open gates; of two, the shallower."""
        return self._nearest(sum(logit > 0 for logit in self._logits()))

    def _nearest(self, opened: int) -> int:
        return min(self.depths, key=lambda depth: abs(depth - opened))

    def scored(self, *, final: bool) -> Sequence[int]:
        """The depth now, alone; at the end all candidates, each a net of its own."""
        if final:
            return range(1, len(self.depths) + 1)
        return (self.depths.index(self.param_depth()) + 1,)

    def trace(self) -> dict[str, JsonValue]:
        """Where the depth started, how likely each is in a step, and the gates.

        `weights` is the probability of each depth; `gates` are without noise, by block from 1;
        `open` are the blocks of the net now, and `expected` is the sum of P(z != 0).
        """
        logits = torch.tensor(self._logits())
        return {
            "initial": self.depths[-1] if self.settings.initial_logit > 0 else self.depths[0],
            "frontier": self.depths[-1],
            "weights": by_depth(self.depths, self._probabilities()),
            "gates": by_depth(range(1, len(logits) + 1), noiseless(logits).tolist()),
            "open": [block + 1 for block in self.kept(self.param_depth())],
            "expected": round(float(open_probability(logits).sum()), 6),
        }

    def _probabilities(self) -> list[float]:
        """Of each candidate being nearest to how many gates are drawn above 1/2.

        A gate is with probability sigmoid(a), so that their number is Poisson-binomial.
        """
        opens = torch.tensor(self._logits()).sigmoid()
        opens[list(self.kept(self.depths[0]))] = 1.0
        counts = np.ones(1)  # by how many are open
        for probability in opens.tolist():
            counts = np.convolve(counts, (1 - probability, probability))
        found = dict.fromkeys(self.depths, 0.0)
        for opened, probability in enumerate(counts.tolist()):
            found[self._nearest(opened)] += probability
        return list(found.values())

    # --- exits, and the plain model -----------------------------------------------------------

    def kept(self, depth: int) -> tuple[int, ...]:
        """The blocks with the widest gates, in order; of two equal gates, the earlier."""
        logits = self._logits()
        widest = sorted(range(len(logits)), key=lambda block: -logits[block])
        return tuple(sorted(widest[:depth]))

    def outputs(self, x: Tensor, exits: Sequence[int]) -> Tensor:
        """Outputs (exits, rows, outputs) of these exits, each the plain net that it exports."""
        stem = self.stem(x)
        return torch.stack([self._plain(stem, self.depths[exit_ - 1]) for exit_ in exits])

    def _plain(self, h: Tensor, depth: int) -> Tensor:
        for module in without(self, self.kept(depth)):
            h = module(h)
        outputs: Tensor = self.heads[0](self.neck(h))
        return outputs

    def scored_flops(self, exits: Sequence[int]) -> int:
        """Forward FLOPs of one row: the stem once, then blocks and head for each exit."""
        nets = (self._flops_of(self.kept(self.depths[exit_ - 1])) for exit_ in exits)
        return self.stem_flops + sum(nets) + len(exits) * self.head_flops


def sample(log_alpha: Tensor) -> Tensor:
    """One draw of each gate, from torch's global generator."""
    u = torch.rand_like(log_alpha).clamp(LEAST, 1 - LEAST)
    return _stretched((torch.logit(u) + log_alpha) / BETA)


def noiseless(log_alpha: Tensor) -> Tensor:
    """The gates at evaluation, as in the paper, before they are rounded."""
    return _stretched(log_alpha)


def open_probability(log_alpha: Tensor) -> Tensor:
    """P(z != 0), what the L0 penalty counts."""
    return torch.sigmoid(log_alpha - BETA * math.log(-GAMMA / ZETA))


def _stretched(logits: Tensor) -> Tensor:
    return (torch.sigmoid(logits) * (ZETA - GAMMA) + GAMMA).clamp(0, 1)
