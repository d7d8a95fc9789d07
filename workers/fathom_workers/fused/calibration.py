"""How many trials to train together: as many as fit and still speed each other up.

A stack of k members takes a step in t(k); k / t(k) rises while calls cost more than the work, and
no longer once the device is full or the members' weights no longer fit its caches. So k is doubled
on copies of the very job, for a moment, until that stops paying.
"""

import time
from collections.abc import Callable
from pathlib import Path

import torch

from fathom_client.wire_work import Job
from fathom_spaces.errors import InvalidSpec
from fathom_workers import evaluation, host
from fathom_workers.run import Run
from fathom_workers.train import is_out_of_memory

from .group import Stack
from .rows import batches

MOST = 64
STEPS = 3  # timed for each k; the fastest counts
SECONDS = 3.0  # of the whole; the k in progress is ended
GAIN = 1.15  # twice the members take less than twice the time, by so much at least
MISSES = 2  # so often in a row it may not: a machine that is busy makes one look slow
SHARE_OF_MEMORY = 0.7
# Bytes for each parameter: value, gradient twice, two moments, whose it is, five rates.
BYTES_OF_PARAMETER = 48
# Activations kept for the backward pass, their gradients, and what a layer works with.
BYTES_OF_ACTIVATION = 12


def room(job: Job, device: str, most: int = MOST) -> int:
    """How many trials such as a job's to train together on a device; 1 where it does not pay.

    Args:
        job: one of them; none of its numbers are touched.
        device: where to train.
        most: the most to try.
    """
    devices = [device] if device.startswith("cuda") else []
    trials = _Trials(job, device)
    with torch.random.fork_rng(devices):
        try:
            return best_of(trials.seconds, most)
        finally:
            trials.drop()


def best_of(seconds: Callable[[int], float | None], most: int) -> int:
    """The k up to which doubling it pays.

    Args:
        seconds: what a step of k members takes; none where that cannot be had.
        most: the most to try.
    """
    found, alone = 1, seconds(1)
    if alone is None:
        return 1
    rate, k, misses = 1 / alone, 2, 0
    while k <= most and misses < MISSES:
        took = seconds(k)
        if took is None:
            break
        pays = k / took >= GAIN * rate
        if pays:
            found, rate = k, k / took
        misses = 0 if pays else misses + 1
        k *= 2
    return found


class _Trials:
    """Copies of a job, made as they are needed."""

    def __init__(self, job: Job, device: str):
        self._job, self._device = job, device
        self._runs: list[Run] = []
        self._until = float("inf")

    def seconds(self, k: int) -> float | None:
        """A step of k members, by the clock; none where there is no memory or no time for it."""
        if time.monotonic() > self._until:
            return None
        try:
            if not self._runs:
                self._make(1)
                # From here on: the first run of a process loads data, and libraries to read them.
                self._until = time.monotonic() + SECONDS
            if k > 1 and not self._fit(k):
                return None
            self._make(k)
            return self._fastest()
        except (InvalidSpec, ValueError):
            return None  # it says so when it is trained
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            return None

    def drop(self) -> None:
        """Give the memory back."""
        self._runs.clear()
        if self._device.startswith("cuda"):
            torch.cuda.empty_cache()

    def _make(self, k: int) -> None:
        for seed in range(len(self._runs), k):
            job = self._job.model_copy(update={"seed": seed})
            self._runs.append(Run(job, self._device, Path()))  # nothing is written there

    def _fit(self, k: int) -> bool:
        run = self._runs[0]
        needed = k * bytes_of_member(run) + 4 * evaluation.NUMBERS_AT_ONCE
        return needed < SHARE_OF_MEMORY * free_bytes(self._device)

    def _fastest(self) -> float:
        runs = self._runs
        first, stack = runs[0], Stack(runs) if len(runs) > 1 else None
        rows = first.data.train
        orders = torch.stack([run.begin_epoch() for run in runs]).to(rows.x.device)
        x, y = next(batches(rows, orders, first.job.batch_size, self._device))
        found = float("inf")
        for _ in range(1 + STEPS):
            started = self._now()
            if stack is None:
                first.take_step(0, x[0], y[0])
            else:
                stack.step(x, y, 0)
            found = min(found, self._now() - started)
        return found

    def _now(self) -> float:
        if not self._device.startswith("cuda"):
            return time.process_time()  # whatever else the machine does
        torch.cuda.synchronize(self._device)
        return time.perf_counter()


def bytes_of_member(run: Run) -> int:
    """An estimate of the memory that a member takes in training, from the closed form."""
    parameters = sum(parameter.numel() for parameter in run.method.parameters())
    stack, job = run.method.setup.stack, run.job
    head = sum(layer.outputs for layer in stack.head)
    numbers = stack.activations(job.depths[-1]) + head * (len(run.method.heads) - 1)
    return BYTES_OF_PARAMETER * parameters + BYTES_OF_ACTIVATION * job.batch_size * numbers


def free_bytes(device: str) -> int:
    """Memory of the device that is free, or that torch holds without need."""
    if not device.startswith("cuda"):
        return host.memory_bytes() // 2
    free, _ = torch.cuda.mem_get_info(device)
    held = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return int(free + held)
