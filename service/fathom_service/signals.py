"""Signals: what somebody outside asks of a trial that runs."""

from functools import partial

import sqlalchemy as sa

from fathom_spaces.errors import Conflict, WrongState
from fathom_storage import ledger, trials
from fathom_storage.database import Database, clock, take_control

from .specs import method_of, spec_of

GROWTH = "growth"


def grow(database: Database, trial_id: int) -> None:
    """Ask a trial to grow by one candidate depth; each time counts.

    The worker hears of it when it next renews its lease, the network grows after that epoch. The
    count is kept here, so a trial that is taken up again obeys what it had not heard before.

    Raises:
        NotFound: there is no such trial.
        Conflict: its method does not listen to signals.
        WrongState: it has ended.
    """
    database.write(partial(_grow, trial_id))


def _grow(trial_id: int, connection: sa.Connection) -> None:
    take_control(connection)
    trial = trials.get(connection, trial_id)
    study = ledger.study(connection, trial.study_id)
    method = method_of(spec_of(ledger.experiment(connection, study.experiment_id)), study)
    if method is None or method.algorithm != GROWTH:
        raise Conflict(
            f"Trial {trial_id} is one of {study.label!r}, which does not grow when told to. "
            f"Submit an experiment with `learned: {GROWTH}`."
        )
    if not trials.signal(connection, trial_id):
        raise WrongState(f"Trial {trial_id} has ended ({trial.outcome}); it cannot grow any more.")
    ledger.record_event(
        connection,
        study.experiment_id,
        "trial.grow",
        clock(connection),
        study=study.study_id,
        trial=trial_id,
        signals=trials.get(connection, trial_id).signals,
    )
