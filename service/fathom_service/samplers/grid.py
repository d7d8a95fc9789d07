"""Every point of the space, each exactly once: a table, nothing is sampled."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import islice

from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from fathom_spaces.domains import Params, Scalar
from fathom_spaces.searched import Grid
from fathom_spaces.space import Space

from .base import History, Point, SpaceSampler

Key = frozenset[tuple[str, Scalar]]


class GridSampler(SpaceSampler):
    """Trial n has point n of the space, unless an earlier trial has it.

    The order is this release's; a grid that an older one began ends without a point twice.

    In an Optuna study of your own, the points of trials that failed come again behind the last, and
    `study.optimize` stops when all are done; the service gives such a trial its next attempt.
    """

    def propose(self, history: History) -> Point:
        """The point of that number; where it was tried, or behind the last, the first that was not.

        Behind the last, a point counts as tried only if a trial of it did not fail.
        """
        size = int(self.space.size())
        mine = next(islice(self.space.points(), history.number % size, None))
        behind = history.number >= size
        tried = _covered(history.trials) if behind else {_key(t.params) for t in history.trials}
        if not behind and _key(mine) not in tried:
            return Point(mine)
        left = (point for point in self.space.points() if _key(point) not in tried)
        return Point(next(left, mine))

    def after_trial(
        self,
        study: Study,
        trial: FrozenTrial,
        state: TrialState,
        values: Sequence[float] | None,
    ) -> None:
        """Stop when all points are covered, where somebody optimises."""
        del values
        trials = [t for t in study.get_trials(deepcopy=False) if t.number != trial.number]
        if state is not TrialState.FAIL:
            trials.append(trial)
        if len(_covered(trials)) >= self.space.size():
            with suppress(RuntimeError):  # told from outside of `study.optimize`
                study.stop()


def _covered(trials: Iterable[FrozenTrial]) -> set[Key]:
    return {_key(trial.params) for trial in trials if trial.state is not TrialState.FAIL}


def _key(params: Params) -> Key:
    return frozenset(params.items())


def make(_method: Grid, space: Space, seed: int, _trials: int) -> GridSampler:
    """The sampler of a method of an experiment."""
    return GridSampler(space, seed)
