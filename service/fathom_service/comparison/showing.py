"""The figures of a comparison that are worth their room, each with its words and its tables."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fathom_client.comparison import Comparison

from . import over_time, series, wording
from .captions import CAPTIONS
from .catalogue import FIGURES, TABLES
from .tables import Table


@dataclass(frozen=True)
class Shown:
    """A figure on a page: the place it is drawn at is named for it."""

    name: str
    title: str
    caption: str
    tables: tuple[Table, ...]


def shown(comparison: Comparison) -> list[str]:
    """Names of the figures: not every method has weights, or gates, or grows."""
    gated = any(method.connections for method in comparison.methods)
    empty = {
        "anytime_seconds": not any(
            point.device_seconds for method in comparison.methods for point in method.anytime
        ),
        "weights": not series.weights(comparison),
        "selector": not over_time.selectors(comparison),
        "posterior": not over_time.posteriors(comparison),
        "gates": not gated,
        "gates_over_time": not over_time.gates(comparison),
        "growth": not series.growth(comparison),
        "controller": not series.policy_lines(comparison),
        "pareto": comparison.front is None,
    }
    return [name for name in FIGURES if not empty.get(name)]


def figures(comparison: Comparison) -> list[Shown]:
    """What a page says of each."""
    return [Shown(name, *CAPTIONS[name], TABLES[name](comparison)) for name in shown(comparison)]


def drawn(comparison: Comparison, names: Sequence[str]) -> dict[str, Any]:
    """Figures by name, as plotly reads them."""
    return {name: json.loads(FIGURES[name](comparison).to_json()) for name in names}


def sample(comparison: Comparison) -> str:
    """What the numbers are means over: the words that every figure carries."""
    c = comparison
    runs = f"{wording.count(c.seeds, 'seed')}, {wording.count(c.confirm_seeds, 'fresh seed')}"
    return f"Of {c.dataset}, {c.family}: {runs} for confirmation, {c.rows[2]} test rows"
