"""The crew of a run: who trains it together, and what its members have to agree on.

All members hold the same weights and draw the same random numbers, so they only ever exchange
gradients, with the loss, scores of evaluated rows, and what batch normalisation sums up. Every
decision then falls the same way in each of them, without a word.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

import torch
from torch import Tensor, distributed, nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

from fathom_workers.tasks import Part

from .norms import SharedNorms


class Parted(BaseException):
    """Another member is gone; no handler of errors of the training takes it for one of those."""


class Crew(Protocol):
    """What a run asks of those who train it.

    Attributes:
        size: how many they are.
        leads: whether this process writes files, and is the one that the parent hears.
    """

    size: int
    leads: bool

    def share(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """This member's rows of a batch."""

    def weigh(self, loss: Tensor) -> Tensor:
        """What the loss of this member's rows is of the whole batch's."""

    def combine(self, parameters: Sequence[nn.Parameter], loss: Tensor) -> Tensor:
        """Make the gradients those of the whole batch; the whole batch's loss, detached."""

    def stops(self, asked: bool) -> bool:
        """Whether all stop before the next step; `asked` of this member."""

    def scores(self, part: Part, score: Callable[[Part], Tensor]) -> Tensor:
        """`score` of all rows, (metrics, exits, rows); it is given some of them."""


class Alone:
    """A run that one process trains."""

    size, leads = 1, True

    def share(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """All rows."""
        return x, y

    def weigh(self, loss: Tensor) -> Tensor:
        """All of it."""
        return loss

    def combine(self, parameters: Sequence[nn.Parameter], loss: Tensor) -> Tensor:
        """They are already."""
        del parameters
        return loss.detach()

    def stops(self, asked: bool) -> bool:
        """As it was asked."""
        return asked

    def scores(self, part: Part, score: Callable[[Part], Tensor]) -> Tensor:
        """Of all rows at once."""
        return score(part)


ALONE = Alone()


class Together:
    """A member of a crew whose process group has been joined; its process does nothing else.

    Gradients are added up by hand: `DistributedDataParallel` wants to know beforehand which
    parameters get one, and learned methods run, freeze and grow others from step to step.
    """

    def __init__(self) -> None:
        self.size = distributed.get_world_size()
        self._rank = distributed.get_rank()
        self.leads = self._rank == 0
        self._share = 1.0
        self._norms = SharedNorms(_add_up)
        self._norms.install()
        self._asked = self._told = False

    def share(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """A stretch of the rows, as long as those of the others, or by one longer.

        Who is left without one takes the first row, and counts for nothing.
        """
        rows = len(x)
        mine = slice(*(rows * r // self.size for r in (self._rank, self._rank + 1)))
        self._share = (mine.stop - mine.start) / rows
        self._norms.counts = self._share > 0
        return (x[mine], y[mine]) if self._share else (x[:1], y[:1])

    def weigh(self, loss: Tensor) -> Tensor:
        """By this member's share of the rows: gradients go through others' batch normalisation."""
        return loss * self._share

    def combine(self, parameters: Sequence[nn.Parameter], loss: Tensor) -> Tensor:
        """Add up gradients and weighed losses, and the wishes to stop."""
        grads = [p.grad for p in parameters if p.grad is not None]
        wish = loss.detach().new_tensor([float(self._asked)])
        flat = torch.cat([parameters_to_vector(grads), loss.detach().reshape(1), wish])
        _add_up(flat)
        vector_to_parameters(flat[:-2], grads)
        self._told = bool(flat[-1])
        return flat[-2].clone()

    def stops(self, asked: bool) -> bool:
        """All stop one step after the first of them was asked to."""
        self._asked = asked
        return self._told

    def scores(self, part: Part, score: Callable[[Part], Tensor]) -> Tensor:
        """Each member scores some of the rows, and tells the others."""
        rows = len(part)
        first, last = (rows * r // self.size for r in (self._rank, self._rank + 1))
        # Who has none scores a row all the same, to know how many exits there are.
        mine = Part(part.x[first : max(last, first + 1)], part.y[first : max(last, first + 1)])
        found = score(mine if len(mine) else Part(part.x[:1], part.y[:1]))
        whole = found.new_zeros(*found.shape[:-1], rows)
        whole[..., first:last] = found[..., : last - first]
        _add_up(whole)
        return whole


def from_first(value: int) -> int:
    """The first member's value; that of the others does not matter."""
    told = torch.tensor([value])
    with _exchanging():
        distributed.broadcast(told, src=0)
    return int(told)


def leave() -> None:
    """Leave the crew when all have come to their end."""
    with _exchanging():
        distributed.barrier()
    distributed.destroy_process_group()


def _add_up(values: Tensor) -> None:
    with _exchanging():
        distributed.all_reduce(values)


@contextmanager
def _exchanging() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise Parted(str(error)) from error
