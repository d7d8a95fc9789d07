"""What finished trials had reached at a cost: read off each trial once, not at every decision.

A finished trial does not change, so its curve is remembered for as long as somebody holds the
trial: a decision among 10,000 of them then looks up one point of each.
"""

import math
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from weakref import ref

from optuna.trial import FrozenTrial

# What a trial had cost at a step; None where nobody knows.
CostAt = Callable[[FrozenTrial, int], float | None]


@dataclass(frozen=True)
class CostCurve:
    """The best value so far, greater being better, at what a trial had cost by then.

    Attributes:
        costs: ascending, at the steps whose cost and value are known.
        best: the best value up to each.
        whole: what the trial had cost at its last step; None where nobody knows.
        steps: the last of its steps; 0 without any.
    """

    costs: tuple[float, ...]
    best: tuple[float, ...]
    whole: float | None
    steps: int

    def at(self, cost: float) -> float | None:
        """The best so far at a cost, between two steps in proportion; None before the first."""
        index = bisect_right(self.costs, cost)
        if index == 0:
            return None
        reached, best = self.costs[index - 1], self.best[index - 1]
        if index == len(self.costs):
            return best
        rest = (cost - reached) / (self.costs[index] - reached)
        return best + (self.best[index] - best) * rest


def read_off(trial: FrozenTrial, sign: float, cost_at: CostAt) -> CostCurve:
    """The curve of a trial; `sign` is -1 where less is better.

    Costs never fall: a resumed attempt may have been quicker than the one it repeats.
    """
    costs, values = [], []
    reached, best = 0.0, -math.inf
    for step, value in sorted(trial.intermediate_values.items()):
        spent = cost_at(trial, step)
        if spent is None or not math.isfinite(value):
            continue
        reached, best = max(spent, reached), max(best, value * sign)
        costs.append(reached)
        values.append(best)
    last = trial.last_step
    whole = None if last is None else cost_at(trial, last)
    return CostCurve(tuple(costs), tuple(values), whole, last or 0)


class CostCurves:
    """Curves by trial, of one unit of cost and one direction."""

    def __init__(self, sign: float, cost_at: CostAt) -> None:
        self._sign = sign
        self._cost_at = cost_at
        self._known: dict[int, tuple[ref[FrozenTrial], CostCurve]] = {}
        self._lock = Lock()

    def of(self, trial: FrozenTrial) -> CostCurve:
        """The curve of a finished trial."""
        key = id(trial)
        found = self._known.get(key)
        if found is not None and found[0]() is trial:
            return found[1]
        curve = read_off(trial, self._sign, self._cost_at)
        with self._lock:
            self._known[key] = ref(trial, lambda gone: self._forget(key, gone)), curve
        return curve

    def _forget(self, key: int, gone: "ref[FrozenTrial]") -> None:
        # Another trial may have taken the number since. No lock: a collection may run inside one.
        found = self._known.get(key)
        if found is not None and found[0] is gone:
            self._known.pop(key, None)
