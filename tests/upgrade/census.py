"""What a database holds: its tables, its columns, and the kinds of states and ends."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from optuna.trial import TrialState

from fathom_spaces.experiment import ExperimentState, Outcome

# The values that a column may have, where they are few.
KINDS: dict[str, Sequence[Any]] = {
    "fathom_experiments.state": tuple(ExperimentState),
    "fathom_experiments.kind": ("experiment", "study"),
    "fathom_studies.kind": ("learned", "searched", "confirm", "bare", "objective"),
    "fathom_studies.state": ("waiting", "running", "complete"),
    "fathom_trials.status": ("leased", "queued", "ended"),
    # A trial that was handed back waits; a point beyond a constraint is never leased.
    "fathom_trials.outcome": tuple(set(Outcome) - {Outcome.PREEMPTED}),
    "fathom_leases.outcome": tuple(set(Outcome) - {Outcome.INFEASIBLE}),
    "fathom_leases.late": (False, True),
    # Fathom's trials run as soon as they are there.
    "trials.state": tuple(state.name for state in set(TrialState) - {TrialState.WAITING}),
}
# What databases do not hold that were written by code before a schema, and why.
_NEVER = "9999"
BEFORE = {
    "trial_heartbeats": (_NEVER, "Optuna's, in whose place Fathom's leases are"),
    "fathom_trials.outcome=refused": ("0003", "no worker refused a trial yet"),
    "fathom_leases.outcome=refused": ("0003", "no worker refused a trial yet"),
    "fathom_trials.outcome=infeasible": ("0004", "there were no constraints yet"),
    "fathom_studies.kind=bare": ("0005", "there were no bare studies yet"),
    "fathom_studies.kind=objective": ("0007", "workers ran no functions of users yet"),
    "fathom_trials.outcome=hung": ("0007", "nobody watched for hung trainings yet"),
    "fathom_leases.outcome=hung": ("0007", "nobody watched for hung trainings yet"),
}

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def lacking(rows: Rows) -> set[str]:
    """Tables without a row, columns without a value, and kinds that no row is of."""
    return set(_lacking(rows))


def excused(revision: str) -> set[str]:
    """What a database of that schema need not hold."""
    return {name for name, (since, _) in BEFORE.items() if revision < since}


def _lacking(rows: Rows) -> Iterator[str]:
    for table, mine in rows.items():
        if not mine:
            yield table
        for column in mine[0] if mine else ():
            values = {row[column] for row in mine}
            if values == {None}:
                yield f"{table}.{column}"
            for kind in KINDS.get(f"{table}.{column}", ()):
                if kind not in values:
                    yield f"{table}.{column}={kind}"
