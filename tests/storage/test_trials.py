"""Our side of the trials: slots, measurements, files, and the workers that ran them."""

import pytest
import sqlalchemy as sa

from fathom_storage import leases, ledger, trials, workers
from fathom_storage.database import Database
from fathom_storage.leases import End
from fathom_storage.records import ArtifactRecord

from .rows import NOW, add_experiment, add_trial, grant, later


def measure(database: Database, trial: int, attempt: int, bodies: dict[int, str]) -> None:
    rows = {(trial, attempt, step): body for step, body in bodies.items()}
    database.write(lambda c: trials.keep_measurements(c, rows))


def test_one_slot_of_a_plan_is_one_trial(database: Database) -> None:
    (study,) = add_experiment(database)
    first = add_trial(database, study)
    second = add_trial(database, study)
    assert [(t.slot, t.number) for t in (first, second)] == [(0, 0), (1, 1)]
    assert database.read(lambda c: ledger.study(c, study.study_id)).handed_out == 2
    with pytest.raises(sa.exc.IntegrityError):
        database.write(lambda c: trials.update(c, second.trial_id, slot=0))


def test_signals_are_counted_until_the_trial_ends(database: Database) -> None:
    (study,) = add_experiment(database)
    one, other = add_trial(database, study), add_trial(database, study)

    def signal() -> bool:
        return database.write(lambda c: trials.signal(c, one.trial_id))

    assert signal()
    database.write(lambda c: trials.update(c, one.trial_id, status="queued"))
    assert signal()
    database.write(lambda c: trials.update(c, one.trial_id, status="ended"))
    assert not signal()
    found = [database.read(lambda c, t=t: trials.get(c, t.trial_id)) for t in (one, other)]
    assert [trial.signals for trial in found] == [2, 0]


def test_trials_are_paged_oldest_first(database: Database) -> None:
    first, second = add_experiment(database, planned=(9, 9))
    made = [add_trial(database, study).trial_id for study in (first, second, first)]
    both = [first.study_id, second.study_id]
    page = database.read(lambda c: trials.page(c, both, 2))
    rest = database.read(lambda c: trials.page(c, both, 2, after=page[-1].trial_id))
    assert [trial.trial_id for trial in page + rest] == made


def test_trials_that_wait_are_those_of_running_experiments(database: Database) -> None:
    (running,) = add_experiment(database, "running")
    (paused,) = add_experiment(database, "paused", state="paused")
    waiting = [add_trial(database, study, status="queued") for study in (running, paused, running)]
    add_trial(database, running)
    found = database.read(trials.queued)
    assert [trial.trial_id for trial in found] == [waiting[0].trial_id, waiting[2].trial_id]
    assert database.read(lambda c: trials.unfinished(c, running.study_id)) == 3


def test_a_measurement_is_stored_once_and_told_where_it_was_there(database: Database) -> None:
    (study,) = add_experiment(database)
    trial, other = (add_trial(database, study).trial_id for _ in range(2))

    def keep(bodies: dict[tuple[int, int, int], str]) -> dict[tuple[int, int, int], str]:
        return database.write(lambda c: trials.keep_measurements(c, bodies))

    assert keep({(trial, 1, 1): "a", (trial, 1, 2): "b"}) == {}
    assert keep({(trial, 2, 2): "c"}) == {}
    asked = {(trial, 1, 2): "b", (trial, 1, 3): "d", (trial, 2, 2): "x", (other, 1, 1): "y"}
    assert keep(asked) == {(trial, 1, 2): "b", (trial, 2, 2): "c"}
    assert database.read(lambda c: trials.curve(c, trial)) == [(1, "a"), (2, "c"), (1, "d")]
    database.write(lambda c: trials.remove_measurements(c, [(trial, 2, 2), (other, 1, 1)]))
    assert database.read(lambda c: trials.curve(c, trial)) == [(1, "a"), (1, "b"), (1, "d")]
    assert database.read(lambda c: trials.curve(c, other)) == []


