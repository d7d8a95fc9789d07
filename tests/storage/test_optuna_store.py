"""The Optuna store: what we write, Optuna reads, and a user's own trials fit in between."""

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import optuna
import pytest
import sqlalchemy as sa
from optuna.trial import FrozenTrial, TrialState

from fathom_spaces.domains import Choices, FloatChoices, FloatRange, IntChoices, IntRange
from fathom_spaces.space import Space
from fathom_spaces.tasks import METRICS
from fathom_storage import ledger, optuna_rows, optuna_store, optuna_tables
from fathom_storage.database import Database
from fathom_storage.optuna_store import Ended, NewTrial
from tests.threads import together

from .rows import NOW, add_experiment, add_trial, count, later

SPACE = optuna_store.distributions(
    Space(
        {
            "depth": IntRange(low=1, high=12, step=2),
            "width": IntRange(low=8, high=512, log=True),
            "lr": FloatRange(low=1e-4, high=1e-1, log=True),
            "dropout": FloatRange(low=0, high=0.5, step=0.1),
            "batch_size": IntChoices(choices=(32, 16)),
            "decay": FloatChoices(choices=(0.0, 0.01)),
            "gated": Choices(choices=(True, "half", False)),
        }
    )
)
PARAMS = {
    "depth": 11,
    "width": 300,
    "lr": 0.0123456789012345,
    "dropout": 0.3,
    "batch_size": 16,
    "decay": 0.01,
    "gated": "half",
}


@contextmanager
def opened(database: Database, name: str) -> Iterator[optuna.Study]:
    """The study, as a user opens it."""
    storage = optuna.storages.RDBStorage(database.url.render_as_string(hide_password=False))
    try:
        yield optuna.load_study(study_name=name, storage=storage)
    finally:
        storage.remove_session()
        storage.engine.dispose()


def add_study(database: Database, name: str = "digits", metric: str = "accuracy") -> int:
    attributes = {"experiment": "e1", "settings": {"trials": 3, "pruner": None}}
    return database.write(
        lambda connection: optuna_store.add_study(
            connection, name, [(metric, METRICS[metric].direction)], attributes
        )
    )


def add(database: Database, study_id: int, **attributes: Any) -> tuple[int, int]:
    made = NewTrial(study_id, PARAMS, SPACE, attributes)
    (found,) = database.write(lambda connection: optuna_store.add_trials(connection, [made], NOW))
    return found


def end(database: Database, trial: int, state: str, value: float | None, **extra: Any) -> None:
    ended = Ended(state, [] if value is None else [value], extra)
    database.write(lambda c: optuna_store.end_trials(c, {trial: ended}, later(60)))


def only_trial(database: Database, name: str = "digits") -> FrozenTrial:
    with opened(database, name) as study:
        (trial,) = study.trials
    return trial


@pytest.mark.parametrize(("metric", "direction"), [("accuracy", "MAXIMIZE"), ("mse", "MINIMIZE")])
def test_a_study_has_its_direction_its_metric_and_its_attributes(
    database: Database, metric: str, direction: str
) -> None:
    add_study(database, metric=metric)
    with opened(database, "digits") as study:
        assert study.direction is optuna.study.StudyDirection[direction]
        assert study.metric_names == [metric]
        assert study.user_attrs["settings"] == {"trials": 3, "pruner": None}
        assert study.trials == []


def test_a_running_trial_has_its_parameters_and_when_it_began(database: Database) -> None:
    study_id = add_study(database)
    trial_id, number = add(database, study_id, seed=7, repetition=0)
    trial = only_trial(database)
    assert (trial.number, trial._trial_id) == (number, trial_id) == (0, trial_id)
    assert trial.state is TrialState.RUNNING
    assert (trial.datetime_start, trial.datetime_complete) == (NOW, None)
    assert trial.user_attrs == {"seed": 7, "repetition": 0}
    assert trial.distributions == SPACE
    assert trial.params == PARAMS
    assert {name: type(value) for name, value in trial.params.items()} == {
        name: type(value) for name, value in PARAMS.items()
    }


def test_a_trial_without_parameters_is_a_trial(database: Database) -> None:
    study_id = add_study(database)
    database.write(lambda c: optuna_store.add_trials(c, [NewTrial(study_id, {}, SPACE)], NOW))
    assert only_trial(database).params == {}


