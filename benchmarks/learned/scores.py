"""What the runs of a task say: the truth of its grid, and how each method did against it."""

import itertools
from dataclasses import dataclass
from statistics import median_low
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fathom_client.wire import TrialView
from fathom_service.comparison.choices import average_exits
from fathom_service.comparison.runs import Run
from fathom_spaces.experiment import Outcome
from fathom_spaces.learned import Readout
from fathom_spaces.readouts import READOUTS, read
from fathom_spaces.task import Task as TaskSpec
from fathom_spaces.tasks import Metric

from .tasks import Task

Row = dict[str, Any]
Floats = NDArray[np.float64]
MOST_RUNS = 3
MOST_COMBINATIONS = 60


@dataclass(frozen=True)
class Truth:
    """The grid of a task; losses are the metric turned so that smaller is better.

    Attributes:
        validation, test: (depths, seeds).
        flops: of one run, by depth.
    """

    task: Task
    metric: Metric
    depths: tuple[int, ...]
    validation: Floats
    test: Floats
    flops: Floats

    @classmethod
    def of(cls, task: Task, trials: list[TrialView]) -> "Truth":
        """The truth of a grid's trials; a diverged run has an infinite loss."""
        metric = TaskSpec.model_validate(task.task).measure
        low, high = task.depths
        depths = tuple(range(low, high + 1))
        by_depth = {d: [t for t in trials if t.params["depth"] == d] for d in depths}
        seeds = max(t.repetition for t in trials) + 1
        shape = (len(depths), seeds)
        validation, test = np.full(shape, np.inf), np.full(shape, np.inf)
        for row, depth in enumerate(depths):
            for trial in by_depth[depth]:
                if trial.outcome is Outcome.FINISHED:
                    validation[row, trial.repetition] = metric.loss(_number(trial.value))
                    test[row, trial.repetition] = metric.loss(_number(trial.test))
        flops = [np.mean([t.costs.flops for t in by_depth[d] if t.costs]) for d in depths]
        return cls(task, metric, depths, validation, test, np.array(flops))

    @property
    def best(self) -> int:
        """Index of d*."""
        return int(self.validation.mean(1).argmin())

    @property
    def sd(self) -> float:
        """Spread of runs at d* and its neighbours."""
        near = self.test[max(0, self.best - 1) : self.best + 2]
        return float(np.sqrt(near.var(1, ddof=1).mean()))

    @property
    def se(self) -> float:
        """One standard error of a mean of three runs."""
        return float(self.sd / np.sqrt(3))

    @property
    def unit(self) -> float:
        """FLOPs of the one-seed grid."""
        return float(self.flops.sum())

    def loss(self, depth: int) -> float:
        """Mean test loss of ordinary runs at a depth."""
        return float(self.test[self.depths.index(depth)].mean())

    def good(self, depth: int) -> bool:
        """Whether a depth is in the 1-SE set."""
        return bool(self.loss(depth) <= self.loss(self.depths[self.best]) + self.se)

    def cost(self, depth: int) -> float:
        """One run at a depth, in grids."""
        return float(self.flops[self.depths.index(depth)]) / self.unit

    def shipped(self) -> float:
        """Mean test loss of the net that a one-seed grid ships: its best on validation."""
        chosen = self.validation.argmin(0)
        return float(self.test[chosen, np.arange(self.test.shape[1])].mean())

    def row(self) -> Row:
        """The truth itself."""
        kept = [d for d in self.depths if self.good(d)]
        return {
            "task": self.task.name,
            "group": self.task.group,
            "method": "truth",
            "runs": 0,
            "metric": self.metric.name,
            "best_depth": self.depths[self.best],
            "test": self.metric.loss(self.loss(self.depths[self.best])),
            "se": self.se,
            "one_se_set": kept,
            "share_of_depths": len(kept) / len(self.depths),
            "seeds": self.validation.shape[1],
            "by_depth": [
                {
                    "depth": depth,
                    "validation": self.metric.loss(float(self.validation[i].mean())),
                    "test": self.metric.loss(float(self.test[i].mean())),
                    "test_sd": float(self.test[i].std(ddof=1)),
                }
                for i, depth in enumerate(self.depths)
            ],
        }

    def grids(self) -> list[Row]:
        """How often a grid of k seeds lands in the 1-SE set."""
        found = []
        for k in range(1, MOST_RUNS + 1):
            picks = _combinations(self.validation.shape[1], k)
            chosen = [self.depths[int(self.validation[:, list(p)].mean(1).argmin())] for p in picks]
            found.append(_row(self, "grid", k, chosen, cost=float(k)))
        return found


