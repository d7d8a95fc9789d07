"""Training loops as people write them without Fathom, for what a method must be equal to."""

import copy
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from fathom_client.wire_work import Job
from fathom_workers.run import STREAM_OF_ORDER, Run
from fathom_workers.tasks import load

# The parts of a net: stem, blocks, head.
Parts = tuple[nn.Module, list[nn.Module], nn.Module]


def parts_of(job: Job, scratch: Path) -> Parts:
    """The net that a run of the job starts with."""
    method = copy.deepcopy(Run(job, "cpu", scratch).method)
    return method.stem, list(method.blocks), method.heads[0]


def batches(job: Job) -> Callable[[], Iterator[tuple[Tensor, Tensor]]]:
    """Each call goes once through the rows, in the order of the job's seed."""
    train = load(job.task).train
    order = torch.Generator().manual_seed(job.seed ^ STREAM_OF_ORDER)

    def epoch() -> Iterator[tuple[Tensor, Tensor]]:
        rows = torch.randperm(len(train), generator=order)
        for some in rows.split(job.batch_size):
            yield train.x[some], train.y[some]

    return epoch


def adam(job: Job, *modules: nn.Module) -> torch.optim.Adam:
    parameters = [p for module in modules for p in module.parameters()]
    return torch.optim.Adam(parameters, lr=job.lr, fused=True)


def train_epoch(
    model: Callable[[Tensor], Tensor],
    optimiser: torch.optim.Optimizer,
    epoch: Iterator[tuple[Tensor, Tensor]],
) -> None:
    for x, y in epoch:
        optimiser.zero_grad()
        functional.cross_entropy(model(x), y).backward()
        optimiser.step()


def state_of(stem: nn.Module, blocks: list[nn.Module], head: nn.Module) -> dict[str, Tensor]:
    """Weights by the names that an exported model has."""
    plain = nn.ModuleDict({"stem": stem, "blocks": nn.ModuleList(blocks), "head": head})
    return dict(plain.state_dict())
