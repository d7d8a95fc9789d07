"""Settings of the searched methods: one class each, its source in its docstring.

How each chooses its trials is in the service's `samplers` folder, when to use which in
docs/search.md.
"""

from .base import SampledSettings, SearchedSettings
from .drawn import MAX_GRID, Grid, Qmc, Random
from .modelled import Cmaes, Gp, Tpe

SearchedMethod = Grid | Random | Qmc | Tpe | Gp | Cmaes

__all__ = [
    "MAX_GRID",
    "Cmaes",
    "Gp",
    "Grid",
    "Qmc",
    "Random",
    "SampledSettings",
    "SearchedMethod",
    "SearchedSettings",
    "Tpe",
]
