"""Unbounded depth network: exits weighted by a distribution over depths, trained with them.

Nazaret & Blei, "Variational Inference for Infinitely Deep Neural Networks", ICML 2022 (arXiv
2209.10091), with the recipe of our measurements: the exits' loss is the task's own, the depth's
learning rate lets it travel the whole range, exits beyond the frontier are not run. With N training
rows and l = position - 1, what is minimised is the negative evidence lower bound over N,

    sum over l of q(l) loss_l + KL(q, p) / N.

`poisson` is theirs: q a Poisson truncated at its 95 % quantile, p a Poisson. `truncated_normal` is
the idea of van Erp & de Vries, "Improved Depth Estimation of Bayesian Neural Networks" (2024, arXiv
2410.10395): a discrete truncated normal, whose spread is free of its mean. Their code integrates a
normal, cut to l >= 0 and to its 2.5 % and 97.5 % quantiles, from l to l + 1, under a half-normal
prior of sd 1.15, and trains distributions over the weights, too. Here the density at l takes the
integral's place, its logarithm being exact in the tails; nothing is cut off below, so that shallow
exits stay trained; and the weights are points.
"""

import math
from collections.abc import Sequence

import torch
from pydantic import JsonValue
from torch import Tensor, nn

from fathom_spaces.learned import Udn
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth
from .posteriors import Posterior, TruncatedNormal, TruncatedPoisson

POSTERIORS: dict[str, type[TruncatedPoisson | TruncatedNormal]] = {
    "poisson": TruncatedPoisson,
    "truncated_normal": TruncatedNormal,
}


class UnboundedDepth(DepthMethod):
    """A head for each candidate depth; q over their positions from 1, so over depth - 1 in 1..L."""

    def __init__(self, model: DepthModel, setup: Setup, settings: Udn):
        super().__init__(model, setup, heads=len(setup.depths))
        self.posterior: Posterior = POSTERIORS[settings.posterior](
            len(setup.depths), settings.quantile, settings.initial_rate, settings.prior_rate
        )

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The negative evidence lower bound over N; exits beyond the frontier are not run."""
        exits = self.frontier()
        losses = self.setup.loss(self.outputs(x, range(1, exits + 1)), y)
        log_q = self.posterior.log_q(exits)
        divergence = log_q - self.posterior.log_prior[:exits]
        loss = torch.dot(log_q.exp(), losses + divergence / self.setup.rows)
        return Step(loss, self.flops(exits, heads=exits))

    def depth_parameters(self) -> list[nn.Parameter]:
        """The posterior's."""
        return list(self.posterior.parameters())

    def depth_lr(self) -> float:
        """Two ranges in one schedule; the paper's lr / 10 cannot travel twelve layers."""
        return 2 * len(self.depths) / self.setup.steps

    def after_step(self) -> None:
        """Keep the posterior's parameters in their ranges."""
        self.posterior.restrict()

    def frontier(self) -> int:
        """Exits up to the quantile, and always one beyond the mode, so that the depth can grow."""
        return self.posterior.frontier()

    def scored(self, *, final: bool) -> Sequence[int]:
        """Exits up to the frontier, at the end as well: those beyond were not trained."""
        del final
        return range(1, self.frontier() + 1)

    def param_depth(self) -> int:
        """The depth at the posterior's rate or mean plus 1, rounded."""
        position = math.floor(self.posterior.centre() + 0.5)
        return self.depths[min(max(position, 0), len(self.depths) - 1)]

    def trace(self) -> dict[str, JsonValue]:
        """Where q started, as a depth; its parameters, the deepest exit that runs, q by depth."""
        exits = self.frontier()
        with torch.no_grad():
            weights = self.posterior.log_q(exits).exp().tolist()
        return {
            "initial": self.depth_at(self.posterior.initial() + 1),
            **self.posterior.parameters_now(),
            "frontier": self.depths[exits - 1],
            "weights": by_depth(self.depths, weights),
        }
