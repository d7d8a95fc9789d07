"""Batch normalisation over the rows of all members of a crew."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


class SharedNorms:
    """Batch normalisation whose statistics are over the rows of all members.

    What torch's SyncBatchNorm does, but on any device, and wherever a model normalises: also in
    blocks that a method adds while it trains, and in a user's own family. All members have to
    normalise the same layers in the same order.

    Attributes:
        counts: whether this member has rows of the batch; without, what it normalises in their
            place counts for nothing.
    """

    def __init__(self, add_up: Callable[[Tensor], None]):
        """`add_up` sums a tensor over members, in place."""
        self._add_up = add_up
        self._alone = functional.batch_norm
        self.counts = True

    def install(self) -> None:
        """Stand in for torch's function, in this process, for good.

        A mode would be gone where a backward pass computes activations again, in a thread of its
        own.
        """
        functional.batch_norm = self.batch_norm

    # A member that is gone is an error of an exchange, which a compiled graph would hide.
    @torch.compiler.disable  # type: ignore[untyped-decorator]
    def batch_norm(
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
            return self._alone(x, running_mean, running_var, weight, bias, eps=eps)
        by_channel = [1, -1, *[1] * (x.dim() - 2)]
        values = x.float()
        own = float(x.numel() // x.shape[1]) if self.counts else 0.0
        sums = self._sum(torch.cat([self._of_each(values), values.new_tensor([own])]))
        count = sums[-1].detach()
        # Who has several itself knows that all have, and need not wait for the device.
        if own <= 1 and count == 1:
            # In torch's words, for who knows what to do about it.
            raise ValueError(
                f"Expected more than 1 value per channel when training, got input size {x.shape}"
            )
        mean = sums[:-1] / count
        centred = values - mean.view(by_channel)
        variance = self._sum(self._of_each(centred.square())) / count
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

    def _of_each(self, values: Tensor) -> Tensor:
        """(channels): the sum of this member's values in each."""
        return values.transpose(0, 1).flatten(1).sum(1) * float(self.counts)

    def _sum(self, values: Tensor) -> Tensor:
        whole: Tensor = _Sum.apply(values, self._add_up)  # type: ignore[no-untyped-call]
        return whole


class _Sum(torch.autograd.Function):
    """The sum over members, whose gradient is the sum of theirs."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, add_up: Callable[[Tensor], None]) -> Tensor:
        ctx.add_up = add_up
        whole = values.clone()
        add_up(whole)
        return whole

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, None]:
        whole = grads[0].clone()
        ctx.add_up(whole)
        return whole, None
