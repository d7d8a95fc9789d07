"""Two ways to take one step of all members: member by member, or all numbers at once.

Torch's own fused kernels take one rate for all that they are given, so that on a CPU, where a call
costs little beside the work, each member has a call of its own; on a GPU a call costs more than the
work, and few calls over one array win. `benchmarks/LOG.md` has the times.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class _Call:
    """One call of a kernel: a member, its leaves' numbers among those trained, and their views.

    `columns` are parameters, first and second moments, and steps.
    """

    member: int
    of_depth: bool
    leaves: Sequence[int]
    columns: Sequence[list[Tensor]]


class ByMember(Stepper):
    """A call of torch's kernel for each member, with views that are made once; Adam and AdamW."""

    def __init__(self, kind: str, weights: Weights, *rest: Any):
        super().__init__(kind, weights, *rest)
        self._rows = [self._views(leaf) for leaf in self.trained]
        self._asked: tuple[list[bool], Tensor | None] | None = None
        self._calls: list[_Call] = []

    def _views(self, leaf: Leaf) -> list[list[Tensor]]:
        """Of each member: parameter, first and second moment, step."""
        arrays = [leaf.part_of(a).unbind(0) for a in (self.weights.array, *self.moments.arrays)]
        steps = self.moments.steps[: leaf.members, leaf.unit].unbind(0)
        return [list(views) for views in zip(*arrays, steps, strict=True)]

    def step(
        self, gradients: Sequence[Tensor | None], rates: Sequence[Rates], used: Tensor | None
    ) -> None:
        """Change the parameters."""
        # The kernel takes it for granted that numbers lie one after the other.
        rows = [() if g is None else g.contiguous().unbind(0) for g in gradients]
        beta1, beta2 = BETAS
        for call in self._calls_of([g is not None for g in gradients], used):
            member, rate = call.member, rates[call.member]
            kernel = torch._fused_adam_ if call.of_depth else KERNELS[self.kind]
            values, first, second, steps = call.columns
            kernel(
                values, [rows[leaf][member] for leaf in call.leaves], first, second, [], steps,
                lr=rate.depth_lr if call.of_depth else rate.lr,
                weight_decay=0.0 if call.of_depth else self.decays[member],
                beta1=beta1, beta2=beta2, eps=EPSILON, amsgrad=False, maximize=False,
            )  # fmt: skip

    def _calls_of(self, present: list[bool], used: Tensor | None) -> list[_Call]:
        """The calls where these leaves have gradients; most steps' are those of the step before."""
        if self._asked is None or self._asked[0] != present or self._asked[1] is not used:
            self._asked = present, used
            which = [None] * self.members if used is None else used.tolist()
            self._calls = [
                _Call(member, of_depth, leaves, self._columns(member, leaves))
                for member, mine in enumerate(which)
                for of_depth in (False, True)
                if (leaves := self._taken(member, of_depth, present, mine))
            ]
        return self._calls

    def _taken(
        self, member: int, of_depth: bool, present: list[bool], used: Sequence[bool] | None
    ) -> list[int]:
        """The member's leaves that have a gradient; `used` says which of its parts do."""
        return [
            number
            for number, leaf in enumerate(self.trained)
            if leaf.of_depth is of_depth
            and member < leaf.members
            and present[number]
            and (used is None or used[leaf.unit])
        ]

    def _columns(self, member: int, leaves: Sequence[int]) -> list[list[Tensor]]:
        every = (self._rows[leaf][member] for leaf in leaves)
        return [list(column) for column in zip(*every, strict=True)]


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
