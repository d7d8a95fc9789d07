"""Samplers as users write them."""

from typing import Any

import optuna
from optuna.samplers import BaseSampler, RandomSampler

from fathom_service.samplers import History, Point, SpaceSampler
from fathom_service.samplers import RandomSampler as OfSpaces

imported = OfSpaces


class Climber(RandomSampler):
    """Goes up the range by a step for each trial; counts in attributes of the study."""

    def __init__(self, step: int = 1, seed: int | None = None):
        super().__init__(seed=seed)
        if step < 1:
            raise ValueError("step must be at least 1")
        self.step = step

    def infer_relative_search_space(
        self, study: optuna.Study, trial: optuna.trial.FrozenTrial
    ) -> dict[str, Any]:
        return {"depth": optuna.distributions.IntDistribution(1, 8)}

    def sample_relative(
        self, study: optuna.Study, trial: optuna.trial.FrozenTrial, search_space: dict[str, Any]
    ) -> dict[str, Any]:
        known = study._storage.get_study_system_attrs(study._study_id)
        count = int(known.get("climber:count", 0))
        study._storage.set_study_system_attr(study._study_id, "climber:count", count + self.step)
        study._storage.set_trial_system_attr(trial._trial_id, "climber:was", count)
        return {"depth": 1 + count % 8}


class Deepest(SpaceSampler):
    """A sampler over spaces: always the deepest."""

    def propose(self, history: History) -> Point:
        return Point(self.drawn({"depth": 8}, self.generator(history.number)))


def climber_by_twos() -> BaseSampler:
    """A function that makes a sampler."""
    return Climber(step=2)


def no_sampler() -> str:
    return "no sampler"


NUMBER = 3


class Given(RandomSampler):
    """Remembers what it was made with."""

    def __init__(self, seed: int | None = None, **given: Any):
        super().__init__(seed=seed)
        self.given = given


class Scale:
    """What a sampler may be made with."""

    def __init__(self, factor: float = 1.0):
        self.factor = factor


def halved(count: int) -> int:
    """A function that a sampler may be given."""
    return count // 2
