"""Covariance matrix adaptation with margin (Hamano et al. 2022, arXiv 2205.13482), by `cmaes`.

The optimiser lives on the unit cube. It is built anew for every proposal by telling it all the
generations of its run again, each as it was told at the time: trials carry their run, their
generation and where they were sampled, and the first of a generation carries which trials closed
the one before. Positions in the history stand for trials.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Domain, FloatRange, IntRange, Params, Scalar
from fathom_spaces.searched import Cmaes
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler
from .scales import from_unit, single, to_unit
from .scores import score
from .warm import Gaussian, most_promising, warm

if TYPE_CHECKING:
    import cmaes

GENERATION, PLACE, TOLD = "cmaes:generation", "cmaes:place", "cmaes:told"
# A run is told again for every proposal; by then it has converged, or never will.
MOST_GENERATIONS = 200


class CmaesSampler(SpaceSampler):
    """A Gaussian over the unit cube that moves to the better half of each generation.

    A generation is closed by as many finished trials as a population has; those asked for
    meanwhile belong to the generation that is open. Pruned and failed trials count, as `score` has
    it, so that no generation waits for ever. A run that has converged, or had 200 generations, is
    followed by one from elsewhere with twice the population (IPOP, Auger & Hansen 2005).

    Transferred trials were not drawn from its Gaussian, so they are told to no generation: the
    first run starts from the distribution of the best of them (WS-CMA-ES, Nomura et al., AAAI 2021,
    arXiv 2012.06932), whose width stands for `sigma`.

    Args:
        space: ranges alone, without conditions.
        seed: two samplers of one seed and one history propose the same.
        population: trials of a generation, at least 4; 4 + 3 ln(dimensions) unless given.
        sigma: standard deviation at the start, in widths of the ranges.
    """

    def __init__(
        self, space: Space, seed: int = 0, *, population: int | None = None, sigma: float = 0.3
    ):
        super().__init__(space, seed)
        self.population = population
        self.sigma = sigma
        self._free = {n: d for n, d in space.domains.items() if not single(d)}

    def propose(self, history: History) -> Point:
        """A draw from the Gaussian as it is after the generations told so far."""
        generator = self.generator(history.number)
        if not self._free:
            return Point(self.drawn({}, generator))
        direction, trials = history.directions[0], history.trials
        run, generation = max((_generation(trial) for trial in trials), default=(0, 0))
        optimizer = self._optimizer(run, history)
        for told in _closed(trials, run):
            optimizer.tell(_solutions([trials[position] for position in told], direction))
        attributes: dict[str, Any] = {}
        finished = _finished(trials, (run, generation))
        if len(finished) >= optimizer.population_size:
            closing = finished[: optimizer.population_size]
            optimizer.tell(_solutions([trials[position] for position in closing], direction))
            generation += 1
            if optimizer.should_stop() or generation == MOST_GENERATIONS:
                run, generation = run + 1, 0
                optimizer = self._optimizer(run, history)
            else:
                attributes[TOLD] = closing
        optimizer.reseed_rng(int(generator.integers(2**32)))
        place, sampled = optimizer.ask()
        attributes |= {GENERATION: [run, generation], PLACE: sampled.tolist()}
        return Point(self._point(place), attributes)

    def _optimizer(self, run: int, history: History) -> "cmaes.CMAwM":
        import cmaes  # with all of scipy.stats, which a server that starts would wait for

        size = len(self._free)
        population = self.population or 4 + int(3 * np.log(size))
        start = self._start(run, history)
        return cmaes.CMAwM(
            mean=start.mean,
            sigma=start.sigma,
            cov=start.covariance,
            bounds=np.tile([0.0, 1.0], (size, 1)),
            steps=np.array([_step(domain) for domain in self._free.values()]),
            n_max_resampling=10 * size,
            population_size=population << min(run, 6),
        )

    def _start(self, run: int, history: History) -> Gaussian:
        size = len(self._free)
        if run == 0 and history.transferred:
            return warm(self._promising(history))
        # Not 0: seeds are padded with zeros, and [seed, run] is the stream of trial number `run`.
        elsewhere = np.random.default_rng([self.seed, run, 1]).random(size)
        return Gaussian(elsewhere if run else np.full(size, 0.5), self.sigma)

    def _promising(self, history: History) -> NDArray[np.float64]:
        """Places of the best transferred trials, (trials, dimensions)."""
        direction = history.directions[0]
        ranked = sorted(
            history.transferred, key=lambda trial: score(trial, direction) or 0.0, reverse=True
        )
        best = ranked[: most_promising(len(ranked))]
        return np.array(
            [[_place(d, trial.params[n]) for n, d in self._free.items()] for trial in best]
        )

    def _point(self, place: NDArray[np.float64]) -> Params:
        places = dict(zip(self._free, place.clip(0, 1).tolist(), strict=True))
        return self.space.complete({}, lambda p: _value(p.domain, places.get(p.name, 0.0)))


def _step(domain: Domain) -> float:
    """The distance of neighbours on the unit interval; 0 of a range that is none of steps."""
    assert isinstance(domain, IntRange | FloatRange)
    values = None if domain.log else domain.values()
    return 0.0 if values is None else 1 / (len(values) - 1)


def _value(domain: Domain, place: float) -> Scalar:
    values = domain.values() or ()
    if single(domain) or _step(domain) > 0:
        return values[round(place * (len(values) - 1))]
    return from_unit(domain, min(place, float(np.nextafter(1.0, 0.0))))


def _place(domain: Domain, value: Scalar) -> float:
    """Where a value lies on the unit interval, as `_value` has it."""
    step = _step(domain)
    place = to_unit(domain, value)
    return place if step == 0 else (place * (1 + 1 / step) - 0.5) * step


def _generation(trial: FrozenTrial) -> tuple[int, int]:
    """The run of a trial and its generation in it; before any where it is another sampler's."""
    run, generation = trial.system_attrs.get(GENERATION, (0, 0))
    return int(run), int(generation)


def _closed(trials: Sequence[FrozenTrial], run: int) -> list[list[int]]:
    """Which trials closed each generation of a run, in its order.

    Two trials asked for at once may both have closed one; the first has it.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for trial in trials:
        if TOLD in trial.system_attrs and _generation(trial)[0] == run:
            found.setdefault(_generation(trial), trial.system_attrs[TOLD])
    return [found[generation] for generation in sorted(found)]


def _finished(trials: Sequence[FrozenTrial], generation: tuple[int, int]) -> list[int]:
    """Positions of the finished trials of a generation."""
    return [
        position
        for position, trial in enumerate(trials)
        if trial.state.is_finished() and PLACE in trial.system_attrs
        if _generation(trial) == generation
    ]


def _solutions(
    trials: Sequence[FrozenTrial], direction: StudyDirection
) -> list[tuple[NDArray[np.float64], float]]:
    """Where they were sampled, and how bad they are: by ranks, which is all that counts."""
    scores = [score(trial, direction) for trial in trials]
    order = sorted({s for s in scores if s is not None}, reverse=True)
    return [
        (np.array(trial.system_attrs[PLACE]), float(order.index(s)))
        for trial, s in zip(trials, scores, strict=True)
        if s is not None
    ]


def make(method: Cmaes, space: Space, seed: int, _trials: int) -> CmaesSampler:
    """The sampler of a method of an experiment."""
    return CmaesSampler(space, seed, population=method.population, sigma=method.sigma)
