"""What every side is given: one space, one made-up past, one made-up curve. Standard library only.

Clients' values rise with the clock: each trial is a hair better than all before it. So a median
pruner looks at the whole history at every report and stops nobody, and every trial has the same
number of requests on every side.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

REPORTS = 5
DEPTH = (1, 8)
LR = (1e-5, 1e-1)
WEIGHT_DECAY = (0.0, 0.1)
BEST_OF_THE_PAST = 0.5
_STARTED = time.monotonic()


@dataclass(frozen=True)
class Past:
    """A trial that ended before the clock started."""

    number: int
    depth: int
    lr: float
    weight_decay: float
    curve: tuple[float, ...]

    @property
    def params(self) -> dict[str, float]:
        """Its three parameters by name."""
        return {"depth": self.depth, "lr": self.lr, "weight_decay": self.weight_decay}

    @property
    def value(self) -> float:
        """Its final value; more is better."""
        return self.curve[-1]


def past(trials: int, seed: int = 0) -> Iterator[Past]:
    """So many finished trials, the same ones every time."""
    dice = random.Random(seed)
    for number in range(trials):
        depth, power = dice.randint(*DEPTH), dice.uniform(-5, -1)
        decay = dice.uniform(*WEIGHT_DECAY)
        top = BEST_OF_THE_PAST - 0.3 * dice.random() - 0.01 * abs(depth - 3)
        curve = tuple(top - 0.05 / step for step in range(1, REPORTS + 1))
        yield Past(number, depth, 10**power, decay, curve)


def value_now() -> float:
    """A value above every earlier one."""
    return BEST_OF_THE_PAST + (time.monotonic() - _STARTED) / 10_000
