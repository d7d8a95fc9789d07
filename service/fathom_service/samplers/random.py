"""Independent uniform draws (Bergstra & Bengio 2012)."""

from fathom_spaces.searched import Random
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler


class RandomSampler(SpaceSampler):
    """Draws every point by itself, whatever came before."""

    def propose(self, history: History) -> Point:
        """A point drawn from the seed and the number alone."""
        return Point(self.drawn({}, self.generator(history.number)))


def make(_method: Random, space: Space, seed: int, _trials: int) -> RandomSampler:
    """The sampler of a method of an experiment."""
    return RandomSampler(space, seed)
