"""Histories are what the database has now, though most of it is read only once."""

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.histories import Histories
from fathom_service.samplers.window import View, Window
from fathom_storage import optuna_store, trial_feed
from fathom_storage.database import Database
from fathom_storage.optuna_store import Ended
from tests.statements import statements
from tests.storage.test_optuna_store import NOW, add_experiment, add_trial, end


def seen(database: Database, histories: Histories, study: int, repetition: int = 0) -> list[Any]:
    found = database.read(lambda c: histories.read(c, study, repetition))
    return [(trial.number, trial.state.name, trial.value) for trial in found]


def test_what_is_new_and_what_has_ended_is_seen_in_its_order(database: Database) -> None:
    (study,) = add_experiment(database)
    histories = Histories()
    first, second = (add_trial(database, study).trial_id for _ in range(2))
    assert seen(database, histories, study.study_id) == [
        (0, "RUNNING", None),
        (1, "RUNNING", None),
    ]
    end(database, second, "COMPLETE", 0.5)
    add_trial(database, study)
    assert seen(database, histories, study.study_id) == [
        (0, "RUNNING", None),
        (1, "COMPLETE", 0.5),
        (2, "RUNNING", None),
    ]
    end(database, first, "PRUNED", 0.25)
    assert seen(database, histories, study.study_id)[0] == (0, "PRUNED", 0.25)


def test_trials_that_have_ended_are_read_once(database: Database) -> None:
    (study,) = add_experiment(database)
    histories = Histories()
    for value in (0.1, 0.2):
        end(database, add_trial(database, study).trial_id, "COMPLETE", value)
    before = seen(database, histories, study.study_id)
    with statements(database) as sent:
        assert seen(database, histories, study.study_id) == before
    assert not any("trial_params" in statement for statement in sent)


def test_repetitions_are_apart_and_each_has_its_own_memory(database: Database) -> None:
    (study,) = add_experiment(database)
    histories = Histories()
    for repetition in (0, 1, 1):
        add_trial(database, study, repetition=repetition)
    assert [t[0] for t in seen(database, histories, study.study_id)] == [0]
    assert [t[0] for t in seen(database, histories, study.study_id, 1)] == [1, 2]
    add_trial(database, study, repetition=0)
    assert [t[0] for t in seen(database, histories, study.study_id)] == [0, 3]
    assert [t[0] for t in seen(database, histories, study.study_id, 1)] == [1, 2]


def test_many_new_ones_are_read_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial_feed, "MANY", 3)
    (study,) = add_experiment(database)
    histories = Histories()
    end(database, add_trial(database, study).trial_id, "COMPLETE", 0.1)
    seen(database, histories, study.study_id)
    for _ in range(5):
        add_trial(database, study)
    assert [t[0] for t in seen(database, histories, study.study_id)] == list(range(6))


def test_what_a_transaction_undoes_is_not_remembered(database: Database) -> None:
    (study,) = add_experiment(database)
    histories = Histories()
    trial = add_trial(database, study).trial_id

    def undone(connection: sa.Connection) -> None:
        optuna_store.end_trials(connection, {trial: Ended("COMPLETE", [9.0], {})}, NOW)
        (inside,) = histories.read(connection, study.study_id, 0)
        assert inside.value == 9.0
        raise KeyError("changed my mind")

    with pytest.raises(KeyError):
        database.write(undone)
    assert seen(database, histories, study.study_id) == [(0, "RUNNING", None)]
    end(database, trial, "COMPLETE", 0.5)
    assert seen(database, histories, study.study_id) == [(0, "COMPLETE", 0.5)]


def test_what_a_transaction_did_is_remembered_once_it_is_committed(database: Database) -> None:
    (study,) = add_experiment(database)
    histories = Histories()
    trial = add_trial(database, study).trial_id

    def done(connection: sa.Connection) -> None:
        optuna_store.end_trials(connection, {trial: Ended("COMPLETE", [9.0], {})}, NOW)
        histories.read(connection, study.study_id, 0)

    database.write(done)
    with statements(database) as sent:
        assert seen(database, histories, study.study_id) == [(0, "COMPLETE", 9.0)]
    assert not any("trial_params" in statement for statement in sent)


