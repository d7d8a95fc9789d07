"""Points of a low-discrepancy sequence (Sobol 1967; Halton 1960), by SciPy.

They cover the space more evenly than random ones (Bergstra & Bengio 2012, section 4.3).
"""

from typing import Literal

import scipy

from fathom_spaces.searched import Qmc
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler
from .scales import from_unit, single


class QmcSampler(SpaceSampler):
    """Trial n has point n of the sequence, whatever came before.

    Args:
        space: what is searched, without conditions.
        seed: of the scrambling; without it all seeds give one sequence.
        sequence: which one.
        scramble: randomise it (Owen 1998), so that seeds differ and their means are unbiased.
    """

    def __init__(
        self,
        space: Space,
        seed: int = 0,
        *,
        sequence: Literal["sobol", "halton"] = "sobol",
        scramble: bool = True,
    ):
        super().__init__(space, seed)
        self.sequence = sequence
        self.scramble = scramble

    def propose(self, history: History) -> Point:
        """The point of that number."""
        free = [name for name, domain in self.space.domains.items() if not single(domain)]
        if not free:
            return Point(self.drawn({}, self.generator(history.number)))
        make = scipy.stats.qmc.Sobol if self.sequence == "sobol" else scipy.stats.qmc.Halton
        engine = make(len(free), scramble=self.scramble, rng=self.seed)
        if history.number:
            engine.fast_forward(history.number)
        places = dict(zip(free, engine.random(1)[0], strict=True))
        return Point(
            self.space.complete({}, lambda p: from_unit(p.domain, float(places.get(p.name, 0.5))))
        )


def make(method: Qmc, space: Space, seed: int, _trials: int) -> QmcSampler:
    """The sampler of a method of an experiment."""
    return QmcSampler(space, seed, sequence=method.sequence, scramble=method.scramble)
