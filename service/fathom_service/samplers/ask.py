"""Asking one of Optuna's samplers, on a study in memory made from the history."""

from collections.abc import Sequence

import optuna
from optuna.samplers import BaseSampler
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.space import Space


def ask(
    sampler: BaseSampler, space: Space, direction: str, history: Sequence[FrozenTrial]
) -> Params:
    """The sampler's next point of `space`, given what was tried and what runs now."""
    study = optuna.create_study(
        storage=optuna.storages.InMemoryStorage(),
        sampler=sampler,
        direction=StudyDirection[direction.upper()],
    )
    study.add_trials(history)
    return space.suggest(study.ask())
