"""Unbounded depth network: exits weighted by a truncated Poisson that is trained with them.

Nazaret & Blei, "Variational Inference for Infinitely Deep Neural Networks", ICML 2022 (arXiv
2209.10091), with the recipe of our measurements: the exits' loss is the task's own, the rate's
learning rate lets it travel the whole range, exits beyond the frontier are not run.
"""

import math

import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.learned import Udn
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth

LEAST_RATE = 1e-20  # keeps the logarithm finite


class UnboundedDepth(DepthMethod):
    """A head for each candidate depth; q(position - 1) = Poisson(nu), truncated at its quantile.

    nu = softplus(rho). Positions are those of the candidate depths, from 1, so that for depths
    1..L this is q(depth - 1).
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Udn):
        super().__init__(model, setup, heads=len(setup.depths))
        self.settings = settings
        self.rho = nn.Parameter(torch.tensor(_inverse_softplus(settings.initial_rate)))
        counts = torch.arange(len(setup.depths), dtype=torch.float32)
        log_factorial = torch.lgamma(counts + 1)
        prior = settings.prior_rate
        self.register_buffer("counts", counts, persistent=False)
        self.register_buffer("log_factorial", log_factorial, persistent=False)
        self.register_buffer(
            "log_prior", counts * math.log(prior) - log_factorial - prior, persistent=False
        )
        self.counts: Tensor
        self.log_factorial: Tensor
        self.log_prior: Tensor

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The negative ELBO over the number of training rows: E_q[loss] + KL(q, prior) / N."""
        exits = self.frontier()
        losses = self.setup.loss(self.outputs(x, range(1, exits + 1)), y)
        log_q = self._log_q(exits)
        divergence = log_q - self.log_prior[:exits]
        loss = torch.dot(log_q.exp(), losses + divergence / self.setup.rows)
        return Step(loss, self.flops(exits, heads=exits))

    def _log_q(self, exits: int) -> Tensor:
        log_rate = functional.softplus(self.rho).clamp_min(LEAST_RATE).log()
        return functional.log_softmax(
            self.counts[:exits] * log_rate - self.log_factorial[:exits], 0
        )

    def depth_parameters(self) -> list[nn.Parameter]:
        """The rate, before softplus."""
        return [self.rho]

    def depth_lr(self) -> float:
        """Two ranges in one schedule; the paper's lr / 10 cannot travel twelve layers."""
        return 2 * len(self.depths) / self.setup.steps

    @property
    def rate(self) -> float:
        """nu, the Poisson's rate; a large one where the run has diverged, as its loss will show."""
        rate = float(functional.softplus(self.rho.detach()))
        return rate if math.isfinite(rate) else float(len(self.depths))

    def frontier(self) -> int:
        """Exits up to the quantile, and always one beyond the mode, so that the rate can grow."""
        rate = self.rate
        term = cumulated = math.exp(-rate)
        exits = 1
        while cumulated < self.settings.quantile and exits < len(self.depths):
            term *= rate / exits
            cumulated += term
            exits += 1
        return min(max(exits, math.floor(rate) + 2), len(self.depths))

    def param_depth(self) -> int:
        """The depth at nu + 1, rounded."""
        return self.depths[min(math.floor(self.rate + 0.5), len(self.depths) - 1)]

    def trace(self) -> dict[str, JsonValue]:
        """Where nu started, as a depth; nu, the deepest exit that runs, q by depth."""
        exits = self.frontier()
        with torch.no_grad():
            weights = self._log_q(exits).exp().tolist()
        return {
            "initial": self.depth_at(self.settings.initial_rate + 1),
            "nu": round(self.rate, 6),
            "frontier": self.depths[exits - 1],
            "q": by_depth(self.depths, weights),
        }


def _inverse_softplus(value: float) -> float:
    return value + math.log(-math.expm1(-value))