def rows(truth: Truth, method: str, readout: Readout, trials: list[TrialView]) -> list[Row]:
    """How a learned method did: one run, and k runs whose exit curves are averaged."""
    runs = [t for t in trials if t.outcome is Outcome.FINISHED and t.depth is not None]
    if not runs:
        return []
    costs = np.array([t.costs.flops for t in runs if t.costs]) / truth.unit
    loss = truth.metric.loss
    one = _row(truth, method, 1, [int(t.depth or 0) for t in runs], cost=float(costs.mean()))
    truncated = float(np.mean([loss(_number(t.test)) for t in runs]))
    best = truth.loss(truth.depths[truth.best])
    one |= {
        "failed": len(trials) - len(runs),
        "truncated": loss(truncated),
        "truncated_excess_se": float((truncated - best) / truth.se) if truth.se else 0.0,
        "truncated_within": bool(truncated <= best + truth.se),
        "readouts": {
            name: float(np.mean([truth.good(t.readouts[name]) for t in runs]))
            for name in sorted(runs[0].readouts)
        },
    }
    return [one, *(_averaged(truth, method, readout, runs, k) for k in range(2, MOST_RUNS + 1))]


def _averaged(truth: Truth, method: str, readout: Readout, runs: list[TrialView], k: int) -> Row:
    """k runs: their curves averaged, then read; the best of them on validation deployed."""
    loss = truth.metric.loss
    chosen: list[int] = []
    others: dict[str, list[int]] = {name: [] for name in READOUTS}
    deployed = []
    for pick in _combinations(len(runs), k):
        group = [runs[i] for i in pick]
        read = _read(group)
        for name in READOUTS:
            others[name] += [read[name]] if name in read else []
        parameter = median_low(t.readouts[Readout.PARAM] for t in group)
        chosen.append(read.get(readout, parameter))
        deployed.append(min((loss(_number(t.value)), loss(_number(t.test))) for t in group)[1])
    cost = k * float(np.mean([t.costs.flops for t in runs if t.costs])) / truth.unit
    mean = float(np.mean(deployed))
    return _row(truth, method, k, chosen, cost=cost) | {
        "deployed": loss(mean),
        "deployed_within": bool(mean <= truth.shipped() + truth.sd),
        "readouts": {
            name: float(np.mean([truth.good(d) for d in found]))
            for name, found in others.items()
            if found
        },
    }


def _read(group: list[TrialView]) -> dict[str, int]:
    """Every readout of the runs' mean curve, by the comparison's own code."""
    exits = average_exits([Run(t.id, "", "learned", "", 0, 0, {}, exits=t.exits) for t in group])
    return {} if exits is None else read(exits)


def _row(truth: Truth, method: str, runs: int, chosen: list[int], *, cost: float) -> Row:
    best = truth.loss(truth.depths[truth.best])
    regret = float(np.mean([truth.loss(d) for d in chosen])) - best
    return {
        "task": truth.task.name,
        "group": truth.task.group,
        "method": method,
        "runs": runs,
        "depths": chosen if len(chosen) <= 2 * MOST_COMBINATIONS else [],
        "in_set": float(np.mean([truth.good(d) for d in chosen])),
        "regret": regret,
        "regret_se": float(regret / truth.se) if truth.se else 0.0,
        "cost": cost,
        "cost_retrained": cost + float(np.mean([truth.cost(d) for d in chosen])),
    }


def _combinations(count: int, k: int) -> list[tuple[int, ...]]:
    """Up to sixty of the ways to pick k, the same in every run."""
    every = list(itertools.combinations(range(count), k))
    if len(every) <= MOST_COMBINATIONS:
        return every
    picks = np.random.default_rng(1).choice(len(every), MOST_COMBINATIONS, replace=False)
    return [every[i] for i in sorted(picks)]


def _number(value: float | None) -> float:
    assert value is not None  # a finished run has both metrics
    return value
