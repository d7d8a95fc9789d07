"""Which workers a trial is handed to."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from fathom_client.wire_work import Lease, Result
from fathom_service import reading
from fathom_spaces.experiment import Outcome
from fathom_spaces.tasks import DATASETS
from fathom_storage import tables
from fathom_storage.database import Database, clock

from .world import World, spec

IRIS_BY_NUMBER = {
    "dataset": "openml:61",
    "shape": {"kind": "classification", "inputs": [4], "outputs": 3, "rows": 150},
}


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


@pytest.mark.parametrize("entries", [("openml:61",), ("openml:*",), ("iris", "openml:6*")])
def test_an_entry_that_ends_in_a_star_stands_for_all_that_begin_so(
    world: World, entries: tuple[str, ...]
) -> None:
    world.submit(spec(task=IRIS_BY_NUMBER))
    world.add_worker("fitting", datasets=entries)
    assert len(world.ask("fitting")) == 1


@pytest.mark.parametrize("entries", [(), ("openml:6",), ("csv:*",), ("openml:61*x",)])
def test_other_entries_do_not(world: World, entries: tuple[str, ...]) -> None:
    world.submit(spec(task=IRIS_BY_NUMBER))
    world.add_worker("other", datasets=(*DATASETS, *entries))
    assert world.ask("other") == []


# --- a worker that refuses ----------------------------------------------------------------------

ONE_TRIAL = {"methods": [{"searched": "grid"}], "model": {"depth": 2}, "seeds": 1}
WHY = "task.shape.rows: digits has 5 here (got 7). Run `fathom describe` again."


def refuse(world: World, lease: Lease) -> None:
    result = Result(token=lease.token, outcome=Outcome.REFUSED, message=WHY)
    assert world.engine.result(lease.id, result).state != "complete"


def test_a_trial_that_a_worker_refused_is_left_to_the_others(world: World) -> None:
    world.submit(spec(**ONE_TRIAL))
    (lease,) = world.ask("w1")
    refuse(world, lease)
    assert world.ask("w1") == []
    (again,) = world.ask("w2")
    assert (again.trial, again.attempt) == (lease.trial, 2)
    refuse(world, again)
    world.add_worker("w3")
    assert world.ask("w1") == world.ask("w2") == []
    assert len(world.ask("w3")) == 1


def test_other_trials_still_go_to_a_worker_that_refused_one(world: World) -> None:
    world.submit(spec(**ONE_TRIAL | {"seeds": 2}))
    (lease,) = world.ask("w1")
    refuse(world, lease)
    (other,) = world.ask("w1")
    assert other.trial != lease.trial


@pytest.mark.parametrize("why", ["lacks the data", "is gone"])
def test_a_worker_gets_what_it_refused_again_where_no_other_could_take_it(
    world: World, why: str
) -> None:
    if why == "lacks the data":
        world.add_worker("w2", datasets=("iris",))
    else:
        let_go(world, "w2")
    experiment = world.submit(spec(**ONE_TRIAL))
    for attempt in (1, 2, 3):
        (lease,) = world.ask("w1")
        assert lease.attempt == attempt
        refuse(world, lease)
    (trial,) = world.trials(experiment)
    assert (trial.status, trial.outcome, trial.message) == ("ended", "refused", WHY)


def let_go(world: World, name: str) -> None:
    def work(connection: sa.Connection) -> None:
        ago = clock(connection) - timedelta(days=1)
        mine = tables.workers.c.id == name
        connection.execute(tables.workers.update().where(mine).values(last_seen_at=ago))

    world.database.write(work)


def test_what_a_worker_refused_is_told_while_the_trial_waits_for_another(world: World) -> None:
    experiment = world.submit(spec(**ONE_TRIAL))
    (lease,) = world.ask("w1")
    refuse(world, lease)
    assert (
        f"Worker 'w1' refused a trial: {WHY}"
        in reading.experiment(world.database, experiment).pending
    )
    (attempt,) = reading.trial(world.database, lease.trial).attempts
    assert (attempt.worker, attempt.outcome, attempt.message) == ("w1", "refused", WHY)
