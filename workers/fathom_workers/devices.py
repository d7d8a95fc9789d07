"""The devices of this host, through torch: import it only where torch may be imported."""

import os
from dataclasses import dataclass

from fathom_spaces.training import BF16

from . import host

BF16_SINCE = 8  # compute capability: Ampere


@dataclass(frozen=True)
class Device:
    """A device a worker trains on: its torch name, what it is, its memory."""

    name: str
    kind: str
    memory_bytes: int
    features: tuple[str, ...] = ()


def names() -> tuple[str, ...]:
    """All CUDA devices, or the CPU where there is none."""
    import torch

    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    return tuple(f"cuda:{index}" for index in range(count)) or ("cpu",)


def describe(name: str) -> Device:
    """The device called `name`; `auto` is the first CUDA device, or the CPU.

    Raises:
        ValueError: there is no such device.
    """
    if name == "auto":
        name = names()[0]
    if name == "cpu":
        return Device("cpu", "CPU", host.memory_bytes(), (BF16,))
    if name == "cuda":
        name = "cuda:0"
    if name not in names():
        raise ValueError(f"there is no device {name!r} here; devices: {', '.join(names())}")
    import torch

    found = torch.cuda.get_device_properties(name)
    # Older ones only imitate it, slower than float32.
    features = (BF16,) if found.major >= BF16_SINCE else ()
    return Device(name, str(found.name), int(found.total_memory), features)


def check_group(first: Device, size: int) -> None:
    """Raise ValueError where so many devices, `first` among them, cannot train together."""
    there = names()
    if size == 1 or first.name == "cpu":
        return
    if first.name != there[0] or len(there) < size:
        raise ValueError(
            f"a group of {size} begins with {there[0]}, and takes as many devices; here are "
            f"{', '.join(there)}, and the worker's is {first.name}"
        )


def prepare(threads: int) -> None:
    """Set torch up so that the same seed gives the same numbers."""
    import torch

    torch.set_num_threads(threads)
    torch.set_num_interop_threads(1)
    # Only warned about: a few CUDA operations have no deterministic version.
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.backends.cudnn.benchmark = False


def environment(threads: int) -> dict[str, str]:
    """Variables that must stand before torch is imported."""
    return {
        **os.environ,
        "OMP_NUM_THREADS": str(threads),
        "MKL_NUM_THREADS": str(threads),
        "CUBLAS_WORKSPACE_CONFIG": ":4096:8",  # cuBLAS is deterministic only with it
    }
