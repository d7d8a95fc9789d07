"""How a stack runs now: for training or evaluation, with which noise, for which members."""

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor


def _no_noise(x: Tensor) -> Tensor:
    raise RuntimeError(f"no noise was drawn for {tuple(x.shape)}")


@dataclass
class Mode:
    """What layers are told besides their input.

    Attributes:
        training: whether to train.
        noise: the factors of the next dropout layer, for its input.
        running: (k) bool, the members that run the block in progress alone as well; none: all.
    """

    training: bool
    noise: Callable[[Tensor], Tensor] = _no_noise
    running: Tensor | None = None
