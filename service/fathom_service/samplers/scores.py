"""Scores: one number for how good a finished trial is."""

import math

from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState


def score(trial: FrozenTrial, direction: StudyDirection) -> float | None:
    """How good a finished trial is, more being better; None of one that has no value yet.

    A pruned trial counts with its last measurement. One that failed, has none, or an infinite
    one, is worse than any: what diverges, or does not fit into memory, is no candidate.
    """
    if not trial.state.is_finished():
        return None
    value = trial.value if trial.state is TrialState.COMPLETE else None
    if trial.state is TrialState.PRUNED and trial.intermediate_values:
        value = trial.intermediate_values[max(trial.intermediate_values)]
    if value is None or not math.isfinite(value):
        return -math.inf
    return -value if direction is StudyDirection.MINIMIZE else value