def test_a_study_that_took_the_ids_of_a_removed_one_is_read_anew(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    (study,) = add_experiment(database)
    histories = Histories()
    end(database, add_trial(database, study).trial_id, "COMPLETE", 0.1)
    seen(database, histories, study.study_id)
    database.write(lambda c: optuna_store.remove_study(c, study.study_id))
    assert seen(database, histories, study.study_id) == []
    database.close()


WINDOW = Window(5, 2, (TrialState.COMPLETE, TrialState.PRUNED))
# How trials end, in the order of their ends: which of those that run, how, and with which value.
ENDS = [
    (0, "COMPLETE", 0.3),
    (1, "COMPLETE", 0.9),
    (1, "PRUNED", 0.95),
    (1, "FAIL", None),
    (0, "COMPLETE", 0.9),
    (0, "COMPLETE", float("inf")),
    (1, "COMPLETE", 0.1),
    (0, "COMPLETE", 0.8),
    (1, "COMPLETE", 0.2),
    (0, "COMPLETE", 0.5),
    (0, "COMPLETE", 0.05),
    (1, "COMPLETE", 0.06),
]


@pytest.mark.parametrize("direction", [StudyDirection.MAXIMIZE, StudyDirection.MINIMIZE])
def test_what_is_in_view_is_the_same_whether_remembered_or_read_anew(
    database: Database, direction: StudyDirection
) -> None:
    (study,) = add_experiment(database)
    view = View(WINDOW, direction)
    histories, running = Histories(), []
    for place, state, value in ENDS:
        running += [add_trial(database, study).trial_id for _ in range(3 - len(running))]
        end(database, running.pop(place), state, value)
        whole = database.read(lambda c: Histories().read(c, study.study_id, 0))
        expected = [trial.number for trial in view.of(whole)]
        for known in (histories, Histories()):
            found = database.read(lambda c, known=known: known.read(c, study.study_id, 0, view))
            assert [trial.number for trial in found] == expected
    assert len(expected) == WINDOW.most + len(running)


def test_a_long_history_is_not_read_whole_for_what_is_in_view(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    (study,) = add_experiment(database)
    for number in range(12):
        end(database, add_trial(database, study).trial_id, "COMPLETE", number / 12)

    def never(*_given: Any) -> list[FrozenTrial]:
        raise AssertionError("it is long")

    monkeypatch.setattr(optuna_store, "history", never)
    view = View(WINDOW, StudyDirection.MINIMIZE)
    found = database.read(lambda c: Histories().read(c, study.study_id, 0, view))
    assert [trial.number for trial in found] == [0, 1, 9, 10, 11]


def test_the_best_of_a_long_history_are_feasible_ones(database: Database) -> None:
    (study,) = add_experiment(database)
    ended = {add_trial(database, study).trial_id: n / 12 for n in range(12)}
    beyond = {"parameters": 1.0}
    database.write(
        lambda c: optuna_store.end_trials(
            c,
            {i: Ended("COMPLETE", [v], {}, beyond if v > 0.5 else {}) for i, v in ended.items()},
            NOW,
        )
    )
    view = View(WINDOW, StudyDirection.MAXIMIZE)
    found = database.read(lambda c: Histories().read(c, study.study_id, 0, view))
    assert [trial.number for trial in found] == [5, 6, 9, 10, 11]


@given(
    st.lists(st.tuples(st.sampled_from(TrialState), st.integers(0, 4)), max_size=30),
    st.integers(0, 30),
    st.sampled_from([StudyDirection.MAXIMIZE, StudyDirection.MINIMIZE]),
)
def test_the_view_of_a_view_and_of_what_is_new_is_the_view_of_all(
    drawn: list[tuple[TrialState, int]], first: int, direction: StudyDirection
) -> None:
    view = View(WINDOW, direction)
    trials = [made(state, value) for state, value in drawn]
    assert view.of([*view.of(trials[:first]), *trials[first:]]) == view.of(trials)


def made(state: TrialState, value: float) -> FrozenTrial:
    """A trial as the database has it: pruned ones have a value on the way, complete ones two."""
    pruned = {1: float(value)} if state is TrialState.PRUNED else {}
    complete = state is TrialState.COMPLETE
    return create_trial(state=state, value=value if complete else None, intermediate_values=pruned)
