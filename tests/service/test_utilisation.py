"""What workers did lately: how much, how fast, and how long trials had waited for them."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire import Costs
from fathom_client.wire_work import Renewal
from fathom_service import reading
from fathom_service.utilisation import WINDOW
from fathom_spaces.experiment import Outcome
from fathom_storage import tables
from fathom_storage.database import Database

from .http import lease, submit
from .world import World, measured, spec

GRID = {"methods": [{"searched": "grid"}], "seeds": 1, "confirm": {"seeds": 0}}
MINUTE = timedelta(minutes=1)


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    earlier(world, tables.workers, "registered_at", 60 * MINUTE)
    return world


def earlier(world: World, table, column: str, by: timedelta, **where: object) -> None:
    """Let a time have been earlier, for all rows or for those with such values."""
    rows = world.rows(table)
    key = next(iter(table.primary_key.columns))
    for row in rows:
        if all(getattr(row, name) == value for name, value in where.items()):
            moved = {column: getattr(row, column) - by}
            mine = key == getattr(row, key.name)
            world.database.write(
                lambda c, m=moved, w=mine: c.execute(table.update().where(w).values(m))
            )


def of(world: World, name: str):
    """The worker as the API shows it."""
    (found,) = [w for w in reading.all_workers(world.database).items if w.id == name]
    return found


def test_a_worker_without_a_trial_is_idle(world: World) -> None:
    found = of(world, "w1")
    assert (found.busy, found.samples_per_second, found.queue_wait_seconds) == (0.0, None, None)


def test_half_of_the_window_with_a_trial_is_half_busy(world: World) -> None:
    world.submit(spec(**GRID))
    (mine,) = world.ask("w1")
    earlier(world, tables.leases, "started_at", WINDOW / 2)
    assert of(world, "w1").busy == pytest.approx(0.5, abs=0.01)
    assert of(world, "w2").busy == 0
    world.finish(mine)
    assert of(world, "w1").busy == pytest.approx(0.5, abs=0.01)


def test_trials_that_run_together_count_once(world: World) -> None:
    world.submit(spec(**GRID))
    assert len(world.ask("w1", capacity=3)) == 3
    earlier(world, tables.leases, "started_at", WINDOW / 4)
    assert of(world, "w1").busy == pytest.approx(0.25, abs=0.01)


def test_a_worker_that_came_a_minute_ago_is_measured_by_that_minute(world: World) -> None:
    world.submit(spec(**GRID))
    earlier(world, tables.workers, "registered_at", -59 * MINUTE)
    world.ask("w1")
    earlier(world, tables.leases, "started_at", 0.5 * MINUTE)
    assert of(world, "w1").busy == pytest.approx(0.5, abs=0.02)


def test_what_ended_before_the_window_does_not_count(world: World) -> None:
    world.submit(spec(**GRID))
    (mine,) = world.ask("w1")
    world.finish(mine)
    for column in ("started_at", "ended_at"):
        earlier(world, tables.leases, column, WINDOW + MINUTE)
    found = of(world, "w1")
    assert (found.busy, found.samples_per_second, found.queue_wait_seconds) == (0.0, None, None)


def test_samples_a_second_are_those_of_all_that_trains_now(world: World) -> None:
    world.submit(spec(**GRID))
    for one in world.ask("w1", capacity=2):
        costs = Costs(samples=600, wall_seconds=2.0)
        points = tuple(measured(step, 0.5).model_copy(update={"costs": costs}) for step in (1, 2))
        world.engine.renew(one.id, Renewal(token=one.token, measurements=points))
    assert of(world, "w1").samples_per_second == pytest.approx(600)


def test_between_two_trials_they_are_those_of_the_last(world: World) -> None:
    world.submit(spec(**GRID))
    (mine,) = world.ask("w1")
    world.finish(mine, costs=Costs(samples=500, wall_seconds=2.0))
    assert of(world, "w1").samples_per_second == pytest.approx(250)


def test_a_trial_waits_from_its_submission_to_its_lease(world: World) -> None:
    world.submit(spec(**GRID))
    earlier(world, tables.experiments, "created_at", 3 * MINUTE)
    world.ask("w1")
    assert of(world, "w1").queue_wait_seconds == pytest.approx(180, abs=5)


def test_the_next_attempt_waits_from_the_end_of_the_one_before(world: World) -> None:
    world.submit(spec(**GRID))
    earlier(world, tables.experiments, "created_at", 60 * MINUTE)
    (mine,) = world.ask("w1")
    world.finish(mine, outcome=Outcome.PREEMPTED, validation=None)
    earlier(world, tables.leases, "ended_at", 2 * MINUTE)
    earlier(world, tables.leases, "started_at", 5 * MINUTE)
    (again,) = world.ask("w2")
    assert again.trial == mine.trial
    assert of(world, "w2").queue_wait_seconds == pytest.approx(120, abs=5)


def test_a_confirmation_waits_from_its_plan(world: World) -> None:
    experiment = world.submit(spec(methods=[{"searched": "grid"}], seeds=1, confirm={"seeds": 1}))
    for _ in range(4):
        (mine,) = world.ask("w1")
        world.finish(mine)
    earlier(world, tables.experiments, "created_at", 60 * MINUTE)
    assert "confirmation.planned" in world.events(experiment)
    world.ask("w2")
    assert of(world, "w2").queue_wait_seconds < 30


@pytest.fixture
def scraped(client: TestClient) -> dict[str, float]:
    """The metrics of a server with one worker that trains."""
    submit(client)
    lease(client)
    lines = client.get("/metrics").text.splitlines()
    return {
        name: float(value)
        for name, _, value in (line.rpartition(" ") for line in lines if line[0] != "#")
    }


def test_metrics_have_each_live_worker_and_the_queue(scraped: dict[str, float]) -> None:
    assert 0 < scraped['fathom_worker_busy_ratio{worker="w1"}'] <= 1
    assert 0 <= scraped['fathom_queue_wait_seconds{quantile="0.5"}'] < 60
    assert scraped['fathom_queue_wait_seconds{quantile="1"}'] < 60
