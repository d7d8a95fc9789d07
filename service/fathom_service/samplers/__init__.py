"""Samplers: how a searched method chooses the parameters of its next trial.

A sampler is a function of the experiment, the method, the trial's index within its repetition, a
seed and the repetition's history. It keeps nothing between calls, so a restarted server, or another
one, goes on with the very same search.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment

from . import grid, random, tpe

Sampler: TypeAlias = Callable[[Experiment, Any, int, int, Sequence[FrozenTrial]], Params]

SAMPLERS: dict[str, Sampler] = {
    "grid": grid.propose,
    "random": random.propose,
    "tpe": tpe.propose,
}
