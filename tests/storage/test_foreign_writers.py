"""A user's own Optuna, our storage and our server's way of adding trials, on one study at once."""

import subprocess
import sys

import optuna
import pytest
import sqlalchemy as sa
from optuna.trial import TrialState

from fathom_spaces.tasks import METRICS
from fathom_storage import optuna_store
from fathom_storage.database import Database, clock, take_control
from fathom_storage.optuna_storage import FathomStorage
from fathom_storage.optuna_store import Ended, NewTrial
from tests.threads import together

from .rows import SPACE

EACH = 15
FOREIGN = f"""
import sys, optuna
optuna.logging.set_verbosity(optuna.logging.ERROR)
study = optuna.load_study(study_name="shared", storage=sys.argv[1])
study.optimize(lambda trial: trial.suggest_int("depth", 1, 12) / 12, n_trials={EACH})
"""


@pytest.mark.parametrize(
    "database_url",
    [
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ],
    indirect=True,
)
def test_all_write_one_study_at_the_same_time_without_harm(database: Database) -> None:
    study_id = database.write(
        lambda c: optuna_store.add_study(
            c, "shared", [("accuracy", METRICS["accuracy"].direction)], {}
        )
    )
    url = database.url.render_as_string(hide_password=False)
    cached = optuna.storages.get_storage(url)
    storage = FathomStorage(database)
    seen: list[int] = []
    foreign = subprocess.Popen([sys.executable, "-c", FOREIGN, url])

    def server() -> None:
        for number in range(EACH):
            depth = {"depth": number % 12 + 1}
            trial_id = database.write(lambda c, depth=depth: _handed_out(c, study_id, depth))
            database.write(lambda c, mine=trial_id: _ended(c, mine))

    def user() -> None:
        study = optuna.load_study(study_name="shared", storage=storage)
        study.optimize(lambda trial: trial.suggest_int("depth", 1, 12) / 12, n_trials=EACH)

    def poll() -> None:
        while len(seen) < 2 or seen[-1] < 3 * EACH:
            seen.append(len(cached.get_all_trials(study_id, deepcopy=False)))
            assert foreign.poll() in (None, 0), "the user's process failed"

    together(server, user, poll)
    assert foreign.wait() == 0
    fresh = optuna.storages.RDBStorage(url)
    trials = fresh.get_all_trials(study_id)
    assert [trial.number for trial in trials] == list(range(3 * EACH))
    assert [trial._trial_id for trial in trials] == sorted(trial._trial_id for trial in trials)
    assert all(trial.state is TrialState.COMPLETE and trial.params for trial in trials)
    assert cached.get_all_trials(study_id) == trials  # it missed none
    assert storage.get_all_trials(study_id) == trials
    assert FathomStorage(database).get_all_trials(study_id) == trials
    for opened in (fresh, cached._backend):
        opened.remove_session()
        opened.engine.dispose()


def _handed_out(connection: sa.Connection, study_id: int, depth: dict[str, int]) -> int:
    take_control(connection)
    now = clock(connection)
    made = NewTrial(study_id, depth, SPACE)
    return optuna_store.add_trials(connection, [made], now)[0][0]


def _ended(connection: sa.Connection, trial_id: int) -> None:
    take_control(connection)
    ended = {trial_id: Ended("COMPLETE", [0.5], {})}
    optuna_store.end_trials(connection, ended, clock(connection))
