"""Our Optuna storage: Optuna's own conformance suite, and what that does not ask."""

import multiprocessing
import pickle
import time
from collections.abc import Callable, Iterator
from datetime import datetime

import optuna
import pytest
from optuna.distributions import FloatDistribution
from optuna.exceptions import UpdateFinishedTrialError
from optuna.study import StudyDirection
from optuna.testing.pytest_storages import StorageTestCase
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_spaces.errors import Forbidden
from fathom_storage import trial_cache
from fathom_storage.optuna_storage import FathomStorage
from fathom_storage.trial_cache import TrialCache
from tests import statements as sent_to
from tests.threads import together

UP, DOWN = StudyDirection.MAXIMIZE, StudyDirection.MINIMIZE
X = FloatDistribution(0, 1)


@pytest.fixture
def storage(database_url: str) -> Iterator[FathomStorage]:
    """Our storage on an empty database of each kind."""
    storage = FathomStorage(database_url)
    yield storage
    storage.remove_session()


class TestConformance(StorageTestCase):
    """All that Optuna asks of a storage."""


def complete(value: float, **extra: object) -> FrozenTrial:
    return create_trial(params={"x": value}, distributions={"x": X}, value=value, **extra)


def statements(storage: FathomStorage, work: Callable[[], object]) -> list[str]:
    """What is sent to the database meanwhile."""
    with sent_to.statements(storage._database) as sent:
        work()
    return [statement for statement in sent if not statement.startswith("BEGIN")]


def test_it_reads_what_optuna_reads(storage: FathomStorage, database_url: str) -> None:
    study = optuna.create_study(
        storage=storage, directions=["minimize", "maximize"], study_name="two"
    )
    study.set_user_attr("notes", ["a", {"b": None}])
    study.set_metric_names(["loss", "accuracy"])
    study.enqueue_trial({"x": 0.25, "kind": "b"}, user_attrs={"from": "a person"})

    def objective(trial: optuna.Trial) -> tuple[float, float]:
        first, second = ("x", "y") if trial.number % 2 else ("y", "x")
        low = trial.suggest_float(first, 0, 1)
        trial.suggest_float(second, 0, 1)
        trial.suggest_categorical("kind", ["a", "b", None])
        trial.suggest_int("depth", 1, 64, log=True)
        return low, float("inf") if trial.number == 2 else low

    study.optimize(objective, n_trials=6)
    study.ask()
    theirs = optuna.storages.RDBStorage(storage._database.url.render_as_string(False))
    study_id = storage.get_study_id_from_name("two")
    trials = theirs.get_all_trials(study_id)
    for mine in (storage, FathomStorage(database_url)):
        assert mine.get_all_trials(study_id) == trials
        assert [list(trial.params) for trial in mine.get_all_trials(study_id)] == [
            list(trial.params) for trial in trials
        ]
        assert [vars(found) for found in mine.get_all_studies()] == [
            vars(found) for found in theirs.get_all_studies()
        ]
        mine.remove_session()
    assert [trial.number for trial in study.best_trials] == [
        trial.number for trial in optuna.load_study(study_name="two", storage=theirs).best_trials
    ]
    theirs.remove_session()
    theirs.engine.dispose()


