"""Regularised evolution (Real et al., AAAI 2019, arXiv 1802.01548), with mutation of layers."""

from collections.abc import Sequence

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.searched import Evolution
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler
from .mutation import Mutation
from .nsga2 import Nsga2Sampler
from .scores import score

# Children that were tried already are drawn anew, so often at most.
_DRAWS = 20


class RegularisedEvolutionSampler(SpaceSampler):
    """The best of a tournament among the youngest trials, mutated once.

    Unlike in the paper, a child that was tried already is drawn anew where that is possible: with
    few trials each should tell something. Trials that failed are no part of the population;
    transferred ones are its oldest, in place of as many random ones.

    Args:
        space: what is searched.
        seed: two samplers of one seed and one history propose the same.
        population: the youngest so many trials with a value live; as many are random at first.
        tournament: so many of them, drawn with replacement, compete to be the parent; half of the
            population unless given.
    """

    def __init__(
        self, space: Space, seed: int = 0, *, population: int = 50, tournament: int | None = None
    ):
        super().__init__(space, seed)
        self.population = population
        self.tournament = tournament or max(2, population // 2)
        self._mutation = Mutation(space)

    def propose(self, history: History) -> Point:
        """A random point at first, then children."""
        generator = self.generator(history.number)
        living = self._living(history.known, history.directions[0])
        if history.number + len(history.transferred) < self.population or not living:
            return Point(self.drawn({}, generator))
        tried = {frozenset(trial.params.items()) for trial in history.trials}
        child = self._child(living, generator)
        for _ in range(_DRAWS):
            if frozenset(child.items()) not in tried:
                break
            child = self._child(living, generator)
        return Point(child)

    def _child(
        self, living: Sequence[tuple[float, Params]], generator: np.random.Generator
    ) -> Params:
        drawn = generator.integers(len(living), size=self.tournament)
        best = max(drawn, key=lambda place: living[place][0])
        return self._mutation.child(living[best][1], generator)

    def _living(
        self, trials: Sequence[FrozenTrial], direction: StudyDirection
    ) -> list[tuple[float, Params]]:
        """Scores and points of the youngest trials that have one, oldest first."""
        scored = ((score(trial, direction), trial.params) for trial in reversed(trials))
        living: list[tuple[float, Params]] = []
        for value, params in scored:
            if value is not None and value > -np.inf and params in self.space:
                living.append((value, params))
            if len(living) == self.population:
                break
        return living[::-1]


def make(
    method: Evolution, space: Space, seed: int, trials: int
) -> RegularisedEvolutionSampler | Nsga2Sampler:
    """The sampler of a method of an experiment."""
    population = method.population_of(trials)
    if method.selection == "nsga2":
        return Nsga2Sampler(space, seed, population=population)
    return RegularisedEvolutionSampler(
        space, seed, population=population, tournament=method.tournament
    )
