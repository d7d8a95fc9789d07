"""Depths for successive halving (Jamieson & Talwalkar 2016): each once, from coarse to fine.

What stops them at the rungs is the pruner beside it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from optuna.trial import TrialState

from fathom_spaces.domains import Scalar
from fathom_spaces.searched import DepthHalving
from fathom_spaces.searched.depths import numbers
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler


class DepthHalvingSampler(SpaceSampler):
    """Values come in the van der Corput order from above: the most, the middle, ...

    Each trial has the first of those that were tried least, whoever proposed them. So rungs are
    met by depths of the whole range, and the deepest, which starts slowest, is there before it
    could be stopped by others. Behind the last value it begins again.

    Args:
        space: what is searched; all but one parameter are drawn uniformly.
        seed: of those draws.
        over: the parameter in question, with a finite list of numbers.
    """

    def __init__(self, space: Space, seed: int = 0, *, over: str = "depth"):
        super().__init__(space, seed)
        self.over = over
        self.values = numbers(space.domains[over]) or ()

    def propose(self, history: History) -> Point:
        """The first value that was tried least."""
        trials = history.trials
        tried = Counter(v for t in trials if (v := t.params.get(self.over)) in self.values)
        for trial in trials:
            # In a study of one's own, it may have been given a value that it has not taken yet.
            if trial.state is TrialState.RUNNING and self.over not in trial.params:
                tried[self._least(tried)] += 1
        given = {self.over: self._least(tried)}
        return Point(self.drawn(given, self.generator(history.number)))

    def _least(self, tried: Mapping[object, int]) -> Scalar:
        """The first of those that were tried least, without listing what was never tried."""
        least = min(tried.values()) if len(tried) == len(self.values) else 0
        places = coarse_to_fine(len(self.values))
        values = (self.values[len(self.values) - 1 - place] for place in places)
        return next(value for value in values if tried.get(value, 0) == least)


def coarse_to_fine(count: int) -> Iterator[int]:
    """0 to count - 1 in the order in which the van der Corput sequence meets them."""
    bits = max(1, (count - 1).bit_length())
    seen = set()
    for turn in range(1 << bits):
        place = int(f"{turn:0{bits}b}"[::-1], 2) * count >> bits
        if place not in seen:
            seen.add(place)
            yield place


def make(method: DepthHalving, space: Space, seed: int, _trials: int) -> DepthHalvingSampler:
    """The sampler of a method of an experiment."""
    return DepthHalvingSampler(space, seed, over=method.over)
