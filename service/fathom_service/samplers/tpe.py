"""The tree-structured Parzen estimator (Bergstra et al. 2011), Optuna's implementation."""

from collections.abc import Sequence

from optuna.samplers import TPESampler
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Tpe

from .ask import ask


def propose(
    experiment: Experiment, method: Tpe, _index: int, seed: int, history: Sequence[FrozenTrial]
) -> Params:
    """A point likely to be better than most of the history.

    Optuna's default of ten random trials would leave short searches all random, so a third of the
    trials is used instead. Trials that run now count as bad ones (the constant liar).
    """
    trials = experiment.trials_per_seed(method)
    sampler = TPESampler(
        seed=seed,
        n_startup_trials=method.startup_trials or max(2, trials // 3),
        multivariate=method.multivariate,
        constant_liar=True,
    )
    return ask(sampler, experiment.space(method), experiment.task.measure.direction, history)
