"""A table of 19,530 architectures with a score in closed form, to search without training anything.

A net has 1 to 6 layers. Each is the identity, or a convolution with kernel size 3 or 5 and 16 or 64
filters, which exist only where the layer is one. Identities do nothing, so a net is worth what its
other layers are worth. Of these, let e be the number, r = 1 + sum(kernel - 1) the receptive field,
c = sum(log2(filters / 8)) the capacity, s how often filters get fewer from one layer to the next
and a how often the kernel size changes. Then

    score = 0.5 + 0.2 exp(-((r - 11) / 6)^2)
                + 0.25 (1 - exp(-c / 5)) exp(-max(0, e - 4) / 3) - 0.03 s - 0.01 a.

So depth pays up to four layers and then hurts, which kernels are best depends on how many layers
there are, and no layer can be judged alone. It lies between 0.49 and 0.92, as an accuracy would.
"""

import math
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

import numpy as np

from fathom_spaces.domains import Choices, IntRange, Params, Scalar
from fathom_spaces.space import Repeated, Space

DEEPEST = 6
IDENTITY = "identity"


def space() -> Space:
    """Depth; for each layer its operation, and its filters where that is a convolution."""
    convolutions = ("conv3", "conv5")
    return Space(
        {"depth": IntRange(low=1, high=DEEPEST)},
        repeated=[
            Repeated("operation", "depth", Choices(choices=(IDENTITY, *convolutions))),
            Repeated(
                "filters", "depth", Choices(choices=(16, 64), when={"operation": convolutions})
            ),
        ],
    )


def score(point: Mapping[str, Scalar]) -> float:
    """The score of an architecture; higher is better."""
    layers = [
        (int(str(operation)[-1]), int(point[f"filters_{layer}"]))
        for layer in range(int(point["depth"]))
        if (operation := point[f"operation_{layer}"]) != IDENTITY
    ]
    field = 1 + sum(kernel - 1 for kernel, _ in layers)
    capacity = sum(math.log2(filters / 8) for _, filters in layers)
    trainable = math.exp(-max(0, len(layers) - 4) / 3)
    fewer = sum(after < before for (_, before), (_, after) in pairwise(layers))
    changes = sum(after != before for (before, _), (after, _) in pairwise(layers))
    return (
        0.5
        + 0.2 * math.exp(-(((field - 11) / 6) ** 2))
        + 0.25 * (1 - math.exp(-capacity / 5)) * trainable
        - 0.03 * fewer
        - 0.01 * changes
    )


def measured(point: Mapping[str, Scalar], seed: int, noise: float = 0.0) -> float:
    """The score with Gaussian noise of that standard deviation, as a run with that seed has it."""
    return score(point) + noise * float(np.random.default_rng(seed).standard_normal())


@cache
def table() -> tuple[tuple[float, Params], ...]:
    """Every architecture with its score, the best first."""
    found = [(score(point), point) for point in space().points()]
    return tuple(sorted(found, key=lambda entry: -entry[0]))


def optimum() -> float:
    """The best score there is."""
    return table()[0][0]


def rank(value: float) -> int:
    """How many architectures score better."""
    return sum(other > value + 1e-12 for other, _ in table())
