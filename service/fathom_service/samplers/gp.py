"""Gaussian-process Bayesian optimisation, Optuna's implementation (Matérn 5/2, log EI)."""

from collections.abc import Sequence

import optuna
from optuna.trial import FrozenTrial, TrialState

from fathom_spaces.searched import Gp
from fathom_spaces.space import Space

from .asked import AskedSampler
from .base import History
from .window import window


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

    def asked(self, seed: int) -> optuna.samplers.BaseSampler:
        """Optuna's sampler of these settings."""
        return optuna.samplers.GPSampler(
            seed=seed,
            n_startup_trials=self.startup_trials,
            deterministic_objective=self.deterministic,
        )

    def seen(self, history: History) -> Sequence[FrozenTrial]:
        """Those that run, and of the finished ones the best and the latest."""
        best = self.most_trials - self.most_trials // 2
        return window(history, self.most_trials, best, (TrialState.COMPLETE,))


def make(method: Gp, space: Space, seed: int, trials: int) -> GpSampler:
    """The sampler of a method of an experiment; its random start is shorter in short searches."""
    return GpSampler(
        space,
        seed,
        startup_trials=method.startup_trials or max(2, min(10, trials // 3)),
        deterministic=method.deterministic,
        most_trials=method.most_trials,
    )
