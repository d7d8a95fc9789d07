"""How networks of convolutions shrink an image: by the stem's stride, and by pooling."""

import math
from dataclasses import dataclass

from fathom_spaces.tasks import Options, TaskShape

from .settings import DROPOUT, Setting

OPTIONS = {
    "stem_stride": Setting(2, 1, 16),
    "pool_every": Setting(0, 0, 1000, by_layers=True),
    "dropout": DROPOUT,
}

Sides = tuple[int, int]


@dataclass(frozen=True)
class Stage:
    """Height and width of the image that a block takes, that it works on, and that it gives."""

    taken: Sides
    sides: Sides
    given: Sides

    @property
    def pooled(self) -> bool:
        """Whether it halves the image first."""
        return self.sides != self.taken

    @property
    def ends(self) -> bool:
        """Whether it halves the image at its end."""
        return self.given != self.sides

    @property
    def pixels(self) -> int:
        """Pixels of the image that the block works on."""
        return math.prod(self.sides)


def stem_sides(shape: TaskShape, options: Options) -> Sides:
    """Height and width behind the stem, a 3x3 convolution with a border of one."""
    stride, (_, height, width) = int(options["stem_stride"]), shape.inputs
    return -(-height // stride), -(-width // stride)


def stages(depth: int, shape: TaskShape, options: Options) -> list[Stage]:
    """Where each of `depth` blocks stands.

    Every `pool_every` blocks a new stage begins: its first block halves both sides, as long as
    neither is a single pixel. Where `pool_at` is `end`, a stage's last block does so instead, so
    that with `pool_every: 1` every block pools, the first included.
    """
    taken, every = stem_sides(shape, options), int(options["pool_every"])
    at_end, found = options.get("pool_at") == "end", []
    for block in range(depth):
        begins = bool(every and block) and block % every == 0
        ends = bool(every) and (block + 1) % every == 0
        sides = _halved(taken) if begins and not at_end else taken
        given = _halved(sides) if ends and at_end else sides
        found.append(Stage(taken, sides, given))
        taken = given
    return found


def _halved(sides: Sides) -> Sides:
    height, width = sides
    return (height // 2, width // 2) if min(sides) > 1 else sides
