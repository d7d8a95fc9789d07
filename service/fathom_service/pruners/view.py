"""A study as a pruner sees it: one history of one metric, nothing copied.

Optuna's pruners ask a study for its trials and its direction. Of a study of several objectives it
has none, and trials of several values; intermediate values are of the one metric that is measured
during training, whose direction this view has.
"""

from collections.abc import Container, Sequence
from operator import itemgetter
from statistics import fmean
from typing import Any

import optuna
from optuna.storages import InMemoryStorage
from optuna.study import Study, StudyDirection
from optuna.trial import FrozenTrial, TrialState


class HistoryStorage(InMemoryStorage):
    """Trials that are given, not created; what a pruner wants remembered is kept beside them.

    Attributes:
        remembered: system attributes that a pruner has set, by the trial's id.
    """

    def __init__(self, trials: Sequence[FrozenTrial]) -> None:
        super().__init__()
        self._given = list(trials)
        self.remembered: dict[int, dict[str, Any]] = {}

    def get_all_trials(
        self,
        study_id: int,
        deepcopy: bool = True,
        states: Container[TrialState] | None = None,
    ) -> list[FrozenTrial]:
        """The trials in some states; never copies, as no pruner changes them."""
        del study_id, deepcopy
        return [t for t in self._given if states is None or t.state in states]

    def get_best_trial(self, study_id: int) -> FrozenTrial:
        """The best finished trial; raises ValueError if there is none.

        Of trials with several values the one whose measurements are best on average.
        """
        sign = 1.0 if self.get_study_directions(study_id)[0] == StudyDirection.MAXIMIZE else -1.0
        finished = [t for t in self._given if t.state == TrialState.COMPLETE]
        scored = [(sign * value, t) for t in finished if (value := _value(t)) is not None]
        return max(scored, key=itemgetter(0))[1]

    def set_trial_system_attr(self, trial_id: int, key: str, value: Any) -> None:
        """Remember it beside the trial."""
        self.remembered.setdefault(trial_id, {})[key] = value


def view(history: Sequence[FrozenTrial], direction: str, name: str) -> tuple[Study, HistoryStorage]:
    """The study and what it remembers; Hyperband deals trials to brackets by a hash of the name."""
    storage = HistoryStorage(history)
    study = optuna.create_study(
        storage=storage, direction=StudyDirection[direction.upper()], study_name=name
    )
    return study, storage


def _value(trial: FrozenTrial) -> float | None:
    values = list(trial.intermediate_values.values())
    if trial.values is not None and len(trial.values) == 1:
        values = trial.values
    return fmean(values) if values else None
