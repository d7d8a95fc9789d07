"""How blocks that join a trained network start.

`identity`: the network computes after growing what it did before. A residual block is one with the
last layer of its branch zeroed, a plain one with an identity for its matrix, since a ReLU behind a
ReLU changes nothing (Net2Net, Chen et al., ICLR 2016, arXiv 1511.05641). A block that begins a
stage of an image network still pools. `zero_residual`: the former alone (Goyal et al. 2017, arXiv
1706.02677, section 5.1). `kaiming` (He et al. 2015, arXiv 1502.01852) and `xavier` (Glorot & Bengio
2010) draw all matrices anew, whatever the family starts with.
"""

import torch
from torch import Tensor, nn

from fathom_spaces.errors import FieldError, InvalidSpec
from fathom_spaces.learned import NewBlock
from fathom_workers.models import DepthModel
from fathom_workers.models.parts import Residual

from .base import flat

GATES_OF_LSTM = 4
# What keeps numbers that are not negative so.
PASSING = (nn.MaxPool2d, nn.AvgPool2d, nn.Dropout, nn.Identity)


def prepare(
    model: DepthModel, first: int, start: NewBlock | None, generator: torch.Generator
) -> None:
    """Set the weights of the model's blocks from number `first`, counted from 0.

    Without a `start` each is the identity where it can be one, and as its family drew it if not.

    Raises:
        InvalidSpec: a block cannot start like that.
    """
    for number in range(first, len(model.blocks)):
        block = model.blocks[number]
        before = model.blocks[number - 1] if number else model.stem
        if start in ("kaiming", "xavier"):
            _draw(block, start, generator)
            continue
        done = model.chain and _close_branches(block)
        if not done and model.chain and start != "zero_residual":
            done = _become_identity(block, before)
        if not done and start is not None:
            raise _refused(model, number, start)


@torch.no_grad()
def _draw(block: nn.Module, start: str, generator: torch.Generator) -> None:
    for weight in _matrices(block):
        if start == "kaiming":
            nn.init.kaiming_normal_(weight, nonlinearity="relu", generator=generator)
        else:
            nn.init.xavier_uniform_(weight, generator=generator)


def _matrices(block: nn.Module) -> list[Tensor]:
    """Weights of two dimensions and more; those of an LSTM gate by gate."""
    found: list[Tensor] = []
    for module in block.modules():
        for name, weight in module.named_parameters(recurse=False):
            if "weight" in name and weight.dim() > 1:
                gates = GATES_OF_LSTM if isinstance(module, nn.LSTM) else 1
                found += weight.chunk(gates)
    return found


def _close_branches(block: nn.Module) -> bool:
    """Zero the last layer of every branch; false where the block is not made of sums alone."""
    layers = [layer for layer in flat(block) if not isinstance(layer, PASSING)]
    sums = [layer for layer in layers if isinstance(layer, Residual)]
    if not sums or len(sums) < len(layers):
        return False
    for layer in sums:
        last = [inner for inner in layer.branch if any(True for _ in inner.parameters())][-1]
        for weight in last.parameters():
            nn.init.zeros_(weight)
    return True


def _become_identity(block: nn.Module, before: nn.Module) -> bool:
    """Make one square matrix with a ReLU, behind a ReLU, the identity; false for other blocks."""
    kernel, *rest = [layer for layer in flat(block) if not isinstance(layer, PASSING)] or [block]
    plain = len(rest) == 1 and isinstance(rest[0], nn.ReLU) and _is_never_negative(before)
    if not plain or not isinstance(kernel, nn.Linear | nn.Conv2d) or not _keeps_shape(kernel):
        return False
    (nn.init.eye_ if isinstance(kernel, nn.Linear) else nn.init.dirac_)(kernel.weight)
    if kernel.bias is not None:
        nn.init.zeros_(kernel.bias)
    return True


def _is_never_negative(module: nn.Module) -> bool:
    layers = [layer for layer in flat(module) if not isinstance(layer, PASSING)]
    return bool(layers) and isinstance(layers[-1], nn.ReLU)


def _keeps_shape(kernel: nn.Linear | nn.Conv2d) -> bool:
    if isinstance(kernel, nn.Linear):
        return kernel.in_features == kernel.out_features
    sides = zip(kernel.kernel_size, kernel.stride, kernel.padding, kernel.dilation, strict=False)
    whole = all(
        size % 2 == 1 and stride == 1 and padding == dilation * (size // 2)
        for size, stride, padding, dilation in sides
    )
    return kernel.in_channels == kernel.out_channels and kernel.groups == 1 and whole


def _refused(model: DepthModel, number: int, start: str) -> InvalidSpec:
    cannot = "is not residual" if start == "zero_residual" else "cannot be the identity"
    mistake = FieldError(
        path="method.new_block",
        message=f"block {number + 1} of {type(model).__name__} {cannot}",
        value=start,
        remedy="Choose kaiming or xavier.",
    )
    return InvalidSpec([mistake], "The job")
