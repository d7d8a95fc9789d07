"""Simulated searches in which deep nets start slowly and end best, or do not.

A net of depth d with a learning rate that is off by u (in powers of e) has, after t of T = 40
steps, the accuracy 0.1 + (a - 0.1) r(t) - 0.02 (1 + cos(pi t / T)) r(t) + noise (standard deviation
0.01): a logistic rise r from 0, and what a learning rate that has not come down yet costs. The rise
is half done after exp(0.4 |u|) T (start + delay (d - 1)) steps and a quarter as wide;
a = 0.95 - curvature (d - best)^2 - 0.08 u^2 - 0.02 |u| d / 12. Each step costs 1 + d.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from optuna.pruners import BasePruner
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.pruners import cost_attribute, view

STEPS, DEEPEST = 40, 12


@dataclass(frozen=True)
class Family:
    """How depth acts.

    Attributes:
        best: the depth with the highest final accuracy.
        curvature: accuracy lost one depth off, in the square.
        start: share of the schedule until the shallowest net has risen to the half.
        delay: as much more for each layer.
    """

    best: int
    curvature: float
    start: float
    delay: float

    def curve(self, depth: int, off: float, rng: np.random.Generator) -> list[float]:
        """Validation accuracy after each step."""
        end = 0.95 - self.curvature * (depth - self.best) ** 2
        end -= 0.08 * off**2 + 0.02 * abs(off) * depth / DEEPEST
        half = STEPS * (self.start + self.delay * (depth - 1)) * math.exp(0.4 * abs(off))
        t = np.arange(1, STEPS + 1)
        floor = 1 / (1 + math.exp(4))
        rise = np.clip((1 / (1 + np.exp(4 - 4 * t / half)) - floor) / (1 - floor), 0, 1)
        hot = 0.02 * (1 + np.cos(np.pi * t / STEPS))
        values: list[float] = (0.1 + (end - 0.1) * rise - hot * rise).tolist()
        return [value + float(rng.normal(0, 0.01)) for value in values]


SLOW = Family(best=10, curvature=0.0025, start=0.075, delay=0.045)
SLOWER = Family(best=10, curvature=0.0025, start=0.09, delay=0.06)
EVEN = Family(best=5, curvature=0.004, start=0.08, delay=0.0)
SHALLOW = Family(best=1, curvature=0.0035, start=0.06, delay=0.03)


@dataclass(frozen=True)
class Search:
    """What a search came to.

    Attributes:
        cost: of all its steps, over what they would have cost without a pruner.
        kept: whether the net that would have ended best was trained to its end.
        lost: final accuracy of that net less that of the best one trained to its end.
        depth: of the latter.
    """

    cost: float
    kept: bool
    lost: float
    depth: int


def search(family: Family, pruner: BasePruner, seed: int, trials: int = 36) -> Search:
    """Random search over depth and learning rate, one trial after the other."""
    rng = np.random.default_rng(seed)
    history: list[FrozenTrial] = []
    ends: list[float] = []
    for number in range(trials):
        depth, off = int(rng.integers(1, DEEPEST + 1)), float(rng.uniform(-1.5, 1.5))
        curve = family.curve(depth, off, rng)
        ends.append(curve[-1])
        history.append(_run(pruner, history, curve, depth, number))
    finished = [t for t in history if t.state is TrialState.COMPLETE]
    best = max(finished, key=lambda trial: trial.value or 0.0)
    spent = sum((1 + t.user_attrs["depth"]) * len(t.intermediate_values) for t in history)
    whole = sum((1 + t.user_attrs["depth"]) * STEPS for t in history)
    champion = history[int(np.argmax(ends))]
    return Search(
        cost=spent / whole,
        kept=champion.state is TrialState.COMPLETE,
        lost=max(ends) - (best.value or 0.0),
        depth=best.user_attrs["depth"],
    )


def _run(
    pruner: BasePruner, history: list[FrozenTrial], curve: list[float], depth: int, number: int
) -> FrozenTrial:
    """One trial, stopped where the pruner says so."""
    trial = create_trial(state=TrialState.RUNNING, user_attrs={"depth": depth})
    trial.number = trial._trial_id = number
    study, storage = view([*history, trial], "maximize", "searched/random")
    for step, value in enumerate(curve, start=1):
        trial.intermediate_values[step] = value
        trial.user_attrs[cost_attribute("flops", step)] = float((1 + depth) * step)
        stopped = step < STEPS and pruner.prune(study, trial)
        _remember(trial, storage.remembered)
        if stopped:
            break
    trial.state = TrialState.PRUNED if stopped else TrialState.COMPLETE
    trial.value = trial.intermediate_values[step]
    return trial


def _remember(trial: FrozenTrial, remembered: Mapping[int, Mapping[str, float]]) -> None:
    trial._system_attrs.update(remembered.get(trial._trial_id, {}))
