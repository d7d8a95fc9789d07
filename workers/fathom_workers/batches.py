"""How an epoch's rows are parted into batches."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import torch
from torch import Tensor

from .tasks.data import Part

T = TypeVar("T")

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


def batches(
    part: Part, order: Tensor, size: int, device: str | None = None
) -> Iterator[tuple[Tensor, Tensor]]:
    """(x, y) of each batch of the rows numbered by `order`, which lies where the rows do.

    On a device where the rows are not, the next ones are gathered and sent while it works.
    """
    sizes = batch_sizes(len(order), size)
    together = max(1, GATHER_NUMBERS // (size * part.x[0].numel()))
    groups = [sizes[first : first + together] for first in range(0, len(sizes), together)]
    pieces = torch.split(order, [sum(g) for g in groups])
    where = part.x.device if device is None else torch.device(device)
    fetch = partial(fetched, part, where)
    parts = map(fetch, pieces) if part.x.device == where else ahead(fetch, pieces)
    for (x, y), group in zip(parts, groups, strict=True):
        yield from zip(torch.split(x, group), torch.split(y, group), strict=True)


def fetched(part: Part, device: torch.device, rows: Tensor) -> tuple[Tensor, Tensor]:
    """(x, y) of these rows on a device."""
    x, y = part.x.index_select(0, rows), part.y.index_select(0, rows)
    if x.device == device:
        return x, y
    if device.type == "cuda":  # from pinned memory the copy runs beside the device's work
        x, y = x.pin_memory(), y.pin_memory()
    return x.to(device, non_blocking=True), y.to(device, non_blocking=True)


def ahead(fetch: Callable[[Tensor], T], pieces: Sequence[Tensor]) -> Iterator[T]:
    """What `fetch` makes of each piece, in order; a thread is one piece ahead."""
    with ThreadPoolExecutor(1, "rows") as thread:
        coming = deque(thread.submit(fetch, piece) for piece in pieces[:1])
        for piece in pieces[1:]:
            coming.append(thread.submit(fetch, piece))
            yield coming.popleft().result()
        yield from (last.result() for last in coming)
