"""Two ways to take one step of all members: member by member, or all numbers at once.

Torch's own fused kernels take one rate for all that they are given, so that on a CPU, where a call
costs little beside the work, each member has a call of its own; on a GPU a call costs more than the
work, and few calls over one array win. `benchmarks/LOG.md` has the times.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from fathom_workers.optimisers import MOMENTUM

from .optimisers import BETAS, EPSILON, Rates, Stepper
from .weights import Leaf, Weights

# One kernel over a list of tensors: what `AdamW(fused=True)` calls.
KERNELS: dict[str, Callable[..., None]] = {
    "adam": torch._fused_adam_,
    "adamw": torch._fused_adamw_,
}


def stepper(
    kind: str,
    weights: Weights,
    decays: Sequence[float],
    optimisers: Sequence[Sequence[Optimizer]],
) -> Stepper:
    """The faster way on the device where the weights are."""
    way = ByMember if kind in KERNELS and weights.array.device.type == "cpu" else AtOnce
    return way(kind, weights, decays, optimisers)


class ByMember(Stepper):
    """A call of torch's kernel for each member, with views that are made once; Adam and AdamW."""

    def __init__(self, kind: str, weights: Weights, *rest: Any):
        super().__init__(kind, weights, *rest)
        self._of_weights = [leaf for leaf in self.trained if not leaf.of_depth]
        self._of_depth = [leaf for leaf in self.trained if leaf.of_depth]
        self._rows = {leaf.first: self._views(leaf) for leaf in self.trained}

    def _views(self, leaf: Leaf) -> list[list[Tensor]]:
        """Of each member: parameter, first and second moment, step."""
        arrays = [leaf.part_of(a).unbind(0) for a in (self.weights.array, *self.moments.arrays)]
        steps = self.moments.steps[: leaf.members, leaf.unit].unbind(0)
        return [list(views) for views in zip(*arrays, steps, strict=True)]

    def step(
        self, gradients: Sequence[Tensor | None], rates: Sequence[Rates], used: Tensor | None
    ) -> None:
        """Change the parameters."""
        rows = {
            leaf.first: gradient.contiguous().unbind(0)  # the kernel takes it for granted
            for leaf, gradient in zip(self.trained, gradients, strict=True)
            if gradient is not None
        }
        which = None if used is None else used.tolist()
        for i, rate in enumerate(rates):
            mine = None if which is None else which[i]
            taken = self._taken(self._of_weights, i, rows, mine)
            _adam(KERNELS[self.kind], taken, rate.lr, self.decays[i])
            _adam(
                torch._fused_adam_, self._taken(self._of_depth, i, rows, mine), rate.depth_lr, 0.0
            )

    def _taken(
        self,
        leaves: Sequence[Leaf],
        member: int,
        rows: dict[int, tuple[Tensor, ...]],
        used: Sequence[bool] | None,
    ) -> list[list[Tensor]]:
        """Gradient, parameter, moments and step of the member's leaves that have a gradient."""
        return [
            [rows[leaf.first][member], *self._rows[leaf.first][member]]
            for leaf in leaves
            if member < leaf.members and leaf.first in rows and (used is None or used[leaf.unit])
        ]


def _adam(kernel: Callable[..., None], taken: list[list[Tensor]], lr: float, decay: float) -> None:
    if not taken:
        return
    gradients, values, first, second, steps = (list(column) for column in zip(*taken, strict=True))
    beta1, beta2 = BETAS
    kernel(
        values, gradients, first, second, [], steps,
        lr=lr, beta1=beta1, beta2=beta2, weight_decay=decay, eps=EPSILON,
        amsgrad=False, maximize=False,
    )  # fmt: skip


class AtOnce(Stepper):
    """The formulas over the whole array, each number with its own member's rates."""

    def __init__(self, kind: str, weights: Weights, *rest: Any):
        super().__init__(kind, weights, *rest)
        device = weights.array.device
        slots = torch.empty(len(weights.array), dtype=torch.long, device=device)
        for leaf in weights.leaves:
            members = torch.arange(leaf.members, device=device) * weights.units + leaf.unit
            part = leaf.part_of(slots)
            part.copy_(members.view(-1, *[1] * (part.dim() - 1)).expand_as(part))
        self._slots = slots
        ends = [leaf.first for leaf in weights.leaves if leaf.of_depth]
        self._depth_from = ends[0] if ends else len(slots)

    def step(
        self, gradients: Sequence[Tensor | None], rates: Sequence[Rates], used: Tensor | None
    ) -> None:
        """Change the parameters."""
        gradient = self._flat(gradients)
        table = self._table(rates, used).to(gradient.device, non_blocking=True)
        parts = [(slice(0, self._depth_from), self.kind)]
        if self._depth_from < len(self._slots):
            parts.append((slice(self._depth_from, None), "adam"))
        for part, kind in parts:
            arrays = [array[part] for array in (self.weights.array, *self.moments.arrays)]
            step = _sgd_at_once if kind == "sgd" else _adam_at_once
            coefficients = table[:, self._slots[part]]
            step(
                gradient[part],
                arrays,
                coefficients,
                decoupled=kind == "adamw",
                some=used is not None,
            )

    def _flat(self, gradients: Sequence[Tensor | None]) -> Tensor:
        found = {
            leaf.first: gradient
            for leaf, gradient in zip(self.trained, gradients, strict=True)
            if gradient is not None
        }
        zeros = torch.zeros((), device=self.weights.array.device)
        return torch.cat(
            [
                found[leaf.first].flatten()
                if leaf.first in found
                else zeros.expand(leaf.value.numel())
                for leaf in self.weights.leaves
            ]
        )

    def _table(self, rates: Sequence[Rates], used: Tensor | None) -> Tensor:
        """(5, k parts): used, lr, decay, lr over the first moment's bias, root of the second's."""
        steps = self.moments.steps.double().clamp_min(1)
        lr = torch.tensor([[rate.lr] for rate in rates]).double().repeat(1, self.weights.units)
        lr[:, -1] = torch.tensor([rate.depth_lr for rate in rates])
        decay = torch.tensor([[decay] for decay in self.decays]).double().expand_as(lr).clone()
        decay[:, -1] = 0.0
        among = torch.ones_like(lr) if used is None else used.double()
        beta1, beta2 = BETAS
        rows = [among, lr * among, decay * among, lr * among / (1 - beta1**steps)]
        rows.append((1 - beta2**steps).sqrt())
        return torch.stack(rows).flatten(1).float()


def _adam_at_once(
    gradient: Tensor, arrays: Sequence[Tensor], table: Tensor, *, decoupled: bool, some: bool
) -> None:
    value, first, second = arrays
    among, lr, decay, scaled, root = table
    if decoupled:
        value.mul_(1 - lr * decay)
    else:
        gradient = torch.addcmul(gradient, value, decay)
    beta1, beta2 = BETAS
    first.lerp_(gradient, among * (1 - beta1) if some else 1 - beta1)
    second.lerp_(gradient.square(), among * (1 - beta2) if some else 1 - beta2)
    value.sub_(scaled * first / second.sqrt().div_(root).add_(EPSILON))


def _sgd_at_once(
    gradient: Tensor, arrays: Sequence[Tensor], table: Tensor, *, decoupled: bool, some: bool
) -> None:
    del decoupled
    value, velocity = arrays[:2]
    among, lr, decay = table[:3]
    gradient = torch.addcmul(gradient, value, decay)
    moved = velocity * MOMENTUM + gradient
    velocity.copy_(torch.where(among > 0, moved, velocity) if some else moved)
    value.addcmul_(lr, velocity, value=-1)
