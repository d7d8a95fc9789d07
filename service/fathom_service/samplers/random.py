"""Independent uniform draws (Bergstra & Bengio 2012)."""

from collections.abc import Sequence

from optuna.samplers import RandomSampler
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Random

from .ask import ask


def propose(
    experiment: Experiment, method: Random, _index: int, seed: int, _history: Sequence[FrozenTrial]
) -> Params:
    """A point drawn from `seed` alone."""
    direction = experiment.task.measure.direction
    return ask(RandomSampler(seed=seed), experiment.space(method), direction, ())
