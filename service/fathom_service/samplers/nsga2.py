"""NSGA-II (Deb et al. 2002), Optuna's generations and selection, on spaces with layers."""

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
import optuna
from optuna.distributions import BaseDistribution
from optuna.study import Study, StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.space import Space
from fathom_storage.optuna_store import distributions

from .asked import AskedSampler
from .base import History
from .mutation import Mutation
from .scales import from_unit

# As in Optuna: other children have one parent.
CROSSOVER = 0.9


class Nsga2Sampler(AskedSampler):
    """Children of two good trials of the generations before, mutated once.

    A generation has `population` trials that came to their end, pruned and failed ones not
    counted; the parents are the best so many of all before it, by fronts and crowding distance.
    Every parameter comes from one of two parents, each chosen by a tournament of two. Transferred
    trials are of the first generation, and a point that it has not proposed itself is of the one
    that was open when it was tried.

    Args:
        space: what is searched; one objective or several.
        seed: two samplers of one seed and one history propose the same.
        population: trials of a generation; the first generation is random.
    """

    knows_constraints = True

    def __init__(self, space: Space, seed: int = 0, *, population: int = 50):
        super().__init__(space, seed)
        self.population = population

    def asked(self, seed: int) -> optuna.samplers.BaseSampler:
        """Optuna's sampler with children of our own."""
        return LayeredNsga2(self.space, seed, self.population)

    def seen(self, history: History) -> Sequence[FrozenTrial]:
        """All, each with a generation: to Optuna, those without are no parents."""
        key, latest = LayeredNsga2._get_generation_key(), 0
        found = [_of_generation(trial, key, 0) for trial in history.transferred]
        for trial in history.trials:
            latest = max(latest, trial.system_attrs.get(key, 0))
            known = key in trial.system_attrs or trial.params not in self.space
            found.append(trial if known else _of_generation(trial, key, latest))
        return found


class LayeredNsga2(optuna.samplers.NSGAIISampler):
    """Optuna's NSGA-II, which by itself inherits only what exists at every point."""

    def __init__(self, space: Space, seed: int, population: int):
        super().__init__(population_size=population, seed=seed)
        self._space = space
        self._generator = np.random.default_rng(seed)
        self._mutate = Mutation(space)

    def infer_relative_search_space(
        self, study: Study, trial: FrozenTrial
    ) -> dict[str, BaseDistribution]:
        """Every parameter of the space."""
        del study, trial
        return distributions(self._space)

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """A child, or nothing in the first generation, so that all is drawn."""
        del search_space
        parents = self.get_parent_population(study, self.get_trial_generation(study, trial))
        if not parents:
            return {}
        first = self._parent(parents, study.directions).params
        child: Params = dict(first)
        if self._generator.random() < CROSSOVER:
            child = self._crossed(first, self._parent(parents, study.directions).params)
        return dict(self._mutate.child(child, self._generator))

    def _parent(self, parents: list[FrozenTrial], directions: list[StudyDirection]) -> FrozenTrial:
        one, other = (parents[self._generator.integers(len(parents))] for _ in range(2))
        return other if dominates(other, one, directions) else one

    def _crossed(self, first: Params, second: Params) -> Params:
        names = sorted(first.keys() | second.keys())
        sides = [first if self._generator.random() < 0.5 else second for _ in names]
        mixed = {
            name: side.get(name, first.get(name, second.get(name, 0)))
            for name, side in zip(names, sides, strict=True)
        }
        return self._space.complete(mixed, lambda p: from_unit(p.domain, self._generator.random()))


def _of_generation(trial: FrozenTrial, key: str, generation: int) -> FrozenTrial:
    shown = copy.copy(trial)
    shown.system_attrs = {**trial.system_attrs, key: generation}
    return shown


def dominates(one: FrozenTrial, other: FrozenTrial, directions: list[StudyDirection]) -> bool:
    """Whether a trial is nowhere worse and somewhere better."""
    signs = [1 if direction is StudyDirection.MINIMIZE else -1 for direction in directions]
    ours = [sign * value for sign, value in zip(signs, one.values, strict=True)]
    theirs = [sign * value for sign, value in zip(signs, other.values, strict=True)]
    return ours != theirs and all(a <= b for a, b in zip(ours, theirs, strict=True))
