"""Pruners: whether a running trial is worth its further cost, by Optuna's rules.

Each repetition is judged among its own trials only: seeds must not tell each other anything, or
their spread would say too little.
"""

from collections.abc import Sequence
from typing import Any

import optuna
from optuna.pruners import BasePruner, HyperbandPruner, MedianPruner, SuccessiveHalvingPruner
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, Pruner, SearchedMethod


def is_pruned(method: LearnedMethod | SearchedMethod | None) -> bool:
    """Whether trials of the method may be stopped early."""
    return getattr(method, "pruner", Pruner.NONE) is not Pruner.NONE


def should_prune(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod,
    history: Sequence[FrozenTrial],
    number: int,
) -> tuple[bool, dict[str, Any]]:
    """Whether to stop trial `number` at its last step, and what the pruner wants remembered.

    What it wants remembered (the rungs of successive halving) is kept in the trial's system
    attributes, and must be in `history` the next time.
    """
    pruner = _pruner(experiment, method)
    study = optuna.create_study(
        storage=optuna.storages.InMemoryStorage(),
        pruner=pruner,
        direction=StudyDirection[experiment.task.measure.direction.upper()],
        study_name=method.label,  # Hyperband deals trials to brackets by a hash of this name
    )
    study.add_trials(history)
    position = next(i for i, trial in enumerate(history) if trial.number == number)
    prune = pruner.prune(study, study.get_trials(deepcopy=False)[position])
    after = study.get_trials(deepcopy=False)[position].system_attrs
    before = history[position].system_attrs
    return prune, {key: value for key, value in after.items() if key not in before}


def _pruner(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> BasePruner:
    epochs = experiment.training.epochs
    match getattr(method, "pruner", Pruner.NONE):
        case Pruner.MEDIAN:
            # A search of one repetition is short: wait for as many trials as TPE starts with.
            startup = max(2, experiment.trials_per_seed(method) // 3)
            return MedianPruner(n_startup_trials=startup, n_warmup_steps=epochs // 4 + 1)
        case Pruner.SUCCESSIVE_HALVING:
            return SuccessiveHalvingPruner(min_resource=max(1, epochs // 9))
        case Pruner.HYPERBAND:
            return HyperbandPruner(min_resource=max(1, epochs // 9), max_resource=epochs)
        case _:
            return optuna.pruners.NopPruner()
