"""Executions: the runs of one point on several seeds, which a sampler sees as one trial.

As Keras Tuner's `executions_per_trial`; each run is a trial of its own in the database.
"""

from collections.abc import Sequence
from statistics import fmean

from optuna.trial import FrozenTrial, TrialState, create_trial


def points(trials: Sequence[FrozenTrial], each: int) -> list[FrozenTrial]:
    """One trial for every point of a search, whose runs follow each other, `each` of a point.

    Its values are means over the runs that finished. It runs as long as one of its runs does, or
    is still to come; it is pruned where a run was, and failed where none finished.
    """
    if each == 1:
        return list(trials)
    starts = range(0, len(trials), each)
    return [_point(i, trials[start : start + each], each) for i, start in enumerate(starts)]


def _point(number: int, runs: Sequence[FrozenTrial], each: int) -> FrozenTrial:
    first, state = runs[0], _state(runs, each)
    finished = [run.values for run in runs if run.state is TrialState.COMPLETE]
    found = create_trial(
        state=state,
        values=[fmean(column) for column in zip(*finished, strict=True)] or None
        if state is TrialState.COMPLETE
        else None,
        params=first.params,
        distributions=first.distributions,
        system_attrs={**first.system_attrs, **_mean_constraints(runs)},
        intermediate_values=_mean_curve(runs) if state is TrialState.PRUNED else {},
    )
    found.number = number
    found.datetime_start = first.datetime_start
    # Its last run to end may be any: they run beside each other, and again where they were lost.
    ends = [run.datetime_complete for run in runs if run.datetime_complete is not None]
    found.datetime_complete = max(ends, default=None) if state.is_finished() else None
    return found


def _state(runs: Sequence[FrozenTrial], each: int) -> TrialState:
    states = {run.state for run in runs}
    if len(runs) < each or not all(state.is_finished() for state in states):
        return TrialState.RUNNING
    if TrialState.PRUNED in states:
        return TrialState.PRUNED
    return TrialState.COMPLETE if TrialState.COMPLETE in states else TrialState.FAIL


def _mean_constraints(runs: Sequence[FrozenTrial]) -> dict[str, float]:
    """Constraint values of the point, as Optuna stores them: means over the runs that have them."""
    told = [run.constraints for run in runs]
    names = sorted({name for constraints in told for name in constraints})
    return {f"constraints:{n}": fmean(c[n] for c in told if n in c) for n in names}


def _mean_curve(runs: Sequence[FrozenTrial]) -> dict[int, float]:
    """Means of the last reports: at the step that every run reached."""
    curves = [run.intermediate_values for run in runs if run.intermediate_values]
    shared = set.intersection(*(set(curve) for curve in curves)) if curves else set()
    return {max(shared): fmean(curve[max(shared)] for curve in curves)} if shared else {}
