"""The auditor finds what is planted, and nothing where all is well."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fathom_storage.database import Database

from . import letters, quiet
from .auditor import audit
from .load import Habits
from .specs import chaos_spec

RESTLESS = Habits(repeats=0.5, lies=0.5, fails=0.3, pause_seconds=0)
SMALL = {
    "methods": [{"searched": "grid", "fixed": {"lr": 0.01}}, {"searched": "random", "trials": 3}],
    "seeds": 1,
    "confirm": {"seeds": 1},
    "budget": {"trials": 8},
}
A_RESULT = """(SELECT lease_id FROM (SELECT l.id AS lease_id FROM fathom_leases l
    JOIN fathom_trials t ON t.trial_id = l.trial_id
    WHERE t.outcome = 'finished' AND l.outcome = 'finished' ORDER BY l.id LIMIT 1))"""
ITS_TRIAL = f"(SELECT trial_id FROM fathom_leases WHERE id = {A_RESULT})"
# What is done to the database, and words of the sentence that tells of it.
PLANTED = {
    "a number is not its rank": (
        "UPDATE trials SET number = 7 WHERE trial_id = 1",
        "numbers are not ranks by id",
    ),
    "a trial is here only": ("DELETE FROM trials WHERE trial_id = 2", "is in our tables only"),
    "a trial is there only": (
        f"DELETE FROM fathom_trials WHERE trial_id = {ITS_TRIAL}",
        "is in Optuna's tables only",
    ),
    "a slot was left out": ("UPDATE fathom_trials SET slot = 9 WHERE slot = 1", "slots are not 0"),
    "one trial too many": (
        "UPDATE fathom_studies SET planned = 1 WHERE algorithm = 'random'",
        "3 trials, 1 planned",
    ),
    "a grid point twice": (
        """UPDATE fathom_trials SET params = '{"depth": 1}'
        WHERE study_id = (SELECT study_id FROM fathom_studies WHERE algorithm = 'grid')""",
        'point {"depth": 1}, seed 0: 5 times',
    ),
    "a grid point is missing": (
        "UPDATE fathom_studies SET planned = 6 WHERE algorithm = 'grid'",
        "5 of 6 grid points were handed out",
    ),
    "the budget is exceeded by one": (
        """UPDATE fathom_experiments SET spec = replace(spec, '"trials":8,', '"trials":7,')""",
        "8 trials, its budget is 7",
    ),
    "a trial that its study has not counted": (
        "UPDATE fathom_studies SET ended_trials = ended_trials - 1 WHERE algorithm = 'grid'",
        "its ended trials took (5, ",
    ),
    "costs that its study has not counted": (
        f"UPDATE fathom_trials SET flops = flops + 1 WHERE trial_id = {ITS_TRIAL}",
        "its ended trials took",
    ),
    "an end without an outcome": (
        f"UPDATE fathom_trials SET outcome = NULL WHERE trial_id = {ITS_TRIAL}",
        "its status and its outcome differ",
    ),
    "running without a live lease": (
        f"UPDATE fathom_trials SET status = 'leased', outcome = NULL WHERE trial_id = {ITS_TRIAL}",
        "0 live leases",
    ),
    "running in Optuna only": (
        f"UPDATE trials SET state = 'RUNNING' WHERE trial_id = {ITS_TRIAL}",
        "Optuna has RUNNING, not COMPLETE",
    ),
    "another value in Optuna": (
        f"UPDATE trial_values SET value = 0.1 WHERE trial_id = {ITS_TRIAL}",
        "Optuna has [0.1]",
    ),
    "another value than its result's": (
        f"UPDATE fathom_trials SET validation = 0.1 WHERE trial_id = {ITS_TRIAL}",
        "its value is not its result's",
    ),
    "an end told twice": (
        """INSERT INTO fathom_events (experiment_id, id, kind, study_id, trial_id, at, data)
        SELECT experiment_id, 9999, kind, study_id, trial_id, at, data FROM fathom_events
        WHERE kind = 'trial.ended' ORDER BY id LIMIT 1""",
        "2 events say that it ended",
    ),
    "an event is missing": ("DELETE FROM fathom_events WHERE id = 3", "events are not 1 to"),
    "an attempt is missing": (
        f"UPDATE fathom_trials SET attempts = 5 WHERE trial_id = {ITS_TRIAL}",
        "5 counted",
    ),
    "an ended lease lives": (
        f"UPDATE fathom_leases SET ended_at = NULL WHERE id = {A_RESULT}",
        "its end and its outcome differ",
    ),
    "two results": (
        f"""INSERT INTO fathom_leases SELECT 'twin', trial_id, attempt + 1, worker_id, token,
        'twin', 0, started_at, expires_at, ended_at, outcome, message, result, late
        FROM fathom_leases WHERE id = {A_RESULT}""",
        "all ended well",
    ),
    "a result that no attempt has": (
        f"UPDATE fathom_trials SET result = '{{}}' WHERE trial_id = {ITS_TRIAL}",
        "its result is no attempt's",
    ),
    "a hole in a curve": (
        f"DELETE FROM fathom_measurements WHERE step = 2 AND trial_id = {ITS_TRIAL}",
        "its steps have holes",
    ),
    "a curve that begins late": (
        f"DELETE FROM fathom_measurements WHERE step < 3 AND trial_id = {ITS_TRIAL}",
        "begins at step 3, after step 0",
    ),
    "another curve in Optuna": (
        f"DELETE FROM trial_intermediate_values WHERE step = 4 AND trial_id = {ITS_TRIAL}",
        "in Optuna's tables at [1, 2, 3]",
    ),
    "a measurement under another step": (
        f"""UPDATE fathom_measurements SET body = replace(body, '"step":2', '"step":3')
        WHERE step = 2 AND trial_id = {ITS_TRIAL}""",
        "kept under another step",
    ),
    "a measurement that was changed": (
        f"""UPDATE fathom_measurements SET body = replace(body, '"samples":20', '"samples":21')
        WHERE trial_id = {ITS_TRIAL}""",
        "was accepted as",
    ),
    "a lease of nobody": (
        "UPDATE fathom_leases SET ask_key = id || 'x'",
        "which nobody sent",
    ),
    "a lease of another worker": (
        "UPDATE fathom_leases SET worker_id = 'thief'",
        "is thief's, quiet asked for it",
    ),
    "another trial for the same key": (
        f"UPDATE fathom_leases SET attempt = 9 WHERE id = {A_RESULT}",
        "(key, trial, attempt) is",
    ),
    "an accepted result was lost": (
        f"UPDATE fathom_leases SET result = NULL WHERE id = {A_RESULT}",
        "an accepted result (finished) is not there as it was sent",
    ),
    "a result that nobody sent": (
        f"""UPDATE fathom_leases SET result = replace(result, 'after 4', 'after 9')
        WHERE id = {A_RESULT}""",
        "nobody sent the result that it has",
    ),
    "an accepted end was replaced": (
        f"UPDATE fathom_leases SET outcome = 'lost' WHERE id = {A_RESULT}",
        "'finished' was accepted, 'lost' is there",
    ),
    "a finished trial that is none": (
        f"UPDATE fathom_trials SET outcome = 'error' WHERE trial_id = {ITS_TRIAL}",
        "it was finished, and is error",
    ),
    "a study that never ends": (
        "UPDATE fathom_studies SET state = 'running' WHERE algorithm = 'grid'",
        "is running after all work has ended",
    ),
    "a trial that never ends": (
        f"UPDATE fathom_trials SET status = 'queued' WHERE trial_id = {ITS_TRIAL}",
        "is queued after all work has ended",
    ),
}


@pytest.fixture(scope="module")
def world(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an experiment that ran to its end, and its client's letters."""
    folder = tmp_path_factory.mktemp("audited")
    (folder / "fathom.db").write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{folder}/fathom.db")
    quiet.run(database, folder / "letters", chaos_spec("audited", **SMALL), RESTLESS)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return folder


