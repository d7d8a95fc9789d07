"""LSTM layers of several members: torch has no batched one, so the steps are written out."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Lstm:
    """k LSTM layers, their gates in torch's order: input, forget, cell, output.

    Attributes:
        of_input: (k, 4 D, inputs).
        of_state: (k, 4 D, D).
        bias: (k, 4 D), added to `state_bias`.
        state_bias: (k, 4 D).
    """

    of_input: Tensor
    of_state: Tensor
    bias: Tensor
    state_bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        """(k, B, T, inputs) to (k, B, T, D)."""
        bias = (self.bias + self.state_bias).unsqueeze(1)
        given = torch.baddbmm(bias, x.flatten(1, 2), self.of_input.transpose(1, 2))
        # (T, k, B, 4 D): the products with what is given need no state, and are made together.
        steps = given.reshape(*x.shape[:3], -1).permute(2, 0, 1, 3).unbind(0)
        weight = self.of_state.transpose(1, 2)
        h = c = x.new_zeros(*x.shape[:2], weight.shape[1])
        found = []
        for step in steps:
            i, f, g, o = torch.baddbmm(step, h, weight).chunk(4, 2)
            c = torch.addcmul(f.sigmoid() * c, i.sigmoid(), g.tanh())
            h = o.sigmoid() * c.tanh()
            found.append(h)
        return torch.stack(found, 2)
