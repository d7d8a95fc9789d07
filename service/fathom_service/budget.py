"""The budget: what the methods of an experiment may still spend. The server alone decides it."""

from dataclasses import dataclass

import sqlalchemy as sa

from fathom_spaces.experiment import Experiment
from fathom_spaces.training import Budget
from fathom_storage import ledger


@dataclass(frozen=True)
class Verdict:
    """Whether a trial may be handed out; `exhausted` says why its study must end instead.

    Neither means: not now, but perhaps when the running trials have used less than they may.
    """

    fits: bool
    exhausted: str | None = None


@dataclass
class Spent:
    """What the methods of an experiment have spent, and what its running trials may still."""

    trials: int
    flops: float
    reserved: float
    device_seconds: float

    @classmethod
    def of(cls, connection: sa.Connection, experiment: Experiment, experiment_id: str) -> "Spent":
        """As it is now; where nothing is limited, nothing is counted."""
        if experiment.budget == Budget():
            return cls(0, 0.0, 0.0, 0.0)
        return cls(*ledger.spent(connection, experiment_id))

    def reserve(self, flops: float) -> None:
        """Count one more trial, of at most `flops`."""
        self.trials += 1
        self.reserved += flops


def judge(spent: Spent, experiment: Experiment, flops: float) -> Verdict:
    """Whether a trial of at most `flops` fits into what is left."""
    budget = experiment.budget
    if budget.trials is not None and spent.trials >= budget.trials:
        return Verdict(False, f"the budget of {budget.trials} trials is handed out")
    seconds = spent.device_seconds
    if budget.device_seconds is not None and seconds >= budget.device_seconds:
        return Verdict(
            False, f"{seconds:.3g} of {budget.device_seconds:g} device-seconds are spent"
        )
    if budget.flops is None:
        return Verdict(True)
    if spent.flops + flops > budget.flops:
        return Verdict(
            False,
            f"the next trial may take {flops:.3g} FLOPs, and {spent.flops:.3g} of "
            f"{budget.flops:.3g} are spent",
        )
    return Verdict(spent.flops + spent.reserved + flops <= budget.flops)
