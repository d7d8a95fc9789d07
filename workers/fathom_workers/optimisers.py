"""The optimiser and the schedule: the same for every method."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import SGD, Adam, AdamW, Optimizer

from fathom_client.wire_work import Job

from .crew.crew import ALONE
from .depth import DepthMethod

MOMENTUM = 0.9  # of sgd


class Optimisers:
    """One optimiser for the weights and, in learned methods, an Adam for the depth parameters.

    The depth parameters' rates in the recipes are distances per step, which is what Adam makes of a
    rate, so theirs is Adam whatever trains the weights; decay would pull the depth towards zero.
    """

    def __init__(self, job: Job, method: DepthMethod):
        self._schedule, self._warmup = job.schedule, job.warmup
        depth = method.depth_parameters()
        self._parameters = list(method.parameters())
        weights = [p for p in self._parameters if not any(p is d for d in depth)]
        self._peaks = [(_weights_optimiser(job, weights), job.lr)]
        if depth:
            self._peaks.append((Adam(depth, lr=method.depth_lr(), fused=True), method.depth_lr()))

    @property
    def each(self) -> list[Optimizer]:
        """Of the weights and, in learned methods, of the depth parameters."""
        return [optimiser for optimiser, _ in self._peaks]

    @property
    def peaks(self) -> list[float]:
        """Their peak learning rates."""
        return [peak for _, peak in self._peaks]

    def scale(self, step: int, steps: int) -> float:
        """The learning rate at a step, counted from 0, of so many, over its peak."""
        warmup = int(self._warmup * steps)
        if step < warmup:
            return (step + 1) / warmup
        if self._schedule == "constant":
            return 1.0
        progress = (step - warmup) / (steps - warmup)
        return 0.5 * (1 + math.cos(math.pi * min(progress, 1.0)))

    def descend(
        self,
        loss: Tensor,
        scale: float,
        combine: Callable[[Sequence[nn.Parameter], Tensor], Tensor] = ALONE.combine,
    ) -> Tensor:
        """One step down the gradient of `loss`, at a share of the peak learning rates.

        `combine` makes gradients and loss those of the whole batch; that loss is returned.
        """
        for optimiser, peak in self._peaks:
            optimiser.param_groups[0]["lr"] = peak * scale
        for parameter in self._parameters:  # as zero_grad does, at a tenth of its time
            parameter.grad = None
        torch.autograd.backward(loss)
        whole = combine(self._parameters, loss)
        for optimiser, _ in self._peaks:
            optimiser.step()
        return whole

    def state(self) -> dict[str, Tensor]:
        """Moments and step counts by name, for a checkpoint."""
        return {
            f"{which}.{parameter}.{name}": value
            for which, (optimiser, _) in enumerate(self._peaks)
            for parameter, values in optimiser.state_dict()["state"].items()
            for name, value in values.items()
            if isinstance(value, Tensor)
        }

    def restore(self, state: dict[str, Tensor]) -> None:
        """Take over what `state` returned."""
        found: list[dict[int, dict[str, Tensor]]] = [{} for _ in self._peaks]
        for key, value in state.items():
            which, parameter, name = key.split(".")
            found[int(which)].setdefault(int(parameter), {})[name] = value
        for (optimiser, _), values in zip(self._peaks, found, strict=True):
            groups: Any = optimiser.state_dict()["param_groups"]
            optimiser.load_state_dict({"state": values, "param_groups": groups})


def _weights_optimiser(job: Job, weights: list[nn.Parameter]) -> Optimizer:
    # fused: one kernel over all parameters, element by element, so equal bits on every run. Torch's
    # fused SGD fails where some parameters get their first gradient later, as exits do.
    if job.optimizer == "sgd":
        return SGD(weights, job.lr, MOMENTUM, weight_decay=job.weight_decay, foreach=True)
    kind: type[torch.optim.Adam] = AdamW if job.optimizer == "adamw" else Adam
    return kind(weights, lr=job.lr, weight_decay=job.weight_decay, fused=True)
