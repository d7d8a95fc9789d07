"""Settings of the searched methods: one class each, its source in its docstring.

How each chooses its trials is in the service's `samplers` folder, when to use which in
docs/search.md.
"""

from .base import SampledSettings, SearchedSettings
from .depths import DepthHalving, Ternary
from .drawn import MAX_GRID, Grid, Qmc, Random
from .evolving import Evolution
from .modelled import Cmaes, Gp, Tpe

SearchedMethod = Grid | Random | Qmc | Tpe | Gp | Cmaes | Evolution | Ternary | DepthHalving

__all__ = [
    "MAX_GRID",
    "Cmaes",
    "DepthHalving",
    "Evolution",
    "Gp",
    "Grid",
    "Qmc",
    "Random",
    "SampledSettings",
    "SearchedMethod",
    "SearchedSettings",
    "Ternary",
    "Tpe",
]
