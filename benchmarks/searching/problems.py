"""What the samplers search: curves over depth, a table of architectures, and trained networks.

A problem gives each point a true value and, for a seed, a measured one; higher is better.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from fathom_spaces.domains import FloatRange, IntRange, Scalar
from fathom_spaces.experiment import Experiment
from fathom_spaces.space import Space

from . import tabular
from .trained import SPECS, TRAINED

Point = Mapping[str, Scalar]


@dataclass(frozen=True)
class Problem:
    """One search problem.

    Attributes:
        kind: `curve`, `table` or `trained`.
        true: the value of a point, without noise.
        measured: its value as a run with a seed has it.
        optimum: the greatest true value.
    """

    name: str
    kind: str
    space: Space
    true: Callable[[Point], float]
    measured: Callable[[Point, int], float]
    optimum: float


DEEPEST = 24
DEPTHS, NOISES = (2, 9, 22), (0.0, 0.01, 0.05)


def curves(depths: Iterable[int] = DEPTHS, noises: Iterable[float] = NOISES) -> list[Problem]:
    """Curves over depth with their best in different places, and different noise."""
    return [curve(best, noise) for best in depths for noise in noises]


def curve(best: int, noise: float) -> Problem:
    """A net of depth d with learning rate 10^log_lr.

    Up to the best depth quality rises with diminishing returns, beyond it falls slowly; deeper nets
    want smaller rates, log_lr = -2 - d / 24:

        value = 0.9 - 0.4 exp(-3 d / best) (up to it), less 0.15 (d - best) / 24 beyond,
                less 0.05 (log_lr - optimum)^2.
    """
    space = Space(
        {
            "depth": IntRange(low=1, high=DEEPEST),
            "log_lr": FloatRange(low=-4.0, high=-1.0, step=0.25),
        }
    )

    def true(point: Point) -> float:
        depth, rate = int(point["depth"]), float(point["log_lr"])
        rise = 0.9 - 0.4 * np.exp(-3 * min(depth, best) / best)
        fall = 0.15 * max(0, depth - best) / DEEPEST
        return float(rise - fall - 0.05 * (rate + 2 + depth / DEEPEST) ** 2)

    optimum = max(true(point) for point in space.points())
    return _noisy(f"depth {best}, noise {noise:g}", "curve", space, true, noise, optimum)


def table(noise: float = 0.0) -> Problem:
    """19,530 architectures with per-layer choices and identities (`tabular.py`)."""
    name = f"19,530 architectures, noise {noise:g}"
    return _noisy(name, "table", tabular.space(), tabular.score, noise, tabular.optimum())


def trained() -> list[Problem]:
    """Networks that were really trained (`trained.py`): their accuracies by point and seed."""
    tables = json.loads(TRAINED.read_text(encoding="utf-8"))
    return [_looked_up(name, rows) for name, rows in tables.items()]


def _looked_up(name: str, rows: list[dict[str, Any]]) -> Problem:
    by_point = {_key(row["params"]): row for row in rows}

    def true(point: Point) -> float:
        return float(np.mean(by_point[_key(point)]["test"]))

    def measured(point: Point, seed: int) -> float:
        values = by_point[_key(point)]["validation"]
        return float(values[np.random.default_rng(seed).integers(len(values))])

    space = Experiment.model_validate(SPECS[name]).space()
    optimum = max(true(row["params"]) for row in rows)
    return Problem(f"{name}, trained", "trained", space, true, measured, optimum)


def _noisy(
    name: str,
    kind: str,
    space: Space,
    true: Callable[[Point], float],
    noise: float,
    optimum: float,
) -> Problem:
    def measured(point: Point, seed: int) -> float:
        return true(point) + noise * float(np.random.default_rng(seed).standard_normal())

    return Problem(name, kind, space, true, measured, optimum)


def _key(point: Point) -> str:
    return json.dumps(dict(point), sort_keys=True)
