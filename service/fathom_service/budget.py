"""The budget: what the methods of an experiment may still spend. The server alone decides it."""

from dataclasses import dataclass

import sqlalchemy as sa

from fathom_spaces.experiment import Experiment
from fathom_storage import ledger


@dataclass(frozen=True)
class Verdict:
    """Whether a trial may be handed out; `exhausted` says why its study must end instead.

    Neither means: not now, but perhaps when the running trials have used less than they may.
    """

    fits: bool
    exhausted: str | None = None


def judge(
    connection: sa.Connection, experiment: Experiment, experiment_id: str, flops: float
) -> Verdict:
    """Whether a trial of at most `flops` fits into what is left."""
    budget = experiment.budget
    trials, spent, reserved, seconds = ledger.spent(connection, experiment_id)
    if budget.trials is not None and trials >= budget.trials:
        return Verdict(False, f"the budget of {budget.trials} trials is handed out")
    if budget.device_seconds is not None and seconds >= budget.device_seconds:
        return Verdict(
            False, f"{seconds:.3g} of {budget.device_seconds:g} device-seconds are spent"
        )
    if budget.flops is not None and spent + flops > budget.flops:
        return Verdict(
            False,
            f"the next trial may take {flops:.3g} FLOPs, and {spent:.3g} of "
            f"{budget.flops:.3g} are spent",
        )
    fits = budget.flops is None or spent + reserved + flops <= budget.flops
    return Verdict(fits)
