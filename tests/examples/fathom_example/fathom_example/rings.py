"""Points on rings around one centre, to be told apart."""

import numpy as np
from numpy.typing import NDArray


def rings(
    seed: int, rows: int = 1000, rings: int = 3, noise: float = 0.2
) -> tuple[NDArray[np.float64], NDArray[np.int64], str]:
    """Points (rows, 2), the ring of each (rows,), and what is predicted; all options by name."""
    generator = np.random.default_rng(seed)
    ring = generator.integers(rings, size=rows)
    radius = 1 + ring + generator.normal(0.0, noise, rows)
    angle = generator.uniform(0.0, 2 * np.pi, rows)
    points = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    return points, ring, "classification"
