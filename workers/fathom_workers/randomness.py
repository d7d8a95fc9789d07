"""Torch's global generators, seeded anew for each step.

Whatever a step draws from them (dropout, augmentation, a random depth) is then the same after a
resume, and no generator's state need be in a checkpoint.
"""

import torch

STREAM_OF_STEPS = 0x9E3779B97F4A7C15


class StepSeeds:
    """Seeds what random layers draw from, on the CPU and on the device."""

    def __init__(self, seed: int, device: str):
        self._seed = seed
        self._generators = _generators(device)

    def seed(self, step: int) -> None:
        """Seed for one step, unlike its neighbours and other seeds' steps."""
        mixed = (self._seed * STREAM_OF_STEPS + step) % 2**63
        for generator in self._generators:
            generator.manual_seed(mixed)


def _generators(device: str) -> tuple[torch.Generator, ...]:
    """Those generators themselves: torch.manual_seed takes a hundred times their seeding's time."""
    if not device.startswith("cuda"):
        return (torch.default_generator,)
    index = torch.device(device).index or 0
    torch.cuda.synchronize(index)  # the list is filled when CUDA starts
    return (torch.default_generator, torch.cuda.default_generators[index])
