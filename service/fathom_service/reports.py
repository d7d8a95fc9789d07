"""Reports: what a running trial has measured, and what the pruner says to that."""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import sqlalchemy as sa

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_storage import ledger, optuna_rows, optuna_store, trials
from fathom_storage.database import Database, clock
from fathom_storage.records import TrialRecord

from .held import Held
from .pruners import costs_to_keep

# Whether to stop a trial, and what is to be remembered of that.
Judge: TypeAlias = Callable[[Database, TrialRecord], tuple[bool, dict[str, Any]]]


def keep(
    connection: sa.Connection,
    held: Held,
    method: LearnedMethod | SearchedMethod | None,
    measurements: Sequence[Measurement],
) -> int | None:
    """Store measurements, and their values for Optuna; returns the last step that is new.

    Raises:
        Conflict: a step has another measurement already.
    """
    by_step = {measured.step: measured for measured in measurements}
    bodies = {step: measured.model_dump_json() for step, measured in by_step.items()}
    trial = held.trial
    new = trials.add_measurements(connection, trial.trial_id, held.lease.attempt, bodies)
    if not new:
        return None
    values = {step: by_step[step].validation for step in sorted(new)}
    optuna_store.add_intermediate_values(connection, trial.trial_id, values)
    kept = {step: by_step[step] for step in new}
    costs = costs_to_keep(method, kept)
    if costs:
        optuna_rows.set_trial_attributes(connection, trial.trial_id, costs, system=True)
    last = by_step[max(new)]
    trials.update(
        connection,
        trial.trial_id,
        flops=max(trial.flops, last.costs.flops),
        device_seconds=max(trial.device_seconds, last.costs.device_seconds),
    )
    ledger.record_event(
        connection,
        held.record.id,
        "trial.measured",
        clock(connection),
        study=trial.study_id,
        trial=trial.trial_id,
        step=last.step,
        validation=last.validation,
        train_loss=last.train_loss,
        flops=last.costs.flops,
    )
    return last.step


def judged(database: Database, trial: TrialRecord, last_step: int, judge: Judge) -> Command:
    """Ask the pruner about the last step, and write down what it says."""
    prune, remembered = judge(database, trial)

    def work(connection: sa.Connection) -> None:
        optuna_rows.set_trial_attributes(connection, trial.trial_id, remembered, system=True)
        if prune:
            trials.update(connection, trial.trial_id, prune_step=last_step)

    if prune or remembered:
        database.write(work)
    return Command.PRUNE if prune else Command.CONTINUE
