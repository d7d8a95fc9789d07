"""Windows: the part of a long history that a model is shown, so that a proposal stays quick."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

from .scores import score


@dataclass(frozen=True)
class Window:
    """The best and the latest trials, with all that are not finished.

    Attributes:
        most: how many trials of those states are shown; a history with no more is shown whole.
        best: so many of them, fewer than `most`, are the best of all before the latest.
        states: of trials that the model learns from.
    """

    most: int
    best: int
    states: tuple[TrialState, ...]

    @property
    def latest(self) -> int:
        """How many of them are the latest."""
        return self.most - self.best

    def of(
        self, known: Sequence[FrozenTrial], directions: Sequence[StudyDirection]
    ) -> Sequence[FrozenTrial]:
        """What is shown of a history, oldest first, in its order."""
        counted = [trial for trial in known if trial.state in self.states]
        if len(counted) <= self.most:
            return known
        earlier, latest = counted[: -self.latest], counted[-self.latest :]
        kept = {id(trial) for trial in (*_best(earlier, directions, self.best), *latest)}
        # Enumerations are looked up faster than what they say of themselves.
        return [
            t
            for t in known
            if id(t) in kept or (t.state not in self.states and not t.state.is_finished())
        ]


@dataclass(frozen=True)
class View:
    """The window of a search of one objective: nothing else of its history need be remembered.

    What is out of it once stays out, as trials only come to it and end. So the view of what was in
    view and of what is new is the view of the whole.
    """

    window: Window
    direction: StudyDirection

    def of(self, trials: Sequence[FrozenTrial]) -> Sequence[FrozenTrial]:
        """Those in view, of trials that are the oldest first."""
        return self.window.of(trials, (self.direction,))


def _best(
    trials: Sequence[FrozenTrial], directions: Sequence[StudyDirection], count: int
) -> list[FrozenTrial]:
    """The best of some trials, feasible ones before all others, complete ones before pruned."""
    if len(directions) > 1:
        return _of_fronts([t for t in trials if t.values is not None], directions, count)

    def worth(trial: FrozenTrial) -> tuple[bool, float]:
        value = score(trial, directions[0])
        return trial.state is TrialState.COMPLETE, -np.inf if value is None else value

    ordered = sorted(trials, key=worth, reverse=True)
    # Asking each trial takes longer than sorting them all, and few need be asked.
    feasible = list(islice(filter(is_feasible, ordered), count))
    if len(feasible) == count:
        return feasible
    return [*feasible, *(trial for trial in ordered if not is_feasible(trial))][:count]


def _of_fronts(
    trials: Sequence[FrozenTrial], directions: Sequence[StudyDirection], count: int
) -> list[FrozenTrial]:
    """Front after front; what is infeasible is worse than the last."""
    signs = [1.0 if direction is StudyDirection.MINIMIZE else -1.0 for direction in directions]
    left = [t for t in trials if is_feasible(t)]
    losses = np.array([np.nan_to_num(t.values, nan=np.inf) * signs for t in left])
    found: list[FrozenTrial] = []
    while left and len(found) < count:
        front = _front(losses)
        found += [trial for trial, is_in in zip(left, front, strict=True) if is_in]
        left = [trial for trial, is_in in zip(left, front, strict=True) if not is_in]
        losses = losses[~front]
    return found[:count]


def _front(losses: np.ndarray) -> np.ndarray:
    """Which points no other is better than: losses (n, k), returns (n,)."""
    front = np.ones(len(losses), dtype=bool)
    for place in np.lexsort(losses.T):
        if front[place]:
            beaten = (losses >= losses[place]).all(1) & (losses > losses[place]).any(1)
            front &= ~beaten
    return front


def is_feasible(trial: FrozenTrial) -> bool:
    """Whether a trial is within all constraints."""
    return all(value <= 0 for value in trial.constraints.values())
