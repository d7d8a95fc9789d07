"""The tree-structured Parzen estimator (Bergstra et al. 2011), Optuna's implementation."""

import optuna
from optuna.trial import TrialState

from fathom_spaces.searched import Tpe
from fathom_spaces.space import Space

from .asked import AskedSampler
from .window import Window

# Finished trials that it is shown: a quarter of them the best of all, the others the latest. Optuna
# calls the best tenth good, but never more than 25, so that the good ones are the same as if it
# were shown all.
MOST_TRIALS = 500


class TpeSampler(AskedSampler):
    """A point likely to be better than most of the history.

    Trials that run now count as bad ones (the constant liar), so that those asked for at once
    differ. Of a long history it is shown the best and the latest trials: its time is bounded.

    Args:
        space: what is searched.
        seed: two samplers of one seed and one history propose the same.
        startup_trials: random ones before the estimator is used.
        multivariate: model the parameters jointly (Falkner et al. 2018).
        group: and those that exist together jointly; unless given, where the space has conditions.
    """

    knows_constraints = True

    def __init__(
        self,
        space: Space,
        seed: int = 0,
        *,
        startup_trials: int = 10,
        multivariate: bool = True,
        group: bool | None = None,
    ):
        super().__init__(space, seed)
        self.startup_trials = startup_trials
        self.multivariate = multivariate
        self.group = (multivariate and bool(space.conditional)) if group is None else group
        most = max(MOST_TRIALS, startup_trials)
        self.window = Window(most, most // 4, (TrialState.COMPLETE, TrialState.PRUNED))

    def asked(self, seed: int) -> optuna.samplers.BaseSampler:
        """Optuna's sampler of these settings."""
        return optuna.samplers.TPESampler(
            seed=seed,
            n_startup_trials=self.startup_trials,
            multivariate=self.multivariate,
            group=self.group,
            constant_liar=True,
        )


def make(method: Tpe, space: Space, seed: int, trials: int) -> TpeSampler:
    """The sampler of a method of an experiment.

    Optuna's ten random trials would leave short searches all random, so a third of the trials is
    used where that is fewer.
    """
    return TpeSampler(
        space,
        seed,
        startup_trials=method.startup_trials or max(2, min(10, trials // 3)),
        multivariate=method.multivariate,
        group=method.group,
    )
