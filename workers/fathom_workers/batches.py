"""How an epoch's rows are parted into batches."""

from collections.abc import Iterator

import torch
from torch import Tensor

from .tasks.data import Part

GATHER_NUMBERS = 2**22  # rows are gathered for many batches at once, up to this many numbers


def batch_sizes(rows: int, size: int) -> list[int]:
    """Rows of each batch: `size`, and in the last what is left.

    A row that would be left alone joins the batch before: batch normalisation over features cannot
    be trained on one row. So no batch has one row where there are more and `size` is above 1.
    """
    whole, left = divmod(rows, size)
    sizes = [size] * whole + [left] * (left > 0)
    if whole and left == 1:
        sizes[-2:] = [size + 1]
    return sizes


def batches(part: Part, order: Tensor, size: int) -> Iterator[tuple[Tensor, Tensor]]:
    """(x, y) of each batch of the rows numbered by `order`."""
    sizes = batch_sizes(len(order), size)
    together = max(1, GATHER_NUMBERS // (size * part.x[0].numel()))
    groups = [sizes[first : first + together] for first in range(0, len(sizes), together)]
    for rows, group in zip(torch.split(order, [sum(g) for g in groups]), groups, strict=True):
        x, y = part.x.index_select(0, rows), part.y.index_select(0, rows)
        yield from zip(torch.split(x, group), torch.split(y, group), strict=True)
