"""Windows: the part of a long history that a model is shown, so that a proposal stays quick."""

from collections.abc import Collection, Sequence
from itertools import islice

import numpy as np
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

from .base import History, score


def window(
    history: History, most: int, best: int, states: Collection[TrialState]
) -> Sequence[FrozenTrial]:
    """The best and the latest trials, in their order, with all that are not finished.

    Args:
        history: of any length; one of no more than `most` is shown whole. What was transferred is
            older than all else.
        most: how many trials of those states are shown.
        best: so many of them are the best of all before the latest.
        states: of trials that the model learns from.
    """
    known = history.known
    counted = [trial for trial in known if trial.state in states]
    if len(counted) <= most:
        return known
    latest = most - best
    kept = {
        id(t) for t in (*_best(counted[:-latest], history.directions, best), *counted[-latest:])
    }
    # Enumerations are looked up faster than what they say of themselves.
    return [
        t for t in known if id(t) in kept or (t.state not in states and not t.state.is_finished())
    ]


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
    feasible = list(islice(filter(_feasible, ordered), count))
    if len(feasible) == count:
        return feasible
    return [*feasible, *(trial for trial in ordered if not _feasible(trial))][:count]


def _of_fronts(
    trials: Sequence[FrozenTrial], directions: Sequence[StudyDirection], count: int
) -> list[FrozenTrial]:
    """Front after front; what is infeasible is worse than the last."""
    signs = [1.0 if direction is StudyDirection.MINIMIZE else -1.0 for direction in directions]
    left = [t for t in trials if _feasible(t)]
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


def _feasible(trial: FrozenTrial) -> bool:
    return all(value <= 0 for value in trial.constraints.values())
