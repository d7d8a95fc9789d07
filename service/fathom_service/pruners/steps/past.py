"""What is kept of a study's trials for its pruner, one object for each repetition.

`read` reads from the database what is new and changes nothing, as a transaction may run again;
`take` keeps it.
"""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

import sqlalchemy as sa
from optuna.trial import FrozenTrial, TrialState

from fathom_storage import trial_feed
from fathom_storage.trial_feed import Fed

from .sorting import SortedValues

RUNG = "completed_rung_"
_COMPLETE = TrialState.COMPLETE.name

Read = TypeVar("Read")


class Past(ABC, Generic[Read]):
    """What is kept of trials, of which each is new, or had not ended when it was last given."""

    @staticmethod
    @abstractmethod
    def read(connection: sa.Connection, study_id: int, trials: Sequence[Fed]) -> Mapping[int, Read]:
        """What is to be kept of these trials, by id."""

    @abstractmethod
    def take(self, trials: Sequence[Fed], read: Mapping[int, Read]) -> None:
        """Keep it."""


class StepsPast(Past[dict[int, float]]):
    """The values of complete trials at each step.

    Attributes:
        complete: how many trials are complete.
    """

    def __init__(self) -> None:
        self.complete = 0
        self._at: dict[int, SortedValues] = defaultdict(SortedValues)

    @staticmethod
    def read(
        connection: sa.Connection, study_id: int, trials: Sequence[Fed]
    ) -> Mapping[int, dict[int, float]]:
        """Values by step of those that are complete."""
        found: dict[int, dict[int, float]] = {id_: {} for id_ in _complete(trials)}
        if found:
            for trial_id, step, value in trial_feed.values_by_step(connection, study_id, found):
                found[trial_id][step] = value
        return found

    def take(self, trials: Sequence[Fed], read: Mapping[int, dict[int, float]]) -> None:
        """Sort them in."""
        new: dict[int, list[float]] = defaultdict(list)
        for trial_id in _complete(trials):
            self.complete += 1
            for step, value in read[trial_id].items():
                new[step].append(value)
        for step, values in new.items():
            self._at[step].add(values)

    def at(self, step: int) -> SortedValues:
        """The values at a step."""
        return self._at.get(step) or SortedValues()


class RungsPast(Past[dict[int, float]]):
    """The values with which trials have completed rungs, each bracket for itself.

    Trials in any state count, as those that run do: they compete from the moment they reach a rung.
    """

    def __init__(self, bracket: Callable[[int], int]) -> None:
        self._bracket = bracket
        self._at: dict[tuple[int, int], SortedValues] = defaultdict(SortedValues)
        self._running: dict[int, dict[int, float]] = {}

    @staticmethod
    def read(
        connection: sa.Connection, study_id: int, trials: Sequence[Fed]
    ) -> Mapping[int, dict[int, float]]:
        """Values by rung."""
        found: dict[int, dict[int, float]] = {trial.trial_id: {} for trial in trials}
        if found:
            stored = trial_feed.system_attributes(connection, study_id, found, RUNG)
            for trial_id, key, value in stored:
                rung = key.removeprefix(RUNG)
                if rung.isdecimal():
                    found[trial_id][int(rung)] = value
        return found

    def take(self, trials: Sequence[Fed], read: Mapping[int, dict[int, float]]) -> None:
        """Sort in what is new of each."""
        new: dict[tuple[int, int], list[float]] = defaultdict(list)
        for trial in trials:
            now, bracket = read[trial.trial_id], self._bracket(trial.number)
            before = self._running.pop(trial.trial_id, {})
            for rung, value in before.items():
                if now.get(rung) != value:
                    self._at[bracket, rung].remove(value)
            for rung, value in now.items():
                if before.get(rung) != value:
                    new[bracket, rung].append(value)
            if now and not trial.ended:
                self._running[trial.trial_id] = now
        for place, values in new.items():
            self._at[place].add(values)

    def at(self, bracket: int, rung: int) -> SortedValues:
        """The values of trials that have completed a rung of a bracket."""
        return self._at.get((bracket, rung)) or SortedValues()


class BestPast(Past[FrozenTrial]):
    """The one trial that is the best: of equals the oldest.

    Attributes:
        best: None while no trial is complete.
    """

    def __init__(self, better: Callable[[Sequence[FrozenTrial]], FrozenTrial | None]) -> None:
        self._better = better
        self.best: FrozenTrial | None = None

    @staticmethod
    def read(
        connection: sa.Connection, study_id: int, trials: Sequence[Fed]
    ) -> Mapping[int, FrozenTrial]:
        """The trials that are complete."""
        ids = _complete(trials)
        found = trial_feed.whole_trials(connection, study_id, ids) if ids else []
        return {trial._trial_id: trial for trial in found}

    def take(self, trials: Sequence[Fed], read: Mapping[int, FrozenTrial]) -> None:
        """Compare them with the best so far."""
        best = [] if self.best is None else [self.best]
        new = [read[trial_id] for trial_id in _complete(trials)]
        self.best = self._better(sorted([*best, *new], key=lambda trial: trial.number))


def _complete(trials: Sequence[Fed]) -> frozenset[int]:
    return frozenset(trial.trial_id for trial in trials if trial.state == _COMPLETE)
