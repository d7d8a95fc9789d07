"""Batch normalisation over the rows of all members of a crew."""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional
from torch.overrides import TorchFunctionMode

AddUp = Callable[[Tensor], None]


class SharedNorms(TorchFunctionMode):
    """Within it `batch_norm` takes its statistics over the rows of all members.

    What torch's SyncBatchNorm does, on any device, and wherever a model normalises: also in blocks
    that a method adds while it trains, and in a user's own family. All members have to normalise
    the same layers in the same order.
    """

    def __init__(self, add_up: AddUp, mine: int, rows: int):
        """For a batch.

        Args:
            add_up: sums a tensor over members, in place.
            mine: how many of its rows this member has; with none it normalises a row all the same,
                which counts for nothing.
            rows: how many rows all have.
        """
        super().__init__()
        self._add_up, self._mine, self._rows = add_up, mine, rows

    def __torch_function__(
        self,
        function: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Stand in for training's `batch_norm` alone; called by torch."""
        del types
        if function is functional.batch_norm:
            return self._batch_norm(*args, **(kwargs or {}))
        return function(*args, **(kwargs or {}))

    def _batch_norm(
        self,
        x: Tensor,
        running_mean: Tensor | None,
        running_var: Tensor | None,
        weight: Tensor | None = None,
        bias: Tensor | None = None,
        training: bool = False,
        momentum: float = 0.1,
        eps: float = 1e-5,
    ) -> Tensor:
        """`torch.nn.functional.batch_norm`: (rows, channels, ...), as it came."""
        if not training:
            return functional.batch_norm(x, running_mean, running_var, weight, bias, eps=eps)
        count = x.numel() / x.shape[1] / max(self._mine, 1) * self._rows  # values of a channel
        if count == 1:
            # In torch's words, for who knows what to do about it.
            raise ValueError(
                f"Expected more than 1 value per channel when training, got input size {x.shape}"
            )
        by_channel = [1, -1, *[1] * (x.dim() - 2)]
        values = x.float()
        mean = self._sum(values) / count
        centred = values - mean.view(by_channel)
        variance = self._sum(centred.square()) / count
        with torch.no_grad():
            if running_mean is not None:
                running_mean.lerp_(mean.to(running_mean.dtype), momentum)
            if running_var is not None:
                unbiased = variance * (count / (count - 1))
                running_var.lerp_(unbiased.to(running_var.dtype), momentum)
        y = centred * (variance + eps).rsqrt().view(by_channel)
        if weight is not None:
            y = y * weight.view(by_channel)
        if bias is not None:
            y = y + bias.view(by_channel)
        return y.to(x.dtype)

    def _sum(self, values: Tensor) -> Tensor:
        """(channels): the sum of all members' values in each."""
        own = values.transpose(0, 1).flatten(1).sum(1) * float(self._mine > 0)
        whole: Tensor = _Sum.apply(own, self._add_up)  # type: ignore[no-untyped-call]
        return whole


class _Sum(torch.autograd.Function):
    """The sum over members, whose gradient is the sum of theirs."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, add_up: AddUp) -> Tensor:
        ctx.add_up = add_up
        whole = values.clone()
        add_up(whole)
        return whole

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, None]:
        whole = grads[0].clone()
        ctx.add_up(whole)
        return whole, None
