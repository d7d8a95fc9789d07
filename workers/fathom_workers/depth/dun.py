"""Depth uncertainty network: a categorical over exits, inferred together with the weights.

Antoran, Allingham & Hernandez-Lobato, "Depth Uncertainty in Neural Networks", NeurIPS 2020 (arXiv
2006.08437). One head serves all exits, q = softmax(logits) is a categorical over the L of them
under a uniform prior, and with N training rows the negative evidence lower bound over N is

    sum over l of q_l loss_l + 1/N sum over l of q_l (log q_l + log L).

The depth is the smallest whose q is at least 0.95 of the largest, the paper's rule for pruning. As
measured, q follows the training loss and drifts deep.
"""

import math

import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.learned import Dun
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth

SHARE_OF_LARGEST = 0.95


class DepthUncertainty(DepthMethod):
    """One head for all candidate depths."""

    def __init__(self, model: DepthModel, setup: Setup, settings: Dun):
        super().__init__(model, setup, heads=1)
        self.lr_multiplier = settings.lr_multiplier
        count = len(setup.depths)
        self.logits = nn.Parameter(torch.zeros(count))
        self._log_exits = math.log(count)
        self._flops = self.flops(count, heads=count)

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The negative evidence lower bound over N."""
        # (exits, rows, ...): the head takes all exits as one batch
        states = torch.stack([self.neck(h) for h in self.hidden(x, len(self.depths))])
        outputs = self.heads[0](states.flatten(0, 1)).unflatten(0, states.shape[:2])
        losses = self.setup.loss(outputs, y)
        log_q = functional.log_softmax(self.logits, 0)
        divergence = (log_q + self._log_exits) / self.setup.rows
        return Step(torch.dot(log_q.exp(), losses + divergence), self._flops)

    def depth_parameters(self) -> list[nn.Parameter]:
        """The logits of q."""
        return [self.logits]

    def depth_lr(self) -> float:
        """A multiple of the weights' rate."""
        return self.setup.lr * self.lr_multiplier

    def frontier(self) -> int:
        """Always all exits."""
        return len(self.depths)

    def param_depth(self) -> int:
        """The smallest depth whose q is at least 0.95 of the largest."""
        q = self._q()
        largest = max(q)
        found = (d for d, p in zip(self.depths, q, strict=True) if p >= SHARE_OF_LARGEST * largest)
        # None where the run has diverged, as its loss will show.
        return next(found, self.depths[-1])

    def _q(self) -> list[float]:
        q: list[float] = torch.softmax(self.logits.detach(), 0).tolist()
        return q

    def trace(self) -> dict[str, JsonValue]:
        """The deepest exit; q by depth."""
        return {"frontier": self.depths[-1], "weights": by_depth(self.depths, self._q())}
