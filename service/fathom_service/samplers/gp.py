"""Gaussian-process Bayesian optimisation, Optuna's implementation (Matérn 5/2, log EI)."""

import optuna
from optuna.trial import TrialState

from fathom_spaces.searched import Gp
from fathom_spaces.space import Space

from .asked import AskedSampler
from .window import Window


class GpSampler(AskedSampler):
    """The point with the greatest expected improvement under a Gaussian process. It needs torch.

    The cost of a fit grows with the cube of the trials: of a longer history it is shown the best
    half and the latest half of `most_trials`, and all that run now. What was transferred is older
    than all of its own.

    Args:
        space: what is searched, without conditions.
        seed: two samplers of one seed and one history propose the same.
        startup_trials: random ones before the process is fitted.
        deterministic: whether a point always gives the same value.
        most_trials: finished ones that it is fitted to.
    """

    knows_constraints = True

    def __init__(
        self,
        space: Space,
        seed: int = 0,
        *,
        startup_trials: int = 10,
        deterministic: bool = False,
        most_trials: int = 200,
    ):
        super().__init__(space, seed)
        self.startup_trials = startup_trials
        self.deterministic = deterministic
        self.most_trials = most_trials
        best = most_trials - most_trials // 2
        self.window = Window(most_trials, best, (TrialState.COMPLETE,))

    def asked(self, seed: int) -> optuna.samplers.BaseSampler:
        """Optuna's sampler of these settings."""
        return optuna.samplers.GPSampler(
            seed=seed,
            n_startup_trials=self.startup_trials,
            deterministic_objective=self.deterministic,
        )


def make(method: Gp, space: Space, seed: int, trials: int) -> GpSampler:
    """The sampler of a method of an experiment; its random start is shorter in short searches."""
    return GpSampler(
        space,
        seed,
        startup_trials=method.startup_trials or max(2, min(10, trials // 3)),
        deterministic=method.deterministic,
        most_trials=method.most_trials,
    )