def test_values_on_the_way_may_be_infinite_or_no_numbers(database: Database) -> None:
    trial_id, _ = add(database, add_study(database))
    values = {1: 0.25, 2: math.inf, 3: -math.inf, 4: math.nan, 7: -0.0}
    database.write(lambda c: optuna_store.add_intermediate_values(c, {trial_id: values}))
    read = only_trial(database).intermediate_values
    assert math.isnan(read.pop(4))
    assert read == {1: 0.25, 2: math.inf, 3: -math.inf, 7: 0.0}


def test_a_step_keeps_the_value_it_has(database: Database) -> None:
    trial_id, _ = add(database, add_study(database))
    for values in ({1: 0.1, 2: 0.2}, {2: 0.9, 3: 0.3}, {1: 0.9}):
        database.write(
            lambda c, values=values: optuna_store.add_intermediate_values(c, {trial_id: values})
        )
    assert only_trial(database).intermediate_values == {1: 0.1, 2: 0.2, 3: 0.3}
    assert database.read(lambda c: optuna_store.last_intermediate_values(c, [trial_id])) == {
        trial_id: 0.3
    }


def test_a_trial_without_reports_has_no_last_value(database: Database) -> None:
    trial_id, _ = add(database, add_study(database))
    assert database.read(lambda c: optuna_store.last_intermediate_values(c, [trial_id])) == {}


@pytest.mark.parametrize(
    ("state", "value"),
    [
        ("COMPLETE", 0.875),
        ("COMPLETE", math.inf),
        ("COMPLETE", -math.inf),
        ("PRUNED", 0.5),
        ("PRUNED", None),
        ("FAIL", None),
    ],
)
def test_an_ended_trial_has_its_state_and_its_value(
    sqlite_url: str, state: str, value: float | None
) -> None:
    database = Database(sqlite_url)
    trial_id, _ = add(database, add_study(database), seed=1)
    end(database, trial_id, state, value, outcome="finished", costs={"flops": 1e12})
    trial = only_trial(database)
    assert (trial.state, trial.value) == (TrialState[state], value)
    assert (trial.datetime_start, trial.datetime_complete) == (NOW, later(60))
    assert trial.user_attrs == {"seed": 1, "outcome": "finished", "costs": {"flops": 1e12}}
    database.close()


def test_the_best_trial_is_found_by_optuna(database: Database) -> None:
    study_id = add_study(database)
    for value in (0.5, 0.9, 0.7):
        end(database, add(database, study_id)[0], "COMPLETE", value)
    with opened(database, "digits") as study:
        assert (study.best_trial.number, study.best_value) == (1, 0.9)
        assert study.best_params == PARAMS


def test_system_attributes_are_apart_from_the_users(database: Database) -> None:
    trial_id, _ = add(database, add_study(database), depth=3)
    for rung in (0, 1):
        rungs = {f"completed_rung_{rung}": 0.5, "completed_rung_0": 0.5}
        database.write(
            lambda c, rungs=rungs: optuna_rows.set_trial_attributes(c, trial_id, rungs, system=True)
        )
    trial = only_trial(database)
    assert trial.system_attrs == {"completed_rung_0": 0.5, "completed_rung_1": 0.5}
    assert trial.user_attrs == {"depth": 3}


def test_an_attribute_that_is_set_again_has_the_new_value_as_in_optuna(database: Database) -> None:
    trial_id, _ = add(database, add_study(database), depth=3)
    database.write(lambda c: optuna_rows.set_trial_attributes(c, trial_id, {"depth": 4, "n": 1}))
    assert only_trial(database).user_attrs == {"depth": 4, "n": 1}


def test_numbers_are_counted_within_each_study(database: Database) -> None:
    first, second = add_study(database, "first"), add_study(database, "second")
    numbers = [add(database, study)[1] for study in (first, second, first, first, second)]
    assert numbers == [0, 0, 1, 2, 1]


def test_a_study_of_the_same_name_is_refused_by_the_database(database: Database) -> None:
    add_study(database)
    with pytest.raises(sa.exc.IntegrityError):
        add_study(database)


