"""Settings of the searched methods: one class each, its source in its docstring.

How each chooses its trials is in the service's `samplers` folder, when to use which in
docs/search.md.
"""

from .base import SampledSettings, SearchedSettings
from .controller import Controller
from .depths import DepthHalving, Ternary
from .drawn import MAX_GRID, Grid, Qmc, Random
from .evolving import Evolution
from .modelled import Cmaes, Gp, Tpe
from .own import Own

SearchedMethod = (
    Grid | Random | Qmc | Tpe | Gp | Cmaes | Controller | Evolution | Ternary | DepthHalving | Own
)

__all__ = [
    "MAX_GRID",
    "Cmaes",
    "Controller",
    "DepthHalving",
    "Evolution",
    "Gp",
    "Grid",
    "Own",
    "Qmc",
    "Random",
    "SampledSettings",
    "SearchedMethod",
    "SearchedSettings",
    "Ternary",
    "Tpe",
]