def test_times_are_shown_in_the_zone_of_this_machine(
    storage: FathomStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = datetime.fromisoformat("2026-07-01T12:00:00.123456")
    study_id = storage.create_new_study([UP])
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        template = create_trial(state=TrialState.RUNNING)
        template.datetime_start = shown
        trial_id = storage.create_new_trial(study_id, template)
        assert storage.get_trial(trial_id).datetime_start == shown
    finally:
        monkeypatch.undo()
        time.tzset()
    utc = shown.replace(hour=3)
    assert storage.get_trial(trial_id).datetime_start == utc


def test_a_trial_that_waits_is_handed_out_once(storage: FathomStorage) -> None:
    study_id = storage.create_new_study([UP])
    waiting = [
        storage.create_new_trial(study_id, create_trial(state=TrialState.WAITING))
        for _ in range(12)
    ]
    taken: list[int] = []

    def take() -> None:
        running = TrialState.RUNNING
        taken.extend(each for each in waiting if storage.set_trial_state_values(each, running))

    together(take, take, take)
    assert sorted(taken) == waiting


def test_a_trial_ends_once_and_the_first_end_stands(storage: FathomStorage) -> None:
    study_id = storage.create_new_study([UP])
    running = [storage.create_new_trial(study_id) for _ in range(8)]
    told: list[tuple[int, float]] = []

    def teller(value: float) -> Callable[[], None]:
        def tell() -> None:
            for trial_id in running:
                try:
                    storage.set_trial_state_values(trial_id, TrialState.COMPLETE, [value])
                except UpdateFinishedTrialError:
                    continue
                told.append((trial_id, value))

        return tell

    together(*(teller(value) for value in (1.0, 2.0, 3.0)))
    kept = [(trial._trial_id, trial.value) for trial in storage.get_all_trials(study_id)]
    assert sorted(told) == kept


def test_numbers_are_ranks_whoever_adds_trials(storage: FathomStorage) -> None:
    study_id = storage.create_new_study([UP])
    other_id = storage.create_new_study([UP])

    def add() -> None:
        for _ in range(8):
            storage.create_new_trial(study_id)
            storage.create_new_trial(other_id)

    together(add, add, add)
    for mine in (study_id, other_id):
        assert [trial.number for trial in storage.get_all_trials(mine)] == list(range(24))


def test_a_study_that_has_not_changed_is_one_statement(storage: FathomStorage) -> None:
    study_id = storage.create_new_study([UP])
    for value in (0.1, 0.2, 0.3):
        storage.create_new_trial(study_id, complete(value))
    before = storage.get_all_trials(study_id, deepcopy=False)
    after: list[FrozenTrial] = []
    sent = statements(
        storage, lambda: after.extend(storage.get_all_trials(study_id, deepcopy=False))
    )
    assert len(sent) == 1
    assert all(old is new for old, new in zip(before, after, strict=True))


@pytest.mark.parametrize(
    ("most", "work"),
    [
        (3, lambda s, study, _: s.create_new_trial(study)),
        (1, lambda s, _, trial: s.set_trial_state_values(trial, TrialState.FAIL)),
        (2, lambda s, _, trial: s.set_trial_state_values(trial, TrialState.COMPLETE, [1.0])),
        (2, lambda s, _, trial: s.set_trial_intermediate_value(trial, 1, 0.5)),
        (2, lambda s, _, trial: s.set_trial_system_attr(trial, "a", 1)),
        (3, lambda s, _, trial: s.set_trial_param(trial, "x", 0.5, X)),
    ],
)
def test_a_write_is_few_statements(
    storage: FathomStorage, most: int, work: Callable[[FathomStorage, int, int], object]
) -> None:
    study_id = storage.create_new_study([UP])
    trial_id = storage.create_new_trial(study_id)
    sent = statements(storage, lambda: work(storage, study_id, trial_id))
    assert len(sent) <= most


def test_a_parameter_must_agree_with_what_another_process_wrote(
    storage: FathomStorage, database_url: str
) -> None:
    study_id = storage.create_new_study([UP])
    other = FathomStorage(database_url)
    other.create_new_trial(study_id, complete(0.5))
    other.remove_session()
    trial_id = storage.create_new_trial(study_id)
    with pytest.raises(ValueError, match="different distribution kind"):
        storage.set_trial_param(trial_id, "x", 0, optuna.distributions.IntDistribution(0, 1))


def test_a_removed_study_is_not_remembered_though_its_ids_come_again(
    storage: FathomStorage, database_url: str
) -> None:
    study_id = storage.create_new_study([UP])
    storage.create_new_trial(study_id, complete(0.1))
    assert [trial.value for trial in storage.get_all_trials(study_id)] == [0.1]
    other = FathomStorage(database_url)
    other.delete_study(study_id)
    next_id = other.create_new_study([DOWN])  # the same on SQLite
    other.create_new_trial(next_id, complete(0.7))
    assert [trial.value for trial in storage.get_all_trials(next_id)] == [0.7]
    other.delete_study(next_id)
    with pytest.raises(KeyError):
        storage.get_all_trials(next_id)
    other.remove_session()


def test_what_was_read_of_other_studies_is_let_go(storage: FathomStorage) -> None:
    cache = TrialCache(max_trials=3)
    studies = [storage.create_new_study([UP]) for _ in range(3)]
    for study_id in studies:
        for value in (0.1, 0.2):
            storage.create_new_trial(study_id, complete(value))
    for study_id in studies:
        assert len(cache.trials(storage._database, study_id)) == 2
    kept = [study_id for study_id in studies if cache.study(study_id).seen.trials]
    assert kept == studies[-1:]


def test_a_study_in_use_is_kept_however_large_it_is(storage: FathomStorage) -> None:
    cache = TrialCache(max_trials=1)
    study_id = storage.create_new_study([UP])
    for value in (0.1, 0.2):
        storage.create_new_trial(study_id, complete(value))
    assert len(cache.trials(storage._database, study_id)) == 2
    assert len(cache.study(study_id).seen.trials) == 2


def test_very_many_running_trials_are_read_anew(
    storage: FathomStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial_cache, "MAX_UNFINISHED", 2)
    study_id = storage.create_new_study([UP])
    running = [storage.create_new_trial(study_id) for _ in range(3)]
    assert len(storage.get_all_trials(study_id)) == 3
    storage.set_trial_state_values(running[1], TrialState.FAIL)
    states = [trial.state.name for trial in storage.get_all_trials(study_id)]
    assert states == ["RUNNING", "FAIL", "RUNNING"]


def test_one_that_only_reads_refuses_to_write(storage: FathomStorage, database_url: str) -> None:
    study_id = storage.create_new_study([UP], "digits")
    trial_id = storage.create_new_trial(study_id)
    reader = pickle.loads(pickle.dumps(FathomStorage(database_url, read_only=True)))
    assert [trial._trial_id for trial in reader.get_all_trials(study_id)] == [trial_id]
    for write in (
        lambda: reader.create_new_study([UP]),
        lambda: reader.delete_study(study_id),
        lambda: reader.set_study_user_attr(study_id, "a", 1),
        lambda: reader.create_new_trial(study_id),
        lambda: reader.set_trial_state_values(trial_id, TrialState.FAIL),
        lambda: reader.set_trial_system_attr(trial_id, "a", 1),
    ):
        with pytest.raises(Forbidden, match="is for reading"):
            write()
    reader.remove_session()


def test_a_forked_process_has_connections_of_its_own(storage: FathomStorage) -> None:
    study_id = storage.create_new_study([UP])
    fork = multiprocessing.get_context("fork")
    children = [fork.Process(target=storage.create_new_trial, args=(study_id,)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0, 0]
    storage.create_new_trial(study_id)
    assert [trial.number for trial in storage.get_all_trials(study_id)] == [0, 1, 2]
