"""Every point of the space with every seed, each exactly once: a table, nothing is sampled."""

from collections.abc import Sequence

from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, experiment_points
from fathom_spaces.methods import Grid


def propose(
    experiment: Experiment, method: Grid, index: int, _seed: int, _history: Sequence[FrozenTrial]
) -> Params:
    """The point at `index` of the table."""
    return list(experiment_points(experiment, method))[index]
