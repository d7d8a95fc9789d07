"""The figures of a comparison by name, in the order of a page, each with its tables."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import plotly.graph_objects as go

from fathom_client.comparison import Comparison

from . import tables
from .against_cost import anytime, anytime_seconds, cost_quality
from .controllers import controller
from .fronts import pareto
from .growth import growth
from .matrices import gates
from .openings import gates_over_time
from .plots import depth_curve
from .positions import posterior, selector
from .tables import Table
from .weights import weights

Draw: TypeAlias = Callable[[Comparison], go.Figure]
Tabulate: TypeAlias = Callable[[Comparison], tuple[Table, ...]]

_KNOWN: Mapping[str, tuple[Draw, Tabulate]] = {
    "depth_curve": (depth_curve, tables.depth_curve),
    "cost_quality": (cost_quality, tables.cost_quality),
    "anytime": (anytime, tables.anytime),
    "anytime_seconds": (anytime_seconds, tables.anytime_seconds),
    "weights": (weights, tables.weights),
    "selector": (selector, tables.selector),
    "posterior": (posterior, tables.posterior),
    "gates": (gates, tables.gates),
    "gates_over_time": (gates_over_time, tables.gates_over_time),
    "growth": (growth, tables.growth),
    "controller": (controller, tables.controller),
    "pareto": (pareto, tables.pareto),
}
FIGURES: Mapping[str, Draw] = MappingProxyType({name: draw for name, (draw, _) in _KNOWN.items()})
TABLES: Mapping[str, Tabulate] = MappingProxyType(
    {name: made for name, (_, made) in _KNOWN.items()}
)
