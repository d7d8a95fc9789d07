"""Asking a sampler of Optuna's kind, on a study in memory that is made from the history."""

import copy
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import optuna
from optuna.samplers import BaseSampler
from optuna.storages import InMemoryStorage
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_spaces.domains import Params

from .base import History, Point, SpaceSampler

# What a sampler writes of the study is kept with the trial it wrote it for, under this name.
STUDY = "fathom:study"
_MEMO = "asked:begun"
# These repeat the parameters of a trial, which are kept anyway.
_REPEATED = ("tpe:relative_params", "gp:relative_params")
# So often another point is drawn in place of one that runs already.
_DRAWS = 50


class _Shared(FrozenTrial):
    """A trial that a study in memory need not copy: nobody changes one of the history."""

    def __deepcopy__(self, memo: dict[int, Any]) -> "_Shared":
        return copy.copy(self)


class AskedSampler(SpaceSampler):
    """A sampler that asks another one, which is made anew for every trial.

    A point that runs now is not asked for again, as long as there are others: samplers of Optuna's
    may all but agree on one, and its result would be known already.

    What the other keeps in system attributes of the trial, or of its study, is kept with the trial;
    what it keeps in itself is lost.

    Attributes:
        blind: whether the other looks at no trial, so that none need be read.
    """

    blind = False

    @abstractmethod
    def asked(self, seed: int) -> BaseSampler:
        """The sampler to ask, for one trial."""

    def seen(self, history: History) -> Sequence[FrozenTrial]:
        """The trials that the other sampler is shown; all unless it could not bear so many.

        What was transferred comes first, so that the places of trials never change.
        """
        known = history.known
        return known if self.window is None else self.window.of(known, history.directions)

    def propose(self, history: History) -> Point:
        """What the other sampler answers on a study with this history."""
        begun = Begun.on(self, history, int(self.generator(history.number).integers(2**32)))
        trial = begun.study.ask()
        params = self.space.suggest(trial)
        written = begun.written(trial.number)
        kept = {key: v for key, v in written.items() if not key.startswith(_REPEATED)}
        point = Point(self._free(params, history), kept)
        begun.proposed(point.params, history)
        return point

    def _free(self, params: Params, history: History) -> Params:
        """The point, or one drawn uniformly where it runs now and the space has others."""
        running = [t.params for t in history.trials if t.state is TrialState.RUNNING]
        generator = self.generator(history.number)
        for _ in range(_DRAWS):
            if params not in running:
                break
            params = self.drawn({}, generator)
        return params


class Begun:
    """A study in memory, with the trials that a sampler is shown.

    Attributes:
        study: led by the sampler that is asked.
    """

    def __init__(self, sampler: AskedSampler, history: History, seed: int):
        self._storage = InMemoryStorage()
        self.study = optuna.create_study(
            storage=self._storage, sampler=sampler.asked(seed), directions=history.directions
        )
        self._id = self._storage.get_study_id_from_name(self.study.study_name)
        if not sampler.blind:
            self._fill(sampler, history)
        self._before = dict(self._storage.get_study_system_attrs(self._id))
        self._last: tuple[int, Params] | None = None

    def _fill(self, sampler: AskedSampler, history: History) -> None:
        for past in history.trials:
            for key, value in past.system_attrs.get(STUDY, {}).items():
                self._storage.set_study_system_attr(self._id, key, value)
        for trial in sampler.seen(history):  # as `add_trials`, which checks each once more
            self._storage.create_new_trial(self._id, template_trial=_shared(trial))

    @classmethod
    def on(cls, sampler: AskedSampler, history: History, seed: int) -> "Begun":
        """The study of the proposal before this one, where only that has been added since.

        It is the same as one made anew: the proposed trial runs in both. But making it takes as
        long as the history is, and many points may be asked for at once.
        """
        memo = history.memo if history.memo is not None else {}
        before: Begun | None = memo.get(_MEMO)
        if before is None or not before._is_followed_by(history):
            made = memo[_MEMO] = cls(sampler, history, seed)
            return made
        before.study.sampler = sampler.asked(seed)
        before._before = dict(before._storage.get_study_system_attrs(before._id))
        return before

    def proposed(self, params: Params, history: History) -> None:
        """Note what has been proposed on a history; the trial forgets what is not kept with it."""
        attributes = self.study.get_trials(deepcopy=False)[-1].system_attrs
        for key in [key for key in attributes if key.startswith(_REPEATED)]:
            del attributes[key]
        self._last = len(history.trials), params

    def _is_followed_by(self, history: History) -> bool:
        if self._last is None:
            return False
        length, params = self._last
        new = history.trials[length:]
        # The point may have been drawn anew, or have given way to a known configuration.
        asked = self.study.get_trials(deepcopy=False)[-1].params
        return len(new) == 1 and new[0].params == params == asked

    def written(self, number: int) -> dict[str, Any]:
        """What the sampler has written of a trial, and of the study for it."""
        after = self._storage.get_study_system_attrs(self._id)
        of_study = {key: value for key, value in after.items() if self._before.get(key) != value}
        of_trial = dict(self.study.get_trials(deepcopy=False)[number].system_attrs)
        return of_trial | ({STUDY: of_study} if of_study else {})


def _shared(trial: FrozenTrial) -> FrozenTrial:
    if trial.state is TrialState.WAITING:  # of a user's own study; it would be taken by the ask
        return create_trial(state=TrialState.RUNNING)
    shared = copy.copy(trial)
    shared.__class__ = _Shared
    return shared
