"""Ternary and golden section over the depth (Kiefer 1953), for a metric with one best depth."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.searched import Ternary
from fathom_spaces.searched.depths import numbers
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler
from .scores import score

# A value that fails is tried again: the fault may be of the other parameters, or of the seed. One
# with so many failures and nothing else is worse than any.
FAILURES = 2
# A section of so many values is tried whole.
_CLOSED = 3
_GOLDEN = (3 - 5**0.5) / 2


class TernarySampler(SpaceSampler):
    """Two probes in the section; what lies beyond the worse one is left out.

    A value's metric is the mean over its trials that have one. A value whose trial failed or
    diverged is tried once more; where that fails too, and none succeeded, it is worse than any. Of
    equally good probes the larger one counts as worse. Asked while a probe's result is pending it
    gives the other probe, then values of the section that were not tried. When the section has
    closed it goes on with those not tried, nearest to the best first, then with those tried least.

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
        place = self._next(self._tried(history.trials, history.directions[0]))
        return Point(self.drawn({self.over: self.values[place]}, self.generator(history.number)))

    def _tried(self, trials: Sequence[FrozenTrial], direction: StudyDirection) -> "_Tried":
        """What is known of each value, by place."""
        found = _Tried()
        for trial in trials:
            value = trial.params.get(self.over)
            if value not in self.values:
                continue
            place = self.values.index(value)
            found.tries[place] += 1
            worth = score(trial, direction)
            if worth is not None and np.isfinite(worth):
                found.scores.setdefault(place, []).append(worth)
            elif worth is not None:
                found.failures[place] += 1
        return found

    def _next(self, tried: "_Tried") -> int:
        known, tries = tried.known(), tried.tries
        low, high = 0, len(self.values) - 1
        while high - low >= _CLOSED:
            left, right = self._probes(low, high)
            missing = [probe for probe in (left, right) if probe not in known]
            for probe in missing:
                if tried.waits(probe):
                    return probe
            if missing:
                return _least_tried(range(low, high + 1), tries, (left + right) // 2)
            if known[left] >= known[right]:
                high = right - 1 if right - 1 > left else left
            else:
                low = left + 1
        for place in range(low, high + 1):
            if tried.waits(place):
                return place
        best = max(known, key=lambda place: (known[place], -place), default=(low + high) // 2)
        return _least_tried(range(len(self.values)), tries, best)

    def _probes(self, low: int, high: int) -> tuple[int, int]:
        step = round((high - low) * self.share)
        return low + step, high - step


@dataclass
class _Tried:
    """What is known of the values that were tried, by place.

    Attributes:
        tries: of each, those that run now too.
        scores: of the trials that have one, more being better.
        failures: how many trials ended without.
    """

    tries: Counter[int] = field(default_factory=Counter)
    scores: dict[int, list[float]] = field(default_factory=dict)
    failures: Counter[int] = field(default_factory=Counter)

    def known(self) -> dict[int, float]:
        """How good each value is of which that is known."""
        worst = {place: -np.inf for place, n in self.failures.items() if n >= FAILURES}
        return worst | {place: float(np.mean(found)) for place, found in self.scores.items()}

    def waits(self, place: int) -> bool:
        """Whether a value is to be tried: never yet, or again because it failed."""
        failed = self.failures[place]
        return failed < FAILURES and self.tries[place] == failed and place not in self.scores


def _least_tried(places: range, tries: Mapping[int, int], around: int) -> int:
    """Of the places tried least the one nearest to another."""
    tried = [tries[place] for place in tries if place in places]
    least = min(tried) if len(tried) == len(places) else 0
    for distance in count():
        for place in (around - distance, around + distance):
            if place in places and tries.get(place, 0) == least:
                return place
    raise AssertionError("some place is tried least")


def make(method: Ternary, space: Space, seed: int, _trials: int) -> TernarySampler:
    """The sampler of a method of an experiment."""
    return TernarySampler(space, seed, over=method.over, section=method.section)
