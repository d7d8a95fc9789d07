"""The batches of several members: each has its own order of the same rows."""

from collections.abc import Iterator

import torch
from torch import Tensor

from fathom_workers.batches import GATHER_NUMBERS, batch_sizes, fetched
from fathom_workers.tasks import Part


def batches(part: Part, orders: Tensor, size: int, device: str) -> Iterator[tuple[Tensor, Tensor]]:
    """(x, y) of each step on the device, both (k, rows, ...).

    Args:
        part: the rows.
        orders: (k, rows), numbers of the part's rows in each member's order, where the rows are.
        size: of a batch.
        device: where to train.
    """
    members, rows = orders.shape
    together = max(1, GATHER_NUMBERS // (members * size * part.x[0].numel()))
    first, where = 0, torch.device(device)
    for count, rows_of_each in _alike(batch_sizes(rows, size), together):
        taken = orders[:, first : first + count * rows_of_each]
        first += count * rows_of_each
        # (steps, k, rows): what a step takes lies in one piece.
        picked = taken.view(members, count, rows_of_each).transpose(0, 1).flatten()
        shape = (count, members, rows_of_each)
        x, y = fetched(part, where, picked)
        yield from zip(x.view(*shape, *x.shape[1:]), y.view(*shape, *y.shape[1:]), strict=True)


def _alike(sizes: list[int], together: int) -> Iterator[tuple[int, int]]:
    """How many batches of one size follow each other, at most `together`, and that size."""
    while sizes:
        count = 1
        while count < min(together, len(sizes)) and sizes[count] == sizes[0]:
            count += 1
        yield count, sizes[0]
        sizes = sizes[count:]
