"""Ternary and golden section over the depth (Kiefer 1953), for a metric with one best depth."""

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.searched import Ternary
from fathom_spaces.searched.depths import numbers
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler, score

# A section of so many values is tried whole.
_CLOSED = 3
_GOLDEN = (3 - 5**0.5) / 2


class TernarySampler(SpaceSampler):
    """Two probes in the section; what lies beyond the worse one is left out.

    A value's metric is the mean over its trials; of equally good probes the larger one counts as
    worse. Asked while a probe's result is pending it gives the other probe, then values of the
    section that were not tried. When the section has closed it goes on with those not tried,
    nearest to the best first, then with those tried least.

    Args:
        space: what is searched; all but one parameter are drawn uniformly.
        seed: of those draws.
        over: the parameter in question, with a finite list of numbers.
        section: 'ternary' probes at the thirds, 'golden' by the golden section.
    """

    def __init__(
        self,
        space: Space,
        seed: int = 0,
        *,
        over: str = "depth",
        section: Literal["ternary", "golden"] = "ternary",
    ):
        super().__init__(space, seed)
        self.over = over
        self.share = _GOLDEN if section == "golden" else 1 / 3
        self.values = numbers(space.domains[over]) or ()

    def propose(self, history: History) -> Point:
        """The next probe."""
        known, tries = self._known(history.trials, history.directions[0])
        place = self._next(known, tries)
        return Point(self.drawn({self.over: self.values[place]}, self.generator(history.number)))

    def _known(
        self, trials: Sequence[FrozenTrial], direction: StudyDirection
    ) -> tuple[dict[int, float], list[int]]:
        """The mean score of each value that has one, and how often each was tried, by place."""
        scores: dict[int, list[float]] = {}
        tries = [0] * len(self.values)
        for trial in trials:
            if trial.params.get(self.over) not in self.values:
                continue
            place = self.values.index(trial.params[self.over])
            tries[place] += 1
            value = score(trial, direction)
            if value is not None:
                scores.setdefault(place, []).append(value)
        return {place: float(np.mean(found)) for place, found in scores.items()}, tries

    def _next(self, known: Mapping[int, float], tries: Sequence[int]) -> int:
        low, high = 0, len(self.values) - 1
        while high - low >= _CLOSED:
            left, right = self._probes(low, high)
            missing = [probe for probe in (left, right) if probe not in known]
            for probe in missing:
                if not tries[probe]:
                    return probe
            if missing:
                return _least_tried(range(low, high + 1), tries, (left + right) // 2)
            if known[left] >= known[right]:
                high = right - 1 if right - 1 > left else left
            else:
                low = left + 1
        for place in range(low, high + 1):
            if not tries[place]:
                return place
        best = max(known, key=lambda place: (known[place], -place), default=(low + high) // 2)
        return _least_tried(range(len(tries)), tries, best)

    def _probes(self, low: int, high: int) -> tuple[int, int]:
        step = round((high - low) * self.share)
        return low + step, high - step


def _least_tried(places: Sequence[int], tries: Sequence[int], around: int) -> int:
    """Of the places tried least the one nearest to another."""
    return min(places, key=lambda place: (tries[place], abs(place - around), place))


def make(method: Ternary, space: Space, seed: int, _trials: int) -> TernarySampler:
    """The sampler of a method of an experiment."""
    return TernarySampler(space, seed, over=method.over, section=method.section)
