"""What a run costs: FLOPs in closed form, time, samples, memory, parameters."""

import re
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import torch

from fathom_client.wire import Costs
from fathom_spaces.preflight import TRAIN_FACTOR

RSS_UNIT_BYTES = 1 if sys.platform == "darwin" else 1024


class Clock(Protocol):
    """Tells what is used of a device."""

    def seconds(self) -> float:
        """Device seconds, from any zero."""

    def peak_bytes(self) -> int:
        """Most memory that was in use at once."""


class OwnClock:
    """Of a trial that has the process to itself, from now on.

    Device seconds are the CPU time of this process, or on a GPU the time it is held, for each of
    `members` that train together; memory is this one's.
    """

    def __init__(self, device: str, members: int = 1):
        self._members = members
        self._cuda, self._device = device.startswith("cuda"), device
        if self._cuda:
            torch.cuda.reset_peak_memory_stats(device)
        else:
            _forget_peak()

    def seconds(self) -> float:
        """Device seconds."""
        return self._members * (time.monotonic() if self._cuda else time.process_time())

    def peak_bytes(self) -> int:
        """On the device; of the CPU the memory of the process, torch included."""
        if self._cuda:
            return torch.cuda.max_memory_allocated(self._device)
        return _peak_of_process()


class Meter:
    """Counts from its making, on top of what a checkpoint had already counted.

    FLOPs are those of matrix products; a training row takes three times its forward pass.
    """

    def __init__(self, clock: Clock, parameters: int, so_far: Costs):
        self._so_far, self._parameters = so_far, parameters
        self._flops = self._samples = 0
        self._go_by(clock)

    def _go_by(self, clock: Clock) -> None:
        self._clock = clock
        self._wall, self._started = time.monotonic(), clock.seconds()

    def share(self, clock: Clock) -> None:
        """Take device seconds and memory from another clock, from now on."""
        peak = {"peak_memory_bytes": self._so_far.peak_memory_bytes}
        self._so_far = self.costs().model_copy(update=peak)
        self._flops = self._samples = 0
        self._go_by(clock)

    def trained(self, rows: int, forward_flops: int, frozen_flops: int = 0) -> None:
        """Rows went forward and backward, and forward only through what is frozen."""
        self._samples += rows
        self._flops += rows * (TRAIN_FACTOR * forward_flops + frozen_flops)

    def evaluated(self, rows: int, forward_flops: int) -> None:
        """Rows went forward."""
        self._flops += rows * forward_flops

    def costs(self) -> Costs:
        """All costs so far."""
        before = self._so_far
        return Costs(
            flops=before.flops + self._flops,
            device_seconds=before.device_seconds + self._clock.seconds() - self._started,
            wall_seconds=before.wall_seconds + time.monotonic() - self._wall,
            samples=before.samples + self._samples,
            peak_memory_bytes=max(before.peak_memory_bytes, self._clock.peak_bytes()),
            parameters=self._parameters,
        )


def _forget_peak() -> None:
    """Let the kernel measure this process's peak anew; the process has trained other trials."""
    with suppress(OSError):  # only Linux knows how
        Path("/proc/self/clear_refs").write_text("5")


def _peak_of_process() -> int:
    """Most memory the process had resident, torch included, since the peak was forgotten."""
    try:
        status = Path("/proc/self/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
    except OSError:
        found = None
    if found is None:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT_BYTES
    return int(found[1]) * 1024
