"""Latency of a plain net: how long a forward pass takes on the device that trained it."""

import platform
import statistics
import time
from pathlib import Path

import torch
from torch import Tensor, nn

from fathom_client.wire import Latency

WARM_UP = 3  # passes that are not timed: kernels are chosen and memory is taken in the first
FEWEST, MOST = 5, 100
SECONDS = 1.0  # so long passes are repeated, within those counts


@torch.inference_mode()
def measure(model: nn.Module, rows: Tensor, batch_size: int, device: str) -> Latency:
    """Time the model in evaluation mode on a batch of these rows, again and again.

    Args:
        model: it is moved to the device.
        rows: (rows, *inputs); they are repeated where there are fewer than the batch takes.
        batch_size: rows of one pass.
        device: such as "cpu" or "cuda:0"; a pass ends when the device has done its work.

    Returns:
        The median in milliseconds, which a pass that the machine disturbed does not move.
    """
    model = model.to(device).eval()
    x = rows[torch.arange(batch_size) % len(rows)].to(device)
    for _ in range(WARM_UP):
        _pass(model, x)
    times: list[float] = []
    end = time.perf_counter() + SECONDS
    while len(times) < FEWEST or (len(times) < MOST and time.perf_counter() < end):
        times.append(_pass(model, x))
    return Latency(
        milliseconds=1000 * statistics.median(times),
        batch_size=batch_size,
        passes=len(times),
        device=device_name(device),
    )


def _pass(model: nn.Module, x: Tensor) -> float:
    """Seconds of one pass."""
    start = time.perf_counter()
    model(x)
    if x.is_cuda:
        torch.cuda.synchronize(x.device)
    return time.perf_counter() - start


def device_name(device: str) -> str:
    """What the device is, so that latencies of different ones are told apart."""
    if device.startswith("cuda"):
        return torch.cuda.get_device_name(device)
    threads = torch.get_num_threads()
    return f"{_processor()}, {threads} thread{'s' if threads > 1 else ''}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:  # only Linux has it
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, "") or platform.processor() or platform.machine()