@pytest.fixture
def audited(world: Path, tmp_path: Path) -> Iterator[Database]:
    """A copy of that database to spoil."""
    (tmp_path / "copy.db").write_bytes((world / "fathom.db").read_bytes())
    database = Database(f"sqlite:///{tmp_path}/copy.db")
    yield database
    database.close()


@pytest.fixture
def said(world: Path) -> list[letters.Letter]:
    return letters.read([world / "letters"])


def test_it_finds_nothing_where_all_is_well(
    audited: Database, said: list[letters.Letter], world: Path
) -> None:
    assert audit(audited, said, over=True) == []
    kinds = {(letter.verb, letter.error) for letter in said}
    assert {("result", "conflict"), ("result", None), ("renew", None), ("lease", None)} <= kinds


@pytest.mark.parametrize("name", PLANTED)
def test_it_finds(name: str, audited: Database, said: list[letters.Letter]) -> None:
    statement, words = PLANTED[name]
    with audited.engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        assert connection.exec_driver_sql(statement).rowcount > 0
    found = audit(audited, said, over=True)
    assert any(words in sentence for sentence in found), found


def test_it_finds_what_a_client_alone_knows(audited: Database, said: list[letters.Letter]) -> None:
    def about(verb: str) -> letters.Letter:
        return next(one for one in said if one.verb == verb and one.answer is not None)

    gone = letters.Letter("1", "w", "lease", "k", {}, {"leases": [{"id": "gone"}]})
    other = letters.Letter("2", "w", "result", "gone", {"outcome": "finished"}, {"retried": False})
    answered = letters.Letter(**{**vars(about("result")), "id": "3"})
    answered.answer = {**(answered.answer or {}), "state": "other"}
    late = letters.Letter("4", "w", "result", answered.about, answered.sent, None, "stale-lease")
    late.detail = "The result is kept, marked late."
    broken = letters.Letter("5", "w", "renew", answered.about, {"measurements": []}, None, "error")
    made = letters.Letter("6", "w", "submit", "key", {}, {"id": "nothing"})
    found = "\n".join(audit(audited, [*said, gone, other, answered, late, broken, made]))
    for words in (
        "w was given lease gone, which is not there",
        "w had lease gone, which is not there",
        "an equal result was answered",
        "a late result is said to be kept, and is not",
        "w was answered '' to renew",
        "Experiment nothing was accepted, and is not there",
    ):
        assert words in found


def test_a_letter_that_a_kill_cut_short_was_not_sent(tmp_path: Path) -> None:
    path = tmp_path / "letters"
    writer = letters.Writer(path, "w")
    first = writer.sends("lease", "key-1", {})
    writer.close()
    with path.open("a") as file:
        file.write(json.dumps({"id": "2", "verb": "lease"})[:-5])
    writer = letters.Writer(path, "w")
    writer.hears(first, answer={"leases": []})
    writer.close()
    (letter,) = letters.read([path])
    assert letter.about == "key-1"
    assert letter.known