def test_a_later_attempt_goes_on_with_the_curve_and_replaces_what_it_repeats(
    database: Database,
) -> None:
    (study,) = add_experiment(database)
    trial, other = (add_trial(database, study).trial_id for _ in range(2))
    measure(database, trial, 1, {1: "a1", 2: "b1", 3: "c1"})
    measure(database, trial, 2, {3: "c2", 4: "d2"})
    measure(database, other, 1, {1: "x"})
    curve = database.read(lambda c: trials.curve(c, trial))
    assert curve == [(1, "a1"), (1, "b1"), (2, "c2"), (2, "d2")]
    curves = database.read(lambda c: trials.curves(c, [trial, other]))
    assert curves == {trial: ["a1", "b1", "c2", "d2"], other: ["x"]}


def test_an_artifact_replaces_the_one_of_its_name(database: Database) -> None:
    (study,) = add_experiment(database)
    trial = add_trial(database, study).trial_id

    def put(name: str, location: str, attempt: int = 1) -> str | None:
        made = ArtifactRecord(trial, name, attempt, 5 << 30, "0" * 64, location)
        return database.write(lambda c: trials.put_artifact(c, made))

    assert put("model", "one") is None
    assert put("model", "two", attempt=2) == "one"
    assert put("model", "two", attempt=2) is None  # the same again: nothing to remove
    assert put("curve", "three") is None
    found = database.read(lambda c: trials.artifacts_of(c, trial))
    assert [(a.name, a.location, a.attempt) for a in found] == [
        ("curve", "three", 1),
        ("model", "two", 2),
    ]
    model = database.read(lambda c: trials.artifact(c, trial, "model"))
    assert model is not None
    assert model.size_bytes == 5 << 30  # more than 32 bits
    assert database.read(lambda c: trials.artifact(c, trial, "nothing")) is None


def test_attempts_are_listed_in_order_and_counted_by_worker(database: Database) -> None:
    (study,) = add_experiment(database)
    trial = add_trial(database, study)
    for attempt, worker in ((1, "w1"), (2, "w2")):
        current = database.read(lambda c: trials.get(c, trial.trial_id))
        lease = grant(database, current, f"ask-{attempt}", worker=worker)
        if attempt == 1:
            database.write(lambda c, mine=lease.id: leases.end(c, {mine: End("lost")}, later(9)))
    attempts = database.read(lambda c: trials.attempts_of(c, trial.trial_id))
    assert [(a.attempt, a.worker_id, a.outcome) for a in attempts] == [
        (1, "w1", "lost"),
        (2, "w2", None),
    ]
    assert database.read(trials.ended_by_worker) == {"w1": 1}


def test_a_worker_that_registers_again_is_the_same_worker(database: Database) -> None:
    about = {"id": "w1", "host": "h", "memory_bytes": 64 << 30, "capabilities": "{}"}
    first = database.write(lambda c: workers.register(c, NOW, device="cpu", **about))
    again = database.write(lambda c: workers.register(c, later(5), device="cuda:0", **about))
    assert (again.device, again.registered_at, again.last_seen_at) == ("cuda:0", NOW, later(5))
    assert again.memory_bytes == 64 << 30
    assert first.last_seen_at == NOW
    assert database.read(workers.known) == [again]


def test_the_worker_heard_of_last_comes_first(database: Database) -> None:
    for name in ("a", "b", "c"):
        about = {"id": name, "host": "h", "memory_bytes": 0, "capabilities": "{}"}
        database.write(lambda c, about=about: workers.register(c, NOW, device="cpu", **about))
    database.write(lambda c: workers.seen(c, ["b"], later(2)))
    database.write(lambda c: workers.seen(c, ["c"], later(0.9)))  # no news
    assert [worker.id for worker in database.read(workers.known)] == ["b", "a", "c"]
    assert database.read(lambda c: workers.get(c, "nobody")) is None
