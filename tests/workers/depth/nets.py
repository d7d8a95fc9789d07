"""A small run of a learned method, and what a loss of it trains."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fathom_workers.depth import DepthMethod
from fathom_workers.run import Run
from tests.workers.jobs import make_job

DEPTHS = (1, 2, 3, 5)


def a_run(
    name: str, scratch: Path, depths: tuple[int, ...] = DEPTHS, epochs: int = 4, **settings: Any
) -> Run:
    job = make_job(depths, method={"learned": name, **settings}, epochs=epochs)
    return Run(job, "cpu", scratch)


def a_batch(run: Run) -> tuple[Tensor, Tensor]:
    return run.data.train.x[:16], run.data.train.y[:16]


def losses(method: DepthMethod, x: Tensor, y: Tensor) -> Tensor:
    """Each exit's loss, computed one at a time."""
    states = method.hidden(x, len(method.depths))
    found = [method.head(i)(method.neck(h)) for i, h in enumerate(states, start=1)]
    return torch.stack([method.setup.loss(outputs, y) for outputs in found])


def trained(method: DepthMethod, loss: Tensor) -> tuple[int, list[int]]:
    """How many blocks a loss has a gradient for, always the first ones, and which heads."""
    method.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    blocks = [_has_gradient(block) for block in method.blocks]
    reached = sum(blocks)
    assert blocks == [number < reached for number in range(len(blocks))]
    return reached, [i for i, head in enumerate(method.heads, start=1) if _has_gradient(head)]


def _has_gradient(module: torch.nn.Module) -> bool:
    return any(p.grad is not None and bool(p.grad.any()) for p in module.parameters())
