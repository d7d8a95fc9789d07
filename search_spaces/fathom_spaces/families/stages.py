"""How networks of 3x3 convolutions shrink an image: by the stem's stride, and between stages."""

import math
from dataclasses import dataclass

from fathom_spaces.tasks import Options, TaskShape

from .base import Setting

OPTIONS = {
    "stem_stride": Setting(2, 1, 16),
    "pool_every": Setting(0, 0, 1000),
    "dropout": Setting(0.0, 0, 0.95),
}


@dataclass(frozen=True)
class Stage:
    """Where a block stands: whether it halves the image first, and what it then works on."""

    pooled: bool
    sides: tuple[int, int]

    @property
    def pixels(self) -> int:
        """Pixels of the image that the block works on."""
        return math.prod(self.sides)


def stem_sides(shape: TaskShape, options: Options) -> tuple[int, int]:
    """Height and width behind the stem, a 3x3 convolution with a border of one."""
    stride, (_, height, width) = int(options["stem_stride"]), shape.inputs
    return -(-height // stride), -(-width // stride)


def stages(depth: int, shape: TaskShape, options: Options) -> list[Stage]:
    """Where each of `depth` blocks stands.

    Every `pool_every` blocks a new stage begins: its first block halves both sides, as long as
    neither is a single pixel.
    """
    height, width = stem_sides(shape, options)
    every, found = int(options["pool_every"]), []
    for block in range(depth):
        pooled = bool(every and block and block % every == 0) and min(height, width) > 1
        if pooled:
            height, width = height // 2, width // 2
        found.append(Stage(pooled, (height, width)))
    return found
