"""Compares an experiment's methods: numbers here, figures in `plots`, pages in `report`."""

from .choices import Choice, chosen_depths
from .runs import Run
from .statistics import compare

__all__ = ["Choice", "Run", "chosen_depths", "compare"]
