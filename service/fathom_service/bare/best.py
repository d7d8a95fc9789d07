"""The best trials of a bare study: the Pareto front, where several values are told."""

import numpy as np
import sqlalchemy as sa
from optuna.trial import TrialState

from fathom_client.wire import Page, TrialView
from fathom_service import views
from fathom_service.comparison.pareto import nondominated
from fathom_service.histories import HISTORIES
from fathom_spaces.errors import Conflict
from fathom_spaces.tasks import Direction
from fathom_storage import ledger, trials
from fathom_storage.database import Database
from fathom_storage.ledger import BARE, OBJECTIVE

from .studies import bare_study


def best_trials(database: Database, study_id: int) -> Page[TrialView]:
    """The complete trials that no other dominates, by their first value; of one value, the best.

    Where several are the best of one value, it is the first of them, as in Optuna.

    Raises:
        NotFound: there is no such study.
        Conflict: it is of an experiment.
    """

    def read(connection: sa.Connection) -> Page[TrialView]:
        study = ledger.study(connection, study_id)
        if study.kind not in (BARE, OBJECTIVE):
            raise Conflict(
                f"Study {study_id} is of experiment {study.experiment_id}, whose comparison says "
                "what is best."
            )
        _, record, spec = bare_study(connection, study_id)
        signs = [-1.0 if way is Direction.MAXIMIZE else 1.0 for _, way in spec.objectives]
        complete = [
            trial
            for trial in HISTORIES.read(connection, study_id, 0)
            if trial.state is TrialState.COMPLETE
        ]
        losses = np.array([trial.values for trial in complete]).reshape(-1, len(signs)) * signs
        kept = sorted(np.flatnonzero(nondominated(losses)), key=lambda i: (losses[i][0], i))
        kept = kept if len(signs) > 1 else kept[:1]
        found = (trials.get(connection, complete[i]._trial_id) for i in kept)
        return Page(items=tuple(views.trial_view(record, study, trial) for trial in found))

    return database.read(read)
