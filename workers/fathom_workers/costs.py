"""What a run costs: FLOPs in closed form, time, samples, memory, parameters."""

import resource
import sys
import time

import torch

from fathom_client.wire import Costs
from fathom_spaces.preflight import TRAIN_FACTOR

RSS_UNIT_BYTES = 1 if sys.platform == "darwin" else 1024


class Meter:
    """Counts from its making, on top of what a checkpoint had already counted.

    FLOPs are those of matrix products; a training row takes three times its forward pass. Device
    seconds are the CPU time of this process, or on a GPU the time it is held.
    """

    def __init__(self, device: str, parameters: int, so_far: Costs):
        self._cuda = device.startswith("cuda")
        self._device = device
        self._so_far, self._parameters = so_far, parameters
        self._flops = self._samples = 0
        if self._cuda:
            torch.cuda.reset_peak_memory_stats(device)
        self._wall, self._device_clock = time.monotonic(), self._device_time()

    def trained(self, rows: int, forward_flops: int) -> None:
        """Rows went forward and backward."""
        self._samples += rows
        self._flops += TRAIN_FACTOR * rows * forward_flops

    def evaluated(self, rows: int, forward_flops: int) -> None:
        """Rows went forward."""
        self._flops += rows * forward_flops

    def costs(self) -> Costs:
        """All costs so far."""
        before = self._so_far
        return Costs(
            flops=before.flops + self._flops,
            device_seconds=before.device_seconds + self._device_time() - self._device_clock,
            wall_seconds=before.wall_seconds + time.monotonic() - self._wall,
            samples=before.samples + self._samples,
            peak_memory_bytes=max(before.peak_memory_bytes, self._peak_bytes()),
            parameters=self._parameters,
        )

    def _device_time(self) -> float:
        return time.monotonic() if self._cuda else time.process_time()

    def _peak_bytes(self) -> int:
        if self._cuda:
            return torch.cuda.max_memory_allocated(self._device)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT_BYTES
