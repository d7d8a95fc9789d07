"""One optimiser for all members, each with its own rates, decay and count of steps.

The numbers are those of torch's optimisers: a member's are taken over when it joins, and are views
of these arrays from then on, so that its checkpoint is that of a run alone.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.optim import Optimizer

from .weights import Leaf, Weights

BETAS, EPSILON = (0.9, 0.999), 1e-8  # torch's own
MOMENTS: dict[str, tuple[str, ...]] = {
    "adam": ("exp_avg", "exp_avg_sq"),
    "adamw": ("exp_avg", "exp_avg_sq"),
    "sgd": ("momentum_buffer",),
}


@dataclass(frozen=True)
class Rates:
    """What one member is trained with in one step.

    Attributes:
        lr: of the weights.
        depth_lr: of the depth parameters.
    """

    lr: float
    depth_lr: float = 0.0


class Moments:
    """What optimisers remember of each parameter, and how often it had a gradient.

    Attributes:
        arrays: one for each moment, laid out as the parameters are.
        steps: (k, parts) float32, on the CPU.
    """

    def __init__(self, weights: Weights, members: int, names: Sequence[str]):
        self.arrays = [torch.zeros_like(weights.array) for _ in names]
        self.steps = torch.zeros(members, weights.units)

    def bind(self, leaf: Leaf, names: Sequence[str], optimisers: Sequence[Optimizer]) -> None:
        """Take over what the members' optimisers remember of a leaf; they see it from then on."""
        for i, (owner, optimiser) in enumerate(zip(leaf.owners, optimisers, strict=False)):
            before = optimiser.state.get(owner, {})
            state: dict[str, Tensor] = {}
            for name, array in zip(names, self.arrays, strict=False):
                state[name] = leaf.part_of(array)[i]
                if isinstance(before.get(name), Tensor):
                    state[name].copy_(before[name])
            if "step" in before:
                self.steps[i, leaf.unit] = float(before["step"])
            if "step" in before or names == MOMENTS["adam"]:
                state["step"] = self.steps[i, leaf.unit]
            optimiser.state[owner] = state


class Stepper(ABC):
    """Steps down the gradients of all members' losses."""

    def __init__(
        self,
        kind: str,
        weights: Weights,
        decays: Sequence[float],
        optimisers: Sequence[Sequence[Optimizer]],
    ):
        """Take over the members' optimisers: of the weights, and of depth parameters if any."""
        self.kind, self.weights, self.decays = kind, weights, decays
        self.members = len(decays)
        of_weights = MOMENTS[kind]
        # Depth parameters have an Adam of their own; its second moment has no place in sgd's one.
        most = max((of_weights, MOMENTS["adam"]), key=len) if len(optimisers[0]) > 1 else of_weights
        self.moments = Moments(weights, self.members, most)
        for leaf in weights.leaves:
            which = [mine[leaf.of_depth] for mine in optimisers]
            self.moments.bind(leaf, MOMENTS["adam"] if leaf.of_depth else of_weights, which)
        self.trained = [leaf for leaf in weights.leaves if leaf.value.requires_grad]

    def descend(self, losses: Tensor, rates: Sequence[Rates], used: Tensor | None) -> None:
        """One step down each member's own loss (k); `used` says which parts have a gradient."""
        values = [leaf.value for leaf in self.trained]
        gradients = torch.autograd.grad(losses.sum(), values, allow_unused=True)
        if used is None:
            self.moments.steps += 1
        else:
            self.moments.steps += used
        with torch.no_grad():
            self.step(gradients, rates, used)

    @abstractmethod
    def step(
        self, gradients: Sequence[Tensor | None], rates: Sequence[Rates], used: Tensor | None
    ) -> None:
        """Change the parameters by gradients (n, *shape) of the leaves that are trained."""