def test_a_removed_study_leaves_nothing_and_its_neighbour_everything(database: Database) -> None:
    for name in ("first", "second"):
        trial_id, _ = add(database, add_study(database, name), seed=1)
        database.write(
            lambda c, mine=trial_id: (
                optuna_store.add_intermediate_values(c, {mine: {1: 0.5}}),
                optuna_rows.set_trial_attributes(c, mine, {"a": 1}, system=True),
                c.execute(optuna_tables.heartbeats.insert().values(trial_id=mine, heartbeat=NOW)),
            )
        )
        end(database, trial_id, "COMPLETE", 0.5)
    before = {name: count(database, t) for name, t in optuna_tables.metadata.tables.items()}
    with opened(database, "first") as study:
        study_id = study._study_id
    database.write(lambda c: optuna_store.remove_study(c, study_id))
    after = {name: count(database, t) for name, t in optuna_tables.metadata.tables.items()}
    assert after == {name: rows // 2 for name, rows in before.items()}
    assert min(after.values()) == 1
    assert only_trial(database, "second").value == 0.5


def history(database: Database, study_id: int, repetition: int) -> list[FrozenTrial]:
    return database.read(lambda c: optuna_store.history(c, study_id, repetition))


def test_history_is_what_optuna_reads(database: Database) -> None:
    (study,) = add_experiment(database)
    for state, value in (("COMPLETE", 0.5), ("COMPLETE", math.inf), ("PRUNED", None)):
        trial = add_trial(database, study)
        values = {1: 0.25, 2: math.inf, 3: -math.inf, 4: math.nan}
        database.write(
            lambda c, mine=trial.trial_id, values=values: (
                optuna_store.add_intermediate_values(c, {mine: values}),
                optuna_rows.set_trial_attributes(c, mine, {"rung": 1}, system=True),
            )
        )
        end(database, trial.trial_id, state, value)
    add_trial(database, study)
    ours = history(database, study.study_id, 0)
    with opened(database, study.optuna_name) as theirs:
        for mine, other in zip(ours, theirs.trials, strict=True):
            assert math.isnan(mine.intermediate_values.pop(4, math.nan))
            other.intermediate_values.pop(4, None)
            other.user_attrs.clear()  # samplers and pruners have no use for them
            assert mine == other


def test_a_repetition_sees_no_trial_of_another(database: Database) -> None:
    (study,) = add_experiment(database)
    for seed in (0, 1, 0, 1, 1):
        add_trial(database, study, repetition=seed)
    assert [t.number for t in history(database, study.study_id, 0)] == [0, 2]
    assert [t.number for t in history(database, study.study_id, 1)] == [1, 3, 4]
    assert history(database, study.study_id, 2) == []


@pytest.mark.parametrize("sampler", [optuna.samplers.TPESampler, optuna.samplers.RandomSampler])
def test_history_feeds_optunas_samplers(sqlite_url: str, sampler: Callable[..., Any]) -> None:
    database = Database(sqlite_url)
    (study,) = add_experiment(database)
    for value in (0.1, 0.2, 0.3):
        end(database, add_trial(database, study).trial_id, "COMPLETE", value)
    again = optuna.create_study(direction="maximize", sampler=sampler(seed=0))
    again.add_trials(history(database, study.study_id, 0))
    assert again.best_trial.number == 2
    assert 1 <= again.ask().suggest_int("depth", 1, 12) <= 12
    database.close()


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_users_own_optimize_at_the_same_time_keeps_number_equal_to_rank(
    database: Database,
) -> None:
    study_id = add_study(database)

    def ours() -> None:
        for _ in range(12):
            trial_id, _ = add(database, study_id)
            end(database, trial_id, "COMPLETE", 0.5)

    def theirs() -> None:
        with opened(database, "digits") as study:
            study.optimize(lambda trial: trial.suggest_int("depth", 1, 11, step=2), n_trials=12)

    together(ours, ours, theirs)
    query = sa.select(optuna_tables.trials.c.number).order_by(optuna_tables.trials.c.trial_id)
    numbers = database.read(lambda connection: connection.scalars(query).all())
    assert numbers == list(range(36))
    with opened(database, "digits") as study:
        assert [trial.number for trial in study.trials] == list(range(36))


def test_a_trial_that_was_rolled_back_leaves_no_number_behind(database: Database) -> None:
    study_id = add_study(database)

    def fails(connection: sa.Connection) -> None:
        optuna_store.add_trials(connection, [NewTrial(study_id, PARAMS, SPACE)], NOW)
        raise KeyError("changed my mind")

    with pytest.raises(KeyError):
        database.write(fails)
    assert add(database, study_id)[1] == 0
    assert count(database, optuna_tables.params) == len(PARAMS)


def test_a_users_trial_is_no_part_of_our_ledger(database: Database) -> None:
    (record,) = add_experiment(database)
    with opened(database, record.optuna_name) as study:
        study.enqueue_trial({"depth": 3})
        study.optimize(lambda trial: trial.suggest_int("depth", 1, 12), n_trials=1)
        assert len(study.trials) == 1
    assert history(database, record.study_id, 0) == []
    assert database.read(lambda c: ledger.study(c, record.study_id)).handed_out == 0
    assert database.read(lambda c: ledger.counts(c, ["e1"])) == {}
    assert json.loads(add_trial(database, record).params) == {}
