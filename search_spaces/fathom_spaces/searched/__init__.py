"""Settings of the searched methods: one class each, its source in its docstring.

How each chooses its trials is in the service's `samplers` folder, when to use which in
docs/search.md.
"""

from .base import SampledSettings, SearchedSettings
from .drawn import MAX_GRID, Grid, Random
from .modelled import Tpe

SearchedMethod = Grid | Random | Tpe

__all__ = [
    "MAX_GRID",
    "Grid",
    "Random",
    "SampledSettings",
    "SearchedMethod",
    "SearchedSettings",
    "Tpe",
]
