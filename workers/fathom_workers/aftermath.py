"""What is measured of the net that a finished run exported; none of it is a cost of the run."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from fathom_client.wire import Ablation, Message
from fathom_client.wire_work import Job, Result
from fathom_spaces.tasks import Metric

from .ablation import Allowance, ablate
from .depth import DepthMethod
from .export import load_architecture, load_model
from .latency import measure
from .tasks import Data


class Finished(Protocol):
    """What is asked of a run."""

    job: Job
    device: str
    data: Data
    metric: Metric
    method: DepthMethod
    reached: int
    tell: Callable[[int], None]

    @property
    def model(self) -> Path:
        """The file of the exported net."""


def look_into(run: Finished, result: Result) -> Result:
    """The result with the latency of the exported net and what its blocks count for, if wanted."""
    found: dict[str, Message] = {}
    if run.job.latency_batch is not None:
        net, rows = load_model(run.model), run.data.validation.x
        found["latency"] = measure(net, rows, run.job.latency_batch, run.device)
    if run.job.ablation:
        found["ablation"] = _ablation(run, result.costs.flops)
    return result.model_copy(update=found)


def _ablation(run: Finished, flops: float) -> Ablation:
    """Which blocks of the exported net count, measured with a share of so many FLOPs."""
    stack = run.method.setup.stack
    kept, depth = load_architecture(run.model).blocks_kept, run.method.depths[-1]
    allowance = Allowance(
        flops=run.job.ablation * flops,
        forward_flops=stack.forward_flops(min(len(kept), depth)),
        activations=stack.activations(depth),
    )
    net = load_model(run.model).to(run.device)
    part = run.data.validation
    return ablate(net, kept, part, run.metric, allowance, lambda: run.tell(run.reached))
