"""Depths for successive halving (Jamieson & Talwalkar 2016): each once, from coarse to fine.

What stops them at the rungs is the pruner beside it.
"""

from collections import Counter
from collections.abc import Mapping

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
        values = (numbers(space.domains[over]) or ())[::-1]
        self.order = tuple(values[place] for place in coarse_to_fine(len(values)))

    def propose(self, history: History) -> Point:
        """The first value that was tried least."""
        trials = history.trials
        tried = Counter(t.params[self.over] for t in trials if self.over in t.params)
        for trial in trials:
            # In a study of one's own, it may have been given a value that it has not taken yet.
            if trial.state is TrialState.RUNNING and self.over not in trial.params:
                tried[self._least(tried)] += 1
        given = {self.over: self._least(tried)}
        return Point(self.drawn(given, self.generator(history.number)))

    def _least(self, tried: Mapping[object, int]) -> Scalar:
        return min(self.order, key=lambda value: tried.get(value, 0))


def coarse_to_fine(count: int) -> list[int]:
    """0 to count - 1 in the order in which the van der Corput sequence meets them."""
    bits = max(1, (count - 1).bit_length())
    reversed_ = (int(f"{place:0{bits}b}"[::-1], 2) for place in range(1 << bits))
    return list(dict.fromkeys(place * count >> bits for place in reversed_))


def make(method: DepthHalving, space: Space, seed: int, _trials: int) -> DepthHalvingSampler:
    """The sampler of a method of an experiment."""
    return DepthHalvingSampler(space, seed, over=method.over)
